import type { Discrepantie, Optie } from "../domain/discrepantie.js";
import type { LichtereOptie } from "../domain/ondersteuning.js";

/** An option that was chosen, and the lighter ones that were not enough. */
export interface GekozenOptie {
  readonly optie: Optie;
  readonly voorwaardelijk: boolean;
  readonly sluit: Optie["bereik"];
  readonly lichter: readonly LichtereOptie[];
}

const zeker = (optie: Optie): number => optie.bereik.minimum;
const mogelijk = (optie: Optie): number => optie.bereik.maximum;

/** The lightest option that bridges the rest; if none does, the one that bridges most. Options come from light to heavy. */
const lichtsteToereikende = (opties: readonly Optie[], rest: number, reikt: (optie: Optie) => number): Optie | undefined => {
  const bruikbaar = opties.filter((optie) => reikt(optie) > 0);
  const verst = Math.max(0, ...bruikbaar.map(reikt));
  return bruikbaar.find((optie) => reikt(optie) >= Math.min(rest, verst));
};

/** Why a lighter option than the chosen one was not enough. */
const waaromNiet = (optie: Optie, gekozen: Optie): LichtereOptie => {
  const reden = (): LichtereOptie["reden"] => {
    if (optie.kan === "nee") return "kan-niet";
    if (optie.kan === "onbekend") return "eerst-vragen";
    return gekozen.stap === "leren" && optie.stap !== "leren" ? "leren-gaat-voor" : "reikt-niet-ver-genoeg";
  };
  return { maatregel: optie.maatregel, reden: reden() };
};

interface Keuze {
  readonly optie: Optie;
  readonly voorwaardelijk: boolean;
  readonly sluit: Optie["bereik"];
}

/** Works a gap down: from each group in turn the lightest option that does, until nothing is left. */
const werkAf = (groepen: readonly (readonly Optie[])[], rest: number, voorwaardelijk: boolean): readonly Keuze[] => {
  const reikt = voorwaardelijk ? mogelijk : zeker;
  const gekozen: Keuze[] = [];
  let over = rest;
  for (const groep of groepen) {
    const opties = voorwaardelijk ? groep.filter(({ kan }) => kan === "onbekend") : groep;
    const optie = over === 0 ? undefined : lichtsteToereikende(opties, over, reikt);
    if (optie === undefined) continue;
    gekozen.push({
      optie,
      voorwaardelijk,
      sluit: { minimum: Math.min(over, zeker(optie)), maximum: Math.min(over, mogelijk(optie)) },
    });
    over -= Math.min(over, reikt(optie));
  }
  return gekozen;
};

const blijftOver = (rest: number, keuzes: readonly Keuze[]): number =>
  rest - keuzes.reduce((som, { sluit }) => som + sluit.minimum, 0);

/** An aid and a change of the work add up; two aids, or two changes, mostly take away the same part. */
const isHulpmiddel = ({ ingreep }: Optie): boolean => ingreep === "hulpmiddel";

/**
 * Chooses the support for one discrepantie in the order of the Leidraad (note III).
 *
 * 1. Can the person learn it, then the lightest way to learn it that does.
 * 2. If not, or not enough: change what is asked, natural support first, light before heavy.
 * 3. If one change is not enough: a second one of another kind.
 * 4. What is left is proposed on condition, where it is not known yet whether something is possible.
 */
export const kiesOpties = ({ opties, rest }: Discrepantie): readonly GekozenOptie[] => {
  const leren = opties.filter(({ stap }) => stap === "leren");
  const veranderen = opties.filter(({ stap }) => stap !== "leren");
  const eerste = werkAf([leren, veranderen], rest, false);
  const verandering = eerste.find(({ optie }) => optie.stap !== "leren")?.optie;
  const andereSoort = veranderen.filter(
    (optie) => verandering !== undefined && isHulpmiddel(optie) !== isHulpmiddel(verandering),
  );
  const zekere = [...eerste, ...werkAf([andereSoort], blijftOver(rest, eerste), false)];
  const keuzes = [...zekere, ...werkAf([leren, veranderen], blijftOver(rest, zekere), true)];
  const genomen = new Set(keuzes.map(({ optie }) => optie));
  return keuzes.map((keuze) => ({
    ...keuze,
    lichter: opties
      .slice(0, opties.indexOf(keuze.optie))
      .filter((optie) => !genomen.has(optie))
      .map((optie) => waaromNiet(optie, keuze.optie)),
  }));
};
