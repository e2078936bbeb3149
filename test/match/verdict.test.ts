import { buildMatchingsformulier, isLeft, leidraadNl, match, parsePaar, standaardBeleid } from "passend";
import { describe, expect, it } from "vitest";
import { indexCatalogus } from "../../src/catalogue/catalogus.js";
import { besluit, compare, goedeBegeleider, punt, type Rest } from "../support/cases.js";
import { werk, werknemer } from "../support/input.js";

const verdict = (worker: readonly unknown[], job: readonly unknown[], rest: Rest = {}) => {
  const { uitkomst, redenen, restpunten } = compare(worker, job, rest).oordeel;
  return { uitkomst, redenen: redenen.map(({ code, because }) => `${code}: ${because.join(" ")}`), restpunten };
};

const essential = { essentieel: true } as const;
/** Night work: only other hours could close it, and they cannot change. */
const openGap = [[punt("nachtwerk", "nee")], [punt("nachtwerk", "ja", { ...essential, aanpasbaar: "nee" })]] as const;

describe("niet-passend", () => {
  it("an essential shortage that nothing can close", () => {
    expect(verdict(...openGap)).toEqual({
      uitkomst: "niet-passend",
      redenen: ["essentieel-tekort-open: discrepantie/nachtwerk"],
      restpunten: [],
    });
  });

  it("continuous supervision that the workplace does not give: no hours of a job coach replace it", () => {
    const alone = { werk: { werkbegeleider: { ...goedeBegeleider, bereid: "nee" } } };
    expect(verdict([punt("rechtstreeks-toezicht", "ja")], [punt("rechtstreeks-toezicht", "nee")], alone)).toEqual({
      ...{ uitkomst: "niet-passend", redenen: ["toezicht-ontbreekt: discrepantie/rechtstreeks-toezicht"], restpunten: [] },
    });
  });

  it("supervision by someone who is there only a small part of the shift is not there", () => {
    const away = { werk: { werkbegeleider: { ...goedeBegeleider, aanwezig: "5 %", steuntBij: ["rechtstreeks-toezicht"] } } };
    expect(verdict([punt("rechtstreeks-toezicht", "ja")], [punt("rechtstreeks-toezicht", "nee")], away).uitkomst).toBe(
      "niet-passend",
    );
  });

  it("a shortage that is not essential stays as a rest point and does not decide", () => {
    const [worker] = openGap;
    expect(verdict(worker, [punt("nachtwerk", "ja", { aanpasbaar: "nee" })])).toMatchObject({
      ...{ uitkomst: "passend-met-ondersteuning", restpunten: ["discrepantie/nachtwerk"] },
    });
  });
});

describe("onvoldoende-bekend", () => {
  it("nothing is asked at all", () => {
    expect(verdict([], [])).toEqual({ uitkomst: "onvoldoende-bekend", redenen: ["niets-gevraagd: "], restpunten: [] });
  });

  it("an essential point is unknown", () => {
    const job = [punt("tillen", "10 kg"), punt("dragen", "5 kg"), punt("staan", "1 uur", essential)];
    expect(verdict([punt("tillen", "10 kg"), punt("dragen", "5 kg")], job)).toMatchObject({
      ...{ uitkomst: "onvoldoende-bekend", redenen: ["essentieel-onbekend: bevinding/staan"] },
    });
  });

  it("an essential shortage of which nobody knows whether it can be closed", () => {
    expect(verdict([punt("nachtwerk", "nee")], [punt("nachtwerk", "ja", essential)])).toMatchObject({
      ...{ uitkomst: "onvoldoende-bekend", redenen: ["essentieel-misschien-open: discrepantie/nachtwerk"] },
    });
    expect(verdict([punt("rechtstreeks-toezicht", "ja")], [punt("rechtstreeks-toezicht", "nee")]).uitkomst).toBe(
      "onvoldoende-bekend",
    );
  });

  it("too little of what a side asks is known: at exactly the bound it is enough", () => {
    const job = ["tillen", "dragen", "lopen", "staan", "zitten"].map((code, i) => punt(code, i < 2 ? "5 kg" : "30 min"));
    const known = (count: number) => job.slice(0, count);
    // Five equal shares of 16,384: 3277 four times and 3276 once; 60 % is 9830.4.
    expect(verdict(known(2), job)).toMatchObject({
      uitkomst: "onvoldoende-bekend",
      redenen: ["dekking-te-laag: bevinding/lopen bevinding/staan bevinding/zitten"],
    });
    expect(verdict(known(3), job).uitkomst).toBe("passend");
    expect(verdict(known(2), job, { beleid: { ...standaardBeleid, dekkingsgrens: 40 } }).uitkomst).toBe("passend");
  });

  it("the coverage of each side counts for itself", () => {
    const worker = [punt("hulp-vragen", "ja"), punt("geen-hoog-tempo", "ja")];
    expect(verdict(worker, [punt("hulp-vragen", "ja")])).toMatchObject({
      ...{ uitkomst: "onvoldoende-bekend", redenen: ["dekking-te-laag: bevinding/geen-hoog-tempo"] },
    });
  });

  it("the worker reports limits and the work asks nothing that is known", () => {
    expect(verdict([punt("tillen", "5 kg")], [])).toMatchObject({ redenen: ["eisen-onbekend: bevinding/tillen"] });
  });

  it("a point waits for a person", () => {
    const pair = [[punt("hulp-vragen", "ja", { voorbehoud: "alleen bij bekenden" })], [punt("hulp-vragen", "deels")]] as const;
    expect(verdict(...pair).redenen).toContain("te-beoordelen: bevinding/hulp-vragen");
    expect(verdict(...pair, { beslissingen: [besluit("hulp-vragen", "match")] }).uitkomst).toBe("passend");
  });

  it("a profile holds points that this catalogue does not know", () => {
    const { criteria, ...data } = leidraadNl.data;
    const smaller = indexCatalogus({ ...data, criteria: criteria.filter(({ code }) => code !== "tillen") });
    const pair = parsePaar(
      {
        werknemer: werknemer([punt("tillen", "5 kg"), punt("hulp-vragen", "ja")]),
        werk: werk([punt("hulp-vragen", "ja")]),
      },
      { peildatum: "2026-02-01" },
    );
    if (isLeft(pair)) throw new Error("left");
    const comparison = match({ ...pair.right, catalogus: smaller });
    expect(comparison.oordeel).toEqual({
      uitkomst: "onvoldoende-bekend",
      redenen: [{ code: "buiten-catalogus", because: ["werknemer/tillen"] }],
      onzeker: [],
      restpunten: [],
    });
    expect(() => buildMatchingsformulier(comparison)).not.toThrow();
  });
});

describe("passend-met-ondersteuning and passend", () => {
  it("a discrepantie that is not essential, or that can be closed", () => {
    expect(verdict([punt("geen-hoog-tempo", "ja", essential)], [punt("geen-hoog-tempo", "nee", { aanpasbaar: "ja" })])).toEqual({
      uitkomst: "passend-met-ondersteuning",
      redenen: ["discrepanties: discrepantie/geen-hoog-tempo"],
      restpunten: [],
    });
  });

  it("no discrepantie: every point that was weighed is named", () => {
    const points = [punt("hulp-vragen", "ja"), punt("tillen", "5 kg")];
    expect(verdict(points, points)).toEqual({
      uitkomst: "passend",
      redenen: ["geen-discrepantie: bevinding/hulp-vragen bevinding/tillen"],
      restpunten: [],
    });
  });

  it("a covered shortage is no discrepantie", () => {
    const covered = { werk: { werkbegeleider: { ...goedeBegeleider, steuntBij: ["rechtstreeks-toezicht"] } } };
    const comparison = compare([punt("rechtstreeks-toezicht", "ja")], [punt("rechtstreeks-toezicht", "nee")], covered);
    expect(comparison.oordeel.uitkomst).toBe("passend");
    expect(comparison.discrepanties).toEqual([]);
  });
});

describe("precedence", () => {
  it("niet-passend goes before everything that is not known, with all reasons of its level", () => {
    const [[night], [nightJob]] = openGap;
    const worker = [night, punt("rechtstreeks-toezicht", "ja"), punt("droombaan", "bakker")];
    const job = [
      nightJob,
      punt("rechtstreeks-toezicht", "nee"),
      punt("staan", "1 uur", essential),
      punt("droombaan", "inpakken"),
    ];
    const alone = { werk: { werkbegeleider: { ...goedeBegeleider, bereid: "nee" } } };
    expect(verdict(worker, job, alone)).toMatchObject({
      uitkomst: "niet-passend",
      redenen: ["toezicht-ontbreekt: discrepantie/rechtstreeks-toezicht", "essentieel-tekort-open: discrepantie/nachtwerk"],
    });
  });

  it("onvoldoende-bekend goes before a discrepantie, with all reasons of its level", () => {
    const worker = [punt("geen-hoog-tempo", "ja"), punt("droombaan", "bakker"), punt("tillen", "5 kg")];
    const job = [
      punt("geen-hoog-tempo", "nee", { aanpasbaar: "ja" }),
      punt("droombaan", "inpakken"),
      punt("staan", "1 uur", essential),
    ];
    expect(verdict(worker, job).redenen).toEqual([
      "essentieel-onbekend: bevinding/staan",
      "dekking-te-laag: bevinding/staan",
      "dekking-te-laag: bevinding/droombaan",
      "te-beoordelen: bevinding/droombaan",
    ]);
  });
});
