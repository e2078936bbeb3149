import type * as z from "zod";
import type { Fout, Kant } from "../domain/fout.js";
import { vormfouten } from "../domain/vormfouten.js";
import { verbodenGegeven } from "./verbodenGegevens.js";

/** What a schema found wrong in a profile; keys that the guard refused are not reported a second time as unknown. */
export const structuurfouten = (
  kant: Kant,
  invoer: unknown,
  issues: readonly z.core.$ZodIssue[],
): { readonly aantal: number; readonly fouten: readonly Fout[] } => {
  const { aantal, fouten } = vormfouten(invoer, issues, (sleutel) => verbodenGegeven(sleutel) !== undefined);
  return { aantal, fouten: fouten.map((fout) => ({ kant, ...fout })) };
};
