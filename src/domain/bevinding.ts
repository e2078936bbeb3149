import * as z from "zod";
import { codeSchema } from "./bron.js";
import { richtingen } from "./criterium.js";
import { datumSchema } from "./datum.js";
import { onderdeelSchema } from "./onderdeel.js";
import { beoordelaars, beslissingSchema, bewijzen, type DiepLeesbaar } from "./profiel.js";
import { waardeSchema } from "./waarde.js";

/** The seven outcomes of comparing one point. */
export const uitkomsten = ["match", "tekort", "overschot", "gedekt", "onbekend", "handmatig", "niet-gevraagd"] as const;

/** Why a finding is what it is, where its outcome alone does not say so. */
export const bevindingRedenen = [
  "aanbod-onbekend",
  "vraag-onbekend",
  "genoeg-voor-elke-vraag",
  "weggelaten-uit-volledig",
  "talent-ongebruikt",
  "vrije-tekst",
  "voorbehoud",
  "optie-niet-beoordeeld",
  "verschil-van-een-stap",
  "beoordelaars-verschillen",
  "steun-niet-zeker",
  "door-mens-besloten",
  "beslissing-niet-nodig",
  "vervanging-onbekend",
  "vervanging-ontbreekt",
  "verondersteld",
] as const;

export const waarschuwingen = ["belastbaarheid-verouderd"] as const;

const code = z.int().min(0).max(240);
export const idsSchema = z.array(z.string()).min(1).meta({ description: "De gegevens waarop dit rust" });

const bronVanWaarde = { door: z.enum(beoordelaars), bewijs: z.enum(bewijzen), datum: datumSchema };

export const gegevenSchema = z.strictObject({
  status: z.enum(["bekend", "onbekend", "niet-gevraagd"]),
  waarde: waardeSchema.optional(),
  ...bronVanWaarde,
  afwijkend: z
    .array(z.strictObject({ waarde: waardeSchema, ...bronVanWaarde }))
    .meta({ description: "Wat anderen ervan zeggen" }),
  metSteun: z.array(z.strictObject({ steun: z.string(), inGebruik: z.boolean(), waarde: waardeSchema })).optional(),
  voorbehoud: z.string().optional(),
  toelichting: z.array(z.string()).optional().meta({ description: "Uitleg bij de waarde en bij het punt" }),
  taken: z.array(z.string()).optional().meta({ description: "De taken waar de vraag uit komt" }),
  perTaak: z
    .array(z.strictObject({ taak: z.string(), waarde: waardeSchema }))
    .optional()
    .meta({ description: "De taken die iets anders vragen of bieden dan het hele werk" }),
});

export const bevindingSchema = z.strictObject({
  id: z.string(),
  criterium: codeSchema,
  onderdeel: onderdeelSchema,
  richting: z.enum(richtingen),
  uitkomst: z.enum(uitkomsten),
  gevraagd: gegevenSchema.nullable(),
  aanwezig: gegevenSchema.nullable(),
  tekort: code.meta({ description: "Gevraagd min aanwezig, 0–240" }),
  overschot: code,
  gedekt: code.meta({ description: "Deel van het tekort dat bestaande steun wegneemt" }),
  verlies: z
    .strictObject({ minimum: code, maximum: code })
    .meta({ description: "Wat dit punt nu kost, tussen best en slechtst" }),
  aandeel: z.int().min(0).max(16_384).meta({ description: "Gewicht aan de vragende kant; alle samen 16.384" }),
  belang: z.int().min(1).max(5),
  essentieel: z.boolean(),
  zekerheid: z.enum(["vast", "onzeker"]),
  teBeoordelen: z.boolean().meta({ description: "Een mens moet dit nog beslissen" }),
  beslissing: beslissingSchema.nullable(),
  steun: z.array(z.strictObject({ soort: z.enum(["hulpmiddel", "werkbegeleider", "maatregel"]), naam: z.string() })),
  redenen: z.array(z.enum(bevindingRedenen)),
  waarschuwingen: z.array(z.enum(waarschuwingen)),
  because: idsSchema,
});

/**
 * What a profile says on a point: the value reasoned with, who said so, and what others say.
 *
 * @category Findings
 * @since 0.1.0
 */
export type Gegeven = DiepLeesbaar<z.output<typeof gegevenSchema>>;

/**
 * The result of comparing one point. The list of findings is the product; every number is a summary of it.
 *
 * @category Findings
 * @since 0.1.0
 */
export type Bevinding = DiepLeesbaar<z.output<typeof bevindingSchema>>;

/** @category Findings @since 0.1.0 */
export type Uitkomst = Bevinding["uitkomst"];
/** @category Findings @since 0.1.0 */
export type BevindingReden = (typeof bevindingRedenen)[number];
