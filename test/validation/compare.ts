import { leidraadNl, match, standaardBeleid, type Beleid, type Fit, type KantFit, type Vergelijking } from "passend";
import { peildatum, type Person, type Work } from "./load.js";

/** Counts by name. */
export type Counts = Map<string, number>;

export const count = (counts: Counts, name: string, by = 1): void => {
  counts.set(name, (counts.get(name) ?? 0) + by);
};

/** Sums over the pairs in which this side asks something: the fit at worst, at best, and how much of it is known. */
export interface Side {
  asked: number;
  low: number;
  high: number;
  coverage: number;
}

/** What came out of every person against every occupation of one list. */
export interface Outcome {
  readonly pairs: number;
  readonly threw: number;
  readonly unsound: number;
  readonly verdicts: Counts;
  /** The verdicts under a policy that judges a side however little of it is known. */
  readonly verdictsOnKnown: Counts;
  readonly reasons: Counts;
  readonly outcomes: Counts;
  readonly shortages: Counts;
  /** Shortages by how certain they are. */
  readonly certainty: Counts;
  /** Unknown findings by criterium: nobody knows what the person brings, or what the work asks. */
  readonly unknownPerson: Counts;
  readonly unknownWork: Counts;
  /** Pairs with at least one shortage. */
  readonly withShortage: number;
  /** Does the worker meet the work, and does the work meet the worker. */
  readonly geschiktheid: Side;
  readonly passendheid: Side;
  /** The upper end of the suitability interval by person and occupation; NaN where the work asks nothing. */
  readonly best: readonly Float64Array[];
  /** Shortages by person and criterium. */
  readonly shortPerPerson: readonly Counts[];
  readonly milliseconds: number;
}

const isSoundFit = (fit: Fit | null): boolean =>
  fit === null || (0 <= fit.laag && fit.laag <= fit.hoog && fit.hoog <= 1 && 0 <= fit.dekking && fit.dekking <= 1);

const fitsOf = ({ totaal, perOnderdeel }: KantFit): readonly (Fit | null)[] => [totaal, ...Object.values(perOnderdeel)];

/** Every interval lies between 0 and 1 the right way round, and support never makes the attainable fit worse. */
export const isSound = ({ geschiktheid, passendheid }: Vergelijking): boolean =>
  [geschiktheid, passendheid].every(({ huidig, haalbaar }) => {
    const [now, after] = [fitsOf(huidig), fitsOf(haalbaar)];
    return (
      [...now, ...after].every(isSoundFit) &&
      now.every((fit, i) => fit === null || ((after[i]?.laag ?? -1) >= fit.laag && (after[i]?.hoog ?? -1) >= fit.hoog))
    );
  });

/** Judges a side however little of what it asks is known. */
const onWhatIsKnown: Beleid = { ...standaardBeleid, code: "zonder-dekkingsgrens", dekkingsgrens: 0 };

export const compareOne = (person: Person, work: Work, beleid: Beleid = standaardBeleid): Vergelijking =>
  match({ werknemer: person.profile, werk: work.profile, beslissingen: [], peildatum, catalogus: leidraadNl }, { beleid });

const noFit = (): Side => ({ asked: 0, low: 0, high: 0, coverage: 0 });

const addFit = (side: Side, fit: Fit | null): void => {
  if (fit === null) return;
  side.asked += 1;
  side.low += fit.laag;
  side.high += fit.hoog;
  side.coverage += fit.dekking;
};

export const compareAll = (persons: readonly Person[], works: readonly Work[]): Outcome => {
  const start = performance.now();
  const counts = {
    ...{ verdictsOnKnown: new Map(), verdicts: new Map(), reasons: new Map(), outcomes: new Map(), shortages: new Map() },
    certainty: new Map(),
    ...{ unknownPerson: new Map(), unknownWork: new Map() },
  } satisfies Partial<Record<keyof Outcome, Counts>>;
  const sums = { threw: 0, unsound: 0, withShortage: 0 };
  const sides = { geschiktheid: noFit(), passendheid: noFit() };
  const best = persons.map(() => new Float64Array(works.length).fill(Number.NaN));
  const shortPerPerson = persons.map((): Counts => new Map());

  const look = ({ bevindingen, oordeel, geschiktheid, passendheid }: Vergelijking, i: number, j: number): void => {
    count(counts.verdicts, oordeel.uitkomst);
    for (const { code } of oordeel.redenen) count(counts.reasons, code);
    let short = 0;
    for (const { uitkomst, criterium, redenen, zekerheid } of bevindingen) {
      count(counts.outcomes, uitkomst);
      if (uitkomst === "onbekend") {
        count(redenen.includes("vraag-onbekend") ? counts.unknownWork : counts.unknownPerson, criterium);
      }
      if (uitkomst !== "tekort") continue;
      short += 1;
      count(counts.shortages, criterium);
      count(counts.certainty, zekerheid);
      count(shortPerPerson[i] as Counts, criterium);
    }
    if (short > 0) sums.withShortage += 1;
    addFit(sides.geschiktheid, geschiktheid.huidig.totaal);
    addFit(sides.passendheid, passendheid.huidig.totaal);
    (best[i] as Float64Array)[j] = geschiktheid.huidig.totaal?.hoog ?? Number.NaN;
  };

  persons.forEach((person, i) => {
    works.forEach((work, j) => {
      try {
        const vergelijking = compareOne(person, work);
        if (!isSound(vergelijking)) sums.unsound += 1;
        look(vergelijking, i, j);
        count(counts.verdictsOnKnown, compareOne(person, work, onWhatIsKnown).oordeel.uitkomst);
      } catch {
        sums.threw += 1;
      }
    });
  });
  const milliseconds = performance.now() - start;
  return { pairs: persons.length * works.length, ...counts, ...sums, ...sides, best, shortPerPerson, milliseconds };
};
