import type { Beoordeling, WerknemerPunt, WerkPunt } from "../domain/profiel.js";
import type { Waarde } from "../domain/waarde.js";

type Punt = WerknemerPunt & WerkPunt;

/**
 * A value that nobody rated counts as said by the job coach in conversation, the weakest evidence there is, so that a supposed
 * value never looks firmer than one that somebody gave. Our own choice.
 */
const verondersteld = (waarde: Waarde, datum: string): Beoordeling => ({ waarde, door: "jobcoach", bewijs: "gesprek", datum });

/** Changes one point of a profile; a point that is not there yet is added, with nothing known of it. */
export const metPunt = <P extends { readonly punten: readonly (WerknemerPunt | WerkPunt)[] }>(
  profiel: P,
  criterium: string,
  datum: string,
  wijzig: (punt: Punt) => Punt,
): P => {
  const is = (punt: { readonly criterium: string }): boolean => punt.criterium === criterium;
  const leeg: Punt = { criterium, beoordelingen: [verondersteld("onbekend", datum)] };
  const punten = profiel.punten.some(is)
    ? profiel.punten.map((punt) => (is(punt) ? wijzig(punt as Punt) : punt))
    : [...profiel.punten, wijzig(leeg)];
  return { ...profiel, punten };
};

/**
 * The point as if everybody who rated it said this, or only the rating at one place in its list; by whom, on what evidence and
 * when stay as they are. What single tasks ask was said beside the old value, so it goes.
 */
export const metWaarde =
  (waarde: Waarde, plaats?: number) =>
  ({ perTaak: _oud, ...punt }: Punt): Punt => ({
    ...punt,
    beoordelingen: punt.beoordelingen.map((beoordeling, i) =>
      plaats === undefined || plaats === i ? { ...beoordeling, waarde } : beoordeling,
    ),
  });
