import * as z from "zod";
import { codeSchema } from "../domain/bron.js";
import { datumSchema } from "../domain/datum.js";
import { gevers } from "../domain/maatregel.js";
import { idSchema, type DiepLeesbaar } from "../domain/profiel.js";

/** How there was contact. The sources ask that every contact is reported; these four kinds are our own choice. */
export const contactsoorten = ["op-het-werk", "buiten-het-werk", "telefoon", "schriftelijk"] as const;

/** Facts of which nobody may have said anything. */
export const jaNeeOnbekend = ["ja", "nee", "onbekend"] as const;

/** A day has no more, so a larger number is a mistake. */
const minutenPerDag = 24 * 60;

/** Three years of work with five entries on each of 250 days is 3,750. */
const hoogstensRegels = 5000;

/** Read further by the catalogue, which knows the codes. */
export const doelverwijzing = z
  .string()
  .min(1)
  .max(70)
  .meta({ description: 'Een doel: "doel/tillen", of de code van het criterium' });

export const vrijeTekst = z.string().min(1).max(2000);

const regelSchema = z.strictObject({
  datum: datumSchema,
  minuten: z.int().min(1).max(minutenPerDag),
  doel: doelverwijzing.nullable().meta({ description: "null: ondersteuning zonder doel" }),
  activiteit: codeSchema.meta({ description: "Een activiteit uit de doelgroepen van de catalogus" }),
  wie: z.enum(gevers).meta({ description: "Wie begeleidde; een rol, geen naam" }),
  contact: z.enum(contactsoorten).optional(),
  deelnemers: z.int().min(1).max(100).optional().meta({ description: "Bij begeleiding van meer mensen tegelijk" }),
  toelichting: vrijeTekst.optional(),
});

/**
 * The zod schema of a logboek as it is written. It knows the shape; what a code means is for {@link parseLogboek}.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { logboekSchema } from "passend/follow-up";
 *
 * const leeg = { soort: "logboek", id: "voorbeeld", begin: "2026-01-12", regels: [] };
 * assert.ok(logboekSchema.safeParse(leeg).success);
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const logboekSchema = z
  .strictObject({
    soort: z.literal("logboek"),
    id: idSchema,
    begin: datumSchema.meta({ description: "Eerste dag van de periode van het plan; vanaf hier tellen de halve jaren" }),
    volledig: z.enum(jaNeeOnbekend).optional(),
    ondertekend: z.enum(jaNeeOnbekend).optional(),
    regels: z.array(regelSchema).max(hoogstensRegels),
  })
  .meta({ title: "Logboek" });

/**
 * A parsed logboek: what was done, by the day, and for which goal. Frozen; its entries are in the order of time, and goals are
 * written as the code of their criterion.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export type Logboek = DiepLeesbaar<z.output<typeof logboekSchema>>;

/**
 * One entry of a logboek.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export type Logboekregel = Logboek["regels"][number];
