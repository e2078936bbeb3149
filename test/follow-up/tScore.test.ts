import { isLeft, isRight } from "passend";
import { tScore, type GescoordDoel } from "passend/follow-up";
import { describe, expect, it } from "vitest";

const score = (doelen: readonly GescoordDoel[], correlatie?: number): number => {
  const uitkomst = tScore(doelen, correlatie === undefined ? {} : { correlatie });
  if (isLeft(uitkomst)) throw new Error(JSON.stringify(uitkomst.left));
  return uitkomst.right;
};

const gelijk = (...niveaus: readonly number[]): readonly GescoordDoel[] => niveaus.map((niveau) => ({ niveau }));

describe("the T-score", () => {
  it.each([
    ["gasr README", gelijk(2, 2, 2), 77.38613],
    ["gasr README", gelijk(0, 1, 1), 59.12871],
    ["gasr README", gelijk(2, 1, 2), 72.82177],
    ["the baseline one below", gelijk(-1, -1, -1), 36.30694],
    ["the baseline two below", gelijk(-2, -2, -2), 22.61387],
  ])("of %s is the published one", (_, doelen, verwacht) => {
    expect(score(doelen)).toBeCloseTo(verwacht, 5);
  });

  it("weighs as the tests of PhysioClinical do", () => {
    expect(score([0, 0].map((niveau) => ({ niveau, gewicht: 6 })))).toBe(50);
    expect(score([{ niveau: 1 }])).toBe(60);
    expect(score([{ niveau: -1 }])).toBe(40);
    expect(score([1, 0].map((niveau) => ({ niveau, gewicht: 6 })))).toBeCloseTo(50 + 60 / Math.sqrt(93.6), 10);
  });

  it("of one goal does not depend on the correlation", () => {
    expect(score([{ niveau: 1 }], 0)).toBe(60);
    expect(score([{ niveau: 1 }], 0.9)).toBeCloseTo(60, 10);
  });
});

describe("what has no T-score", () => {
  const fouten = (doelen: readonly GescoordDoel[], correlatie?: number) => {
    const uitkomst = tScore(doelen, correlatie === undefined ? {} : { correlatie });
    return isRight(uitkomst) ? [] : uitkomst.left;
  };

  it.each([
    ["a level that is missing", gelijk(0, Number.NaN), [{ code: "niveau-buiten-schaal", doel: 1 }]],
    ["a level off the scale", gelijk(3), [{ code: "niveau-buiten-schaal", doel: 0 }]],
    ["half a level", gelijk(0.5), [{ code: "niveau-buiten-schaal", doel: 0 }]],
    ["a weight of nothing", [{ niveau: 0, gewicht: 0 }], [{ code: "gewicht-niet-positief", doel: 0 }]],
    ["a weight without an end", [{ niveau: 0, gewicht: Number.POSITIVE_INFINITY }], [{ code: "gewicht-niet-positief", doel: 0 }]],
    ["no goals", [], [{ code: "geen-doelen", doel: null }]],
  ])("is %s", (_, doelen, verwacht) => {
    expect(fouten(doelen)).toEqual(verwacht);
  });

  it.each([1, -0.1, Number.NaN])("is a correlation of %s", (correlatie) => {
    expect(fouten(gelijk(0), correlatie)).toEqual([{ code: "correlatie-buiten-bereik", doel: null }]);
  });

  it("names every fault", () => {
    expect(fouten([{ niveau: 9, gewicht: -1 }, { niveau: 0 }, { niveau: 9 }])).toHaveLength(3);
  });
});
