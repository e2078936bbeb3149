import { factorVoor, type Eenheid } from "../domain/eenheid.js";
import type { Hoeveelheid } from "../domain/waarde.js";

/**
 * A number with a unit behind it: "10 kg", "7,5 kg", "24 uur per week". Every part is bounded, so nothing can backtrack far.
 * Three decimals are refused: "1.500 uur" is fifteen hundred in Dutch and one and a half elsewhere.
 */
export const hoeveelheidPatroon = /^(-?\d{1,6}(?:[.,](?:\d{1,2}|\d{4}))?)\s{0,3}([^\s\d.,-].{0,38})$/u;

const uitTekst = (tekst: string): { readonly waarde: number; readonly eenheid: string } | undefined => {
  const treffer = hoeveelheidPatroon.exec(tekst.trim());
  const [, getal, eenheid] = treffer ?? [];
  return getal === undefined || eenheid === undefined
    ? undefined
    : { waarde: Number(getal.replace(",", ".")), eenheid: eenheid.trim() };
};

const geschreven = (invoer: unknown): { readonly waarde: number; readonly eenheid: string } | undefined => {
  if (typeof invoer === "string") return uitTekst(invoer);
  if (typeof invoer !== "object" || invoer === null) return undefined;
  const { waarde, eenheid } = invoer as { waarde?: unknown; eenheid?: unknown };
  return typeof waarde === "number" && Number.isFinite(waarde) && typeof eenheid === "string" ? { waarde, eenheid } : undefined;
};

/** Reads a quantity in the asked unit: the quantity, or whether its shape or only its unit is wrong. */
export const leesHoeveelheid = (eenheid: Eenheid, invoer: unknown): Hoeveelheid | "verkeerde-vorm" | "vreemde-eenheid" => {
  const gelezen = geschreven(invoer);
  if (gelezen === undefined) return "verkeerde-vorm";
  const factor = factorVoor(eenheid, gelezen.eenheid);
  return factor === undefined ? "vreemde-eenheid" : { waarde: Number((gelezen.waarde * factor).toFixed(6)), eenheid };
};
