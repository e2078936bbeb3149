import type { Belemmering, EersteVraag, NodigeWijziging, Wens, wensstanden } from "../domain/kleinsteWijziging.js";
import type { Wijziging } from "../domain/wijziging.js";
import type { Vergelijking } from "../match/match.js";
import { gunstigeAntwoorden } from "./least-change/gunstigeAntwoorden.js";
import { inVolgorde } from "./least-change/inVolgorde.js";
import { met } from "./least-change/met.js";
import { nodigeWijzigingen } from "./least-change/nodigeWijzigingen.js";
import type { Verzameling } from "./least-change/stap.js";
import { zoekKleinste, zoekMetVraag, type Gevonden } from "./least-change/zoekKleinste.js";
import { whatIf, type WatAls } from "./whatIf.js";

/**
 * The smallest set of changes that reaches a wished verdict.
 *
 * @category What if
 * @since 0.3.0
 */
export interface KleinsteWijziging {
  readonly wens: Wens;
  /** The comparison as it is. */
  readonly voor: Vergelijking;
  /** `eerst-weten`: reachable, if the answers in `eerstWeten` come out well. */
  readonly stand: (typeof wensstanden)[number];
  /** In the order in which they are applied; empty where nothing has to change, or where the wish cannot be reached. */
  readonly wijzigingen: readonly NodigeWijziging[];
  /** What has to be asked first. An answer is no change that somebody can make, so it is not counted as one. */
  readonly eerstWeten: readonly EersteVraag[];
  /**
   * The comparison with everything supposed: the tasks that go, the favourable answers, the other changes, in that order. Null
   * where the wish cannot be reached.
   */
  readonly watAls: WatAls | null;
  /** Other sets of the same size that reach the wish with the same answers, best first, at most `maximumAndere`. */
  readonly andere: readonly (readonly Wijziging[])[];
  /** Whether there are more than those. */
  readonly meerAndere: boolean;
  /** What stands in the way; empty where the wish can be reached. */
  readonly belemmeringen: readonly Belemmering[];
  /** False where more changes act on several points than are searched in every combination: a smaller set may exist. */
  readonly volledig: boolean;
}

/**
 * How far to look.
 *
 * @category What if
 * @since 0.3.0
 */
export interface LeastChangeOpties {
  /** How many other sets of the same size to list, 0 to 20. Default 5. */
  readonly maximumAndere?: number;
}

/** Kept while searching: enough to find the other sets, of which some may turn out to need more answers. */
const bewaard = 40;

/** Every round answers something new or gives up; a pair that needs more than these is not answered in one conversation. */
const hoogstensRondes = 25;

const isMinstens = ({ oordeel }: Vergelijking, wens: Wens): boolean =>
  wens === "passend" ? oordeel.uitkomst === "passend" : oordeel.uitkomst.startsWith("passend");

const gunstigVan = (antwoorden: readonly EersteVraag[]): readonly Wijziging[] => antwoorden.flatMap(({ gunstig }) => gunstig);

const wijzigingenVan = ({ stappen }: Verzameling): readonly Wijziging[] => stappen.map(({ wijziging }) => wijziging);

const watAls = (voor: Vergelijking, antwoorden: readonly EersteVraag[], set: Verzameling): WatAls =>
  whatIf(voor, inVolgorde(gunstigVan(antwoorden), wijzigingenVan(set)));

const naWijziging = (voor: Vergelijking, antwoorden: readonly EersteVraag[], set: Verzameling): Vergelijking =>
  met(voor, inVolgorde(gunstigVan(antwoorden), wijzigingenVan(set)));

/** Adds answers; a question that was there already may get more to it. */
const metAntwoorden = (eerder: readonly EersteVraag[], nieuw: readonly EersteVraag[]): readonly EersteVraag[] => {
  const perVraag = new Map(eerder.map((antwoord) => [antwoord.vraag, antwoord]));
  for (const antwoord of nieuw) {
    const al = perVraag.get(antwoord.vraag);
    const gunstig = [...(al?.gunstig ?? [])];
    for (const een of antwoord.gunstig) {
      if (!gunstig.some((ander) => JSON.stringify(ander) === JSON.stringify(een))) gunstig.push(een);
    }
    const because = [...new Set([...(al?.because ?? []), ...antwoord.because])];
    perVraag.set(antwoord.vraag, { ...antwoord, gunstig, because });
  }
  return [...perVraag.values()];
};

const aantalAntwoorden = (antwoorden: readonly EersteVraag[]): number => gunstigVan(antwoorden).length;

/** Where the search stands: the answers it counts on, and the points that no answer settles. */
interface Stand {
  readonly antwoorden: readonly EersteVraag[];
  readonly zonderVraag: ReadonlySet<string>;
  /** Whether the smallest sets would leave nothing that is asked. */
  readonly leeg: boolean;
}

interface Gelukt {
  readonly gelukt: true;
  readonly antwoorden: readonly EersteVraag[];
  readonly gevonden: Gevonden;
}

interface Mislukt {
  readonly gelukt: false;
  readonly antwoorden: readonly EersteVraag[];
  readonly belemmeringen: readonly Belemmering[];
  readonly volledig: boolean;
}

/** The smallest sets, counting on favourable answers. */
const zoekVanaf = (voor: Vergelijking, wens: Wens, { antwoorden, zonderVraag, leeg }: Stand): Gevonden => {
  const ruimte = { voor, antwoorden: gunstigVan(antwoorden), wens, zonderVraag, hoogstens: bewaard };
  return leeg ? zoekMetVraag(ruimte) : zoekKleinste(ruimte);
};

const misschienOpen = ({ oordeel }: Vergelijking): readonly string[] =>
  oordeel.redenen.flatMap(({ code, because }) => (code === "essentieel-misschien-open" ? because : []));

const vraagtNiets = ({ bevindingen }: Vergelijking): boolean => bevindingen.every(({ aandeel }) => aandeel === 0);

const belemmeringUit = ({ oordeel }: Vergelijking): readonly Belemmering[] =>
  oordeel.redenen.map(({ code, because }) => ({
    code: code === "buiten-catalogus" || code === "niets-gevraagd" ? code : "blijft-onbekend",
    because,
  }));

const reikt = (voor: Vergelijking, wens: Wens, antwoorden: readonly EersteVraag[], set: Verzameling): boolean =>
  isMinstens(naWijziging(voor, antwoorden, set), wens);

/**
 * Only the answers that the wish needs, and the sets that go with those: an earlier round may have asked what a later one made
 * needless, and an answer can bring a discrepantie of its own to light.
 */
const zuinig = (voor: Vergelijking, wens: Wens, stand: Stand, gevonden: Gevonden): Gelukt => {
  const { antwoorden } = stand;
  const [beste] = gevonden.sets as readonly [Verzameling];
  const nodig = antwoorden.reduceRight<readonly EersteVraag[]>((over, antwoord) => {
    const zonder = over.filter((ander) => ander !== antwoord);
    return reikt(voor, wens, zonder, beste) ? zonder : over;
  }, antwoorden);
  if (nodig.length === antwoorden.length) return { gelukt: true, antwoorden, gevonden };
  const opnieuw = zoekVanaf(voor, wens, { ...stand, antwoorden: nodig });
  const [nieuw] = opnieuw.sets;
  if (nieuw === undefined || !reikt(voor, wens, nodig, nieuw)) return { gelukt: true, antwoorden: nodig, gevonden };
  return zuinig(voor, wens, { ...stand, antwoorden: nodig }, opnieuw);
};

/**
 * Looks for the set, asks what is then still unknown, and looks again with favourable answers, until the wish is reached, no
 * question is left, or a point has no way.
 */
const zoek = (voor: Vergelijking, wens: Wens): Gelukt | Mislukt => {
  let stand: Stand = { antwoorden: [], zonderVraag: new Set(), leeg: false };
  for (let ronde = 0; ronde < hoogstensRondes; ronde += 1) {
    const { antwoorden, zonderVraag } = stand;
    const gevonden = zoekVanaf(voor, wens, stand);
    const [beste] = gevonden.sets;
    if (beste === undefined) {
      const code = stand.leeg ? "niets-gevraagd" : "geen-mogelijkheid";
      const belemmeringen = [{ code, because: gevonden.zonderMogelijkheid } as const];
      return { gelukt: false, antwoorden, belemmeringen, volledig: gevonden.volledig };
    }
    const na = naWijziging(voor, antwoorden, beste);
    if (isMinstens(na, wens)) return zuinig(voor, wens, stand, gevonden);
    const meer = metAntwoorden(antwoorden, gunstigeAntwoorden(na));
    const open = misschienOpen(na).filter((id) => !zonderVraag.has(id));
    if (aantalAntwoorden(meer) > aantalAntwoorden(antwoorden)) stand = { ...stand, antwoorden: meer };
    else if (!stand.leeg && vraagtNiets(na) && !vraagtNiets(voor)) stand = { ...stand, leeg: true };
    else if (open.length > 0) stand = { ...stand, zonderVraag: new Set([...zonderVraag, ...open]) };
    else return { gelukt: false, antwoorden, belemmeringen: belemmeringUit(na), volledig: gevonden.volledig };
  }
  return { gelukt: false, antwoorden: [], belemmeringen: [{ code: "te-veel", because: [] }], volledig: false };
};

const zonderWijziging = (wens: Wens, voor: Vergelijking): KleinsteWijziging => ({
  wens,
  voor,
  stand: "al-bereikt",
  wijzigingen: [],
  eerstWeten: [],
  watAls: whatIf(voor, []),
  andere: [],
  meerAndere: false,
  belemmeringen: [],
  volledig: true,
});

/**
 * The smallest set of changes after which the verdict is the wished one or better: which measures have to be in place, what that
 * is refused now has to be possible, what the work has to ask less or offer more, which task has to go. Fewest changes first;
 * then the fewest refusals overturned, the fewest values changed, the fewest open preconditions, natural support, the least weight. A measure on two points is
 * two changes, because it is agreed on each of them. What somebody can learn, can do or needs is never changed. Total.
 *
 * Where something essential is not known, `eerstWeten` has the questions, and the set is the one for favourable answers.
 *
 * @param wens the verdict to reach
 * @param opties `maximumAndere`: how many other sets of the same size to list
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { leastChange } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const { wijzigingen, watAls } = leastChange(match(paar.right), "passend-met-ondersteuning");
 * assert.deepEqual(
 *   wijzigingen.map(({ wijziging }) => wijziging),
 *   [
 *     { soort: "zonder-taken", taken: ["kassa"] },
 *     { soort: "zonder-taken", taken: ["lossen"] },
 *   ],
 * );
 * assert.equal(watAls?.na.oordeel.uitkomst, "passend-met-ondersteuning");
 * ```
 * @category What if
 * @since 0.3.0
 */
export const leastChange = (voor: Vergelijking, wens: Wens, opties: LeastChangeOpties = {}): KleinsteWijziging => {
  if (isMinstens(voor, wens)) return zonderWijziging(wens, voor);
  const uitslag = zoek(voor, wens);
  if (!uitslag.gelukt) {
    const { antwoorden, belemmeringen, volledig } = uitslag;
    return {
      ...zonderWijziging(wens, voor),
      stand: "niet-bereikbaar",
      eerstWeten: antwoorden,
      watAls: null,
      belemmeringen,
      volledig,
    };
  }
  const { antwoorden: eerstWeten, gevonden } = uitslag;
  const { sets, volledig } = gevonden;
  const [beste, ...rest] = sets as readonly [Verzameling, ...Verzameling[]];
  const andere = rest.filter((set) => reikt(voor, wens, eerstWeten, set)).map(wijzigingenVan);
  const maximum = Math.max(0, Math.min(20, opties.maximumAndere ?? 5));
  return {
    ...zonderWijziging(wens, voor),
    stand: eerstWeten.length === 0 ? "bereikbaar" : "eerst-weten",
    wijzigingen: nodigeWijzigingen(watAls(voor, eerstWeten, beste), beste),
    eerstWeten,
    watAls: watAls(voor, eerstWeten, beste),
    andere: andere.slice(0, maximum),
    meerAndere: andere.length > maximum || sets.length === bewaard,
    volledig,
  };
};
