import { limieten } from "./limieten.js";

/** Gathers faults: counts them all, keeps the first. */
export interface Verzamelaar<F> {
  readonly meld: (fout: F) => void;
  /** What was gathered, with the number of faults that were counted elsewhere. */
  readonly uitkomst: (ongemeld?: number) => { readonly aantal: number; readonly fouten: readonly F[] };
}

export const verzamelFouten = <F>(): Verzamelaar<F> => {
  const fouten: F[] = [];
  let aantal = 0;
  return {
    meld: (fout) => {
      aantal += 1;
      if (fouten.length < limieten.fouten) fouten.push(fout);
    },
    uitkomst: (ongemeld = 0) => ({ aantal: aantal + ongemeld, fouten: [...fouten] }),
  };
};
