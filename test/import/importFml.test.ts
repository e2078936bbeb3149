import { isLeft, isRight, leidraadNl, parseWerknemerprofiel } from "passend";
import { beschrijfImportFout, importFml, type FmlImportOpties } from "passend/import";
import { describe, expect, it } from "vitest";
import { limieten } from "../../src/domain/limieten.js";
import { besluit, compare, form } from "../support/cases.js";
import { peildatum, punt } from "../support/input.js";
import { catalogusVan } from "../support/smallCatalogue.js";

const opties: FmlImportOpties = { datum: "2026-01-10" };
const lijst = (items: unknown, nummering: unknown = "nieuw") => ({ nummering, items });

const imported = (items: unknown, meer: Partial<FmlImportOpties> = {}) => {
  const gelezen = importFml(lijst(items), { ...opties, ...meer });
  if (isLeft(gelezen)) throw new Error(JSON.stringify(gelezen.left));
  return gelezen.right;
};

/** The points as short lines: `criterium: value`, and what a person must judge behind a bar. */
const linesOf = (items: unknown, meer: Partial<FmlImportOpties> = {}): readonly string[] =>
  imported(items, meer).punten.map(
    ({ criterium, beoordelingen: [eerste], voorbehoud }) =>
      `${criterium}: ${String(eerste?.waarde)}${voorbehoud === undefined ? "" : ` | ${voorbehoud}`}`,
  );

/** The faults as short lines: `code a/b`. */
const faultsOf = (invoer: unknown, gekozen: unknown = opties): readonly string[] => {
  const gelezen = importFml(invoer, gekozen as FmlImportOpties);
  return isLeft(gelezen) ? gelezen.left.fouten.map(({ code, pad }) => `${code} ${pad.join("/")}`) : [];
};

const zonderTekst = "De lijst noemt hier een beperking, maar geeft er geen tekst bij.";

describe("an item with degrees", () => {
  it.each([
    ["IV.13", 0, "tillen: 15 kg"],
    ["IV.13", 1, "tillen: 10 kg"],
    ["IV.13", 3, "tillen: 2 kg"],
    ["IV.12", 2, "duwen-trekken: 100 N"],
    ["IV.8", 1, "frequent-reiken: 600 keer/uur"],
    ["IV.9", 2, "buigen: 45 graden"],
    ["IV.18", 0, "traplopen: 60 treden"],
    ["IV.17", 3, "lopen-tijdens-werk: 0.25 uur/dag"],
    ["V.1", 0, "zitten: 120 min"],
    ["VI.2", 0, "uren-per-dag: 8 uur/dag"],
    ["VI.2", 1, "uren-per-dag: 8 uur/dag"],
    ["VI.3", 4, "uren-per-week: 10 uur/week"],
    ["I.1", 0, "aandacht-vasthouden: 2"],
    ["I.1", 2, "aandacht-vasthouden: 0"],
    ["IV.19", 0, "klimmen: 3"],
    ["I.7", 1, "handelingstempo: 0"],
  ])("%s at %i gives %s", (item, waarde, regel) => {
    expect(linesOf({ [item]: waarde })).toEqual([regel]);
    expect(linesOf({ [item]: { waarde } })).toEqual([regel]);
  });

  it("keeps the text that the list asks with a value, or says that it is lacking", () => {
    expect(linesOf({ "IV.15": { waarde: 1, tekst: "Niet omhoog kijken." } })).toEqual([
      "hoofdbewegingen: 1 | Niet omhoog kijken.",
    ]);
    expect(linesOf({ "V.5": 1 })).toEqual([`geknield-werken: 4 min | ${zonderTekst}`]);
    expect(linesOf({ "V.5": 0 })).toEqual(["geknield-werken: 5 min"]);
  });

  it("keeps a text that the list does not ask, also with the normal value", () => {
    expect(linesOf({ "IV.13": { waarde: 0, tekst: "Niet boven de schouder." } })).toEqual([
      "tillen: 15 kg | Niet boven de schouder.",
    ]);
  });
});

describe("an item with flags", () => {
  it("gives each flag to its own criterion, and those that are not set as no limitation", () => {
    expect(linesOf({ "I.5": [1, 3] })).toEqual([
      "op-tijd-beginnen: nee",
      "stappen-in-volgorde: ja",
      "werk-nakijken: nee",
      "taak-afsluiten: ja",
    ]);
  });

  it("takes one flag as well as a list, in any order", () => {
    expect(linesOf({ "I.5": [3, 1] })).toEqual(linesOf({ "I.5": { waarden: [1, 3] } }));
    expect(linesOf({ "I.4": 2 })).toEqual(["eigen-grenzen-aangeven: ja", "nieuwe-taken-proberen: nee"]);
    expect(linesOf({ "I.4": { waarde: 2 } })).toEqual(linesOf({ "I.4": [2] }));
  });

  it("asks what the worker needs, and does not ask the rest", () => {
    expect(linesOf({ "II.12": [3, 5] })).toEqual([
      "weinig-klantcontact: niet-gevraagd",
      "geen-patientencontact: niet-gevraagd",
      "terugvallen-op-collegas: ja",
      "geen-direct-collegacontact: niet-gevraagd",
      "geen-leidinggeven: ja",
    ]);
  });

  it("at 0 gives no limitation on every criterion, and no text", () => {
    expect(linesOf({ "VI.1": 0 })).toEqual(["avondwerk: ja", "nachtwerk: ja"]);
    expect(linesOf({ "III.8": [0] })).toEqual([
      "stoffen-die-een-reactie-geven: ja",
      "besmettingsgevaar: ja",
      "huidbelasting: ja",
    ]);
  });

  it("puts the words of 'other' in a point of text", () => {
    expect(linesOf({ "I.5": { waarden: [5], tekst: "Begint aan drie taken tegelijk." } })).toEqual([
      "op-tijd-beginnen: ja",
      "stappen-in-volgorde: ja",
      "werk-nakijken: ja",
      "taak-afsluiten: ja",
      "overig-doelmatig-handelen: Begint aan drie taken tegelijk.",
    ]);
    expect(linesOf({ "III.8": 4 }).at(-1)).toBe(`overige-omgevingsgrenzen: ${zonderTekst}`);
  });

  it("puts a text with the flags that ask for it, or else with those that are set", () => {
    expect(linesOf({ "VI.1": { waarden: [1, 2], tekst: "Alleen op dinsdag." } })).toEqual([
      "avondwerk: onbekend | Alleen op dinsdag.",
      "nachtwerk: nee",
    ]);
    expect(linesOf({ "I.4": { waarden: [1, 2], tekst: "Na een drukke week." } })).toEqual([
      "eigen-grenzen-aangeven: onbekend | Na een drukke week.",
      "nieuwe-taken-proberen: onbekend | Na een drukke week.",
    ]);
    expect(linesOf({ "III.8": { waarden: [1], tekst: "Latex." } })).toEqual([
      "stoffen-die-een-reactie-geven: onbekend | Latex.",
      "besmettingsgevaar: ja",
      "huidbelasting: ja",
    ]);
  });

  it("is not known where the list asks text with the flag and there is none, and firm where it asks none", () => {
    expect(linesOf({ "VI.1": [1, 2] })).toEqual([`avondwerk: onbekend | ${zonderTekst}`, "nachtwerk: nee"]);
    expect(linesOf({ "III.8": 1 })[0]).toBe("stoffen-die-een-reactie-geven: nee");
  });

  it("with text is asked all the same where the worker asks it", () => {
    expect(linesOf({ "I.8": { waarden: [5], tekst: "Ook niet kort." } })).toContain("geen-hoog-tempo: ja | Ook niet kort.");
  });

  it("takes a strong limitation for the milder one too", () => {
    const waarden = (items: unknown) => linesOf(items).map((regel) => regel.replace(/^.*: /u, ""));
    expect(linesOf({ "II.6": 0 })).toEqual([
      "emoties-van-anderen-loslaten: ja",
      "emoties-van-anderen-opmerken: ja",
      "emoties-afstand-houden: ja",
      "emoties-hulp-bieden: ja",
    ]);
    expect(waarden({ "II.6": 1 })).toEqual(["nee", "ja", "ja", "ja"]);
    expect(waarden({ "II.6": 3 })).toEqual(["nee", "ja", "nee", "ja"]);
    expect(waarden({ "II.6": [4] })).toEqual(["ja", "nee", "ja", "nee"]);
    expect(waarden({ "II.6": [3, 4] })).toEqual(["nee", "nee", "nee", "nee"]);
    const tekst = "Alleen bij kinderen.";
    expect(waarden({ "II.6": { waarden: [3], tekst } })).toEqual([`onbekend | ${tekst}`, "ja", `onbekend | ${tekst}`, "ja"]);
    expect(imported({ "II.6": 3 }).nietOvergenomen).toEqual([]);
  });

  it("loses no text that stands with the normal value", () => {
    const tekst = "Soms rust nodig.";
    const [laatste, ...eerdere] = [...linesOf({ "I.8": { waarde: 0, tekst } })].reverse();
    expect(laatste).toMatch(/^overige-voorwaarden-persoonlijk: Soms rust nodig\. \| /u);
    expect(eerdere.length).toBe(6);
    expect(eerdere.every((regel) => regel.endsWith(": niet-gevraagd"))).toBe(true);
    expect(linesOf({ "I.4": { waarde: 0, tekst } })).toEqual([
      `eigen-grenzen-aangeven: ja | ${tekst}`,
      `nieuwe-taken-proberen: ja | ${tekst}`,
    ]);
  });
});

describe("an item with yes or no", () => {
  it.each([
    ["II.1", "zien: 2"],
    ["II.10", "reizen: 2"],
    ["III.2", "tocht: ja"],
    ["III.6", "geluid: 80 dB(A)"],
    ["IV.11", "draaien-met-de-romp: 45 graden"],
    ["V.9", "afwisseling-van-houding: niet-gevraagd"],
  ])("%s at 0 gives %s", (item, regel) => {
    expect(linesOf({ [item]: 0 })).toEqual([regel]);
  });

  it("at 1 is not known until a person has read the text, and says so where there is none", () => {
    expect(linesOf({ "II.1": { waarde: 1, tekst: " Leest alleen grote letters. " } })).toEqual([
      "zien: onbekend | Leest alleen grote letters.",
    ]);
    expect(linesOf({ "III.2": 1 })).toEqual([`tocht: onbekend | ${zonderTekst}`]);
    expect(linesOf({ "III.2": 1 }, { taal: "en" })).toEqual([
      "tocht: onbekend | The list names a limitation here, but gives no text with it.",
    ]);
  });

  it("at 1 is asked where the worker asks it, with the words for a person to judge", () => {
    expect(linesOf({ "V.9": { waarde: 1, tekst: "Elk half uur even lopen." } })).toEqual([
      "afwisseling-van-houding: ja | Elk half uur even lopen.",
    ]);
    expect(linesOf({ "V.9": 1 })).toEqual([`afwisseling-van-houding: ja | ${zonderTekst}`]);
  });

  it("that is all text gives text, and nothing where nothing is said", () => {
    expect(linesOf({ "IV.21": { waarde: 1, tekst: "Niet springen." } })).toEqual(["overige-bewegingsgrenzen: Niet springen."]);
    expect(linesOf({ "V.10": 1 })).toEqual([`overige-houdingsgrenzen: ${zonderTekst}`]);
    const { punten, nietOvergenomen } = imported({ "VI.4": 0 });
    expect(punten).toEqual([]);
    expect(nietOvergenomen.map(({ code, reden }) => [code, reden])).toEqual([["VI.4", "bewust-niet"]]);
  });

  it("loses no text that stands with a need that is not there", () => {
    expect(linesOf({ "V.9": { waarde: 0, tekst: "Wel na de lunch lopen." } })).toEqual([
      "afwisseling-van-houding: onbekend | Wel na de lunch lopen.",
    ]);
  });
});

describe("the side of the body", () => {
  it("alone as a preference is no limitation", () => {
    const { punten, nietOvergenomen } = imported({ "IV.1": 1 });
    expect(punten).toEqual([]);
    expect(nietOvergenomen).toEqual([
      {
        code: "IV.1",
        reden: "bewust-niet",
        uitleg: {
          nl: "Een voorkeur voor rechts of links is op zichzelf geen beperking.",
          en: "A preference for right or left is no limitation by itself.",
        },
      },
    ]);
    expect(imported({ "IV.1": 2, "IV.2": 0 }).nietOvergenomen.map(({ code }) => code)).toEqual(["IV.1", "IV.2"]);
  });

  it("of a limitation is text, with the preferred hand", () => {
    expect(linesOf({ "IV.2": 2, "IV.1": 1 })).toEqual([
      "kant-van-de-beperking: Lokalisatie van beperkingen: Links; Dominantie: Rechts",
    ]);
    expect(linesOf({ "IV.2": 3 }, { taal: "en" })).toEqual(["kant-van-de-beperking: Location of limitations: Right and left"]);
  });

  it("keeps what the doctor wrote, also with a preference", () => {
    const items = { "IV.1": { waarde: 1, tekst: "Schrijft links." }, "IV.2": { waarde: 1, tekst: "De pols." } };
    expect(linesOf(items)[0]).toMatch(/\| De pols\. Schrijft links\.$/u);
    expect(linesOf({ "IV.1": items["IV.1"] })).toEqual(["kant-van-de-beperking: Dominantie: Rechts | Schrijft links."]);
    const lang = "a".repeat(900);
    const punten = imported({ "IV.1": { waarde: 1, tekst: lang }, "IV.2": { waarde: 1, tekst: lang } }).punten;
    expect(isRight(parseWerknemerprofiel(profiel(punten), { peildatum }))).toBe(true);
    expect(faultsOf(lijst({ "IV.1": { waarde: 1, tekst: `${lang}b` } }))).toEqual(["te-groot items/IV.1/tekst"]);
  });
});

const profiel = (punten: unknown) => ({ soort: "werknemerprofiel", id: "kandidaat", datum: "2026-01-12", punten });

describe("a point", () => {
  it("says who, on what, when, and where in the list", () => {
    expect(imported({ "IV.13": 1 }).punten).toEqual([
      {
        criterium: "tillen",
        beoordelingen: [
          {
            waarde: "10 kg",
            door: "arts",
            bewijs: "document",
            datum: "2026-01-10",
            toelichting: "FML IV.13: 1, 10 kilo, 10 keer per uur; hier geteld als 10 kg.",
          },
        ],
      },
    ]);
    const [eerste] = imported({ "I.5": [3, 1] }, { door: "deskundige" }).punten;
    expect(eerste?.beoordelingen[0]).toMatchObject({ door: "deskundige", toelichting: "FML I.5: 1, 3" });
  });

  const explained = (items: unknown, code: string, taal: FmlImportOpties["taal"] = "nl") =>
    imported(items, { taal }).punten.find(({ criterium }) => criterium === code)?.beoordelingen[0]?.toelichting;

  it.each<readonly [string, unknown, string, string, string]>([
    [
      "a normal value",
      { "III.8": 0 },
      "huidbelasting",
      "FML III.8: 0. De arts noemt hier geen beperking; deze waarde is onze vertaling en zegt niet dat elke belasting gezond is.",
      "FML III.8: 0. The doctor names no limitation here; this value is our translation and does not say that any load is healthy.",
    ],
    [
      "a flag beside another",
      { "III.8": [1, 2] },
      "huidbelasting",
      "FML III.8: 1, 2. De arts noemt deze beperking niet; deze waarde is onze vertaling en zegt niet dat elke belasting gezond is.",
      "FML III.8: 1, 2. The doctor does not name this limitation; this value is our translation and does not say that any load is healthy.",
    ],
    [
      "a normal value with text",
      { "III.2": { waarde: 0, tekst: "Wel een jas." } },
      "tocht",
      "FML III.2: 0. De arts vult hier geen beperking in, maar schrijft er wel iets bij; deze waarde is onze vertaling en zegt niet dat elke belasting gezond is.",
      "FML III.2: 0. The doctor fills in no limitation here, but does write something with it; this value is our translation and does not say that any load is healthy.",
    ],
    [
      "a lower bound of the list",
      { "IV.11": 0 },
      "draaien-met-de-romp",
      "FML IV.11: 0. De arts noemt hier geen beperking; minstens 45 graden is onze vertaling en zegt niet dat elke belasting gezond is.",
      "FML IV.11: 0. The doctor names no limitation here; at least 45 degrees is our translation and does not say that any load is healthy.",
    ],
    [
      "a threshold that the list does not name",
      { "III.6": 0 },
      "geluid",
      "FML III.6: 0. De arts noemt hier geen beperking; minstens 80 dB(A) is onze vertaling en zegt niet dat elke belasting gezond is.",
      "FML III.6: 0. The doctor names no limitation here; at least 80 dB(A) is our translation and does not say that any load is healthy.",
    ],
    [
      "a degree that is a lower bound",
      { "VI.2": 0 },
      "uren-per-dag",
      "FML VI.2: 0, 8 uur of meer; hier geteld als 8 uur per dag. De arts noemt hier geen beperking; minstens 8 uur per dag is onze vertaling en zegt niet dat elke belasting gezond is.",
      "FML VI.2: 0, 8 hours or more; counted here as 8 hours a day. The doctor names no limitation here; at least 8 hours a day is our translation and does not say that any load is healthy.",
    ],
    [
      "a normal degree with a threshold",
      { "IV.13": 0 },
      "tillen",
      "FML IV.13: 0, 15 kilo, tot 10 keer per uur; hier geteld als 15 kg. De arts noemt hier geen beperking; deze waarde is onze vertaling en zegt niet dat elke belasting gezond is.",
      "FML IV.13: 0, 15 kilos, up to 10 times an hour; counted here as 15 kg. The doctor names no limitation here; this value is our translation and does not say that any load is healthy.",
    ],
    [
      "less than a threshold",
      { "IV.16": 3 },
      "lopen",
      "FML IV.16: 3, minder dan 5 minuten achter elkaar; hier geteld als 4 minuten.",
      "FML IV.16: 3, less than 5 minutes at a stretch; counted here as 4 minutes.",
    ],
    [
      "a part of the day",
      { "IV.4": 3 },
      "toetsenbord-en-muis",
      "FML IV.4: 3, minder dan een half uur op een dag; hier geteld als 0,25 uur per dag.",
      "FML IV.4: 3, less than half an hour in a day; counted here as 0.25 hours a day.",
    ],
    [
      "a degree that begins with an accent",
      { "IV.18": 1 },
      "traplopen",
      "FML IV.18: 1, één trap op en af, 30 treden; hier geteld als 30 treden.",
      "FML IV.18: 1, one flight up and down, 30 steps; counted here as 30 steps.",
    ],
    [
      "a level",
      { "I.1": 1 },
      "aandacht-vasthouden",
      "FML I.1: 1, korter dan 30 minuten; hier geteld als niveau 1.",
      "FML I.1: 1, shorter than 30 minutes; counted here as level 1.",
    ],
    ["a flag", { "I.5": [1, 3] }, "werk-nakijken", "FML I.5: 1, 3", "FML I.5: 1, 3"],
    ["words only", { "I.8": { waarde: 0, tekst: "x" } }, "overige-voorwaarden-persoonlijk", "FML I.8: 0", "FML I.8: 0"],
    ["no value of ours", { "V.9": { waarde: 0, tekst: "x" } }, "afwisseling-van-houding", "FML V.9: 0", "FML V.9: 0"],
  ])("says what the list says and what we made of it: %s", (_, items, code, nl, en) => {
    expect(explained(items, code)).toBe(nl);
    expect(explained(items, code, "en")).toBe(en);
  });

  it("says so in the form", () => {
    const { punten } = imported({ "III.6": 0 });
    expect(JSON.stringify(form(punten, [punt("geluid", "80 dB(A)")]))).toContain("minstens 80 dB(A) is onze vertaling");
  });

  it("is there only for what the list fills in, in the order of the list", () => {
    const items = { "VI.2": 2, "I.1": 1, "IV.13": 1, "II.3": 0 };
    expect(linesOf(items)).toEqual(["aandacht-vasthouden: 1", "spreken: 3", "tillen: 10 kg", "uren-per-dag: 6 uur/dag"]);
    expect(JSON.stringify(imported(Object.fromEntries(Object.entries(items).reverse())))).toBe(JSON.stringify(imported(items)));
    expect(linesOf({})).toEqual([]);
  });

  it("is found however the number is written", () => {
    for (const nummer of ["IV.13", "iv.13", " IV.13 ", "4.13", "IV.13."]) {
      expect(linesOf({ [nummer]: 1 }), nummer).toEqual(["tillen: 10 kg"]);
    }
    expect(linesOf({ "IV.07": 0 })).toEqual(["reiken: 70 cm"]);
  });

  it("is frozen, and does not hang on the input", () => {
    const waarden = [1];
    const uitkomst = imported({ "I.5": { waarden, tekst: "Traag." } });
    const eerder = JSON.stringify(uitkomst);
    waarden.push(2);
    expect(JSON.stringify(uitkomst)).toBe(eerder);
    const dooi = (knoop: unknown): boolean =>
      typeof knoop === "object" && knoop !== null && (!Object.isFrozen(knoop) || Object.values(knoop).some(dooi));
    expect(dooi(uitkomst)).toBe(false);
  });
});

describe("what the reader has to know", () => {
  const codes = (items: unknown) => imported(items).waarschuwingen.map(({ code }) => code);

  it("is said with every list", () => {
    expect(codes({})).toEqual(["voorblad", "nummering", "oudere-voorwaarden", "medische-toelichting"]);
  });

  it("is that the normal value is not the same as healthy, where there is one", () => {
    expect(codes({ "III.2": 0 })).toContain("norm-is-niet-gezond");
    expect(codes({ "I.5": [1] })).toContain("norm-is-niet-gezond");
    expect(codes({ "IV.13": 0 })).toContain("norm-is-niet-gezond");
    expect(codes({ "IV.13": 1, "III.2": 1 })).not.toContain("norm-is-niet-gezond");
    expect(codes({ "IV.21": 0 })).not.toContain("norm-is-niet-gezond");
  });

  it("is that degrees are approximate, that light handling is gone, and that text must be read", () => {
    expect(codes({ "IV.13": 2 })).toEqual([
      "voorblad",
      "nummering",
      "oudere-voorwaarden",
      "oudere-handelingen",
      "alleen-gewicht",
      "waarden-bij-benadering",
      "medische-toelichting",
    ]);
    expect(codes({ "II.1": { waarde: 1, tekst: "Grote letters." } })).toContain("geen-medische-gegevens");
  });
});

describe("what may be missed", () => {
  const zin = (items: unknown, gezocht: string) => imported(items).waarschuwingen.find(({ code }) => code === gezocht)?.tekst;

  it("is how often and how long, with lifting and carrying", () => {
    for (const item of ["IV.13", "IV.14"]) {
      expect(zin({ [item]: 0 }, "alleen-gewicht")).toEqual({
        nl: "Bij tillen en dragen telt hier alleen het gewicht. Vraag hoe vaak en hoe lang het werk dit vraagt.",
        en: "For lifting and carrying only the weight counts here. Ask how often and how long the work asks it.",
      });
    }
    expect(zin({ "IV.12": 1 }, "alleen-gewicht")).toBeUndefined();
  });

  it("is the front page, with every list", () => {
    expect(zin({}, "voorblad")).toEqual({
      nl: "Lees eerst het voorblad: wat de arts daar besluit over duurzaam benutbare mogelijkheden staat niet in deze punten.",
      en: "Read the front page first: what the doctor decides there on durably usable possibilities is not in these points.",
    });
  });

  it("is the older numbering, where there is text with I.8 and no value that asks it", () => {
    for (const inhoud of [
      { waarde: 0, tekst: "x" },
      { waarden: [1, 3], tekst: "x" },
    ]) {
      expect(zin({ "I.8": inhoud }, "tekst-bij-voorwaarden")).toEqual({
        nl: "Bij I.8 staat tekst zonder waarde 7. In de oudere lijst is I.8 een ander item; controleer de nummering.",
        en: "There is text with I.8 without value 7. In the older list I.8 is another item; check the numbering.",
      });
    }
    for (const items of [{ "I.8": { waarden: [1, 7], tekst: "x" } }, { "I.8": [1] }, { "I.6": { waarde: 1, tekst: "x" } }]) {
      expect(zin(items, "tekst-bij-voorwaarden")).toBeUndefined();
    }
  });
});

describe("a list that is refused", () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ["nothing", null, ["verkeerde-vorm "]],
    ["a text", "IV.13: 1", ["verkeerde-vorm "]],
    ["no list", {}, ["ontbreekt nummering", "ontbreekt items"]],
    ["a list of items", lijst(["IV.13"]), ["verkeerde-vorm items"]],
    ["an unknown numbering", lijst({ "I.1": 9 }, "nieuwste"), ["verkeerde-vorm nummering", "waarde-niet-in-item items/I.1"]],
    ["a field too many", { ...lijst({}), naam: "x" }, ["onbekende-sleutel "]],
    ["the older numbering", lijst({ "I.9.3": 1, "I.8": 1 }, "oud"), ["oude-nummering nummering"]],
    [
      "only items of the older numbering",
      lijst({ "I.9.3": 1, "1.9.4": 1 }),
      ["oude-nummering items/I.9.3", "oude-nummering items/1.9.4"],
    ],
    ["several values on I.9", lijst({ "I.9": [1, 2], "I.1": 1 }), ["oude-nummering items/I.9"]],
    ["one value in a list on I.9", lijst({ "I.9": { waarden: [1] } }), ["oude-nummering items/I.9"]],
    ["a value of the older I.9", lijst({ "1.9": 3 }), ["oude-nummering items/1.9"]],
    ["a value of the older I.9 as an object", lijst({ "I.9": { waarde: 8 } }), ["oude-nummering items/I.9"]],
    ["a value that no I.9 has", lijst({ "I.9": -1 }), ["waarde-niet-in-item items/I.9"]],
    ["items that are inherited", lijst(Object.create({ "I.1": 2 })), ["verkeerde-vorm items"]],
    ["an item that is inherited", lijst({ "I.1": Object.create({ waarde: 2 }) }), ["verkeerde-vorm items/I.1"]],
    ["a list that is inherited", Object.create(lijst({ "I.1": 2 })), ["verkeerde-vorm "]],
    ["a day in place of items", lijst(new Date(0)), ["verkeerde-vorm items"]],
    [
      "inherited items beside another fault",
      lijst(Object.create({ "I.1": 2 }), "x"),
      ["verkeerde-vorm nummering", "verkeerde-vorm items"],
    ],
    ["items of both numberings", lijst({ "I.9.3": 1, "I.1": 1 }), ["gemengde-nummering items/I.9.3"]],
    ["an unknown item", lijst({ "IV.22": 1 }), ["onbekend-item items/IV.22"]],
    ["an invented number", lijst({ "34 Tillen": 1 }), ["onbekend-item items/34?Tillen"]],
    [
      "a rubriek that is not there",
      lijst({ "VII.1": 1, "7.1": 1, "IIII.1": 1 }),
      ["onbekend-item items/VII.1", "onbekend-item items/7.1", "onbekend-item items/IIII.1"],
    ],
    [
      "a value the item does not have",
      lijst({ "I.1": 4, "V.5": -1 }),
      ["waarde-niet-in-item items/I.1", "waarde-niet-in-item items/V.5"],
    ],
    ["a value as an object", lijst({ "I.1": { waarde: 4 } }), ["waarde-niet-in-item items/I.1/waarde"]],
    ["a flag the item does not have", lijst({ "I.5": [1, 6] }), ["waarde-niet-in-item items/I.5/1"]],
    ["a flag as an object", lijst({ "I.5": { waarden: [6] } }), ["waarde-niet-in-item items/I.5/waarden/0"]],
    ["0 beside a flag", lijst({ "I.5": [0, 1] }), ["norm-en-beperking items/I.5"]],
    ["0 beside a flag, as an object", lijst({ "I.5": { waarden: [2, 0] } }), ["norm-en-beperking items/I.5"]],
    ["a flag twice", lijst({ "I.5": [1, 2, 1] }), ["dubbele-rij items/I.5/2"]],
    ["an item twice", lijst({ "IV.13": 1, "4.13": 1, "iv.13": 2 }), ["dubbele-rij items/4.13", "dubbele-rij items/iv.13"]],
    ["no flag at all", lijst({ "I.5": [], "I.6": { waarden: [] } }), ["te-klein items/I.5", "te-klein items/I.6/waarden"]],
    [
      "degrees side by side",
      lijst({ "I.1": [1, 2], "II.1": { waarden: [1] } }),
      ["verkeerde-vorm items/I.1", "ontbreekt items/II.1/waarde", "onbekende-sleutel items/II.1"],
    ],
    ["a number as text", lijst({ "I.1": "1", "I.5": ["1"] }), ["verkeerde-vorm items/I.1", "verkeerde-vorm items/I.5/0"]],
    ["half a value", lijst({ "I.1": 0.5, "I.2": Number.NaN }), ["verkeerde-vorm items/I.1", "verkeerde-vorm items/I.2"]],
    ["an empty text", lijst({ "II.1": { waarde: 1, tekst: "  " } }), ["te-klein items/II.1/tekst"]],
    ["a text too long", lijst({ "II.1": { waarde: 1, tekst: "a".repeat(2001) } }), ["te-groot items/II.1/tekst"]],
    ["a field too many in an item", lijst({ "II.1": { waarde: 1, diagnose: "x" } }), ["onbekende-sleutel items/II.1"]],
    ["a value in place of a list", lijst({ "I.1": null, "I.2": true }), ["verkeerde-vorm items/I.1", "verkeerde-vorm items/I.2"]],
    [
      "a key that is dangerous",
      JSON.parse('{"nummering":"nieuw","items":{"__proto__":1,"constructor":1}}'),
      ["gevaarlijke-sleutel items", "gevaarlijke-sleutel items"],
    ],
  ])("%s", (_, invoer, fouten) => {
    expect(faultsOf(invoer)).toEqual(fouten);
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ["no day", {}, ["ontbreekt opties/datum"]],
    ["nothing", null, ["verkeerde-vorm opties"]],
    ["a day that does not exist", { datum: "2026-02-30" }, ["datum-bestaat-niet opties/datum"]],
    ["a stranger", { datum: "2026-01-10", door: "buurman" }, ["verkeerde-vorm opties/door"]],
  ])("for options with %s", (_, gekozen, fouten) => {
    expect(faultsOf(lijst({}), gekozen)).toEqual(fouten);
  });

  it("says which values an item has, and which place came first", () => {
    const gelezen = importFml(lijst({ "VI.3": 9, "I.5": [1, 1] }), opties);
    expect(isLeft(gelezen) && gelezen.left).toEqual({
      aantal: 2,
      fouten: [
        { code: "waarde-niet-in-item", pad: ["items", "VI.3"], mogelijk: [0, 1, 2, 3, 4] },
        { code: "dubbele-rij", pad: ["items", "I.5", 1], eerste: ["items", "I.5", 0] },
      ],
    });
  });

  it("gets all its faults at once, in sentences without what was typed", () => {
    const geheim = "mevrouw X, 123456789";
    const invoer = lijst({ "I.1": 9, "I.9.1": 1, [geheim]: 1, "II.1": { waarde: geheim, tekst: "" }, "I.6": [0, 4, 4, 12] });
    const gelezen = importFml(invoer, opties);
    const fouten = isLeft(gelezen) ? gelezen.left.fouten : [];
    expect(fouten.map(({ code }) => code)).toEqual([
      "waarde-niet-in-item",
      "gemengde-nummering",
      "onbekend-item",
      "verkeerde-vorm",
      "te-klein",
      "dubbele-rij",
      "waarde-niet-in-item",
      "norm-en-beperking",
    ]);
    for (const fout of fouten) {
      for (const taal of ["nl", "nl-BE", "en"] as const) expect(beschrijfImportFout(fout, taal)).not.toContain("123456789");
    }
    expect(JSON.stringify(fouten)).not.toContain("123456789");
  });

  it("counts what it does not show", () => {
    const items = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`IX.${i}`, 1]));
    const gelezen = importFml(lijst(items), opties);
    expect(isLeft(gelezen) && [gelezen.left.aantal, gelezen.left.fouten.length]).toEqual([5000, limieten.fouten]);
    expect(faultsOf(lijst({ "I.5": Array.from({ length: 5000 }, () => "x") }))).toEqual(["te-groot items/I.5"]);
  });
});

describe("hostile input", () => {
  const gooit = (): never => {
    throw new Error("no");
  };
  const kring: Record<string, unknown> = { nummering: "nieuw" };
  kring["items"] = { "I.1": kring };

  it.each<readonly [string, unknown]>([
    [
      "a getter that throws",
      {
        nummering: "nieuw",
        get items() {
          return gooit();
        },
      },
    ],
    [
      "a getter that throws in an item",
      lijst({
        get "I.1"() {
          return gooit();
        },
      }),
    ],
    ["a proxy that throws", new Proxy({}, { get: gooit, ownKeys: gooit, has: gooit })],
    ["a cycle", kring],
    ["a number too large to be one", lijst({ "I.1": 1n, "I.2": 2 ** 60, "I.3": Infinity })],
    ["functions and symbols", lijst({ "I.1": gooit, "I.2": Symbol("2") })],
    ["names of every object", lijst({ toString: 1, valueOf: 1, hasOwnProperty: 1 })],
    ["a date", lijst(new Date(0))],
    ["100,000 flags", lijst({ "I.5": Array.from({ length: 100_000 }, (_, i) => i) })],
  ])("%s is a fault", (_, invoer) => {
    expect(isLeft(importFml(invoer, opties)) || linesOf({}).length === 0).toBe(true);
    expect(() => importFml(invoer, opties)).not.toThrow();
  });

  it("as options is a fault", () => {
    for (const gekozen of [null, 3, new Proxy({}, { get: gooit }), { datum: "2026-01-10", catalogus: {} }]) {
      expect(isLeft(importFml(lijst({}), gekozen as unknown as FmlImportOpties))).toBe(true);
    }
  });

  it("as text stays text", () => {
    for (const tekst of ["onbekend", "niet-gevraagd", "__proto__", "<b>vet</b>", "=1+1", "{waarde}"]) {
      const items = { "I.8": { waarden: [7], tekst }, "IV.21": { waarde: 1, tekst }, "II.1": { waarde: 1, tekst } };
      const { punten } = imported(items);
      expect(isRight(parseWerknemerprofiel(profiel(punten), { peildatum })), tekst).toBe(true);
      const { bevindingen } = compare(punten, [punt("zien", 1)]);
      for (const code of ["overige-voorwaarden-persoonlijk", "overige-bewegingsgrenzen", "zien"]) {
        expect(bevindingen.find(({ criterium }) => criterium === code)?.teBeoordelen, `${code} ${tekst}`).toBe(true);
      }
    }
  });
});

/** Every item at its normal value, and every item with everything set and a text. */
const opDeNorm = Object.fromEntries([...leidraadNl.fml.keys()].map((item) => [item, 0]));
const allesBeperkt = Object.fromEntries(
  [...leidraadNl.fml.values()].map(({ item, soort, waarden }) => [
    item,
    soort === "vlaggen"
      ? { waarden: waarden.slice(1).map(({ waarde }) => waarde), tekst: "Zie het verslag." }
      : { waarde: waarden.length - 1, tekst: "Zie het verslag." },
  ]),
);

describe("the way to a comparison", () => {
  it.each([
    ["at the norm", opDeNorm],
    ["limited in everything", allesBeperkt],
  ])("is open for a whole list, %s", (_, items) => {
    const { punten } = imported(items);
    const gelezen = parseWerknemerprofiel(profiel(punten), { peildatum });
    expect(isRight(gelezen) ? [] : gelezen.left.fouten).toEqual([]);
    expect(new Set(punten.map(({ criterium }) => criterium)).size).toBe(punten.length);
  });

  it("gives every criterion of the list a point when everything is limited", () => {
    const alle = leidraadNl.data.criteria.filter(({ verwijzingen }) => verwijzingen?.fml !== undefined).map(({ code }) => code);
    expect(
      imported(allesBeperkt)
        .punten.map(({ criterium }) => criterium)
        .sort(),
    ).toEqual(alle.sort());
    expect(imported(allesBeperkt).nietOvergenomen).toEqual([]);
  });

  it("leaves a flag with words to a person, whose decision lifts it", () => {
    const { punten } = imported({ "III.8": { waarde: 1, tekst: "Alleen latex." } });
    const code = "stoffen-die-een-reactie-geven";
    const gevonden = (rest: Parameters<typeof compare>[2] = {}) =>
      compare(punten, [punt(code, "ja")], rest).bevindingen.find(({ criterium }) => criterium === code);
    expect(gevonden()).toMatchObject({ uitkomst: "handmatig", teBeoordelen: true });
    expect(gevonden({ beslissingen: [besluit(code, "match")] })).toMatchObject({
      teBeoordelen: false,
      verlies: { minimum: 0, maximum: 0 },
    });
  });

  it("names a need that the work does not meet, also where the doctor explains it in words", () => {
    const { punten } = imported({ "V.9": { waarde: 1, tekst: "Elk half uur even lopen." } });
    const [gevonden] = compare(punten, [punt("afwisseling-van-houding", "nee")]).bevindingen;
    expect(gevonden?.uitkomst).toBe("tekort");
  });

  it("finds the limits of the case: a match, a shortage and a question", () => {
    const { punten } = imported({
      "IV.13": 2,
      "IV.16": 0,
      "I.8": [5],
      "III.2": { waarde: 1, tekst: "Niet langer dan een uur." },
    });
    const werk = [punt("tillen", "15 kg"), punt("lopen", "20 min"), punt("geen-hoog-tempo", "ja"), punt("tocht", "ja")];
    const { bevindingen, oordeel } = compare(punten, werk);
    const uitkomst = (code: string) => bevindingen.find(({ criterium }) => criterium === code);
    expect(uitkomst("tillen")).toMatchObject({ uitkomst: "tekort", tekort: 40 });
    expect(uitkomst("lopen")?.uitkomst).toBe("match");
    expect(uitkomst("geen-hoog-tempo")?.uitkomst).toBe("match");
    expect(uitkomst("weinig-afleiding")?.uitkomst).toBe("niet-gevraagd");
    expect(uitkomst("tocht")).toMatchObject({ teBeoordelen: true, verlies: { minimum: 0, maximum: 240 } });
    expect(uitkomst("tocht")?.redenen).toContain("voorbehoud");
    expect(oordeel.redenen.find(({ code }) => code === "te-beoordelen")?.because).toEqual(["bevinding/tocht"]);
  });

  it("never takes free text for a match, whatever the work says", () => {
    const tekst = "Zie het verslag.";
    const items = Object.fromEntries(
      [...leidraadNl.fml.values()].flatMap(({ item, soort }) => (soort === "ja-nee" ? [[item, { waarde: 1, tekst }]] : [])),
    );
    const { punten } = imported(items);
    expect(punten.length).toBe(20);
    const werk = (waarde: (soort: string) => unknown) =>
      punten.map(({ criterium }) => {
        const schaal = leidraadNl.criteria.get(criterium)?.criterium.schaal;
        return punt(criterium, waarde(schaal?.soort ?? "") ?? (schaal?.soort === "hoeveelheid" ? `1 ${schaal.eenheid}` : 1));
      });
    const laag = (soort: string) => ({ voorwaarde: "ja", tekst: "iets" })[soort];
    const kaal = { geluid: "40 dB(A)" } as Record<string, string>;
    const eisend = werk(laag).map((regel) =>
      kaal[regel.criterium] === undefined ? regel : punt(regel.criterium, kaal[regel.criterium]),
    );
    for (const baan of [[], eisend, werk(() => "onbekend")]) {
      const { bevindingen, oordeel } = compare(punten, baan);
      expect(bevindingen.length).toBe(20);
      for (const { criterium, uitkomst, teBeoordelen } of bevindingen) {
        expect(teBeoordelen, criterium).toBe(true);
        expect(["handmatig", "onbekend"], criterium).toContain(uitkomst);
      }
      expect(oordeel.uitkomst).toBe("onvoldoende-bekend");
    }
  });

  it("warns when the list is older than half a year", () => {
    const { punten } = imported({ "IV.13": 1 }, { datum: "2025-06-01" });
    expect(compare(punten, [punt("tillen", "5 kg")]).bevindingen[0]?.waarschuwingen).toEqual(["belastbaarheid-verouderd"]);
  });

  it("calls nobody healthy and no work safe", () => {
    const { punten } = imported(opDeNorm);
    const werk = [
      punt("tillen", "15 kg"),
      punt("frequent-reiken", "1200 keer/uur"),
      punt("geluid", "80 dB(A)"),
      punt("tocht", "ja"),
    ];
    const gezegd = JSON.stringify([punten, form(punten, werk)]);
    const ontkend = /zegt niet dat elke belasting gezond is|does not say that any load is healthy/gu;
    expect(gezegd).toMatch(ontkend);
    expect(gezegd.replace(ontkend, "")).not.toMatch(/gezond|healthy/iu);
    expect(compare(punten, werk).bevindingen.filter(({ uitkomst }) => uitkomst === "tekort")).toEqual([]);
  });
});

describe("another catalogue", () => {
  it("without the list takes the list as it is, and says what it has no criterion for", () => {
    const criteria = leidraadNl.data.criteria.filter(({ code }) => ["tillen", "werk-nakijken"].includes(code));
    const catalogus = catalogusVan(criteria, leidraadNl.data.maatregelen);
    const { punten, nietOvergenomen } = imported({ "IV.13": 1, "I.5": [1, 3], "IV.2": 1, "II.1": 0 }, { catalogus });
    expect(punten.map(({ criterium }) => criterium)).toEqual(["werk-nakijken", "tillen"]);
    expect(nietOvergenomen).toEqual([
      { code: "I.5: 1", reden: "geen-koppeling" },
      { code: "II.1", reden: "geen-koppeling" },
      { code: "IV.2", reden: "geen-koppeling" },
    ]);
  });

  it("may hang an item on scales of its own", () => {
    const tillen = leidraadNl.criteria.get("tillen")?.criterium;
    if (tillen === undefined) throw new Error("no tillen");
    const kilos = {
      soort: "hoeveelheid",
      eenheid: "kg",
      minimum: 0,
      maximum: 10,
      resolutie: 0.125,
      beoordelingsstap: 1,
    } as const;
    const schaal = { ...kilos, zin: tillen.naam };
    const eigen = (code: string, fml: object) => ({ ...tillen, code, schaal, verwijzingen: { fml } }) as typeof tillen;
    const criteria = [
      eigen("fijn", { item: "IV.13", waarden: [10, 2.125] }),
      eigen("grijpen", { item: "IV.3", vlag: 1 }),
      eigen("knijpen", { item: "IV.3", vlag: 6, norm: 5 }),
    ];
    const catalogus = catalogusVan(criteria, leidraadNl.data.maatregelen);
    const uitkomst = imported({ "IV.13": 1, "IV.3": [1] }, { catalogus });
    expect(linesOf({ "IV.13": 1, "IV.3": [1] }, { catalogus })).toEqual(["grijpen: 0 kg", "knijpen: 5 kg", "fijn: 2.1250 kg"]);
    expect(isRight(parseWerknemerprofiel(profiel(uitkomst.punten), { peildatum, catalogus }))).toBe(true);
    const buiten = imported({ "IV.13": 3, "IV.3": [6] }, { catalogus });
    expect(buiten.punten.map(({ criterium }) => criterium)).toEqual(["knijpen"]);
    expect(buiten.nietOvergenomen).toEqual([{ code: "IV.13: 3", reden: "geen-koppeling" }]);
  });
});
