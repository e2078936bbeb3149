import type { Regeling } from "../domain/regeling.js";
import { zoekRegime } from "./rekenen.js";

/**
 * The subsidy for an internal job coach over a whole trial placement, in eurocents: one amount, however long the placement
 * lasts and however many hours are worked.
 *
 * @returns undefined for a regime that has no amount for trial placements
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { leidraadNl, proefplaatsingsbedrag, regelingenOp } from "passend";
 *
 * const [protocol2015] = regelingenOp(leidraadNl, "2015-03-01", "intern");
 * assert.ok(protocol2015 !== undefined);
 * assert.equal(proefplaatsingsbedrag(protocol2015, "midden"), 60_000);
 * assert.equal(proefplaatsingsbedrag(protocol2015, "zeer-licht"), undefined); // only external job coaching has this regime
 * ```
 * @category Funding
 * @since 0.2.0
 */
export const proefplaatsingsbedrag = (regeling: Regeling, regime: string): number | undefined =>
  zoekRegime(regeling, regime)?.bedragen?.proefplaatsing;
