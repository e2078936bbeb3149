import type { Gever, Maatregel } from "../domain/maatregel.js";

/** People who are there anyway; their support comes before any special help. */
const natuurlijk: ReadonlySet<Gever> = new Set<Gever>(["werkbegeleider", "collega", "leidinggevende", "netwerk"]);

/** Whether a measure is natural support. */
export const isNatuurlijk = (maatregel: Maatregel): boolean => natuurlijk.has(maatregel.gever);

/** The order of options: natural support first, then from light to heavy, then by code. */
export const lichtNaarZwaar = (a: Maatregel, b: Maatregel): number =>
  Number(isNatuurlijk(b)) - Number(isNatuurlijk(a)) || a.gewicht - b.gewicht || (a.code < b.code ? -1 : 1);
