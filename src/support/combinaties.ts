import { isNatuurlijk } from "../catalogue/lichtNaarZwaar.js";
import { isWerknemerkant } from "../compare/kant.js";
import type { Discrepantie, Optie } from "../domain/discrepantie.js";
import type { Maatregel } from "../domain/maatregel.js";
import type { Optiecombinatie } from "../domain/optieoverzicht.js";
import type { GekozenOptie } from "./kiesOpties.js";

const maakCombinatie = (
  [links, rechts]: readonly [Optie, Optie],
  rest: number,
  plan: ReadonlySet<Optie>,
  maatregelen: ReadonlyMap<string, Maatregel>,
): Optiecombinatie => {
  const beide = [links, rechts].flatMap(({ maatregel }) => maatregelen.get(maatregel) ?? []);
  return {
    maatregelen: [links.maatregel, rechts.maatregel],
    zeker: links.bereik.minimum + rechts.bereik.minimum >= rest,
    nietNatuurlijk: beide.filter((maatregel) => !isNatuurlijk(maatregel)).length,
    gewicht: beide.reduce((som, { gewicht }) => som + gewicht, 0),
    gekozen: plan.has(links) && plan.has(rechts),
  };
};

/**
 * Every pair that is enough together while neither is enough alone, and the pair of the plan where that is another one: learning
 * goes first, also where a change alone would do. Pairs are all there is: within a side only the furthest counts, so a third
 * measure adds nothing (see `kleinsteVerzameling`).
 */
export const combinaties = (
  { opties, rest }: Discrepantie,
  keuzes: readonly GekozenOptie[],
  maatregelen: ReadonlyMap<string, Maatregel>,
): readonly Optiecombinatie[] => {
  const plan = new Set(keuzes.map(({ optie }) => optie));
  const hoogstens = ({ bereik }: Optie): number => bereik.maximum;
  const isGenoeg = (links: Optie, rechts: Optie): boolean => {
    if (hoogstens(links) === 0 || hoogstens(rechts) === 0 || hoogstens(links) + hoogstens(rechts) < rest) return false;
    return (hoogstens(links) < rest && hoogstens(rechts) < rest) || (plan.has(links) && plan.has(rechts));
  };
  return opties
    .filter(isWerknemerkant)
    .flatMap((links) =>
      opties
        .filter((rechts) => !isWerknemerkant(rechts) && isGenoeg(links, rechts))
        .map((rechts) => maakCombinatie([links, rechts], rest, plan, maatregelen)),
    )
    .sort(
      (a, b) =>
        a.nietNatuurlijk - b.nietNatuurlijk ||
        a.gewicht - b.gewicht ||
        (a.maatregelen.join("\n") < b.maatregelen.join("\n") ? -1 : 1),
    );
};
