import type { Doelen, Uren } from "../domain/formulier.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import { isProefplaatsing } from "../funding/isProefplaatsing.js";
import { regelingenOp } from "../funding/regelingenOp.js";
import type { Vergelijking } from "../match/match.js";
import { contractMinutenPerHalfjaar } from "./contracturen.js";
import { onderRegeling } from "./urenOnderRegeling.js";

/** Minutes per half-year, added up. */
export const somPerHalfjaar = (rijen: readonly (readonly number[])[]): readonly number[] => {
  const lengte = Math.max(0, ...rijen.map((rij) => rij.length));
  return Array.from({ length: lengte }, (_, i) => rijen.reduce((totaal, rij) => totaal + (rij[i] ?? 0), 0));
};

const metTijd = (minuten: readonly number[]): boolean => minuten.some((aantal) => aantal > 0);

/** What of a support need counts for the hours. */
export type TijdVoor = Pick<Ondersteuningsbehoefte, "id" | "maatregel" | "minuten" | "voorwaardelijk">;

/**
 * The job coach's time for the goals of the period and for support without a goal; what part of the contract hours that is; and
 * the lightest regime that would hold it under the rules of the reference date. The time of a trial placement stands among the
 * support, and in no total. On a day without a known rule it says so and does not fall back on an older one.
 */
export const urenVoor = ({ paar }: Vergelijking, doelen: Doelen, ondersteuning: readonly TijdVoor[]): Uren => {
  const voorDoelen = new Set([...doelen.periode, ...doelen.wachtend].map((doel) => doel.ondersteuning));
  const perDoel = doelen.periode.filter(({ minuten }) => metTijd(minuten)).map(({ id, minuten }) => ({ doel: id, minuten }));
  const perOndersteuning = ondersteuning
    .filter(({ id, minuten, voorwaardelijk }) => !voorDoelen.has(id) && !voorwaardelijk && metTijd(minuten))
    .map(({ id, maatregel, minuten }) => ({ ondersteuning: id, maatregel, minuten }));
  const inDienst = perOndersteuning.filter(({ maatregel }) => !isProefplaatsing(maatregel));
  const totaal = somPerHalfjaar([...perDoel, ...inDienst].map(({ minuten }) => minuten));
  const uren = paar.werk.contract?.uren;
  const contractMinuten = uren === undefined || totaal.length === 0 ? null : contractMinutenPerHalfjaar(uren);
  const perHalfjaar = totaal.map((minuten, i) => ({
    halfjaar: i + 1,
    minuten,
    contractMinuten,
    aandeel: contractMinuten === null ? null : minuten / contractMinuten,
  }));
  const basis = { perDoel, perOndersteuning, totaal, perHalfjaar, geenBesluit: true } as const;
  if (!metTijd(totaal)) return { ...basis, stand: "geen-uren", regelingen: [] };
  if (uren === undefined || uren.waarde === 0) return { ...basis, stand: "geen-contract", regelingen: [] };
  const regelingen = regelingenOp(paar.catalogus, paar.peildatum).map((regeling) => onderRegeling(regeling, uren, totaal));
  return { ...basis, stand: regelingen.length > 0 ? "berekend" : "geen-regel", regelingen };
};
