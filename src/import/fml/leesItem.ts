import * as z from "zod";
import type { FmlItem } from "../../domain/fmlItem.js";
import type { Pad } from "../../domain/fout.js";
import type { ImportFout } from "../../domain/importFout.js";
import { vormfouten } from "../../domain/vormfouten.js";
import { isVreemdObject } from "./isVreemdObject.js";

export type MeldFout = (fout: ImportFout) => void;

/** An item as it is filled in: the limits that are set, none at the normal value, and what the doctor wrote with it. */
export interface IngevuldItem {
  readonly item: FmlItem;
  readonly gezet: readonly number[];
  readonly tekst: string | undefined;
}

/** A text that goes into a profile as it is, and one that is put together with that of another item there. */
const tekstlengte = 2000;
const korteTekstlengte = 900;

/** Longer than any item has flags; a longer list is one fault and is not looked at. */
const nummers = z.array(z.int()).min(1).max(20);
const schemasMet = (lengte: number) => {
  const tekst = z.string().trim().min(1).max(lengte).optional();
  return {
    waarde: z.int().transform((waarde) => ({ waarde, tekst: undefined })),
    waarden: nummers.transform((waarden) => ({ waarden, tekst: undefined })),
    metWaarde: z.strictObject({ waarde: z.int(), tekst }),
    metWaarden: z.strictObject({ waarden: nummers, tekst }),
  };
};
const gewoon = schemasMet(tekstlengte);
const kort = schemasMet(korteTekstlengte);

/** What stands there decides how it is read, so that a fault is named where it lies. Only flags can be set side by side. */
const schemaVoor = (invoer: unknown, soort: FmlItem["soort"]) => {
  const schemas = soort === "keuze" ? kort : gewoon;
  const vlaggen = soort === "vlaggen";
  if (typeof invoer !== "object" || invoer === null) return schemas.waarde;
  if (Array.isArray(invoer)) return vlaggen ? schemas.waarden : schemas.waarde;
  return vlaggen && Object.hasOwn(invoer, "waarden") ? schemas.metWaarden : schemas.metWaarde;
};

/** A value with the place it stands. */
interface Geplaatst {
  readonly waarde: number;
  readonly pad: Pad;
}

const controleer = ({ waarden }: FmlItem, geplaatst: readonly Geplaatst[], pad: Pad, meld: MeldFout): boolean => {
  const mogelijk = waarden.map(({ waarde }) => waarde);
  const eerder = new Map<number, Pad>();
  let fouten = 0;
  const fout = (gevonden: ImportFout): void => {
    fouten += 1;
    meld(gevonden);
  };
  for (const { waarde, pad: plaats } of geplaatst) {
    const eerste = eerder.get(waarde);
    if (!mogelijk.includes(waarde)) fout({ code: "waarde-niet-in-item", pad: plaats, mogelijk });
    else if (eerste !== undefined) fout({ code: "dubbele-rij", pad: plaats, eerste });
    else eerder.set(waarde, plaats);
  }
  if (eerder.has(0) && eerder.size > 1) fout({ code: "norm-en-beperking", pad });
  return fouten === 0;
};

/** Reads what is filled in with one item, or reports everything that is wrong in it. */
export const leesItem = (item: FmlItem, invoer: unknown, pad: Pad, meld: MeldFout): IngevuldItem | undefined => {
  if (isVreemdObject(invoer)) {
    meld({ code: "verkeerde-vorm", pad, verwacht: { soort: "object" } });
    return undefined;
  }
  const gelezen = schemaVoor(invoer, item.soort).safeParse(invoer);
  if (!gelezen.success) {
    for (const fout of vormfouten(invoer, gelezen.error.issues).fouten) meld({ ...fout, pad: [...pad, ...fout.pad] });
    return undefined;
  }
  const { data } = gelezen;
  const isObject = typeof invoer === "object" && !Array.isArray(invoer);
  const plaats = isObject ? [...pad, "waarden" in data ? "waarden" : "waarde"] : pad;
  const geplaatst =
    "waarden" in data
      ? data.waarden.map((waarde, i) => ({ waarde, pad: [...plaats, i] }))
      : [{ waarde: data.waarde, pad: plaats }];
  if (!controleer(item, geplaatst, pad, meld)) return undefined;
  const gezet = geplaatst.map(({ waarde }) => waarde).filter((waarde) => waarde !== 0);
  return { item, gezet: gezet.sort((a, b) => a - b), tekst: data.tekst };
};
