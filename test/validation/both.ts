import { leidraadNl } from "passend";
import { numberFor, type List } from "./checks.js";
import type { Person } from "./load.js";
import { median } from "./numbers.js";

/** How two lists speak of one criterium, over the occupations of which both say something on it. */
export interface Agreement {
  readonly criterium: string;
  readonly both: number;
  readonly same: number;
  /** One says that nothing is asked or offered, the other that it is. */
  readonly opposite: number;
  /** The middle of the differences, in the unit of the scale. */
  readonly difference: number;
}

const digits = (id: string): string => id.replace(/\D/gu, "");

/** The occupations of two lists by the same code, and how they agree. */
export const agreements = (
  one: List,
  other: List,
): { readonly occupations: number; readonly perCriterium: readonly Agreement[] } => {
  const byCode = new Map(other.works.map((work) => [digits(work.id), work]));
  const pairs = one.works.flatMap((work) => {
    const found = byCode.get(digits(work.id));
    return found === undefined ? [] : [[work, found] as const];
  });
  const perCriterium = [...leidraadNl.criteria.keys()].flatMap((criterium): readonly Agreement[] => {
    const values = pairs.flatMap(([a, b]) => {
      const [x, y] = [numberFor(a, criterium), numberFor(b, criterium)];
      return x === undefined || y === undefined ? [] : [[x, y] as const];
    });
    if (values.length === 0) return [];
    const times = (test: (x: number, y: number) => boolean): number => values.filter(([x, y]) => test(x, y)).length;
    return [
      {
        ...{ criterium, both: values.length, same: times((x, y) => x === y) },
        opposite: times((x, y) => (x === 0) !== (y === 0)),
        difference: median(values.map(([x, y]) => Math.abs(x - y))),
      },
    ];
  });
  return { occupations: pairs.length, perCriterium };
};

/** The bottom of the class of which the top was taken over: "over 20 to 50 pounds" is 22.5 kg at its top and over 9 at its bottom. */
const bottoms: ReadonlyMap<number, number> = new Map([
  [0.5, 0],
  [4.5, 0.5],
  [9, 4.5],
  [11.5, 4.5],
  [22.5, 9],
  [45.5, 22.5],
  [60, 45.5],
]);

/** In how many pairs lifting falls short at the top of the class, and in how many at its bottom already. */
export const liftingShort = (persons: readonly Person[], { works }: List): { readonly top: number; readonly bottom: number } => {
  const asked = works.flatMap((work) => numberFor(work, "tillen") ?? []);
  const able = persons.flatMap((person) => numberFor(person, "tillen") ?? []);
  const short = (of: (kilos: number) => number): number =>
    able.reduce((sum, kilos) => sum + asked.filter((top) => of(top) > kilos).length, 0);
  return { top: short((top) => top), bottom: short((top) => bottoms.get(top) ?? top) };
};
