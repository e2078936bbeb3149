import * as z from "zod";
import { datumSchema } from "./datum.js";
import { idSchema, type DiepLeesbaar } from "./profiel.js";

/** The documents of a set: the first three and the contract of a first application, the others and the contract of a follow-up. */
export const aanvraagdocumenten = [
  "matchingsformulier",
  "coachingsplan",
  "arbeidscontract",
  "logboek",
  "conclusies",
  "coachingsplan-vervolg",
] as const;

/** Who signs: roles, never names. */
export const aanvraagrollen = ["werknemer", "werkgever", "jobcoachorganisatie"] as const;

/** What can be looked up: who does not know leaves it out. */
export const aanvraagfeiten = [
  "organisatie-erkend",
  "jobcoach-gekoppeld",
  "alleen-coachingsplan-naar-werkgever",
  "bekend-bij-uitvoerder",
  "noodzaak-eerder-vastgesteld",
  "belastbaarheid-actueel",
  "standaardgegevens-ingevuld",
  "in-rubrieken",
  "werkplekkeuze-toegelicht",
  "urenbesteding-beschreven",
  "doelen-benoemd",
  "discrepantie-beschreven",
  "oplossing-beschreven",
  "logboek-uren-bij-doelen",
  "logboek-stand-per-doel",
  "zelfde-doelen-gemotiveerd",
] as const;

/** What only a person can judge. */
export const aanvraagoordelen = [
  "zonder-medische-gegevens",
  "duidelijk-en-over-dit-geval",
  "regeling-van-toepassing",
  "structurele-beperking",
  "goedkoopst-adequaat",
  "profiel-duidelijk-en-persoonlijk",
  "mogelijkheden-onderbouwd",
  "overzichtelijk",
] as const;

const antwoord = z.enum(["ja", "nee", "onbekend"]);

const handtekeningSchema = z.strictObject({
  gezet: antwoord,
  datum: datumSchema.optional().meta({ description: "Dag van de handtekening; weggelaten is onbekend" }),
});

const documentSchema = z.strictObject({
  aanwezig: antwoord,
  ingevuld: antwoord.optional().meta({ description: "Helemaal ingevuld" }),
  urenonderbouwing: antwoord.optional().meta({ description: "Van een coachingsplan: waar de uren op rusten" }),
  handtekeningen: z
    .strictObject({
      werknemer: handtekeningSchema.optional(),
      werkgever: handtekeningSchema.optional(),
      jobcoachorganisatie: handtekeningSchema.optional(),
    })
    .optional(),
});

const perCode = <const C extends string, S extends z.ZodType>(codes: readonly C[], schema: S): Readonly<Record<C, S>> =>
  Object.fromEntries(codes.map((code) => [code, schema])) as unknown as Readonly<Record<C, S>>;

const contractSchema = z.strictObject({
  urenPerWeek: z.number().min(0).max(60).optional(),
  maanden: z.number().min(0).max(600).optional().meta({ description: "Hoe lang het contract duurt" }),
  onbepaald: antwoord.optional().meta({ description: "Voor onbepaalde tijd" }),
  loonwaarde: z.number().min(0).max(200).optional().meta({ description: "Procent van het wettelijk minimumloon" }),
  proefplaatsingMaanden: z.number().min(0).max(24).optional(),
  periode: z.int().min(1).max(40).optional().meta({ description: "De hoeveelste periode jobcoaching bij deze werkgever" }),
});

/**
 * The zod schema of an application set as it is written: which documents there are, how far they are filled in, which roles
 * signed them and when. It holds no free text, and no names.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { aanvraagSchema } from "passend/application";
 *
 * assert.ok(aanvraagSchema.safeParse({ soort: "aanvraag", id: "aanvraag-1", datum: "2026-01-10" }).success);
 * ```
 * @category Application
 * @since 0.3.0
 */
export const aanvraagSchema = z
  .strictObject({
    soort: z.literal("aanvraag"),
    id: idSchema,
    datum: datumSchema.meta({ description: "Dag waarop de set is nagekeken" }),
    vorm: z.enum(["eerste", "vervolg", "onbekend"]).optional(),
    jobcoach: z.enum(["extern", "intern", "onbekend"]).optional(),
    aanvraagdatum: datumSchema.optional().meta({ description: "Dag waarop de aanvraag is ontvangen" }),
    startdatum: datumSchema
      .optional()
      .meta({ description: "Dag waarop het werk begint; bij een vervolg de dag waarop de nieuwe periode begint" }),
    documenten: z.strictObject(perCode(aanvraagdocumenten, documentSchema.optional())).optional(),
    stabiel: z
      .strictObject({
        antwoord,
        volgens: z.enum(["werknemer", "netwerk", "jobcoach", "arts", "arbeidsdeskundige"]).optional(),
      })
      .optional()
      .meta({ description: "Is de werknemer stabiel genoeg om te werken, en wie zegt dat" }),
    contract: contractSchema.optional(),
    antwoorden: z.strictObject(perCode([...aanvraagfeiten, ...aanvraagoordelen], antwoord.optional())).optional(),
  })
  .meta({ title: "Aanvraag" });

/**
 * What an application set contains, as facts. Frozen. What is left out is not known.
 *
 * @category Application
 * @since 0.3.0
 */
export type Aanvraag = DiepLeesbaar<z.output<typeof aanvraagSchema>>;

/** @category Application @since 0.3.0 */
export type Aanvraagdocument = (typeof aanvraagdocumenten)[number];
/** @category Application @since 0.3.0 */
export type Aanvraagrol = (typeof aanvraagrollen)[number];
