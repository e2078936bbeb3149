import type { Wijziging } from "../domain/wijziging.js";
import { match, type Vergelijking } from "../match/match.js";
import { pasToe } from "./pasToe.js";
import { verschil, type Verschil } from "./verschil.js";
import { werkingVan, type Werking } from "./werking.js";

/**
 * What would follow if some things were different.
 *
 * @category What if
 * @since 0.3.0
 */
export interface WatAls {
  /** The changes in their order, with what each does; one that changes nothing is not dropped in silence. */
  readonly wijzigingen: readonly Werking[];
  readonly voor: Vergelijking;
  /** The comparison with everything supposed. Its pair says in `veronderstellingen` what was supposed. */
  readonly na: Vergelijking;
  readonly verschil: Verschil;
}

/**
 * Applies suppositions to a pair and compares again: measures in place, other values, importance or answers, another
 * werkbegeleider, other hours, fewer tasks, decisions. What profiles say is not overruled in silence: a measure that cannot be
 * learned, adapted or given here brings nothing, unless a change says that it can. Total; nothing supposed changes nothing.
 *
 * @param wijzigingen applied in their order; parse them with {@link parseWijzigingen} when they come from outside
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { whatIf } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const { na, verschil } = whatIf(match(paar.right), [{ soort: "zonder-taken", taken: ["lossen", "kassa"] }]);
 * assert.deepEqual(verschil.oordeel, { voor: "niet-passend", na: "passend-met-ondersteuning" });
 * assert.equal(na.paar.veronderstellingen?.length, 1);
 * ```
 * @category What if
 * @since 0.3.0
 */
export const whatIf = (voor: Vergelijking, wijzigingen: readonly Wijziging[]): WatAls => {
  const na = wijzigingen.length === 0 ? voor : match(pasToe(voor.paar, wijzigingen), { beleid: voor.beleid });
  return { wijzigingen: werkingVan(voor, na, wijzigingen), voor, na, verschil: verschil(voor, na) };
};
