import type { Toets } from "../domain/formulier.js";
import type { Toetspunt } from "../domain/toets.js";
import { steunOpDeWerkplek } from "./toets/begeleiding.js";
import { doelenZijnCoachbaar } from "./toets/doelen.js";
import { aandachtspunten, wensen } from "./toets/focus.js";
import { steunIsAannemelijk } from "./toets/steun.js";
import { toetspunt, type Toetsstof } from "./toets/stof.js";
import { werkplekPast } from "./toets/werkplek.js";

/** Whether coach and worker get on is in no profile: only people can say, and the review says what to ask them. */
const samenwerking = (): readonly Toetspunt[] => [toetspunt("samenwerking-onbekend", null, [], "samenwerking")];

/** Yes while nothing counts against, no when nothing speaks for it. */
const uitkomstVan = (punten: readonly Toetspunt[]): Toets["uitkomst"] => {
  if (punten.length === 0) return "niet-van-toepassing";
  const aantalTegen = punten.filter(({ tegen }) => tegen).length;
  if (aantalTegen === 0) return "ja";
  return aantalTegen === punten.length ? "nee" : "deels";
};

const vragen: readonly (readonly [Toets["element"], (stof: Toetsstof) => readonly Toetspunt[]])[] = [
  ["focus", aandachtspunten],
  ["focus", wensen],
  ["plausibiliteit", werkplekPast],
  ["plausibiliteit", steunOpDeWerkplek],
  ["plausibiliteit", steunIsAannemelijk],
  ["doelgerichtheid", doelenZijnCoachbaar],
  ["aanvullend", samenwerking],
];

/**
 * The main questions of the review (Leidraad Jobcoach, AKC 189921), each answered with points that name a row, what they rest on
 * and, where they count against, what would mend it.
 */
export const toets = (stof: Toetsstof): readonly Toets[] =>
  vragen.map(([element, punten], i) => {
    const gevonden = punten(stof);
    return {
      vraag: i + 1,
      element,
      uitkomst: element === "aanvullend" ? "mens" : uitkomstVan(gevonden),
      punten: gevonden,
      because: [...new Set(gevonden.flatMap(({ because }) => because))],
    };
  });
