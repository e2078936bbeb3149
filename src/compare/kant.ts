import type { Optie } from "../domain/discrepantie.js";
import type { Ingreep, Maatregel } from "../domain/maatregel.js";

const bijDeWerknemer: ReadonlySet<Ingreep> = new Set<Ingreep>(["persoon", "netwerk", "hulpmiddel"]);

/** Whether the person learns something, or what is asked changes. */
export const stapVan = ({ vereist }: Maatregel): Optie["stap"] =>
  vereist.includes("leerbaar") ? "leren" : "steunen-of-aanpassen";

/**
 * On which side an option takes hold: with the worker (learning, the people at home, an aid) or with the work. What the two
 * sides contribute adds up; within a side the ways overlap, so only one of them counts.
 */
export const isWerknemerkant = ({ stap, ingreep }: Pick<Optie, "stap" | "ingreep">): boolean =>
  stap === "leren" || bijDeWerknemer.has(ingreep);
