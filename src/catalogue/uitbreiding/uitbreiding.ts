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
type Vervangend<T> = Vast<T> & { readonly vervangt?: string };

/**
 * A criterium of your own. Its measures are those of the default catalogue (`MaatregelCode`) and your own (`M`).
 *
 * @category Catalogue
 * @since 0.2.0
 */
export type EigenCriterium<C extends string, M extends string> = Zonder<Criterium, "code" | "maatregelen" | "vervangt"> & {
  readonly code: C;
  readonly maatregelen: readonly (MaatregelCode | M | { readonly code: MaatregelCode | M; readonly bereik: number })[];
  readonly vervangt?: CriteriumCode;
};

/**
 * A measure of your own.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export type EigenMaatregel<M extends string> = Zonder<Maatregel, "code" | "vervangt"> & {
  readonly code: M;
  readonly vervangt?: MaatregelCode;
};

type EigenKoppeling<C extends string> = Zonder<Koppeling, "criterium"> & { readonly criterium: CriteriumCode | C };

type EigenAandachtspunt<C extends string> = Zonder<Aandachtspunt, "criteria"> & {
  readonly criteria: readonly (CriteriumCode | C)[];
  readonly vervangt?: string;
};

interface Weglatingen {
  readonly bronnen?: readonly string[];
  readonly criteria?: readonly CriteriumCode[];
  readonly maatregelen?: readonly MaatregelCode[];
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

interface AndereTeksten {
  readonly criteria?: { readonly [K in CriteriumCode]?: TekstenVan<"criteria"> };
  readonly maatregelen?: { readonly [K in MaatregelCode]?: TekstenVan<"maatregelen"> };
  readonly doelgroepen?: Readonly<Record<string, TekstenVan<"doelgroepen">>>;
  readonly regelingen?: Readonly<Record<string, TekstenVan<"regelingen">>>;
  readonly begeleideradviezen?: Readonly<Record<string, TekstenVan<"begeleideradviezen">>>;
  readonly aandachtspunten?: Readonly<Record<string, TekstenVan<"aandachtspunten">>>;
  readonly fml?: Readonly<Record<string, TekstenVan<"fml">>>;
}

/**
 * A catalogue that builds on the default one: what it adds and replaces (a record with `vervangt` takes the place of the one
 * with that code), leaves out (`zonder`) and words differently (`teksten`). `C` and `M` are the codes of its own criteria
 * and measures.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export interface Uitbreiding<C extends string = never, M extends string = never> {
  readonly code: string;
  readonly editie: string;
  readonly naam: Tekst;
  /** The catalogue beneath. Another edition is refused, so that nothing changes unseen. */
  readonly uit: { readonly code: "leidraad-nl"; readonly editie: string };
  readonly bronnen?: readonly Vervangend<Bron>[];
  readonly criteria?: readonly EigenCriterium<C, NoInfer<M>>[];
  readonly maatregelen?: readonly EigenMaatregel<M>[];
  readonly doelgroepen?: readonly Vast<Doelgroep>[];
  readonly regelingen?: readonly Vast<Regeling>[];
  readonly begeleideradviezen?: readonly Vervangend<Begeleideradvies>[];
  readonly aandachtspunten?: readonly EigenAandachtspunt<NoInfer<C>>[];
  readonly fml?: readonly Vervangend<FmlItem>[];
  readonly koppelingen?: readonly EigenKoppeling<NoInfer<C>>[];
  readonly nietGekoppeld?: readonly Vast<NietGekoppeld>[];
  readonly zonder?: Weglatingen;
  readonly teksten?: AndereTeksten;
}
