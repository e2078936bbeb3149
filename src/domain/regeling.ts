import * as z from "zod";
import { codeSchema, herkomstVelden, vervangtSchema } from "./bron.js";
import { datumSchema } from "./datum.js";
import { tekstSchema } from "./taal.js";

/** Tenths of a percent of the hours worked, so that 7.5 % is the whole number 75. */
const promille = z.int().min(0).max(1000);

const regimeSchema = z.strictObject({
  code: codeSchema,
  naam: tekstSchema,
  perJaar: z.array(promille).min(1).max(5).meta({ description: "Promille van de gewerkte uren in jaar 1, 2, 3 en later" }),
  proefplaatsing: promille.optional(),
  bedragen: z
    .strictObject({ perJaar: z.array(z.int().positive()).min(1).max(5), proefplaatsing: z.int().positive().optional() })
    .optional()
    .meta({ description: "Eurocent per jaar" }),
});

/** Kinds of conditions under which a rule gives something. A person judges them; the engine only lists them. */
export const voorwaardesoorten = [
  "contractduur",
  "uren-per-week",
  "loonwaarde",
  "contractvorm",
  "toekenning",
  "verlenging",
  "onderbreking",
  "proefplaatsing",
  "aanvraag",
  "beslistermijn",
  "aanvrager",
  "begeleider",
  "plan",
  "vervolg",
] as const;

/** One condition: what it says, and its numbers where it has them. */
const voorwaardeSchema = z.strictObject({
  soort: z.enum(voorwaardesoorten),
  tekst: tekstSchema,
  grens: z
    .strictObject({
      eenheid: z.enum(["maanden", "uur/week", "% WML", "perioden", "weken", "dagen", "% van het loon"]),
      minimum: z.number().min(0).optional(),
      maximum: z.number().min(0).optional(),
      uitzondering: z.number().min(0).optional().meta({ description: "Nooit lager dan dit, ook niet bij uitzondering" }),
    })
    .optional(),
  plaats: z.string().min(1).max(200).meta({ description: "Plaats in de eerste bron van de regeling" }),
});

export const regelingSchema = z.strictObject({
  code: codeSchema,
  naam: tekstSchema,
  uitvoerder: z.string().min(1).max(80),
  soort: z.enum(["extern", "intern"]),
  geldigVanaf: datumSchema,
  geldigTot: datumSchema.optional().meta({ description: "Laatste dag waarop de regel gold" }),
  standaardRegime: codeSchema.optional(),
  regimes: z.array(regimeSchema).min(1).max(10).meta({ description: "Van licht naar zwaar" }),
  wekenPerJaar: z.int().min(1).max(53),
  tarief: z.int().positive().optional().meta({ description: "Eurocent per uur, zonder btw" }),
  voorbeelden: z
    .array(
      z.strictObject({
        regime: codeSchema,
        jaar: z.int().min(1).max(9),
        urenPerJaar: z.number().positive(),
        uren: z.number().min(0),
      }),
    )
    .max(20)
    .optional(),
  voorwaarden: z.array(voorwaardeSchema).max(40).optional(),
  vervangt: vervangtSchema.optional(),
  ...herkomstVelden,
});

/**
 * A funding rule: what share of the hours worked each regime holds, between which dates.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type Regeling = Readonly<z.output<typeof regelingSchema>>;
/** @category Catalogue @since 0.1.0 */
export type RegelingVoorwaarde = NonNullable<Regeling["voorwaarden"]>[number];
