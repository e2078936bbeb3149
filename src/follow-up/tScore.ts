import * as E from "fp-ts/Either";
import type { Either } from "fp-ts/Either";

/**
 * One goal that was scored: the Goal Attainment Scaling level it reached, and how heavily it counts.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface GescoordDoel {
  /** Whole number from −2 to +2; 0 is what was agreed. */
  readonly niveau: number;
  /** Above zero, for instance importance times difficulty; without it every goal counts the same. */
  readonly gewicht?: number | undefined;
}

/**
 * Why a T-score cannot be given. A missing or impossible level is never left out in silence.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export interface ScoreFout {
  readonly code: "geen-doelen" | "niveau-buiten-schaal" | "gewicht-niet-positief" | "correlatie-buiten-bereik";
  /** Place of the goal in the list, where it is about one goal. */
  readonly doel: number | null;
}

/** What goals of one person correlate, as Kiresuk and Sherman (1968) assume; everybody after them uses the same number. */
export const gebruikelijkeCorrelatie = 0.3;

const isNiveau = (niveau: unknown): boolean => Number.isInteger(niveau) && Math.abs(niveau as number) <= 2;

const foutenIn = (doelen: readonly GescoordDoel[], correlatie: number): readonly ScoreFout[] => [
  ...(doelen.length === 0 ? [{ code: "geen-doelen", doel: null } as const] : []),
  // With a correlation of 1 all goals would be one goal, and a negative one can make the root of a negative number.
  ...(correlatie >= 0 && correlatie < 1 ? [] : [{ code: "correlatie-buiten-bereik", doel: null } as const]),
  ...doelen.flatMap(({ niveau, gewicht = 1 }, doel): readonly ScoreFout[] => [
    ...(isNiveau(niveau) ? [] : [{ code: "niveau-buiten-schaal", doel } as const]),
    ...(Number.isFinite(gewicht) && gewicht > 0 ? [] : [{ code: "gewicht-niet-positief", doel } as const]),
  ]),
];

/**
 * The T-score of goals (Goal Attainment Scaling, Kiresuk and Sherman 1968): 50 when every goal is reached exactly as agreed, 10 for
 * one standard deviation. `T = 50 + 10·Σwx / √((1−ρ)Σw² + ρ(Σw)²)`; the practical guide of 2009 was printed with errors in
 * this formula, for which an erratum exists (Clinical Rehabilitation 23, 362–370).
 *
 * @param opties `correlatie`: what the goals correlate, 0 up to but not including 1; default 0.3
 * @returns Right with the score, or Left with every fault and the goal it is about. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isLeft, isRight } from "passend";
 * import { tScore } from "passend/follow-up";
 *
 * const score = tScore([{ niveau: 0 }, { niveau: 1 }, { niveau: 1 }]);
 * assert.ok(isRight(score) && score.right.toFixed(5) === "59.12871");
 * const zonder = tScore([{ niveau: 0 }, { niveau: Number.NaN }]);
 * assert.ok(isLeft(zonder));
 * assert.deepEqual(zonder.left, [{ code: "niveau-buiten-schaal", doel: 1 }]);
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const tScore = (
  doelen: readonly GescoordDoel[],
  opties: { readonly correlatie?: number } = {},
): Either<readonly ScoreFout[], number> => {
  const { correlatie = gebruikelijkeCorrelatie } = opties;
  const fouten = foutenIn(doelen, correlatie);
  if (fouten.length > 0) return E.left(fouten);
  let som = 0;
  let gewichten = 0;
  let kwadraten = 0;
  for (const { niveau, gewicht = 1 } of doelen) {
    som += gewicht * niveau;
    gewichten += gewicht;
    kwadraten += gewicht * gewicht;
  }
  return E.right(50 + (10 * som) / Math.sqrt((1 - correlatie) * kwadraten + correlatie * gewichten * gewichten));
};
