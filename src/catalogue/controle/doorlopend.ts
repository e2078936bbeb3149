import { maatregelcode } from "../../domain/criterium.js";
import type { Maatregel } from "../../domain/maatregel.js";
import type { Meld, Records } from "./records.js";

/** Whether a job coach gives it, or spends time on it. */
const vraagtJobcoach = ({ gever, inzet }: Maatregel): boolean =>
  gever === "jobcoach" || inzet.jobcoachMinuten.some((minuten) => minuten > 0);

/**
 * Who needs somebody there all the time is not helped by somebody who comes by: a job coach guides from the sideline, whatever
 * the hours (ECLI:NL:CRVB:2015:766). So no measure that asks a job coach may stand against such a point.
 */
export const controleerDoorlopend = ({ criteria, maatregelen }: Records, meld: Meld): void => {
  const metJobcoach = new Set(maatregelen.filter(({ record }) => vraagtJobcoach(record)).map(({ record }) => record.code));
  for (const { record, pad } of criteria) {
    // A point that cannot be continuous at all is reported as that.
    if (record.doorlopend !== true || record.richting !== "behoefte" || record.aard !== "voorwaarde") continue;
    record.maatregelen.forEach((verwijzing, i) => {
      if (metJobcoach.has(maatregelcode(verwijzing))) meld({ code: "doorlopend-met-jobcoach", pad: [...pad, "maatregelen", i] });
    });
  }
};
