import type { Discrepantie, Optie } from "../domain/discrepantie.js";
import type { LichtereOptie } from "../domain/ondersteuning.js";
import type { Maatregel } from "../domain/maatregel.js";
import { isLeren, kleinsteVerzameling, type Reikt } from "./kleinsteVerzameling.js";

/** An option that was chosen, and the lighter ones that were not enough. */
export interface GekozenOptie {
  readonly optie: Optie;
  readonly voorwaardelijk: boolean;
  readonly sluit: Optie["bereik"];
  readonly lichter: readonly LichtereOptie[];
}

const zeker: Reikt = ({ bereik }) => bereik.minimum;
const mogelijk: Reikt = ({ bereik }) => bereik.maximum;

const niets: ReadonlySet<Optie> = new Set();

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
 * What may be possible, where what is certain leaves something open: in the same order, learning first, and with as few
 * questions as there can be beside what is certain. Nobody is asked about a change that would add nothing.
 */
const onderVoorbehoud = (
  { opties, rest }: Discrepantie,
  zekere: readonly Optie[],
  maatregelen: ReadonlyMap<string, Maatregel>,
): readonly Optie[] => {
  const al = new Set(zekere);
  const kandidaten = opties.filter((optie) => al.has(optie) || optie.kan === "onbekend");
  return kleinsteVerzameling({ opties: kandidaten, rest, reikt: mogelijk, maatregelen, al }).filter((optie) => !al.has(optie));
};

/**
 * Chooses the support for one discrepantie: the lightest set of options that is certain to be possible. Where that leaves
 * something open, what may be possible is proposed on condition: first ask.
 */
export const kiesOpties = (gat: Discrepantie, maatregelen: ReadonlyMap<string, Maatregel>): readonly GekozenOptie[] => {
  const { opties, rest } = gat;
  const zekere = kleinsteVerzameling({ opties, rest, reikt: zeker, maatregelen, al: niets });
  let over = rest;
  const gekozen = zekere.map((optie) => {
    const minimum = Math.min(over, zeker(optie));
    over -= minimum;
    return { optie, voorwaardelijk: false, sluit: { minimum, maximum: minimum } };
  });
  const misschien = (over === 0 ? [] : onderVoorbehoud(gat, zekere, maatregelen)).map((optie) => ({
    optie,
    voorwaardelijk: true,
    sluit: { minimum: 0, maximum: Math.min(rest, mogelijk(optie)) },
  }));
  const keuzes = [...gekozen, ...misschien];
  const genomen = new Set(keuzes.map(({ optie }) => optie));
  return keuzes.map((keuze) => ({
    ...keuze,
    lichter: opties.slice(0, opties.indexOf(keuze.optie)).map((optie) => waaromNiet(optie, keuze.optie, genomen)),
  }));
};
