import type { Criterium } from "../domain/criterium.js";
import type { Coachingsdoel, GasNiveau, Meting } from "../domain/doel.js";
import type { EnkeleWaarde } from "../domain/waarde.js";
import { vraagtDeels } from "./gas.js";

/** Note III of the Leidraad draws the line between short and long at 6 months; support after those is aftercare. */
const wekenInZesMaanden = 26;

/** Own choice: five days fit in one week, weeks on end are counted over four, and a proof is looked at once. */
const wekenNodig: Readonly<Record<GasNiveau["maat"], number>> = { dagen: 1, weken: 4, behalen: 1 };

/**
 * What is observed, and in which week. A short goal is measured within 6 months, also where the support goes on. Behaviour that
 * is to show on part of the days is observed as a whole; how many days is what the levels say.
 */
export const metingVan = (
  criterium: Pick<Criterium, "richting" | "schaal">,
  streef: EnkeleWaarde,
  [niveau]: readonly GasNiveau[],
  horizon: Coachingsdoel["horizon"],
  weken: number,
): Meting => {
  const maat = niveau?.maat ?? "dagen";
  const einde = horizon === "kort" ? Math.min(weken, wekenInZesMaanden) : weken;
  const inWeek = Math.max(einde, wekenNodig[maat]);
  return {
    maat,
    wat: vraagtDeels(criterium, streef) ? "ja" : streef,
    inWeek,
    nazorgTotWeek: weken > inWeek ? weken : null,
  };
};
