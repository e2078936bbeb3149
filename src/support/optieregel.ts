import { isNatuurlijk } from "../catalogue/lichtNaarZwaar.js";
import { isWerknemerkant } from "../compare/kant.js";
import { standVan, type Puntkennis } from "../compare/vereisten.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Criterium } from "../domain/criterium.js";
import type { Discrepantie, Optie } from "../domain/discrepantie.js";
import type { Maatregel, Vereiste } from "../domain/maatregel.js";
import {
  steunpilaren,
  type Afhankelijkheid,
  type Optieregel,
  type Optierol,
  type Optievoorwaarde,
} from "../domain/optieoverzicht.js";
import { hoogsteWaardeTot, minimumcode } from "../domain/schaal.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import type { Optiebron } from "./optiebron.js";
import { rustOp } from "./rustOp.js";

/** A discrepantie with the finding and the criterium it is about. */
export interface Gat {
  readonly discrepantie: Discrepantie;
  readonly bevinding: Bevinding | undefined;
  readonly criterium: Criterium;
}

const sluitVan = ({ kan, bereik }: Optie, rest: number): Optieregel["effect"]["sluit"] => {
  if (bereik.maximum === 0) return "niet";
  if (kan === "onbekend") return "onbekend";
  return bereik.minimum >= rest ? "heel" : "deels";
};

/** The value that the point reaches with so much of the rest taken away; null where nothing was measured in values. */
const totVan = ({ discrepantie, bevinding, criterium }: Gat, bereik: Optie["bereik"]): Optieregel["effect"]["tot"] => {
  const waarde = bevinding?.uitkomst === "tekort" ? bevinding.gevraagd?.waarde : undefined;
  const gevraagd = waarde === undefined ? undefined : minimumcode(criterium.schaal, waarde);
  if (gevraagd === undefined) return null;
  const nu = gevraagd - discrepantie.rest;
  const naar = (codes: number): ReturnType<typeof hoogsteWaardeTot> =>
    hoogsteWaardeTot(criterium.schaal, Math.min(gevraagd, nu + codes));
  const [minimum, maximum] = [naar(bereik.minimum), naar(bereik.maximum)];
  return minimum === undefined || maximum === undefined ? null : { minimum, maximum };
};

const nodigVoor = (vereiste: Vereiste, { minimaalAanwezig, minimaleUren }: Maatregel): Hoeveelheid | null => {
  if (vereiste === "werkbegeleider-aanwezig") return { waarde: minimaalAanwezig ?? 0, eenheid: "%" };
  return vereiste === "werkbegeleider-uren" ? { waarde: minimaleUren ?? 0, eenheid: "uur/week" } : null;
};

const voorwaardenVan = (maatregel: Maatregel, gat: Discrepantie, bron: Optiebron): readonly Optievoorwaarde[] => {
  const { leerbaar, aanpasbaar } = gat;
  const kennis: Puntkennis = { leerbaar: leerbaar.oordeel, aanpasbaar, netwerk: bron.netwerk?.steunt ?? "onbekend" };
  return maatregel.vereist.map((vereiste) => ({
    vereiste,
    stand: standVan(vereiste, maatregel, bron.begeleider, kennis),
    nodig: nodigVoor(vereiste, maatregel),
  }));
};

/** The people who have to be there for it: who gives it, and whom its preconditions name. */
export const afhankelijkVan = ({ gever, vereist }: Maatregel, { begeleider, netwerk }: Optiebron): readonly Afhankelijkheid[] =>
  steunpilaren
    .filter((wie) => gever === wie || vereist.some((vereiste) => vereiste.startsWith(`${wie}-`)))
    .map((van) => {
      if (van === "werkbegeleider")
        return { van, rol: begeleider?.rol ?? null, vervanging: begeleider?.vervanging ?? "onbekend" };
      return { van, rol: van === "netwerk" ? (netwerk?.rol ?? null) : null, vervanging: null };
    });

/** Everything a plan has to say of one option. */
export const optieregel = (
  optie: Optie,
  maatregel: Maatregel,
  rol: Optierol,
  samenMet: readonly string[],
  gat: Gat,
  bron: Optiebron,
): Optieregel => ({
  maatregel: optie.maatregel,
  hulpmiddel: optie.hulpmiddel ?? null,
  ingreep: optie.ingreep,
  gever: maatregel.gever,
  natuurlijk: isNatuurlijk(maatregel),
  gewicht: maatregel.gewicht,
  stap: optie.stap,
  kant: isWerknemerkant(optie) ? "werknemer" : "werk",
  kan: optie.kan,
  effect: {
    minimum: Math.min(gat.discrepantie.rest, optie.bereik.minimum),
    maximum: Math.min(gat.discrepantie.rest, optie.bereik.maximum),
    sluit: sluitVan(optie, gat.discrepantie.rest),
    tot: totVan(gat, optie.bereik),
  },
  voorwaarden: voorwaardenVan(maatregel, gat.discrepantie, bron),
  weken: maatregel.inzet.weken,
  minuten: maatregel.inzet.jobcoachMinuten,
  afhankelijkVan: afhankelijkVan(maatregel, bron),
  rol,
  samenMet,
  because: rustOp(gat.discrepantie, maatregel, {
    werkbegeleider: bron.begeleider !== undefined,
    netwerk: bron.netwerk !== undefined,
  }),
});
