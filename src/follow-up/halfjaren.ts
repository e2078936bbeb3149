import { dagenEerder, maandenEerder } from "../internal/datum.js";
import type { Tijdverantwoording } from "./opvolgtijd.js";

type Halfjaar = Tijdverantwoording["halfjaren"][number];

const maandenInHalfjaar = 6;

const startVan = (begin: string, nummer: number): string => maandenEerder(begin, -maandenInHalfjaar * nummer);

const maandtelling = (datum: string): number => Number(datum.slice(0, 4)) * 12 + Number(datum.slice(5, 7));

/** Which half-year a day lies in, from 0. A day before the beginning counts in the first, so that no minute is lost. */
export const halfjaarVan = (begin: string, datum: string): number => {
  const nummer = Math.floor((maandtelling(datum) - maandtelling(begin)) / maandenInHalfjaar);
  return Math.max(0, startVan(begin, nummer) > datum ? nummer - 1 : nummer);
};

/** The half-years from the beginning up to a day; the last one is still running unless it ends on that day. */
export const halfjaren = (begin: string, totEnMet: string): readonly Halfjaar[] =>
  Array.from({ length: halfjaarVan(begin, totEnMet) + 1 }, (_, nummer) => {
    const volgend = startVan(begin, nummer + 1);
    const tot = dagenEerder(volgend, 1) ?? volgend;
    return { van: startVan(begin, nummer), tot, lopend: tot > totEnMet };
  });
