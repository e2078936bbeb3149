import type { Regeling } from "../domain/regeling.js";

/** The hours of a leap year and of a week: nobody works more, so a larger number is a mistake. */
const urenInEenJaar = 366 * 24;
export const urenInEenWeek = 7 * 24;
export const maandenInEenJaar = 12;

/** Profiles write hours to four decimals; counting in these keeps every sum a whole number. */
export const fijnste = 10_000;
export const fijn = (uren: number): number => Math.round(uren * fijnste);

/** Also for who calls without types: null and "500" are not known, and would count as 0 and 500. */
export const isAantal = (getal: number, maximum: number): boolean => typeof getal === "number" && getal >= 0 && getal <= maximum;

export const isGeheel = (getal: number, minimum: number): boolean => Number.isSafeInteger(getal) && getal >= minimum;

export const zoekRegime = ({ regimes }: Regeling, code: string): Regeling["regimes"][number] | undefined =>
  regimes.find((regime) => regime.code === code);

/** Whole minutes that a share of the hours of a year gives in so many months, rounded down; undefined for hours that cannot be. */
export const aandeelInMinuten = (promille: number, urenPerJaar: number, maanden: number): number | undefined =>
  isAantal(urenPerJaar, urenInEenJaar)
    ? Math.floor((promille * fijn(urenPerJaar) * 60 * maanden) / (1000 * fijnste * maandenInEenJaar))
    : undefined;
