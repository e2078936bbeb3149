import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Vergelijking } from "../../match/match.js";
import { gedeeldeStappen } from "./gedeeldeStappen.js";
import { inVolgorde } from "./inVolgorde.js";
import { met } from "./met.js";
import { inDeWeg, puntenInDeWeg, urenstappen, vraagtNog, type Zoekruimte } from "./puntenInDeWeg.js";
import { raakt } from "./raakt.js";
import { puntverzamelingen } from "./puntverzamelingen.js";
import { combineer, vergelijkSets, verzamelingVan, type Stap, type Verzameling } from "./stap.js";

/** The smallest sets, best first; none where a point has no way, and which points those are. */
export interface Gevonden {
  readonly sets: readonly Verzameling[];
  readonly zonderMogelijkheid: readonly string[];
  readonly volledig: boolean;
}

/** Two values for one fact, or a job without any task, is no set of changes. */
const isZinnig = (stappen: readonly Stap[], { paar }: Vergelijking): boolean => {
  const feiten = stappen.flatMap(({ wijziging }) => {
    if (wijziging.soort === "werkbegeleider") return Object.keys(wijziging.begeleider);
    return wijziging.soort === "uren" ? ["uren"] : [];
  });
  const weg = stappen.flatMap(({ wijziging }) => (wijziging.soort === "zonder-taken" ? wijziging.taken : []));
  const alleTaken = paar.werk.taken ?? [];
  return new Set(feiten).size === feiten.length && (weg.length === 0 || alleTaken.some(({ id }) => !weg.includes(id)));
};

const bits = (getal: number): number => (getal === 0 ? 0 : (getal & 1) + bits(getal >> 1));

/** Every subset, the smallest first. */
const deelverzamelingen = (stappen: readonly Stap[]): readonly (readonly Stap[])[] =>
  Array.from({ length: 2 ** stappen.length }, (_, masker) => masker)
    .sort((a, b) => bits(a) - bits(b) || a - b)
    .map((masker) => stappen.filter((_, i) => (masker >> i) % 2 === 1));

/** The comparison with the answers and these shared changes. */
const metGedeeld = (stappen: readonly Stap[], { voor, antwoorden }: Zoekruimte): Vergelijking =>
  met(
    voor,
    inVolgorde(
      antwoorden,
      stappen.map(({ wijziging }) => wijziging),
    ),
  );

/** A task that goes can take along what the work offers: a change that leaves something essential unknown is none to count on. */
const maaktOnbekend = (na: Vergelijking, basis: Vergelijking): boolean => {
  const al = new Set(basis.bevindingen.filter(({ uitkomst }) => uitkomst === "onbekend").map(({ id }) => id));
  return na.bevindingen.some(({ id, essentieel, uitkomst }) => essentieel && uitkomst === "onbekend" && !al.has(id));
};

/** The smallest sets of every point that is in the way. */
const perPunt = (
  vergelijking: Vergelijking,
  ruimte: Zoekruimte,
  streng: ReadonlySet<string>,
): readonly (readonly Verzameling[])[] => {
  const gaten = inDeWeg(vergelijking, ruimte, streng);
  const { maatregelen } = vergelijking.paar.catalogus;
  return puntenInDeWeg(vergelijking, gaten, ruimte, streng).map((punt) => puntverzamelingen(punt, ruimte.wens, maatregelen));
};

const aantalVan = (keuzes: readonly (readonly Verzameling[])[]): number =>
  keuzes.reduce((som, [eerste]) => som + (eerste?.stappen.length ?? Number.POSITIVE_INFINITY), 0);

/** So many combinations of shared changes are worked out; each takes a few comparisons of the pair. */
const hoogstensBekeken = 400;

/** So many demands are kept in turn, where one has to stay. */
const hoogstensVragen = 24;

/**
 * The smallest sets of changes after which no discrepantie stands in the way any more.
 *
 * Why point by point is exact. The verdict asks of every discrepantie by itself whether it is there or stays open (model 6,
 * Verdict), and a discrepantie depends on nothing but the two entries on its own criterium, the measures in place on it, the
 * werkbegeleider, the network, the tasks and the contract. So once the changes that act on more points are fixed, the others fall
 * apart by point, and the smallest set is the union of the smallest of each point. The changes that act on more points are tried
 * in every combination, the smallest first. A combination is passed over only where it cannot be in a smallest set: the points
 * that it does not touch need what they needed without it, and that is too much already.
 */
export const zoekKleinste = (ruimte: Zoekruimte): Gevonden => {
  const { zonderVraag, hoogstens } = ruimte;
  const basis = metGedeeld([], ruimte);
  const gaten = inDeWeg(basis, ruimte, zonderVraag);
  // A point that is open for certain now may not end as one of which nobody knows.
  const streng = new Set([...zonderVraag, ...gaten.map(({ id }) => id)]);
  const gedeeld = gedeeldeStappen(gaten, basis, urenstappen(basis, gaten, ruimte));
  const zonder = perPunt(basis, ruimte, streng);
  const minstens = (stappen: readonly Stap[]): number =>
    stappen.length + aantalVan(zonder.filter((_, i) => !stappen.some((stap) => raakt(stap, gaten[i] as Discrepantie, basis))));
  let [kleinste, bekeken] = [Number.POSITIVE_INFINITY, 0];
  let sets: readonly Verzameling[] = [];
  for (const stappen of deelverzamelingen(gedeeld.stappen)) {
    if (stappen.length > kleinste || bekeken === hoogstensBekeken) break;
    if (!isZinnig(stappen, basis) || minstens(stappen) > kleinste) continue;
    bekeken += 1;
    const na = metGedeeld(stappen, ruimte);
    if (maaktOnbekend(na, basis) || !vraagtNog(na, ruimte)) continue;
    const keuzes = stappen.length === 0 ? zonder : perPunt(na, ruimte, streng);
    const omvang = stappen.length + aantalVan(keuzes);
    if (omvang > kleinste || omvang === Number.POSITIVE_INFINITY) continue;
    const samen = keuzes.reduce<readonly Verzameling[]>(
      (tot, punt) => combineer(tot, punt, hoogstens),
      [verzamelingVan(stappen)],
    );
    sets = (omvang < kleinste ? samen : [...sets, ...samen].sort(vergelijkSets)).slice(0, hoogstens);
    kleinste = omvang;
  }
  const zonderMogelijkheid = gaten.filter((_, i) => zonder[i]?.length === 0).map(({ id }) => id);
  return { sets, zonderMogelijkheid, volledig: gedeeld.volledig && bekeken < hoogstensBekeken };
};

/**
 * The same, where those sets would leave nothing that is asked, and so nothing to compare. At least one demand has to stay: each
 * of them in turn, and the smallest of what that gives.
 */
export const zoekMetVraag = (ruimte: Zoekruimte): Gevonden => {
  const gevraagd = ruimte.voor.bevindingen.filter(({ aandeel }) => aandeel > 0);
  const pogingen = gevraagd.slice(0, hoogstensVragen).map(({ id }) => zoekKleinste({ ...ruimte, blijft: id }));
  const perSleutel = new Map(pogingen.flatMap(({ sets }) => sets.map((set) => [set.sleutel, set] as const)));
  const alle = [...perSleutel.values()].sort(vergelijkSets);
  return {
    sets: alle.filter(({ stappen }) => stappen.length === alle[0]?.stappen.length).slice(0, ruimte.hoogstens),
    zonderMogelijkheid: [...new Set(pogingen.flatMap(({ zonderMogelijkheid }) => zonderMogelijkheid))],
    volledig: gevraagd.length <= hoogstensVragen && pogingen.every(({ volledig }) => volledig),
  };
};
