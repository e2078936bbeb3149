import { tekstenIn } from "../messages/teksten.js";
import type { Plaatsingsbevinding, Plaatsingscontrole } from "./controleerPlaatsing.js";
import { plaatsingsteksten } from "./teksten.js";
import {
  alinea,
  bronregel,
  eigenKeuzeZin,
  lijstpunt,
  veiligeId,
  weergave,
  type RenderVlaanderenOpties,
  type Weergave,
} from "./weergave.js";

/**
 * Renders the check of a placement as short Markdown: first what is not in order and what has to be done, then what is still to
 * be asked, then what is in order.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight } from "passend";
 * import { controleerPlaatsing, parsePlaatsing, renderPlaatsingscontrole } from "passend/vlaanderen";
 *
 * const antwoorden = { "op-eigen-campus-of-atelier": "ja" };
 * const plaatsing = parsePlaatsing({ soort: "plaatsing", id: "kringwinkel", datum: "2026-01-10", antwoorden });
 * assert.ok(isRight(plaatsing));
 * const tekst = renderPlaatsingscontrole(controleerPlaatsing(plaatsing.right), { taal: "nl-BE" });
 * assert.ok(tekst.includes("**Datum:** 10 januari 2026"));
 * assert.ok(tekst.includes("- **Op een gewone werkpost.** Is het werk op de eigen campus of in een eigen atelier van de dienst?"));
 * ```
 * @category Flanders
 * @since 0.2.0
 */
export const renderPlaatsingscontrole = (controle: Plaatsingscontrole, opties: RenderVlaanderenOpties): string => {
  const hoe = weergave(opties);
  const { inTaal } = hoe;
  const { titel, plaatsing, datum, geenTotaal } = plaatsingsteksten;
  return alinea(
    `# ${inTaal(titel)}`,
    `**${inTaal(plaatsing)}:** ${veiligeId(controle.plaatsing)} · **${inTaal(datum)}:** ${dag(controle.datum, hoe)}`,
    `*${inTaal(geenTotaal)}*`,
    groep("niet-in-orde", controle, hoe),
    groep("onbekend", controle, hoe),
    groep("in-orde", controle, hoe),
  );
};

const dag = (datum: string, { taal }: Weergave): string => {
  const { datum: schrijf, maanden } = tekstenIn(taal);
  return schrijf(Number(datum.slice(8, 10)), maanden[Number(datum.slice(5, 7)) - 1] ?? "", datum.slice(0, 4));
};

const groep = (uitkomst: Plaatsingsbevinding["uitkomst"], { bevindingen }: Plaatsingscontrole, hoe: Weergave): string => {
  const hier = bevindingen.filter((bevinding) => bevinding.uitkomst === uitkomst);
  const kop = `## ${hoe.inTaal(plaatsingsteksten.uitkomst[uitkomst])} (${hier.length})`;
  return hier.length === 0 ? "" : [kop, "", ...hier.map((bevinding) => punt(bevinding, hoe))].join("\n");
};

const vraagMetAntwoord = ({ vraag, antwoord }: Plaatsingsbevinding["vragen"][number], { inTaal }: Weergave) => [
  inTaal(vraag),
  ...(antwoord === null ? [] : [inTaal(plaatsingsteksten.antwoord[antwoord])]),
];

const punt = (bevinding: Plaatsingsbevinding, hoe: Weergave): string => {
  const { inTaal } = hoe;
  const { nodig, uitzondering, tegenspraak, bron } = plaatsingsteksten;
  const metIds = (zin: string): string => hoe.zin(zin, bevinding.because);
  const vragen = bevinding.uitkomst === "in-orde" ? [] : bevinding.vragen.flatMap((vraag) => vraagMetAntwoord(vraag, hoe));
  const kop = metIds([`**${inTaal(bevinding.naam)}.**`, ...vragen].join(" "));
  const keuze = eigenKeuzeZin(hoe, bevinding.eigenKeuze).map(metIds);
  if (bevinding.uitkomst === "in-orde") {
    return lijstpunt(kop, bevinding.uitzondering ? [metIds(inTaal(uitzondering)), ...keuze] : []);
  }
  if (bevinding.uitkomst === "onbekend") return lijstpunt(kop, bevinding.tegenspraak ? [metIds(inTaal(tegenspraak))] : []);
  const herstel = bevinding.herstel.map((zin) => metIds(`${inTaal(nodig)}: ${inTaal(zin)}`));
  return lijstpunt(kop, [...herstel, metIds(`${inTaal(bron)}: ${bronregel(hoe, bevinding.bronnen)}.`), ...keuze]);
};
