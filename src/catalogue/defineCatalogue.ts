import type { Either } from "fp-ts/Either";
import type { CatalogusFouten } from "../domain/catalogusFout.js";
import type { Catalogus } from "./catalogus.js";
import { loadCatalogus } from "./loadCatalogus.js";
import type { Uitbreiding } from "./uitbreiding/uitbreiding.js";

/**
 * Defines a catalogue of your own in TypeScript, on top of the default one. Does what `loadCatalogus` does; the codes of
 * criteria and measures are checked when it is compiled, those of your own records included.
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
export const defineCatalogue = <const C extends string = never, const M extends string = never>(
  uitbreiding: Uitbreiding<C, M>,
): Either<CatalogusFouten, Catalogus> => loadCatalogus(uitbreiding);
