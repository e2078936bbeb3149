import { left, right, tryCatch, flatten, type Either } from "fp-ts/Either";
import { bevries } from "../internal/bevries.js";
import { belangVan, type CriteriumBelang } from "./belangVan.js";
import type { AnalyseFout } from "./fout.js";
import { hoofdeigenpaar, type Eigenpaar } from "./hoofdeigenpaar.js";
import { leesOordelen } from "./leesOordelen.js";
import { leesOpties } from "./leesOpties.js";
import { randomIndexTabellen, type RandomIndex, type RandomIndexNaam } from "./randomIndex.js";

/**
 * What a criterion weighs: its part of 1.
 *
 * @category Analysis
 * @since 0.1.0
 */
export interface CriteriumGewicht {
  readonly criterium: string;
  readonly gewicht: number;
}

/**
 * Weights with what is needed to judge them. All lists are in the order of the criteria as given.
 *
 * - `gewichten`: together 1.
 * - `lambdaMax`: the principal eigenvalue; the number of criteria when no judgement contradicts another, more otherwise.
 * - `consistentieIndex`: (λmax − n) / (n − 1).
 * - `consistentieRatio`: that index divided by the random index. 0 for one or two criteria.
 * - `consistent`: whether the ratio is at most 0.1, Saaty's rule. Beyond it, go through the judgements again.
 * - `residu`: the largest element of |A·w − λmax·w|, as proof that the weights solve the equation.
 * - `belang`: 5 times the weight over the largest weight, rounded, half up, and at least 1. Our own choice: it keeps ratios as
 *   well as five steps can, and no criterion that was compared drops out.
 *
 * @category Analysis
 * @since 0.1.0
 */
export interface Gewichten {
  readonly gewichten: readonly CriteriumGewicht[];
  readonly lambdaMax: number;
  readonly consistentieIndex: number;
  readonly consistentieRatio: number;
  readonly randomIndex: RandomIndex;
  readonly consistent: boolean;
  readonly residu: number;
  readonly belang: readonly CriteriumBelang[];
}

/**
 * `randomIndex`: the published table for the consistency ratio; `saaty` unless another is named.
 *
 * @category Analysis
 * @since 0.1.0
 */
export interface WeightsOpties {
  readonly randomIndex?: RandomIndexNaam | undefined;
}

/** Saaty's rule of thumb. */
const hoogsteRatio = 0.1;

const gewichtenVan = (criteria: readonly string[], paar: Eigenpaar, naam: RandomIndexNaam): Gewichten => {
  const aantal = criteria.length;
  const { bron, waarden } = randomIndexTabellen[naam];
  const randomIndex = waarden[aantal - 1] ?? 0;
  // With one or two criteria nothing can contradict; with more λmax ≥ n, and less is rounding.
  const index = aantal < 3 ? 0 : Math.max(0, (paar.waarde - aantal) / (aantal - 1));
  const ratio = randomIndex === 0 ? 0 : index / randomIndex;
  const grootste = Math.max(...paar.vector);
  const per = criteria.map((criterium, i) => ({ criterium, gewicht: paar.vector[i] ?? 0 }));
  return {
    gewichten: per,
    lambdaMax: paar.waarde,
    consistentieIndex: index,
    consistentieRatio: ratio,
    randomIndex: { waarde: randomIndex, bron },
    consistent: ratio <= hoogsteRatio,
    residu: paar.residu,
    belang: per.map(({ criterium, gewicht }) => ({ criterium, belang: belangVan(gewicht, grootste) })),
  };
};

const weeg = (judgements: unknown, opties: unknown): Either<readonly AnalyseFout[], Gewichten> => {
  const naam = leesOpties(opties);
  const oordelen = leesOordelen(judgements);
  if (naam._tag === "Left") return oordelen._tag === "Left" ? left([...oordelen.left, ...naam.left]) : naam;
  if (oordelen._tag === "Left") return oordelen;
  const { criteria, matrix } = oordelen.right;
  const paar = hoofdeigenpaar(matrix);
  return paar === undefined
    ? left([{ code: "geen-convergentie", kant: "invoer", pad: [] }])
    : right(bevries(gewichtenVan(criteria, paar, naam.right)));
};

/**
 * Criterion weights from pairwise judgements: the principal eigenvector of the matrix of ratios (Saaty's analytic hierarchy
 * process), with the consistency of the judgements. Each judgement says how many times `a` counts for `b`, commonly on the
 * scale 1 (equal), 3, 5, 7, 9 (extremely more), or 1/3… for less; from 1/100 to 100 is read.
 *
 * Takes at most 15 criteria, as `{ criteria, oordelen: [{ a, b, verhouding }] }` with one judgement for each pair in either
 * direction, or as `{ criteria, matrix }` with the whole matrix. In a matrix the mirrored entries may differ from each other's
 * reciprocal by rounding (0.33 beside 3): the larger one counts. Anything else gives all faults, and nothing throws.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, weightsFromPairwise } from "passend/analysis";
 *
 * const uitkomst = weightsFromPairwise({
 *   criteria: ["werktempo", "samenwerken", "reistijd"],
 *   oordelen: [
 *     { a: "werktempo", b: "samenwerken", verhouding: 2 },
 *     { a: "werktempo", b: "reistijd", verhouding: 6 },
 *     { a: "reistijd", b: "samenwerken", verhouding: 1 / 3 },
 *   ],
 * });
 * assert.ok(isRight(uitkomst));
 * assert.deepEqual(
 *   uitkomst.right.gewichten.map(({ criterium, gewicht }) => [criterium, gewicht.toFixed(2)]),
 *   [["werktempo", "0.60"], ["samenwerken", "0.30"], ["reistijd", "0.10"]],
 * );
 * assert.deepEqual(uitkomst.right.belang.map(({ belang }) => belang), [5, 3, 1]);
 * assert.equal(uitkomst.right.consistent, true);
 *
 * // A judgement too few: the fault names the pair by its positions.
 * assert.deepEqual(weightsFromPairwise({ criteria: ["werktempo", "reistijd"], oordelen: [] }), {
 *   _tag: "Left",
 *   left: [{ code: "oordeel-ontbreekt", kant: "invoer", pad: ["oordelen"], a: 0, b: 1 }],
 * });
 * ```
 * @category Analysis
 * @since 0.1.0
 */
export const weightsFromPairwise = (judgements: unknown, opties: WeightsOpties = {}): Either<readonly AnalyseFout[], Gewichten> =>
  flatten(
    tryCatch(
      () => weeg(judgements, opties),
      // Only an object that fails when it is read, such as a proxy, comes here.
      (): readonly AnalyseFout[] => [{ code: "verkeerde-vorm", kant: "invoer", pad: [], verwacht: { soort: "object" } }],
    ),
  );
