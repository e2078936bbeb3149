import type { Fout } from "../domain/fout.js";
import type { Taal } from "../domain/taal.js";
import { foutenEn } from "./fouten-en.js";
import { foutenNl } from "./fouten-nl.js";
import type { Foutzinnen } from "./foutzinnen.js";

/** The sentences for faults in profiles, per language. */
export const foutzinnen: Readonly<Record<Taal, Foutzinnen>> = { nl: foutenNl, "nl-BE": foutenNl, en: foutenEn };

/**
 * Says in one or two sentences what is wrong and what is expected there. Where it lies is told by {@link beschrijfPad}. What a
 * person filled in never appears, because a {@link Fout} does not hold it.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { beschrijfFout, beschrijfPad, isLeft, parseWerknemerprofiel } from "passend";
 *
 * const beoordeling = { waarde: "10 liter", door: "arts", bewijs: "document", datum: "2026-01-05" };
 * const profiel = parseWerknemerprofiel(
 *   {
 *     soort: "werknemerprofiel",
 *     id: "voorbeeld",
 *     datum: "2026-01-10",
 *     punten: [{ criterium: "tillen", beoordelingen: [beoordeling] }],
 *   },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isLeft(profiel));
 * const [fout] = profiel.left.fouten;
 * assert.ok(fout !== undefined);
 * assert.equal(beschrijfPad(fout.pad), "punten[0].beoordelingen[0].waarde");
 * assert.equal(
 *   beschrijfFout(fout, "nl"),
 *   "Deze waarde staat in een andere eenheid. Verwacht: een hoeveelheid in kg, van 0 tot 60, " +
 *     'in stappen van 0,5, bijvoorbeeld "10 kg".',
 * );
 * ```
 * @category Errors
 * @since 0.1.0
 */
export const beschrijfFout = (fout: Fout, taal: Taal): string => {
  // The record has a sentence of the right type for every code; that the two belong together cannot be expressed.
  const zin = foutzinnen[taal][fout.code] as (fout: Fout) => string;
  return zin(fout);
};
