import { trajectregels } from "../catalogue/vlaanderen/trajectregels.js";
import type { Randvoorwaarde } from "./randvoorwaarden.js";
import { randvoorwaardeteksten } from "./teksten.js";
import { alinea, puntnaam, eigenKeuzeZin, lijstpunt, weergave, type RenderVlaanderenOpties, type Weergave } from "./weergave.js";

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

const maatregelnamen = ({ maatregelen }: Randvoorwaarde, { catalogus, inTaal }: Weergave): readonly string[] =>
  maatregelen.map((code) => {
    const maatregel = catalogus.maatregelen.get(code);
    return maatregel === undefined ? code : inTaal(maatregel.naam);
  });

/** What to do, in sentences. */
const aanpak = (punt: Randvoorwaarde, hoe: Weergave): readonly string[] => {
  const { doorSteun, zoekSamen, mogelijk } = randvoorwaardeteksten;
  const { inTaal, catalogus } = hoe;
  if (punt.uitkomst === "in-orde") return punt.doorSteun ? [inTaal(doorSteun)] : [];
  if (punt.uitkomst === "samen-oplossen") {
    const opties = maatregelnamen(punt, hoe);
    return [inTaal(zoekSamen), ...(opties.length === 0 ? [] : [`${inTaal(mogelijk)}: ${opties.join("; ")}.`])];
  }
  if (punt.verwijzing === null) return [];
  const verwijzing = catalogus.maatregelen.get(punt.verwijzing);
  return [verwijzing === undefined ? `${punt.verwijzing}.` : inTaal(verwijzing.omschrijving)];
};

/** What to ask, in sentences. */
const vragen = (punt: Randvoorwaarde, { inTaal, catalogus }: Weergave): readonly string[] => {
  const vraag = catalogus.criteria.get(punt.criterium)?.criterium.vraagWerknemer;
  const zinnen: Readonly<Record<Randvoorwaarde["vragen"][number], string>> = {
    "aanbod-onbekend": `${inTaal(randvoorwaardeteksten.vraag)}: ${vraag === undefined ? punt.criterium : inTaal(vraag)}`,
    "te-beoordelen": inTaal(randvoorwaardeteksten.voorbehoud),
    "beoordelaars-verschillen": inTaal(randvoorwaardeteksten.oneens),
  };
  return punt.vragen.map((soort) => zinnen[soort]);
};

const puntTekst = (punt: Randvoorwaarde, hoe: Weergave): string => {
  const uitkomst = hoe.inTaal(randvoorwaardeteksten.uitkomst[punt.uitkomst]);
  const metIds = (zin: string): string => hoe.zin(zin, punt.because);
  return lijstpunt(
    metIds(`**${puntnaam(hoe, punt.criterium)}: ${uitkomst}**`),
    [...aanpak(punt, hoe), ...vragen(punt, hoe)].map(metIds),
  );
};
