import * as z from "zod";
import { codeSchema, herkomstVelden, vervangtSchema } from "./bron.js";
import { datumSchema } from "./datum.js";
import { geschreven, tekstSchema } from "./taal.js";

/** Tenths of a percent of the hours worked, so that 7.5 % is the whole number 75. */
const promille = z.int().min(0).max(1000);

/** Ten million euros: more is a typing error, and below it the sums stay exact. */
const eurocenten = z.int().positive().max(1_000_000_000);

const maanden = z.int().min(1).max(12);

const plaats = geschreven(200).meta({ description: "Plaats in de eerste bron van de regeling" });

const regimeSchema = z.strictObject({
  code: codeSchema,
  naam: tekstSchema,
  perJaar: z.array(promille).min(1).max(5).meta({ description: "Promille van de gewerkte uren in jaar 1, 2, 3 en later" }),
  proefplaatsing: promille.optional(),
  bedragen: z
    .strictObject({ perJaar: z.array(eurocenten).min(1).max(5), proefplaatsing: eurocenten.optional() })
    .optional()
    .meta({ description: "Eurocent per jaar; bij een proefplaatsing voor de hele duur" }),
});

/** Kinds of conditions under which a rule gives something. A person judges them; the engine only lists them. */
export const voorwaardesoorten = [
  "contractduur",
  "uren-per-week",
  "loonwaarde",
  "contractvorm",
  "regime",
  "toekenning",
  "verlenging",
  "nieuwe-werkgever",
  "onderbreking",
  "eerdere-perioden",
  "proefplaatsing",
  "groep",
  "bedrag",
  "aanvraag",
  "terugwerkend",
  "beslistermijn",
  "aanvrager",
  "begeleider",
  "plan",
  "vervolg",
  "problematiek",
] as const;

/** @category Funding @since 0.2.0 */
export type Voorwaardesoort = (typeof voorwaardesoorten)[number];

/** What the facts say of a condition: it is met, deviates, is not known, or only a person can say. */
export const voorwaardestanden = ["voldoet", "wijkt-af", "onbekend", "mens"] as const;

/** One condition: what it says, and its numbers where it has them. */
const voorwaardeSchema = z.strictObject({
  soort: z.enum(voorwaardesoorten),
  tekst: tekstSchema,
  grens: z
    .strictObject({
      eenheid: z.enum(["maanden", "uur/week", "% WML", "perioden", "weken", "dagen", "% van het loon"]),
      minimum: z.number().min(0).max(10_000).optional(),
      maximum: z.number().min(0).max(10_000).optional(),
      uitzondering: z.number().min(0).max(10_000).optional().meta({
        description: "Uiterste grens, ook bij uitzondering: nooit onder dit getal, of zonder minimum nooit erboven",
      }),
    })
    .optional(),
  plaats,
});

const inDeBron = { description: "Wat de bron zelf als uitkomst geeft, waar dat niet klopt" };
const uitDeBron = { plaats, toelichting: tekstSchema.optional() };

/** A worked example of something else than the share in a year of employment. */
const rekenvoorbeeldSchema = z.discriminatedUnion("soort", [
  z.strictObject({
    soort: z.literal("proefplaatsing"),
    regime: codeSchema,
    urenPerJaar: z.number().positive(),
    maanden,
    uren: z.number().min(0),
    inDeBron: z.number().min(0).optional().meta(inDeBron),
    ...uitDeBron,
  }),
  z.strictObject({
    soort: z.literal("groep"),
    minuten: z.int().min(0),
    deelnemers: z.int().min(1),
    perDeelnemer: z.int().min(0),
    ...uitDeBron,
  }),
  z.strictObject({
    soort: z.literal("bedrag"),
    regime: codeSchema,
    jaar: z.int().min(1).max(9),
    urenPerWeek: z.number().positive(),
    maanden,
    bedrag: z.int().min(0).meta({ description: "Eurocent" }),
    ...uitDeBron,
  }),
  z.strictObject({
    soort: z.literal("te-laat"),
    ontvangen: datumSchema,
    ingang: datumSchema,
    inDeBron: datumSchema.optional().meta(inDeBron),
    ...uitDeBron,
  }),
]);

export const regelingSchema = z.strictObject({
  code: codeSchema,
  naam: tekstSchema,
  uitvoerder: geschreven(80),
  soort: z.enum(["extern", "intern"]),
  geldigVanaf: datumSchema,
  geldigTot: datumSchema.optional().meta({ description: "Laatste dag waarop de regel gold" }),
  standaardRegime: codeSchema.optional(),
  regimes: z.array(regimeSchema).min(1).max(10).meta({ description: "Van licht naar zwaar" }),
  wekenPerJaar: z.int().min(1).max(53),
  periodeMaanden: z.int().min(1).max(60).optional().meta({ description: "Voor hoe lang telkens wordt toegekend" }),
  tarief: z.int().positive().optional().meta({ description: "Eurocent per uur, zonder btw" }),
  naarRato: z
    .strictObject({ urenPerWeek: z.number().positive().max(60), maanden, plaats })
    .optional()
    .meta({ description: "Onder deze uren of duur geldt een deel van het bedrag, niet bij een proefplaatsing" }),
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
  rekenvoorbeelden: z.array(rekenvoorbeeldSchema).max(20).optional(),
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
/**
 * A worked example of the source; where the source errs, what it should be, with `inDeBron` beside it.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export type Rekenvoorbeeld = NonNullable<Regeling["rekenvoorbeelden"]>[number];

/** What a year of employment gives: the last year named also holds for the years after it. */
export const inJaar = (perJaar: readonly number[], jaar: number): number => perJaar[Math.min(jaar, perJaar.length) - 1] ?? 0;
