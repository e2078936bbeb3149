/**
 * The `belang` that carries a weight into a profile.
 *
 * @category Analysis
 * @since 0.1.0
 */
export interface CriteriumBelang {
  readonly criterium: string;
  readonly belang: 1 | 2 | 3 | 4 | 5;
}

/**
 * The importance of a weight: 5 for the largest, the others in proportion, rounded half up, at least 1. Our own choice: it keeps
 * ratios as well as five steps can, and nothing that was weighed drops out. The digits that count are kept first, so that a half
 * with a rounding error behind it is still a half.
 */
export const belangVan = (gewicht: number, grootste: number): CriteriumBelang["belang"] => {
  const vijfden = Number((5 * (gewicht / grootste)).toFixed(9));
  return Math.max(1, Math.round(vijfden)) as CriteriumBelang["belang"];
};
