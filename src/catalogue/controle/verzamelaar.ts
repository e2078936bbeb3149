import type { CatalogusFout, CatalogusFouten } from "../../domain/catalogusFout.js";
import { limieten } from "../../domain/limieten.js";
import type { Meld } from "./records.js";

/** Gathers faults: counts them all, keeps the first. */
export interface Verzamelaar {
  readonly meld: Meld;
  /** What was gathered, with the number of faults that were counted elsewhere. */
  readonly uitkomst: (ongemeld?: number) => CatalogusFouten;
}

export const verzamelaar = (): Verzamelaar => {
  const fouten: CatalogusFout[] = [];
  let aantal = 0;
  return {
    meld: (fout) => {
      aantal += 1;
      if (fouten.length < limieten.fouten) fouten.push(fout);
    },
    uitkomst: (ongemeld = 0) => ({ aantal: aantal + ongemeld, fouten }),
  };
};
