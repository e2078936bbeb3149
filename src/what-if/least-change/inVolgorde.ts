import type { Wijziging } from "../../domain/wijziging.js";

/**
 * Answers and changes in the order in which they hold: first the tasks go, then the answers are about the work that is left, then
 * the other changes are made.
 */
export const inVolgorde = (antwoorden: readonly Wijziging[], wijzigingen: readonly Wijziging[]): readonly Wijziging[] => [
  ...wijzigingen.filter(({ soort }) => soort === "zonder-taken"),
  ...antwoorden,
  ...wijzigingen.filter(({ soort }) => soort !== "zonder-taken"),
];
