import type { Catalogus } from "../catalogue/catalogus.js";
import { vraagt, type Criterium } from "../domain/criterium.js";
import type { Fout, Kant, Pad } from "../domain/fout.js";
import type { Waarde } from "../domain/waarde.js";
import { isBestaandeDatum } from "../internal/datum.js";
import { bedoeldeCode } from "./bedoeldeCode.js";
import { leesWaarde } from "./leesWaarde.js";

/** What reading needs to know besides the input. */
export interface Leescontext {
  readonly kant: Kant;
  readonly catalogus: Catalogus;
  readonly peildatum: string;
  readonly meld: (fout: Fout) => void;
  /** Whether further faults are only counted, so that a hint on them would be work for nothing. */
  readonly isVol: () => boolean;
}

type Ruw = Readonly<Record<string, unknown>>;

export const alsObject = (invoer: unknown): Ruw | undefined =>
  typeof invoer === "object" && invoer !== null && !Array.isArray(invoer) ? (invoer as Ruw) : undefined;

export const alsLijst = (invoer: unknown): readonly unknown[] => (Array.isArray(invoer) ? invoer : []);

/** Reports a day that lies after the reference date; whether it exists at all is for the schema to say. */
export const bewaakDatum = (context: Leescontext, datum: unknown, pad: Pad): void => {
  if (!isBestaandeDatum(datum) || datum <= context.peildatum) return;
  context.meld({ code: "datum-na-peildatum", kant: context.kant, pad, peildatum: context.peildatum });
};

/** Reads a value that must be known: with an aid of which nobody knows what it brings, nothing can be compared. */
export const leesBekend = (
  context: Leescontext,
  criterium: Criterium,
  invoer: unknown,
  pad: Pad,
  alsVraag: boolean,
): Waarde | undefined => {
  if (invoer === undefined) return undefined;
  const gelezen = leesWaarde(criterium, alsVraag, invoer);
  if ("waarde" in gelezen) return gelezen.waarde;
  for (const { code, pad: onder, verwacht } of gelezen.fouten) {
    context.meld({ code, kant: context.kant, pad: [...pad, ...onder], criterium: criterium.code, verwacht });
  }
  return undefined;
};

/** Reads the value of a rating, or what stands for one: not known, not asked. */
export const leesOfMeld = (
  context: Leescontext,
  criterium: Criterium,
  invoer: unknown,
  pad: Pad,
  alsVraag: boolean,
): Waarde | undefined => {
  if (invoer === undefined || invoer === "onbekend") return invoer;
  if (invoer === "niet-gevraagd") {
    if (alsVraag) return invoer;
    context.meld({ code: "niet-gevraagd-niet-hier", kant: context.kant, pad, criterium: criterium.code });
    return undefined;
  }
  return leesBekend(context, criterium, invoer, pad, alsVraag);
};

const leesPunt = (context: Leescontext, ruw: Ruw, criterium: Criterium, pad: Pad): Ruw => {
  const alsVraag = vraagt(context.kant, criterium);
  const beoordelingen = alsLijst(ruw["beoordelingen"]).map((invoer, i) => {
    const beoordeling = alsObject(invoer);
    if (beoordeling === undefined) return invoer;
    const plaats = [...pad, "beoordelingen", i];
    bewaakDatum(context, beoordeling["datum"], [...plaats, "datum"]);
    return { ...beoordeling, waarde: leesOfMeld(context, criterium, beoordeling["waarde"], [...plaats, "waarde"], alsVraag) };
  });
  if (ruw["metSteun"] === undefined) return { ...ruw, beoordelingen };
  if (alsVraag)
    context.meld({ code: "steun-niet-hier", kant: context.kant, pad: [...pad, "metSteun"], criterium: criterium.code });
  const metSteun = alsLijst(ruw["metSteun"]).map((invoer, i) => {
    const steun = alsObject(invoer);
    if (steun === undefined || alsVraag) return invoer;
    return { ...steun, waarde: leesBekend(context, criterium, steun["waarde"], [...pad, "metSteun", i, "waarde"], false) };
  });
  return { ...ruw, beoordelingen, metSteun };
};

/** Reports a code that the catalogue does not know, with the nearest one it does. */
export const zoekCriterium = (context: Leescontext, code: unknown, pad: Pad): Criterium | undefined => {
  if (typeof code !== "string") return undefined;
  const gevonden = context.catalogus.criteria.get(code)?.criterium;
  if (gevonden === undefined) {
    const bedoeld = context.isVol() ? undefined : bedoeldeCode(code, context.catalogus.criteria.keys());
    context.meld({ code: "onbekend-criterium", kant: context.kant, pad, ...(bedoeld === undefined ? {} : { bedoeld }) });
  }
  return gevonden;
};

/**
 * Reads the points of a profile by the catalogue: every value into its canonical form, every fault reported. Works on any
 * input, so that faults of shape in one place do not hide faults of meaning in another.
 */
export const leesPunten = (context: Leescontext, invoer: unknown): readonly unknown[] => {
  const eerder = new Map<string, number>();
  return alsLijst(invoer).map((item, i) => {
    const ruw = alsObject(item);
    if (ruw === undefined) return item;
    const criterium = zoekCriterium(context, ruw["criterium"], ["punten", i, "criterium"]);
    if (criterium === undefined) return item;
    const eerste = eerder.get(criterium.code);
    if (eerste === undefined) eerder.set(criterium.code, i);
    else context.meld({ code: "dubbel", kant: context.kant, pad: ["punten", i, "criterium"], wat: "criterium", eerste });
    return leesPunt(context, ruw, criterium, ["punten", i]);
  });
};
