import type { Taal } from "../index.js";
import type { CliTeksten } from "./cliTeksten.js";
import { en } from "./en.js";
import { nl } from "./nl.js";
import { nlBE } from "./nl-BE.js";

const perTaal: Readonly<Record<Taal, CliTeksten>> = { nl, "nl-BE": nlBE, en };

/** The texts of one language. */
export const tekstenIn = (taal: Taal): CliTeksten => perTaal[taal];
