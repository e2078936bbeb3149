import type { Taal } from "../domain/taal.js";
import { watAlsEn } from "./watAls-en.js";
import { watAlsNl } from "./watAls-nl.js";
import { watAlsNlBE } from "./watAls-nl-BE.js";
import type { WatAlsTeksten } from "./watAlsTeksten.js";

const perTaal: Readonly<Record<Taal, WatAlsTeksten>> = { nl: watAlsNl, "nl-BE": watAlsNlBE, en: watAlsEn };

/** The texts of a what-if in one language. */
export const watAlsTekstenIn = (taal: Taal): WatAlsTeksten => perTaal[taal];
