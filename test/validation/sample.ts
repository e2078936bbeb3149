import { compareAll } from "./compare.js";
import type { Person, Work } from "./load.js";

const size = 20;

/** A part of the run that is small enough to be done again at every test, as a line to compare. */
export const sampleLine = (
  persons: readonly Person[],
  lists: readonly (readonly [name: string, works: readonly Work[]])[],
): string =>
  `\`${lists
    .map(([name, works]) => {
      const { pairs, threw, unsound, verdicts, outcomes } = compareAll(persons.slice(0, size), works.slice(0, size));
      const counts = [...verdicts, ...outcomes].map(([code, number]) => `${code} ${number}`).sort();
      return `${name}: ${pairs} pairs, threw ${threw}, unsound ${unsound}, ${counts.join(", ")}`;
    })
    .join("; ")}\``;
