import { describe, expect, it } from "vitest";
import { tekstenIn as cliTexts } from "../../src/cli/teksten.js";
import { verplichteTalen, talen, type Taal } from "../../src/domain/taal.js";
import { catalogusTekstenIn } from "../../src/messages/catalogusTekstenIn.js";
import { foutzinnen } from "../../src/messages/fouten.js";
import { taakpakketTekstenIn } from "../../src/messages/taakpakketTekstenIn.js";
import { inTaal } from "../../src/messages/inTaal.js";
import { lezerTekstenIn } from "../../src/messages/lezerTekstenIn.js";
import { tekstenIn } from "../../src/messages/teksten.js";
import { toetspuntzinnen, toetsteksten, verbeterzinnen } from "../../src/messages/toets.js";
import { verkenningstekstenIn } from "../../src/messages/verkenningsteksten.js";
import { watAlsTekstenIn } from "../../src/messages/watAls.js";
import { inVlaams } from "../../src/messages/vlaams.js";
import { readSources } from "../support/sources.js";
import { dutchOnly } from "../support/teksten.js";

const review = Object.entries({ ...toetspuntzinnen, ...verbeterzinnen, ...toetsteksten });

const sets: Readonly<Record<string, (taal: Taal) => unknown>> = {
  review: (taal) => Object.fromEntries(review.map(([code, text]) => [code, inTaal(text, taal)])),
  form: tekstenIn,
  catalogue: catalogusTekstenIn,
  readers: lezerTekstenIn,
  command: cliTexts,
  "what-if": watAlsTekstenIn,
  verkenning: verkenningstekstenIn,
  "task packages": taakpakketTekstenIn,
};

type Call = (...args: readonly unknown[]) => unknown;
interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

const leavesOf = (tree: unknown, path = ""): readonly Leaf[] =>
  typeof tree === "object" && tree !== null
    ? Object.entries(tree).flatMap(([key, child]) => leavesOf(child, path === "" ? key : `${path}.${key}`))
    : [{ path, value: tree }];

/** Which keys there are, how long lists are, what is a text and what a function, and how many arguments it takes. */
const shapeOf = (taal: Taal, texts: (taal: Taal) => unknown): readonly string[] =>
  leavesOf(texts(taal)).map(
    ({ path, value }) => `${path}: ${typeof value === "function" ? `function/${value.length}` : typeof value}`,
  );

const dag = (minimum: number, maximum: number, hulp: string) => ({ maat: "dagen", dagen: { minimum, maximum }, hulp });
const week = (stand: string, minimum = 0, maximum: number | null = null) => ({
  maat: "weken",
  stand,
  weken: { minimum, maximum },
});
const behaald = (stand: string, wekenEerder: unknown) => ({ maat: "behalen", stand, wekenEerder });
const als = (waarde: unknown): string => String(waarde);
const schaal = { eenheid: "kg", minimum: 0, maximum: 60, resolutie: 0.5, beoordelingsstap: 5 };

/** Arguments where words do not do, by the end of the path; all are tried. A word of `words` stands for what a person may type. */
const samples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  niveaus: [[1], [2]],
  "doel.metenZin": ["dagen", "weken", "behalen"].map((maat) => [{ maat, inWeek: 26, zin: "alfa" }]),
  "doel.plaats": [[1, 4]],
  "doel.nazorgZin": [[26, 78]],
  "doel.keuze.gekozen": [
    ["alfa", "beta", "gamma"],
    ["alfa", "", "gamma"],
  ],
  "doel.keuze.teVeel": [[3, "alfa"]],
  besloten: [
    ["match", "alfa", "beta"],
    ["tekort", "alfa", "beta"],
  ],
  metHulpmiddel: [
    ["10 kg", "alfa", true],
    ["10 kg", "alfa", false],
  ],
  duur: [
    ["alfa", 0],
    ["alfa", 1],
    ["alfa", 26],
    ["alfa", 52],
  ],
  "hulp.duur": [[1], [9], [26]],
  "werknemer.doelen.zoZien": ["dagen", "weken", "behalen"].flatMap((maat) => [
    [maat, 4, false],
    [maat, 4, true],
  ]),
  "werkgever.meten": ["dagen", "weken", "behalen"].flatMap((maat) => [
    [maat, false],
    [maat, true],
  ]),
  "doel.kop": [
    [1, "alfa", "werkdoel", "kort"],
    [2, "alfa", "persoonlijk-doel", "lang"],
  ],
  "firmness.dan": [[["alfa"]], [["alfa", "beta"]]],
  "firmness.oordeelHangt": [
    ["alfa", 1],
    ["alfa", 2],
  ],
  doelVerwijzing: [[0], [2]],
  "doel.gas": [
    ...[dag(0, 0, "met"), dag(5, 5, "met"), dag(5, 5, "zonder"), dag(3, 3, "maakt-niet-uit"), dag(1, 2, "maakt-niet-uit")],
    ...[week("niet-dichterbij"), week("onderweg"), week("gehaald", 1, 1), week("gehaald", 2, 3), week("gehaald", 4)],
    ...[behaald("niet-begonnen", null), behaald("begonnen", null)],
    ...[[0, 3] as const, [4, 7] as const, [8, null] as const].map(([minimum, maximum]) =>
      behaald("gehaald", { minimum, maximum }),
    ),
  ].map((niveau) => [niveau]),
  argument: [
    ...["optie-ontbreekt", "optie-zonder-waarde"].map((reden) => ({ reden, optie: "--taal" })),
    { reden: "geen-keuze", optie: "--taal", uit: ["nl", "en"] },
    ...["onbekende-optie", "onbekende-opdracht"].flatMap((reden) => [
      { reden, bedoeld: [] },
      { reden, bedoeld: ["match"] },
    ]),
    ...["geen-bestand", "te-veel-argumenten", "stdin-twee-keer", "anders"].map((reden) => ({ reden })),
  ].map((feit) => [feit]),
  meerFouten: [[1], [2]],
  "check.peildatum": [
    ["2026-01-01", true],
    ["2026-01-01", false],
  ],
  "check.geldig": [
    ["werknemerprofiel", 1],
    ["werkprofiel", 2],
  ],
  "check.geweigerd": [
    ["werknemerprofiel", 1],
    ["werkprofiel", 2],
  ],
  schaalbereik: [[schaal, als]],
  gewicht: [[5]],
  bereik: [[240], [80]],
  inzet: [
    ["alfa", 1],
    ["alfa", 4],
  ],
  minuten: [[[120, 60]]],
  geldig: [
    ["2026-01-01", undefined],
    ["2026-01-01", "2026-12-31"],
  ],
  bedrag: [[7411]],
  jaarkolommen: [[3]],
  rekenvoorbeeld: [
    [{ soort: "proefplaatsing", maanden: 2, urenPerJaar: 500, uren: 10 }, "alfa"],
    [{ soort: "groep", minuten: 120, deelnemers: 6, perDeelnemer: 20 }, "alfa"],
    [{ soort: "bedrag", jaar: 1, urenPerWeek: 24, maanden: 3, bedrag: 112_500 }, "alfa"],
    [{ soort: "te-laat", ontvangen: "2026-01-31", ingang: "2026-01-03" }, "alfa"],
  ],
  koppelregel: [
    [{ soort: "rest", norm: 2 }, als],
    [{ soort: "drempels", vanaf: [1, 2], waarden: [0, 1, 2] }, als],
    [{ soort: "lijn", van: [0, 7], naar: [0, 3] }, als],
    [{ soort: "niveaus", waarden: [{ niveau: "a", waarde: 1 }] }, als],
  ],
};

const words = ["alfa", "beta", "gamma", "delta"];
const argumentsFor = (path: string): readonly (readonly unknown[])[] => {
  const found = Object.keys(samples)
    .filter((end) => path === end || path.endsWith(`.${end}`))
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? [words] : (samples[found] ?? []);
};

/** Every sentence of one language: texts as they are, functions called with every sample. */
const sentencesOf = (taal: Taal, texts: (taal: Taal) => unknown): readonly (readonly [path: string, said: string])[] =>
  leavesOf(texts(taal)).flatMap(({ path, value }) => {
    const said = typeof value === "function" ? argumentsFor(path).map((args) => (value as Call)(...args)) : [value];
    return said.flat().map((each) => [path, String(each)] as const);
  });

/** Left empty on purpose: there is nothing to say. */
const empty: ReadonlySet<string> = new Set([
  "kop.cijfers.0",
  "cijfers.0",
  "planKolommen.0",
  "blijftOpen.nee",
  "uren.stand.berekend",
  "werknemer.stand.eis.ja",
  "werknemer.stand.behoefte.ja",
  "doel.grond.uit-de-maatregel",
  "doel.grond.eigen-doel",
]);

const dutchWords =
  /(?<!\p{L})(?:het|een|niet|geen|van|voor|wordt|wie|bij|werkgever|werknemer|werkplek|begeleider|ondersteuning|vraag|onbekend)(?!\p{L})/iu;

describe.each(Object.entries(sets))("the texts of the %s", (_, texts) => {
  it.each(["nl-BE", "en"] as const)("have in %s the shape they have in nl", (taal) => {
    expect(shapeOf("nl", texts).length).toBeGreaterThan(12);
    expect(shapeOf(taal, texts)).toEqual(shapeOf("nl", texts));
  });

  it.each(talen)("are sentences in %s, whatever they are given", (taal) => {
    const wrong = sentencesOf(taal, texts).filter(
      ([path, said]) => (said.trim() === "" && !empty.has(path)) || /undefined|NaN|\[object|null/u.test(said),
    );
    expect(wrong).toEqual([]);
  });

  it("say in Flemish what they say in Dutch, with the words of Flanders and nothing else changed", () => {
    const flemish = sentencesOf("nl-BE", texts);
    expect(flemish).toEqual(sentencesOf("nl", texts).map(([path, said]) => [path, inVlaams(said)]));
    expect(flemish.filter(([, said]) => dutchOnly.test(said))).toEqual([]);
  });

  it("have no Dutch left in English, codes in quotes or brackets aside", () => {
    const said = sentencesOf("en", texts).map(([path, text]) => [path, text.replace(/"[^"]*"|\([^)]*\)/gu, "")] as const);
    expect(said.length).toBeGreaterThan(12);
    expect(said.filter(([, text]) => dutchWords.test(text))).toEqual([]);
  });
});

describe("what a person typed", () => {
  const typed = new Map(words.map((word, i) => [word, ["op mijn werkplek", "een werknemer", "mijn droombaan", "de baan"][i]]));
  const asTyped = (args: readonly unknown[]): readonly unknown[] => args.map((arg) => typed.get(arg as string) ?? arg);

  it.each(["form", "catalogue", "readers"])("stays as it is in the Flemish texts of the %s", (name) => {
    const texts = sets[name] as (taal: Taal) => unknown;
    const flemish = new Map(leavesOf(texts("nl-BE")).map(({ path, value }) => [path, value]));
    let looked = 0;
    for (const { path, value } of leavesOf(texts("nl"))) {
      if (typeof value !== "function") continue;
      for (const args of argumentsFor(path)) {
        const [dutch = "", other = ""] = [value, flemish.get(path)].map((call) => String((call as Call)(...asTyped(args))));
        const kept = [...typed.values()].filter((text) => text !== undefined && dutch.includes(text));
        expect(
          kept.filter((text) => !other.includes(text ?? "")),
          path,
        ).toEqual([]);
        looked += kept.length;
      }
    }
    expect(looked).toBeGreaterThan(5);
  });
});

describe("the sentences for faults", () => {
  it("are the Dutch ones in Flemish, because they hold none of the words that differ", () => {
    expect(foutzinnen["nl-BE"]).toBe(foutzinnen.nl);
    const files = readSources().filter(({ path }) => /^src\/messages\/\p{L}*fouten-nl\.ts$/u.test(path));
    expect(files.length).toBeGreaterThanOrEqual(3);
    for (const { path, tree } of files) {
      const texts = tree.getFullText().replace(/\/\*\*.*?\*\//gsu, "");
      expect(texts.match(new RegExp(dutchOnly, "giu")) ?? [], path).toEqual([]);
    }
  });
});

describe("these checks", () => {
  it("see a word that Flanders says otherwise, also inside another word", () => {
    const seen = ["De werknemer", "Werkplekken", "werkplekaanpassing", "je droombaan", "een baan"];
    expect(seen.filter((text) => !dutchOnly.test(text))).toEqual([]);
    expect(["de begeleidwerker", "een startbaan is te kort", "de werkpost"].filter((text) => dutchOnly.test(text))).toEqual([]);
  });

  it("know the languages a text must have", () => {
    expect(verplichteTalen).toEqual(["nl", "en"]);
  });

  it("see Dutch in an English sentence", () => {
    expect(dutchWords.test("The worker heeft niet geleerd")).toBe(true);
    expect(dutchWords.test("The worker has learned it")).toBe(false);
  });
});
