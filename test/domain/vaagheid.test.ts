import { inTaal, vageWoorden } from "passend";
import { describe, expect, it } from "vitest";
import { bronnenVaagheid, vageUitdrukkingen } from "../../src/domain/vaagheid.js";
import { vaagInElkeTaal } from "../../src/domain/vageWoorden.js";

describe("a vague sentence", () => {
  it.each([
    "Heeft sturing nodig.",
    "heeft veel STURING NODIG bij het werk",
    "Iemand die sturing nodig heeft.",
    "Needs steering.",
    "Werkt tamelijk snel.",
    "Komt, indien\nnodig, op tijd.",
    "Functioneert “goed” op de afdeling.",
    "Kan beter omgaan met drukte.",
    "Heeft stu\u00ADring nodig.",
    "heeft\u200B stur\u200Bing\u00A0nodig",
  ])("is refused: %s", (zin) => {
    expect(vaagInElkeTaal(zin)).toBeDefined();
  });
});

describe("a sentence on behaviour", () => {
  it.each([
    "",
    "Begint aan de volgende taak als de werkbegeleider die aanwijst.",
    "Geeft rustig antwoord als een onredelijk mens ervoor staat.",
    "Bestuurt de heftruck.",
    "Starts on time on 4 of the 5 days.",
    "Heeft besturing nodig.",
  ])("is not: %s", (zin) => {
    expect(vaagInElkeTaal(zin)).toBeUndefined();
  });
});

describe("the list", () => {
  it("holds wordings as they are compared: words in lower case, in both languages, each found by itself", () => {
    for (const { woorden } of vageUitdrukkingen) {
      for (const taal of ["nl", "en"] as const) {
        expect(woorden[taal].length).toBeGreaterThan(0);
        for (const uitdrukking of woorden[taal]) {
          expect(vageWoorden(`X ${uitdrukking}.`, taal).map((vaag) => vaag.uitdrukking)).toContain(uitdrukking);
        }
      }
    }
  });

  it("gives for every entry a reason, and only sources that are there", () => {
    const bekend = new Set(bronnenVaagheid.map(({ code }) => code));
    const genoemd = vageUitdrukkingen.flatMap(({ bronnen }) => bronnen);
    expect(genoemd.filter((code) => !bekend.has(code))).toEqual([]);
    expect([...bekend].filter((code) => !genoemd.includes(code))).toEqual([]);
    for (const { reden } of vageUitdrukkingen) expect(reden.nl.endsWith(".") && reden.en.endsWith(".")).toBe(true);
  });
});

describe("what the check says of a text", () => {
  it("is every wording on the list, once, with why and where that comes from", () => {
    const gevonden = vageWoorden("Werkt redelijk, heeft sturing nodig en nog eens: sturing nodig.", "nl");
    expect(gevonden.map(({ uitdrukking }) => uitdrukking)).toEqual(["sturing nodig", "redelijk"]);
    expect(gevonden.map(({ bronnen }) => bronnen.map(({ code }) => code))).toEqual([["akc-casus-commentaar"], []]);
    expect(gevonden.map(({ reden }) => inTaal(reden, "nl"))).toEqual([
      "Dit zegt niet welk gedrag er nu is en wat de sturing daaraan verandert.",
      "Dit woord zegt dat het genoeg is of niet, maar niet wat genoeg is.",
    ]);
  });

  it("is by the list of the language it is written in", () => {
    expect(vageWoorden("heeft sturing nodig", "en")).toEqual([]);
    expect(vageWoorden("heeft sturing nodig", "nl-BE")).toEqual(vageWoorden("heeft sturing nodig", "nl"));
  });
});
