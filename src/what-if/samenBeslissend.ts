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

/** Whether these answers together change the verdict. */
export type Kantelt = (delen: readonly Deelantwoord[]) => boolean;

const zonder = (delen: readonly Deelantwoord[], deel: Deelantwoord): readonly Deelantwoord[] =>
  delen.filter((ander) => ander !== deel);

/** Takes away what is not needed, one after the other, as long as the verdict still changes. */
const gesnoeid = (delen: readonly Deelantwoord[], blijft: Deelantwoord | undefined, kantelt: Kantelt): readonly Deelantwoord[] =>
  delen.reduce((over, deel) => (deel !== blijft && kantelt(zonder(over, deel)) ? zonder(over, deel) : over), delen);

/** As many of the others as fit in without the verdict changing. */
const zonderKantelen = (delen: readonly Deelantwoord[], deel: Deelantwoord, kantelt: Kantelt): readonly Deelantwoord[] => {
  const tot: Deelantwoord[] = [];
  for (const ander of zonder(delen, deel)) if (!kantelt([...tot, ander])) tot.push(ander);
  return tot;
};

/**
 * For each answer that does not change the verdict alone but does beside others: the smallest set found in which it cannot be
 * missed, with all its answers. Every set was tried: with the answer the verdict changes, without it does not. Looking at
 * every set would take too long, so a set is found by taking answers away and by adding them, one at a time.
 */
export const samenBeslissend = (
  delen: readonly Deelantwoord[],
  kantelt: Kantelt,
): ReadonlyMap<string, readonly Deelantwoord[]> => {
  const gevonden = new Map<string, readonly Deelantwoord[]>();
  const neem = (deel: Deelantwoord, groep: readonly Deelantwoord[]): void => {
    if (!kantelt(zonder(groep, deel))) gevonden.set(deel.vraag, groep);
  };
  const bijElkaar = delen.filter((deel) => !kantelt([deel]));
  if (bijElkaar.length < 2 || !kantelt(bijElkaar)) return gevonden;
  const kleinste = gesnoeid(bijElkaar, undefined, kantelt);
  for (const deel of kleinste) neem(deel, kleinste);
  for (const deel of bijElkaar) {
    if (gevonden.has(deel.vraag)) continue;
    const erbij = new Set([...zonderKantelen(bijElkaar, deel, kantelt), deel]);
    const vol = bijElkaar.filter((ander) => erbij.has(ander));
    if (kantelt(vol)) neem(deel, gesnoeid(vol, deel, kantelt));
  }
  return gevonden;
};
