import * as z from "zod";
import { bronSchema, codeSchema, vervangtSchema } from "./bron.js";
import { editieSchema, hoogstens } from "./catalogus.js";
import { criteriumSchema } from "./criterium.js";
import { doelgroepSchema } from "./doelgroep.js";
import { fmlItemSchema, fmlNummerSchema } from "./fmlItem.js";
import { koppelingSchema, nietGekoppeldSchema } from "./koppeling.js";
import { maatregelSchema } from "./maatregel.js";
import { regelingSchema } from "./regeling.js";
import { tekstSchema } from "./taal.js";
import { aandachtspuntSchema, begeleideradviesSchema } from "./werkbegeleiding.js";

const vervanging = { vervangt: vervangtSchema.optional() };

/** One record of each list, as an extension writes it: it may say which record it takes the place of. */
export const uitbreidingRecords = {
  bronnen: bronSchema.extend(vervanging),
  criteria: criteriumSchema,
  maatregelen: maatregelSchema,
  doelgroepen: doelgroepSchema,
  regelingen: regelingSchema,
  begeleideradviezen: begeleideradviesSchema.extend(vervanging),
  aandachtspunten: aandachtspuntSchema.extend(vervanging),
  fml: fmlItemSchema.extend({ vervangt: fmlNummerSchema.optional() }),
  koppelingen: koppelingSchema,
  nietGekoppeld: nietGekoppeldSchema,
} as const;

/** Rows of a crosswalk have no code of their own; they are named by list and code: "icf/d430". */
const rijSchema = z
  .string()
  .max(125)
  .regex(/^(?:icf|onet|ors)\/.+$/u);

const zonderSchema = z.strictObject({
  bronnen: z.array(codeSchema).max(hoogstens.bronnen).optional(),
  criteria: z.array(codeSchema).max(hoogstens.criteria).optional(),
  maatregelen: z.array(codeSchema).max(hoogstens.maatregelen).optional(),
  doelgroepen: z.array(codeSchema).max(hoogstens.doelgroepen).optional(),
  regelingen: z.array(codeSchema).max(hoogstens.regelingen).optional(),
  begeleideradviezen: z.array(codeSchema).max(hoogstens.begeleideradviezen).optional(),
  aandachtspunten: z.array(codeSchema).max(hoogstens.aandachtspunten).optional(),
  fml: z.array(fmlNummerSchema).max(hoogstens.fml).optional(),
  koppelingen: z.array(rijSchema).max(hoogstens.koppelingen).optional(),
  nietGekoppeld: z.array(rijSchema).max(hoogstens.nietGekoppeld).optional(),
});

const tekst = tekstSchema.optional();
const namen = z.record(z.string(), tekstSchema).optional();

/** Per list the texts of a record that can be worded differently without changing what the record means. */
export const uitbreidingTeksten = {
  criteria: z.strictObject({
    naam: tekst,
    vraagWerknemer: tekst,
    vraagWerk: tekst,
    zin: tekst.meta({ description: "De zin van een hoeveelheid of een voorwaarde" }),
    ankers: z.array(tekstSchema).min(2).max(9).optional().meta({ description: "Alle ankers van een niveau" }),
    namen: namen.meta({ description: "Namen van opties of van niveaus van een kwalificatie, op code" }),
  }),
  maatregelen: z.strictObject({ naam: tekst, omschrijving: tekst, voorWerknemer: tekst, frequentie: tekst }),
  doelgroepen: z.strictObject({ naam: tekst, namen: namen.meta({ description: "Namen van activiteiten, op code" }) }),
  regelingen: z.strictObject({ naam: tekst, namen: namen.meta({ description: "Namen van regimes, op code" }) }),
  begeleideradviezen: z.strictObject({ vraag: tekst, advies: tekst }),
  aandachtspunten: z.strictObject({ naam: tekst, omschrijving: tekst }),
  fml: z.strictObject({ naam: tekst }),
} as const;

const { criteria, maatregelen, doelgroepen, regelingen, begeleideradviezen, aandachtspunten, fml } = uitbreidingTeksten;

const tekstenSchema = z.strictObject({
  criteria: z.record(z.string(), criteria).optional(),
  maatregelen: z.record(z.string(), maatregelen).optional(),
  doelgroepen: z.record(z.string(), doelgroepen).optional(),
  regelingen: z.record(z.string(), regelingen).optional(),
  begeleideradviezen: z.record(z.string(), begeleideradviezen).optional(),
  aandachtspunten: z.record(z.string(), aandachtspunten).optional(),
  fml: z.record(z.string(), fml).optional(),
});

export const uitbreidingSchema = z.strictObject({
  code: codeSchema,
  editie: editieSchema,
  naam: tekstSchema,
  uit: z.strictObject({ code: codeSchema, editie: editieSchema }).meta({ description: "De catalogus waar deze op bouwt" }),
  bronnen: z.array(uitbreidingRecords.bronnen).max(hoogstens.bronnen).optional(),
  criteria: z.array(uitbreidingRecords.criteria).max(hoogstens.criteria).optional(),
  maatregelen: z.array(uitbreidingRecords.maatregelen).max(hoogstens.maatregelen).optional(),
  doelgroepen: z.array(uitbreidingRecords.doelgroepen).max(hoogstens.doelgroepen).optional(),
  regelingen: z.array(uitbreidingRecords.regelingen).max(hoogstens.regelingen).optional(),
  begeleideradviezen: z.array(uitbreidingRecords.begeleideradviezen).max(hoogstens.begeleideradviezen).optional(),
  aandachtspunten: z.array(uitbreidingRecords.aandachtspunten).max(hoogstens.aandachtspunten).optional(),
  fml: z.array(uitbreidingRecords.fml).max(hoogstens.fml).optional(),
  koppelingen: z.array(uitbreidingRecords.koppelingen).max(hoogstens.koppelingen).optional(),
  nietGekoppeld: z.array(uitbreidingRecords.nietGekoppeld).max(hoogstens.nietGekoppeld).optional(),
  zonder: zonderSchema.optional(),
  teksten: tekstenSchema.optional(),
});
