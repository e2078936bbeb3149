import type { Tekst } from "../domain/taal.js";
import { adviesteksten } from "./teksten.js";
import type { Trajectadvies, Trajectreden } from "./trajectadvies.js";
import { alinea, eigenKeuzeZin, lijstpunt, namen, weergave, type RenderVlaanderenOpties, type Weergave } from "./weergave.js";

/**
 * Renders the route advice as short Markdown: the advice and who decides, the reasons with what is our own choice, what points
 * the other way, what would change it, and the next steps.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, parseWerknemerprofiel } from "passend";
 * import { begeleidWerken, renderTrajectadvies, trajectadvies } from "passend/vlaanderen";
 *
 * const profiel = parseWerknemerprofiel(
 *   { soort: "werknemerprofiel", id: "kandidaat", datum: "2026-01-10", punten: [] },
 *   { peildatum: "2026-02-01", catalogus: begeleidWerken },
 * );
 * assert.ok(isRight(profiel));
 * const tekst = renderTrajectadvies(trajectadvies({ werknemer: profiel.right, vergelijkingen: [] }), { taal: "nl-BE" });
 * assert.ok(tekst.startsWith("# Trajectadvies: nog te weinig bekend"));
 * assert.ok(tekst.includes("Het OCMW beslist."));
 * ```
 * @category Flanders
 * @since 0.2.0
 */
export const renderTrajectadvies = (advies: Trajectadvies, opties: RenderVlaanderenOpties): string => {
  const hoe = weergave(opties);
  const { inTaal } = hoe;
  const naam = inTaal(adviesteksten.advies[advies.advies]);
  const daarna = advies.daarna === null ? "" : `${inTaal(adviesteksten.daarna)}: ${inTaal(adviesteksten.advies[advies.daarna])}.`;
  return alinea(
    `# ${inTaal(adviesteksten.titel)}: ${naam}`,
    `*${inTaal(adviesteksten.geenBesluit)}*`,
    redenen(adviesteksten.redenen, advies.redenen, hoe),
    daarna === "" ? "" : hoe.zin(daarna, grondenVan(advies.redenen)),
    redenen(adviesteksten.tegen, advies.tegen, hoe),
    redenen(adviesteksten.aandacht, advies.aandacht, hoe),
    blok(adviesteksten.wijzigingen, wijzigingen(advies, hoe), hoe),
    blok(
      adviesteksten.stappen,
      advies.stappen.map(({ zin }) => `- ${hoe.zin(inTaal(zin), grondenVan(advies.redenen))}`),
      hoe,
    ),
  );
};

const grondenVan = (redenenLijst: readonly Trajectreden[]): readonly string[] => [
  ...new Set(redenenLijst.flatMap(({ because }) => because)),
];

const blok = (kop: Tekst, regels: readonly string[], { inTaal }: Weergave): string =>
  regels.length === 0 ? "" : [`## ${inTaal(kop)}`, "", ...regels].join("\n");

const redenen = (kop: Tekst, lijst: readonly Trajectreden[], hoe: Weergave): string =>
  blok(
    kop,
    lijst.map(({ zin, because, eigenKeuze, punten }) => {
      const over = [...namen(hoe, because), ...aantal(punten, hoe)];
      const tekst = `${hoe.inTaal(zin)}${over.length === 0 ? "" : ` (${over.join("; ")})`}.`;
      return lijstpunt(
        hoe.zin(tekst, because),
        eigenKeuzeZin(hoe, eigenKeuze).map((regel) => hoe.zin(regel, because)),
      );
    }),
    hoe,
  );

const aantal = (punten: number | null, { inTaal }: Weergave): readonly string[] => {
  const { een, meer } = adviesteksten.punten;
  return punten === null ? [] : [`${punten} ${inTaal(punten === 1 ? een : meer)}`];
};

const wijzigingen = ({ wijzigingen: lijst }: Trajectadvies, hoe: Weergave): readonly string[] =>
  lijst.map(({ zin, because, advies }) => {
    const { inTaal } = hoe;
    return `- ${hoe.zin(`${inTaal(zin)}: **${inTaal(adviesteksten.advies[advies])}**.`, because)}`;
  });
