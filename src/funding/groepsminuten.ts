import { isAantal, isGeheel } from "./rekenen.js";

/**
 * The minutes of group coaching that count for each participant: an equal part, rounded down to whole minutes, so that the
 * parts together never exceed the whole.
 *
 * @param deelnemers a whole number, at least 1
 * @returns undefined for minutes below zero or not finite, or for no participants
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { groepsminuten } from "passend";
 *
 * assert.equal(groepsminuten(120, 6), 20);
 * assert.equal(groepsminuten(100, 6), 16);
 * assert.equal(groepsminuten(120, 0), undefined);
 * ```
 * @category Funding
 * @since 0.2.0
 */
export const groepsminuten = (minuten: number, deelnemers: number): number | undefined =>
  isAantal(minuten, Number.MAX_SAFE_INTEGER) && isGeheel(deelnemers, 1) ? Math.floor(minuten / deelnemers) : undefined;
