import * as z from "zod";
import { bevindingSchema, idsSchema, type Bevinding } from "./bevinding.js";
import { codeSchema } from "./bron.js";
import { datumSchema } from "./datum.js";
import { discrepantieSchema, type Discrepantie } from "./discrepantie.js";
import { coachingsdoelSchema, rangregels, type Coachingsdoel } from "./doel.js";
import { kiezers } from "./doelkeuze.js";
import { ondersteuningsbehoefteSchema, type Ondersteuningsbehoefte } from "./ondersteuning.js";
import { onderdeelSchema } from "./onderdeel.js";
import type { DiepLeesbaar } from "./profiel.js";
import { voorwaardesoorten, voorwaardestanden } from "./regeling.js";
import { toetsSchema } from "./toets.js";
import { kantSchema, oordeelSchema } from "./vergelijking.js";
import { hoeveelheidSchema } from "./waarde.js";
import { wijzigingSchema, type Wijziging } from "./wijziging.js";
import { werkbegeleideradviesSchema } from "./werkbegeleideradvies.js";

const ids = z.array(z.string());
const minuten = z.array(z.int().min(0)).meta({ description: "Minuten van de jobcoach per half jaar" });

/** One row of the form: what the two columns say stands in the findings; this says what belongs in the third. */
const rijSchema = z.strictObject({
  onderdeel: onderdeelSchema,
  matchpunten: ids,
  discrepanties: ids,
  gedekt: ids,
  overschot: ids,
  onbekend: ids,
  handmatig: ids,
  nietGevraagd: ids,
  ondersteuning: ids,
  doelenKort: ids.meta({ description: "Doelen korter dan 6 maanden" }),
  doelenLang: ids.meta({ description: "Doelen langer dan 6 maanden" }),
});

const graad = z.enum(["ja", "deels", "nee", "onbekend"]);

const werkSchema = z.strictObject({
  id: z.string(),
  functie: z.string().nullable(),
  taken: z.array(z.strictObject({ id: z.string(), naam: z.string(), aandeel: z.int() })),
  werkbegeleider: z
    .strictObject({
      rol: z.string(),
      kentWerk: graad,
      opgeleid: graad,
      bereid: graad,
      rugdekking: graad,
      vervanging: graad,
      aanwezig: hoeveelheidSchema.nullable(),
      urenVrij: hoeveelheidSchema.nullable(),
    })
    .nullable(),
});

const netwerkSchema = z
  .strictObject({ steunt: graad, rol: z.string().nullable() })
  .meta({ description: "Of mensen uit het eigen netwerk van de werknemer steun kunnen geven" });

const kiezer = z.enum(kiezers);

const keuzeSchema = z.strictObject({
  door: z.union([z.literal("voorstel"), z.array(kiezer).min(1)]).meta({
    description: "voorstel: nog niet gekozen door werknemer en werkgever",
  }),
  reden: z.string().nullable(),
  datum: datumSchema.nullable(),
  rangregels: z.array(z.enum(rangregels)),
  voorstel: ids.meta({ description: "De doelen die de rangorde voorstelt, in haar volgorde" }),
  afwijkend: z.boolean().meta({ description: "De keuze is een andere, of in een andere volgorde, dan het voorstel" }),
  zonder: z.array(kiezer).meta({ description: "Een signaal: werknemer of werkgever heeft niet meegekozen" }),
  teVeel: ids.meta({ description: "Gekozen doelen boven het maximum van het beleid; zij wachten vooraan" }),
  formuleringen: z.array(
    z.strictObject({ criterium: codeSchema, nu: z.string().nullable(), straks: z.string().nullable(), door: kiezer }),
  ),
  nietMogelijk: z.array(z.string()).meta({ description: "Gekozen punten waarop geen doel volgt" }),
});

const regimeSchema = z.strictObject({
  regime: codeSchema,
  minuten: minuten.meta({ description: "Wat dit regime in elk half jaar van het plan aan tijd geeft" }),
  volstaat: z.boolean().meta({ description: "In elk half jaar" }),
});

const aandeel = z
  .number()
  .min(0)
  .nullable()
  .meta({ description: "minuten gedeeld door de uren van hetzelfde half jaar; null: geen uren bekend" });

const perHalfjaarSchema = z.strictObject({
  halfjaar: z.int().min(1).meta({ description: "Half jaar 1 begint met het dienstverband" }),
  minuten: z.int().min(0),
  contractMinuten: z.int().min(0).nullable().meta({ description: "26 weken, of de helft van de uren van een jaar" }),
  aandeel,
});

const onderRegelSchema = z.strictObject({
  halfjaar: z.int().min(1),
  jaar: z.int().min(1).meta({ description: "Jaar van het dienstverband" }),
  minuten: z.int().min(0),
  werkMinuten: z.int().min(0).nullable().meta({ description: "Gewerkte tijd, zoals de regel die telt" }),
  aandeel,
  regime: codeSchema.nullable().meta({ description: "Het lichtste regime dat dit half jaar volstaat; null: geen enkel" }),
  over: z.int().min(0).meta({ description: "Minuten boven het zwaarste regime; 0: het past" }),
});

const voorwaardeSchema = z.strictObject({
  soort: z.enum(voorwaardesoorten),
  stand: z.enum(voorwaardestanden).meta({ description: "Een signaal, geen besluit; mens: alleen een mens kan dit beoordelen" }),
  gegeven: z.number().nullable().meta({ description: "Wat het Werkprofiel hierover zegt, in de eenheid van de voorwaarde" }),
  uitzonderingMogelijk: z.boolean(),
  plaats: z.string().meta({ description: "Plaats in de eerste bron van de regeling" }),
});

const regelingSchema = z.strictObject({
  regeling: codeSchema,
  urenPerJaar: z.number().positive(),
  regimes: z.array(regimeSchema),
  kleinste: codeSchema.nullable().meta({ description: "Lichtste regime dat in elk half jaar volstaat; null: geen enkel" }),
  perHalfjaar: z.array(onderRegelSchema),
  zonderRegime: z.array(z.int().min(1)).meta({ description: "Halve jaren na de drie jaar waarvoor de regel regimes heeft" }),
  voorwaarden: z.array(voorwaardeSchema).meta({ description: "Alle voorwaarden van de regeling, in haar volgorde" }),
});

const urenSchema = z.strictObject({
  perDoel: z.array(z.strictObject({ doel: z.string(), minuten })),
  perOndersteuning: z
    .array(z.strictObject({ ondersteuning: z.string(), maatregel: codeSchema, minuten }))
    .meta({ description: "Zonder coachingsdoel" }),
  totaal: minuten.meta({ description: "Minuten per half jaar, zonder wat bij een proefplaatsing hoort" }),
  perHalfjaar: z.array(perHalfjaarSchema),
  stand: z.enum(["geen-uren", "geen-contract", "geen-regel", "berekend"]),
  regelingen: z.array(regelingSchema),
  geenBesluit: z.literal(true).meta({ description: "Een rekensom; over recht op jobcoaching beslist de uitvoerder" }),
});

export const vraagsoorten = [
  "te-beoordelen",
  "aanbod-onbekend",
  "vraag-onbekend",
  "steun-niet-zeker",
  "leerbaarheid",
  "aanpasbaarheid",
  "werkbegeleider",
  "netwerk",
  "beoordelaars-verschillen",
  "verschil-van-een-stap",
] as const;

const vraagSchema = z.strictObject({
  id: z.string(),
  soort: z.enum(vraagsoorten),
  aan: z.enum(["werknemer", "werk", "beoordelaar"]),
  criterium: codeSchema.nullable().meta({ description: "null: gaat over de hele werkplek" }),
  beslissend: z.boolean().meta({ description: "Het antwoord kan het oordeel veranderen" }),
  breedte: z.int().min(0).meta({ description: "Aandeel maal misfit dat het antwoord kan wegnemen" }),
  misfit: z.int().min(0).max(240).meta({ description: "Codes die het antwoord kan toevoegen of wegnemen" }),
  because: idsSchema,
});

const digest = z.string().regex(/^[0-9a-f]{64}$/u);

const verantwoordingSchema = z.strictObject({
  motor: z.literal("passend"),
  versie: z.string(),
  catalogus: z.strictObject({ code: codeSchema, editie: z.string(), digest }),
  beleid: z.strictObject({
    code: z.string(),
    dekkingsgrens: z.number(),
    maximumDoelen: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    verouderdNaMaanden: z.number(),
    belangZonderOpgave: z.number(),
    digest,
  }),
  invoer: z.strictObject({ werknemer: digest, werk: digest, beslissingen: digest }),
  peildatum: datumSchema,
});

/**
 * The zod schema of the form, for who stores or exchanges it.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { matchingsformulierSchema } from "passend";
 *
 * assert.equal(matchingsformulierSchema.safeParse({}).success, false);
 * ```
 * @category Form
 * @since 0.1.0
 */
export const matchingsformulierSchema = z
  .strictObject({
    schema: z.literal("passend/matchingsformulier@2"),
    veronderstellingen: z
      .array(wijzigingSchema)
      .meta({ description: "Wat een berekening heeft verondersteld; leeg als het formulier op de profielen zelf rust" }),
    werknemer: z.string(),
    netwerk: netwerkSchema.nullable(),
    werk: werkSchema,
    oordeel: oordeelSchema,
    geschiktheid: kantSchema.meta({ description: "Voldoet de werknemer aan het werk" }),
    passendheid: kantSchema.meta({ description: "Voldoet het werk aan de werknemer" }),
    onderdelen: z.array(rijSchema).length(5),
    bevindingen: z.array(bevindingSchema),
    discrepanties: z.array(discrepantieSchema),
    ondersteuning: z.array(ondersteuningsbehoefteSchema),
    werkbegeleiding: werkbegeleideradviesSchema,
    doelen: z.strictObject({
      periode: z.array(coachingsdoelSchema).max(3),
      wachtend: z.array(coachingsdoelSchema),
      keuze: keuzeSchema,
    }),
    uren: urenSchema,
    toets: z.array(toetsSchema),
    vragen: z.array(vraagSchema),
    verantwoording: verantwoordingSchema,
  })
  .meta({ title: "Matchingsformulier" });

type Geschreven = DiepLeesbaar<z.output<typeof matchingsformulierSchema>>;

/** @category Form @since 0.1.0 */
export type Rij = Geschreven["onderdelen"][number];
/** @category Form @since 0.1.0 */
export type Uren = Geschreven["uren"];
/** @category Form @since 0.1.0 */
export type WerkKop = Geschreven["werk"];
/** @category Form @since 0.1.0 */
export type Toets = Geschreven["toets"][number];
/** @category Form @since 0.1.0 */
export type Vraag = Geschreven["vragen"][number];
/** @category Form @since 0.1.0 */
export type Verantwoording = Geschreven["verantwoording"];

/** @category Form @since 0.1.0 */
export interface Doelen {
  readonly periode: readonly Coachingsdoel[];
  readonly wachtend: readonly Coachingsdoel[];
  readonly keuze: Geschreven["doelen"]["keuze"];
}

/**
 * The whole form as data: findings, discrepanties, support, goals, hours, review, open questions and receipt. JSON is its
 * canonical form; everything else is a rendering of it.
 *
 * @category Form
 * @since 0.1.0
 */
export interface Matchingsformulier
  extends Omit<Geschreven, "veronderstellingen" | "bevindingen" | "discrepanties" | "ondersteuning" | "doelen"> {
  readonly veronderstellingen: readonly Wijziging[];
  readonly bevindingen: readonly Bevinding[];
  readonly discrepanties: readonly Discrepantie[];
  readonly ondersteuning: readonly Ondersteuningsbehoefte[];
  readonly doelen: Doelen;
}
