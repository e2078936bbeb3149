import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Werkbegeleider } from "../domain/profiel.js";
import { bereikVan, weegVereisten } from "./vereisten.js";

/** What a werkbegeleider who already supports on a criterion takes away there. */
export interface BestaandeSteun {
  readonly bereik: number;
  /** The support is there, but whether it carries cannot be told from what is known. */
  readonly onzeker: boolean;
}

const geen: BestaandeSteun = { bereik: 0, onzeker: false };
/** Existing support needs nobody to learn or change anything any more. */
const alGeregeld = { leerbaar: "ja", aanpasbaar: "ja" } as const;

/**
 * Weighs support that the Werkprofiel says is there (`steuntBij`), by the preconditions that the catalogue sets for it.
 * Support without known preconditions never counts as cover: it is uncertain, and a question.
 */
export const bestaandeSteun = (plek: CatalogusCriterium, begeleider: Werkbegeleider | undefined): BestaandeSteun => {
  if (begeleider?.steuntBij?.includes(plek.criterium.code) !== true) return geen;
  const gewogen = plek.maatregelen
    .filter(({ gever, vereist }) => gever === "werkbegeleider" && !vereist.includes("leerbaar"))
    .map((maatregel) => ({ maatregel, kan: weegVereisten(maatregel, begeleider, alGeregeld).kan }));
  const bereik = gewogen.reduce((top, { maatregel, kan }) => Math.max(top, bereikVan(maatregel, kan).minimum), 0);
  return { bereik, onzeker: gewogen.length === 0 || (bereik === 0 && gewogen.some(({ kan }) => kan === "onbekend")) };
};
