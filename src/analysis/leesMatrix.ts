import { left, right, type Either } from "fp-ts/Either";
import type { AnalyseFout } from "./fout.js";
import { verhoudingFout } from "./verhouding.js";

/** A square of ratios: how many times the criterion of the row counts for the one of the column. */
export type Matrix = readonly (readonly number[])[];

/** People write 1/8 as 0.13; 8 × 0.13 is 1.04, the worst that two decimals do on Saaty's scale. */
const afronding = 0.05;

const kant = "invoer";

const leesRijen = (invoer: readonly unknown[], aantal: number): Either<readonly AnalyseFout[], Matrix> => {
  const fouten: AnalyseFout[] = [];
  const rijen = Array.from(invoer, (rij, i) => {
    const pad = ["matrix", i];
    if (!Array.isArray(rij)) {
      fouten.push({ code: "verkeerde-vorm", kant, pad, verwacht: { soort: "lijst" } });
      return [];
    }
    if (rij.length !== aantal) {
      fouten.push({ code: "niet-vierkant", kant, pad, verwacht: aantal, aantal: rij.length });
      return [];
    }
    return Array.from(rij as readonly unknown[], (getal, j) => {
      const fout = verhoudingFout([...pad, j], getal);
      if (fout !== undefined) fouten.push(fout);
      else if (i === j && getal !== 1) fouten.push({ code: "diagonaal-niet-een", kant, pad: [...pad, j] });
      return getal as number;
    });
  });
  return fouten.length > 0 ? left(fouten) : right(rijen);
};

const spiegelfouten = (matrix: Matrix): readonly AnalyseFout[] =>
  matrix.flatMap((rij, i) =>
    rij.flatMap((getal, j): readonly AnalyseFout[] =>
      j > i && Math.abs(getal * (matrix[j]?.[i] ?? 0) - 1) > afronding
        ? [{ code: "niet-reciprook", kant, pad: ["matrix", i, j], spiegel: ["matrix", j, i] }]
        : [],
    ),
  );

/** Of two mirrored entries the larger is the judgement as given, and the smaller its rounded reciprocal. */
const zuiver = (getal: number, spiegel: number): number => {
  if (getal === spiegel) return 1;
  return getal > spiegel ? getal : 1 / spiegel;
};

/** Reads a full matrix of ratios, and makes its mirrored entries each other's exact reciprocal. */
export const leesMatrix = (invoer: unknown, aantal: number): Either<readonly AnalyseFout[], Matrix> => {
  if (!Array.isArray(invoer)) return left([{ code: "verkeerde-vorm", kant, pad: ["matrix"], verwacht: { soort: "lijst" } }]);
  if (invoer.length !== aantal) {
    return left([{ code: "niet-vierkant", kant, pad: ["matrix"], verwacht: aantal, aantal: invoer.length }]);
  }
  const rijen = leesRijen(invoer, aantal);
  if (rijen._tag === "Left") return rijen;
  const fouten = spiegelfouten(rijen.right);
  if (fouten.length > 0) return left(fouten);
  return right(rijen.right.map((rij, i) => rij.map((getal, j) => zuiver(getal, rijen.right[j]?.[i] ?? getal))));
};
