import type { Tekst } from "../../domain/taal.js";
import type { Vindplaats } from "./vindplaats.js";

/** One question on a placement, answered with yes, no or unknown, and the answer that is right. */
export interface Plaatsingsvraag<V extends string = string> {
  readonly code: V;
  readonly vraag: Tekst;
  readonly goed: "ja" | "nee";
  /** What mends a wrong answer to this question, where that is less than what mends the whole point. */
  readonly herstel?: Tekst;
}

/** One thing that has to be right about a placement: what is asked, what would mend it, and where that comes from. */
export interface Plaatsingspunt<V extends string = string> {
  readonly code: string;
  readonly naam: Tekst;
  readonly vragen: readonly Plaatsingsvraag<V>[];
  /**
   * Which questions together are enough; another list is an exception that is also right. Without it: all questions.
   */
  readonly genoeg?: readonly (readonly NoInfer<V>[])[];
  /** Questions of which a wrong answer can be made up for by nothing. */
  readonly beslissend?: readonly NoInfer<V>[];
  /** Answers that cannot all be so. */
  readonly tegenspraak?: readonly { readonly code: NoInfer<V>; readonly antwoord: "ja" | "nee" }[];
  readonly herstel: Tekst;
  readonly bronnen: readonly Vindplaats[];
  readonly eigenKeuze?: Tekst;
}

/** Keeps the codes of the questions as they are written, so that the type of a placement can name them. */
export const punten = <const V extends string>(lijst: readonly Plaatsingspunt<V>[]): readonly Plaatsingspunt<V>[] => lijst;
