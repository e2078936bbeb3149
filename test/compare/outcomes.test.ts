import { describe, expect, it } from "vitest";
import { besluit, compare, finding, goedeBegeleider, punt } from "../support/cases.js";

const begeleider = (...steuntBij: readonly string[]) => ({ werk: { werkbegeleider: { ...goedeBegeleider, steuntBij } } });

describe("match", () => {
  it("when what is there is at least what is asked", () => {
    expect(finding([punt("tillen", "10 kg")], [punt("tillen", "10 kg")])).toMatchObject({
      uitkomst: "match",
      tekort: 0,
      overschot: 0,
    });
    expect(finding([punt("tillen", "20 kg")], [punt("tillen", { min: "10 kg", max: "20 kg" })])).toMatchObject({
      uitkomst: "match",
    });
  });

  it("when the worker brings the most there is, whatever the work may ask", () => {
    expect(finding([punt("hulp-vragen", "ja")], [])).toMatchObject({
      uitkomst: "match",
      aandeel: 0,
      redenen: ["genoeg-voor-elke-vraag"],
    });
  });

  it("of preferences: liked or fine, and of several facts the least liked decides", () => {
    const likes = { graag: ["rustig"], goed: ["gezellig"], "liever-niet": ["zakelijk"], nooit: ["direct"] };
    const atmosphere = (facts: readonly string[]) => finding([punt("sfeer", likes)], [punt("sfeer", facts)]);
    expect(atmosphere(["rustig", "gezellig"])).toMatchObject({ uitkomst: "match", tekort: 0 });
    expect(atmosphere(["rustig", "zakelijk"])).toMatchObject({ uitkomst: "tekort", tekort: 120 });
    expect(atmosphere(["direct", "zakelijk"])).toMatchObject({ uitkomst: "tekort", tekort: 240 });
  });
});

describe("tekort", () => {
  it("when what is there is less; its size is the difference in codes", () => {
    // 25 kg is code 100 and 10 kg is code 40.
    expect(finding([punt("tillen", "10 kg")], [punt("tillen", "25 kg")])).toMatchObject({
      ...{ uitkomst: "tekort", tekort: 60, overschot: 0, verlies: { minimum: 60, maximum: 60 } },
      because: ["werk/tillen", "werknemer/tillen"],
    });
  });

  it("of a need, when the work offers less than the worker asks", () => {
    expect(finding([punt("geen-hoog-tempo", "ja")], [punt("geen-hoog-tempo", "deels")])).toMatchObject({
      ...{
        uitkomst: "tekort",
        tekort: 120,
        richting: "behoefte",
        because: ["werknemer/geen-hoog-tempo", "werk/geen-hoog-tempo"],
      },
    });
  });

  it("when the support on the spot carries only a part", () => {
    // collega-maatje is not existing support; omgangsregels of the werkbegeleider bridges one step of three, 80.
    const found = finding([punt("omgangsvormen", 0)], [punt("omgangsvormen", 3)], begeleider("omgangsvormen"));
    expect(found).toMatchObject({ uitkomst: "tekort", tekort: 240, gedekt: 80, verlies: { minimum: 160, maximum: 160 } });
  });
});

describe("overschot", () => {
  it("when what is there is more than the most that is asked; the verdict does not change", () => {
    const comparison = compare([punt("tillen", "30 kg")], [punt("tillen", { min: "5 kg", max: "10 kg" })]);
    expect(comparison.bevindingen[0]).toMatchObject({ uitkomst: "overschot", overschot: 80, tekort: 0 });
    expect(comparison.geschiktheid.huidig.totaal).toEqual({ laag: 160 / 240, hoog: 160 / 240, dekking: 1 });
    expect(comparison.oordeel.uitkomst).toBe("passend");
  });

  it("of a talent that the work leaves unused where the worker wants to use it", () => {
    const job = [punt("hulp-vragen", "ja"), punt("rekenen", "niet-gevraagd")];
    const worker = [punt("hulp-vragen", "ja"), punt("rekenen", 3, { wilInzetten: true })];
    const found = compare(worker, job).bevindingen.find(({ criterium }) => criterium === "rekenen");
    expect(found).toMatchObject({ uitkomst: "overschot", aandeel: 0, redenen: ["talent-ongebruikt"] });
  });
});

describe("gedekt", () => {
  it("by a werkbegeleider who supports on the point already, with the dependence named", () => {
    const found = finding(
      [punt("rechtstreeks-toezicht", "ja")],
      [punt("rechtstreeks-toezicht", "nee")],
      begeleider("rechtstreeks-toezicht"),
    );
    expect(found).toMatchObject({
      ...{ uitkomst: "gedekt", tekort: 240, gedekt: 240, verlies: { minimum: 0, maximum: 0 } },
      steun: [{ soort: "werkbegeleider", naam: "voorman" }],
      because: ["werknemer/rechtstreeks-toezicht", "werk/rechtstreeks-toezicht", "werk/werkbegeleider"],
    });
  });

  it("by an aid in use", () => {
    const aid = { metSteun: [{ steun: "stappenplan", inGebruik: true, waarde: "ja" }] };
    const found = finding([punt("hulp-vragen", "nee", aid)], [punt("hulp-vragen", "ja")]);
    expect(found).toMatchObject({
      uitkomst: "gedekt",
      tekort: 240,
      gedekt: 240,
      steun: [{ soort: "hulpmiddel", naam: "stappenplan" }],
    });
  });

  it("not by an aid that is not in use, nor by support of which the conditions are not known", () => {
    const aid = { metSteun: [{ steun: "stappenplan", inGebruik: false, waarde: "ja" }] };
    expect(finding([punt("hulp-vragen", "nee", aid)], [punt("hulp-vragen", "ja")])).toMatchObject({
      uitkomst: "tekort",
      gedekt: 0,
    });
    const unknown = { werk: { werkbegeleider: { rol: "voorman", steuntBij: ["hulp-vragen"] } } };
    expect(finding([punt("hulp-vragen", "deels")], [punt("hulp-vragen", "ja")], unknown)).toMatchObject({
      ...{ uitkomst: "tekort", gedekt: 0, redenen: expect.arrayContaining(["steun-niet-zeker"]) },
    });
  });

  it("of support that is not certain, the fit holds what an answer about it can give", () => {
    const unknown = { werk: { werkbegeleider: { ...goedeBegeleider, bereid: "onbekend", steuntBij: ["omgangsvormen"] } } };
    const found = finding([punt("omgangsvormen", 0)], [punt("omgangsvormen", 3)], unknown);
    expect(found.verlies).toEqual({ minimum: 160, maximum: 240 });
  });

  it("not by support whose conditions are known not to hold", () => {
    const absent = {
      werk: { werkbegeleider: { ...goedeBegeleider, aanwezig: "5 %", bereid: "nee", steuntBij: ["hulp-vragen"] } },
    };
    const found = finding([punt("hulp-vragen", "deels")], [punt("hulp-vragen", "ja")], absent);
    expect(found).toMatchObject({ uitkomst: "tekort", gedekt: 0 });
    expect(found.redenen).not.toContain("steun-niet-zeker");
  });
});

describe("onbekend", () => {
  it("when the work asks and nobody knows what the worker brings: priced from nothing to the largest shortage", () => {
    for (const worker of [[], [punt("tillen", "onbekend")]]) {
      expect(finding(worker, [punt("tillen", "25 kg")])).toMatchObject({
        ...{ uitkomst: "onbekend", verlies: { minimum: 0, maximum: 100 }, redenen: ["aanbod-onbekend"], aandeel: 16_384 },
      });
    }
  });

  it("of an interval: the largest misfit is too little or too much, whichever is worse", () => {
    expect(finding([], [punt("tillen", { min: "10 kg", max: "20 kg" })]).verlies).toEqual({ minimum: 0, maximum: 160 });
    expect(finding([], [punt("tillen", { max: "50 kg" })]).verlies).toEqual({ minimum: 0, maximum: 40 });
  });

  it("when the worker reports a limit and whether the work asks it is not known: a question without a share", () => {
    for (const job of [[], [punt("tillen", "onbekend")]]) {
      expect(finding([punt("tillen", "25 kg")], job)).toMatchObject({
        ...{ uitkomst: "onbekend", redenen: ["vraag-onbekend"], aandeel: 0, verlies: { minimum: 0, maximum: 0 } },
      });
    }
  });

  it("of a fact that the worker did not judge, unless another is refused", () => {
    const likes = { "liever-niet": ["zakelijk"], nooit: ["direct"] };
    expect(finding([punt("sfeer", likes)], [punt("sfeer", ["rustig", "zakelijk"])])).toMatchObject({
      ...{ uitkomst: "onbekend", verlies: { minimum: 120, maximum: 240 }, redenen: ["optie-niet-beoordeeld"] },
    });
    expect(finding([punt("sfeer", likes)], [punt("sfeer", ["rustig", "direct"])])).toMatchObject({
      uitkomst: "tekort",
      tekort: 240,
    });
  });
});

describe("handmatig", () => {
  const dream = [[punt("droombaan", "bakker")], [punt("droombaan", "medewerker bakkerij")]] as const;

  it("of free text waits for a person", () => {
    expect(finding(...dream)).toMatchObject({
      ...{ uitkomst: "handmatig", teBeoordelen: true, verlies: { minimum: 0, maximum: 240 }, redenen: ["vrije-tekst"] },
    });
  });

  it("with a decision keeps who decided what and why", () => {
    expect(finding(...dream, { beslissingen: [besluit("droombaan", "match")] })).toMatchObject({
      ...{
        uitkomst: "handmatig",
        teBeoordelen: false,
        verlies: { minimum: 0, maximum: 0 },
        beslissing: besluit("droombaan", "match"),
      },
      because: ["werknemer/droombaan", "werk/droombaan", "beslissing/droombaan"],
    });
    expect(finding(...dream, { beslissingen: [besluit("droombaan", "tekort")] }).verlies).toEqual({ minimum: 240, maximum: 240 });
  });

  it("of a reservation in free text, whatever was measured", () => {
    const reserved = punt("tillen", "30 kg", { voorbehoud: "niet boven schouderhoogte" });
    expect(finding([reserved], [punt("tillen", "10 kg")])).toMatchObject({
      uitkomst: "handmatig",
      teBeoordelen: true,
      redenen: ["voorbehoud"],
    });
  });

  it("of a reservation alone, without a value; a decision closes it", () => {
    const words = punt("tillen", "onbekend", { voorbehoud: "niet na een lange dag" });
    const asked = [punt("tillen", "10 kg")];
    expect(finding([words], asked)).toMatchObject({
      uitkomst: "handmatig",
      teBeoordelen: true,
      verlies: { minimum: 0, maximum: 40 },
    });
    const decided = (oordeel: "match" | "tekort") => finding([words], asked, { beslissingen: [besluit("tillen", oordeel)] });
    expect(decided("match")).toMatchObject({ uitkomst: "handmatig", teBeoordelen: false, verlies: { minimum: 0, maximum: 0 } });
    expect(decided("tekort")).toMatchObject({ uitkomst: "handmatig", verlies: { minimum: 40, maximum: 40 } });
  });

  it("of words alone keeps a decision, also where nobody knows what is asked", () => {
    const words = punt("tillen", "onbekend", { voorbehoud: "niet na een lange dag", essentieel: true });
    const beslissingen = [besluit("tillen", "tekort")];
    for (const asked of [[], [punt("tillen", "onbekend")]]) {
      const decided = compare([words], asked, { beslissingen });
      expect(decided.bevindingen[0]).toMatchObject({ uitkomst: "handmatig", verlies: { minimum: 240, maximum: 240 } });
      expect(decided.discrepanties.map(({ criterium }) => criterium)).toEqual(["tillen"]);
      expect(decided.oordeel.uitkomst).not.toBe("passend");
    }
  });

  it("not of a reservation on a known value while nobody knows the demand", () => {
    const reserved = punt("tillen", "5 kg", { voorbehoud: "niet boven schouderhoogte" });
    expect(finding([reserved], [])).toMatchObject({ uitkomst: "onbekend", teBeoordelen: true });
    // Unless a person says that it falls short: that is not dropped.
    const decided = compare([reserved], [], { beslissingen: [besluit("tillen", "tekort")] });
    expect(decided.bevindingen[0]).toMatchObject({ uitkomst: "handmatig", verlies: { minimum: 240, maximum: 240 } });
    expect(decided.discrepanties).toHaveLength(1);
  });

  it("of a reservation in a row that the other side calls complete without naming the point", () => {
    const words = punt("tillen", "onbekend", { voorbehoud: "niet na een lange dag" });
    const complete = { werk: { volledig: ["capaciteiten"] } };
    expect(finding([words], [], complete)).toMatchObject({ uitkomst: "handmatig", teBeoordelen: true });
    expect(finding([punt("tillen", "5 kg")], [], complete).uitkomst).toBe("niet-gevraagd");
    expect(finding([words], [punt("tillen", "niet-gevraagd")]).uitkomst).toBe("niet-gevraagd");
  });

  it("not of a reservation on what is asked while nobody knows what is there", () => {
    const asked = punt("tillen", "10 kg", { voorbehoud: "soms meer" });
    expect(finding([], [asked])).toMatchObject({ uitkomst: "onbekend", teBeoordelen: true });
  });

  it("of a condition in words that nobody answered, which is also a question; a wish in words is only a question", () => {
    expect(finding([punt("overig-context", "eens per week naar huis bellen")], [])).toMatchObject({
      ...{ uitkomst: "handmatig", teBeoordelen: true, redenen: ["vrije-tekst", "aanbod-onbekend"] },
    });
    expect(finding([punt("droombaan", "bakker")], [])).toMatchObject({ uitkomst: "onbekend", teBeoordelen: false });
  });

  it("costs no more than the largest shortage that could have been measured", () => {
    const pair = [[punt("hulp-vragen", "ja", { voorbehoud: "bij bekenden" })], [punt("hulp-vragen", "deels")]] as const;
    expect(finding(...pair).verlies).toEqual({ minimum: 0, maximum: 120 });
    expect(finding(...pair, { beslissingen: [besluit("hulp-vragen", "tekort")] }).verlies.maximum).toBe(120);
  });

  it("never hides a measured shortage, not even by decision", () => {
    const reserved = punt("tillen", "5 kg", { voorbehoud: "niet boven schouderhoogte" });
    const decided = finding([reserved], [punt("tillen", "10 kg")], { beslissingen: [besluit("tillen", "match")] });
    expect(decided).toMatchObject({ uitkomst: "tekort", tekort: 20, teBeoordelen: false });
    expect(decided.redenen).toContain("door-mens-besloten");
  });
});

describe("niet-gevraagd", () => {
  it("when the work says so", () => {
    expect(finding([punt("tillen", "5 kg")], [punt("tillen", "niet-gevraagd")])).toMatchObject({
      uitkomst: "niet-gevraagd",
      redenen: [],
    });
    expect(finding([punt("hulp-vragen", "nee")], [punt("hulp-vragen", "nee")])).toMatchObject({ uitkomst: "niet-gevraagd" });
  });

  it("when it leaves the point out of an onderdeel that it calls complete", () => {
    expect(finding([punt("tillen", "5 kg")], [], { werk: { volledig: ["capaciteiten"] } })).toMatchObject({
      ...{ uitkomst: "niet-gevraagd", redenen: ["weggelaten-uit-volledig"] },
    });
    expect(finding([punt("tillen", "5 kg")], [], { werk: { volledig: ["leren"] } }).uitkomst).toBe("onbekend");
    expect(finding([punt("tillen", "5 kg")], [], { werknemer: { volledig: ["capaciteiten"] } }).uitkomst).toBe("onbekend");
  });
});
