import type { Trajectregelcode } from "../catalogue/vlaanderen/trajectregels.js";
import type { Advies } from "../catalogue/vlaanderen/trajectstappen.js";
import type { Oordeel } from "../domain/vergelijking.js";
import type { Evaluatiedeel } from "./evaluatie.js";
import type { Randvoorwaarde } from "./randvoorwaarden.js";

/** A regular workplace that was compared, with the verdict on it. */
export interface VergelekenWerkplek {
  readonly id: string;
  readonly oordeel: Oordeel["uitkomst"];
  /** It does not fit because of the level: an essential shortage of a skill or of behaviour. */
  readonly teHoog: boolean;
  /** On how many points both sides are known. */
  readonly punten: number;
}

/** All that the route advice rests on; what would change it is found by changing this. */
export interface Stand {
  readonly randvoorwaarden: readonly Randvoorwaarde[];
  readonly evaluatie: readonly Evaluatiedeel[];
  readonly werkplekken: readonly VergelekenWerkplek[];
}

/** A rule that holds, and the ids it rests on. */
export interface Grond {
  readonly code: Trajectregelcode;
  readonly because: readonly string[];
  /** On how many points the comparison rests, where that is what the rule is about. */
  readonly punten?: number;
}

/** The advice with the rules that decided it. */
export interface Beslist {
  readonly advies: Advies;
  readonly redenen: readonly Grond[];
}

/** A rule holds when there is something it rests on. */
export const grond = (code: Trajectregelcode, because: readonly string[]): readonly Grond[] =>
  because.length === 0 ? [] : [{ code, because: [...new Set(because)] }];

/** The profile entries behind the preconditions for which something holds. */
export const bijRandvoorwaarden = ({ randvoorwaarden }: Stand, geldt: (punt: Randvoorwaarde) => boolean): readonly string[] =>
  randvoorwaarden.filter(geldt).flatMap(({ because }) => because);

/** The preconditions and parts of the evaluation that the catalogue at hand does not have. */
export const ontbrekendeCriteria = (stand: Stand): readonly string[] => [
  ...bijRandvoorwaarden(stand, ({ vragen }) => vragen.includes("criterium-ontbreekt")),
  ...stand.evaluatie.filter(({ inCatalogus }) => !inCatalogus).map(({ criterium }) => `werknemer/${criterium}`),
];

/** The profile entries with one of these scores. */
export const metScore = ({ evaluatie }: Stand, ...scores: readonly Evaluatiedeel["score"][]): readonly string[] =>
  evaluatie.filter(({ score }) => scores.includes(score)).map(({ criterium }) => `werknemer/${criterium}`);

/** Whether the evaluation was held: at least one score that counts. */
export const heeftEvaluatie = ({ evaluatie }: Stand): boolean => evaluatie.some(({ score }) => score !== "onbekend");

/** The comparisons with this verdict. */
export const metOordeel = ({ werkplekken }: Stand, oordeel: Oordeel["uitkomst"]): readonly string[] =>
  werkplekken.filter((plek) => plek.oordeel === oordeel).map(({ id }) => id);
