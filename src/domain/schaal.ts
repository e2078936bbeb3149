import type { Schaal } from "./criterium.js";
import { graden, maximumVan, minimumVan, type EnkeleWaarde, type Houding, type Waarde } from "./waarde.js";

/** Codes run from 0 (brings nothing) to this. */
export const hoogsteCode = 240;

/** What each attitude towards an option costs. */
export const verliesPerHouding: Readonly<Record<Houding, number>> = { graag: 0, goed: 0, "liever-niet": 120, nooit: 240 };

const naarCode = (plaats: number, laatste: number): number => Math.floor((2 * hoogsteCode * plaats + laatste) / (2 * laatste));

/** How many steps a scale has between its lowest and highest value; 0 when its values have no order. */
export const stappenVan = (schaal: Schaal): number => {
  switch (schaal.soort) {
    case "niveau":
      return schaal.ankers.length - 1;
    case "hoeveelheid":
      return Math.round((schaal.maximum - schaal.minimum) / schaal.resolutie);
    case "voorwaarde":
      return graden.length - 1;
    case "kwalificatie":
      return schaal.niveaus.length - 1;
    case "voorkeur":
    case "tekst":
      return 0;
  }
};

const plaatsVan = (schaal: Schaal, waarde: EnkeleWaarde): number | undefined => {
  switch (schaal.soort) {
    case "niveau":
      return typeof waarde === "number" ? waarde : undefined;
    case "hoeveelheid": {
      if (typeof waarde !== "object" || waarde.eenheid !== schaal.eenheid) return undefined;
      const plaats = Math.round((waarde.waarde - schaal.minimum) / schaal.resolutie);
      // The grid point may not be a binary fraction (0.1 kg), so it is compared with a tolerance far below one step.
      const opRaster = Math.abs(waarde.waarde - (schaal.minimum + plaats * schaal.resolutie)) < schaal.resolutie * 1e-6;
      return opRaster ? plaats : undefined;
    }
    case "voorwaarde":
      return typeof waarde === "string" ? graden.indexOf(waarde as (typeof graden)[number]) : undefined;
    case "kwalificatie":
      return schaal.niveaus.findIndex((niveau) => niveau.code === waarde);
    case "voorkeur":
    case "tekst":
      return undefined;
  }
};

/** The code 0…240 of a value on an ordered scale, or undefined when it does not lie on it. Strictly monotone. */
export const codeVan = (schaal: Schaal, waarde: EnkeleWaarde): number | undefined => {
  const stappen = stappenVan(schaal);
  const plaats = plaatsVan(schaal, waarde);
  if (plaats === undefined || !Number.isInteger(plaats) || plaats < 0 || plaats > stappen || stappen === 0) return undefined;
  return naarCode(plaats, stappen);
};

/** One rating step in codes: what a single rater can tell apart on this scale. */
export const stapVan = (schaal: Schaal): number => {
  const stappen =
    schaal.soort === "hoeveelheid" ? (schaal.maximum - schaal.minimum) / schaal.beoordelingsstap : stappenVan(schaal);
  return stappen === 0 ? hoogsteCode : Math.min(hoogsteCode, Math.ceil(hoogsteCode / stappen));
};

/** The value at a place on an ordered scale, counted from the lowest. */
const waardeOpPlaats = (schaal: Schaal, plaats: number): EnkeleWaarde | undefined => {
  switch (schaal.soort) {
    case "niveau":
      return plaats;
    case "hoeveelheid":
      return { waarde: Number((schaal.minimum + plaats * schaal.resolutie).toFixed(6)), eenheid: schaal.eenheid };
    case "voorwaarde":
      return graden[plaats];
    case "kwalificatie":
      return schaal.niveaus[plaats]?.code;
    case "voorkeur":
    case "tekst":
      return undefined;
  }
};

/** Every value of an ordered scale, from least to most; none where values have no order. */
export const waardenVan = (schaal: Schaal): readonly EnkeleWaarde[] => {
  const stappen = stappenVan(schaal);
  return Array.from({ length: stappen + 1 }, (_, plaats) => waardeOpPlaats(schaal, plaats)).filter(
    (waarde) => waarde !== undefined,
  );
};

/** The value one rating step up (1) or down (-1), held within the scale; undefined where the scale ends or has no order. */
export const eenStapVerder = (schaal: Schaal, waarde: EnkeleWaarde, richting: 1 | -1): EnkeleWaarde | undefined => {
  const plaats = plaatsVan(schaal, waarde);
  if (plaats === undefined || codeVan(schaal, waarde) === undefined) return undefined;
  const stap = schaal.soort === "hoeveelheid" ? Math.max(1, Math.round(schaal.beoordelingsstap / schaal.resolutie)) : 1;
  const nieuw = Math.max(0, Math.min(stappenVan(schaal), plaats + richting * stap));
  return nieuw === plaats ? undefined : waardeOpPlaats(schaal, nieuw);
};

/** The highest value whose code does not exceed `code`, or undefined on a scale without order. */
export const hoogsteWaardeTot = (schaal: Schaal, code: number): EnkeleWaarde | undefined => {
  const stappen = stappenVan(schaal);
  if (stappen === 0) return undefined;
  let plaats = Math.min(stappen, Math.ceil((code * stappen) / hoogsteCode) + 1);
  while (plaats > 0 && naarCode(plaats, stappen) > code) plaats -= 1;
  return waardeOpPlaats(schaal, plaats);
};

/** The lowest value whose code is at least `code`, or undefined on a scale without order. */
export const laagsteWaardeVanaf = (schaal: Schaal, code: number): EnkeleWaarde | undefined => {
  const stappen = stappenVan(schaal);
  if (stappen === 0) return undefined;
  let plaats = Math.max(0, Math.floor((code * stappen) / hoogsteCode) - 1);
  while (plaats < stappen && naarCode(plaats, stappen) < code) plaats += 1;
  return waardeOpPlaats(schaal, plaats);
};

/** The code of the least a value says; an interval with only a maximum says nothing at least. */
export const minimumcode = (schaal: Schaal, waarde: Waarde): number | undefined => {
  const minimum = minimumVan(waarde);
  return minimum === undefined ? 0 : codeVan(schaal, minimum);
};

const maximumcode = (schaal: Schaal, waarde: Waarde): number => {
  const maximum = maximumVan(waarde);
  return maximum === undefined ? hoogsteCode : (codeVan(schaal, maximum) ?? hoogsteCode);
};

/** How far two values lie apart in codes, at whichever end is furthest; undefined where they have no order. */
export const afstandTussen = (schaal: Schaal, a: Waarde, b: Waarde): number | undefined => {
  const [van, tot] = [minimumcode(schaal, a), minimumcode(schaal, b)];
  if (van === undefined || tot === undefined) return undefined;
  return Math.max(Math.abs(van - tot), Math.abs(maximumcode(schaal, a) - maximumcode(schaal, b)));
};
