import { left, right, type Either } from "fp-ts/Either";
import type { Pad } from "../domain/fout.js";
import type { AnalyseFout } from "./fout.js";
import type { Matrix } from "./leesMatrix.js";
import { onbekendeSleutels, veld } from "./veld.js";
import { verhoudingFout } from "./verhouding.js";

const kant = "invoer";
const sleutels = ["a", "b", "verhouding"];

interface Gelezen {
  /** The positions of the two criteria, when both are known and differ. */
  readonly paar: readonly [number, number] | undefined;
  readonly verhouding: unknown;
  readonly fouten: readonly AnalyseFout[];
}

const leesCriterium = (pad: Pad, invoer: unknown, plaatsen: ReadonlyMap<string, number>): number | AnalyseFout => {
  if (invoer === undefined) return { code: "ontbreekt", kant, pad, verwacht: { soort: "tekst" } };
  if (typeof invoer !== "string") return { code: "verkeerde-vorm", kant, pad, verwacht: { soort: "tekst" } };
  return plaatsen.get(invoer) ?? { code: "onbekend-criterium", kant, pad };
};

const leesOordeel = (pad: Pad, invoer: unknown, plaatsen: ReadonlyMap<string, number>): Gelezen => {
  if (typeof invoer !== "object" || invoer === null || Array.isArray(invoer)) {
    const fout: AnalyseFout = { code: "verkeerde-vorm", kant, pad, verwacht: { soort: "object" } };
    return { paar: undefined, verhouding: undefined, fouten: [fout] };
  }
  const a = leesCriterium([...pad, "a"], veld(invoer, "a"), plaatsen);
  const b = leesCriterium([...pad, "b"], veld(invoer, "b"), plaatsen);
  const verhouding = veld(invoer, "verhouding");
  const fouten = [
    ...onbekendeSleutels(kant, pad, invoer, sleutels),
    ...[a, b, verhoudingFout([...pad, "verhouding"], verhouding)].filter((deel) => typeof deel === "object"),
  ];
  const bekend = typeof a === "number" && typeof b === "number";
  if (bekend && a === b) fouten.push({ code: "criterium-met-zichzelf", kant, pad });
  return { paar: bekend && a !== b ? [a, b] : undefined, verhouding, fouten };
};

/** One text per pair, whichever comes first. */
const sleutelVan = (a: number, b: number): string => `${Math.min(a, b)}-${Math.max(a, b)}`;

const ontbrekend = (criteria: readonly string[], gegeven: ReadonlyMap<string, number>): readonly AnalyseFout[] =>
  criteria.flatMap((_, a) =>
    criteria.flatMap((__, b): readonly AnalyseFout[] =>
      a < b && !gegeven.has(sleutelVan(a, b)) ? [{ code: "oordeel-ontbreekt", kant, pad: ["oordelen"], a, b }] : [],
    ),
  );

/** Reads one judgement per pair of criteria, in any order and direction, and writes them out as a matrix. */
export const leesParen = (invoer: unknown, criteria: readonly string[]): Either<readonly AnalyseFout[], Matrix> => {
  const pad: Pad = ["oordelen"];
  if (!Array.isArray(invoer)) return left([{ code: "verkeerde-vorm", kant, pad, verwacht: { soort: "lijst" } }]);
  // Every pair in both directions still fits, so that the second of a pair is pointed out where it stands.
  const grens = criteria.length ** 2;
  if (invoer.length > grens) return left([{ code: "te-groot", kant, pad, grens, eenheid: "items" }]);

  const plaatsen = new Map(criteria.map((criterium, plaats) => [criterium, plaats]));
  const matrix = criteria.map(() => criteria.map(() => 1));
  const gegeven = new Map<string, number>();
  const fouten: AnalyseFout[] = [];
  for (const [i, oordeel] of Array.from(invoer as readonly unknown[]).entries()) {
    const gelezen = leesOordeel([...pad, i], oordeel, plaatsen);
    fouten.push(...gelezen.fouten);
    if (gelezen.paar === undefined) continue;
    const [a, b] = gelezen.paar;
    const eerste = gegeven.get(sleutelVan(a, b));
    if (eerste !== undefined) fouten.push({ code: "dubbel", kant, pad: [...pad, i], wat: "oordeel", eerste });
    else gegeven.set(sleutelVan(a, b), i);
    matrix[a]![b] = gelezen.verhouding as number;
    matrix[b]![a] = 1 / (gelezen.verhouding as number);
  }
  fouten.push(...ontbrekend(criteria, gegeven));
  return fouten.length > 0 ? left(fouten) : right(matrix);
};
