import type { Paar } from "../catalogue/paar.js";
import type { Beleid } from "../domain/beleid.js";
import type { Bevinding } from "../domain/bevinding.js";
import { maandenEerder } from "../internal/datum.js";
import { leesProfiel, type GelezenPunt } from "./leesProfiel.js";
import { vergelijkPunt, type Omstandigheden } from "./vergelijkPunt.js";

/** One finding per criterion on which at least one side says something, in the fixed order of the catalogue. */
export interface Bevindingen {
  readonly bevindingen: readonly Bevinding[];
  /** Points whose criterion the catalogue of this pair does not know. */
  readonly vreemd: readonly string[];
}

const geenBeslissingen: Omstandigheden["beslissingen"] = new Map();

/** Compares two profiles point by point. Both lists are in catalogue order, so one pass over both is enough. */
export const vergelijk = (paar: Paar, beleid: Beleid): Bevindingen => {
  const werknemer = leesProfiel("werknemer", paar.werknemer, paar.catalogus, beleid);
  const werk = leesProfiel("werk", paar.werk, paar.catalogus, beleid);
  const omstandigheden: Omstandigheden = {
    werknemer,
    werk,
    begeleider: paar.werk.werkbegeleider,
    beslissingen:
      paar.beslissingen.length === 0
        ? geenBeslissingen
        : new Map(paar.beslissingen.map((beslissing) => [beslissing.criterium, beslissing])),
    verouderdVoor: maandenEerder(paar.peildatum, beleid.verouderdNaMaanden),
  };
  const bevindingen: Bevinding[] = [];
  const voegToe = (links: GelezenPunt | undefined, rechts: GelezenPunt | undefined): void => {
    const eis = ((links ?? rechts) as GelezenPunt).plek.criterium.richting === "eis";
    bevindingen.push(vergelijkPunt(eis ? rechts : links, eis ? links : rechts, omstandigheden));
  };
  let i = 0;
  let j = 0;
  while (i < werknemer.punten.length || j < werk.punten.length) {
    const links = werknemer.punten[i];
    const rechts = werk.punten[j];
    const verschil = (links?.plek.rang ?? Number.POSITIVE_INFINITY) - (rechts?.plek.rang ?? Number.POSITIVE_INFINITY);
    voegToe(verschil <= 0 ? links : undefined, verschil >= 0 ? rechts : undefined);
    if (verschil <= 0) i += 1;
    if (verschil >= 0) j += 1;
  }
  const vreemd = werknemer.vreemd.length + werk.vreemd.length === 0 ? [] : [...werknemer.vreemd, ...werk.vreemd];
  return { bevindingen, vreemd };
};
