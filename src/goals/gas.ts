import { meetdagen, type GasNiveau } from "../domain/doel.js";

/**
 * The five levels of a goal. They are counted in working days on which the target behaviour is seen, so that they exclude each
 * other, cover every outcome, and fit any scale.
 *
 * The cut (0, 1–3, 4, 5 with help, 5 without) is our own choice: the expected level leaves room for one bad day in a week,
 * and doing it without help is more than was asked, never a condition.
 *
 * Source of the scale itself: Kiresuk & Sherman (1968), Goal Attainment Scaling, −2 to +2 with 0 the expected outcome.
 */
export const gasNiveaus: readonly GasNiveau[] = [
  { niveau: -2, dagen: { minimum: 0, maximum: 0 }, hulp: "maakt-niet-uit" },
  { niveau: -1, dagen: { minimum: 1, maximum: 3 }, hulp: "maakt-niet-uit" },
  { niveau: 0, dagen: { minimum: 4, maximum: 4 }, hulp: "maakt-niet-uit" },
  { niveau: 1, dagen: { minimum: meetdagen, maximum: meetdagen }, hulp: "met" },
  { niveau: 2, dagen: { minimum: meetdagen, maximum: meetdagen }, hulp: "zonder" },
];
