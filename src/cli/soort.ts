import { isLeft, parseWerknemerprofiel, parseWerkprofiel, type Fouten } from "../index.js";

export const soorten = ["werknemer", "werk"] as const;
export type Soort = (typeof soorten)[number];

/** A document parsed as one kind of profile; without faults it is a valid one. */
export interface Keuring {
  readonly soort: Soort;
  readonly punten: number;
  readonly fouten: Fouten;
}

const geenFouten: Fouten = { aantal: 0, fouten: [] };
const parsers = { werknemer: parseWerknemerprofiel, werk: parseWerkprofiel } as const;

const keurAls = (soort: Soort, data: unknown, peildatum: string): Keuring => {
  const geparst = parsers[soort](data, { peildatum });
  return isLeft(geparst)
    ? { soort, punten: 0, fouten: geparst.left }
    : { soort, punten: geparst.right.punten.length, fouten: geenFouten };
};

const onbekendeSleutels = ({ fouten }: Keuring): number =>
  fouten.fouten.reduce((som, fout) => som + (fout.code === "onbekende-sleutel" ? fout.aantal : 0), 0);

/** Keys tell the kind better than values do: a Werkprofiel with ten wrong values still has the keys of a Werkprofiel. */
const verschil = (a: Keuring, b: Keuring): number =>
  onbekendeSleutels(a) - onbekendeSleutels(b) || a.fouten.aantal - b.fouten.aantal;

/**
 * Parses a document as both kinds and keeps the kind it is nearest to. Both are kept when it is as near to the one as to the
 * other; that can be a valid profile too, for the two kinds have most keys in common.
 */
export const herken = (data: unknown, peildatum: string): readonly Keuring[] => {
  const keuringen = soorten.map((soort) => keurAls(soort, data, peildatum));
  return keuringen.filter((keuring) => keuringen.every((ander) => verschil(keuring, ander) <= 0));
};

/** Parses a document as the kind it is said to be. */
export const keur = (data: unknown, peildatum: string, gezegd: Soort | undefined): readonly Keuring[] =>
  gezegd === undefined ? herken(data, peildatum) : [keurAls(gezegd, data, peildatum)];
