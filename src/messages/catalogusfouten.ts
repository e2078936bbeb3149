import type { CatalogusFout } from "../domain/catalogusFout.js";
import type { Taal } from "../domain/taal.js";
import { catalogusfoutenEn } from "./catalogusfouten-en.js";
import { catalogusfoutenNl } from "./catalogusfouten-nl.js";
import { foutenEn } from "./fouten-en.js";
import { foutenNl } from "./fouten-nl.js";
import type { CatalogusFoutzinnen, Foutzinnen } from "./foutzinnen.js";

const nederlands = { ...foutenNl, ...catalogusfoutenNl };

const zinnen: Readonly<Record<Taal, CatalogusFoutzinnen & Foutzinnen>> = {
  nl: nederlands,
  "nl-BE": nederlands,
  en: { ...foutenEn, ...catalogusfoutenEn },
};

/**
 * Says in one or two sentences what is wrong in a catalogue and what is expected there. Where it lies is told by
 * `beschrijfPad`.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { beschrijfPad, isLeft, leidraadNl } from "passend";
 * import { beschrijfCatalogusFout, loadCatalogus } from "passend/catalogue";
 *
 * const [eerste, ...rest] = leidraadNl.data.criteria;
 * const criteria = [{ ...eerste, maatregelen: ["toveren"] }, ...rest];
 * const geladen = loadCatalogus({ ...leidraadNl.data, criteria });
 * assert.ok(isLeft(geladen));
 * const [fout] = geladen.left.fouten;
 * assert.ok(fout !== undefined);
 * assert.equal(beschrijfPad(fout.pad), "criteria[0].maatregelen[0]");
 * assert.ok(beschrijfCatalogusFout(fout, "nl").startsWith("Deze maatregel staat niet in de catalogus."));
 * ```
 * @category Errors
 * @since 0.1.0
 */
export const beschrijfCatalogusFout = (fout: CatalogusFout, taal: Taal): string => {
  // The record has a sentence of the right type for every code; that the two belong together cannot be expressed.
  const zin = zinnen[taal][fout.code] as (fout: CatalogusFout) => string;
  return zin(fout);
};
