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

const waaromNiet = (optie: Optie): LichtereOptie => {
  const reden = optie.kan === "nee" ? "kan-niet" : optie.kan === "onbekend" ? "eerst-vragen" : "reikt-niet-ver-genoeg";
  return { maatregel: optie.maatregel, reden };
};

/** Works a gap down with one option a time; every round takes from a group that was not used yet. */
const werkAf = (groepen: readonly (readonly Optie[])[], rest: number, voorwaardelijk: boolean): readonly GekozenOptie[] => {
  const reikt = voorwaardelijk ? mogelijk : zeker;
  const gekozen: GekozenOptie[] = [];
  let over = rest;
  for (const groep of groepen) {
    if (over === 0) break;
    const opties = voorwaardelijk ? groep.filter(({ kan }) => kan === "onbekend") : groep;
    const optie = lichtsteToereikende(opties, over, reikt);
    if (optie === undefined) continue;
    const sluit = { minimum: Math.min(over, zeker(optie)), maximum: Math.min(over, mogelijk(optie)) };
    const lichter = groep.slice(0, groep.indexOf(optie)).map(waaromNiet);
    gekozen.push({ optie, voorwaardelijk, sluit, lichter });
    over -= Math.min(over, reikt(optie));
  }
  return gekozen;
};

/**
 * Chooses the support for one discrepantie in the order of the Leidraad (note III). Can the person learn it, then that comes
 * first. If not, or not enough, what is asked changes: natural support before special help, light before heavy, first with
 * one kind of change and only then with a second. What is not certain to be possible is proposed as conditional, and only
 * where the certain options leave something open.
 */
export const kiesOpties = (discrepantie: Discrepantie): readonly GekozenOptie[] => {
  const leren = discrepantie.opties.filter(({ stap }) => stap === "leren");
  const veranderen = discrepantie.opties.filter(({ stap }) => stap === "steunen-of-aanpassen");
  const eerste = werkAf([leren, veranderen], discrepantie.rest, false);
  const over = discrepantie.rest - eerste.reduce((som, { sluit }) => som + sluit.minimum, 0);
  if (over === 0) return eerste;
  const gebruikt = new Set(eerste.map(({ optie }) => optie));
  const tweedeSoort = eerste.find(({ optie }) => optie.stap === "steunen-of-aanpassen")?.optie.ingreep === "hulpmiddel";
  const overig = veranderen.filter((optie) => !gebruikt.has(optie) && (optie.ingreep === "hulpmiddel") !== tweedeSoort);
  const tweede = werkAf([overig], over, false);
  const open = over - tweede.reduce((som, { sluit }) => som + sluit.minimum, 0);
  const vrij = (opties: readonly Optie[]): readonly Optie[] => opties.filter((optie) => !gebruikt.has(optie));
  return [...eerste, ...tweede, ...(open === 0 ? [] : werkAf([vrij(leren), vrij(veranderen)], open, true))];
};
