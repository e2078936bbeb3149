import * as z from "zod";
import { codeSchema } from "./bron.js";
import { datumSchema } from "./datum.js";
import { geschreven } from "./taal.js";

/** Who can choose the goals. The Leidraad asks for client and employer together (AKC 189927). */
export const kiezers = ["werknemer", "werkgever", "jobcoach"] as const;

/** @category Form @since 0.3.0 */
export type Kiezer = (typeof kiezers)[number];

const kiezerSchema = z.enum(kiezers);

const eigenWoorden = geschreven(600);

export const formuleringSchema = z.strictObject({
  criterium: codeSchema,
  nu: eigenWoorden.optional().meta({ description: "Waarneembaar gedrag nu, in eigen woorden" }),
  straks: eigenWoorden.optional().meta({ description: "Waarneembaar gedrag aan het eind, in eigen woorden" }),
  door: kiezerSchema.meta({ description: "Wie dit zo zegt" }),
});

export const doelkeuzeSchema = z.strictObject({
  criteria: z.array(codeSchema).min(1).max(50).meta({ description: "De gekozen doelen, in hun volgorde" }),
  door: z.array(kiezerSchema).min(1).max(kiezers.length),
  reden: geschreven(2000),
  datum: datumSchema.optional().meta({ description: "De dag van de keuze" }),
  formuleringen: z.array(formuleringSchema).max(50).optional(),
});

/**
 * A goal in someone's own words, beside the anchors of the scale, which stay what is measured.
 *
 * @category Form
 * @since 0.3.0
 */
export type Doelformulering = Readonly<z.output<typeof formuleringSchema>>;

/**
 * The goals that client and employer chose: criteria in their order, who chose, and why; and, if they want, in whose words.
 *
 * @category Form
 * @since 0.1.0
 */
export interface Doelkeuze {
  readonly criteria: readonly string[];
  readonly door: readonly [Kiezer, ...Kiezer[]];
  readonly reden: string;
  readonly datum?: string | undefined;
  readonly formuleringen?: readonly Doelformulering[] | undefined;
}
