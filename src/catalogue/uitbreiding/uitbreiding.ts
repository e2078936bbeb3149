import type * as z from "zod";
import type { Bron } from "../../domain/bron.js";
import type { Criterium } from "../../domain/criterium.js";
import type { Doelgroep } from "../../domain/doelgroep.js";
import type { FmlItem } from "../../domain/fmlItem.js";
import type { Koppeling, NietGekoppeld } from "../../domain/koppeling.js";
import type { Maatregel } from "../../domain/maatregel.js";
import type { Regeling } from "../../domain/regeling.js";
import type { Tekst } from "../../domain/taal.js";
import type { uitbreidingTeksten } from "../../domain/uitbreiding.js";
import type { Aandachtspunt, Begeleideradvies } from "../../domain/werkbegeleiding.js";
import type { CriteriumCode, MaatregelCode } from "../leidraad-nl/codes.js";

/** Data that may have been written as constants. */
type Vast<T> = T extends object ? { readonly [K in keyof T]: Vast<T[K]> } : T;

type Zonder<T, K extends keyof T> = Vast<Omit<T, K>>;

/** A record that may take the place of one of the same kind. */
type Vervangend<T> = Vast<T> & { readonly vervangt?: string | undefined };

type Verwezen<M extends string> = readonly (M | { readonly code: M; readonly bereik: number })[];

/** The codes in a record of a loaded catalogue are texts of whatever kind, so that they cannot be checked beforehand. */
type Breed<R extends string> = string extends R ? string : never;

/**
 * A criterium of your own. Its measures are those of the catalogue beneath (`BM`) and your own (`M`); where they are taken
 * from a record of a loaded catalogue (`R`), they are checked when it is loaded.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export type EigenCriterium<
  C extends string,
  M extends string,
  BC extends string = CriteriumCode,
  BM extends string = MaatregelCode,
  R extends string = BM | M,
> = Zonder<Criterium, "code" | "maatregelen" | "vervangt"> & {
  readonly code: C;
  readonly maatregelen: Verwezen<R> & Verwezen<BM | M | Breed<NoInfer<R>>>;
  readonly vervangt?: BC | undefined;
};

/**
 * A measure of your own. `BM` are the codes of the catalogue beneath.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export type EigenMaatregel<M extends string, BM extends string = MaatregelCode> = Zonder<Maatregel, "code" | "vervangt"> & {
  readonly code: M;
  readonly vervangt?: BM | undefined;
};

type EigenKoppeling<C extends string> = Zonder<Koppeling, "criterium"> & { readonly criterium: C };

type EigenAandachtspunt<C extends string> = Zonder<Aandachtspunt, "criteria"> & {
  readonly criteria: readonly C[];
  readonly vervangt?: string | undefined;
};

interface Weglatingen<BC extends string, BM extends string> {
  readonly bronnen?: readonly string[];
  readonly criteria?: readonly BC[];
  readonly maatregelen?: readonly BM[];
  readonly doelgroepen?: readonly string[];
  readonly regelingen?: readonly string[];
  readonly begeleideradviezen?: readonly string[];
  readonly aandachtspunten?: readonly string[];
  /** By number: "IV.13". */
  readonly fml?: readonly string[];
  /** All rows of a code, by list and code: "icf/d430". */
  readonly koppelingen?: readonly string[];
  readonly nietGekoppeld?: readonly string[];
}

type TekstenVan<L extends keyof typeof uitbreidingTeksten> = Vast<z.input<(typeof uitbreidingTeksten)[L]>>;

interface AndereTeksten<BC extends string, BM extends string> {
  readonly criteria?: { readonly [K in BC]?: TekstenVan<"criteria"> };
  readonly maatregelen?: { readonly [K in BM]?: TekstenVan<"maatregelen"> };
  readonly doelgroepen?: Readonly<Record<string, TekstenVan<"doelgroepen">>>;
  readonly regelingen?: Readonly<Record<string, TekstenVan<"regelingen">>>;
  readonly begeleideradviezen?: Readonly<Record<string, TekstenVan<"begeleideradviezen">>>;
  readonly aandachtspunten?: Readonly<Record<string, TekstenVan<"aandachtspunten">>>;
  readonly fml?: Readonly<Record<string, TekstenVan<"fml">>>;
}

/**
 * A catalogue that builds on another one: what it adds and replaces (a record with `vervangt` takes the place of the one with
 * that code), leaves out (`zonder`) and words differently (`teksten`). `C` and `M` are the codes of its own criteria and
 * measures, `BC` and `BM` those of the catalogue beneath: of the default one when nothing else is said.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export interface Uitbreiding<
  C extends string = never,
  M extends string = never,
  BC extends string = CriteriumCode,
  BM extends string = MaatregelCode,
  R extends string = BM | M,
> {
  readonly code: string;
  readonly editie: string;
  readonly naam: Tekst;
  /** The catalogue beneath. Another code or edition is refused when it is loaded, so that nothing changes unseen. */
  readonly uit: { readonly code: "leidraad-nl" | (string & Record<never, never>); readonly editie: string };
  readonly bronnen?: readonly Vervangend<Bron>[];
  readonly criteria?: readonly EigenCriterium<C, NoInfer<M>, BC, BM, R>[];
  readonly maatregelen?: readonly EigenMaatregel<M, BM>[];
  readonly doelgroepen?: readonly Vast<Doelgroep>[];
  readonly regelingen?: readonly Vast<Regeling>[];
  readonly begeleideradviezen?: readonly Vervangend<Begeleideradvies>[];
  readonly aandachtspunten?: readonly EigenAandachtspunt<BC | NoInfer<C>>[];
  readonly fml?: readonly Vervangend<FmlItem>[];
  readonly koppelingen?: readonly EigenKoppeling<BC | NoInfer<C>>[];
  readonly nietGekoppeld?: readonly Vast<NietGekoppeld>[];
  readonly zonder?: Weglatingen<BC, BM>;
  readonly teksten?: AndereTeksten<BC, BM>;
}
