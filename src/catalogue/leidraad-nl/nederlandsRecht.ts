import type { Regeling } from "../../domain/regeling.js";

/** Conditions of Dutch law are about a *werknemer*, also where they are read in Flanders: their words are not replaced. */
export const nederlandsRecht = (voorwaarden: NonNullable<Regeling["voorwaarden"]>): NonNullable<Regeling["voorwaarden"]> =>
  voorwaarden.map((voorwaarde) => ({ ...voorwaarde, tekst: { ...voorwaarde.tekst, "nl-BE": voorwaarde.tekst.nl } }));
