import { kiesDoelen } from "../form/kiesDoelen.js";
import { urenVoor } from "../form/uren.js";
import { coachingsdoelen } from "../goals/coachingsdoelen.js";
import type { Vergelijking } from "../match/match.js";
import { ondersteuningsbehoeften } from "../support/ondersteuningsbehoeften.js";

/** What a comparison concludes: the verdict, each outcome, whether a shortage stays open, the goals, and the regime of the hours. */
export const conclusiesoorten = ["oordeel", "uitkomst", "open", "doelen", "regime"] as const;

/** @category What if @since 0.3.0 */
export type Conclusiesoort = (typeof conclusiesoorten)[number];

/** No regime of a rule holds the hours. */
export const geenRegime = "geen";

/**
 * What a conclusion says: a code of its kind (of a regime also `geen`: none holds the hours), null where the step leaves nothing
 * to conclude (no discrepantie, no hours), and for the goals of the period their criteria in rank order.
 *
 * @category What if
 * @since 0.3.0
 */
export type Conclusiestand = string | null | readonly string[];

/** A conclusion without whether it is firm. */
export interface Getrokken {
  readonly id: string;
  readonly soort: Conclusiesoort;
  readonly stand: Conclusiestand;
  readonly because: readonly string[];
}

const overDeUren = (vergelijking: Vergelijking): readonly Getrokken[] => {
  const ondersteuning = ondersteuningsbehoeften(vergelijking);
  const doelen = kiesDoelen(coachingsdoelen(vergelijking, ondersteuning), vergelijking.beleid.maximumDoelen, undefined);
  const { perDoel, perOndersteuning, regelingen } = urenVoor(vergelijking, doelen, ondersteuning);
  const waarvoor = [...perDoel.map(({ doel }) => doel), ...perOndersteuning.map((regel) => regel.ondersteuning)];
  return [
    {
      id: "doelen",
      soort: "doelen",
      stand: doelen.periode.map(({ criterium }) => criterium),
      because: doelen.periode.map(({ id }) => id),
    },
    ...regelingen.map(
      ({ regeling, kleinste }): Getrokken => ({
        id: `uren/${regeling}`,
        soort: "regime",
        stand: kleinste ?? geenRegime,
        because: waarvoor,
      }),
    ),
  ];
};

/** Every conclusion of a comparison, the verdict first, then in the order of the form. */
export const conclusiesVan = (vergelijking: Vergelijking): readonly Getrokken[] => [
  {
    id: "oordeel",
    soort: "oordeel",
    stand: vergelijking.oordeel.uitkomst,
    because: vergelijking.oordeel.redenen.flatMap(({ because }) => because),
  },
  ...vergelijking.bevindingen.map(
    ({ id, uitkomst, because }): Getrokken => ({ id, soort: "uitkomst", stand: uitkomst, because: [id, ...because] }),
  ),
  ...vergelijking.discrepanties.map(
    ({ id, open, because }): Getrokken => ({ id, soort: "open", stand: open, because: [id, ...because] }),
  ),
  ...overDeUren(vergelijking),
];

/** Whether two conclusions say the same; of goals it counts which, not in what order. */
export const isZelfdeStand = (a: Conclusiestand, b: Conclusiestand): boolean => {
  const plat = (stand: Conclusiestand): Conclusiestand =>
    stand === null || typeof stand === "string" ? stand : [...stand].sort();
  return JSON.stringify(plat(a)) === JSON.stringify(plat(b));
};
