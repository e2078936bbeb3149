import * as z from "zod";
import { plaatsingspunten, type Plaatsingsvraagcode } from "../catalogue/vlaanderen/plaatsingspunten.js";
import { datumSchema } from "../domain/datum.js";
import { werkprofielSchema, type DiepLeesbaar } from "../domain/profiel.js";

export const antwoorden = ["ja", "nee", "onbekend"] as const;

const antwoordSchema = z.enum(antwoorden).optional();

/** Written by hand for the type only: a record made from entries forgets which codes it has. */
const perVraag = Object.fromEntries(
  plaatsingspunten.flatMap(({ vragen }) =>
    vragen.map(({ code, vraag }) => [code, antwoordSchema.meta({ description: vraag.nl })] as const),
  ),
) as Readonly<Record<Plaatsingsvraagcode, typeof antwoordSchema>>;

/**
 * The zod schema of a placement as it is written: every question answered with `ja`, `nee` or `onbekend`. A question that is left
 * out is not known. It holds no free text.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { plaatsingSchema } from "passend/vlaanderen";
 *
 * const leeg = { soort: "plaatsing", id: "kringwinkel", datum: "2026-01-10", antwoorden: {} };
 * assert.ok(plaatsingSchema.safeParse(leeg).success);
 * ```
 * @category Flanders
 * @since 0.2.0
 */
export const plaatsingSchema = z
  .strictObject({
    soort: z.literal("plaatsing"),
    id: werkprofielSchema.shape.id,
    datum: datumSchema.meta({ description: "Dag waarop de plaatsing is nagekeken" }),
    antwoorden: z.strictObject(perVraag),
  })
  .meta({ title: "Plaatsing" });

/**
 * A parsed placement. Frozen.
 *
 * @category Flanders
 * @since 0.2.0
 */
export type Plaatsing = DiepLeesbaar<z.output<typeof plaatsingSchema>>;
