import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import { lichtNaarZwaar } from "../catalogue/lichtNaarZwaar.js";
import { nogTeKiezen } from "../compare/bestaandeSteun.js";
import { isWerknemerkant, stapVan } from "../compare/kant.js";
import type { GelezenPunt, GelezenProfiel } from "../compare/leesProfiel.js";
import { bereikVan, weegVereisten, type Haalbaarheid, type Kan, type Puntkennis } from "../compare/vereisten.js";
import type { VeronderstelteSteun } from "../compare/veronderstelling.js";
import type { Discrepantie, Optie } from "../domain/discrepantie.js";
import { hulpUitProfiel, type Maatregel } from "../domain/maatregel.js";
import { hoogsteCode } from "../domain/schaal.js";
import { bevries } from "../internal/bevries.js";

/** What can be done about a point, from light to heavy, and how much of a shortage that takes away. */
export interface Opties {
  readonly opties: readonly Optie[];
  readonly sluitbaar: Discrepantie["sluitbaar"];
}

const optieVan = (maatregel: Maatregel, { kan, belet }: Pick<Haalbaarheid, "kan" | "belet">, bereik: Optie["bereik"]): Optie => ({
  maatregel: maatregel.code,
  ingreep: maatregel.ingreep,
  stap: stapVan(maatregel),
  kan,
  belet,
  bereik,
});

/** Within a side the best way counts, because ways on one side overlap; the two sides add up. */
const sluitbaarMet = (opties: readonly Optie[]): Opties["sluitbaar"] => {
  const hoogste = { werknemer: { minimum: 0, maximum: 0 }, werk: { minimum: 0, maximum: 0 } };
  for (const optie of opties) {
    const kant = isWerknemerkant(optie) ? hoogste.werknemer : hoogste.werk;
    kant.minimum = Math.max(kant.minimum, optie.bereik.minimum);
    kant.maximum = Math.max(kant.maximum, optie.bereik.maximum);
  }
  const { werknemer, werk } = hoogste;
  return {
    minimum: Math.min(hoogsteCode, werknemer.minimum + werk.minimum),
    maximum: Math.min(hoogsteCode, werknemer.maximum + werk.maximum),
  };
};

const vanCatalogus = (plek: CatalogusCriterium, werk: GelezenProfiel, kan: Puntkennis): Opties => {
  const opties = nogTeKiezen(plek, werk.begeleider).map((maatregel) => {
    const gewogen = weegVereisten(maatregel, werk.begeleider, kan);
    return optieVan(maatregel, gewogen, bereikVan(maatregel, gewogen));
  });
  return bevries({ opties, sluitbaar: sluitbaarMet(opties) });
};

type Oordeel = Discrepantie["leerbaar"]["oordeel"];

/** What was weighed at one workplace, by the rank of the criterion, whether it can be learned, and the worker's network. */
export type Optiegeheugen = Map<number, Opties>;

const perWerkplek = new WeakMap<GelezenProfiel, Optiegeheugen>();

export const optiegeheugen = (werk: GelezenProfiel): Optiegeheugen => {
  const bekend = perWerkplek.get(werk);
  if (bekend !== undefined) return bekend;
  const geheugen: Optiegeheugen = new Map();
  perWerkplek.set(werk, geheugen);
  return geheugen;
};

const leerbaarheden: readonly Oordeel[] = ["ja", "nee", "onbekend"];
const netwerken: readonly Kan[] = ["ja", "deels", "nee", "onbekend"];

const plaatsVoor = ({ rang }: CatalogusCriterium, leerbaar: Oordeel, netwerk: Kan): number =>
  (rang * leerbaarheden.length + leerbaarheden.indexOf(leerbaar)) * netwerken.length + netwerken.indexOf(netwerk);

/**
 * What the catalogue offers on a criterion at this workplace. It depends on the workplace, on whether the point can be
 * learned and on whether the network supports, not further on the person, so it is weighed once per workplace and shared, frozen.
 */
export const optiesOpDeWerkplek = (
  plek: CatalogusCriterium,
  werk: GelezenProfiel,
  kennis: Puntkennis & { readonly leerbaar: Oordeel },
  geheugen: Optiegeheugen,
): Opties => {
  const plaats = plaatsVoor(plek, kennis.leerbaar, kennis.netwerk);
  const bekend = geheugen.get(plaats);
  if (bekend !== undefined) return bekend;
  const opties = vanCatalogus(plek, werk, kennis);
  geheugen.set(plaats, opties);
  return opties;
};

/** Adds an aid that the profile names with its effect but that is not in use yet, at its place from light to heavy. */
export const metGenoemdeHulp = (
  basis: Opties,
  aanbod: GelezenPunt | undefined,
  maatregelen: ReadonlyMap<string, Maatregel>,
): Opties => {
  const winst = aanbod === undefined ? 0 : aanbod.metElkeHulp - aanbod.metHulp;
  const maatregel = maatregelen.get(hulpUitProfiel);
  if (winst === 0 || maatregel === undefined || aanbod?.besteHulp === undefined) return basis;
  const { opties } = basis;
  const hulp: Optie = {
    ...optieVan(maatregel, { kan: "ja", belet: [] }, { minimum: winst, maximum: winst }),
    hulpmiddel: aanbod.besteHulp,
  };
  const zwaarder = opties.findIndex((optie) => {
    const ander = maatregelen.get(optie.maatregel);
    return ander !== undefined && lichtNaarZwaar(ander, maatregel) > 0;
  });
  const plaats = zwaarder === -1 ? opties.length : zwaarder;
  const alle = [...opties.slice(0, plaats), hulp, ...opties.slice(plaats)];
  return { opties: alle, sluitbaar: sluitbaarMet(alle) };
};

/** What is left to choose where measures are supposed to be in place: not those again, and on their side only what reaches further. */
export const naVeronderstelling = (basis: Opties, steun: VeronderstelteSteun): Opties => {
  if (steun.maatregelen.length === 0) return basis;
  const opties = basis.opties
    .filter(({ maatregel }) => !steun.maatregelen.includes(maatregel))
    .map((optie) => {
      const al = isWerknemerkant(optie) ? steun.werknemer : steun.werk;
      const { minimum, maximum } = optie.bereik;
      return { ...optie, bereik: { minimum: Math.max(0, minimum - al), maximum: Math.max(0, maximum - al) } };
    });
  return { opties, sluitbaar: sluitbaarMet(opties) };
};
