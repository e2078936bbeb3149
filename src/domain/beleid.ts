/**
 * The policy: numbers that a professional may set differently, each with where it comes from.
 *
 * @category Policy
 * @since 0.1.0
 */
export interface Beleid {
  readonly code: string;
  /** Below this percentage of known shares a side is not judged. */
  readonly dekkingsgrens: number;
  /** How many goals the first period holds at most. */
  readonly maximumDoelen: 1 | 2 | 3;
  /** After how many months a belastbaarheidsprofiel is out of date. */
  readonly verouderdNaMaanden: number;
  /** The importance of a point when nobody said how important it is. */
  readonly belangZonderOpgave: number;
}

/**
 * The default policy.
 *
 * - `dekkingsgrens`: our own choice; with less than 60 % known, most of the answer would be guessed.
 * - `maximumDoelen`: Leidraad Jobcoach, matching (AKC 189927): the three most important goals first.
 * - `verouderdNaMaanden`: Leidraad Jobcoach, Werkprofiel (AKC 189889): not older than six months.
 * - `belangZonderOpgave`: our own choice; the middle of 1…5, so that equal silence means equal weight.
 *
 * @category Policy
 * @since 0.1.0
 */
export const standaardBeleid: Beleid = Object.freeze({
  code: "standaard-2026.1",
  dekkingsgrens: 60,
  maximumDoelen: 3,
  verouderdNaMaanden: 6,
  belangZonderOpgave: 3,
});
