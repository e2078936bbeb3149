import { leidraadNl } from "passend";
import { describe, expect, it } from "vitest";
import { maatregelcode } from "../../src/domain/criterium.js";
import { onderdelen } from "../../src/domain/onderdeel.js";
import type { Regeling } from "../../src/domain/regeling.js";

const { data } = leidraadNl;

describe("the points", () => {
  it("are at least sixty, with at least eight in every row of the form", () => {
    expect(data.criteria.length).toBeGreaterThanOrEqual(60);
    for (const onderdeel of onderdelen) {
      const inRij = data.criteria.filter((criterium) => criterium.onderdeel === onderdeel);
      expect(inRij.length, onderdeel).toBeGreaterThanOrEqual(8);
    }
  });

  it("cover all six kinds of scale and both directions", () => {
    expect(new Set(data.criteria.map(({ schaal }) => schaal.soort))).toEqual(
      new Set(["niveau", "hoeveelheid", "voorwaarde", "kwalificatie", "voorkeur", "tekst"]),
    );
    expect(new Set(data.criteria.map(({ richting }) => richting))).toEqual(new Set(["eis", "behoefte"]));
  });

  it("each have a measure where a shortage is possible", () => {
    const zonder = data.criteria.filter(({ schaal, maatregelen }) => schaal.soort !== "tekst" && maatregelen.length === 0);
    expect(zonder.map(({ code }) => code)).toEqual([]);
  });

  it("are taken up in the look-ups, with their measures from light to heavy", () => {
    expect(leidraadNl.criteria.size).toBe(data.criteria.length);
    for (const { criterium, maatregelen } of leidraadNl.criteria.values()) {
      expect(maatregelen.map(({ code }) => code).sort()).toEqual(criterium.maatregelen.map(maatregelcode).sort());
    }
  });
});

describe("the FML", () => {
  /** Copied by hand from the list; where it says "about" or "less than", our own choice is in the record and not here. */
  it.each([
    ["IV.7", "reiken", [70, 60, 50]],
    ["IV.8", "frequent-reiken", [1200, 600, 300]],
    ["IV.9", "buigen", [90, 60, 45]],
    ["IV.10", "frequent-buigen", [600, 300, 150, 50]],
    ["IV.12", "duwen-trekken", [250, 150, 100]],
    ["IV.13", "tillen", [15, 10, 5, 2]],
    ["IV.14", "dragen", [15, 10, 5, 2]],
    ["IV.16", "lopen", [60, 30, 15]],
    ["IV.18", "traplopen", [60, 30, 15]],
    ["IV.20", "knielen", [10, 5, 2]],
    ["V.1", "zitten", [120, 60, 30]],
    ["V.3", "staan", [60, 30, 15]],
    ["VI.2", "uren-per-dag", [8, 8, 6, 4, 2]],
    ["VI.3", "uren-per-week", [40, 40, 30, 20, 10]],
  ])("item %s is %s, with its thresholds", (item, code, drempels) => {
    const fml = leidraadNl.criteria.get(code)?.criterium.verwijzingen?.fml;
    expect(fml?.item).toBe(item);
    expect(fml?.waarden?.slice(0, drempels.length)).toEqual(drempels);
  });

  it("gives at least twenty points their thresholds, from the norm to the heaviest limit", () => {
    const metDrempels = data.criteria.flatMap(({ code, verwijzingen }) =>
      verwijzingen?.fml?.waarden === undefined ? [] : [{ code, waarden: verwijzingen.fml.waarden }],
    );
    expect(metDrempels.length).toBeGreaterThanOrEqual(20);
    for (const { code, waarden } of metDrempels) {
      expect(
        [...waarden].sort((a, b) => Number(b) - Number(a)),
        code,
      ).toEqual(waarden);
    }
  });
});

describe("the measures", () => {
  it("are at least thirty, and name only activities of the protocol", () => {
    expect(data.maatregelen.length).toBeGreaterThanOrEqual(30);
    for (const { code, activiteiten } of data.maatregelen) {
      expect(
        activiteiten.filter((activiteit) => !leidraadNl.activiteiten.has(activiteit)),
        code,
      ).toEqual([]);
    }
  });

  it("include natural support and changes of the work as well as learning", () => {
    const gevers = new Set(data.maatregelen.map(({ gever }) => gever));
    for (const gever of ["werkbegeleider", "collega", "leidinggevende", "netwerk", "jobcoach", "werkgever"] as const) {
      expect(gevers.has(gever), gever).toBe(true);
    }
    expect(data.maatregelen.some(({ ingreep }) => ingreep === "taak")).toBe(true);
    expect(data.maatregelen.some(({ vereist }) => vereist.includes("leerbaar"))).toBe(true);
  });

  it("ask less of the job coach in every next half-year", () => {
    const oplopend = data.maatregelen.filter(({ inzet: { jobcoachMinuten: tijd } }) =>
      tijd.some((minuten, i) => minuten > (tijd[i - 1] ?? minuten)),
    );
    expect(oplopend.map(({ code }) => code)).toEqual([]);
  });
});

describe("the goal groups", () => {
  it("are those of the protocol of 2014, A.6, with their activities", () => {
    expect(data.doelgroepen.map(({ code, activiteiten }) => [code, activiteiten.length])).toEqual([
      ["introduceren", 2],
      ["werk-structureren", 2],
      ["inwerken-en-trainen", 3],
      ["storingen-verhelpen", 2],
      ["begeleiden-op-het-werk", 5],
      ["begeleiden-thuissituatie", 3],
      ["leidinggevende-begeleiden", 5],
      ["evalueren-en-afstemmen", 2],
    ]);
  });
});

describe("the funding rules", () => {
  const opDag = (dag: string): readonly Regeling[] =>
    data.regelingen.filter(({ geldigVanaf, geldigTot }) => geldigVanaf <= dag && dag <= (geldigTot ?? dag));
  const codesOp = (dag: string): readonly string[] =>
    opDag(dag)
      .map(({ code }) => code)
      .sort();

  it.each([
    ["2006-12-31", []],
    ["2010-06-01", ["uwv-extern-2007"]],
    ["2012-12-14", ["uwv-extern-2007"]],
    ["2012-12-15", []],
    ["2014-06-30", []],
    ["2014-07-01", ["uwv-extern-2014"]],
    ["2014-12-31", ["uwv-extern-2014"]],
    ["2015-01-01", ["uwv-extern-2015", "uwv-intern-2015"]],
    ["2015-12-31", ["uwv-extern-2015", "uwv-intern-2015"]],
    ["2016-01-01", []],
    ["2016-01-28", []],
    ["2026-01-01", []],
  ])("of %s are %j: none where the text was not seen", (dag, codes) => {
    expect(codesOp(dag)).toEqual(codes);
  });

  it.each(["2010-06-01", "2014-09-01"])("give an external job coach on %s the shares of the protocol", (dag) => {
    const [regeling] = opDag(dag);
    expect(regeling?.regimes.map(({ code, perJaar }) => [code, ...perJaar])).toEqual([
      ["zeer-licht", 30, 30, 30],
      ["licht", 60, 30, 30],
      ["midden", 100, 50, 30],
      ["intensief", 150, 75, 60],
    ]);
  });

  it("give an internal job coach in 2015 shares and amounts", () => {
    const regeling = data.regelingen.find(({ code }) => code === "uwv-intern-2015");
    expect(regeling?.regimes.map(({ code, perJaar, bedragen }) => [code, ...perJaar, ...(bedragen?.perJaar ?? [])])).toEqual([
      ["licht", 60, 30, 30, 270_000, 140_000, 140_000],
      ["midden", 100, 50, 30, 450_000, 270_000, 140_000],
      ["intensief", 150, 75, 60, 680_000, 450_000, 270_000],
    ]);
    expect(regeling?.regimes.map(({ bedragen }) => bedragen?.proefplaatsing)).toEqual([50_000, 60_000, 75_000]);
  });

  it("carry the tariff of their day, and middle as the standard from 2014", () => {
    expect(data.regelingen.map(({ code, tarief, standaardRegime }) => [code, tarief, standaardRegime]).sort()).toEqual([
      ["uwv-extern-2007", undefined, undefined],
      ["uwv-extern-2014", 7411, "midden"],
      ["uwv-extern-2015", 7478, "midden"],
      ["uwv-intern-2015", undefined, "midden"],
    ]);
  });
});

describe("every record", () => {
  const records = [...data.criteria, ...data.maatregelen, ...data.doelgroepen, ...data.regelingen];

  it("names a source that is there", () => {
    const bekend = new Set(data.bronnen.map(({ code }) => code));
    expect(records.length).toBeGreaterThan(100);
    for (const { code, bronnen } of records) {
      expect(bronnen.length, code).toBeGreaterThan(0);
      expect(
        bronnen.filter(({ bron }) => !bekend.has(bron)),
        code,
      ).toEqual([]);
    }
  });
});

describe("the texts", () => {
  const gevonden: { readonly pad: string; readonly nl: string; readonly en: string }[] = [];
  const zoek = (knoop: unknown, pad: string): void => {
    if (typeof knoop !== "object" || knoop === null) return;
    if ("nl" in knoop || "en" in knoop) {
      const { nl, en } = knoop as { nl: string; en: string };
      gevonden.push({ pad, nl, en });
      return;
    }
    for (const [sleutel, kind] of Object.entries(knoop)) zoek(kind, `${pad}.${sleutel}`);
  };
  zoek(data, "");

  const slot = (zin: string): string => zin.match(/[.?!]$/u)?.[0] ?? "";
  const plekken = (zin: string): readonly string[] => (zin.match(/\{[^}]*\}/gu) ?? []).sort();
  const waar = (wrong: (tekst: (typeof gevonden)[number]) => boolean): readonly string[] =>
    gevonden.filter(wrong).map(({ pad }) => pad);

  it("are found", () => {
    expect(gevonden.length).toBeGreaterThan(1000);
  });

  it("exist in both languages, as sentences of the same kind", () => {
    expect(waar(({ nl, en }) => slot(nl) !== slot(en))).toEqual([]);
    expect(waar(({ nl, en }) => plekken(nl).join() !== plekken(en).join())).toEqual([]);
    expect(waar(({ nl, en }) => plekken(nl + en).some((plek) => plek !== "{waarde}"))).toEqual([]);
  });

  it("are translated: only names may be the same", () => {
    expect(waar(({ pad, nl, en }) => nl === en && !pad.endsWith(".naam"))).toEqual([]);
    expect(waar(({ nl, en }) => nl === en).length).toBeLessThan(gevonden.length / 50);
  });

  it("are clean: no blanks at the ends, no markup, no line breaks", () => {
    const isVuil = (tekst: string): boolean => tekst !== tekst.trim() || /[<>*_`|\n]| {2}/u.test(tekst.replaceAll("O*NET", ""));
    expect(waar(({ nl, en }) => isVuil(nl) || isVuil(en))).toEqual([]);
  });

  it("end as they should: questions as questions, anchors as sentences, names as names", () => {
    expect(waar(({ pad, nl }) => /\.vraagWer(?:knemer|k)$/u.test(pad) && slot(nl) !== "?")).toEqual([]);
    expect(
      waar(({ pad, nl }) => /\.(?:zin|ankers\.\d+|omschrijving|voorWerknemer|eigenKeuze)$/u.test(pad) && slot(nl) !== "."),
    ).toEqual([]);
    expect(waar(({ pad, nl }) => pad.endsWith(".naam") && slot(nl) !== "")).toEqual([]);
  });
});
