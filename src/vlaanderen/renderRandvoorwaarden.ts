import { begeleidWerken } from "../catalogue/begeleidWerken.js";
import { trajectregels } from "../catalogue/vlaanderen/trajectregels.js";
import type { Maatregel } from "../domain/maatregel.js";
import type { Randvoorwaarde } from "./randvoorwaarden.js";
import { randvoorwaardeteksten } from "./teksten.js";
import {
  alinea,
  bronregel,
  puntnaam,
  eigenKeuzeZin,
  lijstpunt,
  weergave,
  type RenderVlaanderenOpties,
  type Weergave,
} from "./weergave.js";

/**
 * Renders the precondition check as short Markdown: per point what is found and what to do or ask.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, parseWerknemerprofiel } from "passend";
 * import { begeleidWerken, randvoorwaarden, renderRandvoorwaarden } from "passend/vlaanderen";
 *
 * const profiel = parseWerknemerprofiel(
 *   { soort: "werknemerprofiel", id: "kandidaat", datum: "2026-01-10", punten: [] },
 *   { peildatum: "2026-02-01", catalogus: begeleidWerken },
 * );
 * assert.ok(isRight(profiel));
 * const tekst = renderRandvoorwaarden(randvoorwaarden(profiel.right), { taal: "nl-BE" });
 * assert.ok(tekst.includes("- **Nuchter zijn op het werk: ? Niet bekend.**"));
 * ```
 * @category Flanders
 * @since 0.2.0
 */
export const renderRandvoorwaarden = (punten: readonly Randvoorwaarde[], opties: RenderVlaanderenOpties): string => {
  const hoe = weergave(opties);
  return alinea(
    `# ${hoe.inTaal(randvoorwaardeteksten.titel)}`,
    punten.map((punt) => puntTekst(punt, hoe)).join("\n"),
    eigenKeuzeZin(hoe, trajectregels["randvoorwaarde-eerst"].eigenKeuze).join(""),
  );
};

const maatregelVan = (code: string, { catalogus }: Weergave): Maatregel | undefined =>
  catalogus.maatregelen.get(code) ?? begeleidWerken.maatregelen.get(code);

const maatregelnamen = ({ maatregelen }: Randvoorwaarde, hoe: Weergave): readonly string[] =>
  maatregelen.map((code) => {
    const maatregel = maatregelVan(code, hoe);
    return maatregel === undefined ? code : hoe.inTaal(maatregel.naam);
  });

/** What to do, in sentences. */
const aanpak = (punt: Randvoorwaarde, hoe: Weergave): readonly string[] => {
  const { doorSteun, zoekSamen, mogelijk } = randvoorwaardeteksten;
  const { inTaal } = hoe;
  if (punt.uitkomst === "in-orde") return punt.doorSteun ? [inTaal(doorSteun)] : [];
  if (punt.uitkomst === "samen-oplossen") {
    const opties = maatregelnamen(punt, hoe);
    return [inTaal(zoekSamen), ...(opties.length === 0 ? [] : [`${inTaal(mogelijk)}: ${opties.join("; ")}.`])];
  }
  if (punt.verwijzing === null) return [];
  const verwijzing = maatregelVan(punt.verwijzing, hoe);
  return [verwijzing === undefined ? `${punt.verwijzing}.` : inTaal(verwijzing.omschrijving)];
};

/** The question of the criterion. Where the catalogue does not have it, the finding says so and there is nothing to ask. */
const vraagVan = (criterium: string, { inTaal, catalogus }: Weergave): string => {
  const vraag = (catalogus.criteria.get(criterium) ?? begeleidWerken.criteria.get(criterium))?.criterium.vraagWerknemer;
  return vraag === undefined ? criterium : inTaal(vraag);
};

/** What to ask, in sentences. */
const vragen = (punt: Randvoorwaarde, hoe: Weergave): readonly string[] => {
  const { inTaal } = hoe;
  const zinnen: Readonly<Record<Randvoorwaarde["vragen"][number], string>> = {
    "aanbod-onbekend": `${inTaal(randvoorwaardeteksten.vraag)}: ${vraagVan(punt.criterium, hoe)}`,
    "deels-te-bespreken": inTaal(randvoorwaardeteksten.deels),
    "criterium-ontbreekt": inTaal(randvoorwaardeteksten.ontbreekt),
    "te-beoordelen": inTaal(randvoorwaardeteksten.voorbehoud),
    "beoordelaars-verschillen": inTaal(randvoorwaardeteksten.oneens),
  };
  return punt.vragen.map((soort) => zinnen[soort]);
};

const herkomst = ({ bronnen, eigenKeuze }: Randvoorwaarde, hoe: Weergave): readonly string[] => [
  `${hoe.inTaal(randvoorwaardeteksten.bron)}: ${bronregel(hoe, bronnen)}.`,
  ...eigenKeuzeZin(hoe, eigenKeuze),
];

const puntTekst = (punt: Randvoorwaarde, hoe: Weergave): string => {
  const uitkomst = hoe.inTaal(randvoorwaardeteksten.uitkomst[punt.uitkomst]);
  const metIds = (zin: string): string => hoe.zin(zin, punt.because);
  return lijstpunt(
    metIds(`**${puntnaam(hoe, punt.criterium)}: ${uitkomst}**`),
    [...aanpak(punt, hoe), ...vragen(punt, hoe), ...herkomst(punt, hoe)].map(metIds),
  );
};
