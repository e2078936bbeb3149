import type { Hoeveelheid } from "../domain/waarde.js";
import type { FormulierTeksten } from "../messages/formulierTeksten.js";
import { getal } from "./opmaak.js";

/** A quantity with its unit, in the singular where it reads as 1: "10 hours a week", "once a week". */
export const hoeveelheidstekst = ({ waarde, eenheid }: Hoeveelheid, teksten: FormulierTeksten): string => {
  const geschreven = getal(waarde, teksten);
  return geschreven === "1" ? teksten.een[eenheid] : `${geschreven} ${teksten.eenheid[eenheid]}`;
};
