import type { ImportFout, ImportFouten } from "../../domain/importFout.js";
import { limieten } from "../../domain/limieten.js";

/** Counts every fault and keeps the first. */
export interface Foutenlijst {
  readonly meld: (fout: ImportFout) => void;
  readonly uitkomst: () => ImportFouten;
}

export const verzamelFouten = (): Foutenlijst => {
  const fouten: ImportFout[] = [];
  let aantal = 0;
  return {
    meld: (fout) => {
      aantal += 1;
      if (fouten.length < limieten.fouten) fouten.push(fout);
    },
    uitkomst: () => ({ aantal, fouten: [...fouten] }),
  };
};
