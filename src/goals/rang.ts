import type { Bevinding } from "../domain/bevinding.js";
import { rangregels, type Coachingsdoel } from "../domain/doel.js";

/** A goal before it has its place, with the finding that the ranking rules look at. */
export interface Kandidaat {
  readonly doel: Omit<Coachingsdoel, "rang" | "rangregel">;
  readonly bevinding: Bevinding;
}

type Rangregel = (typeof rangregels)[number];
type Vergelijk = (a: Kandidaat, b: Kandidaat) => number;

const isLang = ({ doel }: Kandidaat): number => Number(doel.horizon === "lang");

/** Each rule by itself: below zero when it puts `a` first, zero when it does not tell. The last one always tells. */
const volgens: Readonly<Record<Rangregel, Vergelijk>> = {
  essentieel: (a, b) => Number(b.bevinding.essentieel) - Number(a.bevinding.essentieel),
  "kortste-termijn": (a, b) => isLang(a) - isLang(b),
  belang: (a, b) => b.bevinding.belang - a.bevinding.belang,
  "grootste-tekort": (a, b) => b.bevinding.tekort - a.bevinding.tekort,
  code: (a, b) => (a.doel.criterium < b.doel.criterium ? -1 : 1),
};

/** The first rule that tells two goals apart. */
const eersteVerschil = (a: Kandidaat, b: Kandidaat): Rangregel =>
  rangregels.find((regel) => volgens[regel](a, b) !== 0) ?? "code";

const voorrang: Vergelijk = (a, b) => volgens[eersteVerschil(a, b)](a, b);

/** Puts goals in the order of `rangregels`, and says of each why it stands before the next one. */
export const metRang = (kandidaten: readonly Kandidaat[]): readonly Coachingsdoel[] => {
  const volgorde = [...kandidaten].sort(voorrang);
  return volgorde.map((kandidaat, i) => {
    const volgend = volgorde[i + 1];
    const rangregel = volgend === undefined ? null : eersteVerschil(kandidaat, volgend);
    return { ...kandidaat.doel, rang: i + 1, rangregel };
  });
};
