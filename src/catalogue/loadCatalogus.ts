import * as E from "fp-ts/Either";
import { bewaakVorm } from "../domain/bewaakVorm.js";
import type { CatalogusFout, CatalogusFouten } from "../domain/catalogusFout.js";
import { limieten } from "../domain/limieten.js";
import { bevries } from "../internal/bevries.js";
import { indexCatalogus, type Catalogus } from "./catalogus.js";
import { controleerCodes } from "./controle/codes.js";
import { controleerCriteria } from "./controle/criteria.js";
import { controleerMaatregelen } from "./controle/maatregelen.js";
import { leesRecords } from "./controle/records.js";
import { controleerRegelingen } from "./controle/regelingen.js";
import { controleerVerwijzingen } from "./controle/verwijzingen.js";
import { leesVorm } from "./controle/vorm.js";

/** Gathers faults: counts them all, keeps the first. */
const verzamelaar = () => {
  const fouten: CatalogusFout[] = [];
  let aantal = 0;
  const meld = (fout: CatalogusFout): void => {
    aantal += 1;
    if (fouten.length < limieten.fouten) fouten.push(fout);
  };
  return { meld, uitkomst: (ongemeld = 0): CatalogusFouten => ({ aantal: aantal + ongemeld, fouten }) };
};

const laad = (invoer: unknown): E.Either<CatalogusFouten, Catalogus> => {
  const { meld, uitkomst } = verzamelaar();
  bewaakVorm(invoer).forEach(meld);
  if (uitkomst().aantal > 0) return E.left(uitkomst());

  const vorm = leesVorm(invoer);
  if ("fouten" in vorm) vorm.fouten.forEach(meld);
  const records = leesRecords(invoer);
  controleerCodes(invoer, meld);
  controleerVerwijzingen(invoer, records, meld);
  controleerCriteria(records.criteria, meld);
  controleerMaatregelen(records.maatregelen, meld);
  controleerRegelingen(records.regelingen, meld);

  if ("fouten" in vorm) return E.left(uitkomst(vorm.aantal - vorm.fouten.length));
  return uitkomst().aantal > 0 ? E.left(uitkomst()) : E.right(indexCatalogus(bevries(vorm.data)));
};

/** Throwing getters and proxies end here as a fault. */
const geenData: CatalogusFouten = {
  aantal: 1,
  fouten: [{ code: "verkeerde-vorm", pad: [], verwacht: { soort: "object" } }],
};

/**
 * Loads a catalogue of your own. A record without a source does not load, nor does a scale whose values would run into each
 * other, a funding rule that contradicts another, or a sentence too vague to be seen.
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
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export const loadCatalogus = (data: unknown): E.Either<CatalogusFouten, Catalogus> =>
  E.getOrElse(() => E.left<CatalogusFouten, Catalogus>(geenData))(
    E.tryCatch(
      () => laad(data),
      () => undefined,
    ),
  );
