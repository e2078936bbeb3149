import * as z from "zod";
import type { ImportFout } from "../../domain/importFout.js";
import type { Verzamelaar } from "../../domain/verzamelFouten.js";
import type { Pad } from "../../domain/fout.js";
import { vormfouten } from "../../domain/vormfouten.js";

/** The rows of a table: no occupation of any release has as many. */
export const meesteRijen = 20_000;

const tabelSchema = z.strictObject({ rijen: z.array(z.unknown()).max(meesteRijen) });

/** Two ways to write a row: with the words of this library, or with the column names of the table it comes from. */
interface Schrijfwijzen<T> {
  readonly eigen: z.ZodType<T>;
  readonly tabel: z.ZodType<T>;
  /** A column that only the table has. */
  readonly kolom: string;
}

/** A row that was read, with the place it stands at. */
export type Gelezen<T> = T & { readonly pad: Pad };

const alsTabel = (rij: unknown, kolom: string): boolean => typeof rij === "object" && rij !== null && Object.hasOwn(rij, kolom);

/** Reads the rows of a table, or reports everything that is wrong in their shape. */
export const leesRijen = <T extends object>(
  invoer: unknown,
  { eigen, tabel, kolom }: Schrijfwijzen<T>,
  { meld }: Verzamelaar<ImportFout>,
): readonly Gelezen<T>[] => {
  const gelezen = tabelSchema.safeParse(invoer);
  if (!gelezen.success) {
    vormfouten(invoer, gelezen.error.issues).fouten.forEach(meld);
    return [];
  }
  return gelezen.data.rijen.flatMap((rij, i): readonly Gelezen<T>[] => {
    const pad = ["rijen", i];
    const geparst = (alsTabel(rij, kolom) ? tabel : eigen).safeParse(rij);
    if (geparst.success) return [{ ...geparst.data, pad }];
    for (const fout of vormfouten(rij, geparst.error.issues).fouten) meld({ ...fout, pad: [...pad, ...fout.pad] });
    return [];
  });
};
