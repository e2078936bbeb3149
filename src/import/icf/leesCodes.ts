import * as z from "zod";
import type { Pad } from "../../domain/fout.js";
import type { ImportFout } from "../../domain/importFout.js";
import { sleutelnaam } from "../../domain/sleutelnaam.js";
import { vormfouten } from "../../domain/vormfouten.js";
import { kwalificatiesVan } from "./kwalificaties.js";

export type MeldFout = (fout: ImportFout) => void;

/** One category with its qualifier. */
export interface IcfCode {
  readonly code: string;
  /** The first qualifier; of an activity that is the performance. */
  readonly kwalificatie: number;
  /** The second qualifier of an activity, the capacity, where it is written. */
  readonly vermogen?: number;
}

/** A category as it stands in the input: its place there, and what is not yet known to be a qualifier. */
interface Geplaatst {
  readonly code: string;
  readonly kwalificatie: unknown;
  readonly vermogen?: number;
  /** Where the code stands, and where the qualifier. */
  readonly pad: Pad;
  readonly padKwalificatie: Pad;
}

/** The whole ICF has some 1,400 categories; more than this is no list of one person. */
const hoogstens = 2000;
const voorbeeld = "d430";

/** A chapter is a letter and a digit; its categories have two, three or four digits more. */
const codePatroon = /^[bdes]\d(?:\d{2,4})?$/u;
/**
 * A code with its qualifier behind it: "d430.2"; on the surroundings a plus is a facilitator and a dot a barrier. An activity
 * may have a second: in "d430.12" the performance is 1 and the capacity 2.
 */
const metKwalificatie = /^(?:(d\d(?:\d{2,4})?)\.(\d)(\d)|([bdes]\d(?:\d{2,4})?)([.+])(\d))$/u;

const invoerSchema = z.strictObject({ codes: z.unknown().optional() });
const regelSchema = z.strictObject({ code: z.string().max(40), kwalificatie: z.int() });

const leesTekst = (tekst: string): Pick<Geplaatst, "code" | "kwalificatie" | "vermogen"> | undefined => {
  const [, activiteit, uitvoering, vermogen, code, teken, cijfer] = metKwalificatie.exec(tekst) ?? [];
  if (activiteit !== undefined) return { code: activiteit, kwalificatie: Number(uitvoering), vermogen: Number(vermogen) };
  if (code === undefined || (teken === "+" && !code.startsWith("e"))) return undefined;
  const graad = Number(cijfer);
  const isBarriere = code.startsWith("e") && teken === "." && graad > 0 && graad < 5;
  return { code, kwalificatie: isBarriere ? -graad : graad };
};

const leesRegel = (regel: unknown, pad: Pad, meld: MeldFout): readonly Geplaatst[] => {
  if (typeof regel === "string") {
    const gelezen = leesTekst(regel);
    if (gelezen !== undefined) return [{ ...gelezen, pad, padKwalificatie: pad }];
    meld({ code: "geen-code-van-de-lijst", pad, voorbeeld: `${voorbeeld}.2` });
    return [];
  }
  const gelezen = regelSchema.safeParse(regel);
  if (gelezen.success) return [{ ...gelezen.data, pad: [...pad, "code"], padKwalificatie: [...pad, "kwalificatie"] }];
  for (const fout of vormfouten(regel, gelezen.error.issues).fouten) meld({ ...fout, pad: [...pad, ...fout.pad] });
  return [];
};

/** A list, or an object as JSON has it: a Map or a Date holds its content elsewhere and would look empty. */
const isLeesbaar = (codes: unknown): codes is object => {
  if (typeof codes !== "object" || codes === null) return false;
  const prototype: unknown = Object.getPrototypeOf(codes);
  return Array.isArray(codes) || prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** The categories with their places, written as an object of qualifiers by code or as a list. */
const leesVorm = (codes: unknown, meld: MeldFout): readonly Geplaatst[] => {
  const pad = ["codes"];
  if (!isLeesbaar(codes)) {
    meld({ code: codes === undefined ? "ontbreekt" : "verkeerde-vorm", pad, verwacht: { soort: "object" } });
    return [];
  }
  const regels = Array.isArray(codes) ? codes : Object.entries(codes);
  if (regels.length > hoogstens) {
    meld({ code: "te-groot", pad, grens: hoogstens, eenheid: "items" });
    return [];
  }
  if (Array.isArray(codes)) return codes.flatMap((regel, i) => leesRegel(regel, [...pad, i], meld));
  return Object.entries(codes).map(([code, kwalificatie]) => {
    const plaats = [...pad, codePatroon.test(code) ? code : sleutelnaam(code)];
    return { code, kwalificatie, pad: plaats, padKwalificatie: plaats };
  });
};

/** The category, or what is wrong in it. */
const keur = ({ code, kwalificatie, vermogen, pad, padKwalificatie }: Geplaatst): IcfCode | ImportFout => {
  if (!codePatroon.test(code)) return { code: "geen-code-van-de-lijst", pad, voorbeeld };
  if (typeof kwalificatie !== "number") {
    return { code: "verkeerde-vorm", pad: padKwalificatie, verwacht: { soort: "geheel-getal" } };
  }
  const mogelijk = kwalificatiesVan(code);
  if (!mogelijk.includes(kwalificatie) || (vermogen !== undefined && !mogelijk.includes(vermogen))) {
    return { code: "geen-kwalificatie", pad: padKwalificatie, mogelijk };
  }
  // Negative zero is zero here, and is written as such.
  return { code, kwalificatie: kwalificatie + 0, ...(vermogen === undefined ? {} : { vermogen }) };
};

/** Reads the categories of one person, in the order of their codes, and reports every fault. */
export const leesCodes = (invoer: unknown, meld: MeldFout): readonly IcfCode[] => {
  const gelezen = invoerSchema.safeParse(invoer);
  if (!gelezen.success) vormfouten(invoer, gelezen.error.issues).fouten.forEach(meld);
  if (typeof invoer !== "object" || invoer === null || Array.isArray(invoer)) return [];
  const codes = Object.hasOwn(invoer, "codes") ? (invoer as { codes: unknown }).codes : undefined;

  const eerder = new Map<string, Pad>();
  const goed: IcfCode[] = [];
  for (const geplaatst of leesVorm(codes, meld)) {
    const uitkomst = keur(geplaatst);
    if (!("kwalificatie" in uitkomst)) {
      meld(uitkomst);
      continue;
    }
    const eerste = eerder.get(uitkomst.code);
    if (eerste === undefined) eerder.set(uitkomst.code, geplaatst.pad);
    else meld({ code: "dubbele-rij", pad: geplaatst.pad, eerste });
    goed.push(uitkomst);
  }
  return goed.sort((a, b) => (a.code < b.code ? -1 : 1));
};
