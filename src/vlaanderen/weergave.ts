import { begeleidWerken } from "../catalogue/begeleidWerken.js";
import type { Catalogus } from "../catalogue/catalogus.js";
import { randvoorwaardenlijst } from "../catalogue/vlaanderen/randvoorwaarden.js";
import type { Vindplaats } from "../catalogue/vlaanderen/vindplaats.js";
import type { Taal, Tekst } from "../domain/taal.js";
import { inTaal } from "../messages/inTaal.js";
import { eigenKeuzeKop } from "./teksten.js";

/**
 * How a Flemish result is rendered.
 *
 * @category Flanders
 * @since 0.2.0
 */
export interface RenderVlaanderenOpties {
  readonly taal: Taal;
  /** The catalogue the result was made with. Default: `begeleid-werken-be`. */
  readonly catalogus?: Catalogus;
  /** Put behind every sentence the ids it rests on. */
  readonly ids?: boolean;
}

/** What every part of a rendering needs. */
export interface Weergave {
  readonly taal: Taal;
  readonly catalogus: Catalogus;
  readonly inTaal: (tekst: Tekst) => string;
  /** A sentence with, on request, the ids it rests on behind it. */
  readonly zin: (tekst: string, because: readonly string[]) => string;
}

export const weergave = ({ taal, catalogus = begeleidWerken, ids = false }: RenderVlaanderenOpties): Weergave => ({
  taal,
  catalogus,
  inTaal: (tekst) => inTaal(tekst, taal),
  zin: (tekst, because) => (ids && because.length > 0 ? `${tekst} ⟨${because.join(", ")}⟩` : tekst),
});

/** An id that a person chose holds nothing but letters, digits and `. _ -`; only the underscore is markup. */
export const veiligeId = (id: string): string => id.replace(/_/gu, "\\_");

const randvoorwaardenamen: ReadonlyMap<string, Tekst> = new Map(
  randvoorwaardenlijst.map(({ criterium, naam }) => [criterium, naam]),
);

/** What a precondition is about, or the name of the criterion, also where the catalogue at hand does not have it. */
export const puntnaam = ({ catalogus, inTaal: vertaal }: Weergave, code: string): string => {
  const { criterium } = catalogus.criteria.get(code) ?? begeleidWerken.criteria.get(code) ?? {};
  const naam = randvoorwaardenamen.get(code) ?? criterium?.naam;
  return naam === undefined ? code : vertaal(naam);
};

/** The name of a part of the evaluation in a sentence that already says that it is about the evaluation. */
const zonderKop = (naam: string): string => naam.slice(naam.indexOf(": ") + 1).trim();

const kleineLetter = (tekst: string): string => tekst.charAt(0).toLowerCase() + tekst.slice(1);

/** What the ids are about, in words: criteria by their name, workplaces by their id. */
export const namen = (hoe: Weergave, because: readonly string[]): readonly string[] => [
  ...new Set(
    because.flatMap((id) => {
      const [soort, rest] = id.split("/");
      if (rest === undefined) return [];
      return [soort === "vergelijking" ? veiligeId(rest) : kleineLetter(zonderKop(puntnaam(hoe, rest)))];
    }),
  ),
];

const titelIn = ({ data }: Catalogus, bron: string): string | undefined => data.bronnen.find(({ code }) => code === bron)?.titel;

/** Title of the source and the place in it. */
export const bronregel = ({ catalogus }: Weergave, bronnen: readonly Vindplaats[]): string =>
  bronnen.map(({ bron, plaats }) => `${titelIn(catalogus, bron) ?? titelIn(begeleidWerken, bron) ?? bron}, ${plaats}`).join("; ");

export const eigenKeuzeZin = ({ inTaal: vertaal }: Weergave, eigenKeuze: Tekst | null): readonly string[] =>
  eigenKeuze === null ? [] : [`*${vertaal(eigenKeuzeKop)}: ${vertaal(eigenKeuze)}*`];

/** A point of a list with what belongs to it one level deeper. */
export const lijstpunt = (kop: string, onder: readonly string[]): string =>
  [`- ${kop}`, ...onder.map((regel) => `  - ${regel}`)].join("\n");

/** Blocks of text with a blank line between; empty ones are left out. */
export const alinea = (...blokken: readonly string[]): string => `${blokken.filter((blok) => blok !== "").join("\n\n")}\n`;
