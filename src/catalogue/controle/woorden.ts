import type { Pad } from "../../domain/fout.js";
import { talen, type Taal, type Tekst } from "../../domain/taal.js";
import { vageWoorden } from "../../domain/vageWoorden.js";
import type { Meld } from "./records.js";

/** The languages a text is written out in: Flemish is optional. */
export const talenVan = (zin: Tekst): readonly (readonly [Taal, string])[] =>
  talen.flatMap((taal) => {
    const geschreven = zin[taal];
    return geschreven === undefined ? [] : [[taal, geschreven] as const];
  });

/** A sentence says what someone can see or count, in every language it is written out in. */
export const controleerWoorden = (zin: Tekst, pad: Pad, meld: Meld): void => {
  for (const [taal, geschreven] of talenVan(zin)) {
    const [vaag] = vageWoorden(geschreven, taal);
    if (vaag !== undefined) meld({ code: "vaag", pad: [...pad, taal], taal, uitdrukking: vaag.uitdrukking });
  }
};
