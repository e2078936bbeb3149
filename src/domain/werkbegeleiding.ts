import * as z from "zod";
import { codeSchema, herkomstVelden } from "./bron.js";
import { tekstSchema } from "./taal.js";

/** What is asked about the colleague who gives daily support. */
export const begeleideritems = [
  "rol",
  "kentWerk",
  "urenVrij",
  "opgeleid",
  "aanwezig",
  "bereid",
  "rugdekking",
  "vervanging",
] as const;

export const begeleideradviesSchema = z.strictObject({
  code: codeSchema,
  item: z.enum(begeleideritems),
  vraag: tekstSchema.meta({ description: "De vraag aan de werkgever" }),
  advies: tekstSchema.meta({ description: "Wat te doen als dit ontbreekt: eén zin" }),
  ...herkomstVelden,
});

/**
 * One thing to ask about the werkbegeleider, and the advice when it is missing.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export type Begeleideradvies = Readonly<z.output<typeof begeleideradviesSchema>>;

export const aandachtspuntSchema = z.strictObject({
  code: codeSchema,
  naam: tekstSchema,
  omschrijving: tekstSchema.meta({ description: "Eén zin: waar de werkbegeleider op let" }),
  criteria: z.array(codeSchema).min(1).max(40).meta({ description: "Criteria waarop dit te zien is" }),
  ...herkomstVelden,
});

/**
 * A point that deserves extra attention in the introduction period, with the criteria on which it shows.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export type Aandachtspunt = Readonly<z.output<typeof aandachtspuntSchema>>;
