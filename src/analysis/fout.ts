import type { Pad, Verwachting } from "../domain/fout.js";

type AnalyseFeiten =
  /** Something else stands there than is expected. */
  | { readonly code: "verkeerde-vorm"; readonly verwacht: Verwachting }
  /** A required key is missing. */
  | { readonly code: "ontbreekt"; readonly verwacht: Verwachting }
  /** Keys that do not exist here: only how many, because a key may hold what a person typed. */
  | { readonly code: "onbekende-sleutel"; readonly aantal: number }
  /** Judgements come as a matrix or as a list of pairs: one of the two, not neither and not both. */
  | { readonly code: "matrix-of-oordelen"; readonly aanwezig: 0 | 2 }
  /** Fewer than the least, or more than the random index tables and the pairs allow. */
  | { readonly code: "te-klein" | "te-groot"; readonly grens: number; readonly eenheid: "items" }
  /** The same criterion or the same pair again; `eerste` is the position of the first. */
  | { readonly code: "dubbel"; readonly wat: "criterium" | "oordeel"; readonly eerste: number }
  /** As many rows, and as many entries in a row, as there are criteria. */
  | { readonly code: "niet-vierkant"; readonly verwacht: number; readonly aantal: number }
  /** A ratio that is not a positive, finite number of a sensible size. */
  | { readonly code: "buiten-bereik"; readonly minimum: number; readonly maximum: number }
  /** A weight that is zero or less. */
  | { readonly code: "niet-boven-nul" }
  /** A criterion compared with itself is 1. */
  | { readonly code: "diagonaal-niet-een" }
  /** Entries across the diagonal that are not each other's reciprocal; `spiegel` is the place of the other one. */
  | { readonly code: "niet-reciprook"; readonly spiegel: Pad }
  /** A judgement about a criterion that is not in the list. */
  | { readonly code: "onbekend-criterium" }
  /** A judgement that compares a criterion with itself. */
  | { readonly code: "criterium-met-zichzelf" }
  /** No judgement for this pair: the positions of both in the list of criteria. */
  | { readonly code: "oordeel-ontbreekt"; readonly a: number; readonly b: number }
  /** The numerical method did not find a principal eigenvector. */
  | { readonly code: "geen-convergentie" };

/**
 * One fault in the input of an analysis: a code, the path where it lies, and the facts of what is expected there. Like `Fout`
 * it never holds what a person filled in: criteria are named by their position. Codes that `Fout` has too mean the same.
 *
 * @category Analysis
 * @since 0.1.0
 */
export type AnalyseFout = { readonly kant: "invoer" | "opties"; readonly pad: Pad } & AnalyseFeiten;
