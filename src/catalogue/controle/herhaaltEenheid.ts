import { factorVoor, type Eenheid } from "../../domain/eenheid.js";
import type { Taal } from "../../domain/taal.js";

/** The units in English, which profiles are not written in: as they are printed, and as one would write them out. */
const engels: Readonly<Record<Eenheid, readonly string[]>> = {
  kg: ["kg", "kilo", "kilos", "kilogram", "kilograms"],
  N: ["N", "newton", "newtons"],
  min: ["min", "minute", "minutes", "hour", "hours"],
  "uur/dag": ["hours a day", "hours per day", "hours/day", "hours each day", "hours daily"],
  "uur/week": ["hours a week", "hours per week", "hours/week", "hours each week", "hours weekly"],
  "uur/jaar": ["hours a year", "hours per year", "hours/year", "hours each year", "hours yearly"],
  "keer/uur": ["times an hour", "times per hour", "times/hour", "times each hour"],
  "keer/week": ["times a week", "times per week", "times/week", "times each week"],
  weken: ["week", "weeks"],
  cm: ["cm", "centimetre", "centimetres", "metre", "metres", "m"],
  graden: ["degree", "degrees", "°"],
  treden: ["step", "steps", "stair", "stairs"],
  "dB(A)": ["db(a)", "db", "decibel", "decibels"],
  "%": ["%", "percent", "per cent"],
};

const isEenheid = (eenheid: Eenheid, woorden: string, taal: Taal): boolean =>
  taal === "en"
    ? engels[eenheid].includes(woorden.length === 1 ? woorden : woorden.toLowerCase())
    : factorVoor(eenheid, woorden) !== undefined;

/** Whether a sentence goes on with the unit that the quantity brings itself: "{waarde} weken" gives "6 weken weken". */
export const herhaaltEenheid = (eenheid: Eenheid, vervolg: string, taal: Taal): boolean => {
  const woorden = vervolg.trim().split(/\s+/u).slice(0, 3);
  return woorden.some((_, i) => {
    const begin = woorden.slice(0, i + 1).join(" ");
    return isEenheid(eenheid, begin.replace(/[.,;:]+$/u, ""), taal);
  });
};
