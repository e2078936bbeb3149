import type { Either } from "fp-ts/Either";
import * as z from "zod";
import type { Geimporteerd, WerknemerPuntInvoer } from "../domain/importeren.js";
import type { ImportFouten } from "../domain/importFout.js";
import { talen, type Taal } from "../domain/taal.js";
import { kwalificatiesoorten } from "./icf/bijdrage.js";
import { leesCodes } from "./icf/leesCodes.js";
import { maakPunten } from "./icf/maakPunten.js";
import { importeer, optievelden, type ImportOpties } from "./importeer.js";

/**
 * What importing the ICF needs besides the codes.
 *
 * @category Import
 * @since 0.2.0
 */
export interface IcfImportOpties extends ImportOpties {
  /**
   * Which qualifier of an activity is read where there are two, as in `d430.12`: the first (`uitvoering`, performance) or the
   * second (`vermogen`, capacity). Default: `uitvoering`.
   */
  readonly kwalificatie?: "uitvoering" | "vermogen";
  /** The language of the few words that are put in the profile. Default: `nl`. */
  readonly taal?: Taal;
}

const optiesSchema = z.object({
  ...optievelden("deskundige"),
  kwalificatie: z.enum(kwalificatiesoorten).default("uitvoering"),
  taal: z.enum(talen).default("nl"),
});

/**
 * Turns the ICF categories of a person into points of a Werknemerprofiel. A qualifier becomes what is left of the normal
 * value, or a level or a condition; which category belongs to which criterium stands in the catalogue. A qualifier 8 or 9
 * leaves the point unknown, never zero; that nobody helps or nothing is needed is only said when every category of that
 * criterium says so, and nothing is dropped in silence.
 *
 * @param invoer `{ codes: { d430: 2, e310: -3 } }`, or as a list: `{ codes: [{ code: "b280", kwalificatie: 2 }, "d430.12", "e310.3"] }`
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
export const importIcf = (invoer: unknown, opties: IcfImportOpties): Either<ImportFouten, Geimporteerd<WerknemerPuntInvoer>> =>
  importeer(
    {
      opties: optiesSchema,
      lees: (codes, { meld }) => leesCodes(codes, meld),
      maak: (codes, catalogus, { taal, kwalificatie, ...beoordeling }) =>
        maakPunten(codes, catalogus, { taal, kwalificatie, beoordeling }),
    },
    invoer,
    opties,
  );
