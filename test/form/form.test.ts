import { describe, expect, it } from "vitest";
import { besluit, beoordeeld, form, punt, type Rest } from "../support/cases.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";

const questions = (worker: readonly unknown[], job: readonly unknown[], rest: Rest = {}) =>
  form(worker, job, rest).vragen.map(({ soort, aan, criterium, beslissend }) => `${soort} ${aan} ${criterium} ${beslissend}`);

describe("open questions", () => {
  it("go to the side that can answer", () => {
    expect(questions([], [punt("tillen", "10 kg")])).toEqual(["aanbod-onbekend werknemer tillen true"]);
    expect(questions([punt("geen-hoog-tempo", "ja")], [])).toEqual(["aanbod-onbekend werk geen-hoog-tempo true"]);
    expect(questions([punt("tillen", "10 kg")], [])).toEqual(["vraag-onbekend werk tillen true"]);
    expect(questions([], [punt("geen-hoog-tempo", "deels")])).toEqual(["vraag-onbekend werknemer geen-hoog-tempo true"]);
  });

  it("are ordered: first what can decide, then by how much an answer narrows the result", () => {
    const job = [
      punt("tillen", "60 kg"),
      punt("dragen", "5 kg"),
      punt("staan", "30 min", { essentieel: true }),
      punt("hulp-vragen", "ja", { belang: 5 }),
    ];
    const asked = form([punt("hulp-vragen", "ja")], job, {
      beleid: { code: "ruim", dekkingsgrens: 0, maximumDoelen: 3, verouderdNaMaanden: 6, belangZonderOpgave: 3 },
    });
    expect(asked.vragen.map(({ criterium }) => criterium)).toEqual(["staan", "tillen", "dragen"]);
    expect(asked.vragen.map(({ beslissend }) => beslissend)).toEqual([true, false, false]);
    const [, ...widths] = asked.vragen.map(({ breedte }) => breedte);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
  });

  it("say how far an answer can move the point, also where the point has no share", () => {
    const misfits = (...pair: Parameters<typeof form>) =>
      form(...pair).vragen.map(({ soort, breedte, misfit }) => [soort, breedte > 0, misfit]);
    // The scale of tillen is 60 kg long, 4 codes a kilogram; one step of a rater is 5 kg.
    expect(misfits([], [punt("tillen", "25 kg")])).toEqual([["aanbod-onbekend", true, 100]]);
    expect(misfits([punt("tillen", "25 kg")], [])).toEqual([["vraag-onbekend", false, 140]]);
    expect(misfits([punt("tillen", "10 kg")], [punt("tillen", "15 kg", { aanpasbaar: "ja" })])).toEqual([
      ["verschil-van-een-stap", true, 20],
    ]);
    const sources = ["jobcoach", "observatie", "2026-01-10"] as const;
    const raters = beoordeeld("tillen", ["10 kg", ...sources], ["40 kg", "zelf", "gesprek", "2026-01-10"]);
    expect(misfits([raters], [punt("tillen", "10 kg")])).toEqual([["beoordelaars-verschillen", true, 120]]);
  });

  it("are about raters who disagree, on the side where they do", () => {
    const worker = beoordeeld(
      "tillen",
      ["10 kg", "jobcoach", "observatie", "2026-01-10"],
      ["40 kg", "zelf", "gesprek", "2026-01-10"],
    );
    expect(questions([worker], [punt("tillen", "10 kg")])).toEqual(["beoordelaars-verschillen werknemer tillen false"]);
  });

  it("can change a verdict that everything fits only where the answer can be a shortage", () => {
    const known = [punt("staan", "30 min"), punt("hulp-vragen", "ja")] as const;
    // Nobody knows about carrying: a shortage there would be a discrepantie. A maximum alone cannot be fallen short of.
    const pair = (dragen: unknown) => questions(known, [...known, punt("dragen", dragen)]);
    expect(pair("5 kg")).toEqual(["aanbod-onbekend werknemer dragen true"]);
    expect(pair({ max: "5 kg" })).toEqual(["aanbod-onbekend werknemer dragen false"]);
    // Raters who both say enough, and raters of whom one does not: the point is essential both times.
    const raters = (other: string) =>
      beoordeeld("tillen", ["20 kg", "jobcoach", "observatie", "2026-01-10"], [other, "zelf", "gesprek", "2026-01-10"]);
    const lifting = (other: string) => questions([raters(other)], [punt("tillen", "20 kg", { essentieel: true })]);
    expect(lifting("40 kg")).toEqual(["beoordelaars-verschillen werknemer tillen false"]);
    expect(lifting("10 kg")).toEqual(["beoordelaars-verschillen werknemer tillen true"]);
  });

  it("are about what a person must judge, until a person did", () => {
    const pair = [[punt("droombaan", "bakker")], [punt("droombaan", "inpakken")]] as const;
    expect(questions(...pair)).toEqual(["te-beoordelen beoordelaar droombaan true"]);
    expect(questions(...pair, { beslissingen: [besluit("droombaan", "match")] })).toEqual([]);
  });

  it("are about learning and adapting where that is not known and would help", () => {
    const catalogus = catalogusVan(
      [vaardigheid("zagen", ["oefenen", "ruilen"])],
      [training("oefenen", { bereik: 120 }), maatregel("ruilen", { vereist: ["aanpasbaar"], bereik: 120 })],
    );
    const kinds = (worker: object, job: object) =>
      form([punt("zagen", "nee", worker)], [punt("zagen", "ja", job)], { catalogus }).vragen.map(({ soort }) => soort);
    expect(kinds({}, {})).toEqual(["leerbaarheid", "aanpasbaarheid"]);
    expect(kinds({ leerbaarheid: "trainbaar" }, {})).toEqual(["aanpasbaarheid"]);
    expect(kinds({ leerbaarheid: "trainbaar" }, { aanpasbaar: "ja" })).toEqual([]);
  });

  it("ask about the werkbegeleider once for all gaps that wait for the answer", () => {
    const beside = maatregel("nabij", { gever: "werkbegeleider", vereist: ["werkbegeleider-bereid"] });
    const catalogus = catalogusVan([vaardigheid("boren", ["nabij"]), vaardigheid("zagen", ["nabij"])], [beside]);
    const asked = form([punt("boren", "nee"), punt("zagen", "nee")], [punt("boren", "ja"), punt("zagen", "ja")], {
      catalogus,
    }).vragen;
    expect(asked.filter(({ soort }) => soort === "werkbegeleider")).toMatchObject([
      { id: "vraag/werkbegeleider", criterium: null, because: ["discrepantie/boren", "discrepantie/zagen"] },
    ]);
  });

  it("are none when everything is known", () => {
    expect(questions([punt("tillen", "10 kg")], [punt("tillen", "10 kg")])).toEqual([]);
  });
});

describe("the five rows", () => {
  it("stand in the order of the form, whatever there is to say", () => {
    expect(form([], []).onderdelen.map(({ onderdeel }) => onderdeel)).toEqual([
      "capaciteiten",
      "leren",
      "context",
      "cultuur",
      "wensen",
    ]);
  });

  it("hold goals by horizon, waiting ones too", () => {
    const catalogus = catalogusVan(
      [vaardigheid("zagen", ["oefenen"]), vaardigheid("lassen", ["cursus"])],
      [training("oefenen"), training("cursus", { termijn: "lang" })],
    );
    const learn = { leerbaarheid: "trainbaar" };
    const beleid = { code: "een", dekkingsgrens: 60, maximumDoelen: 1, verouderdNaMaanden: 6, belangZonderOpgave: 3 } as const;
    const [row] = form([punt("zagen", "nee", learn), punt("lassen", "nee", learn)], [punt("zagen", "ja"), punt("lassen", "ja")], {
      ...{ catalogus, beleid },
    }).onderdelen;
    expect(row).toMatchObject({
      doelenKort: ["doel/zagen"],
      doelenLang: ["doel/lassen"],
      discrepanties: ["bevinding/lassen", "bevinding/zagen"],
    });
  });
});

describe("the receipt", () => {
  const receipt = (worker: readonly unknown[], job: readonly unknown[], rest: Rest = {}) =>
    form(worker, job, rest).verantwoording;
  const pair = [[punt("tillen", "10 kg"), punt("dragen", "5 kg")], [punt("tillen", "10 kg")]] as const;

  it("names engine, catalogue, policy, inputs and day", () => {
    expect(receipt(...pair)).toMatchObject({
      ...{ motor: "passend", catalogus: { code: "leidraad-nl" }, beleid: { code: "standaard-2026.1" }, peildatum: "2026-02-01" },
    });
  });

  it("stays the same when the input means the same, and changes when it does not", () => {
    const [worker, job] = pair;
    const base = receipt(worker, job);
    expect(receipt([...worker].reverse(), job)).toEqual(base);
    expect(receipt([punt("tillen", { waarde: 10, eenheid: "kilo" }), punt("dragen", "5,0 kg")], job)).toEqual(base);
    const others = [
      receipt([punt("tillen", "10.5 kg"), punt("dragen", "5 kg")], job),
      receipt(worker, [punt("tillen", "10 kg", { belang: 3 })]),
      receipt(worker, job, { beslissingen: [besluit("tillen", "match")] }),
    ];
    expect(others[0]?.invoer.werknemer).not.toBe(base.invoer.werknemer);
    expect(others[1]?.invoer.werk).not.toBe(base.invoer.werk);
    expect(others[2]?.invoer.beslissingen).not.toBe(base.invoer.beslissingen);
    expect(others[0]?.invoer.werk).toBe(base.invoer.werk);
  });

  it("of a policy follows its numbers, not its name", () => {
    const policy = { code: "eigen", dekkingsgrens: 60, maximumDoelen: 3, verouderdNaMaanden: 6, belangZonderOpgave: 3 } as const;
    const digest = (beleid: typeof policy | { readonly code: string }) =>
      receipt(...pair, { beleid: beleid as typeof policy }).beleid.digest;
    expect(digest({ ...policy })).toBe(digest(policy));
    expect(digest({ ...policy, dekkingsgrens: 61 } as unknown as typeof policy)).not.toBe(digest(policy));
  });
});
