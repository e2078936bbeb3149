import type { Schaal } from "../domain/criterium.js";
import type { Koppeling } from "../domain/koppeling.js";
import { codeVan, hoogsteWaardeTot } from "../domain/schaal.js";
import type { EnkeleWaarde } from "../domain/waarde.js";
import { restPerKwalificatie } from "./icf/kwalificaties.js";

/** A value as the crosswalk writes it, as a value of the scale: a bare number on a scale with a unit gets that unit. */
export const alsWaarde = (schaal: Schaal, waarde: number | string): EnkeleWaarde =>
  schaal.soort === "hoeveelheid" && typeof waarde === "number" ? { waarde, eenheid: schaal.eenheid } : waarde;

/** The value on the grid of a scale that lies nearest to a number, kept within the scale; half a step goes up. */
const opRaster = (schaal: Schaal, getal: number): EnkeleWaarde | undefined => {
  switch (schaal.soort) {
    case "hoeveelheid": {
      const binnen = Math.min(schaal.maximum, Math.max(schaal.minimum, getal));
      const plaats = Math.round((binnen - schaal.minimum) / schaal.resolutie);
      return { waarde: Number((schaal.minimum + plaats * schaal.resolutie).toFixed(6)), eenheid: schaal.eenheid };
    }
    case "niveau":
      return Math.min(schaal.ankers.length - 1, Math.max(0, Math.round(getal)));
    default:
      return undefined;
  }
};

const opLijn = ([van, tot]: readonly [number, number], [laag, hoog]: readonly [number, number], getal: number): number => {
  const deel = Math.min(1, Math.max(0, (getal - van) / (tot - van)));
  return laag + deel * (hoog - laag);
};

const restVan = (schaal: Schaal, norm: number | string, kwalificatie: number): EnkeleWaarde | undefined => {
  const code = codeVan(schaal, alsWaarde(schaal, norm));
  const rest = restPerKwalificatie[kwalificatie];
  return code === undefined || rest === undefined ? undefined : hoogsteWaardeTot(schaal, Math.floor((code * rest) / 100));
};

/**
 * Our value for a number or a level of another list, under the rule of a crosswalk row. Undefined where the rule says nothing
 * about it; what to do then is for the caller, who reports it.
 */
export const pasRegel = (schaal: Schaal, regel: Koppeling["regel"], invoer: number | string): EnkeleWaarde | undefined => {
  if (regel.soort === "niveaus") {
    const niveau = regel.waarden.find((kandidaat) => kandidaat.niveau === invoer);
    return niveau === undefined ? undefined : alsWaarde(schaal, niveau.waarde);
  }
  if (typeof invoer !== "number") return undefined;
  switch (regel.soort) {
    case "rest":
      return restVan(schaal, regel.norm, invoer);
    case "lijn":
      return opRaster(schaal, opLijn(regel.van, regel.naar, invoer));
    case "drempels": {
      const waarde = regel.waarden[regel.vanaf.filter((drempel) => drempel <= invoer).length];
      return waarde === undefined ? undefined : alsWaarde(schaal, waarde);
    }
  }
};
