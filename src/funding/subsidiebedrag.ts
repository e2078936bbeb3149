import { inJaar, type Regeling } from "../domain/regeling.js";
import { fijn, isAantal, isGeheel, urenInEenWeek, zoekRegime } from "./rekenen.js";

/**
 * How much is worked, and for how many months of the year the subsidy runs.
 *
 * @category Funding
 * @since 0.2.0
 */
export interface Subsidieomvang {
  readonly urenPerWeek: number;
  /** Whole months; more than the rule pays for at a time counts as the whole. */
  readonly maanden: number;
}

/**
 * The subsidy for an internal job coach in a year of employment, in eurocents. Below the hours a week and the months that the
 * rule names it is a part, rounded down to whole eurocents, so that parts never exceed the whole. A rule without such a clause
 * always gives the whole amount. A sum, never a decision on entitlement.
 *
 * @param jaar the year of employment, from 1
 * @returns undefined for a regime without amounts, a year below 1 or not whole, or hours and months that cannot be
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { leidraadNl, regelingenOp, subsidiebedrag } from "passend";
 *
 * const [protocol2015] = regelingenOp(leidraadNl, "2015-03-01", "intern");
 * assert.ok(protocol2015 !== undefined);
 * assert.equal(subsidiebedrag(protocol2015, "midden", 1, { urenPerWeek: 24, maanden: 12 }), 450_000);
 * assert.equal(subsidiebedrag(protocol2015, "midden", 1, { urenPerWeek: 24, maanden: 3 }), 112_500); // ended early
 * assert.equal(subsidiebedrag(protocol2015, "midden", 1, { urenPerWeek: 12, maanden: 12 }), 225_000);
 * assert.equal(subsidiebedrag(protocol2015, "midden", 1, { urenPerWeek: 40, maanden: 12 }), 450_000);
 * ```
 * @category Funding
 * @since 0.2.0
 */
export const subsidiebedrag = (
  regeling: Regeling,
  regime: string,
  jaar: number,
  { urenPerWeek, maanden }: Subsidieomvang,
): number | undefined => {
  const bedragen = zoekRegime(regeling, regime)?.bedragen;
  if (bedragen === undefined || !isGeheel(jaar, 1)) return undefined;
  if (!isAantal(urenPerWeek, urenInEenWeek) || !isGeheel(maanden, 0)) return undefined;
  const geheel = inJaar(bedragen.perJaar, jaar);
  const { naarRato } = regeling;
  if (naarRato === undefined) return geheel;
  const uren = Math.min(fijn(urenPerWeek), fijn(naarRato.urenPerWeek));
  const duur = Math.min(maanden, naarRato.maanden);
  return Math.floor((geheel * uren * duur) / (fijn(naarRato.urenPerWeek) * naarRato.maanden));
};
