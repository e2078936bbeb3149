import type { Paar } from "../catalogue/paar.js";
import type { Beleid } from "../domain/beleid.js";
import type { Bevinding } from "../domain/bevinding.js";
import { bevries } from "../internal/bevries.js";
import { maandenEerder } from "../internal/datum.js";
import { leesProfiel, type GelezenPunt, type GelezenProfiel } from "./leesProfiel.js";
import { verondersteldenVan } from "./veronderstelling.js";
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
type Alleenstaand = (Bevinding | undefined)[];
const perProfiel = new WeakMap<GelezenProfiel, Alleenstaand>();

const alleenstaandVan = (profiel: GelezenProfiel): Alleenstaand => {
  const bekend = perProfiel.get(profiel);
  if (bekend !== undefined) return bekend;
  const bevindingen: Alleenstaand = [];
  perProfiel.set(profiel, bevindingen);
  return bevindingen;
};

/**
 * A finding on a point of one side only. Unless the other side is complete, someone decided, or a document can be out of
 * date, it is the same in every pair this profile is in, so it is made once and shared, frozen.
 */
const vergelijkAlleen = (
  kant: "werknemer" | "werk",
  plaats: number,
  bekend: Alleenstaand,
  omstandigheden: Omstandigheden,
): Bevinding => {
  const ander = kant === "werknemer" ? omstandigheden.werk : omstandigheden.werknemer;
  const punt = omstandigheden[kant].punten[plaats] as GelezenPunt;
  const hangtAfVanPaar =
    ander.volledig.size > 0 ||
    omstandigheden.beslissingen.size > 0 ||
    omstandigheden.verondersteld.size > 0 ||
    punt.medischDocument !== undefined;
  const eerder = hangtAfVanPaar ? undefined : bekend[plaats];
  if (eerder !== undefined) return eerder;
  const bevinding =
    kant === "werknemer" ? vergelijkBeide(punt, undefined, omstandigheden) : vergelijkBeide(undefined, punt, omstandigheden);
  if (!hangtAfVanPaar) bekend[plaats] = bevries(bevinding);
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
    verondersteld: verondersteldenVan(paar),
    verouderdVoor: maandenEerder(paar.peildatum, beleid.verouderdNaMaanden),
  };
  const [alleenWerknemer, alleenWerk] = [alleenstaandVan(werknemer), alleenstaandVan(werk)];
  const bevindingen: Bevinding[] = [];
  let i = 0;
  let j = 0;
  while (i < werknemer.punten.length || j < werk.punten.length) {
    const links = werknemer.punten[i];
    const rechts = werk.punten[j];
    const verschil = links === undefined ? 1 : rechts === undefined ? -1 : links.plek.rang - rechts.plek.rang;
    if (verschil === 0) bevindingen.push(vergelijkBeide(links, rechts, omstandigheden));
    else if (verschil < 0) bevindingen.push(vergelijkAlleen("werknemer", i, alleenWerknemer, omstandigheden));
    else bevindingen.push(vergelijkAlleen("werk", j, alleenWerk, omstandigheden));
    if (verschil <= 0) i += 1;
    if (verschil >= 0) j += 1;
  }
  const vreemd = werknemer.vreemd.length + werk.vreemd.length === 0 ? [] : [...werknemer.vreemd, ...werk.vreemd];
  return { bevindingen, vreemd };
};
