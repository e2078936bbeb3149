import * as z from "zod";
import type { FmlItem } from "../../domain/fmlItem.js";
import type { Pad } from "../../domain/fout.js";
import { sleutelnaam } from "../../domain/sleutelnaam.js";
import { vormfouten } from "../../domain/vormfouten.js";
import { isVreemdObject } from "./isVreemdObject.js";
import { leesItem, type IngevuldItem, type MeldFout } from "./leesItem.js";
import { isOudItem, isOudSubitem, leesNummer, veld } from "./nummer.js";

const lijstSchema = z.strictObject({ nummering: z.enum(["nieuw", "oud"]), items: z.record(z.string(), z.unknown()) });

/** One key of the list, read. */
interface Regel {
  readonly pad: Pad;
  readonly waarde: unknown;
  readonly item: FmlItem | undefined;
  readonly isOud: boolean;
}

const alsObject = (invoer: unknown): object =>
  typeof invoer === "object" && invoer !== null && !Array.isArray(invoer) ? invoer : {};

const leesRegels = (items: object, lijst: ReadonlyMap<string, FmlItem>): readonly Regel[] =>
  Object.entries(items).map(([sleutel, waarde]) => ({
    pad: ["items", sleutelnaam(sleutel)],
    waarde,
    item: lijst.get(leesNummer(sleutel) ?? ""),
    isOud: isOudSubitem(sleutel),
  }));

const leesItems = (regels: readonly Regel[], meld: MeldFout): readonly IngevuldItem[] => {
  const isGemengd = regels.some(({ item }) => item !== undefined);
  const eerder = new Map<FmlItem, Pad>();
  return regels.flatMap(({ pad, waarde, item, isOud }) => {
    if (isOud) meld({ code: isGemengd ? "gemengde-nummering" : "oude-nummering", pad });
    else if (item === undefined) meld({ code: "onbekend-item", pad });
    if (item === undefined) return [];
    const eerste = eerder.get(item);
    if (eerste === undefined) eerder.set(item, pad);
    else meld({ code: "dubbele-rij", pad, eerste });
    if (!isOudItem(item, waarde)) return leesItem(item, waarde, pad, meld) ?? [];
    meld({ code: "oude-nummering", pad });
    return [];
  });
};

const geenObject = (pad: Pad) => ({ code: "verkeerde-vorm", pad, verwacht: { soort: "object" } }) as const;

/** The fields of the list as far as they are there, and every fault in its shape to `meld`. */
const leesVelden = (invoer: unknown, meld: MeldFout): { readonly nummering: unknown; readonly items: unknown } => {
  if (isVreemdObject(invoer)) {
    meld(geenObject([]));
    return { nummering: undefined, items: undefined };
  }
  const gelezen = lijstSchema.safeParse(invoer);
  const fouten = gelezen.success ? [] : vormfouten(invoer, gelezen.error.issues).fouten;
  fouten.forEach(meld);
  const velden = { nummering: veld(invoer, "nummering"), items: veld(invoer, "items") };
  if (!isVreemdObject(velden.items)) return velden;
  if (!fouten.some(({ pad }) => pad[0] === "items")) meld(geenObject(["items"]));
  return { ...velden, items: undefined };
};

/** Reads a list that is filled in: its items in the order of the FML, and every fault to `meld`. */
export const leesLijst = (invoer: unknown, lijst: ReadonlyMap<string, FmlItem>, meld: MeldFout): readonly IngevuldItem[] => {
  const { nummering, items } = leesVelden(invoer, meld);
  if (nummering === "oud") {
    // The same numbers are other items there, so nothing can be said about them.
    meld({ code: "oude-nummering", pad: ["nummering"] });
    return [];
  }
  const ingevuld = leesItems(leesRegels(alsObject(items), lijst), meld);
  const perItem = new Map(ingevuld.map((regel) => [regel.item, regel]));
  return [...lijst.values()].flatMap((item) => perItem.get(item) ?? []);
};
