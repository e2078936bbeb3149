import { left, right, type Either } from "fp-ts/Either";
import type { Pad } from "../domain/fout.js";
import type { AnalyseFout } from "./fout.js";
import { leesMatrix, type Matrix } from "./leesMatrix.js";
import { leesParen } from "./leesParen.js";
import { meesteCriteria } from "./randomIndex.js";
import { onbekendeSleutels, veld } from "./veld.js";

/** Pairwise judgements in their one form: criteria, and an exactly reciprocal matrix in their order. */
export interface Oordelen {
  readonly criteria: readonly string[];
  readonly matrix: Matrix;
}

const kant = "invoer";

const leesCriteria = (invoer: unknown): Either<readonly AnalyseFout[], readonly string[]> => {
  const pad: Pad = ["criteria"];
  if (invoer === undefined) return left([{ code: "ontbreekt", kant, pad, verwacht: { soort: "lijst" } }]);
  if (!Array.isArray(invoer)) return left([{ code: "verkeerde-vorm", kant, pad, verwacht: { soort: "lijst" } }]);
  if (invoer.length < 1) return left([{ code: "te-klein", kant, pad, grens: 1, eenheid: "items" }]);
  if (invoer.length > meesteCriteria) return left([{ code: "te-groot", kant, pad, grens: meesteCriteria, eenheid: "items" }]);
  const criteria = Array.from(invoer as readonly unknown[]);
  const fouten = criteria.flatMap((criterium, i): readonly AnalyseFout[] => {
    if (typeof criterium !== "string" || criterium.trim() === "") {
      return [{ code: "verkeerde-vorm", kant, pad: [...pad, i], verwacht: { soort: "tekst" } }];
    }
    const eerste = criteria.indexOf(criterium);
    return eerste < i ? [{ code: "dubbel", kant, pad: [...pad, i], wat: "criterium", eerste }] : [];
  });
  return fouten.length > 0 ? left(fouten) : right(criteria as readonly string[]);
};

const leesVergelijkingen = (invoer: object, criteria: readonly string[]): Either<readonly AnalyseFout[], Matrix> => {
  const matrix = veld(invoer, "matrix");
  const oordelen = veld(invoer, "oordelen");
  if (matrix === undefined && oordelen === undefined) return left([{ code: "matrix-of-oordelen", kant, pad: [], aanwezig: 0 }]);
  if (matrix !== undefined && oordelen !== undefined) return left([{ code: "matrix-of-oordelen", kant, pad: [], aanwezig: 2 }]);
  return matrix === undefined ? leesParen(oordelen, criteria) : leesMatrix(matrix, criteria.length);
};

/**
 * Reads pairwise judgements in either form. A fault in the list of criteria is reported without looking at the judgements,
 * which can only be read against it; otherwise all faults are gathered.
 */
export const leesOordelen = (invoer: unknown): Either<readonly AnalyseFout[], Oordelen> => {
  if (typeof invoer !== "object" || invoer === null || Array.isArray(invoer)) {
    return left([{ code: "verkeerde-vorm", kant, pad: [], verwacht: { soort: "object" } }]);
  }
  const vreemd = onbekendeSleutels(kant, [], invoer, ["criteria", "matrix", "oordelen"]);
  const criteria = leesCriteria(veld(invoer, "criteria"));
  if (criteria._tag === "Left") return left([...vreemd, ...criteria.left]);
  const matrix = leesVergelijkingen(invoer, criteria.right);
  if (matrix._tag === "Left") return left([...vreemd, ...matrix.left]);
  return vreemd.length > 0 ? left(vreemd) : right({ criteria: criteria.right, matrix: matrix.right });
};
