import type { Beslissing, Werknemerprofiel, Werkprofiel } from "../domain/profiel.js";
import type { Wijziging } from "../domain/wijziging.js";
import type { Catalogus } from "./catalogus.js";

/**
 * What is compared: two parsed profiles, the decisions people took on them, the reference date, and the catalogue that gives
 * their codes a meaning.
 *
 * @category Domain
 * @since 0.1.0
 */
export interface Paar {
  readonly werknemer: Werknemerprofiel;
  readonly werk: Werkprofiel;
  readonly beslissingen: readonly Beslissing[];
  readonly peildatum: string;
  readonly catalogus: Catalogus;
  /** What a what-if supposes beside the profiles, in order; absent where nothing is supposed. */
  readonly veronderstellingen?: readonly Wijziging[];
}
