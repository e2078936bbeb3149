import type { Wijziging } from "../domain/wijziging.js";
import type { CriteriumBelang } from "./belangVan.js";

/**
 * Importance as changes to one side of a pair, for `whatIf` of `passend/what-if`: what would follow if these points weighed so.
 *
 * @param kant the side that asks on these criteria; on the other side importance weighs nothing
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { belangwijzigingen } from "passend/analysis";
 *
 * assert.deepEqual(belangwijzigingen([{ criterium: "tillen", belang: 5 }], "werk"), [
 *   { soort: "belang", kant: "werk", criterium: "tillen", belang: 5 },
 * ]);
 * ```
 * @category Analysis
 * @since 0.3.0
 */
export const belangwijzigingen = (belang: readonly CriteriumBelang[], kant: "werknemer" | "werk"): readonly Wijziging[] =>
  belang.map(({ criterium, belang: stap }) => ({ soort: "belang", kant, criterium, belang: stap }));
