import type { Pad } from "./fout.js";
import type { VormFout } from "./vormfout.js";

type ImportFeiten =
  /** An item that the list does not have. */
  | { readonly code: "onbekend-item" }
  /** A value that the item does not have; these it has. */
  | { readonly code: "waarde-niet-in-item"; readonly mogelijk: readonly number[] }
  /** A list in the older numbering, which has other items under the same numbers. */
  | { readonly code: "oude-nummering" }
  /** Items of the older and of the newer numbering in one list. */
  | { readonly code: "gemengde-nummering" }
  /** The normal value together with a limitation of the same item. */
  | { readonly code: "norm-en-beperking" }
  /** The same code twice. */
  | { readonly code: "dubbele-rij"; readonly eerste: Pad }
  /** Rows of two occupations in one table. */
  | { readonly code: "meer-dan-een-beroep"; readonly eerste: Pad }
  /** A code that is not written as the other list writes its codes. */
  | { readonly code: "geen-code-van-de-lijst"; readonly voorbeeld: string }
  /** A qualifier that the ICF does not have here. */
  | { readonly code: "geen-kwalificatie"; readonly mogelijk: readonly number[] }
  /** A scale that O*NET does not have. */
  | { readonly code: "onbekende-schaal"; readonly mogelijk: readonly string[] }
  /** A number outside the scale it is on. */
  | { readonly code: "buiten-schaal-van-de-lijst"; readonly minimum: number; readonly maximum: number }
  /** A level that this requirement does not have; these it has. */
  | { readonly code: "onbekend-niveau"; readonly mogelijk: readonly string[] }
  /** Shares that together are more than the whole. */
  | { readonly code: "aandelen-boven-honderd" };

/**
 * One fault in what is imported: a code, the path where it lies, and the facts of what is expected there. It never holds what
 * a person filled in.
 *
 * @category Errors
 * @since 0.2.0
 */
export type ImportFout = VormFout | ({ readonly pad: Pad } & ImportFeiten);

/** @category Errors @since 0.2.0 */
export type ImportFoutCode = ImportFout["code"];

/**
 * All faults of an import: the first hundred, and how many there are.
 *
 * @category Errors
 * @since 0.2.0
 */
export interface ImportFouten {
  readonly aantal: number;
  readonly fouten: readonly ImportFout[];
}
