import type { Doelen, Uren } from "../domain/formulier.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import type { Regeling } from "../domain/regeling.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import { isProefplaatsing } from "../funding/isProefplaatsing.js";
import { jobcoachMinuten } from "../funding/jobcoachMinuten.js";
import { regelingenOp } from "../funding/regelingenOp.js";
import { voorwaardenBij } from "../funding/voorwaardenBij.js";
import type { Vergelijking } from "../match/match.js";

const som = (rijen: readonly (readonly number[])[]): readonly number[] => {
  const lengte = Math.max(0, ...rijen.map((rij) => rij.length));
  return Array.from({ length: lengte }, (_, i) => rijen.reduce((totaal, rij) => totaal + (rij[i] ?? 0), 0));
};

const metTijd = (minuten: readonly number[]): boolean => minuten.some((aantal) => aantal > 0);

/** Hours to six decimals, as they are read, so that 10.1 hours in 48 weeks is 484.8 and nothing beside it. */
const afgerond = (uren: number): number => Number(uren.toFixed(6));

const urenPerJaar = ({ waarde, eenheid }: Hoeveelheid, { wekenPerJaar }: Regeling): number =>
  eenheid === "uur/jaar" ? waarde : afgerond(waarde * wekenPerJaar);

/** Hours of a year are spread over the working weeks of the rule, as hours of a week are added up over them. */
const urenPerWeek = ({ waarde, eenheid }: Hoeveelheid, { wekenPerJaar }: Regeling): number =>
  eenheid === "uur/jaar" ? afgerond(waarde / wekenPerJaar) : waarde;

type Regel = Uren["regelingen"][number];

/** Every condition of the rule beside what the Werkprofiel says; today it says no more than the hours of the contract. */
const voorwaarden = (regeling: Regeling, uren: Hoeveelheid): Regel["voorwaarden"] =>
  voorwaardenBij(regeling, { urenPerWeek: urenPerWeek(uren, regeling) }).map(
    ({ voorwaarde: { soort, plaats }, stand, gegeven, uitzonderingMogelijk }) => ({
      soort,
      stand,
      gegeven: gegeven ?? null,
      uitzonderingMogelijk,
      plaats,
    }),
  );

/** What the asked minutes would need under one rule. A sum, never a decision on entitlement. */
const onderRegeling = (regeling: Regeling, uren: Hoeveelheid, minuten: number): Regel => {
  const jaaruren = urenPerJaar(uren, regeling);
  const regimes = regeling.regimes.map(({ code }) => {
    const minutenHalfjaar = jobcoachMinuten(regeling, code, 1, jaaruren)?.perHalfjaar ?? 0;
    return { regime: code, minutenHalfjaar, volstaat: minuten <= minutenHalfjaar };
  });
  const kleinste = regimes.find(({ volstaat }) => volstaat)?.regime ?? null;
  return { regeling: regeling.code, urenPerJaar: jaaruren, regimes, kleinste, voorwaarden: voorwaarden(regeling, uren) };
};

/** What of a support need counts for the hours. */
export type TijdVoor = Pick<Ondersteuningsbehoefte, "id" | "maatregel" | "minuten" | "voorwaardelijk">;

/**
 * The job coach's time for the goals of the period and for support without a goal, and the lightest regime that would hold it
 * under the rules of the reference date. The time of a trial placement stands among the support, and in no total. On a day
 * without a known rule it says so and does not fall back on an older one.
 */
export const urenVoor = ({ paar }: Vergelijking, doelen: Doelen, ondersteuning: readonly TijdVoor[]): Uren => {
  const voorDoelen = new Set([...doelen.periode, ...doelen.wachtend].map((doel) => doel.ondersteuning));
  const perDoel = doelen.periode.filter(({ minuten }) => metTijd(minuten)).map(({ id, minuten }) => ({ doel: id, minuten }));
  const perOndersteuning = ondersteuning
    .filter(({ id, minuten, voorwaardelijk }) => !voorDoelen.has(id) && !voorwaardelijk && metTijd(minuten))
    .map(({ id, maatregel, minuten }) => ({ ondersteuning: id, maatregel, minuten }));
  const inDienst = perOndersteuning.filter(({ maatregel }) => !isProefplaatsing(maatregel));
  const totaal = som([...perDoel, ...inDienst].map(({ minuten }) => minuten));
  const basis = { perDoel, perOndersteuning, totaal };
  if (!metTijd(totaal)) return { ...basis, stand: "geen-uren", regelingen: [] };
  const uren = paar.werk.contract?.uren;
  if (uren === undefined || uren.waarde === 0) return { ...basis, stand: "geen-contract", regelingen: [] };
  const regelingen = regelingenOp(paar.catalogus, paar.peildatum).map((regeling) =>
    onderRegeling(regeling, uren, totaal[0] ?? 0),
  );
  return { ...basis, stand: regelingen.length > 0 ? "berekend" : "geen-regel", regelingen };
};
