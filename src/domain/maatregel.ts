import * as z from "zod";
import { codeSchema, herkomstVelden, vervangtSchema } from "./bron.js";
import { tekstSchema } from "./taal.js";

/** What the measure changes. Whether the person has to learn for it, its precondition `leerbaar` says. */
export const ingrepen = [
  "persoon",
  "netwerk",
  "collegas",
  "leidinggevende",
  "taak",
  "werkplek",
  "hulpmiddel",
  "uren",
  "andere-dienst",
] as const;

/** Who gives it. The first four are natural support: people who are there anyway. */
export const gevers = [
  "werkbegeleider",
  "collega",
  "leidinggevende",
  "netwerk",
  "werkgever",
  "werknemer",
  "jobcoach",
  "opleider",
  "andere-dienst",
] as const;

export const steunsoorten = [
  "voordoen",
  "toezien",
  "instructie",
  "training",
  "coaching",
  "opleiding",
  "aanpassing",
  "hulpmiddel",
  "afspraak",
  "verwijzing",
] as const;

/** The measure that puts an aid named in the profile to use; a catalogue without it offers no such option. */
export const hulpUitProfiel = "hulpmiddel-uit-profiel";

/** What must be true at this person and this workplace before the measure can count. */
export const vereisten = [
  "leerbaar",
  "aanpasbaar",
  "werkbegeleider-kent-werk",
  "werkbegeleider-aanwezig",
  "werkbegeleider-uren",
  "werkbegeleider-opgeleid",
  "werkbegeleider-bereid",
  "werkbegeleider-rugdekking",
  "netwerk-steunt",
] as const;

export const bereikSchema = z
  .int()
  .min(1)
  .max(240)
  .meta({ description: "Hoeveel van de schaal (0–240) hoogstens wordt overbrugd" });

export const maatregelSchema = z.strictObject({
  code: codeSchema,
  naam: tekstSchema,
  omschrijving: tekstSchema.meta({ description: "Eén zin: wie doet wat" }),
  voorWerknemer: tekstSchema.optional().meta({ description: "Dezelfde zin, aan de werknemer gericht, met je" }),
  ingreep: z.enum(ingrepen),
  gever: z.enum(gevers),
  soort: z.enum(steunsoorten),
  gewicht: z.int().min(1).max(9).meta({ description: "Van licht (1) naar zwaar (9)" }),
  bereik: bereikSchema,
  termijn: z.enum(["direct", "kort", "lang"]).meta({ description: "direct, kort (< 6 maanden) of lang (> 6 maanden)" }),
  vereist: z.array(z.enum(vereisten)).max(8),
  minimaalAanwezig: z
    .int()
    .min(0)
    .max(100)
    .optional()
    .meta({ description: "Deel van de dienst (%) dat de werkbegeleider er moet zijn" }),
  minimaleUren: z
    .number()
    .min(0)
    .max(40)
    .optional()
    .meta({ description: "Vrije uren per week die de werkbegeleider nodig heeft" }),
  activiteiten: z.array(codeSchema).max(6).meta({ description: "Activiteiten uit de doelgroepen van het protocol" }),
  inzet: z.strictObject({
    frequentie: tekstSchema,
    weken: z.int().min(0).max(156),
    jobcoachMinuten: z
      .array(z.int().min(0).max(20_000))
      .max(6)
      .meta({ description: "Minuten van de jobcoach per half jaar, aflopend" }),
  }),
  vervangt: vervangtSchema.optional(),
  ...herkomstVelden,
});

/**
 * A way to take a shortage away: what changes, who does it, how heavy it is and how far it reaches.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type Maatregel = Readonly<z.output<typeof maatregelSchema>>;
/** @category Catalogue @since 0.1.0 */
export type Vereiste = (typeof vereisten)[number];
/** @category Catalogue @since 0.1.0 */
export type Gever = (typeof gevers)[number];
/** @category Catalogue @since 0.1.0 */
export type Ingreep = (typeof ingrepen)[number];
