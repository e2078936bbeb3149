import type { Werkprofiel } from "../domain/profiel.js";
import type { Hoeveelheid, Waarde } from "../domain/waarde.js";
import { isInterval } from "../domain/waarde.js";
import { metWaarde } from "./metPunt.js";

/** Whether a value is just these hours. */
export const isDezelfde = (waarde: Waarde, uren: Hoeveelheid): boolean =>
  typeof waarde === "object" &&
  !isInterval(waarde) &&
  "eenheid" in waarde &&
  waarde.eenheid === uren.eenheid &&
  waarde.waarde === uren.waarde;

/**
 * The work with other contract hours. A point of which every rating says the hours of the contract says the same fact, so it
 * changes along. Our own choice; without it the form would contradict itself.
 */
export const metUren = (werk: Werkprofiel, uren: Hoeveelheid): Werkprofiel => {
  const oud = werk.contract?.uren;
  const punten = werk.punten.map((punt) =>
    oud !== undefined && oud.eenheid === uren.eenheid && punt.beoordelingen.every(({ waarde }) => isDezelfde(waarde, oud))
      ? metWaarde(uren)(punt)
      : punt,
  );
  return { ...werk, contract: { uren }, punten };
};
