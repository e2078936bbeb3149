import * as z from "zod";
import type { DiepLeesbaar } from "./profiel.js";
import { onderdelen } from "./onderdeel.js";

const verhouding = z.number().min(0).max(1);

export const fitSchema = z.strictObject({
  laag: verhouding.meta({ description: "Als elk onbekend punt zo slecht mogelijk uitvalt" }),
  hoog: verhouding.meta({ description: "Als elk onbekend punt goed uitvalt" }),
  dekking: verhouding.meta({ description: "Bekend deel van wat deze kant vraagt" }),
});

const kantFitSchema = z.strictObject({
  totaal: fitSchema.nullable().meta({ description: "null: deze kant vraagt niets" }),
  perOnderdeel: z.strictObject(
    Object.fromEntries(onderdelen.map((onderdeel) => [onderdeel, fitSchema.nullable()])) as Record<
      (typeof onderdelen)[number],
      z.ZodNullable<typeof fitSchema>
    >,
  ),
});

export const kantSchema = z.strictObject({
  huidig: kantFitSchema,
  haalbaar: kantFitSchema.meta({ description: "Na de voorgestelde ondersteuning" }),
});

export const oordelen = ["passend", "passend-met-ondersteuning", "onvoldoende-bekend", "niet-passend"] as const;

export const oordeelRedenen = [
  "essentieel-tekort-open",
  "toezicht-ontbreekt",
  "buiten-catalogus",
  "niets-gevraagd",
  "essentieel-onbekend",
  "essentieel-misschien-open",
  "dekking-te-laag",
  "eisen-onbekend",
  "te-beoordelen",
  "discrepanties",
  "geen-discrepantie",
] as const;

export const oordeelSchema = z.strictObject({
  uitkomst: z.enum(oordelen),
  redenen: z.array(z.strictObject({ code: z.enum(oordeelRedenen), because: z.array(z.string()) })).min(1),
  onzeker: z.array(z.string()).meta({ description: "Essentiële bevindingen waarvan de uitkomst onzeker is" }),
  restpunten: z.array(z.string()).meta({ description: "Discrepanties die open blijven maar niet essentieel zijn" }),
});

/**
 * How well one side's demands are met, between the worst and the best that what is known allows.
 *
 * @category Match
 * @since 0.1.0
 */
export type Fit = DiepLeesbaar<z.output<typeof fitSchema>>;
/** @category Match @since 0.1.0 */
export type KantFit = DiepLeesbaar<z.output<typeof kantFitSchema>>;
/** @category Match @since 0.1.0 */
export type KantOordeel = DiepLeesbaar<z.output<typeof kantSchema>>;

/**
 * The verdict on a pair, with its reasons.
 *
 * @category Match
 * @since 0.1.0
 */
export type Oordeel = DiepLeesbaar<z.output<typeof oordeelSchema>>;
/** @category Match @since 0.1.0 */
export type OordeelReden = (typeof oordeelRedenen)[number];
