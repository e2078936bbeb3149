import type { Either } from "fp-ts/Either";
import type { Fouten, Pad } from "../domain/fout.js";
import type { Matchingsformulier } from "../domain/formulier.js";
import { isBestaandeDatum } from "../internal/datum.js";
import { alsLijst, alsObject, bewaakDatum, type Leescontext } from "../parse/leesPunten.js";
import { parseDocument } from "../parse/parseProfiel.js";
import { bewaakCode, criteriumVan, doelOp } from "./leesCode.js";
import { uitslagenSchema, type Uitslagen } from "./uitslagen.js";

/** What the outcomes have to be about. */
interface Periode {
  /** Ids of the goals. */
  readonly doelen: ReadonlySet<string>;
  readonly begin: string;
}

const bewaakBegin = (context: Leescontext, datum: unknown, begin: string, pad: Pad): void => {
  if (isBestaandeDatum(datum) && datum < begin) context.meld({ code: "datum-voor-begin", kant: context.kant, pad, begin });
};

/** Weights say how heavy one goal counts beside another, so that one without would count as something nobody said. */
const bewaakWeging = (context: Leescontext, uitslagen: readonly unknown[]): void => {
  const zonder = uitslagen.map((uitslag) => alsObject(uitslag)?.["weging"] === undefined);
  if (zonder.every(Boolean)) return;
  zonder.forEach((ontbreekt, i) => {
    const pad = ["uitslagen", i, "weging"];
    if (ontbreekt) context.meld({ code: "ontbreekt", kant: context.kant, pad, verwacht: { soort: "object" } });
  });
};

const bewaakAlle = (context: Leescontext, genoemd: ReadonlyMap<string, number>, { doelen }: Periode): void => {
  for (const doel of doelen) {
    if (!genoemd.has(doel)) context.meld({ code: "doel-zonder-uitslag", kant: context.kant, pad: ["uitslagen"], doel });
  }
};

type Formulier = Pick<Matchingsformulier, "doelen" | "verantwoording">;

const periodeVan = ({ doelen, verantwoording }: Formulier): Periode => ({
  doelen: new Set(doelen.periode.map(({ id }) => id)),
  begin: verantwoording.peildatum,
});

const leesUitslagen =
  (formulier: Formulier) =>
  (context: Leescontext, invoer: unknown): unknown => {
    const periode = periodeVan(formulier);
    const ruw = alsObject(invoer);
    if (ruw === undefined) return invoer;
    const genoemd = new Map<string, number>();
    const uitslagen = alsLijst(ruw["uitslagen"]).map((item, i) => {
      const uitslag = alsObject(item);
      if (uitslag === undefined) return item;
      const criterium = criteriumVan(uitslag["doel"]);
      const doel = typeof criterium === "string" ? doelOp(criterium) : criterium;
      bewaakCode(context, "doel", doel, periode.doelen, ["uitslagen", i, "doel"]);
      bewaakDatum(context, uitslag["datum"], ["uitslagen", i, "datum"]);
      bewaakBegin(context, uitslag["datum"], periode.begin, ["uitslagen", i, "datum"]);
      if (typeof doel !== "string") return uitslag;
      const eerste = genoemd.get(doel);
      if (eerste === undefined) genoemd.set(doel, i);
      else context.meld({ code: "dubbel", kant: context.kant, pad: ["uitslagen", i, "doel"], wat: "doel", eerste });
      return { ...uitslag, doel: criterium };
    });
    bewaakAlle(context, genoemd, periode);
    bewaakWeging(context, uitslagen);
    return { ...ruw, uitslagen };
  };

/**
 * Parses what was reached on each goal of the period of a form. A goal without an outcome, an outcome on something that was no
 * goal, and a level that is not a whole number from −2 to +2 are faults, each with its place: nothing is filled in and nothing
 * left out.
 *
 * @param formulier the form from the start of the period
 * @param opties `peildatum`: the day of the re-assessment; no outcome may be established after it
 * @returns Right with the frozen outcomes, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { buildMatchingsformulier, isLeft, isRight, match, parsePaar } from "passend";
 * import { parseUitslagen } from "passend/follow-up";
 *
 * const gezien = { door: "jobcoach", bewijs: "observatie", datum: "2026-01-05" };
 * const punt = (waarde: string) => ({ criterium: "hulp-vragen", leerbaarheid: "coachbaar", beoordelingen: [{ waarde, ...gezien }] });
 * const { leerbaarheid: _, ...gevraagd } = punt("ja");
 * const paar = parsePaar(
 *   {
 *     werknemer: { soort: "werknemerprofiel", id: "kandidaat", datum: "2026-01-10", punten: [punt("deels")] },
 *     werk: { soort: "werkprofiel", id: "kwekerij", datum: "2026-01-12", punten: [gevraagd] },
 *   },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(paar));
 * const formulier = buildMatchingsformulier(match(paar.right));
 * const bereikt = (niveau: number) => {
 *   const uitslag = { doel: "doel/hulp-vragen", niveau, ...gezien, datum: "2026-07-27" };
 *   return parseUitslagen({ soort: "uitslagen", uitslagen: [uitslag] }, formulier, { peildatum: "2026-08-01" });
 * };
 * assert.ok(isRight(bereikt(1)));
 * const fout = bereikt(3);
 * assert.ok(isLeft(fout));
 * assert.deepEqual(fout.left.fouten, [
 *   { code: "buiten-bereik", kant: "uitslagen", pad: ["uitslagen", 0, "niveau"], maximum: 2 },
 * ]);
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const parseUitslagen = (
  invoer: unknown,
  formulier: Pick<Matchingsformulier, "doelen" | "verantwoording">,
  opties: { readonly peildatum: string },
): Either<Fouten, Uitslagen> => parseDocument("uitslagen", uitslagenSchema, leesUitslagen(formulier), invoer, opties);
