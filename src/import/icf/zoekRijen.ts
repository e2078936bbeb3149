import type { Catalogus, CatalogusCriterium } from "../../catalogue/catalogus.js";
import type { Koppeling } from "../../domain/koppeling.js";
import type { Tekst } from "../../domain/taal.js";

/** A row of the crosswalk with the criterium it leads to. */
export interface Rij {
  readonly plek: CatalogusCriterium;
  readonly koppeling: Koppeling;
}

/** What the catalogue says of a category, and of which category it says so: the one asked for, or the one above it. */
export type Vondst =
  | { readonly soort: "rijen"; readonly via: string; readonly rijen: readonly Rij[] }
  | { readonly soort: "weggelaten"; readonly uitleg: Tekst }
  | { readonly soort: "geen" };

/** The second level of the ICF: a letter and three digits. Above it lie chapters, which say too little. */
const tweedeNiveau = 4;

/** The category and those it is a part of, nearest first: d43001, d4300, d430. */
const metBovenliggende = (code: string): readonly string[] => {
  const lengtes = Array.from({ length: Math.max(1, code.length - tweedeNiveau + 1) }, (_, i) => code.length - i);
  return lengtes.map((lengte) => code.slice(0, lengte));
};

/** Looks a category up; a finer one without a row of its own is read as the one it is a part of. */
export const zoekRijen = ({ koppelingen, nietGekoppeld, criteria }: Catalogus, code: string): Vondst => {
  for (const via of metBovenliggende(code)) {
    const sleutel = `icf/${via}`;
    const rijen = (koppelingen.get(sleutel) ?? []).flatMap((koppeling) => {
      const plek = criteria.get(koppeling.criterium);
      return plek === undefined ? [] : [{ plek, koppeling }];
    });
    if (rijen.length > 0) return { soort: "rijen", via, rijen };
    const weggelaten = nietGekoppeld.get(sleutel);
    if (weggelaten !== undefined) return { soort: "weggelaten", uitleg: weggelaten.reden };
  }
  return { soort: "geen" };
};
