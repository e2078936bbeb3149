import type { Pad } from "../domain/fout.js";
import { deelVanDienst, leesGrens, urenPerWeek } from "./leesGrens.js";
import { alsLijst, alsObject, zoekCriterium, type Leescontext } from "./leesPunten.js";

/** Reads what is said of the colleague who gives daily support: the criteria must exist, the quantities get their unit. */
export const leesWerkbegeleider = (context: Leescontext, invoer: unknown, pad: Pad): unknown => {
  const ruw = alsObject(invoer);
  if (ruw === undefined) return invoer;
  alsLijst(ruw["steuntBij"]).forEach((code, i) => zoekCriterium(context, code, [...pad, "steuntBij", i]));
  const urenVrij = leesGrens(context, ruw["urenVrij"], [...pad, "urenVrij"], urenPerWeek);
  const aanwezig = leesGrens(context, ruw["aanwezig"], [...pad, "aanwezig"], deelVanDienst);
  return { ...ruw, ...(urenVrij === undefined ? {} : { urenVrij }), ...(aanwezig === undefined ? {} : { aanwezig }) };
};
