import type { Pad } from "../domain/fout.js";
import type { AnalyseFout } from "./fout.js";

/** An own field of the input; what it inherits is not data. */
export const veld = (invoer: object, sleutel: string): unknown =>
  Object.hasOwn(invoer, sleutel) ? (invoer as Readonly<Record<string, unknown>>)[sleutel] : undefined;

/** One fault when the object has keys beside the known ones. */
export const onbekendeSleutels = (
  kant: AnalyseFout["kant"],
  pad: Pad,
  invoer: object,
  bekend: readonly string[],
): readonly AnalyseFout[] => {
  const aantal = Object.keys(invoer).filter((sleutel) => !bekend.includes(sleutel)).length;
  return aantal > 0 ? [{ code: "onbekende-sleutel", kant, pad, aantal }] : [];
};
