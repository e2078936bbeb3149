import { buildMatchingsformulier, isLeft, leidraadNl, match, parsePaar } from "passend";
import { describe, expect, it } from "vitest";
import { minutenPerHalfjaar } from "../../src/form/uren.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";

/** A pair whose one gap asks for so many minutes of the job coach per half-year, on a day. */
const hours = (peildatum: string, minutes: readonly number[], uren: string | undefined, extra: object = {}) => {
  const inzet = { frequentie: { nl: "wekelijks", en: "weekly" }, weken: 26, jobcoachMinuten: [...minutes] };
  const catalogus = catalogusVan([vaardigheid("zagen", ["oefenen"])], [training("oefenen", { inzet })]);
  const rated = (waarde: string) => [{ waarde, door: "jobcoach", bewijs: "observatie", datum: "2005-01-01" }];
  const pair = parsePaar(
    {
      werknemer: {
        ...{ soort: "werknemerprofiel", id: "w", datum: "2005-01-01" },
        punten: [{ criterium: "zagen", beoordelingen: rated("nee"), leerbaarheid: "trainbaar", ...extra }],
      },
      werk: {
        ...{ soort: "werkprofiel", id: "j", datum: "2005-01-01", ...(uren === undefined ? {} : { contract: { uren } }) },
        punten: [{ criterium: "zagen", beoordelingen: rated("ja") }],
      },
    },
    { peildatum, catalogus },
  );
  if (isLeft(pair)) throw new Error(JSON.stringify(pair.left));
  return buildMatchingsformulier(match(pair.right)).uren;
};

describe("the worked numbers of UWV", () => {
  it.each([
    // 500 hours a year; the part of the hours worked in tenths of a percent; hours of job coaching in that year.
    ["intensief, year 1", 150, 75],
    ["intensief, year 2", 75, 37.5],
    ["intensief, year 3", 60, 30],
    ["midden, year 1", 100, 50],
    ["midden, year 2", 50, 25],
    ["midden, year 3", 30, 15],
  ])("%s: %i‰ of 500 hours is %d hours, half of it in half a year", (_name, promille, hoursAYear) => {
    expect(minutenPerHalfjaar(promille, 500)).toBe((hoursAYear * 60) / 2);
  });

  it("are the examples in the catalogue, and follow from its own shares", () => {
    const examples = leidraadNl.regelingen.flatMap((rule) => (rule.voorbeelden ?? []).map((example) => ({ rule, example })));
    expect(examples.length).toBeGreaterThanOrEqual(6);
    for (const { rule, example } of examples) {
      const shares = rule.regimes.find(({ code }) => code === example.regime)?.perJaar ?? [];
      const promille = shares[Math.min(example.jaar, shares.length) - 1] ?? 0;
      expect((promille * example.urenPerJaar) / 1000).toBe(example.uren);
      expect(minutenPerHalfjaar(promille, example.urenPerJaar)).toBe(example.uren * 30);
    }
  });

  it("round a half-year down to whole minutes: never more than the rule gives", () => {
    // 3 % of 333 hours is 9.99 hours a year, 299.7 minutes in half a year.
    expect(minutenPerHalfjaar(30, 333)).toBe(299);
    expect(minutenPerHalfjaar(0, 500)).toBe(0);
  });
});

describe("the regime that the hours would need", () => {
  const rule = (...args: Parameters<typeof hours>) => hours(...args).regelingen[0];

  it("is the lightest that holds the first half-year, with every regime shown", () => {
    const found = rule("2014-10-01", [1500], "500 uur/jaar");
    expect(found).toMatchObject({ regeling: "uwv-extern-2014", urenPerJaar: 500, kleinste: "midden" });
    expect(found?.regimes.map(({ regime, minutenHalfjaar, volstaat }) => [regime, minutenHalfjaar, volstaat])).toEqual([
      ["zeer-licht", 450, false],
      ["licht", 900, false],
      ["midden", 1500, true],
      ["intensief", 2250, true],
    ]);
  });

  it("is the next one a minute later, and none beyond the heaviest", () => {
    expect(rule("2014-10-01", [1501], "500 uur/jaar")?.kleinste).toBe("intensief");
    expect(rule("2014-10-01", [2250], "500 uur/jaar")?.kleinste).toBe("intensief");
    expect(rule("2014-10-01", [2251], "500 uur/jaar")?.kleinste).toBeNull();
  });

  it("counts a week's contract over the working weeks of the rule", () => {
    // 10 hours a week, 48 weeks: 480 hours; 15 % of it is 72 hours, 36 in half a year.
    expect(rule("2014-10-01", [60], "10 uur/week")).toMatchObject({ urenPerJaar: 480 });
    expect(rule("2014-10-01", [60], "10 uur/week")?.regimes.at(-1)?.minutenHalfjaar).toBe(36 * 60);
  });

  it("follows the rules of the day: first and last day count, a gap gives none", () => {
    const rules = (day: string) => hours(day, [60], "500 uur/jaar").regelingen.map(({ regeling }) => regeling);
    expect(rules("2007-01-01")).toEqual(["uwv-extern-2007"]);
    expect(rules("2012-12-14")).toEqual(["uwv-extern-2007"]);
    expect(rules("2012-12-15")).toEqual([]);
    expect(rules("2014-06-30")).toEqual([]);
    expect(rules("2014-07-01")).toEqual(["uwv-extern-2014"]);
    expect(rules("2014-12-31")).toEqual(["uwv-extern-2014"]);
    expect([...rules("2015-01-01")].sort()).toEqual(["uwv-extern-2015", "uwv-intern-2015"]);
    expect(hours("2012-12-15", [60], "500 uur/jaar").stand).toBe("geen-regel");
    expect(hours("2026-02-01", [60], "500 uur/jaar").stand).toBe("geen-regel");
  });
});

describe("hours", () => {
  it("stand per goal, with a total per half-year", () => {
    expect(hours("2014-10-01", [600, 300, 120], "500 uur/jaar")).toMatchObject({
      ...{
        perDoel: [{ doel: "doel/zagen", minuten: [600, 300, 120] }],
        perOndersteuning: [],
        totaal: [600, 300, 120],
        stand: "berekend",
      },
    });
  });

  it("without a contract, or without any time of a job coach, say so", () => {
    expect(hours("2014-10-01", [600], undefined)).toMatchObject({ stand: "geen-contract", regelingen: [], totaal: [600] });
    expect(hours("2014-10-01", [], "500 uur/jaar")).toMatchObject({ stand: "geen-uren", regelingen: [] });
    expect(hours("2014-10-01", [0, 0], "500 uur/jaar").stand).toBe("geen-uren");
  });

  it("of a contract of no hours have no rule to blame", () => {
    expect(hours("2014-10-01", [600], "0 uur/week").stand).toBe("geen-contract");
  });

  it("of support without a goal stand apart, and conditional support has none yet", () => {
    const coached = maatregel("meepraten", {
      ...{ gever: "jobcoach", ingreep: "collegas" },
      inzet: { frequentie: { nl: "wekelijks", en: "weekly" }, weken: 8, jobcoachMinuten: [120] },
    });
    const conditional = { ...coached, code: "misschien", vereist: ["aanpasbaar" as const] };
    const catalogus = catalogusVan(
      [vaardigheid("zagen", ["meepraten"]), vaardigheid("boren", ["misschien"])],
      [coached, conditional],
    );
    const rated = (waarde: string) => [{ waarde, door: "jobcoach", bewijs: "observatie", datum: "2026-01-05" }];
    const points = (waarde: string) => ["zagen", "boren"].map((criterium) => ({ criterium, beoordelingen: rated(waarde) }));
    const pair = parsePaar(
      {
        werknemer: { soort: "werknemerprofiel", id: "w", datum: "2026-01-10", punten: points("nee") },
        werk: { soort: "werkprofiel", id: "j", datum: "2026-01-10", punten: points("ja") },
      },
      { peildatum: "2026-02-01", catalogus },
    );
    if (isLeft(pair)) throw new Error("left");
    expect(buildMatchingsformulier(match(pair.right)).uren).toMatchObject({
      ...{ perDoel: [], perOndersteuning: [{ ondersteuning: "ondersteuning/zagen/meepraten", minuten: [120] }], totaal: [120] },
    });
  });
});
