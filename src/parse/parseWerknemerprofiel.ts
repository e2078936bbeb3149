import type { Either } from "fp-ts/Either";
import * as z from "zod";
import type { Fouten } from "../domain/fout.js";
import { werknemerprofielSchema, type Werknemerprofiel } from "../domain/profiel.js";
import { alsObject, bewaakDatum, leesPunten, type Leescontext } from "./leesPunten.js";
import { parseDocument, type ParseOpties } from "./parseProfiel.js";

const schema = /* @__PURE__ */ z.compile(werknemerprofielSchema);

const lees = (context: Leescontext, invoer: unknown): unknown => {
  const ruw = alsObject(invoer);
  if (ruw === undefined) return invoer;
  bewaakDatum(context, ruw["datum"], ["datum"]);
  return { ...ruw, punten: leesPunten(context, ruw["punten"]) };
};

/**
 * Parses a Werknemerprofiel: what the worker brings (on an `eis`) and needs or wishes (on a `behoefte`).
 *
 * Quantities may be written as people write them (`"10 kg"`); the result holds `{ waarde: 10, eenheid: "kg" }`.
 *
 * @returns Right with the frozen profile, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, parseWerknemerprofiel } from "passend";
 *
 * const profiel = parseWerknemerprofiel(
 *   {
 *     soort: "werknemerprofiel",
 *     id: "voorbeeld",
 *     datum: "2026-01-10",
 *     punten: [
 *       {
 *         criterium: "tillen",
 *         beoordelingen: [{ waarde: "10 kg", door: "arts", bewijs: "document", datum: "2026-01-05" }],
 *       },
 *     ],
 *   },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(profiel));
 * assert.deepEqual(profiel.right.punten[0]?.beoordelingen[0]?.waarde, { waarde: 10, eenheid: "kg" });
 * ```
 * @category Parse
 * @since 0.1.0
 */
export const parseWerknemerprofiel = (invoer: unknown, opties: ParseOpties): Either<Fouten, Werknemerprofiel> =>
  parseDocument("werknemer", schema, lees, invoer, opties);
