import { renderMarkdown } from "passend";
import { describe, expect, it } from "vitest";
import { besluit, compare, finding, form, goedeBegeleider, punt } from "../support/cases.js";

/** What a reviewer who knew only the issue and the model found wrong, each seen failing before it was mended. */
describe("support that is there, but of which not all is known", () => {
  const { aanwezig: _aanwezig, ...onvolledig } = goedeBegeleider;
  const werkbegeleider = { ...onvolledig, steuntBij: ["rechtstreeks-toezicht"] };
  const pair = [[punt("rechtstreeks-toezicht", "ja")], [punt("rechtstreeks-toezicht", "nee", { aanpasbaar: "nee" })]] as const;

  it("is a question, not a refusal: saying more about support never makes the verdict worse", () => {
    expect(compare(...pair, { werk: { werkbegeleider } }).oordeel.uitkomst).toBe("onvoldoende-bekend");
  });

  it("may carry everything where the catalogue has no way to weigh it", () => {
    const job = [punt("tillen", "20 kg", { essentieel: true, aanpasbaar: "nee" })];
    const steunt = { werkbegeleider: { ...goedeBegeleider, steuntBij: ["tillen"] } };
    expect(compare([punt("tillen", "5 kg")], job, { werk: steunt }).oordeel.uitkomst).toBe("onvoldoende-bekend");
  });
});

describe("supervision all day", () => {
  const pair = [[punt("rechtstreeks-toezicht", "ja")], [punt("rechtstreeks-toezicht", "nee", { aanpasbaar: "nee" })]] as const;
  const guide = (rest: object) => ({ werk: { werkbegeleider: { ...goedeBegeleider, ...rest } } });

  it("is not given by someone who is there most of the day", () => {
    const { oordeel } = compare(...pair, guide({ aanwezig: "80 %", steuntBij: ["rechtstreeks-toezicht"] }));
    expect(oordeel.uitkomst).toBe("niet-passend");
    expect(oordeel.redenen.map(({ code }) => code)).toEqual(["toezicht-ontbreekt"]);
  });

  it("is not assumed where the work says that this point cannot change", () => {
    expect(compare(...pair, guide({})).oordeel.uitkomst).toBe("niet-passend");
  });

  it("names that nobody is known to stand in", () => {
    const steuntBij = ["rechtstreeks-toezicht"];
    const met = (vervanging: string) => finding(...pair, guide({ steuntBij, vervanging }));
    expect(met("nee")).toMatchObject({ uitkomst: "gedekt", redenen: ["vervanging-ontbreekt"] });
    expect(met("ja")).toMatchObject({ uitkomst: "gedekt", redenen: [] });
  });
});

describe("a limit in free text that the work does not ask about by name", () => {
  const worker = [punt("overige-lichamelijke-grenzen", "Mag niet alleen op hoogte werken."), punt("tillen", "20 kg")];
  const job = [punt("tillen", "10 kg")];

  it.each([{}, { volledig: ["capaciteiten"] }])("waits for a person, with %j", (werk) => {
    const { oordeel, bevindingen } = compare(worker, job, { werk });
    expect(oordeel.uitkomst).toBe("onvoldoende-bekend");
    expect(bevindingen.find(({ criterium }) => criterium === "overige-lichamelijke-grenzen")?.uitkomst).toBe("handmatig");
  });

  it("is closed by a decision, and stays as a rest point when that says it is short", () => {
    const decided = (oordeel: "match" | "tekort") =>
      compare(worker, job, { beslissingen: [besluit("overige-lichamelijke-grenzen", oordeel)] }).oordeel;
    expect(decided("match").uitkomst).toBe("passend");
    expect(decided("tekort")).toMatchObject({
      uitkomst: "passend-met-ondersteuning",
      restpunten: ["discrepantie/overige-lichamelijke-grenzen"],
    });
  });
});

describe("a decision on a point that was measured", () => {
  it("is kept and named, and the measurement holds", () => {
    const decided = finding([punt("tillen", "5 kg")], [punt("tillen", "25 kg")], { beslissingen: [besluit("tillen", "match")] });
    expect(decided).toMatchObject({
      uitkomst: "tekort",
      redenen: ["beslissing-niet-nodig"],
      beslissing: besluit("tillen", "match"),
    });
    expect(decided.because).toContain("beslissing/tillen");
  });
});

describe("an essential point of which the outcome is uncertain", () => {
  it("is named with the verdict", () => {
    const rated = (waarde: string, door: string, bewijs: string, datum: string) => ({ waarde, door, bewijs, datum });
    const worker = {
      criterium: "tillen",
      beoordelingen: [rated("5 kg", "arts", "document", "2026-01-08"), rated("20 kg", "werkgever", "observatie", "2025-06-01")],
    };
    const { oordeel } = compare([worker], [punt("tillen", "15 kg", { essentieel: true })]);
    expect(oordeel.onzeker).toEqual(["bevinding/tillen"]);
  });
});

describe("on paper", () => {
  const print = (...args: Parameters<typeof form>) => renderMarkdown(form(...args), { taal: "nl" });

  it("a decided point is called judged, by whom and why, without a size", () => {
    const text = print([punt("droombaan", "kok")], [punt("droombaan", "afwasser")], {
      beslissingen: [besluit("droombaan", "match")],
    });
    expect(text).toContain("**✎ Beoordeeld**");
    expect(text).toContain("Als passend, door de jobcoach, 20 januari 2026, omdat: samen bekeken.");
  });

  it("no support is not announced where there is none", () => {
    const text = print([punt("tillen", "5 kg")], [punt("tillen", "25 kg", { aanpasbaar: "nee" })]);
    expect(text).not.toContain("als de ondersteuning hieronder er komt");
    expect(text).toContain("Blijft open, maar is niet essentieel: tillen.");
  });

  it("under niet-passend only a question about the blocking point can change the verdict", () => {
    const blocked = form(
      [punt("tillen", "5 kg"), punt("staan", "30 min")],
      [punt("tillen", "25 kg", { essentieel: true, aanpasbaar: "nee" }), punt("lopen", "30 min", { essentieel: true })],
    );
    expect(blocked.oordeel.uitkomst).toBe("niet-passend");
    expect(blocked.vragen.filter(({ beslissend }) => beslissend).map(({ criterium }) => criterium)).not.toContain("lopen");
  });

  it("less than everything is never printed as 100 %", () => {
    const asked = ["zitten", "staan", "lopen", "traplopen", "knielen", "reiken"].map((criterium) => punt(criterium, "onbekend"));
    const text = print([punt("tillen", "59.5 kg"), ...asked], [punt("tillen", "60 kg", { aanpasbaar: "nee" })]);
    expect(text).toContain("| 99 % |");
  });
});
