import type { Lijst } from "../../domain/catalogus.js";
import type { Pad } from "../../domain/fout.js";
import type { Codes, PerLijst } from "../controle/records.js";
import { verwijzingenIn } from "./verwijzingenIn.js";

/** A copy with another code at one place. */
const metCode = (plaats: unknown, [sleutel, ...verder]: Pad, code: string): unknown => {
  if (sleutel === undefined) return code;
  if (Array.isArray(plaats)) return plaats.map((kind, i) => (i === sleutel ? metCode(kind, verder, code) : kind));
  const object = plaats as Readonly<Record<string | number, unknown>>;
  return { ...object, [sleutel]: metCode(object[sleutel], verder, code) };
};

/** The record with every reference to a replaced record led to the one that took its place. */
export const volgVerwijzingen = <L extends Lijst>(
  lijst: L,
  record: PerLijst[L],
  nieuweCode: (naar: keyof Codes, code: string) => string | undefined,
): PerLijst[L] =>
  verwijzingenIn(lijst, record).reduce((gevolgd, { naar, code, pad }) => {
    const nieuw = nieuweCode(naar, code);
    return nieuw === undefined || nieuw === code ? gevolgd : (metCode(gevolgd, pad, nieuw) as PerLijst[L]);
  }, record);
