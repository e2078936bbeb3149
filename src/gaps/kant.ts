import type { Optie } from "../domain/discrepantie.js";
import type { Ingreep } from "../domain/maatregel.js";

const bijDeWerknemer: ReadonlySet<Ingreep> = new Set<Ingreep>(["persoon", "netwerk", "hulpmiddel"]);

/**
 * On which side an option takes hold: with the worker (learning, the people at home, an aid) or with the work. What the two
 * sides contribute adds up; within a side the ways overlap, so only one of them counts.
 */
export const isWerknemerkant = ({ stap, ingreep }: Optie): boolean => stap === "leren" || bijDeWerknemer.has(ingreep);
