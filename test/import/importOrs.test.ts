import { isLeft, isRight, leidraadNl, parseWerkprofiel } from "passend";
import { importOrs } from "passend/import";
import { describe, expect, it } from "vitest";
import { loadCatalogus } from "../../src/catalogue/loadCatalogus.js";
import { vraagt } from "../../src/domain/criterium.js";
import { codeVan } from "../../src/domain/schaal.js";
import { gevraagdNiveau } from "../../src/import/ors/gevraagdNiveau.js";
import { kaalNiveau, kaleEis } from "../../src/import/ors/schrijfwijze.js";
import { pasRegel } from "../../src/import/pasRegel.js";
import { sharedData, sharedDataMissing } from "../support/sharedData.js";

const datum = "2026-01-10";

/** Figures as `requirement | level | percent`, as they stand in the ORS of 2018. */
const rows = (lines: string) => ({
  rijen: lines
    .trim()
    .split("\n")
    .map((line) => {
      const [eis, niveau, waarde] = line.split("|").map((cell) => cell.trim());
      return { eis, niveau, waarde: waarde === "" ? null : Number(waarde) };
    }),
});

const imported = (input: unknown, options: object = {}) => {
  const outcome = importOrs(input, { datum, ...options });
  if (isLeft(outcome)) throw new Error(JSON.stringify(outcome.left));
  return outcome.right;
};

const valuesOf = (input: unknown, options: object = {}) =>
  Object.fromEntries(imported(input, options).punten.map(({ criterium, beoordelingen: [one] }) => [criterium, one?.waarde]));

const groundOf = (input: unknown, code: string, options: object = {}) =>
  imported(input, options).punten.find(({ criterium }) => criterium === code)?.beoordelingen[0]?.toelichting;

const openIn = (input: unknown) =>
  imported(input)
    .nietOvergenomen.filter(({ reden }) => reden !== "bewust-niet")
    .map(({ code, reden }) => `${code}: ${reden}`);

const faultsOf = (input: unknown, options: object = {}) => {
  const outcome = importOrs(input, { datum, ...options });
  return isLeft(outcome) ? outcome.left.fouten.map(({ code, pad }) => `${code} ${pad.join("/")}`) : [];
};

const kilos = (waarde: number) => ({ waarde, eenheid: "kg" });
const hours = (waarde: number) => ({ waarde, eenheid: "uur/dag" });

describe("roofers", () => {
  const roofers = rows(`
    Lifting/carrying Frequently | >1 LBS, <=10 POUNDS | 63.3
    Lifting/carrying Seldom | > 20 LBS, = 50 LBS | 56.1
    Lifting/carrying Occasionally | >1 LBS, <=10 POUNDS | 80
    Lifting/carrying Constantly | NONE | 90
    Standing/walking | MEAN | 92.5
    Sitting | MEAN | 7.5
    Stooping | FREQUENTLY | 51.6
    Fine manipulation | OCCASIONALLY | 68.8
    Literacy required | YES | 58.6
    Minimum education level | HIGH SCHOOL | 25.4
    Minimum education level | NONE | 74.6
    Reaching at/below the shoulder | FREQUENTLY | 44.4
    Extreme heat | NOT PRESENT | 85.1
  `);

  it("ask what their rows say, worked out by hand", () => {
    expect(valuesOf(roofers)).toEqual({
      // 56.1 % lift up to 50 pounds (22.68 kg) now and then; the missing 43.9 % is less than half, so no heavier class can
      // reach half. Carrying is the same rows.
      tillen: kilos(22.5),
      dragen: kilos(22.5),
      // 7.5 % of 8 hours is 0.6. Standing and walking together (92.5 %) say of neither how much it is.
      "zitten-tijdens-werk": hours(0.5),
      // 51.6 % frequently; what is missing cannot make constantly half. Frequently is two thirds of 600.
      buigen: { waarde: 45, eenheid: "graden" },
      "gebogen-werken": { waarde: 5, eenheid: "min" },
      "frequent-buigen": { waarde: 400, eenheid: "keer/uur" },
      // 68.8 % occasionally; all that is missing together is 31.2 %.
      "fijne-handbewegingen": "ja",
      lezen: 1,
      schrijven: 1,
      // 25.4 % ask a diploma, three quarters ask none.
      diplomaniveau: "niet-gevraagd",
    });
  });

  it("leave open what the missing figures could change, and say what is left out on purpose", () => {
    // 44.4 % reach frequently; 55.6 % is not published and could be heavier or lighter.
    expect(openIn(roofers)).toEqual(["Reaching at/below the shoulder: niet-vast-te-stellen"]);
    const heat = imported(roofers).nietOvergenomen.find(({ code }) => code === "Extreme heat");
    expect(heat?.reden).toBe("bewust-niet");
    expect(heat?.uitleg?.en).toContain("weather");
  });

  it("name the class and the share in the explanation", () => {
    expect(groundOf(roofers, "tillen")).toBe(
      'ORS, Lifting/carrying Constantly: in minder dan 50 % van de banen zwaarder dan "NONE"; ' +
        'ORS, Lifting/carrying Frequently: in ten minste 50 % van de banen ">1 LBS, <=10 POUNDS" of zwaarder (63,3 %); ' +
        'ORS, Lifting/carrying Occasionally: in ten minste 50 % van de banen ">1 LBS, <=10 POUNDS" of zwaarder (80 %); ' +
        'ORS, Lifting/carrying Seldom: in ten minste 50 % van de banen "> 20 LBS, = 50 LBS" of zwaarder (56,1 %)',
    );
    expect(groundOf(roofers, "diplomaniveau", { taal: "en" })).toBe(
      'ORS, Minimum education level: in fewer than 50 % of the jobs heavier than "NONE"',
    );
    expect(groundOf(roofers, "zitten-tijdens-werk", { taal: "en" })).toBe("ORS, Sitting: on average 7.5 % of the working day");
  });
});

describe("janitors", () => {
  const janitors = rows(`
    Lifting/carrying Seldom | >1 LBS, <=10 POUNDS | 9.5
    Lifting/carrying Seldom | > 10 LBS, = 20 LBS | 21.3
    Lifting/carrying Seldom | > 20 LBS, = 50 LBS | 60.4
    Lifting/carrying Seldom | >50 LBS, = 100 LBS | 8.4
    Lifting/carrying Occasionally | NEGLIGIBLE | 7.3
    Lifting/carrying Occasionally | >1 LBS, <=10 POUNDS | 54
    Lifting/carrying Occasionally | > 10 LBS, = 20 LBS | 19.6
    Lifting/carrying Occasionally | > 20 LBS, = 50 LBS | 16.3
    Lifting/carrying Frequently | NONE | 22.8
    Lifting/carrying Frequently | NEGLIGIBLE | 24.8
    Lifting/carrying Frequently | >1 LBS, <=10 POUNDS | 48
    Lifting/carrying Frequently | > 10 LBS, = 25 LBS | 4.1
    Lifting/carrying Constantly | NONE | 54.7
    Lifting/carrying Constantly | NEGLIGIBLE | 26.5
    Lifting/carrying Constantly | >1 LBS, <=10 POUNDS | 18.5
    Kneeling | NOT PRESENT | 38.4
    Crouching | NOT PRESENT | 30.7
    Wetness | NOT PRESENT | 14.3
    Wetness | SELDOM | 16.6
    Wetness | OCCASIONALLY | 60.3
    Sitting vs. standing/walking at will | YES | 6.6
    Sitting vs. standing/walking at will | NO | 93.4
  `);

  it("ask what their rows say, worked out by hand", () => {
    expect(valuesOf(janitors)).toEqual({
      // Seldom: 8.4 + 60.4 = 68.8 % over 20 pounds, and over 50 pounds 8.4 % with 0.4 % missing. Occasionally gives only 4.5.
      tillen: kilos(22.5),
      dragen: kilos(22.5),
      // 60.3 % occasionally wet.
      huidcontact: "ja",
      // 93.4 % cannot choose.
      "afwisseling-van-houding": "nee",
    });
  });

  it("leave kneeling open: who does it is known, for how long is not", () => {
    expect(openIn(janitors)).toEqual(["Crouching: niet-vast-te-stellen", "Kneeling: niet-vast-te-stellen"]);
  });

  it("ask more when fewer jobs are enough", () => {
    // Over 50 pounds, 45.36 kg, is asked by 8.4 %.
    expect(valuesOf(janitors, { deel: 8 })["tillen"]).toEqual(kilos(45.5));
    // 90 % ask over 10 pounds: 8.4 + 60.4 + 21.3 = 90.1. Twenty pounds is 9.07 kg.
    expect(valuesOf(janitors, { deel: 90 })["tillen"]).toEqual(kilos(9));
  });
});

describe("data entry keyers", () => {
  const keyers = rows(`
    Lifting/carrying Seldom | >1 LBS, <=10 POUNDS | 59.8
    Lifting/carrying Occasionally | NONE | 43.9
    Lifting/carrying Occasionally | NEGLIGIBLE | 42.3
    Lifting/carrying Frequently | NONE | 100
    Lifting/carrying Constantly | NONE | 100
    Keyboarding: Traditional | FREQUENTLY | 45.6
    Keyboarding: Traditional | CONSTANTLY | 51.2
    Sitting | MEAN | 84.8
    Literacy required | YES | 17
  `);

  it("ask what their rows say, worked out by hand", () => {
    expect(valuesOf(keyers)).toEqual({
      // Occasionally lies between nothing and half a kilo, 42.3 % with 13.8 % missing; the 4.5 kg of seldom is above both.
      tillen: kilos(4.5),
      dragen: kilos(4.5),
      "toetsenbord-en-muis": hours(8),
      "toetsenbord-en-muis-bedienen": "ja",
      // 84.8 % of 8 hours is 6.784.
      "zitten-tijdens-werk": hours(6.75),
    });
    expect(openIn(keyers)).toEqual(["Literacy required: niet-vast-te-stellen"]);
  });
});

describe("the asked level", () => {
  it.each([
    ["is the heaviest that half of the jobs reach together", [10, 40, 30, 20], 50, 2, 2],
    ["counts exactly the share that is asked", [50, 50], 50, 1, 1],
    ["does not count a tenth less", [50.1, 49.9], 50, 0, 0],
    ["is the lightest where nothing else reaches it", [60, 40], 50, 0, 0],
    ["has two ends where the missing part decides", [30, 30, undefined], 50, 0, 1],
    ["has ends further apart the more is missing", [30, 10, undefined], 50, 0, 2],
    ["has one end where the missing part cannot decide", [60, 30, undefined], 50, 0, 0],
    ["does not take rounding for a missing part", [50, 49.9], 50, 0, 0],
    ["takes more than rounding for a missing part", [50, 49.8], 50, 0, 1],
    ["takes as much as rounding for a missing part where a level is not published", [49.9, 50, undefined], 0.1, 1, 2],
    ["lies anywhere when nothing is known", [undefined, undefined, undefined], 50, 0, 2],
    ["is the lightest for all jobs, unless all reach it", [1, 99], 100, 0, 0],
  ])("%s", (_, shares, deel, mildst, strengst) => {
    expect(gevraagdNiveau(shares, deel)).toMatchObject({ mildst, strengst });
  });
});

describe("several requirements on one criterium", () => {
  it("give the heavier demand, also where the lighter one is not certain", () => {
    const both = rows("Kneeling | OCCASIONALLY | 80\nCrouching | SELDOM | 40\nCrouching | NOT PRESENT | 30");
    // Crouching is somewhere from nothing to constantly by its 30 % missing: 40 + 30 = 70 % at seldom, 30 % above it.
    expect(valuesOf(both)["knielen"]).toEqual({ waarde: 5, eenheid: "keer/uur" });
  });

  it("do not say that nothing is asked while one of them is missing", () => {
    expect(valuesOf(rows("Kneeling | NOT PRESENT | 100"))).toEqual({});
    expect(openIn(rows("Kneeling | NOT PRESENT | 100"))).toEqual(["Kneeling: niet-vast-te-stellen"]);
    expect(valuesOf(rows("Kneeling | NOT PRESENT | 100\nCrouching | NOT PRESENT | 100"))).toEqual({
      knielen: "niet-gevraagd",
      "geknield-werken": "niet-gevraagd",
    });
  });
});

describe("a requirement of which every figure is missing", () => {
  const alone = "Hearing requirements: One-on-one | YES | 100";

  it("leaves open what it could ask more", () => {
    expect(valuesOf(rows(alone))).toEqual({});
    const group = "Hearing requirements: Group or conference";
    const telephone = "Hearing requirements: Telephone | NO | 100";
    expect(valuesOf(rows(`${alone}\n${telephone}\n${group} | NO | 100`))).toEqual({ horen: 1 });
    // A group is the most that any of the three can ask.
    expect(valuesOf(rows(`${group} | YES | 60`))).toEqual({ horen: 2 });
  });

  it("leaves lifting open while one of the four is missing", () => {
    expect(valuesOf(rows("Lifting/carrying Seldom | > 20 LBS, = 50 LBS | 100"))).toEqual({});
    // Over 100 pounds is the top of our scale.
    expect(valuesOf(rows("Lifting/carrying Seldom | > 100 LBS | 100"))["tillen"]).toEqual(kilos(60));
  });
});

describe("a level that does not tell", () => {
  it("no keyboard is not yet no mouse or touch screen", () => {
    expect(valuesOf(rows("Keyboarding: Traditional | NOT PRESENT | 100"))).toEqual({});
    expect(openIn(rows("Keyboarding: Traditional | NOT PRESENT | 100"))).toEqual([
      "Keyboarding: Traditional: niet-vast-te-stellen",
    ]);
  });

  it("protection takes away the danger of a height, not the climb", () => {
    const ladders = "Climbing ladders, ropes, or scaffolds | NOT PRESENT | 100";
    expect(valuesOf(rows(`${ladders}\nHigh, exposed places | FULLY MITIGATED | 100`))).toEqual({ klimmen: 2 });
    expect(valuesOf(rows(`${ladders}\nHigh, exposed places | NOT PRESENT | 100`))).toEqual({ klimmen: "niet-gevraagd" });
  });
});

describe("literacy", () => {
  it("is asked too by the jobs that require a diploma", () => {
    // Construction laborers: yes 44.1 and no 28.3 are the 72.4 % without a diploma; with the other 27.6 % it is 71.7 %.
    const literacy = "Literacy required | YES | 44.1\nLiteracy required | NO | 28.3";
    expect(valuesOf(rows(literacy))).toEqual({});
    const both = rows(`${literacy}\nMinimum education level | NONE | 72.4`);
    expect(valuesOf(both)).toMatchObject({ lezen: 1, schrijven: 1 });
    expect(groundOf(both, "lezen")).toContain("(71,7 %)");
  });

  it("is left as it is where its shares are parts of another whole", () => {
    const other = rows("Literacy required | YES | 40\nLiteracy required | NO | 60\nMinimum education level | NONE | 50");
    expect(valuesOf(other)["lezen"]).toBe("niet-gevraagd");
  });
});

describe("what is not published", () => {
  it("is unknown where nothing of a requirement is published", () => {
    expect(openIn(rows("Stooping | SELDOM |\nSitting | MEAN |"))).toEqual(["Sitting: onbekend", "Stooping: onbekend"]);
    expect(imported(rows("Stooping | SELDOM |")).punten).toEqual([]);
  });

  it("is reported where no crosswalk names the requirement", () => {
    expect(openIn(rows("Whistling | YES | 80"))).toEqual(["Whistling: geen-koppeling"]);
  });

  it("comes with remarks on what the ORS is, with the share that was chosen", () => {
    const { waarschuwingen } = imported({ rijen: [] }, { deel: 75.5 });
    expect(waarschuwingen.map(({ code }) => code)).toEqual([
      "minimum-van-een-beroep",
      "bovenkant-van-de-klasse",
      "bronvermelding",
    ]);
    expect(waarschuwingen[0]?.tekst.nl).toContain("75,5 %");
    expect(waarschuwingen[0]?.tekst.en).toContain("75.5 %");
  });
});

describe("how rows may be written", () => {
  it("is also with the columns of the table, and numbers as text", () => {
    const row = {
      ...{ soc8: "47218100", occupation: "Roofers", requirement: "Sitting", additive_group: "78", level: "MEAN" },
      ...{ value: "7.5", standard_error: "1.2", unit: "pct_of_workday_mean", source_code: "" },
    };
    expect(valuesOf({ rijen: [row] })).toEqual({ "zitten-tijdens-werk": hours(0.5) });
  });

  it.each([
    [">1 LBS, <=10 POUNDS", ">1 lbs,<= 10 Pounds"],
    ["> 20 LBS, = 50 LBS", ">20 LBS, <=50 LBS"],
    [">50 LBS, = 100 LBS", "> 50 LBS, ≤ 100 LBS"],
  ])("takes %s for %s", (one, other) => {
    expect(kaalNiveau(one)).toBe(kaalNiveau(other));
    const others = ["Occasionally", "Frequently", "Constantly"].map((often) => ({
      ...{ eis: `Lifting/carrying ${often}`, niveau: "NONE", waarde: 100 },
    }));
    const lifted = (niveau: string) =>
      valuesOf({ rijen: [{ eis: "Lifting/carrying Seldom", niveau, waarde: 100 }, ...others] })["tillen"];
    expect(lifted(one)).toBeDefined();
    expect(lifted(one)).toEqual(lifted(other));
  });

  it("takes requirements that differ in capitals and points only for the same", () => {
    expect(kaleEis("Hearing requirements: Pass a hearing Test")).toBe(kaleEis("Hearing requirements: Pass a hearing test"));
    expect(
      faultsOf(rows("Sitting vs. standing/walking at will | NO | 60\nsitting vs standing/walking at will | NO | 60")),
    ).toEqual(["dubbele-rij rijen/1"]);
  });
});

describe("bad input", () => {
  it.each([
    ["a level it does not have", "Stooping | SOMETIMES | 10", ["onbekend-niveau rijen/0/niveau"]],
    ["a mean where levels stand", "Stooping | MEAN | 10", ["onbekend-niveau rijen/0/niveau"]],
    ["a level where a mean stands", "Sitting | SELDOM | 10", ["onbekend-niveau rijen/0/niveau"]],
    ["more than the whole", "Whistling | YES | 100.1", ["buiten-schaal-van-de-lijst rijen/0/waarde"]],
    ["less than nothing", "Stooping | SELDOM | -0.1", ["buiten-schaal-van-de-lijst rijen/0/waarde"]],
    ["parts above the whole", "Driving | YES | 60\nDriving | NO | 40.2", ["aandelen-boven-honderd rijen/0"]],
    ["a day of more than a day", "Sitting | MEAN | 60\nStanding/walking | MEAN | 40.2", ["aandelen-boven-honderd rijen/1"]],
    ["a level twice", "Driving | YES | 10\nDriving | yes | 10", ["dubbele-rij rijen/1"]],
  ])("%s is refused at its place", (_, lines, faults) => {
    expect(faultsOf(rows(lines))).toEqual(faults);
  });

  it("names the levels that there are", () => {
    const outcome = importOrs(rows("Driving | MAYBE | 10"), { datum });
    expect(isLeft(outcome) && outcome.left.fouten).toMatchObject([{ code: "onbekend-niveau", mogelijk: ["NO", "YES"] }]);
  });

  it("allows what rounding adds, half a tenth for each part", () => {
    expect(faultsOf(rows("Driving | YES | 60\nDriving | NO | 40.1"))).toEqual([]);
  });

  it("is of one occupation", () => {
    const row = (soc8: string, level: string) => ({ ...{ soc8, requirement: "Driving", level }, value: 10 });
    expect(faultsOf({ rijen: [row("47218100", "YES"), row("37201100", "NO")] })).toEqual(["meer-dan-een-beroep rijen/1/soc8"]);
    expect(faultsOf({ rijen: [row("47218100", "YES"), row("47218100", "NO")] })).toEqual([]);
  });

  it("allows what rounding adds to the two parts of a day", () => {
    expect(faultsOf(rows("Sitting | MEAN | 60\nStanding/walking | MEAN | 40.1"))).toEqual([]);
  });

  it("does not have a mean in percent of jobs", () => {
    const rij = { eis: "Sitting", niveau: "MEAN", waarde: 20, eenheid: "pct_of_jobs" };
    expect(faultsOf({ rijen: [rij] })).toEqual(["verkeerde-vorm rijen/0/eenheid"]);
    expect(faultsOf({ rijen: [{ ...rij, eenheid: "kg" }] })).toEqual(["verkeerde-vorm rijen/0/eenheid"]);
  });

  it("includes options that cannot be", () => {
    expect(faultsOf({ rijen: [] }, { datum: "gisteren" })).toEqual(["verkeerde-vorm opties/datum"]);
    expect(faultsOf({ rijen: [] }, { deel: 0 })).toEqual(["buiten-bereik opties/deel"]);
    expect(faultsOf({ rijen: [] }, { deel: 101 })).toEqual(["buiten-bereik opties/deel"]);
  });

  it.each([undefined, null, 3, "x", [], {}, { rijen: "x" }])("%j gives a fault", (input) => {
    expect(faultsOf(input).length).toBeGreaterThan(0);
  });
});

describe("another catalogue", () => {
  it("without a crosswalk takes nothing over, and says so of everything", () => {
    const { koppelingen: _, nietGekoppeld: __, ...data } = leidraadNl.data;
    const catalogus = loadCatalogus(JSON.parse(JSON.stringify(data)));
    if (isLeft(catalogus)) throw new Error(JSON.stringify(catalogus.left));
    const { punten, nietOvergenomen } = imported(
      { rijen: [{ eis: "Sitting", niveau: "MEAN", waarde: 20 }] },
      { catalogus: catalogus.right },
    );
    expect(punten).toEqual([]);
    expect(nietOvergenomen).toEqual([{ code: "Sitting", reden: "geen-koppeling" }]);
  });
});

describe("input that throws when it is read", () => {
  it("gives a fault", () => {
    const trap = {
      get rijen(): never {
        throw new Error("not for reading");
      },
    };
    expect(faultsOf(trap)).toEqual(["verkeerde-vorm "]);
  });
});

describe("the crosswalk", () => {
  const koppelingen = (leidraadNl.data.koppelingen ?? []).filter(({ lijst }) => lijst === "ors");
  const left = (leidraadNl.data.nietGekoppeld ?? []).filter(({ lijst }) => lijst === "ors");

  it("has its levels from light to heavy: never less asked, nor more offered, at a heavier one", () => {
    expect(koppelingen.length).toBeGreaterThan(25);
    for (const { code, criterium, regel } of koppelingen) {
      const found = leidraadNl.criteria.get(criterium)?.criterium;
      if (found === undefined) throw new Error(`${criterium} is not in the catalogue`);
      const inputs = regel.soort === "niveaus" ? regel.waarden.map(({ niveau }) => niveau) : [0, 25, 50, 75, 100];
      const values = inputs.map((input) => pasRegel(found.schaal, regel, input) ?? "");
      // A level that does not tell is the lightest one only.
      expect(values.lastIndexOf("onbekend"), `${code} on ${criterium}`).toBeLessThan(1);
      const codes = values.filter((value) => value !== "onbekend").map((value) => codeVan(found.schaal, value) ?? Number.NaN);
      const ordered = [...codes].sort((a, b) => a - b);
      expect(codes, `${code} on ${criterium}`).toEqual(vraagt("werk", found) ? ordered : ordered.reverse());
    }
  });

  it("has the top of every class of weight in half kilos, 0.45359237 to the pound", () => {
    const classes = koppelingen
      .filter(({ criterium }) => criterium === "tillen")
      .flatMap(({ regel }) => (regel.soort === "niveaus" ? regel.waarden : []))
      .map(({ niveau, waarde }) => ({ top: /=\s*(\d+) (?:LBS|POUNDS)$/u.exec(niveau)?.[1], waarde }))
      .filter(({ top }) => top !== undefined);
    // Four classes for seldom and for occasionally, three for frequently, two for constantly.
    expect(classes.length).toBe(4 + 4 + 3 + 2);
    for (const { top, waarde } of classes) expect(waarde).toBe(Math.round(Number(top) * 0.45359237 * 2) / 2);
  });

  const survey = sharedData("ors2018_requirements.tsv.gz");

  it.skipIf(survey === undefined)(`has every requirement of the survey (skipped where ${sharedDataMissing})`, () => {
    const requirements = new Set((survey ?? []).map((row) => kaleEis(row["requirement"] ?? "")));
    const known = new Set([...koppelingen, ...left].map(({ code }) => kaleEis(code)));
    expect(requirements.size).toBe(53);
    expect([...known].sort()).toEqual([...requirements].sort());
  });

  it.skipIf(survey === undefined)(
    `takes over all 420 occupations (skipped where ${sharedDataMissing})`,
    { timeout: 60_000 },
    () => {
      const perOccupation = new Map<string, object[]>();
      for (const row of survey ?? []) {
        const code = row["soc8"] ?? "";
        perOccupation.set(code, [...(perOccupation.get(code) ?? []), row]);
      }
      const counts = [...perOccupation].map(([code, rijen]) => {
        const { punten, nietOvergenomen } = imported({ rijen });
        const profile = { soort: "werkprofiel", id: `o-${code}`, datum, punten };
        expect(isRight(parseWerkprofiel(profile, { peildatum: "2026-02-01" })), code).toBe(true);
        expect(nietOvergenomen.filter(({ reden }) => reden === "geen-koppeling")).toEqual([]);
        return punten.length;
      });
      expect(counts.length).toBe(420);
      expect(counts.filter((count) => count === 0).length).toBeLessThan(30);
      expect(Math.max(...counts)).toBeGreaterThan(20);
    },
  );
});
