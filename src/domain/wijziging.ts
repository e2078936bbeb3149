import * as z from "zod";
import { codeSchema } from "./bron.js";
import {
  beslissingSchema,
  type DiepLeesbaar,
  idSchema,
  leerbaarheden,
  weetNiet,
  werkbegeleiderSchema,
  type Werkbegeleider,
} from "./profiel.js";
import { geschrevenWaardeSchema, type Hoeveelheid, type Waarde } from "./waarde.js";

const opEenKant = { kant: z.enum(["werknemer", "werk"]), criterium: codeSchema };

/** One thing that could be different, as it is written. What a value means depends on the criterion. */
export const wijzigingSchema = z.discriminatedUnion("soort", [
  z.strictObject({ soort: z.literal("maatregel"), criterium: codeSchema, maatregel: codeSchema }),
  z.strictObject({
    soort: z.literal("waarde"),
    ...opEenKant,
    waarde: geschrevenWaardeSchema,
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
  z.strictObject({ soort: z.literal("werkbegeleider"), begeleider: werkbegeleiderSchema.partial() }),
  z.strictObject({ soort: z.literal("netwerk"), steunt: z.enum(weetNiet) }),
  z.strictObject({ soort: z.literal("uren"), uren: geschrevenWaardeSchema }),
  z.strictObject({ soort: z.literal("zonder-taken"), taken: z.array(idSchema).min(1).max(100) }),
  z.strictObject({ soort: z.literal("beslissing"), beslissing: beslissingSchema }),
]);

type Geschreven = DiepLeesbaar<z.output<typeof wijzigingSchema>>;
type Ongelezen = "waarde" | "uren" | "werkbegeleider";

/**
 * One thing that could be different: a measure that is in place, another value, importance or answer on a point, another
 * werkbegeleider, other hours, fewer tasks, or a decision. Suppositions only; the profiles stay as they are. A value counts for
 * everybody who rated the point, unless `beoordeling` says which rating of the point alone is another one.
 *
 * @category What if
 * @since 0.3.0
 */
export type Wijziging =
  | Exclude<Geschreven, { readonly soort: Ongelezen }>
  | (Omit<Extract<Geschreven, { readonly soort: "waarde" }>, "waarde"> & { readonly waarde: Waarde })
  | { readonly soort: "uren"; readonly uren: Hoeveelheid }
  | { readonly soort: "werkbegeleider"; readonly begeleider: Partial<Werkbegeleider> };
