import * as z from "zod";
import { codeSchema, vindplaatsSchema } from "./bron.js";
import { idsSchema } from "./bevinding.js";
import { gevers, ingrepen, steunsoorten } from "./maatregel.js";
import { onderdeelSchema } from "./onderdeel.js";
import type { DiepLeesbaar } from "./profiel.js";

const code = z.int().min(0).max(240);

/** Why a lighter option was not enough. */
export const lichterRedenen = ["kan-niet", "eerst-vragen", "reikt-niet-ver-genoeg", "leren-gaat-voor", "samen-nodig"] as const;

export const lichtereOptieSchema = z.strictObject({ maatregel: codeSchema, reden: z.enum(lichterRedenen) });

export const ondersteuningsbehoefteSchema = z.strictObject({
  id: z.string(),
  discrepantie: z.string(),
  bevinding: z.string(),
  criterium: codeSchema,
  onderdeel: onderdeelSchema,
  maatregel: codeSchema,
  hulpmiddel: z.string().optional().meta({ description: "Het hulpmiddel dat het profiel noemt" }),
  ingreep: z.enum(ingrepen).meta({ description: "Wat er verandert" }),
  gever: z.enum(gevers).meta({ description: "Wie het doet" }),
  soort: z.enum(steunsoorten),
  stap: z.enum(["leren", "steunen-of-aanpassen"]),
  natuurlijk: z.boolean().meta({ description: "Gegeven door mensen die er al zijn" }),
  voorwaardelijk: z.boolean().meta({ description: "Nog niet zeker of het kan: eerst vragen" }),
  sluit: z.strictObject({ minimum: code, maximum: code }).meta({ description: "Wat het van het tekort wegneemt" }),
  weken: z.int().min(0),
  minuten: z.array(z.int().min(0)).meta({ description: "Minuten van de jobcoach per half jaar" }),
  lichter: z.array(lichtereOptieSchema).meta({ description: "Lichtere opties, en waarom die niet volstaan" }),
  grond: z.array(vindplaatsSchema).min(1),
  because: idsSchema,
});

/**
 * What has to be arranged to take a discrepantie away: who does what, how long, why nothing lighter, and on what ground.
 *
 * @category Support
 * @since 0.1.0
 */
export type Ondersteuningsbehoefte = DiepLeesbaar<z.output<typeof ondersteuningsbehoefteSchema>>;
/** @category Support @since 0.1.0 */
export type LichtereOptie = DiepLeesbaar<z.output<typeof lichtereOptieSchema>>;
