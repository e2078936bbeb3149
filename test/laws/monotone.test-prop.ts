import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairInput, type Having, type PairInput, type Rating } from "../support/arbitraries.js";
import { ladderOf, placeOf } from "../support/ladder.js";
import { law } from "../support/law.js";
import { canonical, compared, copy, criterionOf, pointsThat } from "../support/pairs.js";

/**
 * Whether a person decided on a point that it falls short. Raising what is brought there can cost more than before: as long as a
 * shortage is measured, that is what the decision costs; where the point now matches, there is nothing to measure and it costs
 * the largest misfit. The law below is about what is measured, so it leaves these points alone.
 */
const isDecidedShort = ({ beslissingen }: PairInput, code: string): boolean =>
  beslissingen.some(({ criterium, oordeel }) => criterium === code && oordeel === "tekort");

const verdicts = ["niet-passend", "onvoldoende-bekend", "passend-met-ondersteuning", "passend"];

interface Raise {
  readonly criterium: string;
  readonly before: PairInput;
  readonly after: PairInput;
}

/** What can be raised in a value: the value itself, or the least of an interval. */
const slot = (rating: Rating): { get: () => unknown; set: (value: unknown) => void } => {
  const value = rating.waarde;
  if (typeof value === "object" && value !== null && ("min" in value || "max" in value)) {
    return { get: () => (value as { min?: unknown }).min, set: (min) => Object.assign(value, { min }) };
  }
  return { get: () => value, set: (waarde) => (rating.waarde = waarde) };
};

/** The highest place a value may be raised to: the top of the scale, or the most of an interval. */
const ceiling = (criterium: string, { waarde }: Rating): number => {
  const { schaal } = criterionOf(criterium);
  const top = ladderOf(schaal).length - 1;
  const most = typeof waarde === "object" && waarde !== null ? (waarde as { max?: unknown }).max : undefined;
  return most === undefined ? top : placeOf(criterionOf(criterium), most);
};

/** A pair, and the same pair with one known value on one side raised. */
const raise = (role: "bring" | "ask", having: Having): fc.Arbitrary<Raise | undefined> =>
  fc.tuple(pairInput(having), fc.nat(), fc.nat()).map(([input, which, far]) => {
    const before = canonical(input);
    const after = copy(before);
    const points = pointsThat(role, after).filter(({ criterium }) => role === "ask" || !isDecidedShort(after, criterium));
    const open = points.flatMap(({ criterium, beoordelingen }) =>
      beoordelingen.flatMap((rating) => {
        const place = placeOf(criterionOf(criterium), slot(rating).get());
        const room = ceiling(criterium, rating) - place;
        return place >= 0 && room > 0 ? [{ criterium, rating, place, room }] : [];
      }),
    );
    const chosen = open[which % Math.max(1, open.length)];
    if (chosen === undefined) return undefined;
    const { criterium, rating, place, room } = chosen;
    slot(rating).set(ladderOf(criterionOf(criterium).schaal)[place + 1 + (far % room)]);
    return { criterium, before, after };
  });

const shortage = (input: PairInput, criterium: string) => {
  const { bevindingen, discrepanties, oordeel } = compared(input);
  return {
    size: bevindingen.find((bevinding) => bevinding.criterium === criterium)?.tekort ?? 0,
    rest: discrepanties.find((gat) => gat.criterium === criterium)?.rest ?? 0,
    verdict: verdicts.indexOf(oordeel.uitkomst),
  };
};

const neverWorse = (having: Having): void =>
  law(raise("bring", having), (raised) => {
    if (raised === undefined) return false;
    const [before, after] = [shortage(raised.before, raised.criterium), shortage(raised.after, raised.criterium)];
    expect(after.size, "size of the shortage").toBeLessThanOrEqual(before.size);
    expect(after.rest, "what support has to take away").toBeLessThanOrEqual(before.rest);
    expect(after.verdict, "verdict").toBeGreaterThanOrEqual(before.verdict);
    return true;
  });

describe("monotone", { timeout: 60_000 }, () => {
  it("raising a value that is brought never raises a shortage nor worsens the verdict", () => {
    neverWorse({ judgement: false });
  });

  it("raising a value that is brought never raises a shortage nor worsens the verdict, also where people judged", () => {
    neverWorse({ judgement: "often" });
  });

  it("raising the least that is asked never lowers a shortage", () => {
    law(raise("ask", {}), (raised) => {
      if (raised === undefined) return false;
      const { size: before } = shortage(raised.before, raised.criterium);
      expect(shortage(raised.after, raised.criterium).size).toBeGreaterThanOrEqual(before);
      return true;
    });
  });
});
