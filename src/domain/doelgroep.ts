import * as z from "zod";
import { codeSchema, herkomstVelden, vervangtSchema } from "./bron.js";
import { tekstSchema } from "./taal.js";

export const doelgroepSchema = z.strictObject({
  code: codeSchema,
  naam: tekstSchema,
  activiteiten: z
    .array(z.strictObject({ code: codeSchema, naam: tekstSchema }))
    .min(1)
    .max(20),
  vervangt: vervangtSchema.optional(),
  ...herkomstVelden,
});

/**
 * A group of coaching goals with the activities that belong to it.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type Doelgroep = Readonly<z.output<typeof doelgroepSchema>>;
