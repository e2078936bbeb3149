import type { NodigeWijziging } from "../../domain/kleinsteWijziging.js";
import type { Wijziging } from "../../domain/wijziging.js";

/** What a change costs besides being one more: lower is better, and the first that differs decides. */
export type Kosten = readonly [opgeheven: number, waarden: number, onbekend: number, nietNatuurlijk: number, gewicht: number];

/** One change that could be made. */
export interface Stap {
  readonly wijziging: Wijziging;
  readonly doel: NodigeWijziging["doel"];
  /** The discrepanties it is meant for. */
  readonly punten: readonly string[];
  readonly kosten: Kosten;
}

/** Changes that belong together, with what they cost together. */
export interface Verzameling {
  readonly stappen: readonly Stap[];
  readonly kosten: Kosten;
  /** For ties: the changes as text, in their order. */
  readonly sleutel: string;
}

export const geenKosten: Kosten = [0, 0, 0, 0, 0];

const telOp = (a: Kosten, b: Kosten): Kosten => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]];

export const verzamelingVan = (stappen: readonly Stap[]): Verzameling => ({
  stappen,
  kosten: stappen.map(({ kosten }) => kosten).reduce(telOp, geenKosten),
  sleutel: JSON.stringify(stappen.map(({ wijziging }) => wijziging)),
});

/**
 * The order of sets: the fewest changes; then the fewest refusals overturned, the fewest values changed, the fewest preconditions
 * that nobody knows, the fewest measures that are no natural support, the least weight; then by code. Total, so that the same
 * pair always gives the same set.
 */
export const vergelijkSets = (a: Verzameling, b: Verzameling): number => {
  if (a.stappen.length !== b.stappen.length) return a.stappen.length - b.stappen.length;
  const verschil = a.kosten.map((kosten, i) => kosten - (b.kosten[i] ?? 0)).find((stap) => stap !== 0);
  if (verschil !== undefined) return verschil;
  return a.sleutel === b.sleutel ? 0 : a.sleutel < b.sleutel ? -1 : 1;
};

/**
 * The best sets that take one from each side. What a set costs is a sum, so a set that is not among the best of its own side is
 * in none of the best pairs either, and keeping the best of each step loses nothing.
 */
export const combineer = (
  links: readonly Verzameling[],
  rechts: readonly Verzameling[],
  hoogstens: number,
): readonly Verzameling[] =>
  links
    .flatMap((a) => rechts.map((b) => verzamelingVan([...a.stappen, ...b.stappen])))
    .sort(vergelijkSets)
    .slice(0, hoogstens);
