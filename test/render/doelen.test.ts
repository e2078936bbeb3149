import { renderMarkdown, type Doelkeuze } from "passend";
import { describe, expect, it } from "vitest";
import { form, punt } from "../support/cases.js";
import { catalogusVan, training, vaardigheid } from "../support/smallCatalogue.js";

const codes = ["boren", "schuren", "verven", "zagen"] as const;
const catalogus = catalogusVan(
  [...codes, "timmeren"].map((code) => vaardigheid(code, ["oefenen"])),
  [training("oefenen")],
);

/** The sentences on the goals of a form with four goals, of which three fit in the period. */
const rendered = (taal: "nl" | "en", doelkeuze?: Doelkeuze): string => {
  const worker = codes.map((code) => punt(code, "nee", { leerbaarheid: "trainbaar" }));
  const made = form(
    worker,
    codes.map((code) => punt(code, "ja")),
    { catalogus, ...(doelkeuze === undefined ? {} : { doelkeuze }) },
  );
  return renderMarkdown(made, { taal, catalogus });
};

const headings = (text: string): readonly string[] =>
  [...text.matchAll(/^### (?:Doel|Goal) (\d): (\p{L}+)/gmu)].map(([, number, name]) => `${number} ${name}`);

const choice = (criteria: readonly string[]): Doelkeuze => ({ criteria, door: ["werknemer", "werkgever"], reden: "Dit | eerst" });

describe("goals on paper", () => {
  it.each([
    ["nl", "Dit is een voorstel."],
    ["en", "This is a proposal."],
  ] as const)("are a proposal until someone chose, with those that wait, in %s", (taal, sentence) => {
    const text = rendered(taal);
    expect(headings(text)).toEqual(["1 boren", "2 schuren", "3 verven"]);
    expect(text).toContain(sentence);
    expect(text).toMatch(/^1\. zagen$/imu);
  });

  it.each([
    ["nl", "Gekozen door de werknemer en de werkgever, omdat: Dit \\| eerst."],
    ["en", "Chosen by the worker and the employer, because: Dit \\| eerst."],
  ] as const)("say who chose them and why, in the order of the choice, in %s", (taal, sentence) => {
    const text = rendered(taal, choice(["zagen", "boren"]));
    expect(headings(text)).toEqual(["1 zagen", "2 boren"]);
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/voorstel|proposal|geen doel uit|no goal/iu);
  });

  it.each([
    ["nl", "Gekozen, maar er volgt geen doel uit: timmeren."],
    ["en", "Chosen, but no goal follows from it: timmeren."],
  ] as const)("say from which chosen point none follows, in %s", (taal, sentence) => {
    const text = rendered(taal, choice(["timmeren", "zagen"]));
    expect(headings(text)).toEqual(["1 zagen"]);
    expect(text).toContain(sentence);
  });

  it.each([
    ["nl", "Er is geen coachingsdoel"],
    ["en", "There is no coaching goal"],
  ] as const)("are not said to be absent while goals wait, in %s", (taal, sentence) => {
    const text = rendered(taal, choice(["timmeren"]));
    expect(headings(text)).toEqual([]);
    expect(text).not.toContain(sentence);
    expect(text).toMatch(/^1\. boren$/imu);
  });
});
