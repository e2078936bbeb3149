import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdeel } from "../../src/compare/aandelen.js";
import { compare, punt } from "../support/cases.js";
import { law } from "../support/law.js";

describe("dividing a whole number", () => {
  it.each([
    // By hand, largest remainder first, on a tie the earlier one.
    [10, [1, 1, 1], [4, 3, 3]],
    [16_384, [1, 1, 1], [5462, 5461, 5461]],
    [16_384, [1, 1, 1, 1, 1], [3277, 3277, 3277, 3277, 3276]],
    // 100 · 1/6 = 16.67, 33.33, 50: the first has the largest remainder.
    [100, [1, 2, 3], [17, 33, 50]],
    // 7 · 2/5 = 2.8, 2.8, 1.4: two left over, to the two of 0.8.
    [7, [2, 2, 1], [3, 3, 1]],
    [0, [3, 1], [0, 0]],
    [5, [2], [5]],
    [5, [], []],
  ])("%i over %j is %j", (whole, weights, parts) => {
    expect(verdeel(whole, weights)).toEqual(parts);
  });

  it("adds up, and gives everyone the exact part rounded up or down", () => {
    law(
      fc.tuple(fc.nat(16_384), fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 200 })),
      ([whole, weights]) => {
        const parts = verdeel(whole, weights);
        const sum = weights.reduce((a, b) => a + b, 0);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(whole);
        parts.forEach((part, i) => expect(Math.abs(part - (whole * (weights[i] ?? 0)) / sum)).toBeLessThan(1));
        return true;
      },
    );
  });
});

describe("shares of a side", () => {
  const shares = (job: readonly unknown[]): Record<string, number> =>
    Object.fromEntries(compare([], job).bevindingen.map(({ criterium, aandeel }) => [criterium, aandeel]));

  it("every onderdeel an equal part, and within it by importance", () => {
    // Two rows: 8,192 each. In the first 8,192 over 3 (no importance given), 1 and 5: 2730.67, 910.22, 4551.11.
    expect(
      shares([
        punt("tillen", "10 kg"),
        punt("dragen", "10 kg", { belang: 1 }),
        punt("staan", "1 uur", { belang: 5 }),
        punt("omgangsvormen", 2),
      ]),
    ).toEqual({ tillen: 2731, dragen: 910, staan: 4551, omgangsvormen: 8192 });
  });

  it("three rows: the remaining one goes to the first row of the form", () => {
    expect(shares([punt("reistijd-woon-werk", "30 min"), punt("omgangsvormen", 2), punt("tillen", "10 kg")])).toEqual({
      tillen: 5462,
      omgangsvormen: 5461,
      "reistijd-woon-werk": 5461,
    });
  });

  it("what is not asked, or not known to be asked, has none", () => {
    expect(
      shares([punt("tillen", "10 kg"), punt("dragen", "niet-gevraagd"), punt("staan", "onbekend"), punt("hulp-vragen", "nee")]),
    ).toEqual({
      ...{ tillen: 16_384, dragen: 0, staan: 0, "hulp-vragen": 0 },
    });
  });
});
