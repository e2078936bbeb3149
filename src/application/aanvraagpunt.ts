import type { Aanvraaggroep } from "../catalogue/aanvraag/aanvraageis.js";
import type { Criterium } from "../domain/criterium.js";
import type { Tekst } from "../domain/taal.js";

/** @category Application @since 0.3.0 */
export type Aanvraaguitkomst = "in-orde" | "ontbreekt" | "onbekend" | "mens";

/**
 * What was found on one requirement. `ontbreekt`: it is said not to be so, or it is not there; `onbekend`: nobody said; `mens`:
 * only a person can judge it.
 *
 * @category Application
 * @since 0.3.0
 */
export interface Aanvraagpunt {
  readonly id: string;
  readonly code: string;
  readonly groep: Aanvraaggroep;
  readonly uitkomst: Aanvraaguitkomst;
  /** Whether the set is complete only with it. */
  readonly telt: boolean;
  readonly naam: Tekst;
  readonly vraag: Tekst;
  /** What would mend it; null where it is in order. */
  readonly verbetering: Tekst | null;
  /** Of an application that is late: the first day that it can still be granted for. */
  readonly ingang: string | null;
  readonly bronnen: Criterium["bronnen"];
  /** What in this check is our own choice, with its reason. */
  readonly eigenKeuze: Tekst | null;
  /** Fields of the set (`aanvraag/…`), what a form shows, or a part of it that is empty (`formulier/…`). */
  readonly because: readonly string[];
}
