import { describe, expect, it } from "vitest";
import { hoofdeigenpaar } from "../../src/analysis/hoofdeigenpaar.js";
import { matrixUit } from "./support.js";

const matrix = matrixUit(3, [2, 6, 3]);

describe("the principal eigenpair", () => {
  it("takes the largest real value, also from among complex ones", () => {
    const paar = hoofdeigenpaar(matrix, () => [0.5, { re: 9, im: 1 }, { re: 9, im: -1 }, { re: 3, im: 0 }]);
    expect(paar?.vector.map((gewicht) => gewicht.toFixed(6))).toEqual(["0.600000", "0.300000", "0.100000"]);
    expect(paar?.waarde).toBeCloseTo(3, 12);
  });

  it("tries the next power when a value does not hold, and answers for the matrix itself", () => {
    const tegenspraak = matrixUit(3, [9, 1 / 9, 9]);
    let pogingen = 0;
    const paar = hoofdeigenpaar(tegenspraak, (macht) => {
      pogingen += 1;
      // The scaled square of a matrix whose rows all have the same sum has that sum divided by itself: 1.
      return pogingen === 1 ? [2] : [macht[0]!.reduce((som, getal) => som + getal, 0)];
    });
    expect(pogingen).toBe(2);
    expect(paar?.waarde).toBeCloseTo(1 + 9 + 1 / 9, 10);
  });

  it.each<[string, () => readonly unknown[]]>([
    ["fails", () => [null]],
    ["finds no real value", () => [{ re: 3, im: 1 }]],
    ["finds nothing", () => []],
    ["finds a value that is none", () => [2]],
    ["finds NaN", () => [Number.NaN]],
  ])("is not made up when the routine %s", (_, eigenwaarden) => {
    expect(hoofdeigenpaar(matrix, eigenwaarden)).toBeUndefined();
  });
});
