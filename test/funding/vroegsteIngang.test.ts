import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { vroegsteIngang } from "../../src/funding/vroegsteIngang.js";
import { dagenEerder } from "../../src/internal/datum.js";
import { law } from "../support/law.js";
import { regel } from "./regels.js";

describe("the first day that a late application can be granted for", () => {
  it.each([
    // Example 12 of the 2014 protocol says 22 July, example 4 of the internal one 2 April; both are a day off.
    ["uwv-extern-2014", "2014-08-18", "2014-07-21"],
    ["uwv-extern-2014", "2014-09-15", "2014-08-18"],
    ["uwv-intern-2015", "2015-05-01", "2015-04-03"],
    ["uwv-extern-2015", "2015-01-10", "2014-12-13"],
    ["uwv-extern-2015", "2015-03-14", "2015-02-14"],
    ["uwv-extern-2015", "2016-03-14", "2016-02-15"],
  ])("under %s, received on %s, is %s: 28 days before", (code, ontvangen, ingang) => {
    expect(vroegsteIngang(regel(code), ontvangen)).toBe(ingang);
  });

  it("is not known under a rule that does not say how far it goes back", () => {
    expect(vroegsteIngang(regel("uwv-extern-2007"), "2010-05-01")).toBeUndefined();
  });

  it.each(["", "2015-02-29", "1-5-2015", "2015-05-01 "])("is not known for %j, which is no day", (ontvangen) => {
    expect(vroegsteIngang(regel("uwv-intern-2015"), ontvangen)).toBeUndefined();
  });

  it("is not known before the calendar begins", () => {
    expect(vroegsteIngang(regel("uwv-intern-2015"), "0000-01-28")).toBeUndefined();
    expect(vroegsteIngang(regel("uwv-intern-2015"), "0000-01-29")).toBe("0000-01-01");
  });
});

describe("days earlier", () => {
  it("are those of the calendar", () => {
    const dag = 24 * 60 * 60 * 1000;
    const geschreven = (tijd: number): string => new Date(tijd).toISOString().slice(0, 10);
    law(fc.tuple(fc.integer({ min: Date.UTC(1970, 0), max: Date.UTC(2199, 11) }), fc.nat({ max: 4000 })), ([tijd, dagen]) => {
      expect(dagenEerder(geschreven(tijd), dagen)).toBe(geschreven(tijd - dagen * dag));
      return dagen > 0;
    });
  });
});
