import type { Pad } from "./fout.js";
import type { Taal } from "./taal.js";
import type { Vereiste } from "./maatregel.js";
import type { VormFout } from "./vormfout.js";

/** @category Errors @since 0.1.0 */
export type CatalogusCodeSoort =
  | "bron"
  | "criterium"
  | "maatregel"
  | "doelgroep"
  | "activiteit"
  | "regeling"
  | "regime"
  | "begeleideradvies"
  | "aandachtspunt"
  | "fml-item"
  | "fml-verwijzing"
  | "koppeling"
  | "niet-gekoppeld"
  | "niveau"
  | "optie"
  | "verwijzing"
  | "vervanging";

/** The first part of a path that leads into the catalogue an extension builds on. */
export const inBasis = "basis";

type CatalogusFeiten =
  /** A record that does not say where it comes from. */
  | { readonly code: "zonder-bron" }
  /** A text that one of the languages lacks. */
  | { readonly code: "zonder-vertaling"; readonly taal: Taal }
  /** A number or code of another list, written in a form that list does not have. */
  | { readonly code: "verkeerde-notatie"; readonly voorbeeld: string }
  /** A reference to a source that is not in this catalogue. */
  | { readonly code: "onbekende-bron" }
  /** A reference to a measure that is not in this catalogue. */
  | { readonly code: "onbekende-maatregel" }
  /** A reference to a criterion that is not in this catalogue. */
  | { readonly code: "onbekende-criteriumcode" }
  /** An item of the FML that the list in this catalogue does not have, or a flag the item does not have. */
  | { readonly code: "onbekend-fml-item" }
  /** Values of an item of the FML that do not begin at 0, or do not rise. */
  | { readonly code: "fml-waarden-kloppen-niet" }
  /** More or fewer values of ours than the item of the FML has. */
  | { readonly code: "fml-aantal-klopt-niet"; readonly aantal: number }
  /** A record that takes the place of one the catalogue beneath does not have. */
  | { readonly code: "vervangt-onbekend" }
  /** Records that take each other's place in a ring. */
  | { readonly code: "vervangt-kring" }
  /** A catalogue that builds on another one than was given. */
  | { readonly code: "onbekende-basis"; readonly basis: { readonly code: string; readonly editie: string } }
  /** A record to leave out or to reword that is not there. */
  | { readonly code: "onbekend-record" }
  /** A text for a place that the record does not have. */
  | { readonly code: "tekst-zonder-plaats" }
  /** A change by which a record of the catalogue beneath is no longer right: where that is, and what is wrong there. */
  | { readonly code: "basis-klopt-niet"; readonly waar: Pad; readonly reden: CatalogusFoutCode }
  /** A row of a crosswalk with neither a source nor a reason of our own, or with both. */
  | { readonly code: "koppeling-zonder-grond" }
  /** A value in a row of a crosswalk that has no place on our scale. */
  | { readonly code: "koppeling-buiten-schaal" }
  /** Thresholds that do not rise, or are not one fewer than the values. */
  | { readonly code: "drempels-kloppen-niet" }
  /** A line that begins and ends at the same value of the other list. */
  | { readonly code: "lijn-klopt-niet" }
  /** A rule or a field that rows of this list do not have: these rules they may have. */
  | { readonly code: "regel-past-niet-bij-lijst"; readonly mogelijk: readonly string[] }
  /** Values of ours that go up and down while the other list only rises. */
  | { readonly code: "waarden-keren-om" }
  /** A code that is left out of the crosswalks and stands in them too. */
  | { readonly code: "toch-gekoppeld"; readonly bij: Pad }
  /** A reference to an activity that none of the goal groups has. */
  | { readonly code: "onbekende-activiteit" }
  /** A regime that the rule does not have. */
  | { readonly code: "onbekend-regime" }
  /** A code that says something else in a profile: that a value is not known, or not asked. */
  | { readonly code: "gereserveerde-code" }
  /** The same thing twice in one list: a source, a precondition, a level. */
  | { readonly code: "staat-er-al"; readonly eerste: Pad }
  /** An extension with the code and the edition of the catalogue beneath. */
  | { readonly code: "zelfde-als-basis" }
  /** The same code twice, or the same reference twice in one list. */
  | { readonly code: "dubbele-code"; readonly wat: CatalogusCodeSoort; readonly eerste: Pad }
  /** A number that has to be above zero. */
  | { readonly code: "niet-boven-nul" }
  /** A scale whose lowest value is not below its highest. */
  | { readonly code: "bereik-leeg" }
  /** A number with more decimals than can be written in a profile. */
  | { readonly code: "getal-te-precies"; readonly decimalen: number }
  /** A scale with more steps than there are codes, so that two values would become one. */
  | { readonly code: "raster-te-fijn"; readonly grens: number }
  /** A scale on which the highest value is not a whole number of steps above the lowest. */
  | { readonly code: "raster-niet-heel" }
  /** A rating step larger than the whole scale. */
  | { readonly code: "stap-te-groot" }
  /** A rating step smaller than the steps of the scale. */
  | { readonly code: "stap-te-klein" }
  /** A sentence that does not say where the quantity goes. */
  | { readonly code: "zin-zonder-waarde"; readonly taal: Taal }
  /** A sentence with more places for a quantity than it may have: one on a scale with a unit, none on another scale. */
  | { readonly code: "waarde-te-veel"; readonly taal: Taal; readonly hoogstens: 0 | 1 }
  /** A sentence that repeats the unit that comes with the quantity. */
  | { readonly code: "eenheid-dubbel" }
  /** A wording that does not say what can be seen. */
  | { readonly code: "vaag"; readonly taal: Taal; readonly uitdrukking: string }
  /** A value of the FML that has no place on our scale. */
  | { readonly code: "fml-buiten-schaal" }
  /** A preference cannot be demanded by the work. */
  | { readonly code: "voorkeur-als-eis" }
  /** Someone who is always there can only be a condition that the worker asks. */
  | { readonly code: "doorlopend-kan-niet" }
  /** Hours of a job coach against the need for somebody who is always there. */
  | { readonly code: "doorlopend-met-jobcoach" }
  /** Minutes of the job coach that rise from one half year to the next. */
  | { readonly code: "minuten-lopen-op" }
  /** Minutes of the job coach in more half years than the measure lasts. */
  | { readonly code: "minuten-te-lang"; readonly weken: number }
  /** A precondition without its bound, which would then always be met. */
  | { readonly code: "vereiste-zonder-grens"; readonly vereiste: Vereiste }
  /** A bound that no precondition looks at. */
  | { readonly code: "grens-zonder-vereiste"; readonly vereiste: Vereiste }
  /** A rule that ends before it begins. */
  | { readonly code: "geldigheid-omgekeerd" }
  /** Two rules for the same thing on the same day. */
  | { readonly code: "geldigheid-overlapt"; readonly met: Pad }
  /** Regimes that do not go from light to heavy. */
  | { readonly code: "regimes-niet-oplopend" }
  /** A worked example that does not come out. */
  | { readonly code: "voorbeeld-klopt-niet"; readonly uren: number };

/**
 * One fault in a catalogue: a code, the path where it lies, and the facts of what is expected there. A path among the facts
 * that begins with `basis` leads into the catalogue an extension builds on.
 *
 * @category Errors
 * @since 0.1.0
 */
export type CatalogusFout = VormFout | ({ readonly pad: Pad } & CatalogusFeiten);

/** @category Errors @since 0.1.0 */
export type CatalogusFoutCode = CatalogusFout["code"];

/**
 * All faults of a catalogue: the first hundred, and how many there are.
 *
 * @category Errors
 * @since 0.1.0
 */
export interface CatalogusFouten {
  readonly aantal: number;
  readonly fouten: readonly CatalogusFout[];
}
