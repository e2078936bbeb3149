import { isLeft, isRight, weightsFromPairwise, type AnalyseFout, type Gewichten, type WeightsOpties } from "passend/analysis";
import { expect } from "vitest";

type Matrix = readonly (readonly number[])[];

/** The weights, or a failed test that shows the faults. */
export const gewogen = (invoer: unknown, opties?: WeightsOpties): Gewichten => {
  const uitkomst = weightsFromPairwise(invoer, opties);
  if (isRight(uitkomst)) return uitkomst.right;
  expect.unreachable(JSON.stringify(uitkomst.left));
};

/** The faults, or a failed test. */
export const fouten = (invoer: unknown, opties?: unknown): readonly AnalyseFout[] => {
  const uitkomst = weightsFromPairwise(invoer, opties as WeightsOpties);
  if (isLeft(uitkomst)) return uitkomst.left;
  expect.unreachable("weights where faults were expected");
};

export const gewichtenVan = (invoer: unknown): readonly number[] => gewogen(invoer).gewichten.map(({ gewicht }) => gewicht);

/** Names for as many criteria. */
export const namen = (aantal: number): readonly string[] => Array.from({ length: aantal }, (_, i) => `criterium-${i}`);

/** The judgements of somebody who never contradicts these weights. */
export const matrixVan = (gewichten: readonly number[]): Matrix => gewichten.map((a) => gewichten.map((b) => a / b));

/** A reciprocal matrix from its upper triangle, read by rows. */
export const matrixUit = (aantal: number, boven: readonly number[]): Matrix => {
  const matrix = Array.from({ length: aantal }, () => Array.from({ length: aantal }, () => 1));
  let volgende = 0;
  for (let i = 0; i < aantal; i += 1) {
    for (let j = i + 1; j < aantal; j += 1) {
      const verhouding = boven[volgende] ?? 1;
      matrix[i]![j] = verhouding;
      matrix[j]![i] = 1 / verhouding;
      volgende += 1;
    }
  }
  return matrix;
};

/** The same principal eigenpair by the plainest method there is, without a library: multiply, normalise, repeat. */
export const machtsmethode = (matrix: Matrix): { readonly waarde: number; readonly vector: readonly number[] } => {
  let vector = matrix.map(() => 1 / matrix.length);
  let waarde = 0;
  for (let stap = 0; stap < 20_000; stap += 1) {
    const beeld = matrix.map((rij) => rij.reduce((som, getal, j) => som + getal * (vector[j] ?? 0), 0));
    waarde = beeld.reduce((som, getal) => som + getal, 0);
    const volgend = beeld.map((getal) => getal / waarde);
    const verschil = Math.max(...volgend.map((getal, i) => Math.abs(getal - (vector[i] ?? 0))));
    vector = volgend;
    if (verschil < 1e-16) break;
  }
  return { waarde, vector };
};
