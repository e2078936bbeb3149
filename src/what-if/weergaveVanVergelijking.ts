import { buildMatchingsformulier } from "../form/buildMatchingsformulier.js";
import type { Vergelijking } from "../match/match.js";
import { verkenningstekstenIn } from "../messages/verkenningsteksten.js";
import { overWie } from "../render/kop.js";
import { weergaveVan, zinMetIds, type Weergave, type WeergaveOpties } from "../render/weergave.js";

/** What is needed to write about a comparison as the form does, in the catalogue of its pair. */
export const weergaveVanVergelijking = (vergelijking: Vergelijking, opties: WeergaveOpties): Weergave => {
  const metCatalogus = { catalogus: vergelijking.paar.catalogus, ...opties };
  return weergaveVan(buildMatchingsformulier(vergelijking), metCatalogus, zinMetIds(opties.ids));
};

/** Whose comparison this is, as on the form; and whether something in it was only supposed. */
export const aanhef = (weergave: Weergave): readonly string[] => [
  overWie(weergave),
  ...(weergave.formulier.veronderstellingen.length === 0 ? [] : [`**${verkenningstekstenIn(weergave.taal).verondersteld}**`]),
];
