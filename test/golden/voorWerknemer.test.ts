import { inTaal, leidraadNl, vageWoorden, type Maatregel, type Taal } from "passend";
import { begeleidWerken } from "passend/vlaanderen";
import { describe, expect, it } from "vitest";
import { tabel } from "../../src/render/opmaak.js";

const talen = ["nl", "nl-BE", "en"] as const;
const measures = begeleidWerken.data.maatregelen;
const all = [...leidraadNl.data.maatregelen, ...measures];

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!]) /u);
const wordsOf = (text: string): number => text.split(/\s+/u).length;

const addressed = {
  nl: /\b(?:je|jij|jou|jouw)\b/iu,
  "nl-BE": /\b(?:je|jij|jou|jouw)\b/iu,
  en: /\byour?\b/iu,
} as const satisfies Record<Taal, RegExp>;

const thirdPerson = /werknemer|begeleidwerker|\bworkers?\b/iu;
const jargon = /discrepan|interventi|facilit|structur|stimul|prikkel|functioner|belastba/iu;

/** What is wrong with a text to the worker, in the words of whoever wrote it. */
const faultsIn = (text: string, taal: Taal): readonly string[] => {
  const sentences = sentencesOf(text);
  const vague = vageWoorden(text, taal);
  return [
    ...(sentences.length > 2 ? ["more than two sentences"] : []),
    ...sentences.filter((sentence) => wordsOf(sentence) > 18).map((sentence) => `too long: ${sentence}`),
    ...sentences.filter((sentence) => !/^\p{Lu}[^.?!]*\.$/u.test(sentence)).map((sentence) => `no sentence: ${sentence}`),
    ...(addressed[taal].test(text) ? [] : ["does not address the worker"]),
    ...(thirdPerson.test(text) ? ["speaks about the worker"] : []),
    ...(jargon.test(text) ? ["jargon"] : []),
    ...vague.map(({ uitdrukking }) => `vague: ${uitdrukking}`),
  ];
};

const row = ({ code, omschrijving, voorWerknemer }: Maatregel, taal: Taal): readonly string[] => [
  code,
  inTaal(omschrijving, taal),
  voorWerknemer === undefined ? "" : inTaal(voorWerknemer, taal),
];

describe("what a measure says to the worker", () => {
  it("is there for every measure of both catalogues", () => {
    expect(measures.length).toBeGreaterThan(130);
    expect(all.filter(({ voorWerknemer }) => voorWerknemer === undefined).map(({ code }) => code)).toEqual([]);
  });

  it.each(talen)("is short, plain and to the worker, in %s", (taal) => {
    const wrong = all.flatMap(({ code, voorWerknemer }) =>
      voorWerknemer === undefined ? [] : faultsIn(inTaal(voorWerknemer, taal), taal).map((fault) => `${code}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has as many sentences in every language", () => {
    const uneven = measures.filter(({ voorWerknemer }) => {
      const counts = talen.map((taal) => (voorWerknemer === undefined ? 0 : sentencesOf(inTaal(voorWerknemer, taal)).length));
      return new Set(counts).size !== 1;
    });
    expect(uneven.map(({ code }) => code)).toEqual([]);
  });

  it("stands beside the sentence about the worker, for a reader to compare", async () => {
    const flemish = measures.filter(({ voorWerknemer }) => voorWerknemer?.["nl-BE"] !== undefined);
    const page = [
      "# Wat een maatregel tegen de werknemer zegt",
      tabel(
        ["Maatregel", "Omschrijving", "Aan de werknemer"],
        measures.map((measure) => row(measure, "nl")),
      ),
      "## Met eigen woorden in Vlaanderen",
      tabel(
        ["Maatregel", "Omschrijving", "Aan de begeleidwerker"],
        flemish.map((measure) => row(measure, "nl-BE")),
      ),
      "## In English",
      tabel(
        ["Measure", "Description", "To the worker"],
        measures.map((measure) => row(measure, "en")),
      ),
    ].join("\n\n");
    await expect(`${page}\n`).toMatchFileSnapshot("./voor-werknemer.md");
  });
});

describe("a text to the worker that is not right", () => {
  it.each([
    ["Je oefent. Je rust. Je werkt.", "nl", "more than two sentences"],
    [`Je oefent${" elke dag".repeat(9)}.`, "nl", "too long"],
    ["Je oefent met je jobcoach", "nl", "no sentence"],
    ["Een collega legt het uit.", "nl", "does not address the worker"],
    ["A young colleague explains it.", "en", "does not address the worker"],
    ["Je jobcoach oefent met de werknemer.", "nl", "speaks about the worker"],
    ["Your job coach practises with the worker.", "en", "speaks about the worker"],
    ["Je werkt op een prikkelarme plek.", "nl", "jargon"],
    ["Je oefent zo nodig met je jobcoach.", "nl-BE", "vague: zo nodig"],
  ] as const)("is found: %s", (text, taal, fault) => {
    expect(faultsIn(text, taal).map((found) => found.slice(0, fault.length))).toEqual([fault]);
  });
});
