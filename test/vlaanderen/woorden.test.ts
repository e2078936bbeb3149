import { inTaal, leidraadNl } from "passend";
import { begeleidWerken } from "passend/vlaanderen";
import { describe, expect, it } from "vitest";
import { plaatsingspunten } from "../../src/catalogue/vlaanderen/plaatsingspunten.js";
import { randvoorwaardenlijst } from "../../src/catalogue/vlaanderen/randvoorwaarden.js";
import { trajectregels } from "../../src/catalogue/vlaanderen/trajectregels.js";
import { stappenMetEvaluatie, trajectstappen } from "../../src/catalogue/vlaanderen/trajectstappen.js";
import { trajectwijzigingen } from "../../src/catalogue/vlaanderen/trajectwijzigingen.js";
import { inVlaams } from "../../src/messages/vlaams.js";
import { adviesteksten, eigenKeuzeKop, plaatsingsteksten, randvoorwaardeteksten } from "../../src/vlaanderen/teksten.js";
import { dutchOnly, textsIn } from "../support/teksten.js";

const ofFlanders = {
  plaatsingspunten,
  randvoorwaardenlijst,
  trajectregels,
  trajectstappen,
  stappenMetEvaluatie,
  trajectwijzigingen,
};
const aroundResults = { randvoorwaardeteksten, adviesteksten, plaatsingsteksten, eigenKeuzeKop };

const texts = [
  ...textsIn(begeleidWerken.data),
  ...textsIn(leidraadNl.data.regelingen, "regelingen"),
  ...textsIn(ofFlanders),
  ...textsIn(aroundResults),
];

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}'-]+/u);

/** Copied by hand from the sources; what a Flemish service writes where the Dutch form has the other word. */
const pairs: ReadonlyMap<string, string> = new Map([
  ["Werknemerprofiel", "Startprofiel"],
  ["werknemer", "begeleidwerker"],
  ["Werknemer", "Begeleidwerker"],
  ["werknemers", "begeleidwerkers"],
  ["Werknemers", "Begeleidwerkers"],
  ["werkplek", "werkpost"],
  ["Werkplek", "Werkpost"],
  ["werkplekken", "werkposten"],
  ["Werkplekken", "Werkposten"],
  ["droombaan", "droomjob"],
  ["Droombaan", "Droomjob"],
]);

describe("the words of Flanders", () => {
  it("are looked for in every text", () => {
    expect(texts.length).toBeGreaterThan(1500);
    expect(texts.filter(({ path }) => path.startsWith("criteria.")).length).toBeGreaterThan(500);
  });

  it("leave none of the words that Flanders says otherwise, also not inside another word", () => {
    // The conditions of Dutch law are about a werknemer, and keep that word.
    const ours = texts.filter(({ path }) => !/^regelingen\..*\.voorwaarden\./u.test(path));
    expect(ours.filter((text) => dutchOnly.test(inTaal(text, "nl-BE"))).map(({ path }) => path)).toEqual([]);
    const law = texts.filter((text) => !ours.includes(text));
    expect(law.length).toBeGreaterThan(20);
    expect(law.filter((text) => inTaal(text, "nl-BE") !== text.nl)).toEqual([]);
  });

  it("change nothing else, unless a text has its own Flemish", () => {
    for (const text of texts.filter((each) => each["nl-BE"] === undefined)) {
      const dutch = wordsOf(text.nl);
      const flemish = wordsOf(inTaal(text, "nl-BE"));
      expect(flemish, text.path).toEqual(dutch.map((word) => pairs.get(word) ?? word));
    }
  });

  it("are all on one list, for a Flemish reader to look through", async () => {
    const lines = texts
      .map((text) => ({ ...text, flemish: inTaal(text, "nl-BE") }))
      .filter(({ nl, flemish }) => nl !== flemish)
      .map(({ path, flemish }) => `${path}: ${flemish}`);
    expect(lines.length).toBeGreaterThan(100);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./woorden.txt");
  });

  it.each([
    ["De werknemer kent de werkplek.", "De begeleidwerker kent de werkpost."],
    ["Werknemers en werkplekken", "Begeleidwerkers en werkposten"],
    ["Het Werknemerprofiel van de werknemer", "Het Startprofiel van de begeleidwerker"],
    ["Is dit je droombaan, of een baan?", "Is dit je droomjob, of een baan?"],
    ["(werkplek)", "(werkpost)"],
    // Left alone: compounds, codes, and words that only begin the same.
    ["basale werknemersvaardigheden", "basale werknemersvaardigheden"],
    ["zit-sta-werkplek en werkplek-aanpassen", "zit-sta-werkplek en werkplek-aanpassen"],
    ["een openbare baan", "een openbare baan"],
    ["de werkplaats, de werkgever en de landingsbaan", "de werkplaats, de werkgever en de landingsbaan"],
  ])("make of “%s”: “%s”", (nl, flemish) => {
    expect(inVlaams(nl)).toBe(flemish);
  });

  it("are written out where the Netherlands and Flanders have another word for the same", () => {
    const flemish = texts.map((text) => inTaal(text, "nl-BE")).join("\n");
    for (const word of ["schuldbemiddeling", "halve dag", "teamvergadering", "uitstappen", "risicoanalyse"]) {
      expect(flemish).toContain(word);
    }
    const guidance = texts.filter(({ path }) => !path.includes("eigenKeuze") && !path.startsWith("regelingen"));
    const left = guidance.filter((text) => /schuldhulp|dagdeel|werkoverleg|uitjes|RI&E|Harrie/u.test(inTaal(text, "nl-BE")));
    expect(left.map(({ path }) => path)).toEqual([]);
  });

  it("are not put in twice", () => {
    for (const { nl } of texts) expect(inVlaams(inVlaams(nl))).toBe(inVlaams(nl));
  });

  it("give way to a text that is written out", () => {
    expect(inTaal({ nl: "de werkplek", en: "the workplace", "nl-BE": "de plek" }, "nl-BE")).toBe("de plek");
  });
});
