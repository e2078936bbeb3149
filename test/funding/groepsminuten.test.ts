import { describe, expect, it } from "vitest";
import { groepsminuten } from "../../src/funding/groepsminuten.js";
import { geenGetallen, vreemdeGetallen } from "./regels.js";

describe("minutes of group coaching", () => {
  it.each([
    // Example 14 of the 2014 protocol: two hours for six people.
    [120, 6, 20],
    [120, 1, 120],
    [100, 6, 16],
    [5, 6, 0],
    [0, 3, 0],
    [90.5, 2, 45],
  ])("%d for %i people are %i each", (minuten, deelnemers, elk) => {
    expect(groepsminuten(minuten, deelnemers)).toBe(elk);
  });

  it.each(vreemdeGetallen)("are not known for %d", (getal) => {
    expect(groepsminuten(getal, 6)).toBeUndefined();
    expect(groepsminuten(120, getal)).toBeUndefined();
  });

  it.each(geenGetallen)("are not known for %j", (waarde) => {
    expect(groepsminuten(waarde, 6)).toBeUndefined();
    expect(groepsminuten(120, waarde)).toBeUndefined();
  });

  it("are not known for no people or half a person", () => {
    expect(groepsminuten(120, 0)).toBeUndefined();
    expect(groepsminuten(120, 2.5)).toBeUndefined();
  });
});
