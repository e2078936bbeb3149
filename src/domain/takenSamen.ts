import type { Criterium } from "./criterium.js";
import { codeVan, minimumcode } from "./schaal.js";
import type { EnkeleWaarde, Waarde } from "./waarde.js";

/** Whether tasks can have values of their own on a criterion: words cannot be put together, nor can preferences of the work. */
export const kanPerTaak = ({ schaal, richting }: Criterium): boolean =>
  schaal.soort !== "tekst" && (schaal.soort !== "voorkeur" || richting === "behoefte");

/**
 * What tasks ask or offer together: the most that one of them asks, the least that one of them offers, every option that one
 * of them has. On an ordered scale the result is always the value of one of the tasks; what is proved of task packages
 * rests on that.
 */
export const takenSamen = ({ schaal, richting }: Criterium, waarden: readonly [Waarde, ...Waarde[]]): Waarde => {
  if (schaal.soort === "voorkeur") {
    const genoemd = new Set(waarden.flat());
    return schaal.opties.map(({ code }) => code).filter((code) => genoemd.has(code));
  }
  const code = (waarde: Waarde): number => codeVan(schaal, waarde as EnkeleWaarde) ?? 0;
  const verder = richting === "eis" ? 1 : -1;
  return waarden.reduce((uiterst, waarde) => ((code(waarde) - code(uiterst)) * verder > 0 ? waarde : uiterst));
};

/**
 * How a task stands to what is said of the whole work: `tegen` where it asks more, offers less, or has an option that the whole
 * work lacks; otherwise as much, or less.
 */
export const naastGeheel = ({ schaal, richting }: Criterium, taak: Waarde, geheel: Waarde): "tegen" | "evenveel" | "minder" => {
  if (schaal.soort === "voorkeur") {
    if (!Array.isArray(geheel) || !Array.isArray(taak) || taak.some((optie) => !geheel.includes(optie))) return "tegen";
    return taak.length === geheel.length ? "evenveel" : "minder";
  }
  const [eigen, samen] = [minimumcode(schaal, taak), minimumcode(schaal, geheel)];
  if (eigen === undefined || samen === undefined) return "tegen";
  if (eigen === samen) return "evenveel";
  return eigen > samen === (richting === "eis") ? "tegen" : "minder";
};
