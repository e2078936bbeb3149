export { isLeft, isRight } from "fp-ts/Either";
export type { Either } from "fp-ts/Either";

export type { AnalyseFout } from "./analysis/fout.js";
export type { RandomIndex, RandomIndexNaam } from "./analysis/randomIndex.js";
export {
  weightsFromPairwise,
  type CriteriumBelang,
  type CriteriumGewicht,
  type Gewichten,
  type WeightsOpties,
} from "./analysis/weightsFromPairwise.js";
export type { Bron } from "./domain/bron.js";
