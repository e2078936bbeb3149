import { datum, veilig } from "../render/opmaak.js";
import type { WeergaveOpties } from "../render/weergave.js";
import { paginaVan, type Pagina } from "./render/paginaweergave.js";
import { takentabel } from "./render/takentabel.js";
import { voorCollegas, voorstellen } from "./render/voorstellen.js";
import { voorwaarden } from "./render/voorwaarden.js";
import type { Taakpakketten } from "./taakpakketten.js";

const kop = ({ weergave, woorden, resultaat }: Pagina): string => {
  const { teksten } = weergave;
  const { werknemer, werk, peildatum } = resultaat.vergelijking.paar;
  const functie = werk.functie === undefined ? "" : ` (${veilig(werk.functie)})`;
  return [
    `# ${woorden.titel}`,
    `**${teksten.kop.werknemer}:** ${veilig(werknemer.id)} · **${teksten.kop.werk}:** ${veilig(werk.id)}${functie} · **${teksten.kop.peildatum}:** ${datum(peildatum, teksten)}`,
    `*${woorden.voorWie}*`,
  ].join("\n\n");
};

/**
 * Renders the tasks and the task packages as short Markdown: every task by itself, the proposals, what remains for colleagues,
 * and the conditions and questions. For the job coach and the worker: it says where the worker falls short.
 *
 * @param opties the catalogue is that of the pair, unless another is given
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { renderTaakpakketten, taakpakketten } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const tekst = renderTaakpakketten(taakpakketten(match(paar.right)), { taal: "nl" });
 * assert.ok(tekst.includes("| **Bestelwagen lossen** | 20 % (4,8 uur per week) | ⇄ Beter ruilen |"));
 * ```
 * @category Redesign
 * @since 0.3.0
 */
export const renderTaakpakketten = (resultaat: Taakpakketten, opties: WeergaveOpties): string => {
  const pagina = paginaVan(resultaat, opties);
  const delen = [
    kop(pagina),
    resultaat.taken.length === 0 ? "" : takentabel(pagina),
    voorstellen(pagina),
    voorCollegas(pagina),
    voorwaarden(pagina),
  ];
  return `${delen.filter((deel) => deel !== "").join("\n\n")}\n`;
};
