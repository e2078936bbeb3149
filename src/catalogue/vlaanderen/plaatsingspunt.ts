import type { Tekst } from "../../domain/taal.js";
import type { Vindplaats } from "./vindplaats.js";

/** One question on a placement, answered with yes, no or unknown, and the answer that is right. */
export interface Plaatsingsvraag {
  readonly code: string;
  readonly vraag: Tekst;
  readonly goed: "ja" | "nee";
}

/** One thing that has to be right about a placement: what is asked, what would mend it, and where that comes from. */
export interface Plaatsingspunt {
  readonly code: string;
  readonly naam: Tekst;
  readonly vragen: readonly Plaatsingsvraag[];
  /**
   * Which questions together are enough; another list is an exception that is also right. Without it: all questions.
   */
  readonly genoeg?: readonly (readonly string[])[];
  /** Questions of which a wrong answer can be made up for by nothing. */
  readonly beslissend?: readonly string[];
  readonly herstel: Tekst;
  readonly bronnen: readonly Vindplaats[];
  readonly eigenKeuze?: Tekst;
}
