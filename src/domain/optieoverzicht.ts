import type { Discrepantie, Optie } from "./discrepantie.js";
import type { Gever, Maatregel, Vereiste } from "./maatregel.js";
import type { EnkeleWaarde, Hoeveelheid } from "./waarde.js";

/** What becomes of an option in the plan. Every option has exactly one. */
export const optierollen = [
  "gekozen",
  "voorwaardelijk",
  "eerst-vragen",
  "achter-de-hand",
  "leren-gaat-voor",
  "volstaat-niet",
  "zwaarder",
  "voegt-niets-toe",
  "kan-niet",
] as const;

/** How far an option closes the gap by itself. */
export const sluitingen = ["heel", "deels", "niet", "onbekend"] as const;

/** On whom an option leans: people who have to be there for it. */
export const steunpilaren = ["werkbegeleider", "collega", "leidinggevende", "netwerk"] as const;

/** @category Support @since 0.3.0 */
export type Optierol = (typeof optierollen)[number];

/**
 * One precondition of an option, met or not.
 *
 * @category Support
 * @since 0.3.0
 */
export interface Optievoorwaarde {
  readonly vereiste: Vereiste;
  readonly stand: Optie["kan"];
  /** How much of it is needed, where it is a quantity: presence in %, or free hours a week. */
  readonly nodig: Hoeveelheid | null;
}

/**
 * On whom an option leans.
 *
 * @category Support
 * @since 0.3.0
 */
export interface Afhankelijkheid {
  readonly van: (typeof steunpilaren)[number];
  /** The role that the profile names; null where it names none. */
  readonly rol: string | null;
  /** Whether somebody takes over when this person is away; null where a profile is not asked about it. */
  readonly vervanging: Optie["kan"] | null;
}

/**
 * One option on a discrepantie, with everything a plan has to say about it.
 *
 * @category Support
 * @since 0.3.0
 */
export interface Optieregel {
  readonly maatregel: string;
  /** The aid that the profile names. */
  readonly hulpmiddel: string | null;
  readonly ingreep: Maatregel["ingreep"];
  readonly gever: Gever;
  readonly natuurlijk: boolean;
  /** From light (1) to heavy (9). */
  readonly gewicht: number;
  readonly stap: Optie["stap"];
  /** On which side it takes hold; what two sides bridge adds up, within a side only the furthest counts. */
  readonly kant: "werknemer" | "werk";
  readonly kan: Optie["kan"];
  readonly effect: {
    /** What it takes away of the rest, in codes 0–240, at least and at most. */
    readonly minimum: number;
    readonly maximum: number;
    readonly sluit: (typeof sluitingen)[number];
    /** How far the point then reaches, in the values of its scale; null where the scale has no order or a person decided. */
    readonly tot: { readonly minimum: EnkeleWaarde; readonly maximum: EnkeleWaarde } | null;
  };
  readonly voorwaarden: readonly Optievoorwaarde[];
  readonly weken: number;
  /** Minutes of the job coach per half-year; empty where it asks none. */
  readonly minuten: readonly number[];
  readonly afhankelijkVan: readonly Afhankelijkheid[];
  readonly rol: Optierol;
  /** The other measures of the plan on this point, where one is not enough. */
  readonly samenMet: readonly string[];
  readonly because: readonly string[];
}

/**
 * Two options that are enough together, where neither is enough alone.
 *
 * @category Support
 * @since 0.3.0
 */
export interface Optiecombinatie {
  /** One way with the worker, one with the work. */
  readonly maatregelen: readonly [werknemer: string, werk: string];
  /** Whether it is certain that both can. */
  readonly zeker: boolean;
  /** How many of the two are no natural support. */
  readonly nietNatuurlijk: number;
  /** Their weights together. */
  readonly gewicht: number;
  /** Whether the plan has this one. */
  readonly gekozen: boolean;
}

/**
 * All options on one discrepantie, from light to heavy, and the combinations that are enough.
 *
 * @category Support
 * @since 0.3.0
 */
export interface Optieoverzicht {
  readonly discrepantie: string;
  readonly bevinding: string;
  readonly criterium: string;
  readonly rest: number;
  readonly open: Discrepantie["open"];
  /** A demand on the workplace for somebody who is always there: hours of a job coach never count here. */
  readonly doorlopend: boolean;
  readonly opties: readonly Optieregel[];
  /** The fewest that are no natural support first, then the least weight, then by code. */
  readonly combinaties: readonly Optiecombinatie[];
  readonly because: readonly string[];
}
