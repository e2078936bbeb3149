import { flatten, right, tryCatch, type Either } from "fp-ts/Either";
import { bevries } from "../internal/bevries.js";
import { belangVan, type CriteriumBelang } from "./belangVan.js";
import type { AnalyseFout } from "./fout.js";
import { leesGewichten } from "./leesGewichten.js";
import type { CriteriumGewicht } from "./weightsFromPairwise.js";

/**
 * The importance of one criterion, and what five steps do to its weight.
 *
 * - `gewicht`: the weight asked, as part of 1.
 * - `aandeel`: the part it gets, its importance over the sum of all.
 * - `afwijking`: `aandeel` less `gewicht`.
 *
 * @category Analysis
 * @since 0.3.0
 */
export interface BelangMetVerlies extends CriteriumBelang {
  readonly gewicht: number;
  readonly aandeel: number;
  readonly afwijking: number;
}

/**
 * Importance made from weights, in the order given, with the loss: `grootsteAfwijking` is the largest distance between a part
 * asked and a part got, and `bij` the criterion that has it.
 *
 * @category Analysis
 * @since 0.3.0
 */
export interface BelangUitGewichten {
  readonly belang: readonly BelangMetVerlies[];
  readonly grootsteAfwijking: { readonly bij: string; readonly afwijking: number };
}

const uit = (gewichten: readonly CriteriumGewicht[]): BelangUitGewichten => {
  // Divided by the largest before they are added, so that no sum of large weights overflows.
  const grootste = Math.max(...gewichten.map(({ gewicht }) => gewicht));
  const som = gewichten.reduce((tot, { gewicht }) => tot + gewicht / grootste, 0);
  const belang = gewichten.map(({ criterium, gewicht }) => ({ criterium, belang: belangVan(gewicht, grootste), gewicht }));
  const alles = belang.reduce((tot, een) => tot + een.belang, 0);
  const metVerlies = belang.map(({ criterium, belang: stap, gewicht }) => {
    const [gevraagd, aandeel] = [gewicht / grootste / som, stap / alles];
    return { criterium, belang: stap, gewicht: gevraagd, aandeel, afwijking: aandeel - gevraagd };
  });
  const [verst] = [...metVerlies].sort((a, b) => Math.abs(b.afwijking) - Math.abs(a.afwijking));
  return bevries({
    belang: metVerlies,
    grootsteAfwijking: { bij: verst?.criterium ?? "", afwijking: Math.abs(verst?.afwijking ?? 0) },
  });
};

/**
 * Turns weights into the importance 1 to 5 that a profile holds, and says what is lost by it: 5 for the largest weight, the
 * others in proportion, rounded half up, at least 1. Takes the `gewichten` of {@link weightsFromPairwise}, or any positive
 * weights; they need not add up to anything.
 *
 * The part a criterion gets is its importance over the sum of all. In a comparison that holds within one onderdeel of which these
 * are all the criteria that this side asks: every onderdeel gets an equal part, whatever the weights.
 *
 * Whether a criterion exists is for whoever applies the result, because an analysis knows no catalogue.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { belangUitGewichten, isRight } from "passend/analysis";
 *
 * const uitkomst = belangUitGewichten([
 *   { criterium: "werktempo", gewicht: 60 },
 *   { criterium: "samenwerken", gewicht: 30 },
 *   { criterium: "op-tijd-komen", gewicht: 10 },
 * ]);
 * assert.ok(isRight(uitkomst));
 * const { belang, grootsteAfwijking } = uitkomst.right;
 * assert.deepEqual(belang.map(({ belang }) => belang), [5, 3, 1]);
 * assert.equal(grootsteAfwijking.bij, "werktempo"); // asked 60 %, gets 5 of 9
 * assert.equal(grootsteAfwijking.afwijking.toFixed(3), "0.044");
 * ```
 * @category Analysis
 * @since 0.3.0
 */
export const belangUitGewichten = (gewichten: unknown): Either<readonly AnalyseFout[], BelangUitGewichten> =>
  flatten(
    tryCatch(
      () => {
        const gelezen = leesGewichten(gewichten);
        return gelezen._tag === "Left" ? gelezen : right(uit(gelezen.right));
      },
      // Only an object that fails when it is read, such as a proxy, comes here.
      (): readonly AnalyseFout[] => [{ code: "verkeerde-vorm", kant: "invoer", pad: [], verwacht: { soort: "lijst" } }],
    ),
  );
