import type { Pakketsoort } from "../domain/taakpakket.js";
import type { Taakoordeel } from "./taakoordeel.js";

/** The tasks of a package, largest share first, and the rules that give it. */
export interface Pakketkeuze {
  readonly soorten: readonly Pakketsoort[];
  readonly taken: readonly Taakoordeel[];
}

const isOngewenst = ({ wensen }: Taakoordeel): boolean =>
  wensen.some(({ houding }) => houding === "liever-niet" || houding === "nooit");

export const aandeelVan = (taken: readonly Pick<Taakoordeel, "aandeel">[]): number =>
  taken.reduce((som, { aandeel }) => som + aandeel, 0);

const sleutelVan = (taken: readonly Taakoordeel[]): string => taken.map(({ taak }) => taak).join(" ");

type Regel = readonly [Pakketsoort, readonly Taakoordeel[]];

/** The same package once, and no package without tasks. */
const verschillende = (regels: readonly Regel[]): readonly Pakketkeuze[] => {
  const opTaken = new Map<string, { soorten: Pakketsoort[]; taken: readonly Taakoordeel[] }>();
  for (const [soort, taken] of regels) {
    const eerder = opTaken.get(sleutelVan(taken));
    if (eerder !== undefined) eerder.soorten.push(soort);
    else if (taken.length > 0) opTaken.set(sleutelVan(taken), { soorten: [soort], taken });
  }
  return [...opTaken.values()];
};

/**
 * The packages to choose from, largest share first. Where there are two or more, never fewer than two are given: if the rules
 * all give the same one, the largest of the others is its neighbour.
 *
 * The largest package without an open essential gap is simply every task that has none by itself:
 *
 * - An essential gap of a package is open on one point. What a package asks on a point is the most that one of its tasks asks,
 *   what it offers is the least that one of them offers, or the options of all. So one task asks, offers or is the very thing
 *   that falls short. The larger a shortage, the sooner it is open, and what can be done about it does not depend on the tasks;
 *   so that task has the same open gap by itself. A package of tasks without one has none.
 * - The other way round, a task with an open essential gap takes it along into every package: the others can only ask more and
 *   offer less. One exception: where such a task is something the worker would rather not do, and another task something of
 *   which nobody knows what the worker thinks of it, the two together are "unknown" and no gap. That a task is added of which
 *   less is known does not mend anything, so such a package counts as having the gap. Likewise a person's decision that a point
 *   falls short holds for every task of that point, also where measuring a package would say less.
 * - A larger package would hold another task, and so an open essential gap.
 *
 * Gaps of points that come from no task are in every package, also in one without tasks; exchanging tasks changes nothing there.
 * Numbers and verdict can be worse than those of the whole work (what is left may be less well known); they choose nothing.
 *
 * @param taken every task, largest share first
 */
export const pakketkeuzes = (taken: readonly Taakoordeel[]): readonly Pakketkeuze[] => {
  const grootste = taken.filter(({ klasse }) => klasse !== "beter-ruilen");
  const regels: readonly Regel[] = [
    ["grootste", grootste],
    ["zonder-onbekend", grootste.filter(({ klasse }) => klasse !== "onbekend")],
    ["zonder-ondersteuning", grootste.filter(({ klasse }) => klasse !== "past-met-ondersteuning")],
    ["naar-wens", grootste.filter((taak) => !isOngewenst(taak))],
  ];
  const keuzes = verschillende(regels);
  const genoeg = keuzes.length > 1 ? keuzes : verschillende([...regels, ["op-een-na-grootste", grootste.slice(0, -1)]]);
  return [...genoeg].sort(
    (a, b) => aandeelVan(b.taken) - aandeelVan(a.taken) || (sleutelVan(a.taken) < sleutelVan(b.taken) ? -1 : 1),
  );
};
