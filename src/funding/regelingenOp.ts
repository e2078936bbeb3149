import type { Catalogus } from "../catalogue/catalogus.js";
import type { Regeling } from "../domain/regeling.js";
import { isBestaandeDatum } from "../internal/datum.js";

const geldtOp = (datum: string, { geldigVanaf, geldigTot }: Regeling): boolean =>
  geldigVanaf <= datum && (geldigTot === undefined || datum <= geldigTot);

/**
 * The funding rules in force on a day, all or of one kind. The first and the last day count. On a day without a known rule, and
 * on a day that does not exist, there are none: an older rule is never used instead.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { leidraadNl, regelingenOp } from "passend";
 *
 * const codes = (datum: string, soort?: "extern" | "intern") => regelingenOp(leidraadNl, datum, soort).map(({ code }) => code);
 * assert.deepEqual(codes("2014-09-15"), ["uwv-extern-2014"]);
 * assert.deepEqual(codes("2015-03-01", "intern"), ["uwv-intern-2015"]);
 * assert.deepEqual(codes("2013-06-01"), []); // the text of the 2012 protocol is not in the catalogue
 * assert.deepEqual(codes("2026-01-01"), []);
 * ```
 * @category Funding
 * @since 0.2.0
 */
export const regelingenOp = (
  { regelingen }: Pick<Catalogus, "regelingen">,
  datum: string,
  soort?: Regeling["soort"],
): readonly Regeling[] =>
  isBestaandeDatum(datum)
    ? regelingen.filter((regeling) => geldtOp(datum, regeling) && (soort === undefined || regeling.soort === soort))
    : [];
