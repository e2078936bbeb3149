import * as z from "zod";
import { codeSchema } from "../domain/bron.js";
import { datumSchema } from "../domain/datum.js";
import type { DiepLeesbaar } from "../domain/profiel.js";
import { doelverwijzing, jaNeeOnbekend, vrijeTekst } from "./logboek.js";

/** Who guides in the period that comes. */
export const begeleiders = ["jobcoach", "werkgever", "geen", "onbekend"] as const;

/**
 * The zod schema of what people say of the period that comes. What is left out is not known.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { vervolgSchema } from "passend/follow-up";
 *
 * assert.ok(vervolgSchema.safeParse({ soort: "vervolg", datum: "2026-07-13", werkt: "ja" }).success);
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const vervolgSchema = z
  .strictObject({
    soort: z.literal("vervolg"),
    datum: datumSchema,
    werkt: z.enum(jaNeeOnbekend).optional().meta({ description: "Werkt de werknemer nog bij deze werkgever" }),
    begeleiding: z.enum(begeleiders).optional().meta({ description: "Wie in de volgende periode begeleidt" }),
    regime: z
      .strictObject({ regeling: codeSchema, was: codeSchema, gevraagd: codeSchema })
      .optional()
      .meta({ description: "Het regime van de afgelopen periode en dat wat nu wordt gevraagd" }),
    herhaald: z
      .array(z.strictObject({ doel: doelverwijzing, reden: vrijeTekst }))
      .max(100)
      .optional()
      .meta({ description: "Waarom een doel opnieuw wordt gevraagd" }),
  })
  .meta({ title: "Vervolg" });

/**
 * What people say of the period that comes: whether the work goes on, who guides, which regime was and is asked, and why goals
 * are asked again. Frozen; goals are written as the code of their criterion.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export type Vervolg = DiepLeesbaar<z.output<typeof vervolgSchema>>;
