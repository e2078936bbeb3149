import type { Pad } from "../../domain/fout.js";
import { bewaakDubbel } from "./codes.js";
import { benoemdeLijsten, ruweLijst, sleutelvelden, tekstIn, type Benoemd, type Meld } from "./records.js";

/** A record that takes the place of another one: the code it replaces, its own code, and where it stands. */
export interface Vervanging {
  readonly lijst: Benoemd;
  readonly oud: string;
  readonly nieuw: string | undefined;
  readonly pad: Pad;
}

const vervangingenIn = (data: unknown, lijst: Benoemd): readonly Vervanging[] =>
  ruweLijst(data, lijst).flatMap((item, i) => {
    const oud = tekstIn(item, "vervangt");
    return oud === undefined ? [] : [{ lijst, oud, nieuw: tekstIn(item, sleutelvelden[lijst]), pad: [lijst, i] }];
  });

/** Whether a row of replacements leads back to where it began. A record may take the place of one with its own code. */
const isKring = ({ oud, nieuw }: Vervanging, perCode: ReadonlyMap<string | undefined, Vervanging>): boolean => {
  if (oud === nieuw) return false;
  const gezien = new Set<string>();
  for (let code = oud; !gezien.has(code); ) {
    if (code === nieuw) return true;
    gezien.add(code);
    const volgende = perCode.get(code);
    if (volgende === undefined) return false;
    code = volgende.oud;
  }
  return false;
};

/**
 * Every record that replaces another one. What it replaces is in the catalogue beneath, is replaced once, and no records
 * replace each other. What is wrong with that is reported; in a ring nothing leads from one code to another.
 */
export const leesVervangingen = (
  data: unknown,
  bestaat: (lijst: Benoemd, code: string) => boolean,
  meld: Meld,
): readonly Vervanging[] =>
  benoemdeLijsten.flatMap((lijst) => {
    const alle = vervangingenIn(data, lijst);
    const perCode = new Map(alle.map((vervanging) => [vervanging.nieuw, vervanging]));
    const bekend = alle.flatMap((vervanging): readonly Vervanging[] => {
      const pad = [...vervanging.pad, "vervangt"];
      const inKring = isKring(vervanging, perCode);
      const isBekend = bestaat(lijst, vervanging.oud);
      if (inKring) meld({ code: "vervangt-kring", pad });
      else if (!isBekend) meld({ code: "vervangt-onbekend", pad });
      if (!isBekend) return [];
      return [inKring ? { ...vervanging, nieuw: undefined } : vervanging];
    });
    bewaakDubbel(
      bekend.map(({ oud, pad }) => ({ code: oud, pad: [...pad, "vervangt"] })),
      "vervanging",
      meld,
    );
    return bekend;
  });
