import * as z from "zod";
import type { FmlItem } from "../../domain/fmlItem.js";
import type { Pad } from "../../domain/fout.js";
import { sleutelnaam } from "../../domain/sleutelnaam.js";
import { vormfouten } from "../../domain/vormfouten.js";
import { leesItem, type IngevuldItem, type MeldFout } from "./leesItem.js";
import { isOudSubitem, leesNummer } from "./nummer.js";

const lijstSchema = z.strictObject({ nummering: z.enum(["nieuw", "oud"]), items: z.record(z.string(), z.unknown()) });

/** One key of the list, read. */
interface Regel {
  readonly pad: Pad;
  readonly waarde: unknown;
  readonly item: FmlItem | undefined;
  readonly isOud: boolean;
}

/** What stands under a key, also where something beside it is wrong. */
const veld = (invoer: unknown, naam: string): unknown =>
  typeof invoer === "object" && invoer !== null && Object.hasOwn(invoer, naam) ? Reflect.get(invoer, naam) : undefined;

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
    return leesItem(item, waarde, pad, meld) ?? [];
  });
};

/** Reads a list that is filled in: its items in the order of the FML, and every fault to `meld`. */
export const leesLijst = (invoer: unknown, lijst: ReadonlyMap<string, FmlItem>, meld: MeldFout): readonly IngevuldItem[] => {
  const gelezen = lijstSchema.safeParse(invoer);
  if (!gelezen.success) vormfouten(invoer, gelezen.error.issues).fouten.forEach(meld);
  const { nummering, items } = gelezen.success
    ? gelezen.data
    : { nummering: veld(invoer, "nummering"), items: veld(invoer, "items") };
  if (nummering === "oud") {
    // The same numbers are other items there, so nothing can be said about them.
    meld({ code: "oude-nummering", pad: ["nummering"] });
    return [];
  }
  const ingevuld = leesItems(leesRegels(alsObject(items), lijst), meld);
  const perItem = new Map(ingevuld.map((regel) => [regel.item, regel]));
  return [...lijst.values()].flatMap((item) => perItem.get(item) ?? []);
};
