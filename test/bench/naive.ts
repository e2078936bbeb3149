import type { Catalogus, Paar } from "../../src/index.js";

const graden = ["nee", "deels", "ja"];

/** A value as a part of its scale, or nothing where it has no order. */
const part = (catalogus: Catalogus, code: string, waarde: unknown): number | undefined => {
  const schaal = catalogus.data.criteria.find((criterium) => criterium.code === code)?.schaal;
  const enkel = typeof waarde === "object" && waarde !== null && "min" in waarde ? waarde.min : waarde;
  if (schaal?.soort === "niveau") return typeof enkel === "number" ? enkel / (schaal.ankers.length - 1) : undefined;
  if (schaal?.soort === "voorwaarde") return graden.indexOf(String(enkel)) / 2;
  if (schaal?.soort === "kwalificatie")
    return schaal.niveaus.findIndex((niveau) => niveau.code === enkel) / schaal.niveaus.length;
  if (schaal?.soort !== "hoeveelheid" || typeof enkel !== "object" || enkel === null || !("waarde" in enkel)) return undefined;
  return (Number(enkel.waarde) - schaal.minimum) / (schaal.maximum - schaal.minimum);
};

/**
 * What one writes first: for each point that the work asks, look up the worker's, subtract, and average to one percentage.
 * No evidence, no unknowns, no measures, no reasons: the price of those is what the bench shows.
 */
export const naiveMatch = ({ werknemer, werk, catalogus }: Paar): number => {
  let score = 0;
  for (const gevraagd of werk.punten) {
    const aanwezig = werknemer.punten.find((punt) => punt.criterium === gevraagd.criterium);
    const vraag = part(catalogus, gevraagd.criterium, gevraagd.beoordelingen[0]?.waarde);
    const aanbod = aanwezig && part(catalogus, aanwezig.criterium, aanwezig.beoordelingen[0]?.waarde);
    if (vraag !== undefined && aanbod !== undefined) score += 1 - Math.max(0, vraag - aanbod);
  }
  return score / werk.punten.length;
};
