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

export const editieSchema = z
  .string()
  .regex(/^\d{4}\.\d{1,3}$/u)
  .meta({ description: "JJJJ.n" });

/** How many records of each kind a catalogue may hold. */
export const hoogstens = {
  bronnen: 500,
  criteria: 2000,
  maatregelen: 2000,
  doelgroepen: 100,
  regelingen: 200,
  begeleideradviezen: 50,
  aandachtspunten: 50,
  fml: 200,
  koppelingen: 2000,
  nietGekoppeld: 2000,
} as const;

/** The lists of records in a catalogue. */
export type Lijst = keyof typeof hoogstens;

export const lijsten = Object.keys(hoogstens) as readonly Lijst[];

export const catalogusDataSchema = z.strictObject({
  code: codeSchema,
  editie: editieSchema,
  naam: tekstSchema,
  bronnen: z.array(bronSchema).min(1).max(hoogstens.bronnen),
  criteria: z.array(criteriumSchema).min(1).max(hoogstens.criteria),
  maatregelen: z.array(maatregelSchema).max(hoogstens.maatregelen),
  doelgroepen: z.array(doelgroepSchema).max(hoogstens.doelgroepen),
  regelingen: z.array(regelingSchema).max(hoogstens.regelingen),
  begeleideradviezen: z.array(begeleideradviesSchema).max(hoogstens.begeleideradviezen).optional(),
  aandachtspunten: z.array(aandachtspuntSchema).max(hoogstens.aandachtspunten).optional(),
  fml: z.array(fmlItemSchema).max(hoogstens.fml).optional(),
  koppelingen: z.array(koppelingSchema).max(hoogstens.koppelingen).optional(),
  nietGekoppeld: z.array(nietGekoppeldSchema).max(hoogstens.nietGekoppeld).optional(),
});

/**
 * A catalogue as data: what is written, stored and exchanged.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type CatalogusData = Readonly<z.output<typeof catalogusDataSchema>>;
