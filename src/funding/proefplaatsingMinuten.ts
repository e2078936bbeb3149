import type { Regeling } from "../domain/regeling.js";
import { aandeelInMinuten, isGeheel, zoekRegime } from "./rekenen.js";

/** The longest a trial placement may last under the rule, in months; undefined where the rule does not say. */
const langsteProefplaatsing = ({ voorwaarden }: Regeling): number | undefined => {
  const grens = voorwaarden?.find(({ soort }) => soort === "proefplaatsing")?.grens;
  return grens?.eenheid === "maanden" ? (grens.uitzondering ?? grens.maximum) : undefined;
};

/**
 * The whole minutes, rounded down, that a regime gives over a whole trial placement: its share of the hours worked in those
 * months. A trial placement is a period of its own.
 *
 * @param urenPerJaar the hours that the worker would work in a year
 * @param maanden whole months, no more than the rule's longest trial placement
 * @returns undefined for a regime without a share for trial placements, a length the rule does not know, or hours no year has
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { leidraadNl, proefplaatsingMinuten, regelingenOp } from "passend";
 *
 * const [protocol2014] = regelingenOp(leidraadNl, "2014-09-15", "extern");
 * assert.ok(protocol2014 !== undefined);
 * // Example 3 of the protocol: 10 % of 2/12 of 600 hours. The protocol itself says 15 hours, which is an error.
 * assert.equal(proefplaatsingMinuten(protocol2014, "midden", 600, 2), 10 * 60);
 * assert.equal(proefplaatsingMinuten(protocol2014, "midden", 600, 7), undefined);
 * ```
 * @category Funding
 * @since 0.2.0
 */
export const proefplaatsingMinuten = (
  regeling: Regeling,
  regime: string,
  urenPerJaar: number,
  maanden: number,
): number | undefined => {
  const promille = zoekRegime(regeling, regime)?.proefplaatsing;
  const langste = langsteProefplaatsing(regeling);
  if (promille === undefined || langste === undefined || !isGeheel(maanden, 1) || maanden > langste) return undefined;
  return aandeelInMinuten(promille, urenPerJaar, maanden);
};
