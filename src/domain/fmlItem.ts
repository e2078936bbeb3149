import * as z from "zod";
import { herkomstVelden } from "./bron.js";
import { tekstSchema } from "./taal.js";

export const fmlNummerSchema = z.string().regex(/^(?:I|II|III|IV|V|VI)\.\d{1,2}$/u);

/** One value of an item: its number, what it means, and whether the list asks for free text with it. */
const fmlWaardeSchema = z.strictObject({
  waarde: z.int().min(0).max(9),
  naam: tekstSchema,
  namelijk: z.boolean().optional().meta({ description: "De lijst vraagt er tekst bij" }),
  omvat: z
    .array(z.int().min(1).max(9))
    .min(1)
    .max(8)
    .optional()
    .meta({ description: "Mildere waarden van dit item die hiermee ook gelden" }),
  ondergrens: z.boolean().optional().meta({ description: "Zo veel of meer, of zonder drempel: onze waarde is het minste" }),
});

export const fmlItemSchema = z.strictObject({
  item: fmlNummerSchema,
  naam: tekstSchema,
  soort: z.enum(["ordinaal", "vlaggen", "ja-nee", "keuze"]).meta({
    description:
      "ordinaal: hoger is minder; vlaggen: er kunnen er meer gelden, het nummer is geen graad; ja-nee: 0 of 1 met tekst",
  }),
  waarden: z.array(fmlWaardeSchema).min(2).max(10),
  ...herkomstVelden,
});

/**
 * One item of the Functionelemogelijkhedenlijst with its values, in our own short wording.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export type FmlItem = Readonly<z.output<typeof fmlItemSchema>>;
