import type { Taal } from "../index.js";
import type { CliTeksten } from "./cliTeksten.js";
import { en } from "./en.js";
import { nl } from "./nl.js";

const perTaal: Readonly<Record<Taal, CliTeksten>> = { nl, "nl-BE": nl, en };

/** The texts of one language. */
export const tekstenIn = (taal: Taal): CliTeksten => perTaal[taal];
