import { isNatuurlijk } from "../catalogue/lichtNaarZwaar.js";
import { isWerknemerkant } from "../compare/kant.js";
import type { Optie } from "../domain/discrepantie.js";
import type { Maatregel } from "../domain/maatregel.js";

/** How much of the scale an option bridges, in the reading that is asked: for certain, or at most. */
export type Reikt = (optie: Optie) => number;

export const isLeren = ({ stap }: Optie): boolean => stap === "leren";

/** What a choice is made from. */
export interface Keuzeruimte {
  /** From light to heavy, natural support first. */
  readonly opties: readonly Optie[];
  readonly rest: number;
  readonly reikt: Reikt;
  readonly maatregelen: ReadonlyMap<string, Maatregel>;
  /** Options that are in the plan already: taking them again costs nothing. */
  readonly al: ReadonlySet<Optie>;
}

/** More than the weights of two measures together, so that one measure that is not natural outweighs any weight. */
const perNietNatuurlijk = 100;

/**
 * How heavy a set is: first how many measures are new in the plan, then how many of those are no natural support, then their
 * weight together.
 */
export const zwaarteVan = (set: readonly Optie[], { maatregelen, al }: Pick<Keuzeruimte, "maatregelen" | "al">): number => {
  let zwaarte = 0;
  for (const optie of set) {
    const maatregel = maatregelen.get(optie.maatregel);
    if (al.has(optie) || maatregel === undefined) continue;
    zwaarte += perNietNatuurlijk ** 2 + (isNatuurlijk(maatregel) ? 0 : perNietNatuurlijk) + maatregel.gewicht;
  }
  return zwaarte;
};

/** The lightest of the sets; on a tie by the codes, side by side. */
const lichtste = (sets: readonly (readonly Optie[])[], ruimte: Keuzeruimte): readonly Optie[] | undefined => {
  let beste: { readonly set: readonly Optie[]; readonly zwaarte: number; readonly codes: string } | undefined;
  for (const set of sets) {
    const zwaarte = zwaarteVan(set, ruimte);
    if (beste !== undefined && zwaarte > beste.zwaarte) continue;
    const codes = set.map(({ maatregel }) => maatregel).join("\n");
    if (beste === undefined || zwaarte < beste.zwaarte || codes < beste.codes) beste = { set, zwaarte, codes };
  }
  return beste?.set;
};

/** Every pair, one way with the worker and one with the work, that bridges the gap together and not without one of both. */
const paren = (
  werknemerkant: readonly Optie[],
  werkkant: readonly Optie[],
  { rest, reikt }: Keuzeruimte,
): readonly (readonly Optie[])[] =>
  werknemerkant.flatMap((links) =>
    reikt(links) === 0 ? [] : werkkant.filter((rechts) => reikt(links) + reikt(rechts) >= rest).map((rechts) => [links, rechts]),
  );

/** The option that reaches furthest; on a tie what is in the plan already, then the lightest. */
const verste = (opties: readonly Optie[], { reikt, al }: Keuzeruimte): readonly Optie[] => {
  const top = opties.reduce((verst, optie) => Math.max(verst, reikt(optie)), 0);
  if (top === 0) return [];
  const even = opties.filter((optie) => reikt(optie) === top);
  return [even.find((optie) => al.has(optie)) ?? (even[0] as Optie)];
};

/**
 * The smallest set that bridges the gap, in the order of the Leidraad (note III): learning; learning and a change of the work;
 * one change; a change on both sides. Within a step: the fewest measures, then the fewest that are no natural support, then the
 * least weight together, then by code. If nothing is enough: what reaches furthest on each side.
 *
 * Looking at single options and pairs is enough, and exact. What options bridge adds up over two sides, the worker and the
 * work, and within a side only the furthest counts (model 6, `compare/kant.ts`). So of any set that is enough, the furthest of
 * each side are enough too: two options at most. A set of three or more therefore always holds a smaller one that does the
 * same, and every set of one or two is looked at. Where nothing is enough, the furthest of each side reach as far as all
 * options together, by the same argument.
 */
export const kleinsteVerzameling = (ruimte: Keuzeruimte): readonly Optie[] => {
  const { opties, rest, reikt } = ruimte;
  // The options stand in this very order, so the first single one that is enough is the lightest.
  const enkele = (uit: readonly Optie[]): readonly Optie[] | undefined => {
    const optie = uit.find((kandidaat) => reikt(kandidaat) >= rest);
    return optie === undefined ? undefined : [optie];
  };
  const leren = opties.filter(isLeren);
  const veranderen = opties.filter((optie) => !isLeren(optie));
  const werkkant = veranderen.filter((optie) => !isWerknemerkant(optie));
  const werknemerkant = veranderen.filter(isWerknemerkant);
  return (
    enkele(leren) ??
    lichtste(paren(leren, werkkant, ruimte), ruimte) ??
    enkele(veranderen) ??
    lichtste(paren(werknemerkant, werkkant, ruimte), ruimte) ?? [
      ...verste([...leren, ...werknemerkant], ruimte),
      ...verste(werkkant, ruimte),
    ]
  );
};
