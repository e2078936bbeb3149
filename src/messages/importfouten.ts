import type { ImportFout } from "../domain/importFout.js";
import type { Taal } from "../domain/taal.js";
import { foutenEn } from "./fouten-en.js";
import { foutenNl } from "./fouten-nl.js";
import type { Foutzinnen, ImportFoutzinnen } from "./foutzinnen.js";
import { importfoutenEn } from "./importfouten-en.js";
import { importfoutenNl } from "./importfouten-nl.js";

const nederlands = { ...foutenNl, ...importfoutenNl };

const zinnen: Readonly<Record<Taal, ImportFoutzinnen & Foutzinnen>> = {
  nl: nederlands,
  "nl-BE": nederlands,
  en: { ...foutenEn, ...importfoutenEn },
};

/**
 * Says in one or two sentences what is wrong in a list that is imported and what is expected there.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { beschrijfImportFout } from "passend/import";
 *
 * const fout = { code: "waarde-niet-in-item", pad: ["items", "I.1"], mogelijk: [0, 1, 2] } as const;
 * assert.equal(beschrijfImportFout(fout, "en"), "This item does not have this value. Expected: 0, 1 or 2.");
 * ```
 * @category Errors
 * @since 0.2.0
 */
export const beschrijfImportFout = (fout: ImportFout, taal: Taal): string => {
  // The record has a sentence of the right type for every code; that the two belong together cannot be expressed.
  const zin = zinnen[taal][fout.code] as (fout: ImportFout) => string;
  return zin(fout);
};
