import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Maatregel } from "../domain/maatregel.js";
import type { Werkbegeleider } from "../domain/profiel.js";
import { hoogsteCode } from "../domain/schaal.js";
import { alGeregeld, bereikVan, weegVereisten } from "./vereisten.js";

/** What a werkbegeleider who already supports on a criterion takes away there, at least and at most. */
export interface BestaandeSteun {
  readonly zeker: number;
  readonly mogelijk: number;
  /** The support is there, but how far it carries cannot be told from what is known. */
  readonly onzeker: boolean;
}

const geen: BestaandeSteun = { zeker: 0, mogelijk: 0, onzeker: false };

const geeftSteun = ({ criterium }: CatalogusCriterium, begeleider: Werkbegeleider | undefined): begeleider is Werkbegeleider =>
  begeleider?.steuntBij?.includes(criterium.code) === true;

/** Measures that a werkbegeleider carries out without the worker learning. */
export const isSteun = ({ gever, vereist }: Maatregel): boolean => gever === "werkbegeleider" && !vereist.includes("leerbaar");

/**
 * Weighs support that the Werkprofiel says is there (`steuntBij`), by the preconditions that the catalogue sets for it. Support
 * whose preconditions are not known does not count as cover: it is uncertain, and a question.
 */
export const bestaandeSteun = (plek: CatalogusCriterium, begeleider: Werkbegeleider | undefined): BestaandeSteun => {
  if (!geeftSteun(plek, begeleider)) return geen;
  let zeker = 0;
  let mogelijk = 0;
  for (const maatregel of plek.maatregelen.filter(isSteun)) {
    const bereik = bereikVan(maatregel, weegVereisten(maatregel, begeleider, alGeregeld));
    zeker = Math.max(zeker, bereik.minimum);
    mogelijk = Math.max(mogelijk, bereik.maximum);
  }
  // Someone says that there is support, but the catalogue knows no way to weigh it: it may carry everything or nothing.
  if (!plek.maatregelen.some(isSteun)) return { zeker: 0, mogelijk: hoogsteCode, onzeker: true };
  return { zeker, mogelijk, onzeker: mogelijk > zeker };
};

/** The measures that are still to be chosen from: what the werkbegeleider does already is not offered again. */
export const nogTeKiezen = (plek: CatalogusCriterium, begeleider: Werkbegeleider | undefined): readonly Maatregel[] =>
  geeftSteun(plek, begeleider) ? plek.maatregelen.filter((maatregel) => !isSteun(maatregel)) : plek.maatregelen;
