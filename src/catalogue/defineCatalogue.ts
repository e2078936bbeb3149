import type { Either } from "fp-ts/Either";
import type { CatalogusFouten } from "../domain/catalogusFout.js";
import type { Catalogus } from "./catalogus.js";
import type { CriteriumCode, MaatregelCode } from "./leidraad-nl/codes.js";
import { loadCatalogus } from "./loadCatalogus.js";
import type { Uitbreiding } from "./uitbreiding/uitbreiding.js";

/**
 * How `defineCatalogue` is called: on top of the default catalogue, whose codes are known when it is compiled, or on top of
 * another one, whose codes are checked when it is loaded.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export interface DefineCatalogue {
  <const C extends string = never, const M extends string = never, const R extends string = never>(
    uitbreiding: Uitbreiding<C, M, CriteriumCode, MaatregelCode, R>,
  ): Either<CatalogusFouten, Catalogus>;
  (
    uitbreiding: Uitbreiding<string, string, string, string>,
    opties: { readonly basis: Catalogus },
  ): Either<CatalogusFouten, Catalogus>;
}

/**
 * Defines a catalogue of your own in TypeScript, on top of the default one or of `basis`. Does what `loadCatalogus` does; on
 * top of the default one the codes of criteria and measures are checked when it is compiled, those of your own records
 * included.
 *
 * @returns Right with the catalogue, ready for `parsePaar`, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, leidraadNl } from "passend";
 * import { defineCatalogue } from "passend/catalogue";
 *
 * const kwekerij = defineCatalogue({
 *   code: "kwekerij",
 *   editie: "2026.1",
 *   naam: { nl: "Catalogus van de kwekerij", en: "Catalogue of the nursery" },
 *   uit: { code: "leidraad-nl", editie: leidraadNl.data.editie },
 *   teksten: { criteria: { tillen: { naam: { nl: "Planten tillen", en: "Lifting plants" } } } },
 * });
 * assert.ok(isRight(kwekerij));
 * assert.equal(kwekerij.right.criteria.get("tillen")?.criterium.naam.nl, "Planten tillen");
 * assert.equal(kwekerij.right.criteria.size, leidraadNl.criteria.size);
 * ```
 * @category Catalogue
 * @since 0.2.0
 */
export const defineCatalogue: DefineCatalogue = (uitbreiding: unknown, opties: { readonly basis?: Catalogus } = {}) =>
  loadCatalogus(uitbreiding, opties);
