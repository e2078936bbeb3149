import * as E from "fp-ts/Either";
import type { Fouten } from "../domain/fout.js";
import { bevries } from "../internal/bevries.js";
import { bewaak } from "../parse/bewaak.js";
import { voegSamen, zonderWorp } from "../parse/parseProfiel.js";
import { structuurfouten } from "../parse/structuurfouten.js";
import { plaatsingSchema, type Plaatsing } from "./plaatsing.js";

const kant = "plaatsing";

/**
 * Parses a placement: the answers on how someone is placed at a workplace.
 *
 * @returns Right with the frozen placement, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { beschrijfFout, beschrijfPad, isLeft } from "passend";
 * import { parsePlaatsing } from "passend/vlaanderen";
 *
 * const antwoorden = { "dimona-aangegeven": "misschien" };
 * const gelezen = parsePlaatsing({ soort: "plaatsing", id: "kringwinkel", datum: "2026-01-10", antwoorden });
 * assert.ok(isLeft(gelezen));
 * const [fout] = gelezen.left.fouten;
 * assert.ok(fout !== undefined);
 * assert.equal(beschrijfPad(fout.pad), "antwoorden.dimona-aangegeven");
 * assert.ok(beschrijfFout(fout, "nl").endsWith('Verwacht: een van deze woorden: "ja", "nee" of "onbekend".'));
 * ```
 * @category Flanders
 * @since 0.2.0
 */
export const parsePlaatsing = (invoer: unknown): E.Either<Fouten, Plaatsing> =>
  zonderWorp(kant, () => {
    const fouten = bewaak(kant, invoer);
    const bewaakt: Fouten = { aantal: fouten.length, fouten };
    // What is too deep, too large or dangerous is not looked at further.
    if (fouten.some(({ code }) => code === "te-groot" || code === "gevaarlijke-sleutel")) return E.left(voegSamen(bewaakt));
    const geparst = plaatsingSchema.safeParse(invoer);
    if (geparst.success && fouten.length === 0) return E.right(bevries(metEigenAntwoorden(geparst.data, invoer as Plaatsing)));
    const structuur = geparst.success ? { aantal: 0, fouten: [] } : structuurfouten(kant, invoer, geparst.error.issues);
    if (bewaakt.aantal + structuur.aantal > 0) return E.left(voegSamen(bewaakt, structuur));
    return E.left({ aantal: 1, fouten: [{ code: "verkeerde-vorm", kant, pad: [], verwacht: { soort: "object" } }] });
  });

/** The schema also reads what an object inherits; only what was written down is an answer. */
const metEigenAntwoorden = (gelezen: Plaatsing, { antwoorden }: Plaatsing): Plaatsing => ({
  ...gelezen,
  antwoorden: Object.fromEntries(Object.entries(gelezen.antwoorden).filter(([code]) => Object.hasOwn(antwoorden, code))),
});
