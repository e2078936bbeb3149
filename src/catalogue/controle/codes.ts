import type { CatalogusCodeSoort } from "../../domain/catalogusFout.js";
import type { Codeplaats, Codes, Meld } from "./records.js";

/** Reports every code that stands at an earlier place already. */
export const bewaakDubbel = (plaatsen: readonly Codeplaats[], wat: CatalogusCodeSoort, meld: Meld): void => {
  const eerder = new Map<string, Codeplaats["pad"]>();
  for (const { code, pad } of plaatsen) {
    if (code === undefined) continue;
    const eerste = eerder.get(code);
    if (eerste === undefined) eerder.set(code, pad);
    else meld({ code: "dubbele-code", pad, wat, eerste });
  }
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
