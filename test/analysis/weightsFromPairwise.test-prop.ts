import fc from "fast-check";
import { isRight, weightsFromPairwise, type WeightsOpties } from "passend/analysis";
import { describe, expect, it } from "vitest";
import { gewichtenVan, gewogen, machtsmethode, matrixUit, matrixVan, namen } from "./support.js";

/** fast-check prints the seed of a failing run; the same seed gives the same run again. */
const wet = <T extends [unknown, ...unknown[]]>(eigenschap: fc.IProperty<T>, keren = 30): void => {
  fc.assert(eigenschap, { numRuns: keren });
};

const gewicht = fc.double({ min: 0.5, max: 50, noNaN: true });
const gewichten = fc.array(gewicht, { minLength: 1, maxLength: 15 });
const oordeel = fc.integer({ min: 1, max: 9 }).chain((getal) => fc.constantFrom(getal, 1 / getal));

/** A reciprocal matrix on Saaty's scale, in which anything may contradict anything. */
const matrix = fc
  .integer({ min: 1, max: 15 })
  .chain((aantal) =>
    fc
      .array(oordeel, { minLength: (aantal * (aantal - 1)) / 2, maxLength: (aantal * (aantal - 1)) / 2 })
      .map((boven) => matrixUit(aantal, boven)),
  );

const geschud = (aantal: number) => fc.shuffledSubarray([...Array(aantal).keys()], { minLength: aantal, maxLength: aantal });
const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);

const bijna = (werkelijk: readonly number[], verwacht: readonly number[], cijfers = 9): void => {
  expect(werkelijk).toEqual(verwacht.map((getal): unknown => expect.closeTo(getal, cijfers)));
};

describe("judgements that contradict nothing", () => {
  it("give back the weights behind them, and a ratio of 0", () => {
    wet(
      fc.property(gewichten, (waar) => {
        const uitkomst = gewogen({ criteria: namen(waar.length), matrix: matrixVan(waar) });
        bijna(
          uitkomst.gewichten.map((regel) => regel.gewicht),
          waar.map((getal) => getal / som(waar)),
        );
        expect(uitkomst.lambdaMax).toBeCloseTo(waar.length, 8);
        expect(uitkomst.consistentieRatio).toBeLessThan(1e-8);
        expect(uitkomst.consistent).toBe(true);
      }),
    );
  });

  it("turned round, give the reciprocal weights", () => {
    wet(
      fc.property(gewichten, (waar) => {
        const omgekeerd = waar.map((getal) => 1 / getal);
        const getransponeerd = waar.map((_, i) => matrixVan(waar).map((rij) => rij[i] ?? 0));
        bijna(
          gewichtenVan({ criteria: namen(waar.length), matrix: getransponeerd }),
          omgekeerd.map((getal) => getal / som(omgekeerd)),
        );
      }),
    );
  });
});

describe("any judgements", () => {
  it("give positive weights that are 1 together, solve the equation, and a belang of 1 to 5 with a 5 in it", () => {
    wet(
      fc.property(matrix, (oordelen) => {
        const uitkomst = gewogen({ criteria: namen(oordelen.length), matrix: oordelen });
        const getallen = uitkomst.gewichten.map((regel) => regel.gewicht);
        expect(Math.min(...getallen)).toBeGreaterThan(0);
        expect(som(getallen)).toBeCloseTo(1, 12);
        expect(uitkomst.residu).toBeLessThan(1e-9 * uitkomst.lambdaMax);
        expect(uitkomst.lambdaMax).toBeGreaterThan(oordelen.length - 1e-9);
        expect(uitkomst.consistentieIndex).toBeGreaterThanOrEqual(0);
        expect(uitkomst.consistent).toBe(uitkomst.consistentieRatio <= 0.1);
        const belang = uitkomst.belang.map((regel) => regel.belang);
        expect(Math.max(...belang)).toBe(5);
        expect(belang.every((getal) => Number.isInteger(getal) && getal >= 1)).toBe(true);
      }),
    );
  });

  it("give what the power iteration gives", () => {
    wet(
      fc.property(matrix, (oordelen) => {
        const oracle = machtsmethode(oordelen);
        const uitkomst = gewogen({ criteria: namen(oordelen.length), matrix: oordelen });
        expect(uitkomst.lambdaMax).toBeCloseTo(oracle.waarde, 8);
        bijna(
          uitkomst.gewichten.map((regel) => regel.gewicht),
          oracle.vector,
        );
      }),
    );
  });

  it("in another order of criteria give the same weights in that order", () => {
    const geval = matrix.chain((oordelen) => fc.tuple(fc.constant(oordelen), geschud(oordelen.length)));
    wet(
      fc.property(geval, ([oordelen, volgorde]) => {
        const criteria = namen(oordelen.length);
        const eerst = gewogen({ criteria, matrix: oordelen });
        const daarna = gewogen({
          criteria: volgorde.map((i) => criteria[i]),
          matrix: volgorde.map((i) => volgorde.map((j) => oordelen[i]?.[j])),
        });
        bijna(
          daarna.gewichten.map((regel) => regel.gewicht),
          volgorde.map((i) => eerst.gewichten[i]?.gewicht ?? Number.NaN),
        );
        expect(daarna.belang).toEqual(volgorde.map((i) => eerst.belang[i]));
        expect(daarna.lambdaMax).toBeCloseTo(eerst.lambdaMax, 9);
      }),
    );
  });

  it("turned round, contradict each other as much", () => {
    wet(
      fc.property(matrix, (oordelen) => {
        const criteria = namen(oordelen.length);
        const getransponeerd = oordelen.map((_, i) => oordelen.map((rij) => rij[i]));
        expect(gewogen({ criteria, matrix: getransponeerd }).lambdaMax).toBeCloseTo(
          gewogen({ criteria, matrix: oordelen }).lambdaMax,
          8,
        );
      }),
    );
  });

  it("as pairs, in any order and direction, give what the matrix gives", () => {
    const geval = matrix.chain((oordelen) => {
      const paren = oordelen.flatMap((rij, i) => rij.flatMap((verhouding, j) => (j > i ? [{ i, j, verhouding }] : [])));
      return fc.tuple(
        fc.constant(oordelen),
        fc.shuffledSubarray(paren, { minLength: paren.length, maxLength: paren.length }),
        fc.array(fc.boolean(), { minLength: paren.length, maxLength: paren.length }),
      );
    });
    wet(
      fc.property(geval, ([oordelen, paren, gedraaid]) => {
        const criteria = namen(oordelen.length);
        const lijst = paren.map(({ i, j, verhouding }, plaats) =>
          gedraaid[plaats] === true
            ? { a: criteria[j], b: criteria[i], verhouding: 1 / verhouding }
            : { a: criteria[i], b: criteria[j], verhouding },
        );
        bijna(gewichtenVan({ criteria, oordelen: lijst }), gewichtenVan({ criteria, matrix: oordelen }));
      }),
    );
  });

  it("within the widest allowed range are still solved", () => {
    const wijd = fc.double({ min: 0.01, max: 100, noNaN: true });
    const geval = fc
      .integer({ min: 1, max: 15 })
      .chain((aantal) =>
        fc.tuple(
          fc.constant(aantal),
          fc.array(wijd, { minLength: (aantal * (aantal - 1)) / 2, maxLength: (aantal * (aantal - 1)) / 2 }),
        ),
      );
    wet(
      fc.property(geval, ([aantal, boven]) => {
        const uitkomst = gewogen({ criteria: namen(aantal), matrix: matrixUit(aantal, boven) });
        expect(uitkomst.residu).toBeLessThan(1e-9 * uitkomst.lambdaMax);
        expect(som(uitkomst.gewichten.map((regel) => regel.gewicht))).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe("anything at all", () => {
  const naam = fc.constantFrom("a", "b", "c", "__proto__", "");
  const iets = fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withDate: true, withMap: true });
  const of = <T>(goed: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
    fc.oneof({ arbitrary: goed, weight: 6 }, { arbitrary: iets, weight: 1 });
  const getal = fc.oneof(oordeel, fc.double(), fc.constant(1));
  const bijnaGoed = fc.record(
    {
      criteria: of(fc.array(of(naam), { maxLength: 4 })),
      matrix: of(fc.array(of(fc.array(of(getal), { maxLength: 4 })), { maxLength: 4 })),
      oordelen: of(
        fc.array(of(fc.record({ a: of(naam), b: of(naam), verhouding: of(getal) }, { requiredKeys: [] })), { maxLength: 7 }),
      ),
    },
    { requiredKeys: [] },
  );

  it.each([
    ["any value", iets],
    ["nearly right input", bijnaGoed],
  ])("gives weights or faults, never a throw: %s", (_, invoer) => {
    wet(
      fc.property(invoer, of(fc.constantFrom({}, undefined, { randomIndex: "donegan-dodd" })), (waarde, opties) => {
        const uitkomst = weightsFromPairwise(waarde, opties as WeightsOpties);
        if (isRight(uitkomst)) expect(uitkomst.right.gewichten.length).toBeGreaterThan(0);
        else expect(uitkomst.left.length).toBeGreaterThan(0);
      }),
      1000,
    );
  });
});
