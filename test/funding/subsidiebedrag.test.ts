import { describe, expect, it } from "vitest";
import { proefplaatsingsbedrag } from "../../src/funding/proefplaatsingsbedrag.js";
import { subsidiebedrag } from "../../src/funding/subsidiebedrag.js";
import { regel, vreemdeGetallen } from "./regels.js";

const intern = regel("uwv-intern-2015");
const geheel = { urenPerWeek: 24, maanden: 12 };

describe("the amounts of 2015, code Q2, in euros", () => {
  it.each([
    ["licht", [2700, 1400, 1400]],
    ["midden", [4500, 2700, 1400]],
    ["intensief", [6800, 4500, 2700]],
  ])("%s: %j in the years 1, 2 and 3", (regime, euros) => {
    expect([1, 2, 3].map((jaar) => subsidiebedrag(intern, regime, jaar, geheel))).toEqual(euros.map((euro) => euro * 100));
    expect(subsidiebedrag(intern, regime, 4, geheel)).toBe((euros[2] ?? 0) * 100);
  });

  it.each([
    ["licht", 500],
    ["midden", 600],
    ["intensief", 750],
  ])("%s: %i for a whole trial placement", (regime, euro) => {
    expect(proefplaatsingsbedrag(intern, regime)).toBe(euro * 100);
  });
});

describe("a part of the amount", () => {
  it("of 4,500 ended after 3 of 12 months is 1,125, as the protocol works out", () => {
    expect(subsidiebedrag(intern, "midden", 1, { urenPerWeek: 24, maanden: 3 })).toBe(112_500);
  });

  it.each([
    ["half the hours", "midden", 1, 12, 12, 225_000],
    ["half the hours for half a year", "licht", 1, 12, 6, 67_500],
    ["two thirds of the hours in year 2", "midden", 2, 16, 12, 180_000],
    ["10 of 24 hours in year 3", "intensief", 3, 10, 12, 112_500],
    // 1,400 × 7 / 24 = 408.333…
    ["rounded down to whole cents", "licht", 2, 7, 12, 40_833],
    ["hours with a fraction", "midden", 1, 7.2, 12, 135_000],
    ["no hours", "midden", 1, 0, 12, 0],
    ["no months", "midden", 1, 24, 0, 0],
  ])("%s: %s, year %i, %d hours a week, %i months", (_naam, regime, jaar, urenPerWeek, maanden, centen) => {
    expect(subsidiebedrag(intern, regime, jaar, { urenPerWeek, maanden })).toBe(centen);
  });

  it("is the whole from 24 hours and 12 months on", () => {
    expect(subsidiebedrag(intern, "midden", 1, { urenPerWeek: 40, maanden: 12 })).toBe(450_000);
    expect(subsidiebedrag(intern, "midden", 1, { urenPerWeek: 24, maanden: 36 })).toBe(450_000);
    expect(subsidiebedrag(intern, "midden", 1, { urenPerWeek: 23.9999, maanden: 12 })).toBeLessThan(450_000);
  });

  it("is the whole under a rule without such a clause", () => {
    const { naarRato: _, ...zonder } = intern;
    expect(subsidiebedrag(zonder, "midden", 1, { urenPerWeek: 12, maanden: 3 })).toBe(450_000);
  });
});

describe("an amount is not known", () => {
  it("where the rule or the regime has none", () => {
    expect(subsidiebedrag(regel("uwv-extern-2014"), "midden", 1, geheel)).toBeUndefined();
    expect(subsidiebedrag(intern, "zeer-licht", 1, geheel)).toBeUndefined();
    expect(proefplaatsingsbedrag(regel("uwv-extern-2014"), "midden")).toBeUndefined();
    expect(proefplaatsingsbedrag(intern, "zeer-licht")).toBeUndefined();
  });

  it.each(vreemdeGetallen)("for %d", (getal) => {
    expect(subsidiebedrag(intern, "midden", getal, geheel)).toBeUndefined();
    expect(subsidiebedrag(intern, "midden", 1, { ...geheel, urenPerWeek: getal })).toBeUndefined();
    expect(subsidiebedrag(intern, "midden", 1, { ...geheel, maanden: getal })).toBeUndefined();
  });

  it("for hours that no week has, parts of a month or year 0", () => {
    expect(subsidiebedrag(intern, "midden", 1, { ...geheel, urenPerWeek: 169 })).toBeUndefined();
    expect(subsidiebedrag(intern, "midden", 1, { ...geheel, maanden: 2.5 })).toBeUndefined();
    expect(subsidiebedrag(intern, "midden", 0, geheel)).toBeUndefined();
  });
});
