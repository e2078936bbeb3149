import type { Discrepantie, Optie } from "../domain/discrepantie.js";
import type { LichtereOptie } from "../domain/ondersteuning.js";
import { isWerknemerkant } from "../compare/kant.js";

/** An option that was chosen, and the lighter ones that were not enough. */
export interface GekozenOptie {
  readonly optie: Optie;
  readonly voorwaardelijk: boolean;
  readonly sluit: Optie["bereik"];
  readonly lichter: readonly LichtereOptie[];
}

type Reikt = (optie: Optie) => number;

const zeker: Reikt = ({ bereik }) => bereik.minimum;
const mogelijk: Reikt = ({ bereik }) => bereik.maximum;

const isLeren = ({ stap }: Optie): boolean => stap === "leren";

/** The option that reaches furthest; on a tie the lightest. */
const verste = (opties: readonly Optie[], reikt: Reikt): Optie | undefined =>
  opties.reduce<Optie | undefined>(
    (top, optie) => (reikt(optie) > (top === undefined ? 0 : reikt(top)) ? optie : top),
    undefined,
  );

/** The first pair, light before heavy, that bridges the gap together: one way with the worker and one with the work. */
const eerstePaar = (
  werknemerkant: readonly Optie[],
  werkkant: readonly Optie[],
  rest: number,
  reikt: Reikt,
): readonly Optie[] | undefined => {
  for (const links of werknemerkant) {
    const rechts = reikt(links) === 0 ? undefined : werkkant.find((optie) => reikt(links) + reikt(optie) >= rest);
    if (rechts !== undefined) return [links, rechts];
  }
  return undefined;
};

/**
 * The smallest set that bridges the gap, in the order of the Leidraad (note III): learning; learning and a change of the work;
 * one change; a change on both sides. If nothing is enough: what reaches furthest on each side. Options come from light to
 * heavy, natural support first, so the first that is enough is the lightest.
 */
const kleinsteVerzameling = (opties: readonly Optie[], rest: number, reikt: Reikt): readonly Optie[] => {
  const volstaat = (optie: Optie): boolean => reikt(optie) >= rest;
  const geleerd = opties.find((optie) => isLeren(optie) && volstaat(optie));
  if (geleerd !== undefined) return [geleerd];
  const werkkant = opties.filter((optie) => !isWerknemerkant(optie));
  const leren = opties.filter(isLeren);
  const geleerdEnVeranderd = eerstePaar(leren, werkkant, rest, reikt);
  if (geleerdEnVeranderd !== undefined) return geleerdEnVeranderd;
  const veranderd = opties.find((optie) => !isLeren(optie) && volstaat(optie));
  if (veranderd !== undefined) return [veranderd];
  const werknemerkant = opties.filter((optie) => !isLeren(optie) && isWerknemerkant(optie));
  const aanBeideKanten = eerstePaar(werknemerkant, werkkant, rest, reikt);
  if (aanBeideKanten !== undefined) return aanBeideKanten;
  return [verste([...leren, ...werknemerkant], reikt), verste(werkkant, reikt)].filter((optie) => optie !== undefined);
};

/** Why a lighter option than the chosen one was not enough. */
const waaromNiet = (optie: Optie, gekozen: Optie, genomen: ReadonlySet<Optie>): LichtereOptie => {
  const reden = (): LichtereOptie["reden"] => {
    if (genomen.has(optie)) return "samen-nodig";
    if (optie.kan === "nee") return "kan-niet";
    if (optie.kan === "onbekend") return "eerst-vragen";
    return isLeren(gekozen) && !isLeren(optie) ? "leren-gaat-voor" : "reikt-niet-ver-genoeg";
  };
  return { maatregel: optie.maatregel, reden: reden() };
};

/**
 * Chooses the support for one discrepantie: the lightest set of options that is certain to be possible. Where that leaves
 * something open, what may be possible is proposed on condition: first ask.
 */
export const kiesOpties = ({ opties, rest }: Discrepantie): readonly GekozenOptie[] => {
  const zekere = kleinsteVerzameling(opties, rest, zeker);
  let over = rest;
  const gekozen = zekere.map((optie) => {
    const minimum = Math.min(over, zeker(optie));
    over -= minimum;
    return { optie, voorwaardelijk: false, sluit: { minimum, maximum: minimum } };
  });
  const misschien =
    over === 0
      ? []
      : kleinsteVerzameling(opties, rest, mogelijk)
          .filter((optie) => optie.kan === "onbekend")
          .map((optie) => ({ optie, voorwaardelijk: true, sluit: { minimum: 0, maximum: Math.min(rest, mogelijk(optie)) } }));
  const keuzes = [...gekozen, ...misschien];
  const genomen = new Set(keuzes.map(({ optie }) => optie));
  return keuzes.map((keuze) => ({
    ...keuze,
    lichter: opties.slice(0, opties.indexOf(keuze.optie)).map((optie) => waaromNiet(optie, keuze.optie, genomen)),
  }));
};
