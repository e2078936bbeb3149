import { buildMatchingsformulier, isLeft, leidraadNl, match, parsePaar, renderMarkdown } from "passend";
import { describe, expect, it } from "vitest";
import { indexCatalogus } from "../../src/catalogue/catalogus.js";
import { tekstenIn } from "../../src/messages/teksten.js";
import { hoeveelheidstekst } from "../../src/render/hoeveelheidstekst.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";

/** The form of a pair whose one gap asks for so many minutes of the job coach per half-year, on a day, and how it reads. */
const form = (peildatum: string, minutes: readonly number[], uren: string | undefined, extra: object = {}) => {
  const inzet = { frequentie: { nl: "wekelijks", en: "weekly" }, weken: 26, jobcoachMinuten: [...minutes] };
  const small = catalogusVan([vaardigheid("zagen", ["oefenen"])], [training("oefenen", { inzet })]);
  const catalogus = indexCatalogus({ ...small.data, bronnen: leidraadNl.data.bronnen });
  const rated = (waarde: string) => [{ waarde, door: "jobcoach", bewijs: "observatie", datum: "2005-01-01" }];
  const pair = parsePaar(
    {
      werknemer: {
        ...{ soort: "werknemerprofiel", id: "w", datum: "2005-01-01" },
        punten: [{ criterium: "zagen", beoordelingen: rated("nee"), leerbaarheid: "trainbaar", ...extra }],
      },
      werk: {
        ...{ soort: "werkprofiel", id: "j", datum: "2005-01-01", ...(uren === undefined ? {} : { contract: { uren } }) },
        punten: [{ criterium: "zagen", beoordelingen: rated("ja") }],
      },
    },
    { peildatum, catalogus },
  );
  if (isLeft(pair)) throw new Error(JSON.stringify(pair.left));
  const formulier = buildMatchingsformulier(match(pair.right));
  return { uren: formulier.uren, text: (taal: "nl" | "en") => renderMarkdown(formulier, { taal, catalogus }) };
};

const hours = (...args: Parameters<typeof form>) => form(...args).uren;

describe("the worked numbers of UWV", () => {
  it.each([
    // 500 hours a year, year 1: 3, 6, 10 and 15 percent is 15, 30, 50 and 75 hours; half of it in half a year.
    ["zeer-licht", 7.5],
    ["licht", 15],
    ["midden", 25],
    ["intensief", 37.5],
  ])("%s: %d hours in the first half-year", (regime, inHalfAYear) => {
    const [rule] = hours("2014-10-01", [60], "500 uur/jaar").regelingen;
    expect(rule?.regimes.find((given) => given.regime === regime)?.minuten[0]).toBe(inHalfAYear * 60);
  });

  it("round a half-year down to whole minutes: never more than the rule gives", () => {
    // 3 % of 333 hours is 9.99 hours a year, 299.7 minutes in half a year.
    expect(hours("2014-10-01", [60], "333 uur/jaar").regelingen[0]?.regimes[0]?.minuten[0]).toBe(299);
  });
});

describe("the regime that the hours would need", () => {
  const rule = (...args: Parameters<typeof hours>) => hours(...args).regelingen[0];

  it("is the lightest that holds the first half-year, with every regime shown", () => {
    const found = rule("2014-10-01", [1500], "500 uur/jaar");
    expect(found).toMatchObject({ regeling: "uwv-extern-2014", urenPerJaar: 500, kleinste: "midden" });
    expect(found?.regimes.map(({ regime, minuten, volstaat }) => [regime, ...minuten, volstaat])).toEqual([
      ["zeer-licht", 450, false],
      ["licht", 900, false],
      ["midden", 1500, true],
      ["intensief", 2250, true],
    ]);
  });

  it("is the next one a minute later, and none beyond the heaviest", () => {
    expect(rule("2014-10-01", [1501], "500 uur/jaar")?.kleinste).toBe("intensief");
    expect(rule("2014-10-01", [2250], "500 uur/jaar")?.kleinste).toBe("intensief");
    expect(rule("2014-10-01", [2251], "500 uur/jaar")?.kleinste).toBeNull();
  });

  it("counts a week's contract over the working weeks of the rule", () => {
    // 10 hours a week, 48 weeks: 480 hours; 15 % of it is 72 hours, 36 in half a year.
    expect(rule("2014-10-01", [60], "10 uur/week")).toMatchObject({ urenPerJaar: 480 });
    expect(rule("2014-10-01", [60], "10 uur/week")?.regimes.at(-1)?.minuten[0]).toBe(36 * 60);
  });

  it("follows the rules of the day: first and last day count, a gap gives none", () => {
    const rules = (day: string) => hours(day, [60], "500 uur/jaar").regelingen.map(({ regeling }) => regeling);
    expect(rules("2007-01-01")).toEqual(["uwv-extern-2007"]);
    expect(rules("2012-12-14")).toEqual(["uwv-extern-2007"]);
    expect(rules("2012-12-15")).toEqual([]);
    expect(rules("2014-06-30")).toEqual([]);
    expect(rules("2014-07-01")).toEqual(["uwv-extern-2014"]);
    expect(rules("2014-12-31")).toEqual(["uwv-extern-2014"]);
    expect([...rules("2015-01-01")].sort()).toEqual(["uwv-extern-2015", "uwv-intern-2015"]);
    expect(hours("2012-12-15", [60], "500 uur/jaar").stand).toBe("geen-regel");
    expect(hours("2016-01-01", [60], "500 uur/jaar").stand).toBe("geen-regel");
    expect(hours("2026-02-01", [60], "500 uur/jaar").stand).toBe("geen-regel");
  });
});

describe("hours", () => {
  it("stand per goal, with a total per half-year", () => {
    expect(hours("2014-10-01", [600, 300, 120], "500 uur/jaar")).toMatchObject({
      ...{
        perDoel: [{ doel: "doel/zagen", minuten: [600, 300, 120] }],
        perOndersteuning: [],
        totaal: [600, 300, 120],
        stand: "berekend",
      },
    });
  });

  it("without a contract, or without any time of a job coach, say so", () => {
    expect(hours("2014-10-01", [600], undefined)).toMatchObject({ stand: "geen-contract", regelingen: [], totaal: [600] });
    expect(hours("2014-10-01", [], "500 uur/jaar")).toMatchObject({ stand: "geen-uren", regelingen: [] });
    expect(hours("2014-10-01", [0, 0], "500 uur/jaar").stand).toBe("geen-uren");
  });

  it("of a contract of no hours have no rule to blame", () => {
    expect(hours("2014-10-01", [600], "0 uur/week").stand).toBe("geen-contract");
  });

  it("of support without a goal stand apart, and conditional support has none yet", () => {
    const coached = maatregel("meepraten", {
      ...{ gever: "jobcoach", ingreep: "collegas" },
      inzet: { frequentie: { nl: "wekelijks", en: "weekly" }, weken: 8, jobcoachMinuten: [120] },
    });
    const conditional = { ...coached, code: "misschien", vereist: ["aanpasbaar" as const] };
    const catalogus = catalogusVan(
      [vaardigheid("zagen", ["meepraten"]), vaardigheid("boren", ["misschien"])],
      [coached, conditional],
    );
    const rated = (waarde: string) => [{ waarde, door: "jobcoach", bewijs: "observatie", datum: "2026-01-05" }];
    const points = (waarde: string) => ["zagen", "boren"].map((criterium) => ({ criterium, beoordelingen: rated(waarde) }));
    const pair = parsePaar(
      {
        werknemer: { soort: "werknemerprofiel", id: "w", datum: "2026-01-10", punten: points("nee") },
        werk: { soort: "werkprofiel", id: "j", datum: "2026-01-10", punten: points("ja") },
      },
      { peildatum: "2026-02-01", catalogus },
    );
    if (isLeft(pair)) throw new Error("left");
    expect(buildMatchingsformulier(match(pair.right)).uren).toMatchObject({
      ...{ perDoel: [], perOndersteuning: [{ ondersteuning: "ondersteuning/zagen/meepraten", minuten: [120] }], totaal: [120] },
    });
  });
});

describe("the time of a trial placement", () => {
  /** A gap on `zagen` for a trial placement of 5 hours, and one on `boren` for so many minutes of something else. */
  const withTrial = (other: readonly number[]) => {
    const inzet = (jobcoachMinuten: readonly number[]) => ({
      inzet: { frequentie: { nl: "wekelijks", en: "weekly" }, weken: 13, jobcoachMinuten: [...jobcoachMinuten] },
    });
    const small = catalogusVan(
      [vaardigheid("zagen", ["proefplaatsing"]), vaardigheid("boren", ["meepraten"])],
      [maatregel("proefplaatsing", inzet([300])), maatregel("meepraten", inzet(other))],
    );
    const catalogus = indexCatalogus({ ...small.data, bronnen: leidraadNl.data.bronnen });
    const points = (waarde: string) =>
      ["zagen", "boren"].map((criterium) => ({
        criterium,
        beoordelingen: [{ waarde, door: "jobcoach", bewijs: "observatie", datum: "2005-01-01" }],
      }));
    const pair = parsePaar(
      {
        werknemer: { soort: "werknemerprofiel", id: "w", datum: "2005-01-01", punten: points("nee") },
        werk: {
          ...{ soort: "werkprofiel", id: "j", datum: "2005-01-01", contract: { uren: "500 uur/jaar" } },
          punten: points("ja"),
        },
      },
      { peildatum: "2014-10-01", catalogus },
    );
    if (isLeft(pair)) throw new Error(JSON.stringify(pair.left));
    const formulier = buildMatchingsformulier(match(pair.right));
    const text = (taal: "nl" | "en") => {
      const whole = renderMarkdown(formulier, { taal, catalogus });
      const start = whole.indexOf(taal === "nl" ? "\n## Uren van de jobcoach" : "\n## Job coach hours");
      return whole.slice(start, whole.indexOf("\n## ", start + 5));
    };
    return { uren: formulier.uren, text };
  };

  it("stands in the form, but in no total and against no share of year 1", () => {
    // 1500 minutes is all that middle gives in half a year for 500 hours a year; with 300 more it would be intensive.
    const { uren } = withTrial([1500]);
    expect([...uren.perOndersteuning].sort((a, b) => (a.maatregel < b.maatregel ? -1 : 1))).toEqual([
      { ondersteuning: "ondersteuning/boren/meepraten", maatregel: "meepraten", minuten: [1500] },
      { ondersteuning: "ondersteuning/zagen/proefplaatsing", maatregel: "proefplaatsing", minuten: [300] },
    ]);
    expect(uren.totaal).toEqual([1500]);
    expect(uren.regelingen[0]?.kleinste).toBe("midden");
  });

  it("is said to be apart, under the total", () => {
    const { text } = withTrial([1500]);
    const rows = text("nl")
      .split("\n### ")[0]
      ?.split("\n")
      .filter((line) => line.startsWith("|"));
    expect(rows?.slice(2)).toEqual([
      "| boren: meepraten | 25 uur |",
      "| **Samen** | **25 uur** |",
      "| Deel van het contract (250 uur per half jaar) | 10 % |",
      "| zagen: proefplaatsing | 5 uur |",
    ]);
    expect(text("nl")).toContain("De tijd voor de proefplaatsing (5 uur) telt niet mee");
    expect(text("en")).toContain("The time for the trial placement (5 hours) is counted neither");
  });

  it("alone asks for no other hours, and is not left out", () => {
    const { uren, text } = withTrial([]);
    expect(uren).toMatchObject({ totaal: [], stand: "geen-uren", regelingen: [] });
    expect(text("nl")).toContain("| zagen: proefplaatsing | 5 uur |");
    expect(text("nl")).toContain("Buiten de proefplaatsing vraagt dit plan geen uren van een jobcoach.");
    expect(text("nl")).not.toMatch(/Samen|Dit plan vraagt geen uren/u);
    expect(text("en")).toContain("Outside the trial placement this plan needs no hours from a job coach.");
  });

  it("is not spoken of where there is none", () => {
    expect(form("2014-10-01", [60], "500 uur/jaar").text("nl")).not.toContain("proefplaatsing (");
  });
});

describe("the conditions of a rule, beside the contract", () => {
  const conditions = (day: string, contract: string) =>
    new Map(hours(day, [60], contract).regelingen.flatMap(({ voorwaarden }) => voorwaarden.map((each) => [each.soort, each])));

  it("are all in the form, with their place in the source", () => {
    const found = conditions("2014-10-01", "24 uur/week");
    expect(found.size).toBe(17);
    expect(found.get("contractduur")).toEqual({
      ...{ soort: "contractduur", stand: "onbekend", gegeven: null, uitzonderingMogelijk: false, plaats: "A.2.1; A.4.1" },
    });
    expect(found.get("loonwaarde")?.stand).toBe("onbekend");
    expect(found.get("plan")?.stand).toBe("mens");
  });

  it.each([
    ["12 uur/week", 12, "voldoet", false],
    ["11 uur/week", 11, "wijkt-af", true],
    ["8 uur/week", 8, "wijkt-af", true],
    ["7,5 uur/week", 7.5, "wijkt-af", false],
    // 576 hours in 48 weeks are 12 a week; 480 are 10.
    ["576 uur/jaar", 12, "voldoet", false],
    ["480 uur/jaar", 10, "wijkt-af", true],
  ])("say of %s: %d hours a week, %s", (contract, gegeven, stand, uitzonderingMogelijk) => {
    expect(conditions("2014-10-01", contract).get("uren-per-week")).toMatchObject({ gegeven, stand, uitzonderingMogelijk });
  });

  it("change nothing about the regime: they are a signal, no decision", () => {
    const regimes = (contract: string) => hours("2014-10-01", [60], contract).regelingen[0];
    expect(regimes("7 uur/week")).toMatchObject({ urenPerJaar: 336, kleinste: "zeer-licht" });
  });
});

describe("the conditions in the text", () => {
  const lines = (day: string, contract: string, taal: "nl" | "en"): readonly string[] => {
    const text = form(day, [60], contract).text(taal);
    const start = text.indexOf(taal === "nl" ? "\n## Uren van de jobcoach" : "\n## Job coach hours");
    expect(start).toBeGreaterThan(0);
    return text
      .slice(text.indexOf("\n### ", start), text.indexOf("\n## ", start + 5))
      .split("\n")
      .filter((line) => line.startsWith("- "));
  };

  it("are what deviates, what is to be checked, and one line for the rest", () => {
    expect(lines("2014-10-01", "10 uur/week", "nl").slice(1)).toEqual([
      expect.stringMatching(
        /^- \*\*Wijkt af \(hier 10 uur per week\):\*\* De werknemer werkt minstens 12 uur per week\. .* \(A\.2\.1\)\.$/u,
      ),
      expect.stringMatching(/^- \*\*Nog te controleren:\*\* .*6 maanden \(A\.2\.1; A\.4\.1\)\. .*35 procent.* \(A\.2\.1\)\.$/u),
      "- Ga met UWV ook de andere voorwaarden van deze regeling na (14). Alle voorwaarden staan in: Protocol Jobcoach UWV 2014.",
    ]);
  });

  it("say when not even the exception holds", () => {
    expect(lines("2014-10-01", "7 uur/week", "nl")[1]).toMatch(/Dit valt ook buiten de uitzondering\.$/u);
    expect(lines("2014-10-01", "7 uur/week", "en")[1]).toMatch(
      /^- \*\*Deviates \(here 7 hours a week\):\*\* .* outside the exception too\.$/u,
    );
    expect(lines("2010-06-01", "7 uur/week", "nl")[1]).toMatch(/apart beoordeeld \(12 onder I \(3\)\)\.$/u);
  });

  it("name one hour as one", () => {
    expect(lines("2014-10-01", "1 uur/week", "en")[1]).toMatch(/^- \*\*Deviates \(here 1 hour a week\):\*\* /u);
    expect(lines("2014-10-01", "1 uur/week", "nl")[1]).toMatch(/^- \*\*Wijkt af \(hier 1 uur per week\):\*\* /u);
  });

  it("leave out what is met", () => {
    const text = lines("2014-10-01", "24 uur/week", "en").join("\n");
    expect(text).not.toContain("Deviates");
    expect(text).not.toContain("12 hours a week");
    expect(text).toContain("Still to be checked");
  });

  it("stand under their own rule, and stay short", () => {
    const found = lines("2015-03-01", "24 uur/week", "nl");
    expect(found).toHaveLength(6);
    expect(found[1]).toContain("nulurencontract");
    expect(found[2]).toContain("(15). Alle voorwaarden staan in: Protocol Interne Jobcoach UWV 2015.");
    expect(found[5]).toContain("(14). Alle voorwaarden staan in: Protocol Jobcoach UWV 2014.");
  });
});

describe("a quantity in words", () => {
  it.each([
    ["uur/week", "1 hour a week", "1 uur per week"],
    ["uur/dag", "1 hour a day", "1 uur per dag"],
    ["uur/jaar", "1 hour a year", "1 uur per jaar"],
    ["keer/week", "once a week", "1 keer per week"],
    ["keer/uur", "once an hour", "1 keer per uur"],
    ["min", "1 minute", "1 minuut"],
    ["weken", "1 week", "1 week"],
    ["graden", "1 degree", "1 graad"],
    ["treden", "1 step", "1 trede"],
    ["kg", "1 kg", "1 kg"],
    ["%", "1 %", "1 %"],
  ] as const)("of 1 %s is singular", (eenheid, english, dutch) => {
    expect(hoeveelheidstekst({ waarde: 1, eenheid }, tekstenIn("en"))).toBe(english);
    expect(hoeveelheidstekst({ waarde: 1, eenheid }, tekstenIn("nl"))).toBe(dutch);
    expect(hoeveelheidstekst({ waarde: 1, eenheid }, tekstenIn("nl-BE"))).toBe(dutch);
  });

  it.each([
    [10, "uur/week", "10 hours a week", "10 uur per week"],
    [0.5, "uur/dag", "0.5 hours a day", "0,5 uur per dag"],
    [2, "keer/week", "2 times a week", "2 keer per week"],
    [0, "weken", "0 weeks", "0 weken"],
    [21, "treden", "21 steps", "21 treden"],
  ] as const)("of %s %s is plural", (waarde, eenheid, english, dutch) => {
    expect(hoeveelheidstekst({ waarde, eenheid }, tekstenIn("en"))).toBe(english);
    expect(hoeveelheidstekst({ waarde, eenheid }, tekstenIn("nl"))).toBe(dutch);
  });
});
