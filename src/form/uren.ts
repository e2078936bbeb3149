import type { Doelen, Uren } from "../domain/formulier.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import type { Regeling } from "../domain/regeling.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import type { Vergelijking } from "../match/match.js";

const som = (rijen: readonly (readonly number[])[]): readonly number[] => {
  const lengte = Math.max(0, ...rijen.map((rij) => rij.length));
  return Array.from({ length: lengte }, (_, i) => rijen.reduce((totaal, rij) => totaal + (rij[i] ?? 0), 0));
};

const metTijd = (minuten: readonly number[]): boolean => minuten.some((aantal) => aantal > 0);

const urenPerJaar = ({ waarde, eenheid }: Hoeveelheid, { wekenPerJaar }: Regeling): number =>
  eenheid === "uur/jaar" ? waarde : waarde * wekenPerJaar;

const geldtOp = (peildatum: string, { geldigVanaf, geldigTot }: Regeling): boolean =>
  geldigVanaf <= peildatum && (geldigTot === undefined || peildatum <= geldigTot);

/** Minutes that a share of the hours worked gives in half a year: tenths of a percent of the hours, rounded down. */
export const minutenPerHalfjaar = (promille: number, uren: number): number => Math.floor((promille * uren * 60) / 2000);

/** What the asked minutes would need under one rule. A sum, never a decision on entitlement. */
const onderRegeling = (regeling: Regeling, jaaruren: number, minuten: number): Uren["regelingen"][number] => {
  const regimes = regeling.regimes.map(({ code, perJaar }) => {
    const minutenHalfjaar = minutenPerHalfjaar(perJaar[0] ?? 0, jaaruren);
    return { regime: code, minutenHalfjaar, volstaat: minuten <= minutenHalfjaar };
  });
  const kleinste = regimes.find(({ volstaat }) => volstaat)?.regime ?? null;
  return { regeling: regeling.code, urenPerJaar: jaaruren, regimes, kleinste };
};

/**
 * The job coach's time for the goals of the period and for support without a goal, and the lightest regime that would hold it
 * under the rules of the reference date. On a day without a known rule it says so and does not fall back on an older one.
 */
export const urenVoor = ({ paar }: Vergelijking, doelen: Doelen, ondersteuning: readonly Ondersteuningsbehoefte[]): Uren => {
  const voorDoelen = new Set([...doelen.periode, ...doelen.wachtend].map((doel) => doel.ondersteuning));
  const perDoel = doelen.periode.filter(({ minuten }) => metTijd(minuten)).map(({ id, minuten }) => ({ doel: id, minuten }));
  const perOndersteuning = ondersteuning
    .filter(({ id, minuten, voorwaardelijk }) => !voorDoelen.has(id) && !voorwaardelijk && metTijd(minuten))
    .map(({ id, maatregel, minuten }) => ({ ondersteuning: id, maatregel, minuten }));
  const totaal = som([...perDoel, ...perOndersteuning].map(({ minuten }) => minuten));
  const basis = { perDoel, perOndersteuning, totaal };
  if (!metTijd(totaal)) return { ...basis, stand: "geen-uren", regelingen: [] };
  const uren = paar.werk.contract?.uren;
  if (uren === undefined || uren.waarde === 0) return { ...basis, stand: "geen-contract", regelingen: [] };
  const regelingen = paar.catalogus.regelingen
    .filter((regeling) => geldtOp(paar.peildatum, regeling))
    .map((regeling) => onderRegeling(regeling, urenPerJaar(uren, regeling), totaal[0] ?? 0));
  return { ...basis, stand: regelingen.length > 0 ? "berekend" : "geen-regel", regelingen };
};
