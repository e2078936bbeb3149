import * as z from "zod";
import { bronSchema, codeSchema } from "./bron.js";
import { criteriumSchema } from "./criterium.js";
import { doelgroepSchema } from "./doelgroep.js";
import { fmlItemSchema } from "./fmlItem.js";
import { koppelingSchema, nietGekoppeldSchema } from "./koppeling.js";
import { maatregelSchema } from "./maatregel.js";
import { regelingSchema } from "./regeling.js";
import { tekstSchema } from "./taal.js";
import { aandachtspuntSchema, begeleideradviesSchema } from "./werkbegeleiding.js";

export const catalogusDataSchema = z.strictObject({
  code: codeSchema,
  editie: z
    .string()
    .regex(/^\d{4}\.\d{1,3}$/u)
    .meta({ description: "JJJJ.n" }),
  naam: tekstSchema,
  bronnen: z.array(bronSchema).min(1).max(500),
  criteria: z.array(criteriumSchema).min(1).max(2000),
  maatregelen: z.array(maatregelSchema).max(2000),
  doelgroepen: z.array(doelgroepSchema).max(100),
  regelingen: z.array(regelingSchema).max(200),
  begeleideradviezen: z.array(begeleideradviesSchema).max(50).optional(),
  aandachtspunten: z.array(aandachtspuntSchema).max(50).optional(),
  fml: z.array(fmlItemSchema).max(200).optional(),
  koppelingen: z.array(koppelingSchema).max(2000).optional(),
  nietGekoppeld: z.array(nietGekoppeldSchema).max(2000).optional(),
});

/**
 * A catalogue as data: what is written, stored and exchanged.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type CatalogusData = Readonly<z.output<typeof catalogusDataSchema>>;
