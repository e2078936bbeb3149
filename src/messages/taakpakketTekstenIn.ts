import type { Taal } from "../domain/taal.js";
import { taakpakketEn } from "./taakpakket-en.js";
import { taakpakketNl } from "./taakpakket-nl.js";
import { taakpakketNlBE } from "./taakpakket-nl-BE.js";
import type { TaakpakketTeksten } from "./taakpakketTeksten.js";

const perTaal: Readonly<Record<Taal, TaakpakketTeksten>> = {
  nl: taakpakketNl,
  "nl-BE": taakpakketNlBE,
  en: taakpakketEn,
};

/** The texts of one language. */
export const taakpakketTekstenIn = (taal: Taal): TaakpakketTeksten => perTaal[taal];
