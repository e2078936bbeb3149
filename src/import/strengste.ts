import { vraagt, type Criterium } from "../domain/criterium.js";
import { codeVan } from "../domain/schaal.js";
import type { EnkeleWaarde } from "../domain/waarde.js";

/**
 * Of two values that another list gives on one criterion, the one that leaves least room: of what is asked the most, of what
 * is brought the least. A demand that two requirements share is as heavy as the heavier of them.
 */
export const strengste = (
  kant: "werknemer" | "werk",
  criterium: Criterium,
  een: EnkeleWaarde,
  ander: EnkeleWaarde,
): EnkeleWaarde => {
  const [a, b] = [codeVan(criterium.schaal, een) ?? 0, codeVan(criterium.schaal, ander) ?? 0];
  const meeste = a >= b ? een : ander;
  const minste = a >= b ? ander : een;
  return vraagt(kant, criterium) ? meeste : minste;
};
