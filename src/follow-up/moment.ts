import type { Matchingsformulier } from "../domain/formulier.js";
import { canoniek } from "../internal/canoniek.js";
import type { Vergelijking } from "../match/match.js";

/**
 * One of the two moments of a follow-up: the comparison, and the form that was made of it. The form says which goals were chosen.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface Meetmoment {
  readonly vergelijking: Vergelijking;
  readonly formulier: Matchingsformulier;
}

/** Ids of a form, marked with the form they stand in. */
export const vanEerste = (ids: readonly string[]): readonly string[] => ids.map((id) => `eerste/${id}`);
export const vanLater = (ids: readonly string[]): readonly string[] => ids.map((id) => `later/${id}`);

/** Whether two values say the same, whatever the order of their keys and options. */
export const gelijk = (a: unknown, b: unknown): boolean => canoniek(a) === canoniek(b);
