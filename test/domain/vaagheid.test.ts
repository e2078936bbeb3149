import { describe, expect, it } from "vitest";
import { bronnenVaagheid, isVaag, vageUitdrukkingen, vageWoordenIn } from "../../src/domain/vaagheid.js";

describe("a vague sentence", () => {
  it.each([
    "Heeft sturing nodig.",
    "heeft veel STURING NODIG bij het werk",
    "Iemand die sturing nodig heeft.",
    "Needs steering.",
    "Werkt tamelijk snel.",
    "Komt, indien\nnodig, op tijd.",
    "Functioneert “goed” op de afdeling.",
  ])("is refused: %s", (zin) => {
    expect(isVaag(zin)).toBe(true);
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
    expect(isVaag(zin)).toBe(false);
  });
});

describe("the list", () => {
  it("holds wordings as they are compared: words in lower case, in both languages, each found by itself", () => {
    for (const { woorden } of vageUitdrukkingen) {
      for (const taal of ["nl", "en"] as const) {
        expect(woorden[taal].length).toBeGreaterThan(0);
        for (const uitdrukking of woorden[taal]) expect(vageWoordenIn(`X ${uitdrukking}.`, taal)).toBe(uitdrukking);
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
