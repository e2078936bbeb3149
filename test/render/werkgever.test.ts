import { leidraadNl, renderMarkdown, zinnen, type Matchingsformulier } from "passend";
import { describe, expect, it } from "vitest";
import { tekstenIn } from "../../src/messages/teksten.js";
import { toontMaatregel } from "../../src/render/werkgever/toont.js";
import type { Weergave } from "../../src/render/weergave.js";
import { form, goedeBegeleider, punt } from "../support/cases.js";

const plan = (formulier: Matchingsformulier): string => renderMarkdown(formulier, { taal: "nl", lezer: "werkgever", ids: true });

/** Words on body, mind and life outside work, in whatever form; "gezond" also finds "gezondheid". */
const priveWoorden =
  /(?<!\p{L})(?:arts|ziek\p{L}*|diagnos\p{L}*|medi(?:sch|cij)\p{L}*|gezond\p{L}*|beperking\p{L}*|belastbaar\p{L}*|handicap\p{L}*|nuchter|versla\p{L}*|alcohol|drugs|schuld\p{L}*|geldzorg\p{L}*|wonen|zorgdienst|hulpverlen\p{L}*|thuissituatie|verdriet|overstuur|lichaam)(?!\p{L})/iu;

describe("what the employer sees of a measure", () => {
  const weergave: Weergave = {
    formulier: form([], []),
    catalogus: leidraadNl,
    taal: "nl",
    teksten: tekstenIn("nl"),
    zin: (tekst) => tekst,
  };
  const getoond = [...leidraadNl.criteria.values()].flatMap(({ criterium, maatregelen }) =>
    maatregelen.map((maatregel) => {
      const { code, gever, ingreep, soort } = maatregel;
      const behoefte = { criterium: criterium.code, maatregel: code, gever, ingreep, soort };
      const toont = toontMaatregel(behoefte as Matchingsformulier["ondersteuning"][number], weergave);
      return { criterium, maatregel, toont };
    }),
  );

  it("is its sentence, its name or nothing, and each occurs", () => {
    expect(new Set(getoond.map(({ toont }) => toont))).toEqual(new Set(["zin", "naam", undefined]));
  });

  it("holds no word on body, mind or life outside work, for any measure at any point of the catalogue", () => {
    const teksten = getoond.flatMap(({ maatregel, toont }) =>
      toont === undefined ? [] : [toont === "zin" ? maatregel.omschrijving.nl : maatregel.naam.nl],
    );
    expect(teksten.length).toBeGreaterThan(300);
    expect([...new Set(teksten)].filter((tekst) => priveWoorden.test(tekst))).toEqual([]);
  });

  it("is nothing at a point on life outside work, and no sentence at one on what body or mind can bear", () => {
    const context = getoond.filter(({ criterium }) => criterium.onderdeel === "context");
    expect(new Set(context.filter(({ toont }) => toont !== undefined).map(({ criterium }) => criterium.code))).toEqual(
      new Set(["tijd-voor-jobcoach"]),
    );
    const lichaam = getoond.filter(({ criterium }) => criterium.aard === "belastbaarheid");
    expect(lichaam.length).toBeGreaterThan(50);
    expect(lichaam.filter(({ toont }) => toont === "zin")).toEqual([]);
  });

  it("sees such a word", () => {
    expect(
      ["Stap voor stap terug na ziekte", "De arts zegt", "Verwijzing bij problemen met wonen"].every((t) => priveWoorden.test(t)),
    ).toBe(true);
    expect(["De werkgever wijst een collega aan.", "Starten", "Zorgvuldig"].some((t) => priveWoorden.test(t))).toBe(false);
  });
});

describe("the plan for the employer", () => {
  it("holds the measure for a medical limit, and neither the point nor the value", () => {
    const tekst = plan(form([punt("tillen", "10 kg")], [punt("tillen", "13 kg", { aanpasbaar: "ja" })]));
    expect(tekst).toContain("| Zwaar werk verdelen. ⟨maatregel/tilwerk-verdelen⟩ | collega |");
    expect(tekst).not.toMatch(/Tillen|10 kg|13 kg|Collega's nemen de zwaarste/u);
  });

  it("holds nothing of being sober, of money or of home", () => {
    const punten = ["nuchter-op-het-werk", "geldzaken-op-orde", "thuissituatie-rustig", "wonen-stabiel"];
    const formulier = form(
      punten.map((code) => punt(code, "nee", { leerbaarheid: "coachbaar" })),
      punten.map((code) => punt(code, "ja", { aanpasbaar: "ja" })),
    );
    expect(formulier.ondersteuning.length).toBeGreaterThan(0);
    const tekst = plan(formulier);
    expect(tekst).toContain("In dit plan staat nu geen ondersteuning op het werk.");
    expect(tekst).not.toMatch(priveWoorden);
  });

  it("names an aid of the profile only as an aid", () => {
    const steun = { steun: "hoortoestel", inGebruik: false, waarde: 3 };
    const formulier = form([punt("lezen", 1, { metSteun: [steun] })], [punt("lezen", 3)]);
    expect(formulier.ondersteuning.some(({ hulpmiddel }) => hulpmiddel === "hoortoestel")).toBe(true);
    expect(plan(formulier)).toContain("Een hulpmiddel op het werk in gebruik nemen.");
    expect(plan(formulier)).not.toContain("hoortoestel");
  });

  it("leaves out a goal on feelings, and keeps the measure by name; the worker reads which goal that is", () => {
    const formulier = form(
      [punt("gevoelens-beheersen", "nee", { leerbaarheid: "coachbaar" })],
      [punt("gevoelens-beheersen", "ja", { aanpasbaar: "nee" })],
      { werk: { werkbegeleider: goedeBegeleider } },
    );
    expect(formulier.doelen.periode.map(({ criterium }) => criterium)).toEqual(["gevoelens-beheersen"]);
    expect(plan(formulier)).toContain("In dit plan staan nu geen werkdoelen.");
    expect(plan(formulier)).not.toMatch(/gevoelens|rustig, ook bij boosheid/iu);
    expect(renderMarkdown(formulier, { taal: "nl", lezer: "werknemer" })).toContain(
      "Dit ziet je werkgever niet in het plan: Doel 1: gevoelens beheersen.",
    );
  });

  it("asks about the work in the words of the catalogue, but nothing that the medical list asks too", () => {
    const tekst = plan(form([punt("leervorm", { graag: ["voordoen"] }), punt("samenwerken", 1)], []));
    expect(tekst).toContain("- Hoe wordt nieuw werk hier uitgelegd? ⟨vraag/leervorm⟩");
    expect(tekst).not.toMatch(/amenwerken|samen met anderen/u);
  });

  it("has one row for a measure, however many points it is for", () => {
    const codes = ["op-tijd-komen", "werkhouding"] as const;
    const formulier = form(
      [punt(codes[0], "70 %", { leerbaarheid: "coachbaar" }), punt(codes[1], 1, { leerbaarheid: "coachbaar" })],
      [punt(codes[0], "95 %", { aanpasbaar: "nee" }), punt(codes[1], 2, { aanpasbaar: "nee" })],
    );
    const gegeven = formulier.ondersteuning.map(({ maatregel }) => maatregel);
    expect(gegeven).toEqual(["jobcoach-gedragscoaching", "jobcoach-gedragscoaching"]);
    expect(
      zinnen(formulier, { taal: "nl", lezer: "werkgever" }).filter(({ tekst }) => tekst.startsWith("De jobcoach bespreekt met")),
    ).toHaveLength(1);
  });
});
