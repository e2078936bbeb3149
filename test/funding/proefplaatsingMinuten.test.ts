import { describe, expect, it } from "vitest";
import type { Regeling } from "../../src/domain/regeling.js";
import { proefplaatsingMinuten } from "../../src/funding/proefplaatsingMinuten.js";
import { geenGetallen, regel, vreemdeGetallen } from "./regels.js";

const protocol2014 = regel("uwv-extern-2014");

describe("a trial placement", () => {
  it("of example 3 is 10 hours, not the 15 that the protocol works out", () => {
    // 10 % × 1/6 × 600 hours.
    expect(proefplaatsingMinuten(protocol2014, "midden", 600, 2)).toBe(600);
  });

  it.each([
    ["uwv-extern-2014", "zeer-licht", 2, 3],
    ["uwv-extern-2014", "licht", 2, 6],
    ["uwv-extern-2014", "intensief", 2, 15],
    ["uwv-extern-2014", "midden", 6, 30],
    ["uwv-intern-2015", "licht", 2, 6],
    ["uwv-intern-2015", "midden", 2, 10],
    ["uwv-intern-2015", "intensief", 2, 15],
    // As employment, for 3 months.
    ["uwv-extern-2007", "midden", 3, 15],
    ["uwv-extern-2007", "intensief", 3, 22.5],
  ])("under %s, %s, of %i months at 600 hours a year is %d hours", (code, regime, maanden, uren) => {
    expect(proefplaatsingMinuten(regel(code), regime, 600, maanden)).toBe(uren * 60);
  });

  it("is rounded down to whole minutes", () => {
    // 3 % of 2/12 of 333 hours is 99.9 minutes.
    expect(proefplaatsingMinuten(protocol2014, "zeer-licht", 333, 2)).toBe(99);
  });

  it("longer than the rule allows is not known", () => {
    expect(proefplaatsingMinuten(protocol2014, "midden", 600, 7)).toBeUndefined();
    expect(proefplaatsingMinuten(regel("uwv-intern-2015"), "midden", 600, 7)).toBeUndefined();
    expect(proefplaatsingMinuten(regel("uwv-extern-2007"), "midden", 600, 4)).toBeUndefined();
  });

  it("is not known for a rule or a regime that says nothing of it", () => {
    const [eerste] = protocol2014.regimes;
    const zonderAandeel: Regeling = {
      ...protocol2014,
      regimes: eerste === undefined ? [] : [{ ...eerste, proefplaatsing: undefined }],
    };
    expect(proefplaatsingMinuten(zonderAandeel, "zeer-licht", 600, 2)).toBeUndefined();
    expect(proefplaatsingMinuten({ ...protocol2014, voorwaarden: [] }, "midden", 600, 2)).toBeUndefined();
    expect(proefplaatsingMinuten(protocol2014, "zwaar", 600, 2)).toBeUndefined();
  });

  it.each(geenGetallen)("of hours that are %j is not known", (uren) => {
    expect(proefplaatsingMinuten(protocol2014, "midden", uren, 2)).toBeUndefined();
  });

  it.each(vreemdeGetallen)("of %d hours a year or months is not known", (getal) => {
    expect(proefplaatsingMinuten(protocol2014, "midden", getal, 2)).toBeUndefined();
    expect(proefplaatsingMinuten(protocol2014, "midden", 600, getal)).toBeUndefined();
    expect(proefplaatsingMinuten(protocol2014, "midden", 600, 1.5)).toBeUndefined();
    expect(proefplaatsingMinuten(protocol2014, "midden", 600, 0)).toBeUndefined();
  });
});
