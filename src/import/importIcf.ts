import * as E from "fp-ts/Either";
import * as z from "zod";
import type { Catalogus } from "../catalogue/catalogus.js";
import { leidraadNl } from "../catalogue/leidraadNl.js";
import { bewaakVorm } from "../domain/bewaakVorm.js";
import { datumSchema } from "../domain/datum.js";
import type { Geimporteerd, WerknemerPuntInvoer } from "../domain/importeren.js";
import type { ImportFout, ImportFouten } from "../domain/importFout.js";
import { limieten } from "../domain/limieten.js";
import { beoordelaars, bewijzen, type Beoordeling } from "../domain/profiel.js";
import { vormfouten } from "../domain/vormfouten.js";
import { bevries } from "../internal/bevries.js";
import { leesCodes } from "./icf/leesCodes.js";
import { maakPunten } from "./icf/maakPunten.js";

/**
 * What importing needs besides the codes.
 *
 * @category Import
 * @since 0.2.0
 */
export interface IcfImportOpties {
  /** The day the qualifiers were given, `YYYY-MM-DD`. */
  readonly datum: string;
  /** Who gave them. Default: `deskundige`. */
  readonly door?: Beoordeling["door"];
  /** What they rest on. Default: `document`. */
  readonly bewijs?: Beoordeling["bewijs"];
  /** The catalogue whose crosswalk is used. Default: `leidraad-nl`. */
  readonly catalogus?: Catalogus;
}

const optiesSchema = z.object({
  datum: datumSchema,
  door: z.enum(beoordelaars).default("deskundige"),
  bewijs: z.enum(bewijzen).default("document"),
});

const importeer = (invoer: unknown, opties: IcfImportOpties): E.Either<ImportFouten, Geimporteerd<WerknemerPuntInvoer>> => {
  const fouten: ImportFout[] = [];
  let aantal = 0;
  const meld = (fout: ImportFout): void => {
    aantal += 1;
    if (fouten.length < limieten.fouten) fouten.push(fout);
  };
  const gekozen = optiesSchema.safeParse(opties);
  if (!gekozen.success) {
    for (const fout of vormfouten(opties, gekozen.error.issues).fouten) meld({ ...fout, pad: ["opties", ...fout.pad] });
  }
  const bewaakt = bewaakVorm(invoer);
  bewaakt.forEach(meld);
  const codes = bewaakt.length > 0 ? [] : leesCodes(invoer, meld);
  if (!gekozen.success || aantal > 0) return E.left(bevries({ aantal, fouten }));
  return E.right(bevries(maakPunten(codes, opties.catalogus ?? leidraadNl, gekozen.data)));
};

/** Throwing getters and proxies end here as a fault. */
const geenCodes: ImportFouten = {
  aantal: 1,
  fouten: [{ code: "verkeerde-vorm", pad: [], verwacht: { soort: "object" } }],
};

/**
 * Turns the ICF categories of a person into points of a Werknemerprofiel. A qualifier becomes what is left of the normal
 * value, or a level or a condition; which category belongs to which criterium stands in the catalogue. A qualifier 8 or 9
 * leaves the point unknown, never zero, and nothing is dropped in silence.
 *
 * @param invoer `{ codes: { d430: 2, e310: -3 } }`, or as a list: `{ codes: [{ code: "d430", kwalificatie: 2 }, "e310.3"] }`
 * @returns Right with the points, what could not be carried over and what the reader has to know, or Left with all faults.
 * Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isLeft, isRight, parseWerknemerprofiel } from "passend";
 * import { importIcf } from "passend/import";
 *
 * const gelezen = importIcf({ codes: { d430: 2, b280: 3, d475: 8 } }, { datum: "2026-01-10" });
 * assert.ok(isRight(gelezen));
 * const { punten, nietOvergenomen } = gelezen.right;
 *
 * const tillen = punten.find(({ criterium }) => criterium === "tillen");
 * assert.deepEqual(tillen?.beoordelingen[0]?.waarde, { waarde: 7.5, eenheid: "kg" });
 * assert.equal(tillen?.beoordelingen[0]?.toelichting, "ICF d430.2");
 *
 * const rijden = punten.find(({ criterium }) => criterium === "beroepsmatig-vervoer");
 * assert.equal(rijden?.beoordelingen[0]?.waarde, "onbekend");
 * assert.deepEqual(
 *   nietOvergenomen.map(({ code, reden }) => `${code} ${reden}`),
 *   ["b280 bewust-niet", "d475 onbekend"],
 * );
 *
 * const profiel = { soort: "werknemerprofiel", id: "voorbeeld", datum: "2026-01-12", punten };
 * assert.ok(isRight(parseWerknemerprofiel(profiel, { peildatum: "2026-02-01" })));
 *
 * const fout = importIcf({ codes: { d430: 5 } }, { datum: "2026-01-10" });
 * assert.ok(isLeft(fout));
 * assert.deepEqual(fout.left.fouten, [{ code: "geen-kwalificatie", pad: ["codes", "d430"], mogelijk: [0, 1, 2, 3, 4, 8, 9] }]);
 * ```
 * @category Import
 * @since 0.2.0
 */
export const importIcf = (invoer: unknown, opties: IcfImportOpties): E.Either<ImportFouten, Geimporteerd<WerknemerPuntInvoer>> =>
  E.getOrElse(() => E.left<ImportFouten, Geimporteerd<WerknemerPuntInvoer>>(geenCodes))(
    E.tryCatch(
      () => importeer(invoer, opties),
      () => undefined,
    ),
  );
