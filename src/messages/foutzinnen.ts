import type { CatalogusCodeSoort, CatalogusFout } from "../domain/catalogusFout.js";
import type { VerbodenSoort } from "../domain/fout.js";
import type { ImportFout } from "../domain/importFout.js";
import type { KantlozeFout, VormFout } from "../domain/vormfout.js";

/** One sentence for every code of a union of faults. A code without a sentence does not compile. */
type ZinPerCode<F extends { readonly code: string }> = {
  readonly [C in F["code"]]: (fout: Extract<F, { readonly code: C }>) => string;
};

/** The sentences for faults in profiles; those on shape also serve the catalogue. */
export type Foutzinnen = ZinPerCode<KantlozeFout>;

/** The sentences for what can only be wrong in a catalogue. */
export type CatalogusFoutzinnen = ZinPerCode<Exclude<CatalogusFout, VormFout>>;

/** The sentences for what can only be wrong in a list that is imported. */
export type ImportFoutzinnen = ZinPerCode<Exclude<ImportFout, VormFout>>;

export type DubbelSoort = Extract<KantlozeFout, { readonly code: "dubbel" }>["wat"];
export type PerVerbodenSoort = Readonly<Record<VerbodenSoort, string>>;
export type PerDubbelSoort = Readonly<Record<DubbelSoort, string>>;
type BekendeCode = Extract<KantlozeFout, { readonly code: "onbekende-code" }>["wat"];
/** What is wrong with such a code, and what is expected instead. */
export type PerBekendeCode = Readonly<Record<BekendeCode, readonly [string, string]>>;
export type PerCodeSoort = Readonly<Record<CatalogusCodeSoort, string>>;
