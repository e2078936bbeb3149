import type { Belemmering, EersteVraag, Wens } from "../../domain/kleinsteWijziging.js";
import type { Vergelijking } from "../../match/match.js";
import { gunstigeAntwoorden } from "./gunstigeAntwoorden.js";
import { met } from "./met.js";
import { gunstigVan, metAntwoorden } from "./metAntwoorden.js";
import { isMinstens, reikt, verondersteld } from "./reikt.js";
import type { Verzameling } from "./stap.js";
import { zoekKleinste, zoekMetVraag, type Gevonden } from "./zoekKleinste.js";

/** Kept while searching: enough to find the other sets, of which some may turn out to need more answers. */
export const bewaard = 40;

/** Every round answers something new or gives up; a pair that needs more than these is not answered in one conversation. */
const hoogstensRondes = 25;

const aantalAntwoorden = (antwoorden: readonly EersteVraag[]): number => gunstigVan(antwoorden).length;

/** Where the search stands: the answers it counts on, and the points that no answer settles. */
interface Stand {
  readonly antwoorden: readonly EersteVraag[];
  readonly zonderVraag: ReadonlySet<string>;
  /** Whether the smallest sets would leave nothing that is asked. */
  readonly leeg: boolean;
}

/** The smallest sets, and the answers that they count on. */
export interface Gelukt {
  readonly gelukt: true;
  readonly antwoorden: readonly EersteVraag[];
  readonly gevonden: Gevonden;
}

/** Why there is no set. */
export interface Mislukt {
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
export const zoekMetAntwoorden = (voor: Vergelijking, wens: Wens): Gelukt | Mislukt => {
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
    const na = met(voor, verondersteld(antwoorden, beste));
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
