import type { Either } from "fp-ts/Either";
import { aanvraagdocumenten, aanvraagrollen, aanvraagSchema, type Aanvraag } from "../domain/aanvraag.js";
import type { Fouten } from "../domain/fout.js";
import { alsObject, bewaakDatum, type Leescontext } from "../parse/leesPunten.js";
import { parseDocument, type ParseOpties } from "../parse/parseProfiel.js";

/** Only the start of the work may lie ahead: what is looked at, received or signed has been. */
const bewaakData = (context: Leescontext, invoer: unknown): void => {
  const ruw = alsObject(invoer);
  for (const sleutel of ["datum", "aanvraagdatum"]) bewaakDatum(context, ruw?.[sleutel], [sleutel]);
  for (const naam of aanvraagdocumenten) {
    const handtekeningen = alsObject(alsObject(alsObject(ruw?.["documenten"])?.[naam])?.["handtekeningen"]);
    for (const rol of aanvraagrollen) {
      const pad = ["documenten", naam, "handtekeningen", rol, "datum"];
      bewaakDatum(context, alsObject(handtekeningen?.[rol])?.["datum"], pad);
    }
  }
};

/** The schema also reads what an object inherits; only what was written down is a fact. */
const alleenGeschreven = (gelezen: unknown, invoer: unknown): unknown => {
  const [uit, ruw] = [alsObject(gelezen), alsObject(invoer)];
  if (uit === undefined || ruw === undefined) return gelezen;
  return Object.fromEntries(
    Object.entries(uit).flatMap(([sleutel, waarde]) =>
      Object.hasOwn(ruw, sleutel) ? [[sleutel, alleenGeschreven(waarde, ruw[sleutel])]] : [],
    ),
  );
};

/**
 * Parses what an application set contains. Signatures are roles and days, never names; there is no free text. What is left out
 * is not known.
 *
 * @param opties `peildatum`: no day but the start of the work may lie after it
 * @returns Right with the frozen set, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { beschrijfPad, isLeft } from "passend";
 * import { parseAanvraag } from "passend/application";
 *
 * const gelezen = parseAanvraag(
 *   { soort: "aanvraag", id: "aanvraag-1", datum: "2026-01-10", documenten: { contract: { aanwezig: "ja" } } },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isLeft(gelezen));
 * const [fout] = gelezen.left.fouten;
 * assert.ok(fout?.code === "onbekende-sleutel" && beschrijfPad(fout.pad) === "documenten");
 * ```
 * @category Application
 * @since 0.3.0
 */
export const parseAanvraag = (invoer: unknown, opties: Pick<ParseOpties, "peildatum">): Either<Fouten, Aanvraag> =>
  parseDocument(
    "aanvraag",
    aanvraagSchema,
    (context, gelezen) => {
      bewaakData(context, gelezen);
      return alleenGeschreven(gelezen, invoer);
    },
    invoer,
    opties,
  );
