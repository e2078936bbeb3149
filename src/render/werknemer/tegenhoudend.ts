import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Weergave } from "../weergave.js";

/** The shortages that block the pair, where it does not fit. */
export const tegenhoudend = ({ formulier }: Weergave): readonly Discrepantie[] => {
  const { uitkomst, redenen } = formulier.oordeel;
  const gronden = new Set(redenen.flatMap(({ because }) => because));
  const isGrond = ({ id, bevinding }: Discrepantie): boolean => gronden.has(id) || gronden.has(bevinding);
  return uitkomst === "niet-passend" ? formulier.discrepanties.filter(isGrond) : [];
};
