import type { Doelkeuze } from "../domain/doelkeuze.js";
import type { Matchingsformulier } from "../domain/formulier.js";
import { coachingsdoelen } from "../goals/coachingsdoelen.js";
import type { Vergelijking } from "../match/match.js";
import { ondersteuningsbehoeften } from "../support/ondersteuningsbehoeften.js";
import { werkbegeleideradvies } from "../support/werkbegeleideradvies.js";
import { kiesDoelen } from "./kiesDoelen.js";
import { rijen } from "./rijen.js";
import { toets } from "./toets.js";
import { urenVoor } from "./uren.js";
import { verantwoording } from "./verantwoording.js";
import { werkkop } from "./werkkop.js";
import { openVragen } from "./vragen.js";

/**
 * Builds the Matchingsformulier from a comparison: from gap to support to goal to hours, with the review, the open questions
 * and the receipt. Total, and the same comparison always gives the same form.
 *
 * @param opties `doelkeuze`: the goals client and employer chose, if they differ from the proposal
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildMatchingsformulier, isRight, match, parsePaar } from "passend";
 *
 * const gezien = { door: "jobcoach", bewijs: "observatie", datum: "2026-01-05" };
 * const paar = parsePaar(
 *   {
 *     werknemer: {
 *       soort: "werknemerprofiel",
 *       id: "kandidaat",
 *       datum: "2026-01-10",
 *       punten: [
 *         { criterium: "hulp-vragen", leerbaarheid: "coachbaar", beoordelingen: [{ waarde: "deels", ...gezien }] },
 *       ],
 *     },
 *     werk: {
 *       soort: "werkprofiel",
 *       id: "kwekerij",
 *       datum: "2026-01-12",
 *       punten: [{ criterium: "hulp-vragen", beoordelingen: [{ waarde: "ja", ...gezien }] }],
 *     },
 *   },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(paar));
 * const formulier = buildMatchingsformulier(match(paar.right));
 * const [doel] = formulier.doelen.periode;
 * assert.deepEqual(doel?.bevindingen, ["bevinding/hulp-vragen"]);
 * assert.deepEqual([doel?.nu, doel?.streef], ["deels", "ja"]);
 * ```
 * @category Form
 * @since 0.1.0
 */
export const buildMatchingsformulier = (
  vergelijking: Vergelijking,
  opties: { readonly doelkeuze?: Doelkeuze } = {},
): Matchingsformulier => {
  const { paar, beleid, bevindingen, discrepanties, geschiktheid, passendheid, oordeel } = vergelijking;
  const { netwerk } = paar.werknemer;
  const ondersteuning = ondersteuningsbehoeften(vergelijking);
  const doelen = kiesDoelen(coachingsdoelen(vergelijking, ondersteuning), beleid.maximumDoelen, opties.doelkeuze);
  const uren = urenVoor(vergelijking, doelen, ondersteuning);
  return {
    schema: "passend/matchingsformulier@2",
    veronderstellingen: paar.veronderstellingen ?? [],
    werknemer: paar.werknemer.id,
    netwerk: netwerk === undefined ? null : { steunt: netwerk.steunt, rol: netwerk.rol ?? null },
    werk: werkkop(paar.werk),
    oordeel,
    geschiktheid,
    passendheid,
    onderdelen: rijen(vergelijking, ondersteuning, doelen),
    bevindingen,
    discrepanties,
    ondersteuning,
    werkbegeleiding: werkbegeleideradvies(vergelijking),
    doelen,
    uren,
    toets: toets({ vergelijking, ondersteuning, doelen, uren }),
    vragen: openVragen(vergelijking),
    verantwoording: verantwoording(vergelijking),
  };
};
