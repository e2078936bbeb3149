import type { CatalogusCodeSoort } from "../../domain/catalogusFout.js";
import type { Pad } from "../../domain/fout.js";
import { activiteitcodesIn, codesIn, type Meld, type Records } from "./records.js";

/** Reports every code that stands at an earlier place already. */
export const bewaakDubbel = (
  plaatsen: readonly { readonly code: string | undefined; readonly pad: Pad }[],
  wat: CatalogusCodeSoort,
  meld: Meld,
): void => {
  const eerder = new Map<string, Pad>();
  for (const { code, pad } of plaatsen) {
    if (code === undefined) continue;
    const eerste = eerder.get(code);
    if (eerste === undefined) eerder.set(code, pad);
    else meld({ code: "dubbele-code", pad, wat, eerste });
  }
};

const lijsten = [
  ["bronnen", "bron"],
  ["criteria", "criterium"],
  ["maatregelen", "maatregel"],
  ["doelgroepen", "doelgroep"],
  ["regelingen", "regeling"],
] as const satisfies readonly (readonly [keyof Records, CatalogusCodeSoort])[];

/** Two records of one kind never share a code; an activity belongs to one goal group only. */
export const controleerCodes = (data: unknown, meld: Meld): void => {
  for (const [lijst, wat] of lijsten) {
    bewaakDubbel(
      codesIn(data, lijst).map((code, i) => ({ code, pad: [lijst, i, "code"] })),
      wat,
      meld,
    );
  }
  const activiteiten = activiteitcodesIn(data).flatMap((codes, i) =>
    codes.map((code, j) => ({ code, pad: ["doelgroepen", i, "activiteiten", j, "code"] })),
  );
  bewaakDubbel(activiteiten, "activiteit", meld);
};
