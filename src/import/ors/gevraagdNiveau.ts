import { afronding } from "./leesOrs.js";

/** Where the asked level lies among the levels of a requirement, counted from the lightest. */
export interface GevraagdNiveau {
  readonly mildst: number;
  readonly strengst: number;
  /** The percentage that is known to be at the mildest of the two or heavier. */
  readonly zeker: number;
}

/** Sums of decimal fractions are off by far less than this, and a share has one decimal. */
const telfout = 1e-9;

/**
 * The heaviest level that at least `deel` percent of the jobs ask, that level or one still heavier. What is missing of the whole
 * can lie at any level, so the answer has a mildest and a strictest end; they are the same where it makes no difference.
 *
 * @param aandelen the percentage of each level from light to heavy; undefined where it is not published
 */
export const gevraagdNiveau = (aandelen: readonly (number | undefined)[], deel: number): GevraagdNiveau => {
  const bekend = aandelen.flatMap((aandeel) => aandeel ?? []);
  const over = 100 - bekend.reduce((som, aandeel) => som + aandeel, 0);
  // With every level known, rounding each share to a tenth can leave a little over without anything missing.
  const isAfronding = bekend.length === aandelen.length && over <= afronding * bekend.length + telfout;
  const ontbreekt = isAfronding ? 0 : Math.max(0, over);
  let gehaald = { mildst: 0, strengst: 0, zeker: bekend.reduce((som, aandeel) => som + aandeel, 0) };
  let vanaf = 0;
  for (let niveau = aandelen.length - 1; niveau > 0; niveau -= 1) {
    vanaf += aandelen[niveau] ?? 0;
    if (gehaald.strengst === 0 && vanaf + ontbreekt + telfout >= deel) gehaald = { ...gehaald, strengst: niveau };
    if (vanaf + telfout >= deel) return { ...gehaald, mildst: niveau, zeker: vanaf };
  }
  return gehaald;
};
