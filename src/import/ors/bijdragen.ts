import type { Catalogus } from "../../catalogue/catalogus.js";
import type { Criterium } from "../../domain/criterium.js";
import type { Koppeling } from "../../domain/koppeling.js";
import type { Taal } from "../../domain/taal.js";
import type { Bijdrage } from "../werk/bijdrage.js";
import { waardeVan } from "../werk/waardeVan.js";
import { gevraagdNiveau } from "./gevraagdNiveau.js";
import { gemiddelde, type EisKoppeling } from "./kruistabel.js";
import type { OrsEis } from "./leesOrs.js";
import { kaalNiveau } from "./schrijfwijze.js";
import { grondIn } from "./teksten.js";

/** How much of the jobs has to ask something, and the language of the explanation. */
export interface Keuzes {
  readonly deel: number;
  readonly taal: Taal;
}

const uitNiveaus = (
  koppeling: Koppeling,
  niveaus: readonly string[],
  criterium: Criterium,
  { aandelen }: OrsEis,
  { deel, taal }: Keuzes,
): Bijdrage => {
  const gevraagd = gevraagdNiveau(
    niveaus.map((niveau) => aandelen.get(kaalNiveau(niveau))),
    deel,
  );
  const waardeBij = (plaats: number) => waardeVan(criterium, koppeling, niveaus[plaats] ?? "");
  const [mildst, strengst] = [waardeBij(gevraagd.mildst), waardeBij(gevraagd.strengst)];
  const zin = grondIn(taal);
  const grond =
    gevraagd.mildst === 0
      ? zin.hoogstens(koppeling.naam, deel, niveaus[gevraagd.strengst] ?? "")
      : zin.gevraagd(koppeling.naam, deel, niveaus[gevraagd.mildst] ?? "", gevraagd.zeker);
  return { koppeling, mildst, strengst, grond };
};

const uitGemiddelde = (koppeling: Koppeling, criterium: Criterium, { aandelen }: OrsEis, taal: Taal): Bijdrage | undefined => {
  const deel = aandelen.get(gemiddelde);
  if (deel === undefined) return undefined;
  const waarde = waardeVan(criterium, koppeling, deel);
  return { koppeling, mildst: waarde, strengst: waarde, grond: grondIn(taal).gemiddeld(koppeling.naam, deel) };
};

/** What the rows of the crosswalk make of the figures of one requirement. */
export const bijdragenVan = (
  eis: OrsEis,
  { koppelingen }: EisKoppeling,
  catalogus: Catalogus,
  keuzes: Keuzes,
): readonly Bijdrage[] =>
  koppelingen.flatMap((koppeling): readonly Bijdrage[] => {
    const criterium = catalogus.criteria.get(koppeling.criterium)?.criterium;
    if (criterium === undefined) return [];
    const { regel } = koppeling;
    const bijdrage =
      regel.soort === "niveaus"
        ? uitNiveaus(
            koppeling,
            regel.waarden.map(({ niveau }) => niveau),
            criterium,
            eis,
            keuzes,
          )
        : uitGemiddelde(koppeling, criterium, eis, keuzes.taal);
    return bijdrage === undefined ? [] : [bijdrage];
  });
