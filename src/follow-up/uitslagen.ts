import * as z from "zod";
import { datumSchema } from "../domain/datum.js";
import { beoordelaars, bewijzen, type DiepLeesbaar } from "../domain/profiel.js";
import { doelverwijzing, vrijeTekst } from "./logboek.js";

const niveau = z.int().min(-2).max(2);

/** Bounds of our own: a part of 0 would take the goal out of the score without anybody seeing it. */
const deel = z.int().min(1).max(3);

const uitslagSchema = z.strictObject({
  doel: doelverwijzing,
  niveau: niveau.meta({ description: "Het bereikte niveau van Goal Attainment Scaling" }),
  beginniveau: niveau.optional().meta({ description: "Het niveau aan het begin van de periode" }),
  door: z.enum(beoordelaars).meta({ description: "Wie het niveau heeft vastgesteld" }),
  bewijs: z.enum(bewijzen).meta({ description: "Waarop het rust" }),
  datum: datumSchema,
  weging: z
    .strictObject({
      belang: deel.meta({ description: "Hoe belangrijk het doel is voor de werknemer, 1 tot 3" }),
      moeilijkheid: deel.meta({ description: "Hoe moeilijk het was om te halen, 1 tot 3" }),
    })
    .optional()
    .meta({ description: "Gewicht van het doel: belang maal moeilijkheid. Bij alle doelen of bij geen" }),
  toelichting: vrijeTekst.optional(),
});

/**
 * The zod schema of the outcomes of a period as they are written. Which goals there are is for {@link parseUitslagen}.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { uitslagenSchema } from "passend/follow-up";
 *
 * const uitslag = { doel: "doel/tillen", niveau: 3, door: "jobcoach", bewijs: "observatie", datum: "2026-07-06" };
 * assert.equal(uitslagenSchema.safeParse({ soort: "uitslagen", uitslagen: [uitslag] }).success, false);
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const uitslagenSchema = z
  .strictObject({ soort: z.literal("uitslagen"), uitslagen: z.array(uitslagSchema).max(100) })
  .meta({ title: "Uitslagen" });

/**
 * What was reached on each goal of a period. Frozen; goals are written as the code of their criterion.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export type Uitslagen = DiepLeesbaar<z.output<typeof uitslagenSchema>>;

/**
 * What was reached on one goal: the level, who established it, on what evidence, on which day.
 *
 * @category Follow-up
 * @since 0.3.0
 */
export type Uitslag = Uitslagen["uitslagen"][number];
