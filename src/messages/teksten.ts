import type { Taal } from "../domain/taal.js";
import { en } from "./en.js";
import type { FormulierTeksten } from "./formulierTeksten.js";
import { nl } from "./nl.js";
import { nlBE } from "./nl-BE.js";

const perTaal: Readonly<Record<Taal, FormulierTeksten>> = { nl, "nl-BE": nlBE, en };

/** The texts of one language. */
export const tekstenIn = (taal: Taal): FormulierTeksten => perTaal[taal];
