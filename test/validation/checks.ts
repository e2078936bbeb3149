import { leidraadNl, type EnkeleWaarde } from "passend";
import { codeVan } from "../../src/domain/schaal.js";
import type { Outcome } from "./compare.js";
import type { Person, Work } from "./load.js";
import { mean, median, rankCorrelation } from "./numbers.js";

/**
 * One thing that has to be so, with the numbers it rests on. An expectation can turn out otherwise. Consistency follows from the
 * rules, which give a larger problem never more room; it only shows that nothing was turned around on the way.
 */
export interface Check {
  readonly kind: "expectation" | "consistency";
  readonly claim: string;
  readonly found: string;
  readonly holds: boolean;
}

export interface List {
  readonly name: string;
  readonly works: readonly Work[];
  readonly outcome: Outcome;
}

/** What the work asks or offers on a criterium, as a number in its own unit; undefined where it says nothing. */
export const numberFor = ({ profile }: Work | Person, code: string): number | undefined => {
  const waarde = profile.punten.find(({ criterium }) => criterium === code)?.beoordelingen[0]?.waarde;
  if (waarde === undefined || waarde === "onbekend") return undefined;
  if (waarde === "niet-gevraagd") return 0;
  if (typeof waarde === "number") return waarde;
  if (typeof waarde === "object" && "waarde" in waarde) return waarde.waarde;
  const schaal = leidraadNl.criteria.get(code)?.criterium.schaal;
  const place = schaal === undefined ? undefined : codeVan(schaal, waarde as EnkeleWaarde);
  return place === undefined ? undefined : place / 240;
};

const workNamed = ({ works, name }: List, title: string): Work => {
  const found = works.find((work) => work.title.startsWith(title));
  if (found === undefined) throw new Error(`${name} has no ${title}`);
  return found;
};

const round = (value: number): string => String(Number(value.toFixed(2)));

/** An occupation against the middle of all occupations that say something on a criterium. */
const against = (list: List, title: string, code: string, sign: "above" | "at most"): Check => {
  const value = numberFor(workNamed(list, title), code);
  const middle = median(list.works.flatMap((work) => numberFor(work, code) ?? []));
  const holds = value !== undefined && (sign === "above" ? value > middle : value <= middle);
  return {
    kind: "expectation",
    claim: `${list.name}: ${title} are ${sign} the median on \`${code}\``,
    found: `${value === undefined ? "unknown" : round(value)} against ${round(middle)}`,
    holds,
  };
};

const whoHave = (persons: readonly Person[], code: string, test: (qualifier: number) => boolean): readonly number[] =>
  persons.flatMap(({ qualifiers }, i) => {
    const qualifier = qualifiers[code];
    return qualifier !== undefined && test(qualifier) ? [i] : [];
  });

const shortagesOf = ({ outcome }: List, persons: readonly number[], code: string): number =>
  mean(persons.map((i) => outcome.shortPerPerson[i]?.get(code) ?? 0));

const morePerPerson = (list: List, persons: readonly Person[], icf: string, code: string): Check => {
  const [much, none] = [whoHave(persons, icf, (q) => q >= 3), whoHave(persons, icf, (q) => q === 0)];
  const [withMuch, withNone] = [shortagesOf(list, much, code), shortagesOf(list, none, code)];
  return {
    kind: "consistency",
    claim: `${list.name}: persons with ${icf} at 3 or 4 are short on \`${code}\` in more occupations than persons with 0`,
    found: `${round(withMuch)} (${much.length} persons) against ${round(withNone)} (${none.length} persons)`,
    holds: withMuch > withNone,
  };
};

const linkedIcf = new Set((leidraadNl.data.koppelingen ?? []).filter(({ lijst }) => lijst === "icf").map(({ code }) => code));

/** What a reader could add up without any engine: the qualifiers (0 to 4) of the categories that are linked. */
const linkedSum = (qualifiers: Readonly<Record<string, number>>): number =>
  Object.entries(qualifiers).reduce((sum, [code, number]) => (linkedIcf.has(code) && number <= 4 ? sum + number : sum), 0);

/** What a person loses for certain, over all occupations, against how the same person scored on another instrument. */
const physicalHealth = (list: List, persons: readonly Person[]): Check => {
  const scored = persons.flatMap(({ phcs, qualifiers }, i) => (phcs === undefined ? [] : [{ phcs, qualifiers, i }]));
  const losses = scored.map(({ i }) =>
    mean([...(list.outcome.best[i] ?? [])].filter((fit) => !Number.isNaN(fit)).map((fit) => 1 - fit)),
  );
  const correlation = rankCorrelation(
    scored.map(({ phcs }) => phcs),
    losses,
  );
  const sums = scored.map(({ qualifiers }) => linkedSum(qualifiers));
  const baseline = rankCorrelation(
    scored.map(({ phcs }) => phcs),
    sums,
  );
  return {
    kind: "consistency",
    claim: `${list.name}: the better the physical component summary of a person, the smaller the certain loss (below −0.2)`,
    found: `rank correlation ${correlation.toFixed(2)} over ${scored.length} persons; of the plain sum of their linked qualifiers ${baseline.toFixed(2)}`,
    holds: correlation < -0.2,
  };
};

/** Related occupations are alike for the same persons; the others are pairs of the same occupations, shifted along the list. */
const relatedness = (list: List, related: readonly (readonly [string, string])[]): Check => {
  const place = new Map(list.works.map(({ id }, i) => [id, i]));
  const pairs = related.flatMap(([a, b]): readonly (readonly [number, number])[] => {
    const [i, j] = [place.get(a), place.get(b)];
    return i === undefined || j === undefined ? [] : [[i, j]];
  });
  const shifted = pairs.map(([i], k): readonly [number, number] => [
    i,
    pairs[(k + Math.floor(pairs.length / 2)) % pairs.length]?.[1] ?? i,
  ]);
  const distance = (some: readonly (readonly [number, number])[]): number =>
    mean(
      some.flatMap(([i, j]) => {
        const gaps = list.outcome.best.map((best) => Math.abs((best[i] ?? Number.NaN) - (best[j] ?? Number.NaN)));
        const known = gaps.filter((gap) => !Number.isNaN(gap));
        return known.length === 0 ? [] : [mean(known)];
      }),
    );
  const [near, far] = [distance(pairs), distance(shifted)];
  return {
    kind: "expectation",
    claim: `${list.name}: occupations that O*NET calls related give the same person outcomes that lie closer than other pairs do`,
    found: `mean distance ${near.toFixed(4)} against ${far.toFixed(4)} (${pairs.length} pairs each)`,
    holds: near < far,
  };
};

/** What a reader who knows the work would expect. */
export const faceChecks = (
  persons: readonly Person[],
  onet: List,
  ors: List,
  related: readonly (readonly [string, string])[],
): readonly Check[] => {
  const janitors = "Janitors and Cleaners";
  const maids = "Maids and Housekeeping Cleaners";
  const keyers = "Data Entry Keyers";
  return [
    against(onet, "Roofers", "klimmen", "above"),
    against(ors, janitors, "tillen", "above"),
    ...[janitors, maids].flatMap((cleaners) => [
      against(onet, cleaners, "frequent-buigen", "above"),
      against(onet, cleaners, "staan-tijdens-werk", "above"),
      against(onet, cleaners, "stof-rook-gassen", "above"),
      against(ors, cleaners, "buigen", "above"),
      against(ors, cleaners, "zitten-tijdens-werk", "at most"),
    ]),
    against(ors, keyers, "toetsenbord-en-muis", "above"),
    against(ors, keyers, "zitten-tijdens-werk", "above"),
    against(onet, keyers, "zitten-tijdens-werk", "above"),
    against(ors, keyers, "tillen", "at most"),
    against(onet, keyers, "frequent-buigen", "at most"),
    morePerPerson(ors, persons, "d430", "tillen"),
    morePerPerson(onet, persons, "d455", "klimmen"),
    physicalHealth(onet, persons),
    physicalHealth(ors, persons),
    relatedness(onet, related),
  ];
};
