import type { Paar } from "../catalogue/paar.js";
import type { Beleid } from "../domain/beleid.js";
import type { Bevinding } from "../domain/bevinding.js";
import { bevries } from "../internal/bevries.js";
import { maandenEerder } from "../internal/datum.js";
import { leesProfiel, type GelezenPunt, type GelezenProfiel } from "./leesProfiel.js";
import { vergelijkPunt, type Omstandigheden } from "./vergelijkPunt.js";

/** One finding per criterion on which at least one side says something, in the fixed order of the catalogue. */
export interface Bevindingen {
  readonly bevindingen: readonly Bevinding[];
  /** Points whose criterion the catalogue of this pair does not know. */
  readonly vreemd: readonly string[];
}

const geenBeslissingen: Omstandigheden["beslissingen"] = new Map();

const vergelijkBeide = (
  vanWerknemer: GelezenPunt | undefined,
  vanWerk: GelezenPunt | undefined,
  omstandigheden: Omstandigheden,
): Bevinding => {
  const eis = ((vanWerknemer ?? vanWerk) as GelezenPunt).plek.criterium.richting === "eis";
  return eis ? vergelijkPunt(vanWerk, vanWerknemer, omstandigheden) : vergelijkPunt(vanWerknemer, vanWerk, omstandigheden);
};

/** Findings on points of which the other side says nothing, by their place in the profile. */
const alleenstaand = new WeakMap<GelezenProfiel, (Bevinding | undefined)[]>();

/**
 * A finding on a point of one side only. Unless the other side is complete, someone decided, or a document can be out of
 * date, it is the same in every pair this profile is in, so it is made once and shared, frozen.
 */
const vergelijkAlleen = (kant: "werknemer" | "werk", plaats: number, omstandigheden: Omstandigheden): Bevinding => {
  const profiel = omstandigheden[kant];
  const ander = kant === "werknemer" ? omstandigheden.werk : omstandigheden.werknemer;
  const punt = profiel.punten[plaats] as GelezenPunt;
  const maak = (): Bevinding =>
    kant === "werknemer" ? vergelijkBeide(punt, undefined, omstandigheden) : vergelijkBeide(undefined, punt, omstandigheden);
  const hangtAfVanPaar = ander.volledig.size > 0 || omstandigheden.beslissingen.size > 0 || punt.medischDocument !== undefined;
  if (hangtAfVanPaar) return maak();
  const bekend = alleenstaand.get(profiel) ?? [];
  alleenstaand.set(profiel, bekend);
  const bevinding = bekend[plaats] ?? bevries(maak());
  bekend[plaats] = bevinding;
  return bevinding;
};

/** Compares two profiles point by point. Both lists are in catalogue order, so one pass over both is enough. */
export const vergelijk = (paar: Paar, beleid: Beleid): Bevindingen => {
  const werknemer = leesProfiel("werknemer", paar.werknemer, paar.catalogus, beleid);
  const werk = leesProfiel("werk", paar.werk, paar.catalogus, beleid);
  const omstandigheden: Omstandigheden = {
    werknemer,
    werk,
    beslissingen:
      paar.beslissingen.length === 0
        ? geenBeslissingen
        : new Map(paar.beslissingen.map((beslissing) => [beslissing.criterium, beslissing])),
    verouderdVoor: maandenEerder(paar.peildatum, beleid.verouderdNaMaanden),
  };
  const bevindingen: Bevinding[] = [];
  let i = 0;
  let j = 0;
  while (i < werknemer.punten.length || j < werk.punten.length) {
    const links = werknemer.punten[i];
    const rechts = werk.punten[j];
    const verschil = links === undefined ? 1 : rechts === undefined ? -1 : links.plek.rang - rechts.plek.rang;
    if (verschil === 0) bevindingen.push(vergelijkBeide(links, rechts, omstandigheden));
    else
      bevindingen.push(
        verschil < 0 ? vergelijkAlleen("werknemer", i, omstandigheden) : vergelijkAlleen("werk", j, omstandigheden),
      );
    if (verschil <= 0) i += 1;
    if (verschil >= 0) j += 1;
  }
  const vreemd = werknemer.vreemd.length + werk.vreemd.length === 0 ? [] : [...werknemer.vreemd, ...werk.vreemd];
  return { bevindingen, vreemd };
};
