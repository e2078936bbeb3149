import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownValue, pairInput, type PairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { canonical, compared, copy, criterionOf, pointsThat } from "../support/pairs.js";

interface Change {
  readonly criterium: string;
  readonly before: PairInput;
  readonly after: PairInput;
}

/** One point gets another known value, from the same sources. */
const change = (role: "bring" | "ask"): fc.Arbitrary<Change | undefined> =>
  pairInput().chain((input) => {
    const before = canonical(input);
    const points = pointsThat(role, before).map(({ criterium }) => criterium);
    if (points.length === 0) return fc.constant(undefined);
    return fc
      .constantFrom(...points)
      .chain((criterium) => knownValue(criterionOf(criterium), role === "ask").map((value) => ({ criterium, value })))
      .map(({ criterium, value }) => {
        const after = copy(before);
        for (const { beoordelingen } of pointsThat(role, after).filter((punt) => punt.criterium === criterium)) {
          for (const rating of beoordelingen) rating.waarde = value;
        }
        return { criterium, before, after };
      });
  });

describe("locality: one criterion changes one row", { timeout: 60_000 }, () => {
  it("what is brought on one criterion changes no other finding and no other row", () => {
    law(change("bring"), (changed) => {
      if (changed === undefined) return false;
      const { onderdeel } = criterionOf(changed.criterium);
      const [before, after] = [compared(changed.before), compared(changed.after)];
      const others = ({ bevindingen, discrepanties, geschiktheid, passendheid }: typeof before) => ({
        bevindingen: bevindingen.filter(({ criterium }) => criterium !== changed.criterium),
        discrepanties: discrepanties.filter(({ criterium }) => criterium !== changed.criterium),
        rijen: [geschiktheid, passendheid].flatMap(({ huidig, haalbaar }) =>
          [huidig, haalbaar].map(({ perOnderdeel }) => ({ ...perOnderdeel, [onderdeel]: "changed" })),
        ),
      });
      expect(others(after)).toEqual(others(before));
      return before.bevindingen.length > 1;
    });
  });

  it("what is asked on one criterion changes no other finding but its share, and no share where it was asked before", () => {
    law(change("ask"), (changed) => {
      if (changed === undefined) return false;
      const [before, after] = [compared(changed.before).bevindingen, compared(changed.after).bevindingen];
      const status = (all: typeof before) => all.find(({ criterium }) => criterium === changed.criterium)?.gevraagd?.status;
      // A point that is asked now and was not before takes its share from the others: shares always add up to the same whole.
      const sharesStay = status(before) === status(after);
      const others = (all: typeof before) =>
        all
          .filter(({ criterium }) => criterium !== changed.criterium)
          .map((bevinding) => (sharesStay ? bevinding : { ...bevinding, aandeel: "changed" }));
      expect(others(after)).toEqual(others(before));
      return sharesStay && before.length > 1;
    });
  });
});
