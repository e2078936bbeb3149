import type { Bron } from "../domain/bron.js";

/**
 * The published tables of the random index. `saaty`: the table of 2005. `donegan-dodd`: the table of 1991, whose values are
 * lower throughout, so that the same judgements have a somewhat higher ratio.
 *
 * @category Analysis
 * @since 0.1.0
 */
export type RandomIndexNaam = "saaty" | "donegan-dodd";

/**
 * The mean consistency index of random judgements over as many criteria, and the publication it is taken from.
 *
 * @category Analysis
 * @since 0.1.0
 */
export interface RandomIndex {
  readonly waarde: number;
  readonly bron: Bron;
}

interface RandomIndexTabel {
  readonly bron: Bron;
  /** For 1, 2, 3… criteria. With one or two, judgements cannot contradict each other. */
  readonly waarden: readonly number[];
}

/**
 * Where both tables were read: the publications themselves were not at hand. Our tests find published ratios with them, and
 * the tables themselves, but for the error of their small samples, from the definition.
 */
const gelezenIn = "https://github.com/PhilipGriffith/AHPy/blob/d818996519cac4c003d12ba6dd16fdd836a5fc39/src/ahpy/ahpy.py";
const gecontroleerdOp = "2026-11-21";

export const randomIndexTabellen: Readonly<Record<RandomIndexNaam, RandomIndexTabel>> = {
  saaty: {
    bron: {
      code: "saaty-2005",
      titel: "T.L. Saaty, Theory and Applications of the Analytic Network Process, RWS Publications, 2005, p. 31; naar AHPy",
      adres: gelezenIn,
      gecontroleerdOp,
    },
    waarden: [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59],
  },
  "donegan-dodd": {
    bron: {
      code: "donegan-dodd-1991",
      titel:
        "Donegan & Dodd, A note on Saaty's random indexes, Math. Comput. Modelling, doi:10.1016/0895-7177(91)90098-R; naar AHPy",
      adres: gelezenIn,
      gecontroleerdOp,
    },
    waarden: [0, 0, 0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497, 1.4643, 1.4822, 1.4969],
  },
};

/** Saaty's table ends here, and more criteria mean more than 105 judgements: nobody gives those with care. */
export const meesteCriteria = 15;
