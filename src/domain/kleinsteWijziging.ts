import type { Oordeel } from "./vergelijking.js";
import type { Optievoorwaarde } from "./optieoverzicht.js";
import type { Vraag } from "./formulier.js";
import type { Wijziging } from "./wijziging.js";

/** The verdicts that one can wish for, from less to more. */
export const wensen = ["passend-met-ondersteuning", "passend"] as const satisfies readonly Oordeel["uitkomst"][];

/** Where a wish stands. */
export const wensstanden = ["al-bereikt", "bereikbaar", "eerst-weten", "niet-bereikbaar"] as const;

/** What a change does for its point. */
export const wijzigingsdoelen = ["sluit-tekort", "maakt-mogelijk", "vraagt-minder", "biedt-meer", "taak-eruit"] as const;

/** What stands in the way of a wish that cannot be reached. */
export const belemmeringen = ["geen-mogelijkheid", "buiten-catalogus", "niets-gevraagd", "blijft-onbekend", "te-veel"] as const;

/**
 * The verdict that is wished for.
 *
 * @category What if
 * @since 0.3.0
 */
export type Wens = (typeof wensen)[number];

/**
 * One change of the smallest set, and what it takes.
 *
 * @category What if
 * @since 0.3.0
 */
export interface NodigeWijziging {
  readonly wijziging: Wijziging;
  readonly doel: (typeof wijzigingsdoelen)[number];
  /** The discrepanties it is needed for. */
  readonly punten: readonly string[];
  /** Whether it goes against what a profile says: something was refused that would then be so. */
  readonly tegen: boolean;
  /** Of a measure: the preconditions that nobody knows to be met. What is half met counts half, and that was enough. */
  readonly voorwaarden: readonly Optievoorwaarde[];
  /** Of what makes measures possible: the measures that the plan then has, by discrepantie. */
  readonly daarna: readonly { readonly discrepantie: string; readonly maatregelen: readonly string[] }[];
  readonly because: readonly string[];
}

/**
 * A question whose answer has to come first, with the favourable answer that the set counts on.
 *
 * @category What if
 * @since 0.3.0
 */
export interface EersteVraag {
  /** The id that the open questions of the form have. */
  readonly vraag: string;
  readonly soort: Vraag["soort"];
  readonly aan: Vraag["aan"];
  readonly criterium: string | null;
  readonly gunstig: readonly Wijziging[];
  readonly because: readonly string[];
}

/**
 * What stands in the way.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Belemmering {
  readonly code: (typeof belemmeringen)[number];
  readonly because: readonly string[];
}
