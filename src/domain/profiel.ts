import * as z from "zod";
import { codeSchema } from "./bron.js";
import { datumSchema } from "./datum.js";
import { onderdeelSchema } from "./onderdeel.js";
import { geschrevenWaardeSchema, type Hoeveelheid, type Waarde } from "./waarde.js";

export const beoordelaars = ["zelf", "netwerk", "jobcoach", "werkgever", "werkbegeleider", "arts", "deskundige", "test"] as const;

/** Kinds of evidence, strongest first: the value reasoned with is the newest of the strongest. */
export const bewijzen = ["test", "observatie", "document", "gesprek"] as const;

/** Names of people, profiles and tasks: never all digits, so that a national number cannot stand there. */
export const idSchema = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9._-]*$/u);

const vrijeTekst = z.string().min(1).max(2000);
export const weetNiet = ["ja", "deels", "nee", "onbekend"] as const;
export const leerbaarheden = ["trainbaar", "coachbaar", "niet", "onbekend"] as const;

const beoordelingVelden = {
  door: z.enum(beoordelaars).meta({ description: "Wie het zegt" }),
  bewijs: z.enum(bewijzen).meta({ description: "Waarop het rust" }),
  datum: datumSchema,
};

export const beoordelingSchema = z.strictObject({
  waarde: geschrevenWaardeSchema,
  ...beoordelingVelden,
  toelichting: vrijeTekst.optional(),
});

const metSteunSchema = z.strictObject({
  steun: vrijeTekst.max(200).meta({ description: "Naam van het hulpmiddel of de steun" }),
  inGebruik: z.boolean(),
  waarde: geschrevenWaardeSchema,
});

const gedeeld = {
  criterium: codeSchema,
  beoordelingen: z.array(beoordelingSchema).min(1).max(50),
  belang: z.int().min(1).max(5).optional(),
  essentieel: z.boolean().optional(),
  voorbehoud: vrijeTekst.optional().meta({ description: "Vrije tekst die iets beperkt; een mens moet dit beoordelen" }),
  toelichting: vrijeTekst.optional().meta({ description: "Uitleg die niets beperkt" }),
};

export const werknemerPuntSchema = z.strictObject({
  ...gedeeld,
  metSteun: z.array(metSteunSchema).max(10).optional(),
  leerbaarheid: z.enum(leerbaarheden).optional(),
  wilInzetten: z.boolean().optional().meta({ description: "Een talent dat de werknemer in het werk wil gebruiken" }),
});

/** What one task asks or offers, where that differs from the whole work. */
const taakwaardeSchema = z.strictObject({ taak: idSchema, waarde: geschrevenWaardeSchema });

export const werkPuntSchema = z.strictObject({
  ...gedeeld,
  aanpasbaar: z.enum(weetNiet).optional(),
  taken: z.array(idSchema).max(50).optional().meta({ description: "De taken waar dit punt uit komt; zonder: het hele werk" }),
  perTaak: z.array(taakwaardeSchema).min(1).max(50).optional().meta({
    description: "Wat één taak op dit punt vraagt of biedt; een taak die hier niet staat, vraagt wat het hele werk vraagt",
  }),
});

const bronVermeldingSchema = z
  .strictObject({
    titel: vrijeTekst.max(300),
    uitDeBron: z.array(vrijeTekst).max(100),
    ingevuld: z.array(vrijeTekst).max(100),
  })
  .meta({ description: "Van een gepubliceerde casus: wat de bron zegt en wat is ingevuld" });

const kop = {
  id: idSchema,
  bron: bronVermeldingSchema.optional(),
  datum: datumSchema.meta({ description: "Dag waarop het profiel is vastgesteld" }),
  volledig: z.array(onderdeelSchema).max(5).optional().meta({ description: "Onderdelen waarin niets is weggelaten" }),
};

/** Whether people of the worker's own can give support: family, friends, a carer. A role, never a name. */
const netwerkSchema = z.strictObject({
  steunt: z.enum(weetNiet).meta({ description: "Kan en wil iemand uit het eigen netwerk helpen" }),
  rol: vrijeTekst.max(100).optional().meta({ description: "Bijvoorbeeld een ouder of een vriend; geen naam van een persoon" }),
});

/**
 * The zod schema of a Werknemerprofiel as it is written. It knows the shape; what a value means is for {@link parseWerknemerprofiel}.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { werknemerprofielSchema } from "passend";
 *
 * const leeg = { soort: "werknemerprofiel", id: "voorbeeld", datum: "2026-01-10", punten: [] };
 * assert.ok(werknemerprofielSchema.safeParse(leeg).success);
 * ```
 * @category Domain
 * @since 0.1.0
 */
export const werknemerprofielSchema = z
  .strictObject({
    soort: z.literal("werknemerprofiel"),
    ...kop,
    netwerk: netwerkSchema.optional(),
    punten: z.array(werknemerPuntSchema).max(2000),
  })
  .meta({ title: "Werknemerprofiel" });

export const werkbegeleiderSchema = z.strictObject({
  rol: vrijeTekst.max(100).meta({ description: "De rol, geen naam van een persoon" }),
  kentWerk: z.enum(weetNiet).optional(),
  urenVrij: geschrevenWaardeSchema.optional().meta({ description: 'Vrijgemaakte tijd, bijvoorbeeld "2 uur/week"' }),
  opgeleid: z.enum(weetNiet).optional(),
  aanwezig: geschrevenWaardeSchema.optional().meta({ description: 'Deel van de dienst, bijvoorbeeld "80 %"' }),
  bereid: z.enum(weetNiet).optional(),
  rugdekking: z.enum(weetNiet).optional().meta({ description: "Gesteund door de leiding" }),
  vervanging: z.enum(weetNiet).optional(),
  steuntBij: z.array(codeSchema).max(200).optional().meta({ description: "Criteria waarop deze collega nu al steun geeft" }),
});

const taakSchema = z.strictObject({
  id: idSchema,
  naam: vrijeTekst.max(200),
  aandeel: z.int().min(0).max(100).meta({ description: "Procent van de werktijd" }),
});

/**
 * The zod schema of a Werkprofiel as it is written. It knows the shape; what a value means is for {@link parseWerkprofiel}.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { werkprofielSchema } from "passend";
 *
 * const leeg = { soort: "werkprofiel", id: "voorbeeld", datum: "2026-01-10", punten: [] };
 * assert.ok(werkprofielSchema.safeParse(leeg).success);
 * ```
 * @category Domain
 * @since 0.1.0
 */
export const werkprofielSchema = z
  .strictObject({
    soort: z.literal("werkprofiel"),
    ...kop,
    functie: vrijeTekst.max(200).optional(),
    contract: z
      .strictObject({ uren: geschrevenWaardeSchema.meta({ description: '"24 uur/week" of "500 uur/jaar"' }) })
      .optional(),
    taken: z.array(taakSchema).max(100).optional(),
    werkbegeleider: werkbegeleiderSchema.optional(),
    punten: z.array(werkPuntSchema).max(2000),
  })
  .meta({ title: "Werkprofiel" });

/** Read-only all the way down: a profile never changes after parse. */
export type DiepLeesbaar<T> = T extends readonly (infer E)[]
  ? readonly DiepLeesbaar<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DiepLeesbaar<T[K]> }
    : T;

/**
 * One rating of one point: the value, who says so, on what evidence, when.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Beoordeling = Omit<DiepLeesbaar<z.output<typeof beoordelingSchema>>, "waarde"> & { readonly waarde: Waarde };

type MetSteun = Omit<DiepLeesbaar<z.output<typeof metSteunSchema>>, "waarde"> & { readonly waarde: Waarde };

/**
 * What a Werknemerprofiel says on one criterion.
 *
 * @category Domain
 * @since 0.1.0
 */
export type WerknemerPunt = Omit<DiepLeesbaar<z.output<typeof werknemerPuntSchema>>, "beoordelingen" | "metSteun"> & {
  readonly beoordelingen: readonly Beoordeling[];
  readonly metSteun?: readonly MetSteun[] | undefined;
};

/**
 * What a Werkprofiel says on one criterion.
 *
 * @category Domain
 * @since 0.1.0
 */
export type WerkPunt = Omit<DiepLeesbaar<z.output<typeof werkPuntSchema>>, "beoordelingen" | "perTaak"> & {
  readonly beoordelingen: readonly Beoordeling[];
  /** What tasks of this point ask or offer, one value each; the ratings are about the whole work. */
  readonly perTaak?: readonly { readonly taak: string; readonly waarde: Waarde }[] | undefined;
};

/**
 * A parsed Werknemerprofiel. Frozen; quantities are in their canonical form.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Werknemerprofiel = Omit<DiepLeesbaar<z.output<typeof werknemerprofielSchema>>, "punten"> & {
  readonly punten: readonly WerknemerPunt[];
};

/**
 * The colleague who gives daily support, and what is known about the means to do so.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Werkbegeleider = Omit<DiepLeesbaar<z.output<typeof werkbegeleiderSchema>>, "urenVrij" | "aanwezig"> & {
  readonly urenVrij?: Hoeveelheid | undefined;
  readonly aanwezig?: Hoeveelheid | undefined;
};

/**
 * A parsed Werkprofiel. Frozen; quantities are in their canonical form.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Werkprofiel = Omit<DiepLeesbaar<z.output<typeof werkprofielSchema>>, "punten" | "werkbegeleider" | "contract"> & {
  readonly punten: readonly WerkPunt[];
  readonly werkbegeleider?: Werkbegeleider | undefined;
  readonly contract?: { readonly uren: Hoeveelheid } | undefined;
};

export const beslissingSchema = z.strictObject({
  criterium: codeSchema,
  oordeel: z.enum(["match", "tekort"]),
  reden: vrijeTekst,
  door: z.enum(["jobcoach", "arbeidsdeskundige", "werknemer-en-werkgever"]),
  datum: datumSchema,
});

/**
 * A person's judgement on a point that the engine may not judge, with the reason.
 *
 * @category Domain
 * @since 0.1.0
 */
export type Beslissing = DiepLeesbaar<z.output<typeof beslissingSchema>>;
