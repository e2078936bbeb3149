import * as E from "fp-ts/Either";
import { bewaakVorm } from "../domain/bewaakVorm.js";
import { catalogusDataSchema } from "../domain/catalogus.js";
import type { CatalogusFout, CatalogusFouten } from "../domain/catalogusFout.js";
import { verzamelFouten, type Verzamelaar } from "../domain/verzamelFouten.js";
import { bevries } from "../internal/bevries.js";
import { indexCatalogus, type Catalogus } from "./catalogus.js";
import { controleer } from "./controle/controleer.js";
import { leesCodes, leesRecords } from "./controle/records.js";
import { leesVervangingen } from "./controle/vervangingen.js";
import { leesVorm } from "./controle/vorm.js";
import { leidraadNl } from "./leidraadNl.js";
import { laadUitbreiding } from "./uitbreiding/laadUitbreiding.js";

/**
 * How to load.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export interface LaadOpties {
  /** The catalogue an extension builds on. Default: `leidraad-nl`. */
  readonly basis?: Catalogus;
}

const laadGeheel = (invoer: unknown, { meld, uitkomst }: Verzamelaar<CatalogusFout>): E.Either<CatalogusFouten, Catalogus> => {
  const vorm = leesVorm(catalogusDataSchema, invoer);
  if ("fouten" in vorm) vorm.fouten.forEach(meld);
  controleer({ records: leesRecords(invoer), codes: leesCodes(invoer) }, meld);
  // There is no catalogue beneath, so that nothing can be replaced.
  leesVervangingen(invoer, () => false, meld);
  if ("fouten" in vorm) return E.left(uitkomst(vorm.aantal - vorm.fouten.length));
  return uitkomst().aantal > 0 ? E.left(uitkomst()) : E.right(indexCatalogus(bevries(vorm.data)));
};

/** An extension says what it builds on. */
const isUitbreiding = (invoer: unknown): boolean =>
  typeof invoer === "object" && invoer !== null && (invoer as { readonly uit?: unknown }).uit !== undefined;

const laad = (invoer: unknown, basis: Catalogus): E.Either<CatalogusFouten, Catalogus> => {
  const verzameld = verzamelFouten<CatalogusFout>();
  bewaakVorm(invoer).forEach(verzameld.meld);
  if (verzameld.uitkomst().aantal > 0) return E.left(verzameld.uitkomst());
  return isUitbreiding(invoer) ? laadUitbreiding(invoer, basis, verzameld) : laadGeheel(invoer, verzameld);
};

/** Throwing getters and proxies end here as a fault. */
const geenData: CatalogusFouten = {
  aantal: 1,
  fouten: [{ code: "verkeerde-vorm", pad: [], verwacht: { soort: "object" } }],
};

/**
 * Loads a catalogue of your own: a whole one, or an extension that names in `uit` the catalogue it builds on and says what it
 * adds, replaces (`vervangt`), rewords (`teksten`) and leaves out (`zonder`). A record without a source does not load, nor
 * does a scale whose values would run into each other, a funding rule that contradicts another, or a sentence too vague to be
 * seen.
 *
 * @returns Right with the catalogue, ready for `parsePaar`, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isLeft, isRight, leidraadNl } from "passend";
 * import { loadCatalogus } from "passend/catalogue";
 *
 * const { criteria, ...rest } = leidraadNl.data;
 * assert.ok(isRight(loadCatalogus({ ...rest, criteria })));
 *
 * const zonderBron = criteria.map((criterium) => ({ ...criterium, bronnen: [] }));
 * const geladen = loadCatalogus({ ...rest, criteria: zonderBron });
 * assert.ok(isLeft(geladen));
 * assert.equal(geladen.left.aantal, criteria.length);
 * assert.equal(geladen.left.fouten[0]?.code, "zonder-bron");
 *
 * const kwekerij = loadCatalogus({
 *   code: "kwekerij",
 *   editie: "2026.1",
 *   naam: { nl: "Catalogus van de kwekerij", en: "Catalogue of the nursery" },
 *   uit: leidraadNl.toJSON(),
 *   teksten: { criteria: { tillen: { naam: { nl: "Planten tillen", en: "Lifting plants" } } } },
 * });
 * assert.ok(isRight(kwekerij));
 * assert.equal(kwekerij.right.criteria.get("tillen")?.criterium.naam.nl, "Planten tillen");
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export const loadCatalogus = (data: unknown, opties: LaadOpties = {}): E.Either<CatalogusFouten, Catalogus> =>
  E.getOrElse(() => E.left<CatalogusFouten, Catalogus>(geenData))(
    E.tryCatch(
      () => laad(data, opties.basis ?? leidraadNl),
      () => undefined,
    ),
  );
