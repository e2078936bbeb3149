import type { Eenheid } from "./eenheid.js";
import type { Tekst } from "./taal.js";

/**
 * Where in the input a fault lies: keys and positions. Never a value.
 *
 * @category Errors
 * @since 0.1.0
 */
export type Pad = readonly (string | number)[];

/**
 * What is expected at a place, as facts; the sentence is made per language in `messages`.
 *
 * @category Errors
 * @since 0.1.0
 */
export type Verwachting =
  | { readonly soort: "tekst" | "getal" | "geheel-getal" | "ja-of-nee" | "lijst" | "object" | "datum" | "code" | "id" | "waarde" }
  | { readonly soort: "keuze"; readonly uit: readonly string[] }
  | { readonly soort: "niveau"; readonly laatste: number }
  | {
      readonly soort: "hoeveelheid";
      readonly eenheid: Eenheid;
      readonly minimum: number;
      readonly maximum: number;
      readonly resolutie: number;
    }
  | { readonly soort: "voorkeuren" | "opties"; readonly uit: readonly string[] };

/** @category Errors @since 0.1.0 */
export type VerbodenSoort = "diagnose" | "nationaal-nummer" | "geslacht" | "leeftijd" | "afkomst";

type FoutFeiten =
  /** The text is not JSON. */
  | { readonly code: "json-ongeldig"; readonly positie?: number }
  /** More than the limit: bytes of text, levels of nesting, nodes, characters, items. */
  | { readonly code: "te-groot"; readonly grens: number; readonly eenheid: "bytes" | "niveaus" | "knopen" | "tekens" | "items" }
  /** Fewer than the least. */
  | { readonly code: "te-klein"; readonly grens: number; readonly eenheid: "tekens" | "items" }
  /** Something else stands there than is expected. */
  | { readonly code: "verkeerde-vorm"; readonly verwacht: Verwachting }
  /** A number outside its range. */
  | { readonly code: "buiten-bereik"; readonly minimum?: number; readonly maximum?: number }
  /** A required key is missing. */
  | { readonly code: "ontbreekt"; readonly verwacht: Verwachting }
  /** Keys that do not exist here, escaped and shortened. */
  | { readonly code: "onbekende-sleutel"; readonly sleutels: readonly string[]; readonly aantal: number }
  /** A key that names something a profile must not hold. */
  | { readonly code: "verboden-gegeven"; readonly gegeven: VerbodenSoort; readonly sleutel: string }
  /** A key that could change the prototype of objects. */
  | { readonly code: "gevaarlijke-sleutel"; readonly sleutel: string }
  /** A criterion the catalogue does not have. */
  | { readonly code: "onbekend-criterium"; readonly bedoeld?: string }
  /** The same criterion, task, value of a task, decision, goal, chooser, wording or entry of a logboek twice. */
  | {
      readonly code: "dubbel";
      readonly wat: "criterium" | "taak" | "taakwaarde" | "beslissing" | "doel" | "kiezer" | "formulering" | "logboekregel";
      readonly eerste: number;
    }
  /** A value that the criterion's scale does not have. */
  | { readonly code: "buiten-schaal"; readonly criterium?: string; readonly verwacht: Verwachting }
  /** A quantity in another unit. */
  | { readonly code: "vreemde-eenheid"; readonly criterium?: string; readonly verwacht: Verwachting }
  /** An interval where only one value can stand. */
  | { readonly code: "interval-niet-hier"; readonly criterium: string; readonly verwacht: Verwachting }
  /** An interval whose minimum is above its maximum, or that is empty. */
  | { readonly code: "interval-ongeldig"; readonly criterium: string }
  /** An option under two attitudes. */
  | { readonly code: "optie-dubbel"; readonly criterium: string }
  /** `niet-gevraagd` from the side that brings. */
  | { readonly code: "niet-gevraagd-niet-hier"; readonly criterium: string }
  /** An aid on a point where this side asks instead of brings. */
  | { readonly code: "steun-niet-hier"; readonly criterium: string }
  | { readonly code: "datum-bestaat-niet" }
  | { readonly code: "datum-na-peildatum"; readonly peildatum: string }
  /** A day before the period that the document is about. */
  | { readonly code: "datum-voor-begin"; readonly begin: string }
  /** A task that the Werkprofiel does not list. */
  | { readonly code: "onbekende-taak" }
  /** A task that the point itself does not name among its tasks. */
  | { readonly code: "taak-niet-bij-punt" }
  /** A value per task on a point that cannot be divided over tasks. */
  | { readonly code: "per-taak-niet-hier"; readonly criterium: string }
  /** A task that asks more, or offers less, than the point says of the whole work. */
  | { readonly code: "taak-tegen-werk"; readonly criterium: string }
  /** Tasks that do not explain together what the point says of the whole work. */
  | { readonly code: "taken-tegen-werk"; readonly criterium: string }
  /** A measure that the catalogue does not offer on this criterium. */
  | { readonly code: "onbekende-maatregel"; readonly criterium: string; readonly bedoeld?: string }
  /** Tasks that together fill more than the whole working time. */
  | { readonly code: "aandelen-te-groot" }
  /** A decision on a criterion that neither profile names. */
  | { readonly code: "beslissing-zonder-punt" }
  /** A wording, as our list spells it, that does not say what can be seen. */
  | { readonly code: "te-vaag"; readonly uitdrukking: string; readonly reden: Tekst }
  /** Own words for a goal that was not chosen. */
  | { readonly code: "niet-gekozen" }
  /** A code that does not exist here: of an activity, of a goal of the period, of a funding rule or of its regime. */
  | { readonly code: "onbekende-code"; readonly wat: "activiteit" | "doel" | "regeling" | "regime"; readonly bedoeld?: string }
  /** A goal of the period of which nobody wrote down what was reached. */
  | { readonly code: "doel-zonder-uitslag"; readonly doel: string };

/** @category Errors @since 0.1.0 */
export type Kant =
  | "werknemer"
  | "werk"
  | "beslissingen"
  | "paar"
  | "plaatsing"
  | "aanvraag"
  | "wijzigingen"
  | "doelkeuze"
  | "logboek"
  | "uitslagen"
  | "vervolg"
  | "opties";

/**
 * One fault in the input: a code, the side and path where it lies, and the facts of what is expected there. It never holds
 * what a person filled in, except the escaped name of an unknown key.
 *
 * @category Errors
 * @since 0.1.0
 */
export type Fout = { readonly kant: Kant; readonly pad: Pad } & FoutFeiten;

/** @category Errors @since 0.1.0 */
export type FoutCode = Fout["code"];

/**
 * All faults of an input: the first hundred, and how many there are.
 *
 * @category Errors
 * @since 0.1.0
 */
export interface Fouten {
  readonly aantal: number;
  readonly fouten: readonly Fout[];
}
