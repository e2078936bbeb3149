import type { Schaal } from "../../domain/criterium.js";
import { codeVan } from "../../domain/schaal.js";

/** Whether a value that another list leads to is one of ours: on a scale with a unit only the number is written. */
export const opSchaal = (schaal: Schaal, waarde: number | string): boolean =>
  codeVan(schaal, schaal.soort === "hoeveelheid" && typeof waarde === "number" ? { waarde, eenheid: schaal.eenheid } : waarde) !==
  undefined;
