import { left, right, type Either } from "fp-ts/Either";
import type { AnalyseFout } from "./fout.js";
import { randomIndexTabellen, type RandomIndexNaam } from "./randomIndex.js";
import { onbekendeSleutels, veld } from "./veld.js";

const kant = "opties";

/** Reads the options of `weightsFromPairwise`: the name of the random index table. */
export const leesOpties = (invoer: unknown): Either<readonly AnalyseFout[], RandomIndexNaam> => {
  if (typeof invoer !== "object" || invoer === null || Array.isArray(invoer)) {
    return left([{ code: "verkeerde-vorm", kant, pad: [], verwacht: { soort: "object" } }]);
  }
  const uit = Object.keys(randomIndexTabellen);
  const naam = veld(invoer, "randomIndex") ?? "saaty";
  const fouten: AnalyseFout[] = [...onbekendeSleutels(kant, [], invoer, ["randomIndex"])];
  if (typeof naam !== "string" || !uit.includes(naam)) {
    fouten.push({ code: "verkeerde-vorm", kant, pad: ["randomIndex"], verwacht: { soort: "keuze", uit } });
  }
  return fouten.length > 0 ? left(fouten) : right(naam as RandomIndexNaam);
};
