export { isLeft, isRight } from "fp-ts/Either";
export type { Either } from "fp-ts/Either";

export { belangUitGewichten, type BelangMetVerlies, type BelangUitGewichten } from "./analysis/belangUitGewichten.js";
export type { CriteriumBelang } from "./analysis/belangVan.js";
export { belangwijzigingen } from "./analysis/belangwijzigingen.js";
export type { AnalyseFout } from "./analysis/fout.js";
export type { RandomIndex, RandomIndexNaam } from "./analysis/randomIndex.js";
export {
  weightsFromPairwise,
  type CriteriumGewicht,
  type Gewichten,
  type WeightsOpties,
} from "./analysis/weightsFromPairwise.js";
export type { Bron } from "./domain/bron.js";
export type { Wijziging } from "./domain/wijziging.js";
