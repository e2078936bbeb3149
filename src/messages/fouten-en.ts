import type { Verwachting } from "../domain/fout.js";
import { houdingen } from "../domain/waarde.js";
import type { Foutzinnen, PerBekendeCode, PerDubbelSoort, PerVerbodenSoort } from "./foutzinnen.js";
import { getal, inGroepen, naElkaar, opsomming, voorbeeldHoeveelheid, voorbeeldOpties } from "./notatie.js";

const point = ".";
const grouped = (value: number): string => inGroepen(value, ",");
const oneOf = (words: readonly string[]): string => opsomming(words, "or");

const date = 'a day that exists, written as YYYY-MM-DD, for example "2026-01-31"';

const expectation = (expected: Verwachting): string => {
  switch (expected.soort) {
    case "tekst":
      return "text between double quotes, not empty";
    case "getal":
      return "a number, without quotes, for example 3";
    case "geheel-getal":
      return "a whole number, without quotes, for example 3";
    case "ja-of-nee":
      return "true (yes) or false (no), without quotes";
    case "lijst":
      return "a list, between [ and ]";
    case "object":
      return "a group of fields, between { and }";
    case "datum":
      return date;
    case "code":
      return 'a code of small letters, digits and hyphens, for example "uren-per-week"';
    case "id":
      return 'a name of at most 64 characters that begins with a letter, without spaces, for example "taak-1"';
    case "waarde":
      return 'a value that suits this point, for example 2, "ja" or "10 kg"';
    case "keuze":
      return expected.uit.length === 1 ? `exactly ${oneOf(expected.uit)}` : `one of these words: ${oneOf(expected.uit)}`;
    case "niveau":
      return `a level: a whole number from 0 up to and including ${expected.laatste}, without quotes`;
    case "hoeveelheid": {
      const { eenheid, minimum, maximum, resolutie } = expected;
      const steps = resolutie === 0 ? "" : `, in steps of ${getal(resolutie, point)}`;
      return `a quantity in ${eenheid}, from ${getal(minimum, point)} to ${getal(maximum, point)}${steps}, for example ${voorbeeldHoeveelheid(expected, point)}`;
    }
    case "opties":
      return `a list with at least one of these options: ${oneOf(expected.uit)}, for example ${voorbeeldOpties(expected.uit)}`;
    case "voorkeuren":
      return `lists of options under ${oneOf(houdingen)}, with as options: ${oneOf(expected.uit)}, for example { "graag": ${voorbeeldOpties(expected.uit)} }`;
  }
};

const withExpectation = (sentence: string, expected: Verwachting): string => `${sentence} Expected: ${expectation(expected)}.`;

const range = (minimum: number | undefined, maximum: number | undefined): string => {
  if (minimum === undefined && maximum === undefined) return "another number";
  if (minimum === undefined) return `a number of at most ${getal(maximum ?? 0, point)}`;
  if (maximum === undefined) return `a number of at least ${getal(minimum, point)}`;
  return `a number from ${getal(minimum, point)} up to and including ${getal(maximum, point)}`;
};

const charactersOrItems = (count: number, unit: "tekens" | "items"): string => {
  const noun = unit === "tekens" ? "character" : "item";
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
};

const forbidden: PerVerbodenSoort = {
  diagnose: "A diagnosis or other medical information",
  "nationaal-nummer": "A national number, such as a BSN or a rijksregisternummer,",
  geslacht: "A person's sex or gender",
  leeftijd: "A person's age or date of birth",
  afkomst: "A person's origin or nationality",
};

const once: PerDubbelSoort = {
  criterium: "each criterion once, with all its ratings together",
  taak: "an id of its own for each task",
  taakwaarde: "each task at most once",
  beslissing: "at most one decision per criterion",
  kiezer: "each chooser once",
  formulering: "at most one wording per criterion",
  doel: "each goal once",
  logboekregel: "each entry once; if there were two contacts, give both a toelichting",
};

const unknown: PerBekendeCode = {
  activiteit: ["The catalogue does not know this activity.", "an activity of the catalogue"],
  doel: ["This is no goal of this period.", "a goal of the form from the start of the period"],
  regeling: ["The catalogue does not know this funding rule.", "a funding rule of the catalogue"],
  regime: ["This funding rule does not have this regime.", "a regime of this funding rule"],
};

/** The English of the faults in a profile. */
export const foutenEn: Foutzinnen = {
  "json-ongeldig": ({ positie }) =>
    `This text is not valid JSON${positie === undefined ? "" : `: it goes wrong at character ${grouped(positie + 1)}`}. Check whether a comma, bracket or quote is missing or is one too many.`,
  "te-groot": ({ grens, eenheid }) => {
    switch (eenheid) {
      case "bytes":
        return `This file is too large. Expected: at most ${grouped(grens)} bytes.`;
      case "niveaus":
        return `There are too many layers inside each other. Expected: at most ${grouped(grens)} layers deep.`;
      case "knopen":
        return `There is too much here. Expected: at most ${grouped(grens)} fields and items together.`;
      case "tekens":
        return `This text is too long. Expected: at most ${charactersOrItems(grens, eenheid)}.`;
      case "items":
        return `This list is too long. Expected: at most ${charactersOrItems(grens, eenheid)}.`;
    }
  },
  "te-klein": ({ grens, eenheid }) =>
    `This ${eenheid === "tekens" ? "text" : "list"} is too short. Expected: at least ${charactersOrItems(grens, eenheid)}.`,
  "verkeerde-vorm": ({ verwacht }) => withExpectation("What stands here does not have the right form.", verwacht),
  "buiten-bereik": ({ minimum, maximum }) => `This number is out of range. Expected: ${range(minimum, maximum)}.`,
  ontbreekt: ({ verwacht }) => withExpectation("This field is missing.", verwacht),
  "onbekende-sleutel": ({ sleutels, aantal }) => {
    if (aantal === 1) return `This field does not exist here: ${naElkaar(sleutels)}. Remove it or correct its name.`;
    const more = aantal - sleutels.length;
    const names = more > 0 ? `${naElkaar(sleutels)} and ${grouped(more)} more` : opsomming(sleutels, "and");
    return `These fields do not exist here: ${names}. Remove them or correct their names.`;
  },
  "verboden-gegeven": ({ gegeven, sleutel }) =>
    `${forbidden[gegeven]} does not belong in a profile. Remove the field "${sleutel}".`,
  "gevaarlijke-sleutel": ({ sleutel }) =>
    `A field may not be called "${sleutel}", because that name is not safe. Remove this field.`,
  "onbekend-criterium": ({ bedoeld }) =>
    `The catalogue does not know this criterion. ${bedoeld === undefined ? "Expected: the code of a criterion of the catalogue" : `Perhaps "${bedoeld}" is meant`}.`,
  dubbel: ({ wat, eerste }) => `This is there already, at place [${eerste}]. Expected: ${once[wat]}.`,
  "buiten-schaal": ({ verwacht }) => withExpectation("This value is not on the scale.", verwacht),
  "vreemde-eenheid": ({ verwacht }) => withExpectation("This value is in another unit.", verwacht),
  "interval-niet-hier": ({ verwacht }) => withExpectation("Only one value can stand here, no minimum or maximum.", verwacht),
  "interval-ongeldig": () =>
    "This interval is empty, or its minimum is above its maximum. Expected: a minimum, a maximum or both, the minimum not above the maximum.",
  "optie-dubbel": () => "The same option stands here more than once. Expected: each option at most once.",
  "niet-gevraagd-niet-hier": () =>
    '"niet-gevraagd" can only stand in the profile that asks something on this point. Expected: a value, or "onbekend".',
  "steun-niet-hier": () =>
    'This profile asks something here; support belongs in the profile that brings or offers something. Remove "metSteun" here.',
  "datum-bestaat-niet": () => `This day does not exist. Expected: ${date}.`,
  "datum-na-peildatum": ({ peildatum }) => `This day lies after the reference date. Expected: "${peildatum}" at the latest.`,
  "onbekende-taak": () => "This task is not in the list of tasks of the Werkprofiel. Expected: the id of a task in that list.",
  "taak-niet-bij-punt": () =>
    'This task is not among the tasks of this point. Expected: a task that also stands under "taken" of this point.',
  "per-taak-niet-hier": () => 'This point cannot be filled in per task. Take "perTaak" away here.',
  "taak-tegen-werk": () =>
    "This task contradicts what stands here about the whole work. Expected: no more than the whole work asks, no less than the whole work offers, and no options that the whole work does not have.",
  "taken-tegen-werk": () =>
    "Together these tasks do not come to what stands here about the whole work. Expected: at least one task that asks as much as the whole work, or a task without a value of its own.",
  "onbekende-maatregel": ({ bedoeld }) =>
    `The catalogue does not offer this measure on this point. ${bedoeld === undefined ? "Expected: the code of a measure that the criterion lists" : `Perhaps "${bedoeld}" is meant`}.`,
  "aandelen-te-groot": () =>
    "Together the tasks fill more than the whole working time. Expected: shares that add up to at most 100.",
  "beslissing-zonder-punt": () =>
    "Neither profile names this criterion, so there is nothing to decide. Expected: a criterion that stands in at least one of the profiles.",
  "te-vaag": ({ uitdrukking, reden }) =>
    `"${uitdrukking}" is too vague. ${reden.en} Expected: words that say what someone sees or hears, and how often or how much.`,
  "niet-gekozen": () => "This goal was not chosen. Expected: a criterion that is also among the chosen goals.",
  "datum-voor-begin": ({ begin }) => `This day lies before the start of the period. Expected: "${begin}" or later.`,
  "onbekende-code": ({ wat, bedoeld }) => {
    const [sentence, expected] = unknown[wat];
    return `${sentence} ${bedoeld === undefined ? `Expected: ${expected}` : `Perhaps "${bedoeld}" is meant`}.`;
  },
  "doel-zonder-uitslag": ({ doel }) =>
    `Nothing says what was reached on the goal "${doel}". Expected: an outcome for each goal of the period.`,
};
