import { begeleidWerken, randvoorwaarden, type Randvoorwaarde } from "passend/vlaanderen";
import { describe, expect, it } from "vitest";
import { beoordeeld, besluit } from "../support/cases.js";
import { punt } from "../support/input.js";
import { catalogusVan, vaardigheid } from "../support/smallCatalogue.js";
import { inOrder, preconditions, worker } from "./support.js";

const checked = (points: readonly unknown[], decisions: readonly unknown[] = []): ReadonlyMap<string, Randvoorwaarde> => {
  const { werknemer, beslissingen } = worker(points, decisions);
  return new Map(randvoorwaarden(werknemer, { beslissingen }).map((each) => [each.criterium, each]));
};

const outcome = (points: readonly unknown[], code: string, decisions: readonly unknown[] = []) =>
  checked(points, decisions).get(code);

const sober = "nuchter-op-het-werk";

describe("the five preconditions", () => {
  it("are looked at in the same order, whatever the profile holds", () => {
    const codes = [...checked([punt("zorgtaken-geregeld", "ja"), punt("tillen", "10 kg")]).keys()];
    expect(codes).toEqual(preconditions);
  });

  it("are unknown when nothing is said, each with its question", () => {
    for (const each of checked([]).values()) {
      expect(each.uitkomst).toBe("onbekend");
      expect(each.vragen).toEqual(["aanbod-onbekend"]);
      expect(each.because).toEqual([`werknemer/${each.criterium}`]);
      expect([each.verwijzing, each.maatregelen]).toEqual([null, []]);
    }
  });

  it("are unknown when someone says so", () => {
    expect(outcome([punt("wonen-stabiel", "onbekend")], "wonen-stabiel")?.uitkomst).toBe("onbekend");
  });

  /** “Nee” needs another service first, “deels” is solved together, “ja” is in order. By hand, with the referral of each. */
  it.each([
    ["wonen-stabiel", "verwijzing-wonen"],
    ["gezondheid-stabiel", "verwijzing-zorg"],
    ["geldzaken-op-orde", "verwijzing-schuldhulp"],
    ["nuchter-op-het-werk", "verwijzing-zorg"],
    ["zorgtaken-geregeld", "verwijzing-opvang"],
  ])("%s: ja, deels and nee are three things", (code, referral) => {
    const [ja, deels, nee] = ["ja", "deels", "nee"].map((waarde) => outcome([punt(code, waarde)], code));
    expect([ja?.uitkomst, ja?.verwijzing]).toEqual(["in-orde", null]);
    expect([deels?.uitkomst, deels?.verwijzing]).toEqual(["samen-oplossen", null]);
    expect([nee?.uitkomst, nee?.verwijzing, nee?.maatregelen]).toEqual(["doorverwijzen", referral, []]);
    // Sometimes not sober is not within normal bounds: that is discussed first.
    expect([ja, deels, nee].flatMap((each) => each?.vragen)).toEqual(code === sober ? ["deels-te-bespreken"] : []);
  });

  it("name what to look at together, from light to heavy: no referral, and nothing that needs a workplace", () => {
    const { maatregelen = [] } = outcome([punt("zorgtaken-geregeld", "deels")], "zorgtaken-geregeld") ?? {};
    expect(maatregelen).toEqual(["netwerk-steunt", "jobcoach-thuisschakel"]);
    expect(maatregelen.filter((code) => begeleidWerken.maatregelen.get(code)?.soort === "verwijzing")).toEqual([]);
  });

  it("count support that is in use, and say that it rests on it", () => {
    const steun = (inGebruik: boolean) => [
      punt("wonen-stabiel", "nee", { metSteun: [{ steun: "woonbegeleiding", inGebruik, waarde: "ja" }] }),
    ];
    const used = outcome(steun(true), "wonen-stabiel");
    expect([used?.uitkomst, used?.doorSteun]).toEqual(["in-orde", true]);
    const planned = outcome(steun(false), "wonen-stabiel");
    expect([planned?.uitkomst, planned?.doorSteun]).toEqual(["doorverwijzen", false]);
    expect(outcome([punt("wonen-stabiel", "ja")], "wonen-stabiel")?.doorSteun).toBe(false);
  });

  it("reason with the newest rating of the strongest evidence, and ask when raters differ", () => {
    const rated = beoordeeld(
      "wonen-stabiel",
      ["ja", "zelf", "gesprek", "2026-01-09"],
      ["nee", "jobcoach", "observatie", "2026-01-05"],
    );
    const found = outcome([rated], "wonen-stabiel");
    expect([found?.uitkomst, found?.zekerheid]).toEqual(["doorverwijzen", "onzeker"]);
    expect(found?.vragen).toEqual(["beoordelaars-verschillen"]);
    expect(outcome([punt("wonen-stabiel", "nee")], "wonen-stabiel")?.zekerheid).toBe("vast");
  });
});

describe("a reservation", () => {
  const voorbehoud = "zolang het kan";
  const reserved = (waarde: string) => [punt("wonen-stabiel", waarde, { voorbehoud })];

  it("on what is in order waits for a person", () => {
    const found = outcome(reserved("ja"), "wonen-stabiel");
    expect([found?.uitkomst, found?.vragen]).toEqual(["handmatig", ["te-beoordelen"]]);
  });

  it.each(["deels", "nee", "onbekend"])("on “%s” leaves it as it is, and also waits for a person", (waarde) => {
    const plain = outcome([punt("wonen-stabiel", waarde)], "wonen-stabiel");
    const found = outcome(reserved(waarde), "wonen-stabiel");
    expect(found?.uitkomst).toBe(plain?.uitkomst);
    expect(found?.vragen).toContain("te-beoordelen");
  });

  it("is closed by a decision, which the result then rests on", () => {
    const good = outcome(reserved("ja"), "wonen-stabiel", [besluit("wonen-stabiel", "match")]);
    expect([good?.uitkomst, good?.vragen]).toEqual(["in-orde", []]);
    expect(good?.because).toEqual(["werknemer/wonen-stabiel", "beslissing/wonen-stabiel"]);
    const short = outcome(reserved("ja"), "wonen-stabiel", [besluit("wonen-stabiel", "tekort")]);
    expect([short?.uitkomst, short?.vragen]).toEqual(["samen-oplossen", []]);
  });

  it("that a person finds harmless does not take a measured need away", () => {
    const found = outcome(reserved("nee"), "wonen-stabiel", [besluit("wonen-stabiel", "match")]);
    expect([found?.uitkomst, found?.vragen]).toEqual(["doorverwijzen", []]);
  });

  it("is the only thing a decision changes", () => {
    const points = [punt("wonen-stabiel", "nee")];
    expect(outcome(points, "wonen-stabiel", [besluit("wonen-stabiel", "match")])).toEqual(outcome(points, "wonen-stabiel"));
  });

  it("never shows what was typed", () => {
    expect(JSON.stringify([...checked(reserved("ja")).values()])).not.toContain(voorbehoud);
  });
});

describe("the result", () => {
  it("is frozen, and the same for the same profile in another order", () => {
    const points = inOrder({ "wonen-stabiel": "deels" });
    const [a, b] = [points, [...points].reverse()].map((each) => randvoorwaarden(worker(each).werknemer));
    expect(JSON.stringify(a)).toBe(JSON.stringify(b));
    expect(Object.isFrozen(a)).toBe(true);
  });

  it("rests on a source, and says what in it is our own choice", () => {
    const found = [...checked([]).values()];
    expect(found.filter(({ bronnen }) => bronnen.length === 0)).toEqual([]);
    const own = found.filter(({ eigenKeuze }) => eigenKeuze !== null).map(({ criterium }) => criterium);
    expect(own).toEqual(["wonen-stabiel", "geldzaken-op-orde", sober]);
  });

  it("calls a precondition that the catalogue lacks unknown, not fine", () => {
    const catalogus = catalogusVan([vaardigheid("tillen", [])], []);
    const found = randvoorwaarden(worker(inOrder()).werknemer, { catalogus });
    expect(new Set(found.map(({ uitkomst }) => uitkomst))).toEqual(new Set(["onbekend"]));
  });
});
