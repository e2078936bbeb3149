import { leidraadNl } from "passend";
import { describe, expect, it } from "vitest";
import type { Regeling } from "../../src/domain/regeling.js";
import { regelingenOp } from "../../src/funding/regelingenOp.js";

const codes = (datum: string, soort?: Regeling["soort"]): readonly string[] =>
  regelingenOp(leidraadNl, datum, soort)
    .map(({ code }) => code)
    .sort();

describe("the rules in force on a day", () => {
  it.each([
    ["2006-12-31", []],
    ["2007-01-01", ["uwv-extern-2007"]],
    ["2012-12-14", ["uwv-extern-2007"]],
    ["2012-12-15", []],
    ["2013-07-01", []],
    ["2014-06-30", []],
    ["2014-07-01", ["uwv-extern-2014"]],
    ["2014-12-31", ["uwv-extern-2014"]],
    ["2015-01-01", ["uwv-extern-2015", "uwv-intern-2015"]],
    ["2015-12-31", ["uwv-extern-2015", "uwv-intern-2015"]],
    // The 2016 protocol works back to 1 January 2016, and its text was not seen.
    ["2016-01-01", []],
    ["2016-01-27", []],
    ["2016-01-28", []],
    ["2019-09-30", []],
    ["2026-11-21", []],
  ])("are on %s %j: never the last one where the rule is not known", (datum, verwacht) => {
    expect(codes(datum)).toEqual(verwacht);
  });

  it("can be asked of one kind", () => {
    expect(codes("2015-06-01", "extern")).toEqual(["uwv-extern-2015"]);
    expect(codes("2015-06-01", "intern")).toEqual(["uwv-intern-2015"]);
    expect(codes("2014-09-01", "intern")).toEqual([]);
    expect(codes("2016-01-15", "intern")).toEqual([]);
  });

  it.each(["", "2015", "2015-02-30", "2015-13-01", "1 maart 2015", "2015-03-01T00:00"])(
    "are none on %j, which is no day",
    (datum) => {
      expect(codes(datum)).toEqual([]);
    },
  );

  it("go on for ever where a rule has no last day", () => {
    const [eerste] = leidraadNl.regelingen;
    if (eerste === undefined) throw new Error("no rules");
    const { geldigTot: _, ...open } = eerste;
    expect(regelingenOp({ regelingen: [open] }, "2126-01-01")).toEqual([open]);
    expect(regelingenOp({ regelingen: [open] }, "2006-12-31")).toEqual([]);
  });
});
