import type { Criterium } from "../../domain/criterium.js";
import type { WerknemerPuntInvoer } from "../../domain/importeren.js";
import { hoogsteCode, hoogsteWaardeTot, laagsteWaardeVanaf } from "../../domain/schaal.js";

export type GeschrevenWaarde = WerknemerPuntInvoer["beoordelingen"][number]["waarde"];
export type FmlVerwijzing = NonNullable<NonNullable<Criterium["verwijzingen"]>["fml"]>;

/** Three decimals would be read as thousands, so they are written as four. */
const getal = (waarde: number): string => (/\.\d{3}$/u.test(String(waarde)) ? waarde.toFixed(4) : String(waarde));

/** A value of the catalogue as it is written in a profile: on a scale with a unit "10 kg". */
const schrijf = ({ schaal }: Criterium, waarde: number | string | undefined): GeschrevenWaarde | undefined =>
  schaal.soort === "hoeveelheid" && typeof waarde === "number" ? `${getal(waarde)} ${schaal.eenheid}` : waarde;

/** What a degree of the item is on our scale. */
export const graadwaarde = (criterium: Criterium, fml: FmlVerwijzing, waarde: number): GeschrevenWaarde | undefined =>
  schrijf(criterium, fml.waarden?.[waarde]);

/** No limitation: what the catalogue says of it, or else that a condition is brought, or not needed. */
export const normwaarde = (criterium: Criterium, fml: FmlVerwijzing): GeschrevenWaarde | undefined => {
  const { richting, schaal } = criterium;
  const norm = fml.norm ?? (schaal.soort === "voorwaarde" ? (richting === "eis" ? "ja" : "nee") : undefined);
  // Where the worker asks, "nee" means that it is not needed.
  return richting === "behoefte" && norm === "nee" ? "niet-gevraagd" : schrijf(criterium, norm);
};

/** A limit without a degree: what is brought is the least, what is asked is the most. */
export const grenswaarde = (criterium: Criterium): GeschrevenWaarde | undefined => {
  const { richting, schaal } = criterium;
  const grens = richting === "eis" ? laagsteWaardeVanaf(schaal, 0) : hoogsteWaardeTot(schaal, hoogsteCode);
  return typeof grens === "object" ? schrijf(criterium, grens.waarde) : grens;
};
