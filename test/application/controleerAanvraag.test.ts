import { controleerAanvraag, type Aanvraag, type Aanvraagpunt } from "passend/application";
import { describe, expect, it } from "vitest";
import type { Matchingsformulier } from "passend";
import { bronnenAanvraag } from "../../src/catalogue/aanvraag/bronnen.js";
import { aanvraageisen } from "../../src/catalogue/aanvraag/eisen.js";
import { aanvraagdocumenten, aanvraagfeiten, aanvraagoordelen } from "../../src/domain/aanvraag.js";
import { beoordeeld, form, punt } from "../support/cases.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";
import { kringloopForm, parsed, whole } from "./support.js";

const found = (set: Aanvraag, formulier?: Matchingsformulier): ReadonlyMap<string, Aanvraagpunt> =>
  new Map(controleerAanvraag(set, formulier).punten.map((each) => [each.code, each]));

const outcomes = (rest: object, formulier?: Matchingsformulier): Readonly<Record<string, string>> =>
  Object.fromEntries([...found(parsed(rest), formulier)].map(([code, { uitkomst }]) => [code, uitkomst]));

/** A whole set with one change deep in it. */
const but = (vorm: "eerste" | "vervolg", path: string, value: unknown): object => {
  const set = JSON.parse(JSON.stringify(whole(vorm))) as Record<string, unknown>;
  const keys = path.split("/");
  let place = set;
  for (const key of keys.slice(0, -1)) place = place[key] as Record<string, unknown>;
  const last = keys.at(-1) ?? "";
  if (value === undefined) delete place[last];
  else place[last] = value;
  return set;
};

describe("the requirements", () => {
  it("have each a code of their own, and sources that are known with the day they were checked", () => {
    expect(new Set(aanvraageisen.map(({ code }) => code)).size).toBe(aanvraageisen.length);
    const sources = new Map(bronnenAanvraag.map((source) => [source.code, source]));
    expect(sources.size).toBe(bronnenAanvraag.length);
    for (const { code, bronnen } of aanvraageisen) {
      expect(bronnen.length, code).toBeGreaterThan(0);
      for (const { bron } of bronnen) expect(sources.get(bron)?.gecontroleerdOp, `${code}: ${bron}`).toMatch(/^\d{4}-/u);
    }
  });

  it("ask for every fact and judgement that a set can hold, and use every document", () => {
    const facts = aanvraageisen.flatMap(({ feiten }) => feiten);
    const asked = new Set(facts.flatMap((fact) => ("code" in fact ? [fact.code] : [])));
    expect([...aanvraagfeiten, ...aanvraagoordelen].filter((code) => !asked.has(code))).toEqual([]);
    const documents = new Set(facts.flatMap((fact) => ("document" in fact ? [fact.document] : [])));
    expect([...documents].sort()).toEqual([...aanvraagdocumenten].sort());
  });

  it("are eight for what an application must contain", () => {
    expect(aanvraageisen.filter(({ groep }) => groep === "inhoud").length).toBe(8);
  });
});

describe("a set", () => {
  it.each(["eerste", "vervolg"] as const)("is complete when all of it is there and in order: %s", (vorm) => {
    const check = controleerAanvraag(parsed(whole(vorm)));
    expect(check.stand).toBe("compleet");
    expect(check.punten.filter(({ telt, uitkomst }) => telt && uitkomst !== "in-orde")).toEqual([]);
    expect(check.punten.filter(({ uitkomst, verbetering }) => (uitkomst === "in-orde") !== (verbetering === null))).toEqual([]);
  });

  it("of which nothing is known is nowhere in order", () => {
    const check = controleerAanvraag(parsed());
    expect(check.stand).toBe("nog-niet-te-zeggen");
    expect(check.punten.filter(({ uitkomst }) => uitkomst === "in-orde" || uitkomst === "ontbreekt")).toEqual([]);
    for (const vorm of ["eerste", "vervolg"]) {
      expect(Object.values(outcomes({ vorm })).filter((uitkomst) => uitkomst === "in-orde").length).toBe(1);
    }
  });

  /** One change to a whole set, the requirement that it touches, and what is then found there. */
  it.each([
    ["eerste", "documenten/arbeidscontract/aanwezig", "nee", "arbeidscontract", "ontbreekt"],
    ["eerste", "documenten/matchingsformulier/ingevuld", undefined, "matchingsformulier", "onbekend"],
    ["eerste", "documenten/coachingsplan/ingevuld", "nee", "coachingsplan", "ontbreekt"],
    ["eerste", "documenten/coachingsplan/urenonderbouwing", "nee", "urenonderbouwing", "ontbreekt"],
    ["eerste", "documenten/arbeidscontract/aanwezig", "onbekend", "arbeidscontract", "onbekend"],
    ["eerste", "documenten/matchingsformulier/handtekeningen/werknemer/gezet", "nee", "ondertekend-werknemer", "ontbreekt"],
    ["eerste", "documenten/coachingsplan/handtekeningen/werkgever/datum", undefined, "ondertekend-werkgever", "onbekend"],
    [
      "eerste",
      "documenten/coachingsplan/handtekeningen/jobcoachorganisatie",
      undefined,
      "ondertekend-jobcoachorganisatie",
      "onbekend",
    ],
    ["eerste", "antwoorden/organisatie-erkend", "nee", "organisatie-erkend", "ontbreekt"],
    ["eerste", "antwoorden/jobcoach-gekoppeld", "onbekend", "jobcoach-gekoppeld", "onbekend"],
    ["eerste", "antwoorden/overzichtelijk", undefined, "overzichtelijk", "mens"],
    ["eerste", "antwoorden/werkplekkeuze-toegelicht", "nee", "werkplekkeuze", "ontbreekt"],
    ["vervolg", "documenten/logboek/ingevuld", "nee", "logboek", "ontbreekt"],
    ["vervolg", "documenten/logboek/handtekeningen/jobcoachorganisatie", undefined, "logboek-ondertekend", "onbekend"],
    ["vervolg", "antwoorden/logboek-uren-bij-doelen", "nee", "logboek-uren-bij-doelen", "ontbreekt"],
    ["vervolg", "documenten/conclusies/ingevuld", undefined, "conclusies", "onbekend"],
    ["vervolg", "documenten/coachingsplan-vervolg/urenonderbouwing", "nee", "urenonderbouwing-vervolg", "ontbreekt"],
  ] as const)("%s, with %s %s: %s is %s", (vorm, path, value, code, expected) => {
    const check = controleerAanvraag(parsed(but(vorm, path, value)));
    const point = check.punten.find((each) => each.code === code);
    expect(point?.uitkomst).toBe(expected);
    expect(point?.because).toEqual([`aanvraag/${path.replace(/\/gezet$/u, "")}`]);
    expect(check.stand).toBe(expected === "ontbreekt" ? "niet-compleet" : "nog-niet-te-zeggen");
    expect(check.because).toEqual([`aanvraagpunt/${code}`]);
    expect(point?.verbetering).not.toBeNull();
  });

  /** What is looked at besides, and never makes the set less complete. */
  it.each([
    ["antwoorden/noodzaak-eerder-vastgesteld", "nee", "noodzaak-eerder-vastgesteld", "ontbreekt"],
    ["antwoorden/structurele-beperking", undefined, "structurele-beperking", "mens"],
    ["antwoorden/alleen-coachingsplan-naar-werkgever", "nee", "alleen-coachingsplan-naar-werkgever", "ontbreekt"],
    ["stabiel/volgens", undefined, "stabiel-genoeg", "onbekend"],
    ["stabiel/antwoord", "nee", "stabiel-genoeg", "ontbreekt"],
    ["contract/maanden", 3, "uwv-extern-2015/contractduur", "mens"],
    ["contract/loonwaarde", undefined, "uwv-extern-2015/loonwaarde", "onbekend"],
  ] as const)("stays complete with %s %s: %s is %s", (path, value, code, expected) => {
    const check = controleerAanvraag(parsed(but("eerste", path, value)));
    expect(check.punten.find((each) => each.code === code)?.uitkomst).toBe(expected);
    expect(check.stand).toBe("compleet");
  });

  it("holds nothing of a document that is not there", () => {
    const check = controleerAanvraag(parsed(but("eerste", "documenten/coachingsplan/aanwezig", "nee")));
    expect(check.because).toEqual(
      [
        ...["coachingsplan", "urenonderbouwing", "ondertekend-werknemer", "ondertekend-werkgever"],
        "ondertekend-jobcoachorganisatie",
      ].map((code) => `aanvraagpunt/${code}`),
    );
    const [first] = check.punten.filter(({ code }) => code === "urenonderbouwing");
    expect(first?.because).toEqual(["aanvraag/documenten/coachingsplan/aanwezig"]);
  });

  it("of an internal job coach needs no recognised organisation", () => {
    expect(outcomes(but("eerste", "jobcoach", "intern"))["organisatie-erkend"]).toBeUndefined();
  });
});

describe("the deadline", () => {
  const late = (aanvraagdatum: string | undefined, startdatum: string | undefined) =>
    found(parsed({ ...whole("eerste"), aanvraagdatum, startdatum })).get("uwv-extern-2015/aanvraag");

  /** 28 days after 2 February is 2 March. */
  it("is four weeks after the start, and an application may come before it", () => {
    expect(late("2015-03-02", "2015-02-02")?.uitkomst).toBe("in-orde");
    expect(late("2015-03-02", "2015-02-01")?.uitkomst).toBe("ontbreekt");
    expect(late("2015-03-02", "2015-04-01")?.uitkomst).toBe("in-orde");
  });

  it("says from which day a late application can still be granted", () => {
    expect(late("2015-03-02", "2015-01-05")?.ingang).toBe("2015-02-02");
    expect(late("2015-03-02", "2015-02-20")?.ingang).toBeNull();
  });

  it("is open when one of the days is not known", () => {
    expect(late("2015-03-02", undefined)).toMatchObject({ uitkomst: "onbekend", ingang: null });
  });
});

describe("the funding rules", () => {
  it("are those of the day of the application, of the kind of job coach", () => {
    const rules = (rest: object): ReadonlySet<string> =>
      new Set([...found(parsed(rest)).keys()].flatMap((code) => (code.includes("/") ? [code.split("/")[0] ?? ""] : [])));
    expect(rules({ aanvraagdatum: "2014-09-15", jobcoach: "extern" })).toEqual(new Set(["uwv-extern-2014"]));
    expect(rules({ aanvraagdatum: "2015-02-01" })).toEqual(new Set(["uwv-extern-2015", "uwv-intern-2015"]));
    expect(rules({ aanvraagdatum: "2013-06-01" })).toEqual(new Set());
    expect(outcomes({ aanvraagdatum: "2013-06-01" })["geen-regeling"]).toBe("onbekend");
  });

  it("take a contract without an end as long enough, and the hours from the form where the set names none", () => {
    const open = { ...whole("eerste"), contract: { onbepaald: "ja" } };
    expect(outcomes(open)["uwv-extern-2015/contractduur"]).toBe("in-orde");
    expect(outcomes(open)["uwv-extern-2015/uren-per-week"]).toBe("onbekend");
    expect(found(parsed(open), kringloopForm()).get("uwv-extern-2015/uren-per-week")).toMatchObject({
      ...{ uitkomst: "in-orde", because: ["formulier/uren"] },
    });
  });
});

describe("a form beside the set", () => {
  const skill = catalogusVan([vaardigheid("zagen", ["oefenen"])], [training("oefenen")]);
  const shown = (formulier: Matchingsformulier, code: string, antwoorden: object = {}) =>
    found(parsed({ vorm: "eerste", antwoorden }), formulier).get(code);
  const goal = form([punt("zagen", "nee", { leerbaarheid: "trainbaar" })], [punt("zagen", "ja")], { catalogus: skill });
  const empty = form([], []);

  it("shows by itself what an application must contain", () => {
    expect(shown(goal, "in-rubrieken")).toMatchObject({ uitkomst: "in-orde", because: ["formulier/onderdelen"] });
    expect(shown(goal, "urenbesteding")).toMatchObject({ uitkomst: "in-orde", because: ["doel/zagen"] });
    expect(shown(goal, "discrepantie-beschreven")).toMatchObject({ uitkomst: "in-orde", because: ["bevinding/zagen"] });
    expect(shown(goal, "oplossing-beschreven")).toMatchObject({ uitkomst: "in-orde", because: ["discrepantie/zagen"] });
  });

  it("shows what it lacks", () => {
    expect(shown(empty, "urenbesteding")).toMatchObject({ uitkomst: "ontbreekt", because: ["formulier/uren"] });
    expect(shown(empty, "doelen-benoemd")).toMatchObject({ uitkomst: "ontbreekt", because: ["formulier/doelen"] });
    expect(shown(empty, "discrepantie-beschreven")?.uitkomst).toBe("ontbreekt");
    const unsolved = form([punt("zagen", "nee")], [punt("zagen", "ja")], {
      catalogus: catalogusVan([vaardigheid("zagen", [])], []),
    });
    expect(shown(unsolved, "oplossing-beschreven")).toMatchObject({ uitkomst: "ontbreekt", because: ["discrepantie/zagen"] });
    const asked = catalogusVan([vaardigheid("zagen", ["anders"])], [maatregel("anders", { vereist: ["aanpasbaar"] })]);
    const open = form([punt("zagen", "nee")], [punt("zagen", "ja")], { catalogus: asked });
    expect(shown(open, "oplossing-beschreven")?.uitkomst).toBe("onbekend");
  });

  it("leaves to a person whether it is right that there are goals of one kind only, and why this workplace", () => {
    expect(shown(goal, "doelen-benoemd")).toMatchObject({ uitkomst: "mens", because: ["doel/zagen"] });
    const met = form([punt("zelf-kiezen", "ja")], [punt("zelf-kiezen", "ja")]);
    expect(shown(met, "werkplekkeuze")).toMatchObject({ uitkomst: "mens", because: ["bevinding/zelf-kiezen"] });
    expect(shown(met, "werkplekkeuze", { "werkplekkeuze-toegelicht": "ja" })?.uitkomst).toBe("in-orde");
  });

  it("is not talked away: what it shows to be missing is missing, whatever was written down", () => {
    expect(shown(empty, "doelen-benoemd", { "doelen-benoemd": "ja" })?.uitkomst).toBe("ontbreekt");
  });

  it("shows whether the profile still holds", () => {
    const rated = (datum: string) => form([beoordeeld("tillen", ["20 kg", "arts", "document", datum])], []);
    expect(shown(rated("2025-07-31"), "belastbaarheid-actueel")).toMatchObject({
      uitkomst: "ontbreekt",
      because: ["bevinding/tillen"],
    });
    expect(shown(rated("2025-08-01"), "belastbaarheid-actueel")?.uitkomst).toBe("in-orde");
    expect(shown(empty, "belastbaarheid-actueel")?.uitkomst).toBe("onbekend");
    expect(shown(empty, "mogelijkheden-onderbouwd")?.uitkomst).toBe("ontbreekt");
  });

  it("never settles what only a person can judge", () => {
    const rows = ["tillen", "instructie-opvolgen", "thuissituatie-rustig", "sociale-normen", "zelf-kiezen"];
    const values = ["20 kg", 2, "ja", 2, "ja"];
    const full = form(
      rows.map((code, i) => punt(code, values[i])),
      [],
    );
    expect(shown(full, "mogelijkheden-onderbouwd")?.uitkomst).toBe("mens");
    expect(shown(full, "goedkoopst-adequaat")?.uitkomst).toBe("mens");
  });

  it("that rests on suppositions shows nothing that is so", () => {
    const supposed = {
      ...goal,
      veronderstellingen: [{ soort: "werkbegeleider", werkbegeleider: {} }],
    } as unknown as Matchingsformulier;
    const check = controleerAanvraag(parsed({ vorm: "eerste" }), supposed);
    expect(check.formulier).toBe("veronderstelling");
    expect(check.punten).toEqual(controleerAanvraag(parsed({ vorm: "eerste" })).punten);
  });

  it("of the kringloopwinkel says what the set lacks, with the points it is about", () => {
    const check = controleerAanvraag(parsed({ vorm: "eerste" }), kringloopForm());
    expect(check.formulier).toBe("geldt");
    expect(check.punten.find(({ code }) => code === "oplossing-beschreven")).toMatchObject({
      ...{ uitkomst: "ontbreekt", because: ["discrepantie/tillen"] },
    });
    expect(check.punten.find(({ code }) => code === "goedkoopst-adequaat")?.because).toContain("discrepantie/werkhouding");
  });
});
