/** How a task fits, best first. */
export const taakklassen = ["past", "past-met-ondersteuning", "onbekend", "beter-ruilen"] as const;

/** What kind of shortage a task brings, heaviest first. */
export const tekortsoorten = ["open-essentieel", "misschien-open-essentieel", "open", "misschien-open", "sluitbaar"] as const;

/** Which rule gives a package; several can give the same one. */
export const pakketsoorten = ["grootste", "zonder-onbekend", "zonder-ondersteuning", "naar-wens", "op-een-na-grootste"] as const;

/** How many packages there are to choose from, and why no more. */
export const pakketstanden = ["keuze", "een-pakket", "geen-pakket", "geen-taken"] as const;

/** What has to be asked before tasks can be exchanged. */
export const taakvraagsoorten = [
  "taken-beschrijven",
  "rest-beschrijven",
  "eisen-beschrijven",
  "ruil-mogelijk",
  "wat-komt-terug",
  "wens-vragen",
] as const;

/**
 * How a task fits the worker: as it is, with support, not known well enough to say, or better exchanged.
 *
 * @category Redesign
 * @since 0.3.0
 */
export type Taakklasse = (typeof taakklassen)[number];
/** @category Redesign @since 0.3.0 */
export type Tekortsoort = (typeof tekortsoorten)[number];
/** @category Redesign @since 0.3.0 */
export type Pakketsoort = (typeof pakketsoorten)[number];
/** @category Redesign @since 0.3.0 */
export type Pakketstand = (typeof pakketstanden)[number];
/** @category Redesign @since 0.3.0 */
export type Taakvraagsoort = (typeof taakvraagsoorten)[number];
