import type { Matchingsformulier } from "../domain/formulier.js";
import { doelen } from "./doelen.js";
import { kop } from "./kop.js";
import { ondersteuning } from "./ondersteuning.js";
import { onderdelenNaastElkaar } from "./onderdelen.js";
import { overzicht } from "./overzicht.js";
import { ondertekening, verantwoordingTekst, vragenTekst } from "./slot.js";
import { toetsTekst } from "./toetstekst.js";
import { urentekst } from "./urentekst.js";
import { weergaveVan, type RenderOpties } from "./weergave.js";
import { werkbegeleiding } from "./werkbegeleiding.js";

/**
 * Renders the form as Markdown that a job coach can read and sign: verdict and discrepanties first, then the five rows, the
 * support, the goals, the hours, the review, the open questions and the receipt.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildMatchingsformulier, isRight, match, parsePaar, renderMarkdown } from "passend";
 *
 * const leeg = { datum: "2026-01-10", punten: [] };
 * const paar = parsePaar(
 *   { werknemer: { soort: "werknemerprofiel", id: "kandidaat", ...leeg }, werk: { soort: "werkprofiel", id: "werkplek", ...leeg } },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(paar));
 * const tekst = renderMarkdown(buildMatchingsformulier(match(paar.right)), { taal: "nl" });
 * assert.ok(tekst.includes("## Oordeel: onvoldoende bekend"));
 * ```
 * @category Render
 * @since 0.1.0
 */
export const renderMarkdown = (formulier: Matchingsformulier, opties: RenderOpties): string => {
  const weergave = weergaveVan(formulier, opties);
  const delen = [
    kop(weergave),
    overzicht(weergave),
    onderdelenNaastElkaar(weergave),
    ondersteuning(weergave),
    werkbegeleiding(weergave),
    doelen(weergave),
    urentekst(weergave),
    toetsTekst(weergave),
    vragenTekst(weergave),
    ondertekening(weergave),
    verantwoordingTekst(weergave),
  ];
  return `${delen.filter((deel) => deel !== "").join("\n\n")}\n`;
};
