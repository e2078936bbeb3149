import { houdingen, type Houding, type Voorkeuren, type Waarde } from "../domain/waarde.js";
import type { Verkenningsteksten } from "../messages/verkenningsteksten.js";
import { kleineLetter } from "../render/opmaak.js";
import { waardetekst, type Rol } from "../render/waardetekst.js";
import { inTaal, naamVan, plekVan, type Weergave } from "../render/weergave.js";
import type { Stap } from "./stappen.js";

/** A sentence inside a sentence stands between quotes; a quantity does not. */
const ingevoegd = (tekst: string): string => (tekst.endsWith(".") ? `“${tekst}”` : tekst);

const houdingVan = (waarde: Waarde, optie: string): Houding | undefined =>
  houdingen.find((houding) => (waarde as Voorkeuren)[houding]?.includes(optie));

const optienaam = ({ criterium, optie }: Stap, weergave: Weergave): string => {
  const schaal = plekVan(weergave, criterium)?.criterium.schaal;
  const naam = schaal?.soort === "voorkeur" ? schaal.opties.find(({ code }) => code === optie)?.naam : undefined;
  return naam === undefined ? (optie ?? "") : kleineLetter(inTaal(weergave, naam));
};

const waardeVan = (waarde: Waarde, { criterium, beoordeling, optie }: Stap, rol: Rol, weergave: Weergave): string => {
  if (beoordeling === null) return String(waarde);
  if (optie === null) return ingevoegd(waardetekst(criterium, waarde, rol, weergave));
  const houding = houdingVan(waarde, optie);
  return houding === undefined ? "" : weergave.teksten.houding[houding];
};

/** "Als op tijd komen één stap lager uitvalt (60 % in plaats van 70 %, volgens de jobcoach)" */
export const stapzin = (stap: Stap, weergave: Weergave, teksten: Verkenningsteksten["firmness"]): string => {
  const { criterium, kant, richting, beoordeling, optie } = stap;
  const vraagt = (plekVan(weergave, criterium)?.criterium.richting === "eis") === (kant === "werk");
  const rol = vraagt ? "gevraagd" : "aanwezig";
  const van = waardeVan(stap.van, stap, rol, weergave);
  const anders = teksten.inPlaatsVan(waardeVan(stap.naar, stap, rol, weergave), van);
  const gezegd = beoordeling === null ? anders : teksten.volgens(anders, weergave.teksten.beoordelaar[beoordeling.door]);
  const punt = kleineLetter(naamVan(weergave, criterium));
  if (optie !== null) return teksten.alsOptie[richting](punt, optienaam(stap, weergave), gezegd);
  return teksten.als[beoordeling === null ? "belang" : vraagt ? "vraag" : "aanbod"][richting](punt, gezegd);
};
