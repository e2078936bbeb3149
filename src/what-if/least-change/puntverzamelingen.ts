import { isNatuurlijk } from "../../catalogue/lichtNaarZwaar.js";
import { isWerknemerkant } from "../../compare/kant.js";
import type { Discrepantie, Optie } from "../../domain/discrepantie.js";
import type { Wens } from "../../domain/kleinsteWijziging.js";
import type { Maatregel } from "../../domain/maatregel.js";
import { verzamelingVan, type Stap, type Verzameling } from "./stap.js";

/** One point that stands in the way, as it is with the shared changes made. */
export interface Punt {
  readonly gat: Discrepantie;
  /** The same point if the work could be adapted; undefined where nobody refused that. */
  readonly aangepast: Discrepantie | undefined;
  /** Asking less, or offering more; undefined where no other value would do. */
  readonly waarde: Stap | undefined;
}

interface Reikwijdte {
  readonly werknemer: number;
  readonly werk: number;
}

const verste = (opties: readonly Optie[], reikt: (optie: Optie) => number): Reikwijdte => {
  const verst = { werknemer: 0, werk: 0 };
  for (const optie of opties) {
    const kant = isWerknemerkant(optie) ? "werknemer" : "werk";
    verst[kant] = Math.max(verst[kant], reikt(optie));
  }
  return verst;
};

/** Whether measures that are in place take the point away; for a plan with support also when the rest can surely be closed. */
const isGenoeg = ({ opties, rest }: Discrepantie, geregeld: readonly Optie[], wens: Wens): boolean => {
  const al = verste(geregeld, ({ bereik }) => bereik.maximum);
  const over = rest - al.werknemer - al.werk;
  if (over <= 0 || wens === "passend") return over <= 0;
  const nog = verste(opties, (optie) => Math.max(0, optie.bereik.minimum - (isWerknemerkant(optie) ? al.werknemer : al.werk)));
  return over <= nog.werknemer + nog.werk;
};

/** No measure, each measure, and each pair with one measure on either side. Within a side only the furthest counts. */
const keuzes = ({ opties }: Discrepantie): readonly (readonly Optie[])[] => {
  const bruikbaar = opties.filter(({ bereik }) => bereik.maximum > 0);
  const werkkant = bruikbaar.filter((optie) => !isWerknemerkant(optie));
  const paren = bruikbaar.filter(isWerknemerkant).flatMap((links) => werkkant.map((rechts) => [links, rechts]));
  return [[], ...bruikbaar.map((optie) => [optie]), ...paren];
};

const maatregelstap = (
  { id, criterium }: Discrepantie,
  { maatregel: code, kan, belet }: Optie,
  maatregelen: ReadonlyMap<string, Maatregel>,
): Stap => {
  const maatregel = maatregelen.get(code);
  const isNiet = maatregel !== undefined && !isNatuurlijk(maatregel);
  return {
    wijziging: { soort: "maatregel", criterium, maatregel: code },
    doel: "sluit-tekort",
    punten: [id],
    kosten: [0, 0, kan === "onbekend" ? belet.length : 0, Number(isNiet), maatregel?.gewicht ?? 0],
  };
};

export const aanpasstap = ({ id, criterium }: Discrepantie): Stap => ({
  wijziging: { soort: "aanpasbaar", criterium, aanpasbaar: "ja" },
  doel: "maakt-mogelijk",
  punten: [id],
  kosten: [1, 0, 0, 0, 0],
});

/**
 * All smallest sets of changes on one point after which it no longer stands in the way; none where there is no way.
 *
 * The search is exhaustive. Changes of one point are: a measure in place, the work made adaptable, another value of the work. A
 * set with another value needs nothing else, because such a value is only offered where it is enough. In every other set at
 * most one measure on each side counts (see `kleinsteVerzameling`), so the sets with none, one, or one on either side, each with
 * and without the work made adaptable, hold every smallest one: three changes at most.
 */
export const puntverzamelingen = (
  { gat, aangepast, waarde }: Punt,
  wens: Wens,
  maatregelen: ReadonlyMap<string, Maatregel>,
): readonly Verzameling[] => {
  const uit = (bron: Discrepantie, vooraf: readonly Stap[]): readonly Verzameling[] =>
    keuzes(bron)
      .filter((keuze) => isGenoeg(bron, keuze, wens))
      .map((keuze) => verzamelingVan([...vooraf, ...keuze.map((optie) => maatregelstap(gat, optie, maatregelen))]));
  const alle = [
    ...uit(gat, []),
    ...(aangepast === undefined ? [] : uit(aangepast, [aanpasstap(gat)])),
    ...(waarde === undefined ? [] : [verzamelingVan([waarde])]),
  ];
  const kleinste = Math.min(...alle.map(({ stappen }) => stappen.length));
  return alle.filter(({ stappen }) => stappen.length === kleinste);
};
