import { describe, expect, it } from "vitest";
import { meesteCriteria, randomIndexTabellen } from "../../src/analysis/randomIndex.js";
import { machtsmethode, matrixUit } from "./support.js";

const schaal = [1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Saaty: the seventeen values of the scale, each as likely. */
const zeventien = [...schaal, ...schaal.slice(1).map((getal) => 1 / getal)];
/** One to nine, or the reciprocal of one to nine: 1 is twice as likely. The values of 1991 fit this reading. */
const achttien = [...schaal, ...schaal.map((getal) => 1 / getal)];

/** The mean index over all matrices of three criteria, by λmax = 1 + t + 1/t with t³ = a·c/b. */
const gemiddeldeVanDrie = (waarden: readonly number[]): number => {
  let som = 0;
  for (const a of waarden) {
    for (const b of waarden) {
      for (const c of waarden) {
        const t = Math.cbrt((a * c) / b);
        som += (t + 1 / t - 2) / 2;
      }
    }
  }
  return som / waarden.length ** 3;
};

/** A small generator with a fixed seed, so that the sample is the same each time. */
const generator = (zaad: number) => () => {
  zaad = (Math.imul(zaad, 1_664_525) + 1_013_904_223) >>> 0;
  return zaad / 2 ** 32;
};

const gemiddelde = (aantal: number, waarden: readonly number[], steekproef: number): number => {
  const volgende = generator(20_261_121 + aantal);
  let som = 0;
  for (let i = 0; i < steekproef; i += 1) {
    const boven = Array.from(
      { length: (aantal * (aantal - 1)) / 2 },
      () => waarden[Math.floor(volgende() * waarden.length)] ?? 1,
    );
    som += (machtsmethode(matrixUit(aantal, boven)).waarde - aantal) / (aantal - 1);
  }
  return som / steekproef;
};

describe.each([
  ["saaty", zeventien],
  ["donegan-dodd", achttien],
] as const)("the table %s", (naam, waarden) => {
  const tabel = randomIndexTabellen[naam].waarden;

  it("has a value for every allowed number of criteria, and grows", () => {
    expect(tabel).toHaveLength(meesteCriteria);
    expect(tabel.slice(0, 2)).toEqual([0, 0]);
    expect(tabel.slice(1)).toEqual([...new Set(tabel)].sort((a, b) => a - b));
  });

  it("agrees with its definition for three criteria, over all possible matrices", () => {
    expect(Math.abs(gemiddeldeVanDrie(waarden) - (tabel[2] ?? 0))).toBeLessThan(0.006);
  });

  it.each([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])("agrees with its definition for %d criteria, over a sample", (aantal) => {
    expect(Math.abs(gemiddelde(aantal, waarden, 300) - (tabel[aantal - 1] ?? 0))).toBeLessThan(0.06);
  });
});
