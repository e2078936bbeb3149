import { leidraadNl } from "passend";
import { describe, expect, it } from "vitest";
import { begeleideritems } from "../../src/domain/werkbegeleiding.js";

const { begeleideradviezen = [], aandachtspunten = [], bronnen } = leidraadNl.data;

describe("the questions about the werkbegeleider", () => {
  it("are one for every item of the Werkprofiel, each with an advice", () => {
    expect(begeleideradviezen.map(({ item }) => item).sort()).toEqual([...begeleideritems].sort());
    for (const { code, vraag, advies } of begeleideradviezen) {
      expect(
        [vraag.nl, vraag.en].map((tekst) => tekst.at(-1)),
        code,
      ).toEqual(["?", "?"]);
      expect(
        [advies.nl, advies.en].map((tekst) => tekst.at(-1)),
        code,
      ).toEqual([".", "."]);
    }
  });

  it("say what in them is not in a source: no source gives a list of questions", () => {
    expect(begeleideradviezen.filter(({ eigenKeuze }) => eigenKeuze === undefined).map(({ code }) => code)).toEqual([]);
  });
});

describe("the attention points of the introduction period", () => {
  it("are the four of the source, in its order", () => {
    expect(aandachtspunten.map(({ code }) => code)).toEqual([
      "arbeidsgedrag",
      "gedetailleerde-werkinstructie",
      "protocollen-en-kwaliteitscriteria",
      "ongeschreven-sociale-normen",
    ]);
  });

  it("show on criteria of the catalogue, each on one attention point", () => {
    const criteria = aandachtspunten.flatMap((punt) => punt.criteria);
    expect(criteria.filter((code) => !leidraadNl.criteria.has(code))).toEqual([]);
    expect(new Set(criteria).size).toBe(criteria.length);
  });
});

describe("every record", () => {
  it("names sources that are there", () => {
    const bekend = new Set(bronnen.map(({ code }) => code));
    const genoemd = [...begeleideradviezen, ...aandachtspunten].flatMap((record) => record.bronnen.map(({ bron }) => bron));
    expect(genoemd.length).toBeGreaterThanOrEqual(12);
    expect(genoemd.filter((bron) => !bekend.has(bron))).toEqual([]);
  });
});
