import type { Lijst } from "../../domain/catalogus.js";
import type { Pad } from "../../domain/fout.js";
import { sleutelnaam } from "../../domain/sleutelnaam.js";
import { uitbreidingTeksten } from "../../domain/uitbreiding.js";
import type { Codes, Geplaatst, Meld, Willekeurig } from "../controle/records.js";
import { herschrijf, type Tekstlijst } from "./herschrijf.js";
import { sleutelVan } from "./wijzigingen.js";

const tekstlijsten = Object.keys(uitbreidingTeksten) as readonly Tekstlijst[];

const isTekstlijst = (lijst: Lijst): lijst is Tekstlijst => Object.hasOwn(uitbreidingTeksten, lijst);

/** The texts of the extension by the record they are for, as "criteria/tillen"; those whose shape is wrong are left out. */
export type Teksten = ReadonlyMap<string, object>;

const tekstenVoor = (data: unknown, lijst: Tekstlijst): readonly (readonly [string, unknown])[] => {
  const teksten = (data as { readonly teksten?: Readonly<Record<string, unknown>> | null }).teksten?.[lijst];
  return typeof teksten === "object" && teksten !== null ? Object.entries(teksten) : [];
};

/** Reads the texts of an extension, and reports those for records that are not there. */
export const leesTeksten = (data: unknown, codes: Codes, meld: Meld): Teksten => {
  const gelezen = new Map<string, object>();
  for (const lijst of tekstlijsten) {
    const bekend = new Set(codes[lijst].map(({ code }) => code));
    for (const [code, geschreven] of tekstenVoor(data, lijst)) {
      const teksten = uitbreidingTeksten[lijst].safeParse(geschreven);
      if (!bekend.has(code)) meld({ code: "onbekend-record", pad: ["teksten", lijst, sleutelnaam(code)] });
      else if (teksten.success) gelezen.set(`${lijst}/${code}`, teksten.data);
    }
  }
  return gelezen;
};

/** A record in the words of the extension, where it has any for it. */
export const pasTekstenToe = (
  lijst: Lijst,
  geplaatst: Geplaatst<Willekeurig>,
  teksten: Teksten,
  meld: Meld,
): Geplaatst<Willekeurig> => {
  const sleutel = sleutelVan(lijst, geplaatst.record);
  const gegeven = teksten.get(sleutel);
  if (gegeven === undefined || !isTekstlijst(lijst)) return geplaatst;
  const mis = (plaats: Pad): void => meld({ code: "tekst-zonder-plaats", pad: ["teksten", ...sleutel.split("/"), ...plaats] });
  // Record and texts were read for this very list; that they belong together cannot be expressed.
  return { ...geplaatst, record: herschrijf(lijst, geplaatst.record as never, gegeven as never, mis) };
};
