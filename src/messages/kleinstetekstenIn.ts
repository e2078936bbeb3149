import type { Taal } from "../domain/taal.js";
import { kleinstetekstenEn } from "./kleinsteteksten-en.js";
import { kleinstetekstenNl, kleinstetekstenNlBE } from "./kleinsteteksten-nl.js";
import type { Kleinsteteksten } from "./kleinsteteksten.js";

const perTaal: Readonly<Record<Taal, Kleinsteteksten>> = {
  nl: kleinstetekstenNl,
  "nl-BE": kleinstetekstenNlBE,
  en: kleinstetekstenEn,
};

export const kleinstetekstenIn = (taal: Taal): Kleinsteteksten => perTaal[taal];
