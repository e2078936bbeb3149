import * as z from "zod";
import type { Pad } from "../../domain/fout.js";
import type { ImportFout } from "../../domain/importFout.js";
import type { Verzamelaar } from "../../domain/verzamelFouten.js";

/** The code of the occupation that a row of a table is of. */
export const beroepSchema = z.union([z.string().max(20), z.number(), z.null()]).optional();

/** A row that may name its occupation, with the place it stands at and the name of that column. */
interface RijVanBeroep {
  readonly beroep: z.output<typeof beroepSchema>;
  readonly pad: Pad;
}

/** Figures of two occupations make no occupation: each further one is reported once, at its first row. */
export const bewaakEenBeroep = (rijen: readonly RijVanBeroep[], kolom: string, { meld }: Verzamelaar<ImportFout>): void => {
  const eerste = new Map<string, Pad>();
  for (const { beroep, pad } of rijen) {
    const code = String(beroep ?? "").trim();
    if (code !== "" && !eerste.has(code)) eerste.set(code, [...pad, kolom]);
  }
  const [begin, ...verder] = eerste.values();
  if (begin !== undefined) for (const pad of verder) meld({ code: "meer-dan-een-beroep", pad, eerste: begin });
};
