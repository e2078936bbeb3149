import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Vergelijking } from "../../match/match.js";
import type { Stap } from "./stap.js";

/**
 * Whether a shared change can make a difference to a point: its task is one of the point's, its fact is one that a measure on the
 * point asks, its hours can be anywhere. Rather too often than too seldom: what it does not touch stays exactly as it is.
 */
export const raakt = ({ wijziging }: Stap, { criterium }: Discrepantie, { paar }: Vergelijking): boolean => {
  const vraagt = (wie: string): boolean =>
    paar.catalogus.criteria.get(criterium)?.maatregelen.some(({ vereist }) => vereist.some((een) => een.startsWith(wie))) ===
    true;
  switch (wijziging.soort) {
    case "zonder-taken": {
      const taken = paar.werk.punten.find((punt) => punt.criterium === criterium)?.taken ?? [];
      return taken.some((taak) => wijziging.taken.includes(taak));
    }
    case "werkbegeleider":
      return vraagt("werkbegeleider");
    case "netwerk":
      return vraagt("netwerk");
    default:
      return true;
  }
};
