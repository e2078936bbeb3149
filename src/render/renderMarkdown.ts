import type { Matchingsformulier } from "../domain/formulier.js";
import { schrijf } from "./schrijf.js";
import { zinMetIds, type RenderOpties } from "./weergave.js";

/**
 * Renders the form as Markdown, for one of four readers. The job coach gets everything: verdict and discrepanties first, then the
 * five rows, the support, the goals, the hours, the review, the open questions and the receipt. The worker gets a letter in plain
 * words that begins with what goes well. The employer gets the coaching plan and nothing of the profile; its ids are those of the
 * plan. The reviewer gets the argument for every discrepantie, the sources and the whole receipt.
 *
 * @param opties `lezer`: default `jobcoach`; `ids`: default `false`; `catalogus`: default `leidraad-nl`
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
 * const formulier = buildMatchingsformulier(match(paar.right));
 * const tekst = renderMarkdown(formulier, { taal: "nl" });
 * assert.ok(tekst.includes("## Oordeel: onvoldoende bekend"));
 * const brief = renderMarkdown(formulier, { taal: "nl", lezer: "werknemer" });
 * assert.ok(brief.includes("We weten nog niet of dit werk bij jou past."));
 * ```
 * @category Render
 * @since 0.1.0
 */
export const renderMarkdown = (formulier: Matchingsformulier, opties: RenderOpties): string =>
  schrijf(formulier, opties, zinMetIds(opties.ids));
