import * as z from "zod";
import { codeSchema } from "./bron.js";
import { beslissingSchema, type DiepLeesbaar, idSchema, leerbaarheden, weetNiet, werkbegeleiderSchema } from "./profiel.js";
import { geschrevenWaardeSchema, hoeveelheidSchema, waardeSchema } from "./waarde.js";

const opEenKant = { kant: z.enum(["werknemer", "werk"]), criterium: codeSchema };

/** The kinds of changes, for values as people write them and for values in their canonical form. */
const wijzigingenMet = <W extends z.ZodType, H extends z.ZodType>(waarde: W, hoeveelheid: H) =>
  z.discriminatedUnion("soort", [
    z.strictObject({ soort: z.literal("maatregel"), criterium: codeSchema, maatregel: codeSchema }),
    z.strictObject({
      soort: z.literal("waarde"),
      ...opEenKant,
      waarde,
      beoordeling: z
        .int()
        .min(0)
        .max(49)
        .optional()
        .meta({ description: "Plaats van de ene beoordeling die iets anders zegt; zonder: alle" }),
    }),
    z.strictObject({ soort: z.literal("belang"), ...opEenKant, belang: z.int().min(1).max(5) }),
    z.strictObject({ soort: z.literal("essentieel"), ...opEenKant, essentieel: z.boolean() }),
    z.strictObject({ soort: z.literal("leerbaarheid"), criterium: codeSchema, leerbaarheid: z.enum(leerbaarheden) }),
    z.strictObject({ soort: z.literal("aanpasbaar"), criterium: codeSchema, aanpasbaar: z.enum(weetNiet) }),
    z.strictObject({
      soort: z.literal("werkbegeleider"),
      begeleider: werkbegeleiderSchema.extend({ urenVrij: hoeveelheid, aanwezig: hoeveelheid }).partial(),
    }),
    z.strictObject({ soort: z.literal("netwerk"), steunt: z.enum(weetNiet) }),
    z.strictObject({ soort: z.literal("uren"), uren: hoeveelheid }),
    z.strictObject({ soort: z.literal("zonder-taken"), taken: z.array(idSchema).min(1).max(100) }),
    z.strictObject({ soort: z.literal("beslissing"), beslissing: beslissingSchema }),
  ]);

/** One change as it is written. What a value means depends on the criterium. */
export const geschrevenWijzigingSchema = wijzigingenMet(geschrevenWaardeSchema, geschrevenWaardeSchema);

export const wijzigingSchema = wijzigingenMet(waardeSchema, hoeveelheidSchema);

/**
 * One thing that could be different: a measure that is in place, another value, importance or answer on a point, another
 * werkbegeleider, other hours, fewer tasks, or a decision. Suppositions only; the profiles stay as they are. A value counts for
 * everybody who rated the point, unless `beoordeling` says which rating of the point alone is another one.
 *
 * @category What if
 * @since 0.3.0
 */
export type Wijziging = DiepLeesbaar<z.output<typeof wijzigingSchema>>;
