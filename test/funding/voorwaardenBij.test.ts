import { describe, expect, it } from "vitest";
import type { Regeling, RegelingVoorwaarde } from "../../src/domain/regeling.js";
import { voorwaardenBij, type Regelingfeiten, type VoorwaardeBij } from "../../src/funding/voorwaardenBij.js";
import { geenGetallen, regel, vreemdeGetallen } from "./regels.js";

const bij = (code: string, soort: RegelingVoorwaarde["soort"], feiten: Regelingfeiten): VoorwaardeBij | undefined =>
  voorwaardenBij(regel(code), feiten).find(({ voorwaarde }) => voorwaarde.soort === soort);

describe("a fact beside its condition", () => {
  it.each([
    ["uwv-extern-2014", "uren-per-week", { urenPerWeek: 12 }, "voldoet", false],
    ["uwv-extern-2014", "uren-per-week", { urenPerWeek: 36 }, "voldoet", false],
    ["uwv-extern-2014", "uren-per-week", { urenPerWeek: 11.99 }, "wijkt-af", true],
    ["uwv-extern-2014", "uren-per-week", { urenPerWeek: 8 }, "wijkt-af", true],
    ["uwv-extern-2014", "uren-per-week", { urenPerWeek: 7.99 }, "wijkt-af", false],
    ["uwv-extern-2014", "uren-per-week", { urenPerWeek: 0 }, "wijkt-af", false],
    ["uwv-extern-2014", "contractduur", { contractMaanden: 6 }, "voldoet", false],
    ["uwv-extern-2014", "contractduur", { contractMaanden: Number.POSITIVE_INFINITY }, "voldoet", false],
    ["uwv-extern-2014", "contractduur", { contractMaanden: 5 }, "wijkt-af", false],
    ["uwv-extern-2014", "loonwaarde", { loonwaarde: 35 }, "voldoet", false],
    ["uwv-extern-2014", "loonwaarde", { loonwaarde: 20 }, "wijkt-af", true],
    ["uwv-extern-2014", "loonwaarde", { loonwaarde: 19 }, "wijkt-af", false],
    ["uwv-extern-2014", "toekenning", { periode: 6 }, "voldoet", false],
    // After 3 years it is still possible if the application substantiates why.
    ["uwv-extern-2014", "toekenning", { periode: 7 }, "wijkt-af", true],
    ["uwv-intern-2015", "toekenning", { periode: 3 }, "voldoet", false],
    ["uwv-intern-2015", "toekenning", { periode: 4 }, "wijkt-af", true],
    ["uwv-extern-2014", "proefplaatsing", { proefplaatsingMaanden: 2 }, "voldoet", false],
    ["uwv-extern-2014", "proefplaatsing", { proefplaatsingMaanden: 6 }, "wijkt-af", true],
    ["uwv-extern-2014", "proefplaatsing", { proefplaatsingMaanden: 7 }, "wijkt-af", false],
    ["uwv-extern-2014", "aanvraag", { aanvraagWeken: 4 }, "voldoet", false],
    ["uwv-extern-2014", "aanvraag", { aanvraagWeken: 5 }, "wijkt-af", false],
    ["uwv-extern-2014", "aanvraag", { aanvraagWeken: 0 }, "voldoet", false],
    // Two weeks before the work starts.
    ["uwv-extern-2014", "aanvraag", { aanvraagWeken: -2 }, "voldoet", false],
    ["uwv-intern-2015", "aanvraag", { aanvraagWeken: -2 }, "voldoet", false],
    // In 2007 each deviation is judged by itself: no lowest bound.
    ["uwv-extern-2007", "uren-per-week", { urenPerWeek: 4 }, "wijkt-af", true],
    ["uwv-extern-2007", "contractduur", { contractMaanden: 3 }, "wijkt-af", true],
    ["uwv-extern-2007", "loonwaarde", { loonwaarde: 10 }, "wijkt-af", true],
    ["uwv-extern-2007", "proefplaatsing", { proefplaatsingMaanden: 4 }, "wijkt-af", false],
  ] as const)("%s, %s, %j: %s, exception %s", (code, soort, feiten, stand, uitzonderingMogelijk) => {
    expect(bij(code, soort, feiten)).toMatchObject({ stand, uitzonderingMogelijk, gegeven: Object.values(feiten)[0] });
  });
});

describe("a condition without its fact", () => {
  it.each(["uren-per-week", "contractduur", "loonwaarde", "toekenning", "proefplaatsing", "aanvraag"] as const)(
    "%s is unknown",
    (soort) => {
      expect(bij("uwv-extern-2014", soort, {})).toMatchObject({ stand: "onbekend", gegeven: undefined });
    },
  );

  it.each(["regime", "plan", "aanvrager", "begeleider", "verlenging", "onderbreking", "beslistermijn", "terugwerkend"] as const)(
    "%s is for a person, whatever is known",
    (soort) => {
      const alles = { urenPerWeek: 1, contractMaanden: 1, loonwaarde: 1, periode: 9, proefplaatsingMaanden: 9, aanvraagWeken: 9 };
      expect(bij("uwv-extern-2014", soort, alles)).toMatchObject({ stand: "mens", gegeven: undefined });
    },
  );

  it.each([Number.NaN, -1, Number.NEGATIVE_INFINITY])("counts %d as unknown, never as met", (getal) => {
    expect(bij("uwv-extern-2014", "uren-per-week", { urenPerWeek: getal })?.stand).toBe("onbekend");
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY])("counts an application in week %d as unknown", (getal) => {
    expect(bij("uwv-extern-2014", "aanvraag", { aanvraagWeken: getal })?.stand).toBe("onbekend");
  });

  it.each(geenGetallen)("counts %j as unknown, never as a number", (waarde) => {
    expect(bij("uwv-extern-2014", "uren-per-week", { urenPerWeek: waarde })).toMatchObject({
      ...{ stand: "onbekend", gegeven: undefined },
    });
    expect(bij("uwv-extern-2014", "aanvraag", { aanvraagWeken: waarde })?.stand).toBe("onbekend");
  });
});

describe("the conditions of a rule", () => {
  it("are all there, in the order of the rule", () => {
    for (const code of ["uwv-extern-2007", "uwv-extern-2014", "uwv-extern-2015", "uwv-intern-2015"]) {
      const { voorwaarden } = regel(code);
      expect(voorwaardenBij(regel(code), { urenPerWeek: 10 }).map(({ voorwaarde }) => voorwaarde)).toEqual(voorwaarden);
    }
  });

  it("are none where the rule names none", () => {
    const { voorwaarden: _, ...zonder } = regel("uwv-extern-2014");
    expect(voorwaardenBij(zonder, { urenPerWeek: 10 })).toEqual([]);
  });

  it("give no room for a period more where the rule says nothing of going on", () => {
    const { voorwaarden = [], ...rest } = regel("uwv-extern-2014");
    const zonder: Regeling = { ...rest, voorwaarden: voorwaarden.filter(({ soort }) => soort !== "verlenging") };
    const toekenning = voorwaardenBij(zonder, { periode: 7 }).find(({ voorwaarde }) => voorwaarde.soort === "toekenning");
    expect(toekenning).toMatchObject({ stand: "wijkt-af", uitzonderingMogelijk: false });
  });

  it("in another unit than the fact are for a person", () => {
    const [contractduur] = regel("uwv-extern-2014").voorwaarden ?? [];
    if (contractduur === undefined) throw new Error("no conditions");
    const inWeken: Regeling = {
      ...regel("uwv-extern-2014"),
      voorwaarden: [{ ...contractduur, grens: { eenheid: "weken", minimum: 26 } }],
    };
    expect(voorwaardenBij(inWeken, { contractMaanden: 12 })[0]?.stand).toBe("mens");
  });

  it("never break on a strange number", () => {
    for (const getal of vreemdeGetallen) {
      const feiten = { urenPerWeek: getal, contractMaanden: getal, loonwaarde: getal, periode: getal };
      for (const { stand, gegeven } of voorwaardenBij(regel("uwv-extern-2014"), feiten)) {
        expect(Number.isNaN(gegeven)).toBe(false);
        if (!(getal >= 0)) expect(["onbekend", "mens"]).toContain(stand);
      }
    }
  });
});
