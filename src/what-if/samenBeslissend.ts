import type { Oordeel } from "../domain/vergelijking.js";
import type { Wijziging } from "../domain/wijziging.js";

/**
 * One answer to one question, as it counts beside answers to others.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Deelantwoord {
  readonly vraag: string;
  readonly wijzigingen: readonly Wijziging[];
}

type Delen = readonly Deelantwoord[];

/** The verdict when these answers are given, and no others. */
export type OordeelMet = (delen: Delen) => Oordeel;

const zonder = (delen: Delen, deel: Deelantwoord): Delen => delen.filter((ander) => ander !== deel);

/** Takes away what is not needed, one after the other, as long as it still holds; `blijft` is never taken away. */
const gesnoeid = (delen: Delen, geldt: (delen: Delen) => boolean, blijft?: Deelantwoord): Delen =>
  delen.reduce((over, deel) => (deel !== blijft && geldt(zonder(over, deel)) ? zonder(over, deel) : over), delen);

/** As many of the others as can be given without the verdict changing. */
const zonderKantelen = (delen: Delen, deel: Deelantwoord, kantelt: (delen: Delen) => boolean): Delen => {
  const tot: Deelantwoord[] = [];
  for (const ander of zonder(delen, deel)) if (!kantelt([...tot, ander])) tot.push(ander);
  return tot;
};

/**
 * For each answer that does not change the verdict alone but does beside others: a set of answers in which it cannot be missed.
 * Every set was tried: with the answer the verdict changes, without it does not. Looking at every set would take too long, so one
 * set is found by taking answers away; others by putting an answer in the place of one in that set, or by adding answers as
 * long as nothing changes. An answer that changes no reason of the verdict, alone or beside all others, is not looked at further.
 */
export const samenBeslissend = (delen: Delen, oordeelMet: OordeelMet): ReadonlyMap<string, Delen> => {
  const nu = oordeelMet([]);
  const kantelt = (enkele: Delen): boolean => oordeelMet(enkele).uitkomst !== nu.uitkomst;
  const redenenMet = (enkele: Delen): string => JSON.stringify(oordeelMet(enkele).redenen);
  const bijElkaar = delen.filter((deel) => !kantelt([deel]));
  const gevonden = new Map<string, Delen>();
  if (bijElkaar.length < 2 || !kantelt(bijElkaar)) return gevonden;
  const [geen, alle] = [JSON.stringify(nu.redenen), redenenMet(bijElkaar)];
  const doetIets = (deel: Deelantwoord): boolean => redenenMet([deel]) !== geen || redenenMet(zonder(bijElkaar, deel)) !== alle;
  const inOrde = (groep: Iterable<Deelantwoord>): Delen => {
    const erbij = new Set(groep);
    return bijElkaar.filter((deel) => erbij.has(deel));
  };
  const beslist = (groep: Delen, deel: Deelantwoord): boolean => kantelt(groep) && !kantelt(zonder(groep, deel));
  const kleinste = gesnoeid(bijElkaar, kantelt);
  const groepMet = (deel: Deelantwoord): Delen | undefined => {
    if (kleinste.includes(deel)) return kleinste;
    const geruild = kleinste.map((ander) => inOrde([...zonder(kleinste, ander), deel]));
    const ruil = geruild.find((groep) => beslist(groep, deel));
    if (ruil !== undefined) return ruil;
    const vol = inOrde([...zonderKantelen(bijElkaar, deel, kantelt), deel]);
    return kantelt(vol) ? gesnoeid(vol, kantelt, deel) : undefined;
  };
  for (const deel of bijElkaar.filter(doetIets)) {
    const groep = groepMet(deel);
    if (groep !== undefined && beslist(groep, deel)) gevonden.set(deel.vraag, groep);
  }
  return gevonden;
};
