import { isLeft } from "passend";
import { describe, expect, it } from "vitest";
import { asPair, asWork, asWorker, faultsOf, punt, werk, werknemer } from "../support/input.js";

const secret = "geheim-123456782";

const forbidden: Readonly<Record<string, readonly string[]>> = {
  diagnose: [
    "diagnose",
    "Diagnose",
    "hoofd_diagnose",
    "diagnoses",
    "DIAGNOSIS",
    "diagnosis",
    "icd-10",
    "dsm5",
    "medicatie",
    "ziekte",
  ],
  "nationaal-nummer": [
    "bsn",
    "BSN",
    "B.S.N.",
    "BSN nummer",
    "burgerservicenummer",
    "clientbsn",
    "mijnBsnNummer",
    "insz",
    "INSZ",
    "INSZnummer",
    "rijksregisternummer",
    "niss",
  ],
  geslacht: ["geslacht", "Geslacht", "sex", "gender", "sekse"],
  leeftijd: ["leeftijd", "Leeftijd", "age", "geboortedatum", "geboorte-datum", "geboorteDatum", "birthdate", "dateOfBirth"],
  afkomst: ["afkomst", "herkomst", "etniciteit", "ethnicity", "nationaliteit", "geboorteland", "race", "origin"],
};

const cases = Object.entries(forbidden).flatMap(([kind, keys]) => keys.map((key) => [key, kind] as const));

describe("a key that a profile must not hold", () => {
  it.each(cases)("%s is refused as %s, wherever it stands, and its value is not repeated", (key, kind) => {
    const places = [
      asWorker({ ...werknemer(), [key]: secret }),
      asWorker(werknemer([{ ...punt("tillen", "10 kg"), [key]: secret }])),
      asWork({ ...werk(), [key]: { inhoud: secret } }),
      asWork(werk([], { werkbegeleider: { rol: "voorman", [key]: [secret] } })),
      asPair({ werknemer: { ...werknemer(), [key]: secret }, werk: werk() }),
    ];
    for (const outcome of places) {
      expect(isLeft(outcome)).toBe(true);
      expect(faultsOf(outcome).filter(({ code }) => code === "verboden-gegeven")).toMatchObject([{ gegeven: kind }]);
      expect(JSON.stringify(outcome)).not.toContain(secret);
    }
  });

  it("is told once, not also as an unknown key", () => {
    expect(faultsOf(asWorker({ ...werknemer(), bsn: secret }))).toEqual([
      { code: "verboden-gegeven", kant: "werknemer", pad: [], gegeven: "nationaal-nummer", sleutel: "bsn" },
    ]);
  });

  it("does not catch words that only look like it", () => {
    for (const key of ["percentage", "paginanummer", "rasterwerk", "stage", "manager", "originaliteit"]) {
      expect(faultsOf(asWorker({ ...werknemer(), [key]: 1 })).map(({ code }) => code)).toEqual(["onbekende-sleutel"]);
    }
  });

  it("does not catch what the schemas and the catalogue use themselves", () => {
    const input = { werknemer: werknemer([punt("gezondheid-stabiel", "ja")]), werk: werk([punt("gezondheid-stabiel", "ja")]) };
    expect(isLeft(asPair(input))).toBe(false);
  });
});

describe("an unknown key", () => {
  it("beside the two sides is refused: decisions under a wrong name are not lost in silence", () => {
    for (const key of ["beslisingen", "bsn"])
      expect(isLeft(asPair({ werknemer: werknemer(), werk: werk(), [key]: [] }))).toBe(true);
  });

  it("is named without anything that could break a line or a terminal, and shortened", () => {
    const nasty = `\u{1b}[31mrood\n${"x".repeat(100)}`;
    const [fault] = faultsOf(asWorker({ ...werknemer(), [nasty]: secret }));
    expect(fault?.code).toBe("onbekende-sleutel");
    const [name] = fault?.code === "onbekende-sleutel" ? fault.sleutels : [];
    expect(name).toMatch(/^[\p{L}\p{N}_.?-]+…$/u);
    expect(name?.length).toBeLessThanOrEqual(41);
    expect(JSON.stringify(fault)).not.toContain(secret);
  });
});

describe("what a person filled in", () => {
  it("never stands in a fault, whatever is wrong with it", () => {
    const outcome = asPair({
      werknemer: werknemer(
        [punt("tillen", secret), punt(secret, 1), punt("hulp-vragen", "ja", { belang: secret, leerbaarheid: secret })],
        {
          id: `${secret} ${secret}`,
          datum: secret,
          volledig: [secret],
        },
      ),
      werk: werk([punt("sfeer", [secret]), punt("nederlands", secret)], {
        functie: [secret],
        taken: [{ id: secret, naam: secret, aandeel: secret }],
      }),
      beslissingen: [{ criterium: secret, oordeel: secret, reden: [secret], door: secret, datum: secret }],
    });
    expect(isLeft(outcome)).toBe(true);
    expect(faultsOf(outcome).length).toBeGreaterThan(8);
    expect(JSON.stringify(outcome)).not.toContain("geheim");
  });
});
