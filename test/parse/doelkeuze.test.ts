import fc from "fast-check";
import { beschrijfFout, buildMatchingsformulier, isLeft, isRight, match, parseDoelkeuze, parsePaar } from "passend";
import { describe, expect, it } from "vitest";
import { law } from "../support/law.js";
import { punt, werk, werknemer } from "../support/input.js";

const peildatum = "2026-02-01";
const goed = {
  criteria: ["hulp-vragen", "op-tijd-komen"],
  door: ["werknemer", "werkgever"],
  reden: "De winkel gaat om negen uur open.",
};
const lees = (rest: object = {}) => parseDoelkeuze({ ...goed, ...rest }, { peildatum });
const lines = (outcome: ReturnType<typeof parseDoelkeuze>): readonly string[] =>
  isLeft(outcome) ? outcome.left.fouten.map(({ code, kant, pad }) => `${code} ${kant} ${pad.join("/")}`) : [];

describe("a choice of goals", () => {
  it("is read as it was written, and frozen", () => {
    const formuleringen = [
      { criterium: "hulp-vragen", straks: "Zegt het meteen als de prijstang vastloopt.", door: "werknemer" },
    ];
    const gelezen = lees({ datum: "2026-01-30", formuleringen });
    expect(gelezen).toEqual({ _tag: "Right", right: { ...goed, datum: "2026-01-30", formuleringen } });
    expect(isRight(gelezen) && Object.isFrozen(gelezen.right) && Object.isFrozen(gelezen.right.criteria)).toBe(true);
  });

  it.each([
    ["a criterion that the catalogue does not have", { criteria: ["hulp-vraag"] }, "onbekend-criterium doelkeuze criteria/0"],
    ["the same goal twice", { criteria: ["hulp-vragen", "hulp-vragen"] }, "dubbel doelkeuze criteria/1"],
    ["no goal", { criteria: [] }, "te-klein doelkeuze criteria"],
    ["a chooser who does not exist", { door: ["gemeente"] }, "verkeerde-vorm doelkeuze door/0"],
    ["the same chooser twice", { door: ["werknemer", "werknemer"] }, "dubbel doelkeuze door/1"],
    ["nobody who chose", { door: [] }, "te-klein doelkeuze door"],
    ["no reason", { reden: undefined }, "ontbreekt doelkeuze reden"],
    ["an empty reason", { reden: "" }, "verkeerde-vorm doelkeuze reden"],
    ["a reason of blanks", { reden: "  \n " }, "verkeerde-vorm doelkeuze reden"],
    ["a vague reason", { reden: "Hij heeft sturing nodig." }, "te-vaag doelkeuze reden"],
    ["a vague reason in English", { reden: "Needs guidance." }, "te-vaag doelkeuze reden"],
    ["a day that does not exist", { datum: "2026-02-30" }, "datum-bestaat-niet doelkeuze datum"],
    ["a day after the reference date", { datum: "2026-02-02" }, "datum-na-peildatum doelkeuze datum"],
    ["a field too many", { naam: "Jan" }, "onbekende-sleutel doelkeuze "],
    ["a fact that no document may hold", { leeftijd: 40 }, "verboden-gegeven doelkeuze "],
  ])("is refused with %s", (_, rest, line) => {
    expect(lines(lees(rest))).toEqual([line]);
  });

  it.each([
    ["that is vague", [{ criterium: "hulp-vragen", nu: "Vraagt nogal laat hulp.", door: "werknemer" }], "te-vaag", "0/nu"],
    [
      "at the end that is vague",
      [{ criterium: "hulp-vragen", straks: "Vraagt voldoende hulp.", door: "werkgever" }],
      "te-vaag",
      "0/straks",
    ],
    [
      "for a goal that was not chosen",
      [{ criterium: "tillen", nu: "Tilt 10 kg.", door: "werknemer" }],
      "niet-gekozen",
      "0/criterium",
    ],
    ["that is empty", [{ criterium: "hulp-vragen", nu: " ", door: "werknemer" }], "verkeerde-vorm", "0/nu"],
    ["of nobody", [{ criterium: "hulp-vragen", nu: "Wacht." }], "ontbreekt", "0/door"],
    ["twice", ["a", "b"].map((nu) => ({ criterium: "hulp-vragen", nu, door: "werknemer" })), "dubbel", "1/criterium"],
  ])("is refused with a wording %s", (_, formuleringen, code, pad) => {
    expect(lines(lees({ formuleringen }))).toEqual([`${code} doelkeuze formuleringen/${pad}`]);
  });

  it("shows all its faults, and none of what was typed", () => {
    const gelezen = lees({
      criteria: ["geheimstra", "tillen", "tillen"],
      door: ["Jannie Geheimstra"],
      reden: "Jannie Geheimstra heeft begeleiding nodig",
    });
    expect(lines(gelezen)).toHaveLength(4);
    if (!isLeft(gelezen)) return;
    for (const fout of gelezen.left.fouten) {
      expect([beschrijfFout(fout, "nl"), beschrijfFout(fout, "en"), JSON.stringify(fout)].join(" ").toLowerCase()).not.toContain(
        "geheimstra",
      );
    }
    expect(gelezen.left.fouten.map((fout) => beschrijfFout(fout, "nl"))).toContain(
      '"begeleiding nodig" is te vaag. Dit noemt hulp, maar niet het gedrag waar die hulp op gericht is. Verwacht: woorden die zeggen wat iemand ziet of hoort, en hoe vaak of hoeveel.',
    );
  });

  it("says of an empty reason that a text is expected", () => {
    const leeg = lees({ reden: " " });
    expect(isLeft(leeg) && leeg.left.fouten.map((fout) => beschrijfFout(fout, "nl"))).toEqual([
      "Wat hier staat, heeft niet de goede vorm. Verwacht: tekst tussen dubbele aanhalingstekens, niet leeg.",
    ]);
  });

  it("needs a reference date that is a day", () => {
    const zonder = parseDoelkeuze(goed, { peildatum: "gisteren" });
    expect(lines(zonder)).toEqual(["datum-bestaat-niet opties peildatum"]);
  });
});

describe("whatever is read as a choice", () => {
  it("becomes a left or a choice, never a throw; and a choice goes into a form", () => {
    const leerbaar = (criterium: string) => punt(criterium, "deels", { leerbaarheid: "coachbaar" });
    const pair = parsePaar(
      { werknemer: werknemer([leerbaar("hulp-vragen")]), werk: werk([punt("hulp-vragen", "ja")]) },
      { peildatum },
    );
    if (isLeft(pair)) throw new Error("left");
    const vergelijking = match(pair.right);
    const code = fc.constantFrom("hulp-vragen", "tillen", "op-tijd-komen", "nergens");
    const close = fc.record(
      {
        criteria: fc.array(fc.oneof({ weight: 9, arbitrary: code }, fc.anything()), { maxLength: 4 }),
        door: fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom("werknemer", "werkgever", "jobcoach") }, fc.anything()), {
          maxLength: 3,
        }),
        reden: fc.oneof(fc.string(), fc.constant("De winkel gaat om negen uur open."), fc.anything()),
        formuleringen: fc.oneof(
          fc.constant([]),
          fc.array(fc.record({ criterium: code, nu: fc.string(), door: fc.constant("werknemer") })),
          fc.anything(),
        ),
      },
      { requiredKeys: ["criteria", "door", "reden"] },
    );
    law(
      fc.oneof({ weight: 4, arbitrary: close }, fc.anything({ withNullPrototype: true }), fc.json()),
      (input) => {
        const gelezen = parseDoelkeuze(input, { peildatum });
        if (isLeft(gelezen)) return gelezen.left.aantal > 0;
        const { keuze, periode } = buildMatchingsformulier(vergelijking, { doelkeuze: gelezen.right }).doelen;
        expect(keuze.reden).toBe(gelezen.right.reden);
        expect(periode.length + keuze.nietMogelijk.length).toBe(gelezen.right.criteria.length);
        return true;
      },
      { atLeast: 1 },
    );
  });
});
