import { leidraadNl } from "passend";
import { describe, expect, it } from "vitest";
import { jijEn } from "../../src/messages/jij-en.js";
import { jijNl } from "../../src/messages/jij-nl.js";

/** Every sentence in which the default catalogue says what a worker brings. */
const zinnen = [...leidraadNl.criteria.values()].flatMap(({ criterium }) => {
  const { schaal, richting } = criterium;
  if (richting !== "eis") return [];
  if (schaal.soort === "niveau") return schaal.ankers;
  return schaal.soort === "hoeveelheid" || schaal.soort === "voorwaarde" ? [schaal.zin] : [];
});

describe("a sentence of a scale, said to the worker", () => {
  it("reads well in Dutch and in English, for all of the catalogue", async () => {
    expect(zinnen.length).toBeGreaterThan(200);
    const regels = zinnen.map(({ nl, en }) => `${jijNl(nl)}\n${jijEn(en)}\n`);
    await expect(regels.join("\n")).toMatchFileSnapshot("./jij.txt");
  });

  it("needs the neutral form for none of them", () => {
    expect(zinnen.map(({ nl }) => jijNl(nl)).filter((zin) => !/^(?:Je|De|Iemand|Niemand|Tijdens) /u.test(zin))).toEqual([]);
    expect(zinnen.map(({ en }) => jijEn(en)).filter((zin) => !/^(?:You|The|Someone|Nobody|During) /u.test(zin))).toEqual([]);
  });

  it.each([
    ["Heeft een vast ritme.", "Je hebt een vast ritme."],
    ["Kan goed plannen.", "Je kunt goed plannen."],
    ["Verplaatst zich zonder hulp.", "Je verplaatst je zonder hulp."],
    ["Ruimt zijn eigen plek op.", "Je ruimt je eigen plek op."],
    ["De bus rijdt op tijd.", "De bus rijdt op tijd."],
    ["Met hulp gaat het goed.", "Het gaat om: met hulp gaat het goed."],
    ["", "Het gaat om: "],
  ])("%s: %s", (zin, jij) => {
    expect(jijNl(zin)).toBe(jij);
  });

  it.each([
    ["Carries boxes and stacks of paper.", "You carry boxes and stacks of paper."],
    ["Watches others.", "You watch others."],
    ["Does not ask, but walks away.", "You do not ask, but walk away."],
    ["Mostly works alone.", "You mostly work alone."],
    ["Only with help.", "This is about: only with help."],
    ["The bus is on time.", "The bus is on time."],
    ["", "This is about: "],
  ])("%s: %s", (zin, jij) => {
    expect(jijEn(zin)).toBe(jij);
  });
});
