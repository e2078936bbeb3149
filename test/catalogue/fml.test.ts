import { leidraadNl, type Criterium } from "passend";
import { describe, expect, it } from "vitest";
import { fmlWaarschuwingen } from "../../src/import/fmlWaarschuwingen.js";

const items = leidraadNl.data.fml ?? [];

/** Copied by hand from the list: every item, how its values are meant, and how many it has, the normal value included. */
const lijst: readonly (readonly [string, string, number])[] = [
  ["I.1", "ordinaal", 3],
  ["I.2", "ordinaal", 3],
  ["I.3", "ordinaal", 3],
  ["I.4", "vlaggen", 3],
  ["I.5", "vlaggen", 6],
  ["I.6", "vlaggen", 10],
  ["I.7", "ordinaal", 2],
  ["I.8", "vlaggen", 8],
  ["I.9", "ordinaal", 3],
  ["II.1", "ja-nee", 2],
  ["II.2", "ja-nee", 2],
  ["II.3", "ja-nee", 2],
  ["II.4", "ja-nee", 2],
  ["II.5", "ja-nee", 2],
  ["II.6", "vlaggen", 5],
  ["II.7", "vlaggen", 4],
  ["II.8", "ordinaal", 3],
  ["II.9", "ordinaal", 3],
  ["II.10", "ja-nee", 2],
  ["II.11", "ja-nee", 2],
  ["II.12", "vlaggen", 7],
  ["III.1", "vlaggen", 3],
  ["III.2", "ja-nee", 2],
  ["III.3", "ja-nee", 2],
  ["III.4", "ja-nee", 2],
  ["III.5", "ja-nee", 2],
  ["III.6", "ja-nee", 2],
  ["III.7", "ja-nee", 2],
  ["III.8", "vlaggen", 5],
  ["IV.1", "keuze", 4],
  ["IV.2", "keuze", 4],
  ["IV.3", "vlaggen", 10],
  ["IV.4", "ordinaal", 4],
  ["IV.5", "ja-nee", 2],
  ["IV.6", "ja-nee", 2],
  ["IV.7", "ordinaal", 3],
  ["IV.8", "ordinaal", 3],
  ["IV.9", "ordinaal", 3],
  ["IV.10", "ordinaal", 4],
  ["IV.11", "ja-nee", 2],
  ["IV.12", "ordinaal", 3],
  ["IV.13", "ordinaal", 4],
  ["IV.14", "ordinaal", 4],
  ["IV.15", "ordinaal", 3],
  ["IV.16", "ordinaal", 4],
  ["IV.17", "ordinaal", 4],
  ["IV.18", "ordinaal", 4],
  ["IV.19", "ordinaal", 4],
  ["IV.20", "ordinaal", 4],
  ["IV.21", "ja-nee", 2],
  ["V.1", "ordinaal", 4],
  ["V.2", "ordinaal", 4],
  ["V.3", "ordinaal", 4],
  ["V.4", "ordinaal", 4],
  ["V.5", "ordinaal", 2],
  ["V.6", "ordinaal", 3],
  ["V.7", "ordinaal", 3],
  ["V.8", "ordinaal", 4],
  ["V.9", "ja-nee", 2],
  ["V.10", "ja-nee", 2],
  ["VI.1", "vlaggen", 3],
  ["VI.2", "ordinaal", 5],
  ["VI.3", "ordinaal", 5],
  ["VI.4", "ja-nee", 2],
];

describe("the list", () => {
  it("has every item once, in its order, with its kind and as many values", () => {
    expect(items.map(({ item, soort, waarden }) => [item, soort, waarden.length])).toEqual(lijst);
  });

  it("numbers the values of every item from the normal value up", () => {
    for (const { item, waarden } of items) {
      expect(
        waarden.map(({ waarde }) => waarde),
        item,
      ).toEqual(waarden.map((_, i) => i));
    }
  });

  it("names the item as the place in the source", () => {
    for (const { item, bronnen } of items) expect(bronnen).toEqual([{ bron: "fml", plaats: `item ${item}` }]);
  });

  it("is found by its numbers", () => {
    expect(leidraadNl.fml.size).toBe(64);
    expect(leidraadNl.fml.get("IV.13")?.naam).toEqual({ nl: "Tillen", en: "Lifting" });
    expect(leidraadNl.fml.get("IV.22")).toBeUndefined();
  });

  /** Every yes/no item asks text, and these too. */
  it("asks text where the list does", () => {
    const gevraagd = items
      .filter(({ soort }) => soort !== "ja-nee")
      .flatMap(({ item, waarden }) => waarden.filter(({ namelijk }) => namelijk).map(({ waarde }) => `${item}: ${waarde}`));
    expect(gevraagd).toEqual(["I.5: 5", "I.6: 9", "I.8: 7", "II.12: 6", "III.8: 4", "IV.15: 1", "V.5: 1", "VI.1: 1"]);
    for (const { item, soort, waarden } of items.filter((kandidaat) => kandidaat.soort === "ja-nee")) {
      expect(
        waarden.map(({ namelijk }) => namelijk === true),
        `${item} ${soort}`,
      ).toEqual([false, true]);
    }
  });

  it("says which strong value holds a milder one", () => {
    const omvattend = items.flatMap(({ item, waarden }) =>
      waarden.flatMap(({ waarde, omvat }) => (omvat === undefined ? [] : [[item, waarde, omvat]])),
    );
    expect(omvattend).toEqual([
      ["II.6", 3, [1]],
      ["II.6", 4, [2]],
    ]);
  });

  /** By hand: "or more", "or longer", or no number at all. Elsewhere no limitation is a threshold, or a level with its own words. */
  it("says where no limitation is a lower bound", () => {
    const metGrens = items.filter(({ waarden }) => waarden.some(({ ondergrens }) => ondergrens));
    for (const { item, waarden } of metGrens) {
      expect(
        waarden.filter(({ ondergrens }) => ondergrens).map(({ waarde }) => waarde),
        item,
      ).toEqual([0]);
    }
    const inHoeveelheid = leidraadNl.data.criteria.flatMap(({ schaal, verwijzingen }) =>
      schaal.soort === "hoeveelheid" && metGrens.some(({ item }) => item === verwijzingen?.fml?.item)
        ? [verwijzingen?.fml?.item]
        : [],
    );
    expect(inHoeveelheid.sort()).toEqual(
      ["III.6", "IV.11", "IV.17", "IV.4", "V.2", "V.4", "V.5", "V.6", "V.8", "VI.2", "VI.3"].sort(),
    );
  });

  /** Copied by hand: the numbers that stand in the wording of each value, from the norm on. */
  it.each<readonly [string, readonly (readonly number[])[]]>([
    ["I.1", [[30], [30], [5]]],
    ["III.1", [[], [35], [15]]],
    ["IV.4", [[], [4], [1], []]],
    ["IV.7", [[70], [60], [50]]],
    ["IV.8", [[1200], [600], [300]]],
    ["IV.9", [[90], [60], [45]]],
    ["IV.10", [[600], [300], [150], [50]]],
    ["IV.11", [[45], []]],
    ["IV.12", [[250, 25], [150], [100]]],
    [
      "IV.13",
      [
        [15, 10],
        [10, 10],
        [5, 50],
        [2, 100],
      ],
    ],
    ["IV.14", [[15, 4], [10, 2], [5, 1], [2]]],
    ["IV.15", [[120], [], []]],
    ["IV.16", [[1], [30], [15], [5]]],
    ["IV.17", [[], [4], [1], []]],
    ["IV.18", [[60], [30], [15], []]],
    ["IV.19", [[5], [3], [], []]],
    ["IV.20", [[10], [5], [2], []]],
    ["V.1", [[2], [1], [], [15]]],
    ["V.2", [[], [8], [4], [4]]],
    ["V.3", [[1], [30], [15], [5]]],
    ["V.4", [[], [4], [1], []]],
    ["V.5", [[5, 2], []]],
    ["V.6", [[5, 2], [5], [2]]],
    ["V.7", [[2, 10], [1], []]],
    ["V.8", [[], [4], [1], []]],
    ["VI.1", [[], [18, 22], [22, 6]]],
    ["VI.2", [[8], [8], [6], [4], [2]]],
    ["VI.3", [[40], [40], [30], [20], [10]]],
  ])("writes the thresholds of %s in both languages", (nummer, getallen) => {
    const waarden = leidraadNl.fml.get(nummer)?.waarden ?? [];
    for (const taal of ["nl", "en"] as const) {
      expect(waarden.map(({ naam }) => (naam[taal].match(/\d+/gu) ?? []).map(Number))).toEqual(getallen);
    }
  });
});

const verwijzend = leidraadNl.data.criteria.flatMap((criterium) =>
  criterium.verwijzingen?.fml === undefined ? [] : [{ criterium, fml: criterium.verwijzingen.fml }],
);

describe("a value of the list", () => {
  /** Where a value has no place with us, and why. */
  const zonderPlaats: Readonly<Record<string, string>> = {
    "IV.21: 0": "nothing is said, and the point is text",
    "V.10: 0": "nothing is said, and the point is text",
    "VI.4: 0": "nothing is said, and the point is text",
    "IV.2: 0": "nothing is said, and the point is text",
    "IV.1: 0": "nothing is said",
    "IV.1: 1": "a preferred hand is no limitation; it stands with the point of IV.2",
    "IV.1: 2": "a preferred hand is no limitation; it stands with the point of IV.2",
    "IV.1: 3": "a preferred hand is no limitation; it stands with the point of IV.2",
  };

  const heeftNorm = ({ schaal }: Criterium, fml: (typeof verwijzend)[number]["fml"]): boolean =>
    fml.waarden !== undefined || fml.norm !== undefined || (fml.vlag !== undefined && schaal.soort === "voorwaarde");

  it("has a criterion, or a reason why not", () => {
    const zonder = items.flatMap(({ item, waarden }) => {
      const eigen = verwijzend.filter(({ fml }) => fml.item === item);
      return waarden
        .filter(({ waarde }) =>
          waarde === 0
            ? !eigen.some(({ criterium, fml }) => heeftNorm(criterium, fml))
            : !eigen.some(({ fml }) => (fml.vlag ?? waarde) === waarde && (fml.waarden === undefined || waarde in fml.waarden)),
        )
        .map(({ waarde }) => `${item}: ${waarde}`);
    });
    expect(zonder.sort()).toEqual(Object.keys(zonderPlaats).sort());
  });

  it("has one criterion, so that no two points say the same", () => {
    const plaatsen = verwijzend.map(({ fml }) => `${fml.item}: ${fml.vlag ?? ""}`);
    expect(plaatsen.filter((plaats, i) => plaatsen.indexOf(plaats) !== i)).toEqual([]);
  });

  it("is one that the item has", () => {
    for (const { criterium, fml } of verwijzend) {
      const item = leidraadNl.fml.get(fml.item);
      expect(item, criterium.code).toBeDefined();
      if (fml.vlag !== undefined) expect(fml.vlag, criterium.code).toBeLessThan(item?.waarden.length ?? 0);
      if (fml.waarden !== undefined) expect(fml.waarden.length, criterium.code).toBe(item?.waarden.length);
      expect(item?.soort === "vlaggen", criterium.code).toBe(fml.vlag !== undefined);
      expect(item?.soort === "ordinaal", criterium.code).toBe(fml.waarden !== undefined);
    }
  });

  /** By hand, and where the list says "about", "less" or nothing, the choice that stands in the record. */
  it.each<readonly [string, string, readonly (number | string)[]]>([
    ["I.1", "aandacht-vasthouden", [2, 1, 0]],
    ["I.2", "aandacht-verdelen", [2, 1, 0]],
    ["I.3", "herinneren", [2, 1, 0]],
    ["I.7", "handelingstempo", [1, 0]],
    ["I.9", "mate-van-zelfstandigheid", [2, 1, 0]],
    ["II.8", "conflicten-hanteren", [2, 1, 0]],
    ["II.9", "samenwerken", [2, 1, 0]],
    ["IV.4", "toetsenbord-en-muis", [6, 4, 1, 0.25]],
    ["IV.15", "hoofdbewegingen", [2, 1, 0]],
    ["IV.16", "lopen", [60, 30, 15, 4]],
    ["IV.17", "lopen-tijdens-werk", [6, 4, 1, 0.25]],
    ["IV.18", "traplopen", [60, 30, 15, 1]],
    ["IV.19", "klimmen", [3, 2, 1, 0]],
    ["IV.20", "knielen", [10, 5, 2, 0]],
    ["V.1", "zitten", [120, 60, 30, 14]],
    ["V.2", "zitten-tijdens-werk", [9, 8, 4, 3]],
    ["V.3", "staan", [60, 30, 15, 4]],
    ["V.4", "staan-tijdens-werk", [6, 4, 1, 0.25]],
    ["V.5", "geknield-werken", [5, 4]],
    ["V.6", "gebogen-werken", [5, 4, 2]],
    ["V.7", "boven-schouderhoogte-werken", [2, 1, 0]],
    ["V.8", "hoofd-in-stand-houden", [6, 4, 1, 0.25]],
  ])("of %s is a level of %s", (item, code, waarden) => {
    expect(leidraadNl.criteria.get(code)?.criterium.verwijzingen?.fml).toEqual({ item, waarden });
  });

  it("that means no limitation has a place on our scale where the item has no degrees", () => {
    const normen = verwijzend
      .filter(({ fml }) => fml.norm !== undefined)
      .map(({ criterium, fml }) => [fml.item, criterium.code, fml.norm]);
    expect(normen.sort()).toEqual([
      ["II.1", "zien", 2],
      ["II.10", "reizen", 2],
      ["II.11", "beroepsmatig-vervoer", "ja"],
      ["II.2", "horen", 2],
      ["II.3", "spreken", 3],
      ["II.4", "schrijven", 2],
      ["II.5", "lezen", 2],
      ["III.2", "tocht", "ja"],
      ["III.3", "huidcontact", "ja"],
      ["III.4", "beschermende-middelen-dragen", "ja"],
      ["III.5", "stof-rook-gassen", "ja"],
      ["III.6", "geluid", 80],
      ["III.7", "trilling", "ja"],
      ["IV.11", "draaien-met-de-romp", 45],
      ["IV.5", "voelen-met-de-handen", "ja"],
      ["IV.6", "schroefbewegingen", "ja"],
      ["V.9", "afwisseling-van-houding", "nee"],
    ]);
  });

  it("that the list calls other is free text", () => {
    const anders = ["I.5: 5", "I.6: 9", "I.8: 7", "II.12: 6", "III.8: 4", "IV.21: ", "V.10: ", "VI.4: ", "IV.2: "];
    const tekst = verwijzend.filter(({ criterium }) => criterium.schaal.soort === "tekst");
    expect(tekst.map(({ fml }) => `${fml.item}: ${fml.vlag ?? ""}`).sort()).toEqual(anders.sort());
  });

  it("is a condition where it is a flag, asked by the worker where it names what the work must be like", () => {
    const voorwaarden = verwijzend.filter(({ criterium, fml }) => fml.vlag !== undefined && criterium.schaal.soort !== "tekst");
    expect(voorwaarden.length).toBe(48);
    for (const { criterium, fml } of voorwaarden) {
      expect(criterium.schaal.soort, criterium.code).toBe("voorwaarde");
      expect(criterium.richting, criterium.code).toBe(["I.8", "II.12"].includes(fml.item) ? "behoefte" : "eis");
    }
  });
});

describe("the remarks on the list", () => {
  it("have a source, both languages and a code of their own", () => {
    expect(fmlWaarschuwingen.map(({ code }) => code)).toEqual([
      "voorblad",
      "nummering",
      "tekst-bij-voorwaarden",
      "oudere-voorwaarden",
      "oudere-handelingen",
      "alleen-gewicht",
      "norm-is-niet-gezond",
      "waarden-bij-benadering",
      "medische-toelichting",
      "geen-medische-gegevens",
    ]);
    for (const { code, bron, tekst } of fmlWaarschuwingen) {
      expect(bron.length, code).toBeGreaterThan(3);
      expect(tekst.nl, code).not.toBe(tekst.en);
      for (const zin of [tekst.nl, tekst.en]) expect(zin, code).toMatch(/^[A-Z].*\.$/u);
    }
  });
});
