import type { Paar } from "../catalogue/paar.js";
import { vergelijk } from "../compare/vergelijk.js";
import { standaardBeleid, type Beleid } from "../domain/beleid.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { KantOordeel, Oordeel } from "../domain/vergelijking.js";
import { discrepanties } from "../gaps/discrepanties.js";
import { cijfers } from "./fit.js";
import { oordeelOver } from "./oordeel.js";

/**
 * The comparison of one pair: the findings, and what follows from them. The two sides are never merged into one number.
 *
 * @category Match
 * @since 0.1.0
 */
export interface Vergelijking {
  readonly paar: Paar;
  readonly beleid: Beleid;
  readonly bevindingen: readonly Bevinding[];
  readonly discrepanties: readonly Discrepantie[];
  /** Does the worker meet the work (`eis`). */
  readonly geschiktheid: KantOordeel;
  /** Does the work meet the worker (`behoefte`). */
  readonly passendheid: KantOordeel;
  readonly oordeel: Oordeel;
}

/**
 * Compares a Werknemerprofiel with a Werkprofiel. Total: a parsed pair always gives a result, and the same pair the same one.
 *
 * @param paar from {@link parsePaar}
 * @param opties `beleid`: policy numbers, default {@link standaardBeleid}
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, match, parsePaar } from "passend";
 *
 * const gemeten = { door: "jobcoach", bewijs: "observatie", datum: "2026-01-05" };
 * const paar = parsePaar(
 *   {
 *     werknemer: {
 *       soort: "werknemerprofiel",
 *       id: "kandidaat",
 *       datum: "2026-01-10",
 *       punten: [{ criterium: "tillen", beoordelingen: [{ waarde: "10 kg", ...gemeten }] }],
 *     },
 *     werk: {
 *       soort: "werkprofiel",
 *       id: "magazijn",
 *       datum: "2026-01-12",
 *       punten: [{ criterium: "tillen", beoordelingen: [{ waarde: "25 kg", ...gemeten }] }],
 *     },
 *   },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(paar));
 * const vergelijking = match(paar.right);
 * assert.equal(vergelijking.bevindingen[0]?.uitkomst, "tekort");
 * assert.equal(vergelijking.passendheid.huidig.totaal, null); // the worker asked nothing
 * ```
 * @category Match
 * @since 0.1.0
 */
export const match = (paar: Paar, opties: { readonly beleid?: Beleid } = {}): Vergelijking => {
  const { beleid = standaardBeleid } = opties;
  const { bevindingen, vreemd } = vergelijk(paar, beleid);
  const gaten = discrepanties(bevindingen, paar, beleid);
  const { geschiktheid, passendheid, bekend } = cijfers(bevindingen, gaten);
  const isDoorlopend = (criterium: string): boolean => paar.catalogus.criteria.get(criterium)?.criterium.doorlopend === true;
  return {
    paar,
    beleid,
    bevindingen,
    discrepanties: gaten,
    geschiktheid,
    passendheid,
    oordeel: oordeelOver({ bevindingen, gaten, vreemd, bekend, beleid, isDoorlopend }),
  };
};
