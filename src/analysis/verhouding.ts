import type { Pad } from "../domain/fout.js";
import type { AnalyseFout } from "./fout.js";

/**
 * The ratios that are read. Saaty's scale runs from 1/9 to 9; ratios worked out from measured values may go further, but
 * beyond a hundred one of the two criteria no longer counts, and the number is more likely a slip.
 */
export const grootsteVerhouding = 100;
export const kleinsteVerhouding = 1 / grootsteVerhouding;

/** The fault in one ratio, or undefined when it is one. */
export const verhoudingFout = (pad: Pad, invoer: unknown): AnalyseFout | undefined => {
  if (invoer === undefined) return { code: "ontbreekt", kant: "invoer", pad, verwacht: { soort: "getal" } };
  if (typeof invoer !== "number") return { code: "verkeerde-vorm", kant: "invoer", pad, verwacht: { soort: "getal" } };
  return invoer >= kleinsteVerhouding && invoer <= grootsteVerhouding
    ? undefined
    : { code: "buiten-bereik", kant: "invoer", pad, minimum: kleinsteVerhouding, maximum: grootsteVerhouding };
};
