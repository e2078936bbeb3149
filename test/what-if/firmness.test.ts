import { firmness, type Firmness } from "passend/what-if";
import { describe, expect, it } from "vitest";
import type { Criterium } from "../../src/domain/criterium.js";
import { beoordeeld, compare, punt, type Rest } from "../support/cases.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";

const essentieel = { essentieel: true };

const firm = (worker: readonly unknown[], job: readonly unknown[], rest: Rest = {}): Firmness =>
  firmness(compare(worker, job, rest));

const found = ({ conclusies }: Firmness, id: string) => {
  const conclusie = conclusies.find((kandidaat) => kandidaat.id === id);
  if (conclusie === undefined) throw new Error(`no conclusion ${id}`);
  return conclusie;
};

/** The steps that change a conclusion, each in a line: where, from, to, and what it becomes. */
const flips = (made: Firmness, id: string): readonly string[] =>
  found(made, id).kantelt.map(({ stap: { kant, criterium, beoordeling, van, naar }, wordt }) => {
    const what = beoordeling === null ? "belang" : beoordeling.door;
    return `${kant}/${criterium} ${what} ${JSON.stringify(van)} > ${JSON.stringify(naar)}: ${JSON.stringify(wordt)}`;
  });

const kaal = catalogusVan([vaardigheid("a", []), vaardigheid("b", [])], []);

describe("a conclusion", () => {
  it("hangs on one step where the values lie next to each other", () => {
    const made = firm([punt("a", "deels")], [punt("a", "ja", essentieel)], { catalogus: kaal });
    // deels against ja: one step up at the worker, or one step down at the work, and there is no shortage.
    expect(flips(made, "oordeel")).toEqual([
      'werknemer/a jobcoach "deels" > "ja": "passend"',
      'werk/a jobcoach "ja" > "deels": "passend"',
    ]);
    expect(flips(made, "bevinding/a")).toEqual([
      'werknemer/a jobcoach "deels" > "ja": "match"',
      'werk/a jobcoach "ja" > "deels": "match"',
    ]);
    expect(flips(made, "discrepantie/a")).toEqual([
      'werknemer/a jobcoach "deels" > "ja": null',
      'werk/a jobcoach "ja" > "deels": null',
    ]);
    // Worker: nee and ja. Work: deels; ja is the top. Importance of the demand: 2 and 4.
    expect(made.geprobeerd).toEqual({ beoordelingen: 3, belang: 2 });
  });

  it("is firm where they lie further apart", () => {
    const made = firm([punt("a", "nee")], [punt("a", "ja", essentieel)], { catalogus: kaal });
    expect(made.conclusies.map(({ id, nu, vast }) => [id, nu, vast])).toEqual([
      ["oordeel", "niet-passend", true],
      ["bevinding/a", "tekort", true],
      ["discrepantie/a", "ja", true],
      ["doelen", [], true],
    ]);
  });

  it("is firm where two points would each have to change", () => {
    const made = firm([punt("a", "deels"), punt("b", "deels")], [punt("a", "ja", essentieel), punt("b", "ja", essentieel)], {
      catalogus: kaal,
    });
    expect(found(made, "oordeel").vast).toBe(true);
    expect(found(made, "bevinding/a").vast).toBe(false);
  });

  it("can be that a shortage can be closed", () => {
    const catalogus = catalogusVan([vaardigheid("a", ["ruilen"])], [maatregel("ruilen", { bereik: 120 })]);
    const made = firm([punt("a", "deels")], [punt("a", "ja", essentieel)], { catalogus });
    expect(flips(made, "discrepantie/a")).toContain('werknemer/a jobcoach "deels" > "nee": "ja"');
    expect(flips(made, "oordeel")).toContain('werknemer/a jobcoach "deels" > "nee": "niet-passend"');
  });

  it("can be which goals come first, and that hangs on importance too", () => {
    const learn = { leerbaarheid: "trainbaar" };
    const catalogus = catalogusVan(
      ["a", "b", "c", "d"].map((code) => vaardigheid(code, ["oefenen"])),
      [training("oefenen")],
    );
    const worker = ["a", "b", "c", "d"].map((code) => punt(code, "nee", learn));
    const job = [punt("a", "ja"), punt("b", "ja", { belang: 5 }), punt("c", "ja"), punt("d", "ja")];
    const made = firm(worker, job, { catalogus });
    // Equal importance: by code. One step up for d, or one down for a or c, and d comes in.
    expect(found(made, "doelen").nu).toEqual(["b", "a", "c"]);
    expect(flips(made, "doelen").filter((line) => line.includes("belang"))).toEqual([
      'werk/a belang 3 > 2: ["b","c","d"]',
      'werk/c belang 3 > 2: ["b","a","d"]',
      'werk/d belang 3 > 4: ["b","d","a"]',
    ]);
  });

  it("can be the lightest regime of the hours", () => {
    const rest = { werk: { contract: { uren: "24 uur/week" } }, peildatum: "2015-03-02" };
    const oud = { door: "jobcoach", bewijs: "observatie", datum: "2015-01-05" };
    const op = (criterium: string, waarde: string, more: object = {}) => ({
      ...{ criterium, beoordelingen: [{ waarde, ...oud }] },
      ...more,
    });
    const catalogus = catalogusVan([vaardigheid("a", ["oefenen"])], [training("oefenen")]);
    const datum = { datum: "2015-01-10" };
    const made = firm([op("a", "deels", { leerbaarheid: "trainbaar" })], [op("a", "ja")], {
      ...{ catalogus, peildatum: rest.peildatum, werknemer: datum, werk: { ...rest.werk, ...datum } },
    });
    const regimes = made.conclusies.filter(({ soort }) => soort === "regime");
    // 600 minutes; the lightest regime of 1,152 hours a year gives more. Without the shortage there are no hours to hold.
    expect(regimes.length).toBeGreaterThan(0);
    for (const { nu, kantelt } of regimes) {
      expect(nu).not.toBeNull();
      expect(new Set(kantelt.map(({ wordt }) => wordt))).toEqual(new Set([null]));
    }
  });
});

describe("the steps", () => {
  const bronnen = ["observatie", "2026-01-10"] as const;

  it("move one rater at a time, and every rater who counts", () => {
    const raters = beoordeeld("a", ["deels", "jobcoach", ...bronnen], ["ja", "zelf", "gesprek", "2026-01-10"]);
    const made = firm([raters], [punt("a", "deels")], { catalogus: kaal });
    // jobcoach: nee, ja. zelf: deels. work: nee, ja.
    expect(made.geprobeerd.beoordelingen).toBe(5);
    expect(flips(made, "bevinding/a")).toEqual([
      'werknemer/a jobcoach "deels" > "nee": "tekort"',
      'werk/a jobcoach "deels" > "ja": "tekort"',
      'werk/a jobcoach "deels" > "nee": "niet-gevraagd"', // a condition that is not needed is not asked
    ]);
  });

  it("leave out what a rater said before, and what is not known", () => {
    const earlier = beoordeeld("a", ["deels", "jobcoach", ...bronnen], ["nee", "jobcoach", "observatie", "2025-12-24"]);
    expect(firm([earlier], [], { catalogus: kaal }).geprobeerd.beoordelingen).toBe(2);
    expect(firm([punt("a", "onbekend")], [], { catalogus: kaal }).geprobeerd.beoordelingen).toBe(0);
  });

  it("move a test, and raters who agree, as well", () => {
    const test = beoordeeld("a", ["deels", "test", "test", "2026-01-10"]);
    const agreed = beoordeeld("a", ["deels", "jobcoach", ...bronnen], ["deels", "zelf", "gesprek", "2026-01-10"]);
    for (const worker of [test, agreed]) {
      const made = firm([worker], [punt("a", "deels")], { catalogus: kaal });
      expect(flips(made, "bevinding/a").length).toBeGreaterThan(0);
    }
  });

  it("are on a quantity what a rater can tell apart, held within the scale", () => {
    // tillen: 0 to 60 kg, rating step 5 kg. From 3 kg a step down ends at 0, from 10 kg a step up is 15 kg.
    const made = firm([punt("tillen", "3 kg")], [punt("tillen", "10 kg")]);
    const kg = (kant: string) =>
      [...new Set(made.conclusies.flatMap(({ kantelt }) => kantelt.map(({ stap }) => stap)))]
        .filter((stap) => stap.kant === kant && stap.beoordeling !== null)
        .map(({ naar, omvang }) => [(naar as { waarde: number }).waarde, omvang]);
    // 8 kg would still be short of 10; 5 kg would still be more than 3: nothing flips the outcome, so look at the count.
    expect(kg("werknemer")).toEqual([]);
    expect(made.geprobeerd.beoordelingen).toBe(4);
    expect(found(made, "bevinding/tillen").vast).toBe(true);
    const close = firm([punt("tillen", "6 kg")], [punt("tillen", "10 kg")]);
    expect(flips(close, "bevinding/tillen")).toEqual([
      'werknemer/tillen jobcoach {"waarde":6,"eenheid":"kg"} > {"waarde":11,"eenheid":"kg"}: "match"',
      'werk/tillen jobcoach {"waarde":10,"eenheid":"kg"} > {"waarde":5,"eenheid":"kg"}: "match"',
    ]);
  });

  it("move both ends of an interval", () => {
    const made = firm([punt("tillen", "30 kg")], [punt("tillen", { min: "10 kg", max: "25 kg" })]);
    // 30 kg is 5 more than the most; with 15 to 30 asked it is no longer too much.
    expect(flips(made, "bevinding/tillen")).toEqual([
      'werknemer/tillen jobcoach {"waarde":30,"eenheid":"kg"} > {"waarde":25,"eenheid":"kg"}: "match"',
      'werk/tillen jobcoach {"min":{"waarde":10,"eenheid":"kg"},"max":{"waarde":25,"eenheid":"kg"}} > {"min":{"waarde":15,"eenheid":"kg"},"max":{"waarde":30,"eenheid":"kg"}}: "match"',
    ]);
  });

  it("move one option of preferences by one attitude", () => {
    const keuze: Partial<Criterium> = {
      ...{ richting: "behoefte", aard: "voorkeur" },
      schaal: { soort: "voorkeur", opties: ["x", "y"].map((code) => ({ code, naam: { nl: code, en: code } })) },
    };
    const catalogus = catalogusVan([vaardigheid("a", [], keuze)], []);
    const made = firm([punt("a", { graag: ["x"], goed: ["y"] })], [punt("a", ["y"])], { catalogus });
    // x down; y up and down. The work's facts have no steps.
    expect(made.geprobeerd.beoordelingen).toBe(3);
    expect(flips(made, "bevinding/a")).toEqual([
      'werknemer/a jobcoach {"graag":["x"],"goed":["y"]} > {"graag":["x"],"goed":[],"liever-niet":["y"]}: "tekort"',
    ]);
  });
});
