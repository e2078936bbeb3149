import type { Regeling } from "../domain/regeling.js";
import { inTaal, type Weergave } from "./weergave.js";

/** The name of a regime; its code where the catalogue at hand does not have it. */
export const regimenaam = (code: string, regeling: Regeling | undefined, weergave: Weergave): string => {
  const regime = regeling?.regimes.find((kandidaat) => kandidaat.code === code);
  return regime === undefined ? code : inTaal(weergave, regime.naam);
};
