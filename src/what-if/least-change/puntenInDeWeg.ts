import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Wens } from "../../domain/kleinsteWijziging.js";
import type { Waarde } from "../../domain/waarde.js";
import type { Wijziging } from "../../domain/wijziging.js";
import type { Vergelijking } from "../../match/match.js";
import { met } from "./met.js";
import { andereWaarden } from "./andereWaarden.js";
import { urenstap, waardekosten, zegtContract } from "./gedeeldeStappen.js";
import type { Punt } from "./puntverzamelingen.js";
import type { Stap } from "./stap.js";

/** What is searched: where from, where to, and which points may not stay open for want of an answer. */
export interface Zoekruimte {
  readonly voor: Vergelijking;
  /** The favourable answers that are counted on. */
  readonly antwoorden: readonly Wijziging[];
  readonly wens: Wens;
  readonly zonderVraag: ReadonlySet<string>;
  /** A finding of which the demand has to stay, where otherwise nothing would be asked any more. */
  readonly blijft?: string | undefined;
  /** How many sets to keep. */
  readonly hoogstens: number;
}

/**
 * The discrepanties that stand between this comparison and the wish, unknowns aside. For "passend" each of them; for a plan with
 * support only the essential ones that stay open.
 */
export const inDeWeg = (
  vergelijking: Vergelijking,
  { wens }: Zoekruimte,
  streng: ReadonlySet<string>,
): readonly Discrepantie[] => {
  if (wens === "passend") return vergelijking.discrepanties;
  const essentieel = new Set(vergelijking.bevindingen.filter((bevinding) => bevinding.essentieel).map(({ id }) => id));
  return vergelijking.discrepanties.filter(
    ({ id, bevinding, open }) => essentieel.has(bevinding) && (open === "ja" || (open === "onbekend" && streng.has(id))),
  );
};

/** Whether the demand that has to stay is still there. */
export const vraagtNog = ({ bevindingen }: Vergelijking, { blijft }: Zoekruimte): boolean =>
  blijft === undefined || bevindingen.some(({ id, aandeel }) => id === blijft && aandeel > 0);

const waardestap = ({ id, criterium, aanpasbaar }: Discrepantie, waarde: Waarde, eis: boolean): Stap => ({
  wijziging: { soort: "waarde", kant: "werk", criterium, waarde },
  doel: eis ? "vraagt-minder" : "biedt-meer",
  punten: [id],
  kosten: waardekosten(aanpasbaar),
});

const eersteVan = (rijen: ReadonlyMap<string, readonly Stap[]>, plaats: number): readonly Wijziging[] =>
  [...rijen.values()].flatMap((stappen) => stappen[plaats]?.wijziging ?? []);

/**
 * The mildest other value of the work that is enough, for every point at once: points do not touch each other, so one comparison
 * tries one value on each of them.
 */
const genoegWaarden = (
  vergelijking: Vergelijking,
  gaten: readonly Discrepantie[],
  ruimte: Zoekruimte,
  streng: ReadonlySet<string>,
): ReadonlyMap<string, Stap> => {
  const { criteria } = vergelijking.paar.catalogus;
  const rijen = new Map(
    gaten.map((gat) => {
      const bevinding = vergelijking.bevindingen.find(({ id }) => id === gat.bevinding);
      const plek = criteria.get(gat.criterium);
      if (bevinding === undefined || plek === undefined || zegtContract(vergelijking, gat.criterium)) return [gat.id, []];
      const eis = bevinding.richting === "eis";
      const waarden = andereWaarden(gat, bevinding, plek.criterium.schaal, ruimte.wens);
      return [gat.id, waarden.map((waarde) => waardestap(gat, waarde, eis))];
    }),
  );
  const genoeg = new Map<string, Stap>();
  const rondes = Math.max(0, ...[...rijen.values()].map(({ length }) => length));
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    const na = met(vergelijking, eersteVan(rijen, ronde));
    const nog = new Set(inDeWeg(na, ruimte, streng).map(({ id }) => id));
    for (const { id, bevinding } of gaten) {
      const stap = rijen.get(id)?.[ronde];
      if (stap === undefined || nog.has(id) || genoeg.has(id)) continue;
      if (bevinding !== ruimte.blijft || vraagtNog(na, ruimte)) genoeg.set(id, stap);
    }
  }
  return genoeg;
};

const isGeweigerd = ({ aanpasbaar }: Discrepantie): boolean => aanpasbaar === "nee" || aanpasbaar === "deels";

/** Every point in the way with what could be done about it. */
export const puntenInDeWeg = (
  vergelijking: Vergelijking,
  gaten: readonly Discrepantie[],
  ruimte: Zoekruimte,
  streng: ReadonlySet<string>,
): readonly Punt[] => {
  const geweigerd = gaten.filter(isGeweigerd);
  const aangepast = met(
    vergelijking,
    geweigerd.map(({ criterium }) => ({ soort: "aanpasbaar", criterium, aanpasbaar: "ja" })),
  );
  const waarden = genoegWaarden(vergelijking, gaten, ruimte, streng);
  return gaten.map((gat) => ({
    gat,
    aangepast: isGeweigerd(gat) ? aangepast.discrepanties.find(({ id }) => id === gat.id) : undefined,
    waarde: waarden.get(gat.id),
  }));
};

/** Other contract hours that would do, for the points that say nothing but the contract. */
export const urenstappen = (vergelijking: Vergelijking, gaten: readonly Discrepantie[], { wens }: Zoekruimte): readonly Stap[] =>
  gaten.flatMap((gat) => {
    const bevinding = vergelijking.bevindingen.find(({ id }) => id === gat.bevinding);
    const schaal = vergelijking.paar.catalogus.criteria.get(gat.criterium)?.criterium.schaal;
    if (bevinding === undefined || schaal === undefined || !zegtContract(vergelijking, gat.criterium)) return [];
    return andereWaarden(gat, bevinding, schaal, wens).flatMap((waarde) =>
      typeof waarde === "object" && "eenheid" in waarde ? [urenstap(gat, waarde)] : [],
    );
  });
