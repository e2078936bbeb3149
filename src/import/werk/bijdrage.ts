import type { Koppeling } from "../../domain/koppeling.js";
import type { EnkeleWaarde } from "../../domain/waarde.js";

/**
 * What one row of a crosswalk says of the work on one criterium. The figures may leave room; then it lies anywhere between the
 * mildest and the strictest value, for the person who has to do the work. An end is undefined where the row does not tell there
 * and leaves it to the other rows.
 */
export interface Bijdrage {
  readonly koppeling: Koppeling;
  readonly mildst: EnkeleWaarde | undefined;
  readonly strengst: EnkeleWaarde | undefined;
  /** Where the value comes from, as it stands in the profile. */
  readonly grond: string;
  readonly belang?: number | undefined;
}
