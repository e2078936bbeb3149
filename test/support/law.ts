import fc from "fast-check";
import { expect } from "vitest";

const fromEnv = (name: string): number | undefined => {
  const text = process.env[name];
  return text === undefined || text === "" ? undefined : Number(text);
};

const runs = fromEnv("FC_RUNS") ?? 200;
const seed = fromEnv("FC_SEED");

/**
 * Holds a law over generated cases. A failure prints the seed and the path of the smallest case found; `FC_SEED` repeats it and
 * `FC_RUNS` looks longer.
 *
 * `holds` tells whether the case had anything to check: a law that mostly looks at nothing fails too. `part` is the part of
 * the runs that a law of slow cases gets.
 */
export const law = <T>(
  cases: fc.Arbitrary<T>,
  holds: (value: T) => boolean,
  { atLeast = 0.5, part = 1 }: { readonly atLeast?: number; readonly part?: number } = {},
): void => {
  let seen = 0;
  let counted = 0;
  fc.assert(
    fc.property(cases, (value) => {
      seen += 1;
      if (holds(value)) counted += 1;
    }),
    { numRuns: Math.ceil(runs * part), ...(seed === undefined ? {} : { seed }) },
  );
  expect(counted / seen, "part of the cases in which there was something to check").toBeGreaterThanOrEqual(atLeast);
};
