import type { Uren } from "../domain/formulier.js";
import type { Regeling } from "../domain/regeling.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import { jobcoachMinuten } from "../funding/jobcoachMinuten.js";
import { voorwaardenBij } from "../funding/voorwaardenBij.js";
import { bevries } from "../internal/bevries.js";
import { minutenPerHalfjaar, urenPerJaar, urenPerWeek } from "./contracturen.js";

type Regel = Uren["regelingen"][number];
type Regime = Regel["regimes"][number];

/** Three years: the protocols grant six half-years, or three years, per employment. After those no regime is invented. */
const halvejarenMetRegime = 6;

/** Year 1 is half-years 1 and 2. */
const jaarVan = (halfjaar: number): number => Math.ceil(halfjaar / 2);

/** Every condition of the rule beside what the Werkprofiel says; today it says no more than the hours of the contract. */
const weegVoorwaarden = (regeling: Regeling, weekuren: number): Regel["voorwaarden"] =>
  bevries(
    voorwaardenBij(regeling, { urenPerWeek: weekuren }).map(
      ({ voorwaarde: { soort, plaats }, stand, gegeven, uitzonderingMogelijk }) => ({
        soort,
        stand,
        gegeven: gegeven ?? null,
        uitzonderingMogelijk,
        plaats,
      }),
    ),
  );

/** The conditions last weighed of each rule: at one workplace, and at most workplaces of a batch, they are the same. */
const laatst = new WeakMap<Regeling, { readonly weekuren: number; readonly voorwaarden: Regel["voorwaarden"] }>();

const voorwaarden = (regeling: Regeling, uren: Hoeveelheid): Regel["voorwaarden"] => {
  const weekuren = urenPerWeek(uren, regeling);
  const bekend = laatst.get(regeling);
  if (bekend?.weekuren === weekuren) return bekend.voorwaarden;
  const gewogen = weegVoorwaarden(regeling, weekuren);
  laatst.set(regeling, { weekuren, voorwaarden: gewogen });
  return gewogen;
};

const regimesVan = (regeling: Regeling, jaaruren: number, plan: readonly number[]): readonly Regime[] =>
  regeling.regimes.map(({ code }) => {
    const minuten: number[] = [];
    // Both half-years of a year get the same, so a year is asked once.
    for (let i = 0; i < plan.length; i += 1) {
      minuten.push(
        i % 2 === 1 ? (minuten[i - 1] ?? 0) : (jobcoachMinuten(regeling, code, jaarVan(i + 1), jaaruren)?.perHalfjaar ?? 0),
      );
    }
    return { regime: code, minuten, volstaat: plan.every((gevraagd, i) => gevraagd <= (minuten[i] ?? 0)) };
  });

const halfjaarOnder = (
  minuten: number,
  i: number,
  regimes: readonly Regime[],
  werkMinuten: number | null,
): Regel["perHalfjaar"][number] => ({
  halfjaar: i + 1,
  jaar: jaarVan(i + 1),
  minuten,
  werkMinuten,
  aandeel: werkMinuten === null ? null : minuten / werkMinuten,
  regime: regimes.find((regime) => minuten <= (regime.minuten[i] ?? 0))?.regime ?? null,
  over: Math.max(0, minuten - Math.max(0, ...regimes.map((regime) => regime.minuten[i] ?? 0))),
});

/** What the minutes of a plan would need under one rule, per half-year. A sum, never a decision on entitlement. */
export const onderRegeling = (regeling: Regeling, uren: Hoeveelheid, totaal: readonly number[]): Regel => {
  const jaaruren = urenPerJaar(uren, regeling);
  const plan = totaal.slice(0, halvejarenMetRegime);
  const zonderRegime = totaal.flatMap((minuten, i) => (i >= halvejarenMetRegime && minuten > 0 ? [i + 1] : []));
  const regimes = regimesVan(regeling, jaaruren, plan);
  const werkMinuten = minutenPerHalfjaar(jaaruren);
  return {
    regeling: regeling.code,
    urenPerJaar: jaaruren,
    regimes,
    kleinste: zonderRegime.length > 0 ? null : (regimes.find(({ volstaat }) => volstaat)?.regime ?? null),
    perHalfjaar: plan.map((minuten, i) => halfjaarOnder(minuten, i, regimes, werkMinuten)),
    zonderRegime,
    voorwaarden: voorwaarden(regeling, uren),
  };
};
