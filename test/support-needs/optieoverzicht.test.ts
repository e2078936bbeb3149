import { optieoverzicht } from "passend";
import { describe, expect, it } from "vitest";
import { compare, goedeBegeleider, punt, type Rest } from "../support/cases.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";

type Measures = Parameters<typeof catalogusVan>[1];

const zagen = (measures: Measures) =>
  catalogusVan(
    [
      vaardigheid(
        "zagen",
        measures.map(({ code }) => code),
      ),
    ],
    measures,
  );

const overview = (measures: Measures, worker: object = {}, job: object = {}, rest: Rest & { readonly brings?: string } = {}) => {
  const { brings = "nee", ...others } = rest;
  const [first] = optieoverzicht(
    compare([punt("zagen", brings, worker)], [punt("zagen", "ja", job)], { ...others, catalogus: zagen(measures) }),
  );
  if (first === undefined) throw new Error("no overview");
  return first;
};

const roles = (...args: Parameters<typeof overview>) =>
  overview(...args).opties.map(({ maatregel: code, rol }) => `${code} ${rol}`);

const collega = (code: string, rest: Parameters<typeof maatregel>[1] = {}) =>
  maatregel(code, { gever: "collega", ingreep: "collegas", ...rest });

describe("the role of an option", () => {
  it("says of each lighter one why it does not do, and that heavier ones are not needed", () => {
    const measures = [
      collega("maatje", { gewicht: 1, bereik: 80 }),
      maatregel("verboden", { gewicht: 1, vereist: ["aanpasbaar"] }),
      maatregel("misschien", { gewicht: 2, vereist: ["werkbegeleider-bereid"] }),
      maatregel("ruilen", { gewicht: 5 }),
      maatregel("verhuizen", { gewicht: 6 }),
      maatregel("wie-weet", { gewicht: 7, vereist: ["werkbegeleider-bereid"] }),
    ];
    expect(roles(measures, {}, { aanpasbaar: "nee" })).toEqual([
      "maatje volstaat-niet",
      "verboden kan-niet",
      "misschien eerst-vragen",
      "ruilen gekozen",
      "verhuizen zwaarder",
      "wie-weet zwaarder",
    ]);
  });

  it("learning goes first, also where support is lighter", () => {
    expect(roles([collega("maatje"), training("oefenen")], { leerbaarheid: "trainbaar" })).toEqual([
      "maatje leren-gaat-voor",
      "oefenen gekozen",
    ]);
  });

  it("what waits for an answer is chosen on condition, and what is heavier is kept at hand", () => {
    const measures = [
      maatregel("ruilen", { vereist: ["aanpasbaar"] }),
      maatregel("verhuizen", { gewicht: 8, vereist: ["aanpasbaar"] }),
    ];
    expect(roles(measures)).toEqual(["ruilen voorwaardelijk", "verhuizen achter-de-hand"]);
  });

  it("adds nothing where another reaches as far on its side and the gap stays open", () => {
    const measures = [maatregel("kort", { gewicht: 1, bereik: 80 }), maatregel("lang", { gewicht: 2, bereik: 120 })];
    expect(roles([...measures, maatregel("zwaar", { gewicht: 3, bereik: 120 })])).toEqual([
      "kort volstaat-niet",
      "lang gekozen",
      "zwaar voegt-niets-toe",
    ]);
  });
});

describe("a combination", () => {
  const measures = [
    collega("maatje", { gewicht: 2, bereik: 120 }),
    maatregel("ruilen", { gewicht: 1, bereik: 180 }),
    maatregel("zaagmal", { gewicht: 3, bereik: 120, ingreep: "hulpmiddel" }),
    maatregel("laser", { gewicht: 8, bereik: 180, ingreep: "hulpmiddel", vereist: ["aanpasbaar"] }),
    maatregel("klem", { gewicht: 1, bereik: 30, ingreep: "hulpmiddel" }),
  ];

  it("is enough where neither is alone; natural support first, then the least weight", () => {
    const { combinaties } = overview(measures);
    expect(combinaties).toEqual([
      { maatregelen: ["zaagmal", "maatje"], zeker: true, nietNatuurlijk: 1, gewicht: 5, gekozen: true },
      { maatregelen: ["laser", "maatje"], zeker: false, nietNatuurlijk: 1, gewicht: 10, gekozen: false },
      { maatregelen: ["zaagmal", "ruilen"], zeker: true, nietNatuurlijk: 2, gewicht: 4, gekozen: false },
      { maatregelen: ["laser", "ruilen"], zeker: false, nietNatuurlijk: 2, gewicht: 9, gekozen: false },
    ]);
  });

  it("stands with each of its options", () => {
    const { opties } = overview(measures);
    expect(opties.filter(({ rol }) => rol === "gekozen").map(({ maatregel: code, samenMet }) => [code, samenMet])).toEqual([
      ["maatje", ["zaagmal"]],
      ["zaagmal", ["maatje"]],
    ]);
    expect(opties.filter(({ rol }) => rol !== "gekozen").flatMap(({ samenMet }) => samenMet)).toEqual([]);
  });

  it("is not needed where one option is enough", () => {
    expect(overview([...measures, maatregel("genoeg", { gewicht: 9 })]).combinaties.length).toBe(4);
    expect(overview([maatregel("a", { ingreep: "hulpmiddel" }), maatregel("b")]).combinaties).toEqual([]);
  });

  it("of learning with a change is named, also where the change alone would do", () => {
    const { combinaties } = overview([training("oefenen", { bereik: 120 }), maatregel("ruilen")], { leerbaarheid: "trainbaar" });
    expect(combinaties.map(({ maatregelen, gekozen }) => [...maatregelen, gekozen])).toEqual([["oefenen", "ruilen", true]]);
  });

  it("takes the lightest pair, not the first that is enough", () => {
    // Light before heavy the first pair is buur with robot; kennis with maatje is all natural support.
    const netwerk = (code: string, gewicht: number, bereik: number) =>
      maatregel(code, { gever: "netwerk", ingreep: "netwerk", gewicht, bereik });
    const pairs = [netwerk("buur", 1, 60), netwerk("kennis", 2, 120), collega("maatje", { gewicht: 2, bereik: 120 })];
    const all = overview([...pairs, maatregel("robot", { gewicht: 9, bereik: 180 })]);
    expect(all.opties.filter(({ rol }) => rol === "gekozen").map(({ maatregel: code }) => code)).toEqual(["kennis", "maatje"]);
  });
});

describe("what an option brings", () => {
  const aan = (waarde: unknown) => punt("tillen", waarde);
  const tillen = (rest: object, worker: object = {}) =>
    optieoverzicht(compare([{ ...aan("10 kg"), ...worker }], [{ ...aan("25 kg"), ...rest }]))[0];

  it("stands in the values of the scale, never above what is asked", () => {
    // 0–60 kg: 10 kg is code 40, 25 kg is 100. tilwerk-verdelen reaches 120, half of it is 60; tilhulp 180, half is 90.
    const { opties } = tillen({ aanpasbaar: "deels" }) as NonNullable<ReturnType<typeof tillen>>;
    expect(opties.map(({ maatregel: code, effect }) => [code, effect.sluit, effect.maximum, effect.tot?.maximum])).toEqual([
      ["tilwerk-verdelen", "heel", 60, { waarde: 25, eenheid: "kg" }],
      ["tilhulp", "heel", 60, { waarde: 25, eenheid: "kg" }],
      ["taakruil", "heel", 60, { waarde: 25, eenheid: "kg" }],
    ]);
  });

  it("is not known where the preconditions are not, and nothing where they are refused", () => {
    const sluit = (aanpasbaar: string) => tillen({ aanpasbaar })?.opties.map(({ effect }) => effect.sluit);
    expect(sluit("onbekend")).toEqual(["onbekend", "onbekend", "onbekend"]);
    expect(sluit("nee")).toEqual(["niet", "niet", "niet"]);
  });

  it("has no value where a person decided, or where the scale has no order", () => {
    const besluit = { criterium: "tillen", oordeel: "tekort", reden: "gezien", door: "jobcoach", datum: "2026-01-20" };
    const [decided] = optieoverzicht(
      compare([{ ...aan("25 kg"), voorbehoud: "alleen met pauze" }], [aan("25 kg")], { beslissingen: [besluit] }),
    );
    expect(decided?.opties.map(({ effect }) => effect.tot)).toEqual([null, null, null]);
  });
});

describe("an option names", () => {
  it("every precondition, met or not, with how much is needed", () => {
    const vereist = ["werkbegeleider-bereid", "werkbegeleider-uren", "werkbegeleider-aanwezig"] as const;
    const measures = [
      collega("maatje", { gever: "werkbegeleider", vereist: [...vereist], minimaleUren: 2, minimaalAanwezig: 50 }),
    ];
    const werkbegeleider = { rol: "voorman", bereid: "ja", aanwezig: "40 %" };
    expect(overview(measures, {}, {}, { werk: { werkbegeleider } }).opties[0]?.voorwaarden).toEqual([
      { vereiste: "werkbegeleider-bereid", stand: "ja", nodig: null },
      { vereiste: "werkbegeleider-uren", stand: "onbekend", nodig: { waarde: 2, eenheid: "uur/week" } },
      { vereiste: "werkbegeleider-aanwezig", stand: "nee", nodig: { waarde: 50, eenheid: "%" } },
    ]);
  });

  it("on whom it leans, and whether somebody stands in", () => {
    const measures = [
      maatregel("uitleg", { gever: "jobcoach", ingreep: "collegas", vereist: ["werkbegeleider-bereid"] }),
      maatregel("thuis", { gever: "netwerk", ingreep: "netwerk", vereist: ["netwerk-steunt"] }),
      collega("maatje"),
    ];
    const { opties } = overview(
      measures,
      {},
      {},
      { werk: { werkbegeleider: goedeBegeleider }, werknemer: { netwerk: { steunt: "ja", rol: "zus" } } },
    );
    expect(Object.fromEntries(opties.map(({ maatregel: code, afhankelijkVan }) => [code, afhankelijkVan]))).toEqual({
      uitleg: [{ van: "werkbegeleider", rol: "voorman", vervanging: "ja" }],
      thuis: [{ van: "netwerk", rol: "zus", vervanging: null }],
      maatje: [{ van: "collega", rol: null, vervanging: null }],
    });
    expect(opties.find(({ maatregel: code }) => code === "uitleg")?.because).toContain("werk/werkbegeleider");
  });

  it("who gives it and what it takes of the job coach", () => {
    const [option] = overview([training("oefenen")], { leerbaarheid: "trainbaar" }).opties;
    expect(option).toMatchObject({ gever: "jobcoach", natuurlijk: false, weken: 26, minuten: [600, 300], kant: "werknemer" });
  });
});
