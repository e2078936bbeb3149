import { renderMarkdown, type Matchingsformulier } from "passend";
import { describe, expect, it } from "vitest";
import { lezerTekstenIn } from "../../src/messages/lezerTekstenIn.js";
import { beoordeeld, form, goedeBegeleider, punt } from "../support/cases.js";
import { pairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { formOf } from "../support/pairs.js";
import { voorbeelden, voorbeeldformulier } from "../support/voorbeelden.js";

const brief = (formulier: Matchingsformulier, taal: "nl" | "en" = "nl"): string =>
  renderMarkdown(formulier, { taal, lezer: "werknemer" });

/**
 * Our own choice: 15 words on average and 25 at most. Short sentences are the part of language level B1 that can be counted;
 * whether the letter can be handed over, a reader of the golden files decides.
 */
const gemiddeldHoogstens = 15;
const hoogstens = 25;

const woorden = (zin: string): number => (zin.match(/[\p{L}\p{N}'%,]+/gu) ?? []).length;

const zinnenIn = (tekst: string): readonly string[] =>
  tekst
    .split(/\n|(?<=[.?!])\s/u)
    .map((zin) => zin.replace(/^(?:[#\-\s]|\d+\. )+/u, "").trim())
    .filter((zin) => woorden(zin) > 1);

const gemiddelde = (zinnen: readonly string[]): number => zinnen.reduce((som, zin) => som + woorden(zin), 0) / zinnen.length;

/** Words of the trade that no letter may hold. */
const jargon: Readonly<Record<"nl" | "en", RegExp>> = {
  nl: /(?<!\p{L})(?:discrepantie|geschikt|passendheid|belastbaar|essentieel|criteri|bevinding|interventie|indicatie|prognose|functioner|competenti|capaciteit|regime|horizon|nazorg|evaluati|participati|doelgroep|leerbaar|coachbaar|trainbaar|motorisch|cognitie|context|plausib|toets|score|niveau|peildatum)\p{L}*/iu,
  en: /(?<!\p{L})(?:discrepanc|suitabilit|essential|criteri|finding|intervention|indication|prognos|functioning|competenc|capacit|regime|horizon|aftercare|evaluat|participat|learnab|coachab|cognitiv|context|plausib|score|shortfall)\p{L}*/iu,
};

type Blad = readonly [pad: string, tekst: string];

/** Every text of the letter; a text with gaps is filled with one word each. */
const eigenTeksten = (boom: unknown, pad = ""): readonly Blad[] => {
  if (typeof boom === "string") return [[pad, boom]];
  if (typeof boom === "function") {
    const gevuld = pad.endsWith("zoZien")
      ? (["dagen", "weken", "behalen"] as const).map((maat) => (boom as (...args: unknown[]) => string)(maat, 4, true))
      : [(boom as (...args: unknown[]) => string)("alfa", "beta", "gamma")];
    return gevuld.map((tekst) => [pad, tekst] as const);
  }
  return typeof boom === "object" && boom !== null
    ? Object.entries(boom).flatMap(([sleutel, tak]) => eigenTeksten(tak, pad === "" ? sleutel : `${pad}.${sleutel}`))
    : [];
};

describe.each(["nl", "en"] as const)("the texts of the letter in %s", (taal) => {
  const teksten = eigenTeksten(lezerTekstenIn(taal).werknemer).map(([, tekst]) => tekst);

  it("are short sentences", () => {
    const zinnen = teksten.flatMap(zinnenIn);
    expect(zinnen.length).toBeGreaterThan(80);
    expect(zinnen.filter((zin) => woorden(zin) > hoogstens)).toEqual([]);
    expect(gemiddelde(zinnen)).toBeLessThanOrEqual(gemiddeldHoogstens);
  });

  it("hold no word of the trade", () => {
    expect(teksten.filter((tekst) => jargon[taal].test(tekst))).toEqual([]);
  });
});

describe.each(voorbeelden)("the letter of %s", (naam, peildatum) => {
  const formulier = voorbeeldformulier(naam, peildatum);

  it.each(["nl", "en"] as const)("is readable in %s", (taal) => {
    const zinnen = zinnenIn(brief(formulier, taal));
    expect(zinnen.length).toBeGreaterThan(20);
    expect(zinnen.filter((zin) => woorden(zin) > hoogstens)).toEqual([]);
    expect(gemiddelde(zinnen)).toBeLessThanOrEqual(gemiddeldHoogstens);
    expect(zinnen.filter((zin) => jargon[taal].test(zin))).toEqual([]);
  });

  it("begins with what goes well", () => {
    const koppen = brief(formulier).match(/^## .*$/gmu) ?? [];
    expect(koppen).toEqual([
      "## Wat goed gaat",
      "## Past dit werk bij jou?",
      "## Wat we nog niet weten",
      "## Welke hulp er komt",
      "## Jouw doelen",
      "## Wat jij kunt kiezen",
      "## Wat je werkgever ziet",
      "## Als je het niet eens bent",
    ]);
  });

  it("gives no fit in percents, and no code or id", () => {
    const tekst = brief(formulier);
    expect(tekst).not.toMatch(/\d+–\d+ %|`|⟨|bevinding\/|[a-z]+-[a-z]+-[a-z]+/u);
  });
});

describe("the letter", () => {
  it("names every point of the worker's own that is short, unknown to the work, or to be judged", { timeout: 60_000 }, () => {
    law(pairInput(), (input) => {
      const formulier = formOf(input);
      const tekst = renderMarkdown(formulier, { taal: "nl", lezer: "werknemer", ids: true });
      expect(formulier.discrepanties.filter(({ bevinding }) => !tekst.includes(bevinding))).toEqual([]);
      expect(formulier.doelen.periode.filter(({ ondersteuning }) => !tekst.includes(ondersteuning))).toEqual([]);
      const gevraagd = formulier.vragen.flatMap(({ because }) => because);
      expect(gevraagd.filter((id) => !tekst.includes(id))).toEqual([]);
      expect(tekst).not.toMatch(/undefined|NaN|\[object/u);
      return formulier.discrepanties.length > 0;
    });
  });

  it("says a no about the work, with the point and what could change it", () => {
    const tekst = brief(form([punt("tillen", "10 kg")], [punt("tillen", "25 kg", { essentieel: true, aanpasbaar: "nee" })]));
    expect(tekst).toContain("Dit werk past nu niet bij jou. Het vraagt iets waar nog geen goede oplossing voor is.");
    expect(tekst).toContain(
      "- **Tillen.** Dit vraagt het werk: je tilt 25 kg tot 10 keer per uur. Nu is het zo: je tilt 10 kg tot 10 keer per uur.",
    );
    expect(tekst).toContain("Dit kan veranderen als het werk anders wordt ingedeeld. Ander werk kan ook wel passen.");
  });

  it("says the lowest value only where it is short, never as what goes well", () => {
    const laagste = brief(form([punt("rekenen", 0)], [punt("rekenen", 0)]));
    expect(laagste).toContain("- Rekenen: dit is genoeg voor dit werk.");
    expect(laagste).not.toContain("losse dingen");
    expect(brief(form([punt("rekenen", 2)], [punt("rekenen", 1)]))).toContain("- Je telt geld, tijden of maten bij elkaar op.");
  });

  it("says what is there in part, or not", () => {
    const deel = (waarde: string): string => brief(form([punt("hulp-vragen", waarde)], [punt("hulp-vragen", "ja")]));
    expect(deel("deels")).toContain(
      "Dit vraagt het werk: je vraagt op tijd hulp als een taak niet lukt. Dat lukt nu voor een deel.",
    );
    expect(deel("nee")).toContain("Dit vraagt het werk: je vraagt op tijd hulp als een taak niet lukt. Dat lukt nu niet.");
    const behoefte = brief(form([punt("weinig-afleiding", "ja")], [punt("weinig-afleiding", "nee")]));
    expect(behoefte).toContain("Dit heb je nodig: anderen leiden op de werkplek bijna niet af. Dat is er nu niet.");
  });

  it("says a diploma, a wish and a refused option in their own words", () => {
    expect(brief(form([punt("diplomaniveau", "mbo-2")], [punt("diplomaniveau", "mbo-3")]))).toContain(
      "Dit vraagt het werk: mbo 3. Nu heb je: vmbo of mbo 2.",
    );
    expect(brief(form([punt("nederlands", "a2")], [punt("nederlands", "b1")]))).toContain(
      "Dit vraagt het werk: B1. Nu heb je: A2.",
    );
    expect(brief(form([punt("sfeer", { nooit: ["zakelijk"] })], [punt("sfeer", ["zakelijk"])]))).toContain(
      "Dit wil je niet: zakelijk, het gaat over het werk. Bij dit werk hoort dat wel.",
    );
    expect(brief(form([punt("gewenste-uren", "20 uur/week")], [punt("gewenste-uren", "12 uur/week")]))).toContain(
      "Dit wil je: er is werk voor 20 uur per week. Bij dit werk is het nu zo: er is werk voor 12 uur per week.",
    );
  });

  it("asks instead of telling where raters differ", () => {
    const tekst = brief(
      form(
        [beoordeeld("werkhouding", [1, "jobcoach", "observatie", "2026-01-05"], [3, "zelf", "gesprek", "2026-01-05"])],
        [punt("werkhouding", 2)],
      ),
    );
    expect(tekst).toContain("- Niet iedereen ziet dit hetzelfde. Hoe maak je je taken af?");
  });

  it("says who chose the goals, and why", () => {
    const formulier = form(
      [punt("op-tijd-komen", "70 %", { leerbaarheid: "coachbaar" })],
      [punt("op-tijd-komen", "95 %", { aanpasbaar: "nee" })],
      {
        werk: { werkbegeleider: goedeBegeleider },
        doelkeuze: { criteria: ["op-tijd-komen"], door: ["werknemer", "werkgever"], reden: "Dit wil ik *eerst*." },
      },
    );
    expect(brief(formulier)).toContain("Deze doelen zijn gekozen door jou en je werkgever. De reden: Dit wil ik \\*eerst\\*.");
  });

  it("takes the sentence of the measure that is written for the worker, where there is one", () => {
    const formulier = form([punt("rekenen", 0, { leerbaarheid: "niet" })], [punt("rekenen", 2)]);
    expect(formulier.ondersteuning.map(({ maatregel }) => maatregel)).toContain("rekenhulp");
    expect(brief(formulier)).toMatch(/- (?:Je|De werknemer) gebruikt een sprekende rekenmachine\. Wie: je werkgever\./u);
  });
});
