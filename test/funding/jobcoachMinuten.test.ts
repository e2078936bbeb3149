import { describe, expect, it } from "vitest";
import { jobcoachMinuten } from "../../src/funding/jobcoachMinuten.js";
import { geenGetallen, regel, vreemdeGetallen } from "./regels.js";

const protocol2014 = regel("uwv-extern-2014");

describe("the worked numbers of the 2014 protocol, 500 hours a year", () => {
  it.each([
    // Example 1: 15, 7.5 and 6 percent. Example 2: 10, 5 and 3 percent.
    ["intensief", 1, 75],
    ["intensief", 2, 37.5],
    ["intensief", 3, 30],
    ["midden", 1, 50],
    ["midden", 2, 25],
    ["midden", 3, 15],
  ])("%s, year %i: %d hours, and half of it in half a year", (regime, jaar, uren) => {
    expect(jobcoachMinuten(protocol2014, regime, jaar, 500)).toEqual({ perJaar: uren * 60, perHalfjaar: uren * 30 });
  });
});

describe("the other shares, 1000 hours a year", () => {
  it.each([
    ["uwv-extern-2007", "zeer-licht", [30, 30, 30]],
    ["uwv-extern-2007", "licht", [60, 30, 30]],
    ["uwv-extern-2007", "midden", [100, 50, 30]],
    ["uwv-extern-2007", "intensief", [150, 75, 60]],
    ["uwv-extern-2014", "zeer-licht", [30, 30, 30]],
    ["uwv-extern-2014", "licht", [60, 30, 30]],
    ["uwv-extern-2015", "midden", [100, 50, 30]],
    ["uwv-intern-2015", "licht", [60, 30, 30]],
    ["uwv-intern-2015", "midden", [100, 50, 30]],
    ["uwv-intern-2015", "intensief", [150, 75, 60]],
  ])("%s, %s: %j hours in the years 1, 2 and 3", (code, regime, uren) => {
    expect([1, 2, 3].map((jaar) => jobcoachMinuten(regel(code), regime, jaar, 1000)?.perJaar)).toEqual(
      uren.map((aantal) => aantal * 60),
    );
  });
});

describe("minutes of a job coach", () => {
  it("are those of year 3 in every later year", () => {
    expect(jobcoachMinuten(protocol2014, "intensief", 4, 500)?.perJaar).toBe(30 * 60);
    expect(jobcoachMinuten(protocol2014, "intensief", 40, 500)?.perJaar).toBe(30 * 60);
  });

  it("are rounded down, the year and the half-year each by itself", () => {
    // 3 % of 333 hours is 9.99 hours: 599.4 minutes a year, 299.7 in half a year.
    expect(jobcoachMinuten(protocol2014, "zeer-licht", 1, 333)).toEqual({ perJaar: 599, perHalfjaar: 299 });
    // 3 % of 335 hours: 603 minutes a year, 301.5 in half a year.
    expect(jobcoachMinuten(protocol2014, "zeer-licht", 1, 335)).toEqual({ perJaar: 603, perHalfjaar: 301 });
  });

  it("lose nothing to the way computers write fractions", () => {
    const exact = 484.8;
    const computed = 10.1 * 48;
    expect(computed).not.toBe(exact);
    expect(jobcoachMinuten(protocol2014, "midden", 1, computed)).toEqual(jobcoachMinuten(protocol2014, "midden", 1, exact));
    // 10 % of 580.8333 hours falls just short of 3485 minutes.
    expect(jobcoachMinuten(protocol2014, "midden", 1, 580.8333)?.perJaar).toBe(3484);
    expect(jobcoachMinuten(protocol2014, "midden", 1, 580.8334)?.perJaar).toBe(3485);
  });

  it("of no work are none", () => {
    expect(jobcoachMinuten(protocol2014, "midden", 1, 0)).toEqual({ perJaar: 0, perHalfjaar: 0 });
  });

  it("of a regime that the rule does not have are not known", () => {
    expect(jobcoachMinuten(regel("uwv-intern-2015"), "zeer-licht", 1, 500)).toBeUndefined();
    expect(jobcoachMinuten(protocol2014, "constructor", 1, 500)).toBeUndefined();
  });

  it.each([...vreemdeGetallen, 8785])("of %d hours a year are not known", (uren) => {
    expect(jobcoachMinuten(protocol2014, "midden", 1, uren)).toBeUndefined();
  });

  it.each(geenGetallen)("of hours that are %j are not known, and no zero", (uren) => {
    expect(jobcoachMinuten(protocol2014, "midden", 1, uren)).toBeUndefined();
    expect(jobcoachMinuten(protocol2014, "midden", uren, 500)).toBeUndefined();
  });

  it.each([...vreemdeGetallen, 0, 1.5])("in year %d are not known", (jaar) => {
    expect(jobcoachMinuten(protocol2014, "midden", jaar, 500)).toBeUndefined();
  });
});
