import * as z from "zod";
import { codeSchema, vindplaatsSchema } from "./bron.js";
import { geschreven, tekstSchema } from "./taal.js";

/** Lists of others that describe the same points: of persons (ICF) and of occupations (O*NET, ORS). */
export const andereLijsten = ["icf", "onet", "ors"] as const;

/** A category of the ICF, an element of O*NET, or a requirement of the ORS, as its list writes it. */
const codeElders = z.string().min(1).max(120);

/** A value of ours; on a scale with a unit only the number. */
const onzeWaarde = z.union([z.number(), z.string()]);

/** How a value of the other list becomes a value of ours. */
const regelSchema = z.discriminatedUnion("soort", [
  z
    .strictObject({ soort: z.literal("rest"), norm: onzeWaarde })
    .meta({ description: "ICF: hoeveel er bij dit probleem van de normaalwaarde overblijft" }),
  z
    .strictObject({
      soort: z.literal("drempels"),
      vanaf: z.array(z.number()).min(1).max(9),
      waarden: z.array(onzeWaarde).min(2).max(10),
    })
    .meta({ description: "waarden[0] onder de eerste drempel, waarden[i] vanaf vanaf[i-1]" }),
  z
    .strictObject({ soort: z.literal("lijn"), van: z.tuple([z.number(), z.number()]), naar: z.tuple([z.number(), z.number()]) })
    .meta({ description: "Rechte lijn tussen twee punten, afgerond op de schaal" }),
  z
    .strictObject({
      soort: z.literal("niveaus"),
      waarden: z
        .array(z.strictObject({ niveau: z.string().min(1).max(60), waarde: onzeWaarde }))
        .min(1)
        .max(12),
    })
    .meta({ description: "Van licht naar zwaar, zoals de andere lijst haar niveaus noemt" }),
]);

export const koppelingSchema = z.strictObject({
  lijst: z.enum(andereLijsten),
  code: codeElders,
  naam: geschreven(200).meta({ description: "Zoals de andere lijst het noemt" }),
  schaal: z.string().max(4).optional().meta({ description: "Schaal van O*NET: IM, LV, CX of CT" }),
  criterium: codeSchema,
  regel: regelSchema,
  samen: z
    .literal("beste")
    .optional()
    .meta({ description: "ICF: van alle codes op dit punt telt de beste; zonder dit veld telt de slechtste" }),
  gaatVoor: z
    .array(codeElders)
    .min(1)
    .max(8)
    .optional()
    .meta({ description: "ICF: codes die op dit punt niet meetellen als deze code er is" }),
  begrenst: z
    .literal(true)
    .optional()
    .meta({ description: "ICF: een probleem hier begrenst het punt; geen probleem hier zegt nog niet dat het lukt" }),
  bron: vindplaatsSchema.optional(),
  eigenKoppeling: tekstSchema.optional().meta({ description: "Zonder bron: waarom wij deze twee bij elkaar zetten" }),
});

/**
 * One row of a crosswalk: a code of another list, the criterium it belongs to, and how its values become ours. It names its
 * source, or says why we made it.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export type Koppeling = Readonly<z.output<typeof koppelingSchema>>;

export const nietGekoppeldSchema = z.strictObject({
  lijst: z.enum(andereLijsten),
  code: codeElders,
  naam: geschreven(200),
  reden: tekstSchema,
});

/**
 * A code of another list that is left out on purpose, with the reason.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export type NietGekoppeld = Readonly<z.output<typeof nietGekoppeldSchema>>;
