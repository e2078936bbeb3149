import * as E from "fp-ts/Either";
import type { Either } from "fp-ts/Either";
import { meetdagen, type Coachingsdoel, type GasNiveau } from "../domain/doel.js";
import type { Hoeveelheid } from "../domain/waarde.js";

/**
 * What was observed of a goal, by its measure: on how many of the five days the behaviour was seen and whether help was needed on
 * at least one of them; what was measured in each week, oldest first; or in which week something was obtained.
 *
 * @category Goals
 * @since 0.3.0
 */
export type Waarneming =
  | { readonly maat: "dagen"; readonly dagen: number; readonly hulp?: boolean | undefined }
  | { readonly maat: "weken"; readonly waarden: readonly Hoeveelheid[] }
  | {
      readonly maat: "behalen";
      /** Weeks from the start of the period, as `inWeek` of the goal; null: not obtained. */
      readonly behaaldInWeek: number | null;
      readonly begonnen?: boolean | undefined;
    };

/**
 * Why an observation does not tell the level of a goal. What is missing is never guessed: `hulp-onbekend`, `begonnen-onbekend` and
 * `weken-onbekend` are only there where the answer would decide between levels.
 *
 * @category Goals
 * @since 0.3.0
 */
export interface WaarnemingFout {
  readonly code:
    | "andere-maat"
    | "buiten-bereik"
    | "andere-eenheid"
    | "hulp-onbekend"
    | "begonnen-onbekend"
    | "weken-onbekend"
    | "niet-een-niveau";
}

/**
 * What telling a level needs of a goal; a stored goal will do.
 *
 * @category Goals
 * @since 0.3.0
 */
export type MeetbaarDoel = Pick<Coachingsdoel, "gas" | "nu" | "streef" | "meting">;

type Niveaus<M extends GasNiveau["maat"]> = readonly Extract<GasNiveau, { readonly maat: M }>[];
type Uitkomst = Either<WaarnemingFout, readonly GasNiveau[]>;

const fout = (code: WaarnemingFout["code"]): Either<WaarnemingFout, never> => E.left({ code });

const isGeheel = (getal: unknown): boolean => Number.isSafeInteger(getal) && (getal as number) >= 0;

const ligtIn = (getal: number, { minimum, maximum }: { readonly minimum: number; readonly maximum: number | null }): boolean =>
  getal >= minimum && (maximum === null || getal <= maximum);

const opDagen = (niveaus: Niveaus<"dagen">, { dagen, hulp }: Extract<Waarneming, { maat: "dagen" }>): Uitkomst => {
  if (!isGeheel(dagen) || dagen > meetdagen) return fout("buiten-bereik");
  const opDezeDagen = niveaus.filter((niveau) => ligtIn(dagen, niveau.dagen));
  if (hulp === undefined && opDezeDagen.some((niveau) => niveau.hulp !== "maakt-niet-uit")) return fout("hulp-onbekend");
  const metOfZonder = hulp === true ? "met" : "zonder";
  return E.right(opDezeDagen.filter((niveau) => niveau.hulp === "maakt-niet-uit" || niveau.hulp === metOfZonder));
};

const alsHoeveelheid = (waarde: unknown): Hoeveelheid | undefined => {
  const { waarde: getal, eenheid } = (waarde ?? {}) as Partial<Hoeveelheid>;
  return typeof getal === "number" && Number.isFinite(getal) && eenheid !== undefined ? { waarde: getal, eenheid } : undefined;
};

/** How many of the last weeks in a row hold; undefined where they reach back to before the first week that was measured. */
const achterElkaar = (weken: readonly boolean[], genoeg: number): number | undefined => {
  const gemist = weken.lastIndexOf(false);
  const aantal = weken.length - 1 - gemist;
  return gemist < 0 && aantal < genoeg ? undefined : aantal;
};

/** From how many weeks on more weeks make no difference. */
const genoegWeken = (niveaus: Niveaus<"weken">): number => Math.max(...niveaus.map(({ weken }) => weken.minimum));

const inWeken = (
  niveaus: Niveaus<"weken">,
  { waarden }: Extract<Waarneming, { maat: "weken" }>,
  { nu, streef }: MeetbaarDoel,
): Uitkomst => {
  const [begin, doel] = [alsHoeveelheid(nu), alsHoeveelheid(streef)];
  const gemeten = waarden.map(alsHoeveelheid);
  const laatste = gemeten.at(-1);
  if (begin === undefined || doel === undefined || laatste === undefined) return fout("buiten-bereik");
  if (gemeten.some((week) => week === undefined)) return fout("buiten-bereik");
  if (gemeten.some((week) => week?.eenheid !== doel.eenheid)) return fout("andere-eenheid");
  const richting = Math.sign(doel.waarde - begin.waarde);
  const gehaald = gemeten.map((week) => ((week?.waarde ?? 0) - doel.waarde) * richting >= 0);
  if (gehaald.at(-1) !== true) {
    const stand = (laatste.waarde - begin.waarde) * richting > 0 ? "onderweg" : "niet-dichterbij";
    return E.right(niveaus.filter((niveau) => niveau.stand === stand));
  }
  const weken = achterElkaar(gehaald, genoegWeken(niveaus));
  if (weken === undefined) return fout("weken-onbekend");
  return E.right(niveaus.filter((niveau) => niveau.stand === "gehaald" && ligtIn(weken, niveau.weken)));
};

const opTijd = (
  niveaus: Niveaus<"behalen">,
  { behaaldInWeek, begonnen }: Extract<Waarneming, { maat: "behalen" }>,
  { meting }: MeetbaarDoel,
): Uitkomst => {
  if (behaaldInWeek !== null && !isGeheel(behaaldInWeek)) return fout("buiten-bereik");
  if (behaaldInWeek !== null && behaaldInWeek <= meting.inWeek) {
    const eerder = meting.inWeek - behaaldInWeek;
    return E.right(niveaus.filter(({ wekenEerder }) => wekenEerder !== null && ligtIn(eerder, wekenEerder)));
  }
  if (behaaldInWeek === null && begonnen === undefined) return fout("begonnen-onbekend");
  // Who obtained it after the agreed time had begun.
  const stand = behaaldInWeek !== null || begonnen === true ? "begonnen" : "niet-begonnen";
  return E.right(niveaus.filter((niveau) => niveau.stand === stand));
};

const niveausBij = (doel: MeetbaarDoel, waarneming: Waarneming): Uitkomst => {
  if (waarneming.maat !== doel.meting.maat) return fout("andere-maat");
  const niveaus = doel.gas.filter(({ maat }) => maat === waarneming.maat);
  switch (waarneming.maat) {
    case "dagen":
      return opDagen(niveaus as Niveaus<"dagen">, waarneming);
    case "weken":
      return inWeken(niveaus as Niveaus<"weken">, waarneming, doel);
    case "behalen":
      return opTijd(niveaus as Niveaus<"behalen">, waarneming, doel);
  }
};

/**
 * The level of Goal Attainment Scaling that an observation is on: exactly one of the five, whatever was seen. In a week-by-week
 * measure the last week decides, and weeks on end are counted back from it; whoever obtained something after the agreed time is
 * at the level of who had begun.
 *
 * @returns Right with −2 to +2, or Left where the observation does not tell. `niet-een-niveau` is only possible with a goal that
 * was not made by {@link coachingsdoelen}. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { gasNiveauVan, type Coachingsdoel } from "passend";
 *
 * const doel: Pick<Coachingsdoel, "gas" | "nu" | "streef" | "meting"> = {
 *   nu: { waarde: 70, eenheid: "%" },
 *   streef: { waarde: 95, eenheid: "%" },
 *   meting: { maat: "weken", wat: { waarde: 95, eenheid: "%" }, inWeek: 26, nazorgTotWeek: null },
 *   gas: [
 *     { maat: "weken", niveau: -2, stand: "niet-dichterbij", weken: { minimum: 0, maximum: 0 } },
 *     { maat: "weken", niveau: -1, stand: "onderweg", weken: { minimum: 0, maximum: 0 } },
 *     { maat: "weken", niveau: 0, stand: "gehaald", weken: { minimum: 1, maximum: 1 } },
 *     { maat: "weken", niveau: 1, stand: "gehaald", weken: { minimum: 2, maximum: 3 } },
 *     { maat: "weken", niveau: 2, stand: "gehaald", weken: { minimum: 4, maximum: null } },
 *   ],
 * };
 * const weken = (...procenten: number[]) =>
 *   gasNiveauVan(doel, { maat: "weken", waarden: procenten.map((waarde) => ({ waarde, eenheid: "%" })) });
 * assert.deepEqual(weken(95, 95, 80, 96), { _tag: "Right", right: 0 }); // reached now, and not the week before
 * assert.deepEqual(weken(90, 95, 100, 95), { _tag: "Right", right: 1 });
 * assert.deepEqual(weken(95, 95, 95, 60), { _tag: "Right", right: -2 }); // the last week is below the start
 * assert.deepEqual(weken(95, 95), { _tag: "Left", left: { code: "weken-onbekend" } }); // two weeks, or more?
 * ```
 * @category Goals
 * @since 0.3.0
 */
export const gasNiveauVan = (doel: MeetbaarDoel, waarneming: Waarneming): Either<WaarnemingFout, number> => {
  const niveaus = niveausBij(doel, waarneming);
  if (E.isLeft(niveaus)) return niveaus;
  const [eerste, ...meer] = niveaus.right;
  return eerste === undefined || meer.length > 0 ? fout("niet-een-niveau") : E.right(eerste.niveau);
};
