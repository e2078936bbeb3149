import { leidraadNl } from "passend";
import { describe, expect, it } from "vitest";
import { codeVan, hoogsteWaardeTot, stapVan } from "../../src/domain/schaal.js";
import type { EnkeleWaarde } from "../../src/domain/waarde.js";
import { criteria } from "../support/arbitraries.js";
import { codeOf, ladderOf } from "../support/ladder.js";

const schaal = (code: string) => {
  const found = leidraadNl.criteria.get(code);
  if (found === undefined) throw new Error(code);
  return found.criterium.schaal;
};

describe("a code is round(240 · (v − min) / (max − min))", () => {
  it.each<[string, EnkeleWaarde, number]>([
    // By hand: tillen runs from 0 to 60 kg, so 4 codes to the kilo.
    ["tillen", { waarde: 0, eenheid: "kg" }, 0],
    ["tillen", { waarde: 10, eenheid: "kg" }, 40],
    ["tillen", { waarde: 25, eenheid: "kg" }, 100],
    ["tillen", { waarde: 12.5, eenheid: "kg" }, 50],
    ["tillen", { waarde: 60, eenheid: "kg" }, 240],
    // geluid runs from 30 to 110 dB(A): 240 · 55 / 80 = 165.
    ["geluid", { waarde: 85, eenheid: "dB(A)" }, 165],
    ["geluid", { waarde: 30, eenheid: "dB(A)" }, 0],
    // 240 · 10 / 180 = 13.33; 240 · 100 / 180 = 133.33.
    ["reistijd-woon-werk", { waarde: 10, eenheid: "min" }, 13],
    ["reistijd-woon-werk", { waarde: 100, eenheid: "min" }, 133],
    // 240 · 1 / 52 = 4.615; 240 · 13 / 52 = 60.
    ["inwerkperiode", { waarde: 1, eenheid: "weken" }, 5],
    ["inwerkperiode", { waarde: 13, eenheid: "weken" }, 60],
    ["hulp-vragen", "nee", 0],
    ["hulp-vragen", "deels", 120],
    ["hulp-vragen", "ja", 240],
    ["werkhouding", 1, 80],
    ["werkhouding", 3, 240],
    ["instructie-opvolgen", 3, 180],
    ["nederlands", "a1", 40],
    ["nederlands", "b1", 120],
    // 240 · 5 / 7 = 171.43.
    ["diplomaniveau", "associate-degree", 171],
    ["rijbewijs-b", "rijbewijs", 240],
  ])("%s %j = %i", (criterium, value, code) => {
    expect(codeVan(schaal(criterium), value)).toBe(code);
  });

  it("on every point of every scale, and no two points share one", () => {
    const ordered = criteria.filter((criterium) => ladderOf(criterium.schaal).length > 0);
    expect(ordered.length).toBeGreaterThan(60);
    for (const criterium of ordered) {
      const codes = ladderOf(criterium.schaal).map((value) => codeVan(criterium.schaal, value));
      expect(codes, criterium.code).toEqual(ladderOf(criterium.schaal).map((value) => codeOf(criterium, value)));
      expect(new Set(codes).size, criterium.code).toBe(codes.length);
      expect([codes[0], codes.at(-1)], criterium.code).toEqual([0, 240]);
    }
  });

  it("is not given to what does not lie on the scale", () => {
    expect(codeVan(schaal("tillen"), { waarde: 10.3, eenheid: "kg" })).toBeUndefined();
    expect(codeVan(schaal("tillen"), { waarde: 10, eenheid: "min" })).toBeUndefined();
    expect(codeVan(schaal("tillen"), 10)).toBeUndefined();
    expect(codeVan(schaal("werkhouding"), 4)).toBeUndefined();
    expect(codeVan(schaal("werkhouding"), -1)).toBeUndefined();
    expect(codeVan(schaal("werkhouding"), 0.5)).toBeUndefined();
    expect(codeVan(schaal("hulp-vragen"), "onbekend")).toBeUndefined();
    expect(codeVan(schaal("droombaan"), "bakker")).toBeUndefined();
    expect(codeVan(schaal("sfeer"), "rustig")).toBeUndefined();
  });
});

describe("one rating step in codes", () => {
  it.each([
    ["hulp-vragen", 120],
    ["werkhouding", 80],
    ["nederlands", 40],
    // 5 of 60 kg; 15 of 240 min; 2 of 52 weeks is 9.23, rounded up.
    ["tillen", 20],
    ["staan", 15],
    ["inwerkperiode", 10],
    ["droombaan", 240],
  ])("%s: %i", (criterium, step) => {
    expect(stapVan(schaal(criterium))).toBe(step);
  });
});

describe("the highest value up to a code", () => {
  it("is the value of that code, or the last one below it", () => {
    for (const criterium of criteria) {
      const ladder = ladderOf(criterium.schaal);
      ladder.forEach((value, i) => {
        const code = codeOf(criterium, value);
        expect(hoogsteWaardeTot(criterium.schaal, code)).toEqual(value);
        const next = i + 1 < ladder.length ? codeOf(criterium, ladder[i + 1]) : 241;
        expect(hoogsteWaardeTot(criterium.schaal, next - 1)).toEqual(value);
      });
    }
    expect(hoogsteWaardeTot(schaal("droombaan"), 240)).toBeUndefined();
  });
});
