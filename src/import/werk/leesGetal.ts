import * as z from "zod";

/** A number, a number as a table writes it, or nothing: blank is missing in the source. */
export const getalSchema = z.union([z.number(), z.string().max(20), z.null()]);

const geschreven = /^-?\d{1,9}(?:\.\d{1,9})?$/u;

/** The number that stands there; undefined where nothing stands, and NaN where something else does. */
export const leesGetal = (waarde: z.output<typeof getalSchema> | undefined): number | undefined => {
  if (typeof waarde === "number") return waarde;
  const tekst = waarde?.trim() ?? "";
  if (tekst === "") return undefined;
  return geschreven.test(tekst) ? Number(tekst) : Number.NaN;
};
