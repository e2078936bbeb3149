import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import { bewijzen, type Beoordeling } from "../domain/profiel.js";
import { codeVan, hoogsteCode } from "../domain/schaal.js";
import { maximumVan, minimumVan, type Waarde } from "../domain/waarde.js";

/** The rating reasoned with, and what is said of its firmness. */
export interface Keuze {
  readonly beoordeling: Beoordeling;
  /** Ratings that say something else by a step or more. */
  readonly afwijkend: readonly Beoordeling[];
  /** A test, or two raters who agree within a step. */
  readonly vast: boolean;
}

const codeOf = (plek: CatalogusCriterium, waarde: Waarde): number | undefined => {
  const minimum = minimumVan(waarde);
  return minimum === undefined ? 0 : codeVan(plek.criterium.schaal, minimum);
};

const hoogsteCodeOf = (plek: CatalogusCriterium, waarde: Waarde): number => {
  const maximum = maximumVan(waarde);
  return maximum === undefined ? hoogsteCode : (codeVan(plek.criterium.schaal, maximum) ?? hoogsteCode);
};

const sterkte = (beoordeling: Beoordeling): number => bewijzen.indexOf(beoordeling.bewijs);

const zegtNiets = (beoordeling: Beoordeling): boolean => beoordeling.waarde === "onbekend";

/** How far two ratings lie apart in codes; values without an order are either the same or wholly different. */
const afstand = (plek: CatalogusCriterium, a: Waarde, b: Waarde): number => {
  const [van, tot] = [codeOf(plek, a), codeOf(plek, b)];
  if (van !== undefined && tot !== undefined) {
    return Math.max(Math.abs(van - tot), Math.abs(hoogsteCodeOf(plek, a) - hoogsteCodeOf(plek, b)));
  }
  return tekstVan(a) === tekstVan(b) ? 0 : Number.POSITIVE_INFINITY;
};

const tekstVan = (waarde: Waarde): string => (typeof waarde === "string" ? waarde : JSON.stringify(waarde));

/** Newer, stronger, and on a tie the more cautious: the most that is asked, the least that is brought. */
const volgorde =
  (plek: CatalogusCriterium, vraagt: boolean) =>
  (a: Beoordeling, b: Beoordeling): number => {
    const sterker = sterkte(a) - sterkte(b);
    if (sterker !== 0) return sterker;
    if (a.datum !== b.datum) return a.datum > b.datum ? -1 : 1;
    const verschil = (codeOf(plek, a.waarde) ?? -1) - (codeOf(plek, b.waarde) ?? -1);
    if (verschil !== 0) return vraagt ? -verschil : verschil;
    const [links, rechts] = [a, b].map((een) => JSON.stringify([een.waarde, een.door, een.toelichting ?? ""])) as [
      string,
      string,
    ];
    return links < rechts ? -1 : links > rechts ? 1 : 0;
  };

/** An older rating of the same rater on the same evidence is history, not disagreement. */
const ingehaald = (beoordeling: Beoordeling, alle: readonly Beoordeling[]): boolean =>
  alle.some((ander) => ander.door === beoordeling.door && ander.bewijs === beoordeling.bewijs && ander.datum > beoordeling.datum);

/** Chooses the value reasoned with: the newest rating of the strongest evidence. */
export const kiesBeoordeling = (plek: CatalogusCriterium, vraagt: boolean, beoordelingen: readonly Beoordeling[]): Keuze => {
  const eerste = beoordelingen[0] as Beoordeling;
  if (beoordelingen.length === 1) return { beoordeling: eerste, afwijkend: [], vast: eerste.bewijs === "test" };
  const zeggend = beoordelingen.filter((beoordeling) => !zegtNiets(beoordeling));
  const gesorteerd = [...(zeggend.length > 0 ? zeggend : beoordelingen)].sort(volgorde(plek, vraagt));
  const [gekozen = eerste, ...overige] = gesorteerd;
  const tellend = overige.filter((ander) => !ingehaald(ander, gesorteerd));
  const afwijkend = tellend.filter((ander) => afstand(plek, gekozen.waarde, ander.waarde) >= plek.stap);
  const bevestigd = tellend.some(
    (ander) => ander.door !== gekozen.door && afstand(plek, gekozen.waarde, ander.waarde) < plek.stap,
  );
  return { beoordeling: gekozen, afwijkend, vast: gekozen.bewijs === "test" || bevestigd };
};
