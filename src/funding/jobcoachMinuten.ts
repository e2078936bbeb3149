import { inJaar, type Regeling } from "../domain/regeling.js";
import { aandeelInMinuten, isGeheel, zoekRegime } from "./rekenen.js";

/**
 * Whole minutes of a job coach. Each is rounded down by itself, so that neither is more than the rule gives: twice a half-year
 * can be a minute less than the year.
 *
 * @category Funding
 * @since 0.2.0
 */
export interface JobcoachMinuten {
  readonly perJaar: number;
  readonly perHalfjaar: number;
}

/**
 * The minutes that a regime of a rule gives in a year of employment, and in half of it. After the last year that the rule names,
 * that year's share keeps holding. A sum, never a decision on entitlement.
 *
 * @param jaar the year of employment, from 1
 * @param urenPerJaar the hours that the worker works in a year
 * @returns undefined for a regime that the rule does not have, a year below 1 or not whole, or hours that are not known or that
 * no year has
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { jobcoachMinuten, leidraadNl, regelingenOp } from "passend";
 *
 * const [protocol2014] = regelingenOp(leidraadNl, "2014-09-15", "extern");
 * assert.ok(protocol2014 !== undefined);
 * // 500 hours a year: 75, 37.5 and 30 hours in the years 1, 2 and 3.
 * assert.deepEqual(jobcoachMinuten(protocol2014, "intensief", 1, 500), { perJaar: 75 * 60, perHalfjaar: 37.5 * 60 });
 * assert.equal(jobcoachMinuten(protocol2014, "intensief", 2, 500)?.perJaar, 37.5 * 60);
 * assert.equal(jobcoachMinuten(protocol2014, "intensief", 3, 500)?.perJaar, 30 * 60);
 * assert.equal(jobcoachMinuten(protocol2014, "intensief", 1, -500), undefined);
 * ```
 * @category Funding
 * @since 0.2.0
 */
export const jobcoachMinuten = (
  regeling: Regeling,
  regime: string,
  jaar: number,
  urenPerJaar: number,
): JobcoachMinuten | undefined => {
  const gevonden = zoekRegime(regeling, regime);
  if (gevonden === undefined || !isGeheel(jaar, 1)) return undefined;
  const promille = inJaar(gevonden.perJaar, jaar);
  const perJaar = aandeelInMinuten(promille, urenPerJaar, 12);
  const perHalfjaar = aandeelInMinuten(promille, urenPerJaar, 6);
  return perJaar === undefined || perHalfjaar === undefined ? undefined : { perJaar, perHalfjaar };
};
