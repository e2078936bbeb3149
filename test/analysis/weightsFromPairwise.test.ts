import { eigs } from "mathjs";
import { weightsFromPairwise } from "passend/analysis";
import { describe, expect, it, vi } from "vitest";
import { bronSchema } from "../../src/domain/bron.js";
import { gewichtenVan, gewogen, machtsmethode, matrixUit, matrixVan, namen } from "./support.js";

const drie = (getallen: readonly number[]): readonly string[] => getallen.map((getal) => getal.toFixed(3));

/** T.L. Saaty, Decision making with the analytic hierarchy process, Int. J. Services Sciences 1(1), 2008, 83-98. */
const dranken = {
  criteria: ["coffee", "wine", "tea", "beer", "soda", "milk", "water"],
  matrix: [
    [1, 9, 5, 2, 1, 1, 1 / 2],
    [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
    [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
    [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
    [1, 9, 4, 2, 1, 2, 1 / 2],
    [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
    [2, 9, 9, 3, 2, 3, 1],
  ],
};

describe("Saaty 2008, the consumption of drinks", () => {
  it("has the published weights", () => {
    expect(drie(gewichtenVan(dranken))).toEqual(["0.177", "0.019", "0.042", "0.116", "0.190", "0.129", "0.327"]);
  });

  it("has the published eigenvalue and consistency index", () => {
    const { lambdaMax, consistentieIndex } = gewogen(dranken);
    expect(lambdaMax).toBeCloseTo(7.17663, 5);
    expect(consistentieIndex).toBeCloseTo(0.029438, 6);
  });

  it("has the published consistency ratio, .022 with Saaty's random index", () => {
    const { consistentieRatio, randomIndex, consistent } = gewogen(dranken);
    expect(consistentieRatio.toFixed(3)).toBe("0.022");
    expect(randomIndex).toMatchObject({ waarde: 1.35, bron: { code: "saaty-2005" } });
    expect(consistent).toBe(true);
  });

  it("has the consistency ratio .0235 with the random index of Donegan and Dodd", () => {
    const { consistentieRatio, randomIndex } = gewogen(dranken, { randomIndex: "donegan-dodd" });
    expect(consistentieRatio.toFixed(4)).toBe("0.0235");
    expect(randomIndex).toMatchObject({ waarde: 1.2519, bron: { code: "donegan-dodd-1991" } });
  });

  it("carries over into belang 1 to 5", () => {
    expect(gewogen(dranken).belang.map(({ criterium, belang }) => `${criterium} ${belang}`)).toEqual([
      "coffee 3",
      "wine 1",
      "tea 1",
      "beer 2",
      "soda 3",
      "milk 2",
      "water 5",
    ]);
  });
});

/** T.L. Saaty, Theory and Applications of the Analytic Network Process, 2005; the judgements as in AHPy's tests. */
describe("Saaty 2005, the best city to live in", () => {
  const paren = (...rijen: readonly (readonly [string, string, number])[]) =>
    rijen.map(([a, b, verhouding]) => ({ a, b, verhouding }));

  const doel = {
    criteria: ["Culture", "Family", "Housing", "Jobs", "Transportation"],
    oordelen: paren(
      ["Culture", "Housing", 3],
      ["Culture", "Transportation", 5],
      ["Family", "Culture", 5],
      ["Family", "Housing", 7],
      ["Family", "Transportation", 7],
      ["Family", "Jobs", 1],
      ["Housing", "Transportation", 3],
      ["Jobs", "Culture", 2],
      ["Jobs", "Housing", 4],
      ["Jobs", "Transportation", 7],
    ),
  };
  const steden = ["Bethesda", "Boston", "Pittsburgh", "Santa Fe"];
  const perCriterium = {
    Culture: paren(
      ["Bethesda", "Pittsburgh", 1],
      ["Boston", "Bethesda", 2],
      ["Boston", "Pittsburgh", 2.5],
      ["Boston", "Santa Fe", 1],
      ["Santa Fe", "Bethesda", 2],
      ["Santa Fe", "Pittsburgh", 2.5],
    ),
    Family: paren(
      ["Bethesda", "Boston", 2],
      ["Bethesda", "Santa Fe", 4],
      ["Boston", "Santa Fe", 2],
      ["Pittsburgh", "Bethesda", 3],
      ["Pittsburgh", "Boston", 8],
      ["Pittsburgh", "Santa Fe", 9],
    ),
    Housing: paren(
      ["Bethesda", "Boston", 5],
      ["Bethesda", "Santa Fe", 2.5],
      ["Pittsburgh", "Bethesda", 2],
      ["Pittsburgh", "Boston", 9],
      ["Pittsburgh", "Santa Fe", 7],
      ["Santa Fe", "Boston", 4],
    ),
    Jobs: paren(
      ["Bethesda", "Pittsburgh", 3],
      ["Bethesda", "Santa Fe", 4],
      ["Boston", "Bethesda", 2],
      ["Boston", "Pittsburgh", 6],
      ["Boston", "Santa Fe", 8],
      ["Pittsburgh", "Santa Fe", 1],
    ),
    Transportation: paren(
      ["Bethesda", "Boston", 1.5],
      ["Bethesda", "Santa Fe", 4],
      ["Boston", "Santa Fe", 2.5],
      ["Pittsburgh", "Bethesda", 2],
      ["Pittsburgh", "Boston", 3.5],
      ["Pittsburgh", "Santa Fe", 9],
    ),
  };

  it("has the published result over the whole hierarchy", () => {
    const lokaal = Object.values(perCriterium).map((oordelen) => gewichtenVan({ criteria: steden, oordelen }));
    const criteria = gewichtenVan(doel);
    const totaal = steden.map((_, stad) =>
      criteria.reduce((som, gewicht, i) => som + gewicht * (lokaal[i]?.[stad] ?? Number.NaN), 0),
    );
    expect(drie(totaal)).toEqual(["0.229", "0.275", "0.385", "0.111"]);
    expect(totaal.map((getal) => getal.toFixed(4))).toEqual(["0.2291", "0.2748", "0.3852", "0.1110"]);
  });
});

describe("few criteria", () => {
  it.each([{ matrix: [[1]] }, { oordelen: [] }])("one criterion weighs everything: %o", (vorm) => {
    expect(gewogen({ criteria: ["tempo"], ...vorm })).toMatchObject({
      gewichten: [{ criterium: "tempo", gewicht: 1 }],
      lambdaMax: 1,
      consistentieIndex: 0,
      consistentieRatio: 0,
      randomIndex: { waarde: 0 },
      consistent: true,
      residu: 0,
      belang: [{ criterium: "tempo", belang: 5 }],
    });
  });

  it("two criteria cannot contradict each other", () => {
    const uitkomst = gewogen({ criteria: ["a", "b"], oordelen: [{ a: "b", b: "a", verhouding: 3 }] });
    expect(uitkomst.gewichten.map(({ gewicht }) => gewicht)).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12)]);
    expect(uitkomst).toMatchObject({ consistentieIndex: 0, consistentieRatio: 0, consistent: true });
    expect(uitkomst.lambdaMax).toBeCloseTo(2, 12);
  });
});

describe("judgements that contradict each other", () => {
  it("are weighed, and said to be inconsistent", () => {
    // a over b over c over a, each 9 times: λmax = 1 + 9 + 1/9, and nothing to choose between them.
    const kring = gewogen({ criteria: ["a", "b", "c"], matrix: matrixUit(3, [9, 1 / 9, 9]) });
    expect(kring.lambdaMax).toBeCloseTo(1 + 9 + 1 / 9, 10);
    expect(drie(kring.gewichten.map(({ gewicht }) => gewicht))).toEqual(["0.333", "0.333", "0.333"]);
    expect(kring.consistentieRatio).toBeCloseTo((7 + 1 / 9) / 2 / 0.52, 10);
    expect(kring.consistent).toBe(false);
  });

  it("may stand exactly on the limit", () => {
    // For three criteria λmax = 1 + t + 1/t; here t is chosen so that the ratio is just under, then just over 0.1.
    const t = (ratio: number): number => {
      const som = 2 + 2 * 0.52 * ratio;
      return ((som + Math.sqrt(som * som - 4)) / 2) ** 3;
    };
    const consistent = (ratio: number) => gewogen({ criteria: namen(3), matrix: matrixUit(3, [1, t(ratio), 1]) }).consistent;
    expect(consistent(0.0999)).toBe(true);
    expect(consistent(0.1001)).toBe(false);
  });

  it("are solved where the eigenvalue routine alone does not converge", () => {
    const boven = Array.from({ length: 105 }, (_, i) => (((i * 7919) % 9) + 1) ** (i % 2 === 0 ? 1 : -1));
    const matrix = matrixUit(15, boven);
    expect(() =>
      eigs(
        matrix.map((rij) => [...rij]),
        { eigenvectors: false },
      ),
    ).toThrow("failed to converge");

    const uitkomst = gewogen({ criteria: namen(15), matrix });
    const oracle = machtsmethode(matrix);
    expect(uitkomst.lambdaMax).toBeCloseTo(oracle.waarde, 9);
    expect(uitkomst.gewichten.map(({ gewicht }) => gewicht)).toEqual(
      oracle.vector.map((gewicht): unknown => expect.closeTo(gewicht, 10)),
    );
  });
});

describe("belang", () => {
  const belang = (gewichten: readonly number[]) =>
    gewogen({ criteria: namen(gewichten.length), matrix: matrixVan(gewichten) }).belang.map((regel) => regel.belang);

  it("is five for the heaviest and at least one", () => {
    expect(belang([100, 1, 60])).toEqual([5, 1, 3]);
  });

  it("rounds a half up, whatever the rounding errors before it", () => {
    expect(belang([2, 1])).toEqual([5, 3]);
    expect(belang([1, 2])).toEqual([3, 5]);
    expect(belang([3, 10, 1, 7])).toEqual([2, 5, 1, 4]);
  });
});

describe("a matrix as people write it", () => {
  it("may have rounded reciprocals: the larger entry counts", () => {
    const geschreven = [
      [1, 8, 3],
      [0.13, 1, 0.33],
      [0.33, 3, 1],
    ];
    const precies = [
      [1, 8, 3],
      [1 / 8, 1, 1 / 3],
      [1 / 3, 3, 1],
    ];
    const criteria = ["a", "b", "c"];
    expect(gewogen({ criteria, matrix: geschreven })).toEqual(gewogen({ criteria, matrix: precies }));
  });

  it("may have two entries just off 1 on the same side", () => {
    expect(
      gewichtenVan({ criteria: ["a", "b"], matrix: matrixVan([1, 1]).map((rij, i) => rij.map((x, j) => (i === j ? x : 1.01))) }),
    ).toEqual([0.5, 0.5]);
  });

  it("gives what the same judgements give as pairs", () => {
    const oordelen = dranken.criteria.flatMap((a, i) =>
      dranken.criteria.slice(i + 1).map((b, stap) => ({ a, b, verhouding: dranken.matrix[i]?.[i + 1 + stap] })),
    );
    const uitParen = gewogen({ criteria: dranken.criteria, oordelen });
    const uitMatrix = gewogen(dranken);
    expect(uitParen).toEqual(uitMatrix);
  });
});

describe("the result", () => {
  it("is frozen, and leaves the input as it was", () => {
    const invoer = structuredClone(dranken);
    const uitkomst = gewogen(invoer);
    expect(
      Object.isFrozen(uitkomst) && Object.isFrozen(uitkomst.gewichten[0]) && Object.isFrozen(uitkomst.randomIndex.bron),
    ).toBe(true);
    expect(invoer).toEqual(dranken);
    expect(Object.isFrozen(invoer.matrix[0])).toBe(false);
  });

  it("is the same each time: chance has no part in it", () => {
    const toeval = vi.spyOn(Math, "random").mockImplementation(() => expect.unreachable("Math.random was asked"));
    try {
      const eerste = JSON.stringify(weightsFromPairwise(dranken));
      expect(JSON.stringify(weightsFromPairwise(dranken))).toBe(eerste);
      // Where eigenvalues coincide, looking for vectors would start from random numbers.
      expect(gewichtenVan({ criteria: namen(4), matrix: matrixVan([1, 2, 3, 4]) })).toHaveLength(4);
      expect(toeval).not.toHaveBeenCalled();
    } finally {
      toeval.mockRestore();
    }
  });

  it.each(["saaty", "donegan-dodd"] as const)("names a source that is a Bron: %s", (randomIndex) => {
    expect(bronSchema.safeParse(gewogen(dranken, { randomIndex }).randomIndex.bron).success).toBe(true);
  });
});
