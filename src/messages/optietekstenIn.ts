import type { Taal } from "../domain/taal.js";
import { optietekstenEn } from "./optieteksten-en.js";
import { optietekstenNl, optietekstenNlBE } from "./optieteksten-nl.js";
import type { Optieteksten } from "./optieteksten.js";

const perTaal: Readonly<Record<Taal, Optieteksten>> = {
  nl: optietekstenNl,
  "nl-BE": optietekstenNlBE,
  en: optietekstenEn,
};

export const optietekstenIn = (taal: Taal): Optieteksten => perTaal[taal];
