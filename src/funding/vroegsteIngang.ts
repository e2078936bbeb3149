import type { Regeling } from "../domain/regeling.js";
import { dagenEerder, isBestaandeDatum } from "../internal/datum.js";

/**
 * The first day that a late application can still be granted for: so many days before the day of receipt as the rule goes back.
 * An application in time is granted from the start of the work; who knows that day takes the later of the two.
 *
 * The rules say "4 weeks"; that is counted as 28 days. Two of the three examples in the official texts are a day off, each in
 * another direction, and stand in the catalogue as errors of the source (`rekenvoorbeelden`).
 *
 * @param ontvangen the day of receipt, `YYYY-MM-DD`
 * @returns undefined for a day that does not exist, or a rule that does not say how far it goes back
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { leidraadNl, regelingenOp, vroegsteIngang } from "passend";
 *
 * const [protocol2014] = regelingenOp(leidraadNl, "2014-09-15", "extern");
 * assert.ok(protocol2014 !== undefined);
 * assert.equal(vroegsteIngang(protocol2014, "2014-09-15"), "2014-08-18");
 * assert.equal(vroegsteIngang(protocol2014, "2014-08-18"), "2014-07-21"); // the protocol says 22 July
 * ```
 * @category Funding
 * @since 0.2.0
 */
export const vroegsteIngang = ({ voorwaarden }: Regeling, ontvangen: string): string | undefined => {
  const grens = voorwaarden?.find(({ soort }) => soort === "terugwerkend")?.grens;
  if (grens?.eenheid !== "dagen" || grens.maximum === undefined || !isBestaandeDatum(ontvangen)) return undefined;
  return dagenEerder(ontvangen, Math.floor(grens.maximum));
};
