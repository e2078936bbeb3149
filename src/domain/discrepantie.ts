import * as z from "zod";
import { codeSchema } from "./bron.js";
import { idsSchema } from "./bevinding.js";
import { ingrepen, vereisten } from "./maatregel.js";
import { onderdeelSchema } from "./onderdeel.js";
import type { DiepLeesbaar } from "./profiel.js";

const code = z.int().min(0).max(240);
const tussen = z.strictObject({ minimum: code, maximum: code });

/** Why a point is or is not coachable. */
export const leergronden = ["profiel", "aard", "niet-vastgesteld"] as const;

export const optieSchema = z.strictObject({
  maatregel: codeSchema,
  ingreep: z.enum(ingrepen),
  stap: z
    .enum(["leren", "steunen-of-aanpassen"])
    .meta({ description: "Leert de persoon het, of verandert wat er gevraagd wordt" }),
  hulpmiddel: z.string().optional().meta({ description: "Het hulpmiddel dat het profiel noemt" }),
  kan: z.enum(["ja", "deels", "nee", "onbekend"]),
  belet: z.array(z.enum(vereisten)).meta({ description: "Voorwaarden die niet of niet zeker vervuld zijn" }),
  bereik: tussen.meta({ description: "Wat de maatregel hier overbrugt, minstens en hoogstens" }),
});

export const discrepantieSchema = z.strictObject({
  id: z.string(),
  bevinding: z.string(),
  criterium: codeSchema,
  onderdeel: onderdeelSchema,
  rest: code.meta({ description: "Tekort dat bestaande steun niet wegneemt" }),
  leerbaar: z.strictObject({ oordeel: z.enum(["ja", "nee", "onbekend"]), grond: z.enum(leergronden) }),
  aanpasbaar: z.enum(["ja", "deels", "nee", "onbekend"]),
  opties: z.array(optieSchema).meta({ description: "Van licht naar zwaar, natuurlijke steun eerst" }),
  sluitbaar: tussen,
  open: z.enum(["ja", "nee", "onbekend"]).meta({ description: "Blijft er een tekort over als alles wat kan, gebeurt" }),
  because: idsSchema,
});

/**
 * One way to take a shortage away at this person and this workplace.
 *
 * @category Gaps
 * @since 0.1.0
 */
export type Optie = DiepLeesbaar<z.output<typeof optieSchema>>;

/**
 * A shortage that existing support does not cover, with what could close it.
 *
 * @category Gaps
 * @since 0.1.0
 */
export type Discrepantie = DiepLeesbaar<z.output<typeof discrepantieSchema>>;
