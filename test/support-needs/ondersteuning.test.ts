import { describe, expect, it } from "vitest";
import { form, punt, type Rest } from "../support/cases.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";

type Measures = Parameters<typeof catalogusVan>[1];

const needs = (measures: Measures, worker: object = {}, job: object = {}, rest: Rest & { readonly brings?: string } = {}) => {
  const catalogus = catalogusVan(
    [
      vaardigheid(
        "zagen",
        measures.map(({ code }) => code),
      ),
    ],
    measures,
  );
  const { brings = "nee", ...others } = rest;
  return form([punt("zagen", brings, worker)], [punt("zagen", "ja", job)], { ...others, catalogus }).ondersteuning;
};

const chosen = (...args: Parameters<typeof needs>) =>
  needs(...args).map(({ maatregel: code, sluit, voorwaardelijk }) => [code, sluit.minimum, sluit.maximum, voorwaardelijk]);

const trainable = { leerbaarheid: "trainbaar" } as const;
const natural = (code: string, rest: Parameters<typeof maatregel>[1] = {}) =>
  maatregel(code, { gever: "collega", ingreep: "collegas", ...rest });

describe("the five steps of the Leidraad, in that order", () => {
  it("1, 2: what can be learned is learned, even where support would be lighter", () => {
    expect(chosen([natural("maatje", { gewicht: 1 }), training("oefenen")], trainable)).toEqual([["oefenen", 240, 240, false]]);
  });

  it("1: not known whether it can be learned: no training is certain, it waits for an answer", () => {
    expect(chosen([training("oefenen")])).toEqual([["oefenen", 0, 240, true]]);
    expect(chosen([training("oefenen"), natural("maatje")])).toEqual([["maatje", 240, 240, false]]);
  });

  it("3: cannot be learned: what is asked changes", () => {
    expect(chosen([training("oefenen"), maatregel("ruilen")], { leerbaarheid: "niet" })).toEqual([["ruilen", 240, 240, false]]);
  });

  it("3: learning does not reach: the rest changes", () => {
    expect(chosen([training("oefenen", { bereik: 100 }), maatregel("ruilen")], trainable)).toEqual([
      ["oefenen", 100, 100, false],
      ["ruilen", 140, 140, false],
    ]);
  });

  it("4: natural support goes before anything else, however light that is", () => {
    expect(chosen([maatregel("briefje", { gewicht: 1 }), natural("maatje", { gewicht: 9 })])).toEqual([
      ["maatje", 240, 240, false],
    ]);
  });

  it("4: light before heavy, and on a tie by code", () => {
    expect(chosen([maatregel("b", { gewicht: 2 }), maatregel("a", { gewicht: 2 }), maatregel("c", { gewicht: 1 })])).toEqual([
      ["c", 240, 240, false],
    ]);
    expect(chosen([maatregel("b", { gewicht: 2 }), maatregel("a", { gewicht: 2 })])).toEqual([["a", 240, 240, false]]);
  });

  it("4: the lightest that does, not the lightest: and it says why the lighter ones do not do", () => {
    const measures = [
      natural("maatje", { gewicht: 1, bereik: 80 }),
      maatregel("verboden", { gewicht: 1, vereist: ["aanpasbaar"] }),
      maatregel("misschien", { gewicht: 2, vereist: ["werkbegeleider-bereid"] }),
      maatregel("ruilen", { gewicht: 5 }),
    ];
    const [need] = needs(measures, {}, { aanpasbaar: "nee" });
    expect(need?.maatregel).toBe("ruilen");
    expect(need?.lichter).toEqual([
      { maatregel: "maatje", reden: "reikt-niet-ver-genoeg" },
      { maatregel: "verboden", reden: "kan-niet" },
      { maatregel: "misschien", reden: "eerst-vragen" },
    ]);
  });

  it("4: none reaches: the lightest of those that reach furthest", () => {
    const measures = [
      maatregel("kort", { gewicht: 1, bereik: 80 }),
      maatregel("lang", { gewicht: 2, bereik: 120 }),
      maatregel("zwaar", { gewicht: 3, bereik: 120 }),
    ];
    expect(chosen(measures)[0]).toEqual(["lang", 120, 120, false]);
  });

  it("4: an aid adds to a change of the work; a second change of the work does not", () => {
    const measures = [
      maatregel("ruilen", { gewicht: 1, bereik: 120 }),
      maatregel("verplaatsen", { gewicht: 2, bereik: 120 }),
      maatregel("zaagmal", { gewicht: 3, bereik: 120, ingreep: "hulpmiddel" }),
    ];
    expect([...chosen(measures)].sort()).toEqual([
      ["ruilen", 120, 120, false],
      ["zaagmal", 120, 120, false],
    ]);
  });

  it("5: what nothing closes stays open, and is not dropped", () => {
    const catalogus = catalogusVan([vaardigheid("zagen", [])], []);
    const result = form([punt("zagen", "nee")], [punt("zagen", "ja", { essentieel: true })], { catalogus });
    expect(result.ondersteuning).toEqual([]);
    expect(result.discrepanties).toMatchObject([{ criterium: "zagen", open: "ja" }]);
    expect(result.oordeel.uitkomst).toBe("niet-passend");
  });

  it("what is not certain to be possible comes last, as a condition, and only where something is left", () => {
    const measures = [maatregel("ruilen", { bereik: 120 }), maatregel("verplaatsen", { gewicht: 5, vereist: ["aanpasbaar"] })];
    expect(chosen(measures)).toEqual([
      ["ruilen", 120, 120, false],
      ["verplaatsen", 0, 240, true],
    ]);
    expect(chosen(measures, {}, {}, { brings: "deels" })).toEqual([["ruilen", 120, 120, false]]);
  });
});

describe("a support need", () => {
  it("says what, who, how long, on what ground and why", () => {
    const [need] = needs([training("oefenen")], trainable);
    expect(need).toMatchObject({
      ...{
        id: "ondersteuning/zagen/oefenen",
        discrepantie: "discrepantie/zagen",
        bevinding: "bevinding/zagen",
        criterium: "zagen",
      },
      ...{
        ingreep: "persoon",
        gever: "jobcoach",
        soort: "training",
        stap: "leren",
        natuurlijk: false,
        weken: 26,
        minuten: [600, 300],
      },
      grond: [{ bron: "verzonnen", plaats: "1" }],
      because: ["discrepantie/zagen", "bevinding/zagen", "werk/zagen", "werknemer/zagen"],
    });
  });

  it("never takes away more than there is", () => {
    expect(chosen([maatregel("ruilen", { bereik: 240 })], {}, {}, { brings: "deels" })).toEqual([["ruilen", 120, 120, false]]);
  });

  it("adds up to what the attainable fit counts on, and no more", () => {
    const measures = [
      training("oefenen", { bereik: 80 }),
      maatregel("zaagmal", { ingreep: "hulpmiddel", bereik: 120 }),
      maatregel("ruilen", { bereik: 80 }),
    ];
    const catalogus = catalogusVan(
      [
        vaardigheid(
          "zagen",
          measures.map(({ code }) => code),
        ),
      ],
      measures,
    );
    const result = form([punt("zagen", "nee", trainable)], [punt("zagen", "ja")], { catalogus });
    const [gap] = result.discrepanties;
    const sum = result.ondersteuning.reduce((total, { sluit }) => total + sluit.minimum, 0);
    expect(sum).toBe(Math.min(gap?.rest ?? 0, gap?.sluitbaar.minimum ?? 0));
  });
});
