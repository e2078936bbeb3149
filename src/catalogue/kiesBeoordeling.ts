import { bewijzen, type Beoordeling } from "../domain/profiel.js";
import { afstandTussen, minimumcode } from "../domain/schaal.js";
import type { Waarde } from "../domain/waarde.js";
import type { CatalogusCriterium } from "./catalogus.js";

/** The rating reasoned with, and what is said of its firmness. */
export interface Keuze {
  readonly beoordeling: Beoordeling;
  /** Ratings that say something else by a step or more. */
  readonly afwijkend: readonly Beoordeling[];
  /** A test, or two raters who agree within a step. */
  readonly vast: boolean;
}

const sterkte = (beoordeling: Beoordeling): number => bewijzen.indexOf(beoordeling.bewijs);

const zegtNiets = (beoordeling: Beoordeling): boolean => beoordeling.waarde === "onbekend";

/** How far two ratings lie apart; values without an order are either the same or wholly different. */
const afstand = ({ criterium }: CatalogusCriterium, a: Waarde, b: Waarde): number =>
  afstandTussen(criterium.schaal, a, b) ?? (tekstVan(a) === tekstVan(b) ? 0 : Number.POSITIVE_INFINITY);

const tekstVan = (waarde: Waarde): string => (typeof waarde === "string" ? waarde : JSON.stringify(waarde));

/** Newer, stronger, and on a tie the more cautious: the most that is asked, the least that is brought. */
const volgorde =
  (plek: CatalogusCriterium, vraagt: boolean) =>
  (a: Beoordeling, b: Beoordeling): number => {
    const { schaal } = plek.criterium;
    const sterker = sterkte(a) - sterkte(b);
    if (sterker !== 0) return sterker;
    if (a.datum !== b.datum) return a.datum > b.datum ? -1 : 1;
    const verschil = (minimumcode(schaal, a.waarde) ?? -1) - (minimumcode(schaal, b.waarde) ?? -1);
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

/** The ratings that count: those that say something, without the history of a rater who said something newer since. */
export const tellendeBeoordelingen = (beoordelingen: readonly Beoordeling[]): readonly Beoordeling[] => {
  const zeggend = beoordelingen.filter((beoordeling) => !zegtNiets(beoordeling));
  return zeggend.filter((beoordeling) => !ingehaald(beoordeling, zeggend));
};

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
