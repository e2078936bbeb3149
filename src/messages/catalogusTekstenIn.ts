import type { Taal } from "../domain/taal.js";
import { catalogusEn } from "./catalogus-en.js";
import { catalogusNl } from "./catalogus-nl.js";
import { catalogusNlBE } from "./catalogus-nl-BE.js";
import type { CatalogusTeksten } from "./catalogusTeksten.js";

const perTaal: Readonly<Record<Taal, CatalogusTeksten>> = { nl: catalogusNl, "nl-BE": catalogusNlBE, en: catalogusEn };

/** The labels around the texts of a catalogue, in one language. */
export const catalogusTekstenIn = (taal: Taal): CatalogusTeksten => perTaal[taal];
