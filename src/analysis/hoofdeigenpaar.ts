import { eigs, lusolve, multiply } from "mathjs";
import type { Matrix } from "./leesMatrix.js";

/** The principal eigenvalue, its vector with sum 1, and how far A·w lies from λ·w at most. */
export interface Eigenpaar {
  readonly waarde: number;
  readonly vector: readonly number[];
  readonly residu: number;
}

/** All eigenvalues: numbers, or complex numbers among which the real ones have `im` 0. */
type Eigenwaarden = (matrix: number[][]) => readonly unknown[];

/** A residual above this part of the eigenvalue is no solution. On Saaty's scale what is found lies near 1e-13. */
const tolerantie = 1e-10;

/** Ten squarings raise the ratio of the two largest eigenvalues to the power 1024: enough for anything in the allowed range. */
const meesteKwadraten = 10;

/**
 * Values only: to find vectors, `eigs` starts from random numbers when eigenvalues coincide, as they do for consistent
 * judgements, and the last digits of all vectors then differ from run to run.
 */
const metMathjs: Eigenwaarden = (matrix) => eigs(matrix, { eigenvectors: false }).values as readonly unknown[];

const reeel = (waarde: unknown): readonly number[] => {
  if (typeof waarde === "number") return [waarde];
  const { re, im } = waarde as { readonly re: number; readonly im: number };
  return im === 0 ? [re] : [];
};

/** Solves (A − λ)·w = 0 with the last equation, which the others imply, replaced by: the weights are 1 together. */
const vectorBij = (matrix: Matrix, waarde: number): readonly number[] => {
  const laatste = matrix.length - 1;
  const stelsel = matrix.map((rij, i) => rij.map((getal, j) => (i === laatste ? 1 : i === j ? getal - waarde : getal)));
  const uitkomst = lusolve(
    stelsel,
    matrix.map((_, i) => (i === laatste ? 1 : 0)),
  ) as number[][];
  const som = uitkomst.reduce((totaal, [getal = 0]) => totaal + getal, 0);
  return uitkomst.map(([getal = 0]) => getal / som);
};

const paarVan = (matrix: Matrix, vector: readonly number[]): Eigenpaar => {
  const beeld = matrix.map((rij) => rij.reduce((som, getal, j) => som + getal * (vector[j] ?? 0), 0));
  const waarde = beeld.reduce((som, getal) => som + getal, 0);
  const residu = Math.max(...beeld.map((getal, i) => Math.abs(getal - waarde * (vector[i] ?? 0))));
  return { waarde, vector, residu };
};

const probeer = (matrix: Matrix, macht: number[][], eigenwaarden: Eigenwaarden): Eigenpaar | undefined => {
  try {
    const paar = paarVan(matrix, vectorBij(macht, Math.max(...eigenwaarden(macht).flatMap(reeel))));
    const klopt = paar.residu <= tolerantie * paar.waarde && paar.vector.every((gewicht) => gewicht > 0);
    return klopt ? paar : undefined;
  } catch {
    return undefined; // eigs throws when it does not converge, lusolve when the system is singular
  }
};

/** The square, scaled so that the numbers stay of the same size; the eigenvectors are the same. */
const kwadraat = (matrix: number[][]): number[][] => {
  const product = multiply(matrix, matrix);
  const schaal = product.flat().reduce((som, getal) => som + getal, 0) / product.length;
  return product.map((rij) => rij.map((getal) => getal / schaal));
};

/**
 * The principal eigenpair of a positive matrix. On inconsistent judgements the smaller eigenvalues come in complex pairs on
 * which the QR iteration of `eigs` often does not converge (3 in 10 random matrices of up to 15 criteria). The matrix's square,
 * fourth power and so on have the same principal vector while those pairs shrink away, so it is tried on these in turn.
 *
 * A result counts only when it is positive and holds for the matrix itself. A positive matrix has one such vector (Perron), so
 * it cannot be the wrong one.
 */
export const hoofdeigenpaar = (matrix: Matrix, eigenwaarden: Eigenwaarden = metMathjs): Eigenpaar | undefined => {
  let macht = matrix.map((rij) => [...rij]);
  for (let poging = 0; poging <= meesteKwadraten; poging += 1) {
    const paar = probeer(matrix, macht, eigenwaarden);
    if (paar !== undefined) return paar;
    macht = kwadraat(macht);
  }
  return undefined;
};
