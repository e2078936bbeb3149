import { agenda, type Agenda, type Agendavraag } from "passend/what-if";
import { describe, expect, it } from "vitest";
import type { Criterium } from "../../src/domain/criterium.js";
import { beoordeeld, besluit, compare, form, goedeBegeleider, punt, type Rest } from "../support/cases.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";

const alle = ({ werknemer, werk, beoordelaar }: Agenda): readonly Agendavraag[] => [...werknemer, ...werk, ...beoordelaar];

const asked = (worker: readonly unknown[], job: readonly unknown[], rest: Rest = {}) => alle(agenda(compare(worker, job, rest)));

/** Each question in a line: about what, of which kind, with what influence, and the verdicts that can follow. */
const lines = (...pair: Parameters<typeof asked>): readonly string[] =>
  asked(...pair).map(
    ({ criterium, soort, aan, invloed, oordelen }) => `${criterium} ${soort} ${aan} ${invloed}: ${oordelen.join(", ")}`,
  );

const codes = ["a", "b", "c", "d"];
/** Skills on the scale nee (0), deels (120), ja (240), without any way to close a gap. */
const kaal = catalogusVan(
  codes.map((code) => vaardigheid(code, [])),
  [],
);
/** The same, with a measure that always closes it. */
const teSluiten = catalogusVan(
  codes.map((code) => vaardigheid(code, ["ruilen"])),
  [maatregel("ruilen")],
);
const ja = (code: string, rest: object = {}) => punt(code, "ja", rest);
const essentieel = { essentieel: true };

describe("an answer that changes the verdict alone", () => {
  it("is one to the only thing that is not known", () => {
    const [vraag] = asked([], [ja("a", essentieel)], { catalogus: kaal });
    expect(vraag).toMatchObject({ invloed: "alleen", samen: null, oordelen: ["passend", "niet-passend"] });
    expect(vraag?.antwoorden.map(({ oordeel }) => oordeel)).toEqual(["niet-passend", "niet-passend", "passend"]);
  });

  it("narrows the fit by all that was open", () => {
    const [vraag] = asked([], [ja("a", essentieel)], { catalogus: kaal });
    // One point has all 16,384 shares, and an answer lies anywhere from 0 to 240.
    expect(vraag?.breedte).toBe(16_384 * 240);
    expect(vraag?.fit.find(({ moment }) => moment === "huidig")).toEqual({
      ...{ kant: "geschiktheid", moment: "huidig", breedte: 16_384 * 240 },
      ...{ voor: { laag: 0, hoog: 1 }, slechtst: { laag: 0, hoog: 0 }, best: { laag: 1, hoog: 1 } },
    });
  });

  it("can be what another rater said", () => {
    const raters = beoordeeld("a", ["nee", "jobcoach", "observatie", "2026-01-10"], ["ja", "zelf", "gesprek", "2026-01-10"]);
    expect(lines([raters], [ja("a", essentieel)], { catalogus: kaal })).toEqual([
      "a beoordelaars-verschillen werknemer alleen: passend, niet-passend",
    ]);
  });

  it("on a side that disagrees is looked for on that side", () => {
    const raters = beoordeeld("a", ["ja", "jobcoach", "observatie", "2026-01-10"], ["nee", "werkgever", "gesprek", "2026-01-10"]);
    expect(lines([punt("a", "nee")], [{ ...raters, essentieel: true }], { catalogus: kaal })).toEqual([
      "a beoordelaars-verschillen werk alleen: onvoldoende-bekend, niet-passend",
    ]);
  });

  it("can be a judgement", () => {
    const tekst = { schaal: { soort: "tekst" } } as Partial<Criterium>;
    const catalogus = catalogusVan([vaardigheid("a", [], tekst)], []);
    const pair = [[punt("a", "rustig aan")], [punt("a", "doorpakken")]] as const;
    expect(lines(...pair, { catalogus })).toEqual(["a te-beoordelen beoordelaar alleen: passend, passend-met-ondersteuning"]);
    expect(lines(...pair, { catalogus, beslissingen: [besluit("a", "match")] })).toEqual([]);
  });

  it("can be whether somebody can learn it", () => {
    const catalogus = catalogusVan([vaardigheid("a", ["oefenen"])], [training("oefenen")]);
    expect(lines([punt("a", "nee")], [ja("a", essentieel)], { catalogus })).toEqual([
      "a leerbaarheid werknemer alleen: passend-met-ondersteuning, niet-passend",
    ]);
  });

  it("can be what is not known of the werkbegeleider; what is known of him stays", () => {
    const nabij = maatregel("nabij", { gever: "werkbegeleider", vereist: ["werkbegeleider-bereid", "werkbegeleider-opgeleid"] });
    const catalogus = catalogusVan([vaardigheid("a", ["nabij"])], [nabij]);
    const pair = [[punt("a", "nee")], [ja("a", essentieel)]] as const;
    expect(lines(...pair, { catalogus })).toEqual(["null werkbegeleider werk alleen: passend-met-ondersteuning, niet-passend"]);
    const onwillig = { werk: { werkbegeleider: { ...goedeBegeleider, bereid: "nee", opgeleid: "onbekend" } } };
    expect(lines(...pair, { catalogus, ...onwillig })).toEqual([]);
  });

  it("can be that support carries which the catalogue cannot weigh", () => {
    const begeleider = { werk: { werkbegeleider: { ...goedeBegeleider, steuntBij: ["a"] } } };
    expect(lines([punt("a", "nee")], [ja("a", essentieel)], { catalogus: kaal, ...begeleider })).toEqual([
      "a steun-niet-zeker werk alleen: passend, niet-passend",
    ]);
  });
});

describe("an answer that counts only together with others", () => {
  it("is one of two essential points that are not known", () => {
    const twee = asked([], [ja("a", essentieel), ja("b", essentieel)], { catalogus: teSluiten });
    expect(twee.map(({ invloed }) => invloed)).toEqual(["samen", "samen"]);
    expect(twee[0]?.oordelen).toEqual(["onvoldoende-bekend"]);
    expect(twee[0]?.samen?.oordeel).toBe("passend");
    expect(twee[0]?.samen?.antwoorden.map(({ vraag }) => vraag)).toEqual([
      "vraag/a/aanbod-onbekend/werknemer",
      "vraag/b/aanbod-onbekend/werknemer",
    ]);
  });

  it("is one of several that bring what is known to the bound of 60 %", () => {
    const job = codes.map((code) => ja(code));
    const bekend = (aantal: number) =>
      asked(
        codes.slice(0, aantal).map((code) => ja(code)),
        job,
        { catalogus: teSluiten },
      );
    // Of four equal points, three have to be known. With two known any third decides; with one known it takes two more.
    expect(bekend(2).map(({ invloed }) => invloed)).toEqual(["alleen", "alleen"]);
    expect(bekend(1).map(({ invloed }) => invloed)).toEqual(["samen", "samen", "samen"]);
    expect(bekend(1).map(({ samen }) => samen?.antwoorden.length)).toEqual([2, 2, 2]);
    expect(bekend(3).map(({ invloed }) => invloed)).toEqual(["alleen"]); // a shortage there would be a discrepantie
  });

  it("is whether it can be learned, where that closes half and adapting the other half", () => {
    const catalogus = catalogusVan(
      [vaardigheid("a", ["oefenen", "aanpassen"])],
      [training("oefenen", { bereik: 120 }), maatregel("aanpassen", { vereist: ["aanpasbaar"], bereik: 120 })],
    );
    const vragen = asked([punt("a", "nee")], [ja("a", essentieel)], { catalogus });
    // Either "no" alone leaves a shortage open; both have to be "yes" to close it.
    expect(vragen.map(({ soort, invloed, oordelen }) => [soort, invloed, oordelen])).toEqual([
      ["leerbaarheid", "alleen", ["onvoldoende-bekend", "niet-passend"]],
      ["aanpasbaarheid", "alleen", ["onvoldoende-bekend", "niet-passend"]],
    ]);
  });
});

describe("an answer that does not change the verdict", () => {
  it("is any answer where an essential shortage stays open", () => {
    const vragen = asked([punt("a", "nee")], [ja("a", essentieel), ja("b"), ja("c", { belang: 5 })], { catalogus: kaal });
    expect(vragen.map(({ criterium, invloed }) => [criterium, invloed])).toEqual([
      ["c", "niet"],
      ["b", "niet"],
    ]);
    // Importance 3, 3 and 5: b has 3/11 and c 5/11 of 16,384 shares, so c narrows more.
    expect(vragen.map(({ breedte }) => breedte)).toEqual([7447 * 240, 4468 * 240]);
  });
});

describe("points that match by a step", () => {
  // The scale of tillen has a rating step of 5 kg.
  const tillen = (kan: string, moet: string) => [[punt("tillen", kan)], [punt("tillen", moet)]] as const;

  it("are asked about where a step less would be a shortage, although the form does not ask", () => {
    expect(form(...tillen("12 kg", "10 kg")).vragen).toEqual([]);
    expect(lines(...tillen("12 kg", "10 kg"))).toEqual([
      "tillen verschil-van-een-stap werknemer alleen: passend, passend-met-ondersteuning",
    ]);
  });

  it("are left out where a step less is still enough, and where the values are the same", () => {
    expect(lines(...tillen("15 kg", "10 kg"))).toEqual([]);
    expect(lines(...tillen("10 kg", "10 kg"))).toEqual([]);
  });
});

describe("the answers that are tried", () => {
  const waarden = (...pair: Parameters<typeof asked>) =>
    asked(...pair)[0]?.antwoorden.map(({ wijzigingen: [eerste] }) =>
      eerste?.soort === "waarde" ? eerste.waarde : eerste?.soort,
    );

  it("are every value of a short scale, and that nothing is asked", () => {
    expect(waarden([], [ja("a")], { catalogus: kaal })).toEqual(["nee", "deels", "ja"]);
    expect(waarden([punt("a", "deels")], [], { catalogus: kaal })).toEqual(["nee", "deels", "ja", "niet-gevraagd"]);
  });

  it("are of a quantity the ends, and both sides of every bound", () => {
    const gewicht: Partial<Criterium> = {
      schaal: {
        ...{ soort: "hoeveelheid", eenheid: "kg", minimum: 0, maximum: 24, resolutie: 1, beoordelingsstap: 2 },
        zin: { nl: "{waarde}", en: "{waarde}" },
      },
    };
    // Ten codes a kilogram. What is asked is 12 kg; a measure reaches 50 codes, so 7 kg is the least that it can close.
    const catalogus = catalogusVan([vaardigheid("a", ["ruilen"], gewicht)], [maatregel("ruilen", { bereik: 50 })]);
    const kg = waarden([], [punt("a", "12 kg", essentieel)], { catalogus });
    expect(kg?.map((waarde) => (waarde as { waarde: number }).waarde)).toEqual([0, 1, 6, 7, 8, 11, 12, 13, 23, 24]);
  });

  it("are each option of the work, and each way to feel about an option", () => {
    const keuze: Partial<Criterium> = {
      ...{ richting: "behoefte", aard: "voorkeur" },
      schaal: { soort: "voorkeur", opties: ["x", "y"].map((code) => ({ code, naam: { nl: code, en: code } })) },
    };
    const catalogus = catalogusVan([vaardigheid("a", [], keuze)], []);
    expect(waarden([punt("a", { graag: ["x"] })], [], { catalogus })).toEqual([["x"], ["y"]]);
    expect(waarden([punt("a", { graag: ["x"] })], [punt("a", ["x", "y"])], { catalogus })).toEqual([
      { graag: ["x", "y"] },
      { graag: ["x"], goed: ["y"] },
      { graag: ["x"], "liever-niet": ["y"] },
      { graag: ["x"], nooit: ["y"] },
    ]);
  });
});
