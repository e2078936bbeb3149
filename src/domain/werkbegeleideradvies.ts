import * as z from "zod";
import { idsSchema } from "./bevinding.js";
import { codeSchema, vindplaatsSchema } from "./bron.js";
import type { DiepLeesbaar } from "./profiel.js";
import { hoeveelheidSchema } from "./waarde.js";
import { begeleideritems } from "./werkbegeleiding.js";

const ids = z.array(z.string());

/** `niet-nodig`: nothing at this pair asks for it, so no amount is too little. */
export const itemstanden = ["ja", "deels", "nee", "onbekend", "niet-nodig"] as const;

const itemSchema = z.strictObject({
  item: z.enum(begeleideritems),
  stand: z.enum(itemstanden),
  nodig: hoeveelheidSchema.nullable().meta({ description: "Het meeste dat de maatregelen op deze punten vragen" }),
  advies: codeSchema.nullable().meta({ description: "Het advies uit de catalogus; bij onbekend telt de vraag ervan" }),
  voor: ids.meta({ description: "De punten die hierop rusten of wachten" }),
  because: idsSchema,
});

/** Every list holds discrepanties, `gedekt` findings; no point stands in two of them. */
const steunSchema = z.strictObject({
  gedekt: ids.meta({ description: "Bevindingen die de werkbegeleider nu draagt" }),
  nu: ids.meta({ description: "Kan de werkbegeleider sluiten met wat er nu is" }),
  naAdvies: ids.meta({ description: "Kan een werkbegeleider sluiten als het advies is opgevolgd" }),
  misschien: ids.meta({ description: "Als het advies is opgevolgd en ook een andere vraag goed uitvalt" }),
  samen: ids.meta({ description: "Een werkbegeleider helpt, maar sluit het niet alleen" }),
});

const aandachtSchema = z.strictObject({
  aandachtspunt: codeSchema,
  standaard: z.boolean().meta({ description: "Geldt altijd; in deze profielen wijst niets erop" }),
  bevindingen: ids.meta({ description: "Tekorten, onbekende en gedekte punten waarop dit te zien is" }),
  grond: z.array(vindplaatsSchema).min(1),
});

export const werkbegeleideradviesSchema = z.strictObject({
  bekend: z.boolean().meta({ description: "Het Werkprofiel noemt een werkbegeleider" }),
  vraag: z.string().nullable().meta({ description: "De open vraag, als er geen is genoemd en er punten op wachten" }),
  items: z.array(itemSchema).meta({ description: "Leeg als er geen is genoemd en niets erop wacht" }),
  steun: steunSchema,
  training: z.boolean().meta({ description: "Het advies om deze collega op te leiden geldt" }),
  aandachtspunten: z.array(aandachtSchema).meta({ description: "Voor de inwerkperiode" }),
});

/**
 * What the employer has to arrange so that a colleague can give daily support: what is there, what is missing and for which
 * points, and what deserves attention in the introduction period.
 *
 * @category Support
 * @since 0.2.0
 */
export type Werkbegeleideradvies = DiepLeesbaar<z.output<typeof werkbegeleideradviesSchema>>;
