import type { Hoeveelheid } from "../domain/waarde.js";

/**
 * A part of the hours of the contract, in the unit of the contract; null without a contract. Weeks are not made into years: how
 * many weeks are worked in a year is not known here. To six decimals, as hours are read.
 *
 * @param aandeel whole percents of the working time
 */
export const urendeel = (uren: Hoeveelheid | undefined, aandeel: number): Hoeveelheid | null =>
  uren === undefined ? null : { waarde: Number(((uren.waarde * aandeel) / 100).toFixed(6)), eenheid: uren.eenheid };
