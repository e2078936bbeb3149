import { describe, expect, it } from "vitest";
import { besluit, compare, goedeBegeleider, punt, type Rest } from "../support/cases.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";

const zagen = (measures: Parameters<typeof catalogusVan>[1], rest: Parameters<typeof vaardigheid>[2] = {}) =>
  catalogusVan(
    [
      vaardigheid(
        "zagen",
        measures.map(({ code }) => code),
        rest,
      ),
    ],
    measures,
  );

const gap = (catalogus: ReturnType<typeof zagen>, worker: object = {}, job: object = {}, rest: Rest = {}) => {
  const [first] = compare([punt("zagen", "nee", worker)], [punt("zagen", "ja", job)], { ...rest, catalogus }).discrepanties;
  if (first === undefined) throw new Error("no gap");
  return first;
};

describe("learnability", () => {
  const learnable = (leerbaarheid: string | undefined, aard: "vaardigheid" | "belastbaarheid" | "gedrag" = "vaardigheid") =>
    gap(zagen([training("oefenen")], { aard }), leerbaarheid === undefined ? {} : { leerbaarheid }).leerbaar;

  it("is what the profile says, also of what body or mind can bear", () => {
    expect(learnable("trainbaar")).toEqual({ oordeel: "ja", grond: "profiel" });
    expect(learnable("coachbaar")).toEqual({ oordeel: "ja", grond: "profiel" });
    expect(learnable("niet")).toEqual({ oordeel: "nee", grond: "profiel" });
    expect(learnable("trainbaar", "belastbaarheid")).toEqual({ oordeel: "ja", grond: "profiel" });
  });

  it("is a question for a skill or behaviour that nobody judged", () => {
    for (const aard of ["vaardigheid", "gedrag"] as const) {
      expect(learnable(undefined, aard)).toEqual({ oordeel: "onbekend", grond: "niet-vastgesteld" });
      expect(learnable("onbekend", aard)).toEqual({ oordeel: "onbekend", grond: "niet-vastgesteld" });
    }
  });

  it("is no by nature for what body or mind can bear", () => {
    expect(learnable(undefined, "belastbaarheid")).toEqual({ oordeel: "nee", grond: "aard" });
  });
});

describe("how far a measure reaches", () => {
  const adapted = (aanpasbaar: string) =>
    gap(zagen([maatregel("verplaatsen", { bereik: 121, vereist: ["aanpasbaar"] })]), {}, { aanpasbaar });

  it("is all, half rounded down, nothing, or not known, by its conditions", () => {
    expect(adapted("ja").opties[0]).toMatchObject({ kan: "ja", belet: [], bereik: { minimum: 121, maximum: 121 } });
    expect(adapted("deels").opties[0]).toMatchObject({
      kan: "deels",
      belet: ["aanpasbaar"],
      bereik: { minimum: 60, maximum: 60 },
    });
    expect(adapted("nee").opties[0]).toMatchObject({ kan: "nee", belet: ["aanpasbaar"], bereik: { minimum: 0, maximum: 0 } });
    expect(adapted("onbekend").opties[0]).toMatchObject({
      kan: "onbekend",
      belet: ["aanpasbaar"],
      bereik: { minimum: 0, maximum: 121 },
    });
  });

  it("by the weakest of several conditions; a no is a no whatever else is not known", () => {
    const measure = maatregel("nabij", {
      ...{
        ingreep: "collegas",
        gever: "werkbegeleider",
        vereist: ["werkbegeleider-bereid", "werkbegeleider-opgeleid", "aanpasbaar"],
      },
    });
    const option = (werkbegeleider: object, aanpasbaar: string) =>
      gap(zagen([measure]), {}, { aanpasbaar }, { werk: { werkbegeleider: { rol: "voorman", ...werkbegeleider } } }).opties[0];
    expect(option({ bereid: "ja", opgeleid: "deels" }, "ja")).toMatchObject({ kan: "deels", belet: ["werkbegeleider-opgeleid"] });
    expect(option({ bereid: "ja", opgeleid: "deels" }, "onbekend")).toMatchObject({ kan: "onbekend", belet: ["aanpasbaar"] });
    expect(option({ bereid: "nee" }, "onbekend")).toMatchObject({ kan: "nee", belet: ["werkbegeleider-bereid"] });
  });

  it("by the hours and the presence that the measure needs", () => {
    const measure = maatregel("voordoen", {
      ...{
        gever: "werkbegeleider",
        vereist: ["werkbegeleider-uren", "werkbegeleider-aanwezig"],
        minimaleUren: 2,
        minimaalAanwezig: 50,
      },
    });
    const option = (urenVrij: string, aanwezig: string) =>
      gap(zagen([measure]), {}, {}, { werk: { werkbegeleider: { rol: "voorman", urenVrij, aanwezig } } }).opties[0]?.kan;
    expect(option("2 uur/week", "50 %")).toBe("ja");
    expect(option("1.9 uur/week", "50 %")).toBe("nee");
    expect(option("2 uur/week", "49 %")).toBe("nee");
  });

  it("by what the profile says of the worker's own network", () => {
    const measure = maatregel("meerijden", { ingreep: "netwerk", gever: "netwerk", bereik: 121, vereist: ["netwerk-steunt"] });
    const option = (worker: object) => gap(zagen([measure]), {}, {}, { werknemer: worker }).opties[0];
    expect(option({ netwerk: { steunt: "ja" } })).toMatchObject({ kan: "ja", bereik: { minimum: 121, maximum: 121 } });
    expect(option({ netwerk: { steunt: "deels" } })).toMatchObject({ kan: "deels", bereik: { minimum: 60, maximum: 60 } });
    expect(option({ netwerk: { steunt: "nee", rol: "zus" } })).toMatchObject({ kan: "nee", belet: ["netwerk-steunt"] });
    expect(option({ netwerk: { steunt: "onbekend" } })).toMatchObject({ kan: "onbekend", bereik: { minimum: 0, maximum: 121 } });
    expect(option({})?.kan).toBe("onbekend");
  });

  it("on this criterion, where the criterion gives the measure another reach", () => {
    const measure = maatregel("tilhulp", { bereik: 240 });
    const here = catalogusVan(
      [vaardigheid("zagen", [], { maatregelen: [{ code: "tilhulp", bereik: 80 }] }), vaardigheid("tillen", ["tilhulp"])],
      [measure],
    );
    const found = compare([punt("zagen", "nee"), punt("tillen", "nee")], [punt("zagen", "ja"), punt("tillen", "ja")], {
      catalogus: here,
    }).discrepanties;
    expect(found.map(({ criterium, sluitbaar }) => [criterium, sluitbaar.maximum])).toEqual([
      ["tillen", 240],
      ["zagen", 80],
    ]);
  });

  it("without a werkbegeleider is not known", () => {
    expect(gap(zagen([maatregel("nabij", { vereist: ["werkbegeleider-bereid"] })])).opties[0]?.kan).toBe("onbekend");
  });
});

describe("what can be closed", () => {
  it("takes the best way of each side, and adds the two sides up", () => {
    const measures = [
      training("oefenen", { bereik: 60 }),
      maatregel("zaagmal", { ingreep: "hulpmiddel", bereik: 80 }),
      maatregel("ander-hout", { bereik: 70 }),
      maatregel("andere-plek", { ingreep: "werkplek", bereik: 50 }),
    ];
    const found = gap(zagen(measures), { leerbaarheid: "trainbaar" });
    expect(found).toMatchObject({ rest: 240, sluitbaar: { minimum: 150, maximum: 150 }, open: "ja" });
  });

  it("decides whether the gap stays open: surely not, perhaps, or surely", () => {
    const certain = maatregel("ruilen", { bereik: 120 });
    const perhaps = maatregel("verplaatsen", { bereik: 240, vereist: ["aanpasbaar"] });
    expect(gap(zagen([maatregel("ruilen")])).open).toBe("nee");
    expect(gap(zagen([certain, perhaps])).open).toBe("onbekend");
    expect(gap(zagen([certain, perhaps]), {}, { aanpasbaar: "nee" }).open).toBe("ja");
    expect(gap(zagen([])).open).toBe("ja");
  });

  it("never exceeds the scale", () => {
    const found = gap(zagen([maatregel("ruilen"), maatregel("zaagmal", { ingreep: "hulpmiddel" })]));
    expect(found.sluitbaar).toEqual({ minimum: 240, maximum: 240 });
  });
});

describe("an aid that the profile names", () => {
  const aids = { metSteun: [{ steun: "zaagmal", inGebruik: false, waarde: "deels" }] };
  const measure = maatregel("hulpmiddel-uit-profiel", { ingreep: "hulpmiddel", gewicht: 2 });

  it("is an option with the effect that the profile gives it", () => {
    const found = gap(catalogusVan([vaardigheid("zagen", [])], [measure]), aids);
    expect(found.opties).toMatchObject([
      { maatregel: "hulpmiddel-uit-profiel", hulpmiddel: "zaagmal", bereik: { minimum: 120, maximum: 120 } },
    ]);
  });

  it("comes after natural support", () => {
    const buddy = maatregel("maatje", { ingreep: "collegas", gever: "collega", gewicht: 9 });
    const found = gap(catalogusVan([vaardigheid("zagen", ["maatje"])], [measure, buddy]), aids);
    expect(found.opties.map((option) => option.maatregel)).toEqual(["maatje", "hulpmiddel-uit-profiel"]);
  });

  it("in use covers, and is no option any more", () => {
    const used = { metSteun: [{ steun: "zaagmal", inGebruik: true, waarde: "deels" }] };
    expect(gap(catalogusVan([vaardigheid("zagen", [])], [measure]), used)).toMatchObject({ rest: 120, opties: [] });
  });
});

describe("a discrepantie", () => {
  it("is what existing support leaves", () => {
    const carried = maatregel("nabij", {
      gever: "werkbegeleider",
      ingreep: "collegas",
      bereik: 120,
      vereist: ["werkbegeleider-bereid"],
    });
    const support = { werk: { werkbegeleider: { ...goedeBegeleider, steuntBij: ["zagen"] } } };
    expect(gap(zagen([carried]), {}, {}, support).rest).toBe(120);
  });

  it("is also what a person decided to be a shortage", () => {
    const catalogus = catalogusVan([vaardigheid("wens", [], { schaal: { soort: "tekst" } })], []);
    const pair = [[punt("wens", "bakker")], [punt("wens", "inpakken")]] as const;
    const decided = (oordeel: "match" | "tekort") =>
      compare(...pair, { catalogus, beslissingen: [besluit("wens", oordeel)] }).discrepanties;
    expect(decided("tekort")).toMatchObject([{ rest: 240, open: "ja" }]);
    expect(decided("match")).toEqual([]);
  });

  it("does not offer again what the werkbegeleider does already", () => {
    const carried = maatregel("nabij", {
      ...{ gever: "werkbegeleider", ingreep: "collegas", bereik: 120, vereist: ["werkbegeleider-bereid"] },
    });
    const support = { werk: { werkbegeleider: { ...goedeBegeleider, steuntBij: ["zagen"] } } };
    expect(gap(zagen([carried]), {}, {}, support)).toMatchObject({
      rest: 120,
      sluitbaar: { minimum: 0, maximum: 0 },
      open: "ja",
    });
  });
});

describe("a precondition that is half met beside one that nobody knows", () => {
  it("bridges half at most, whatever the answer", () => {
    const oefenen = maatregel("oefenen", { bereik: 200, vereist: ["leerbaar", "aanpasbaar"] });
    const [optie] = gap(zagen([oefenen]), {}, { aanpasbaar: "deels" }).opties;
    expect(optie).toMatchObject({ kan: "onbekend", belet: ["leerbaar"], bereik: { minimum: 0, maximum: 100 } });
    const [heel] = gap(zagen([oefenen]), {}, { aanpasbaar: "ja" }).opties;
    expect(heel?.bereik).toEqual({ minimum: 0, maximum: 200 });
  });
});
