import { left, right, type Either } from "fp-ts/Either";
import type { AnalyseFout } from "./fout.js";
import { onbekendeSleutels, veld } from "./veld.js";
import type { CriteriumGewicht } from "./weightsFromPairwise.js";

/** As many points as a profile can hold. */
const meesteGewichten = 2000;

const kant = "invoer";

const criteriumfout = (criterium: unknown, i: number, eerste: ReadonlyMap<unknown, number>): readonly AnalyseFout[] => {
  const pad = [i, "criterium"];
  if (criterium === undefined) return [{ code: "ontbreekt", kant, pad, verwacht: { soort: "tekst" } }];
  if (typeof criterium !== "string" || criterium.trim() === "") {
    return [{ code: "verkeerde-vorm", kant, pad, verwacht: { soort: "tekst" } }];
  }
  const plaats = eerste.get(criterium) ?? i;
  return plaats < i ? [{ code: "dubbel", kant, pad, wat: "criterium", eerste: plaats }] : [];
};

const gewichtfout = (gewicht: unknown, i: number): readonly AnalyseFout[] => {
  const pad = [i, "gewicht"];
  if (gewicht === undefined) return [{ code: "ontbreekt", kant, pad, verwacht: { soort: "getal" } }];
  if (typeof gewicht !== "number" || !Number.isFinite(gewicht)) {
    return [{ code: "verkeerde-vorm", kant, pad, verwacht: { soort: "getal" } }];
  }
  return gewicht > 0 ? [] : [{ code: "niet-boven-nul", kant, pad }];
};

/** Reads a list of `{ criterium, gewicht }`, or gives all its faults. */
export const leesGewichten = (invoer: unknown): Either<readonly AnalyseFout[], readonly CriteriumGewicht[]> => {
  if (!Array.isArray(invoer)) return left([{ code: "verkeerde-vorm", kant, pad: [], verwacht: { soort: "lijst" } }]);
  if (invoer.length < 1) return left([{ code: "te-klein", kant, pad: [], grens: 1, eenheid: "items" }]);
  if (invoer.length > meesteGewichten)
    return left([{ code: "te-groot", kant, pad: [], grens: meesteGewichten, eenheid: "items" }]);
  const fouten: AnalyseFout[] = [];
  const eerste = new Map<unknown, number>();
  const gewichten = Array.from(invoer as readonly unknown[], (een, i): CriteriumGewicht => {
    if (typeof een !== "object" || een === null || Array.isArray(een)) {
      fouten.push({ code: "verkeerde-vorm", kant, pad: [i], verwacht: { soort: "object" } });
      return { criterium: "", gewicht: 0 };
    }
    const [criterium, gewicht] = [veld(een, "criterium"), veld(een, "gewicht")];
    fouten.push(...onbekendeSleutels(kant, [i], een, ["criterium", "gewicht"]));
    fouten.push(...criteriumfout(criterium, i, eerste), ...gewichtfout(gewicht, i));
    if (!eerste.has(criterium)) eerste.set(criterium, i);
    return { criterium: criterium as string, gewicht: gewicht as number };
  });
  return fouten.length > 0 ? left(fouten) : right(gewichten);
};
