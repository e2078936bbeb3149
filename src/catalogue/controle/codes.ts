import type { CatalogusCodeSoort } from "../../domain/catalogusFout.js";
import type { Pad } from "../../domain/fout.js";
import type { Codeplaats, Codes, Meld } from "./records.js";

/** Every place where something stands that is at an earlier place already, and that earlier place. */
const herhalingen = (plaatsen: readonly Codeplaats[]): readonly { readonly pad: Pad; readonly eerste: Pad }[] => {
  const eerder = new Map<string, Pad>();
  return plaatsen.flatMap(({ code, pad }) => {
    if (code === undefined) return [];
    const eerste = eerder.get(code);
    if (eerste !== undefined) return [{ pad, eerste }];
    eerder.set(code, pad);
    return [];
  });
};

/** Reports every code that stands at an earlier place already. */
export const bewaakDubbel = (plaatsen: readonly Codeplaats[], wat: CatalogusCodeSoort, meld: Meld): void => {
  for (const { pad, eerste } of herhalingen(plaatsen)) meld({ code: "dubbele-code", pad, wat, eerste });
};

/** Reports everything that stands at an earlier place already and is no code. */
export const bewaakHerhaling = (plaatsen: readonly Codeplaats[], meld: Meld): void => {
  for (const { pad, eerste } of herhalingen(plaatsen)) meld({ code: "staat-er-al", pad, eerste });
};

const soorten = {
  bronnen: "bron",
  criteria: "criterium",
  maatregelen: "maatregel",
  doelgroepen: "doelgroep",
  regelingen: "regeling",
  begeleideradviezen: "begeleideradvies",
  aandachtspunten: "aandachtspunt",
  fml: "fml-item",
  activiteiten: "activiteit",
} as const satisfies Record<keyof Codes, CatalogusCodeSoort>;

/** Two records of one kind never share a code; an activity belongs to one goal group only. */
export const controleerCodes = (codes: Codes, meld: Meld): void => {
  for (const lijst of Object.keys(soorten) as (keyof Codes)[]) bewaakDubbel(codes[lijst], soorten[lijst], meld);
};
