import type { Koppeling } from "../../domain/koppeling.js";
import type { EnkeleWaarde } from "../../domain/waarde.js";

/**
 * What one row of a crosswalk says of the work on one criterium. The figures may leave room; then it lies anywhere between the
 * mildest and the strictest value, for the person who has to do the work.
 */
export interface Bijdrage {
  readonly koppeling: Koppeling;
  readonly mildst: EnkeleWaarde;
  readonly strengst: EnkeleWaarde;
  /** Where the value comes from, as it stands in the profile. */
  readonly grond: string;
  readonly belang?: number | undefined;
}
