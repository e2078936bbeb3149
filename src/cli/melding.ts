import type { CatalogusFout } from "../catalogue.js";
import type { Fout } from "../index.js";

export type Leesreden = "niet-gevonden" | "geen-toegang" | "map" | "geen-utf8" | "onleesbaar";

/** Something on the command line itself that is not right. It names our own options and commands, never what was typed. */
export type Argumentreden =
  | { readonly reden: "optie-ontbreekt" | "optie-zonder-waarde"; readonly optie: string }
  | { readonly reden: "geen-keuze"; readonly optie: string; readonly uit: readonly string[] }
  | { readonly reden: "niet-samen"; readonly delen: readonly [string, string] }
  | { readonly reden: "onbekende-optie" | "onbekende-opdracht"; readonly bedoeld: readonly string[] }
  | { readonly reden: "geen-bestand" | "te-veel-argumenten" | "stdin-twee-keer" | "anders" };

/** Why input is refused, as facts; the sentence is made per language. `plaats` is a file or an option; empty: the whole line. */
export type Melding =
  | { readonly soort: "argument"; readonly feit: Argumentreden }
  | { readonly soort: "lezen"; readonly plaats: string; readonly reden: Leesreden }
  | { readonly soort: "fout"; readonly plaats: string; readonly fout: Fout }
  | { readonly soort: "catalogusfout"; readonly plaats: string; readonly fout: CatalogusFout }
  | { readonly soort: "onbekende-code"; readonly bedoeld: string | undefined }
  | { readonly soort: "meer-fouten"; readonly plaats: string; readonly aantal: number };
