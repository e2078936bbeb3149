import * as z from "zod";
import { datumSchema } from "./datum.js";
import { geschreven, tekstSchema } from "./taal.js";

/** Codes are Dutch, kebab-case, and never change meaning. */
export const codeSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u);

export const bronSchema = z.strictObject({
  code: codeSchema,
  titel: geschreven(300),
  adres: geschreven(300).meta({ description: "Webadres, BWB- of ECLI-nummer" }),
  licentie: geschreven(200).optional(),
  gecontroleerdOp: datumSchema,
});

/**
 * A source a record rests on: where it can be read, and when we last looked.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export type Bron = Readonly<z.output<typeof bronSchema>>;

export const vindplaatsSchema = z.strictObject({
  bron: codeSchema,
  plaats: geschreven(200).meta({ description: "Plaats in de bron: noot, artikel, item, tabel" }),
});

/** What every record of the catalogue carries: its sources, and what in it is our own choice. */
export const herkomstVelden = {
  bronnen: z.array(vindplaatsSchema).min(1).max(10),
  eigenKeuze: tekstSchema.optional().meta({ description: "Wat in dit record geen bron heeft, en waarom het zo is gekozen" }),
};

/** The code of the record of the same kind that this one takes the place of, in a catalogue that builds on another. */
export const vervangtSchema = codeSchema.meta({ description: "De code van het record dat dit vervangt" });
