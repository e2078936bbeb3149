import * as z from "zod";

/**
 * The units a quantity can have. A unit is a label: nothing is converted except by a whole factor named here, so that
 * "1 uur" may stand where minutes are asked.
 */
const eenheden = {
  kg: [
    ["kg", 1],
    ["kilo", 1],
    ["kilogram", 1],
  ],
  N: [
    ["N", 1],
    ["newton", 1],
  ],
  min: [
    ["min", 1],
    ["minuut", 1],
    ["minuten", 1],
    ["uur", 60],
    ["u", 60],
  ],
  "uur/dag": [
    ["uur/dag", 1],
    ["uur per dag", 1],
    ["uren/dag", 1],
    ["uren per dag", 1],
    ["u per dag", 1],
    ["u/dag", 1],
  ],
  "uur/week": [
    ["uur/week", 1],
    ["uur per week", 1],
    ["uren/week", 1],
    ["uren per week", 1],
    ["u per week", 1],
    ["u/week", 1],
  ],
  "uur/jaar": [
    ["uur/jaar", 1],
    ["uur per jaar", 1],
    ["uren/jaar", 1],
    ["uren per jaar", 1],
    ["u per jaar", 1],
    ["u/jaar", 1],
  ],
  "keer/uur": [
    ["keer/uur", 1],
    ["keer per uur", 1],
    ["x/uur", 1],
  ],
  "keer/week": [
    ["keer/week", 1],
    ["keer per week", 1],
    ["x/week", 1],
  ],
  weken: [
    ["weken", 1],
    ["week", 1],
  ],
  cm: [
    ["cm", 1],
    ["meter", 100],
    ["m", 100],
  ],
  graden: [
    ["graden", 1],
    ["°", 1],
  ],
  treden: [
    ["treden", 1],
    ["trede", 1],
  ],
  "dB(A)": [
    ["dB(A)", 1],
    ["dB", 1],
    ["decibel", 1],
  ],
  "%": [
    ["%", 1],
    ["procent", 1],
  ],
} as const satisfies Record<string, readonly (readonly [string, number])[]>;

/** @category Domain @since 0.1.0 */
export type Eenheid = keyof typeof eenheden;

export const eenheidSchema = z.enum(Object.keys(eenheden) as [Eenheid, ...Eenheid[]]);

/** People write "Kg" and "min."; a unit of one letter keeps its case, because it can mean something else. */
const gewoon = (geschreven: string): string =>
  geschreven.length === 1 ? geschreven : geschreven.toLowerCase().replace(/\.$/u, "").replace(/\s+/gu, " ");

const schrijfwijzen = new Map<Eenheid, ReadonlyMap<string, number>>(
  (Object.keys(eenheden) as Eenheid[]).map((eenheid) => [
    eenheid,
    new Map(eenheden[eenheid].map(([schrijfwijze, factor]) => [gewoon(schrijfwijze), factor])),
  ]),
);

/** The whole number by which a written unit is multiplied to get `eenheid`, or undefined if it is a foreign one. */
export const factorVoor = (eenheid: Eenheid, geschreven: string): number | undefined =>
  schrijfwijzen.get(eenheid)?.get(gewoon(geschreven));
