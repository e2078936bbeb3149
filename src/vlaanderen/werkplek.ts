import type { Aard, Criterium } from "../domain/criterium.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Vergelijking } from "../match/match.js";
import type { VergelekenWerkplek } from "./stand.js";

/** What the level of work is about: what someone can do, and how. */
const aardenVanNiveau: readonly Aard[] = ["vaardigheid", "gedrag"];

export const idVan = ({ paar }: Vergelijking): string => `vergelijking/${paar.werk.id}`;

const isNiveau = (criterium: Criterium | undefined): boolean =>
  criterium !== undefined && criterium.richting === "eis" && aardenVanNiveau.includes(criterium.aard);

/** "Too much asked" is about the level: a wish or one physical point says nothing of regular work as a whole. */
const isTeHoog = ({ oordeel, discrepanties, paar }: Vergelijking): boolean => {
  const open = new Set(oordeel.redenen.flatMap(({ code, because }) => (code === "essentieel-tekort-open" ? because : [])));
  return discrepanties.some(({ id, criterium }) => open.has(id) && isNiveau(paar.catalogus.criteria.get(criterium)?.criterium));
};

/** Both sides are known, so that this point says something. */
const isVergeleken = ({ gevraagd, aanwezig }: Bevinding): boolean =>
  gevraagd?.status === "bekend" && aanwezig?.status === "bekend";

/** What a comparison says of regular work. */
export const leesWerkplek = (vergelijking: Vergelijking): VergelekenWerkplek => ({
  id: idVan(vergelijking),
  oordeel: vergelijking.oordeel.uitkomst,
  teHoog: vergelijking.oordeel.uitkomst === "niet-passend" && isTeHoog(vergelijking),
  punten: vergelijking.bevindingen.filter(isVergeleken).length,
});
