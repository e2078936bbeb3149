import type { Eenheid } from "../domain/eenheid.js";
import type { Pad } from "../domain/fout.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import { leesHoeveelheid } from "./leesHoeveelheid.js";
import type { Leescontext } from "./leesPunten.js";

interface Grenzen {
  readonly eenheid: Eenheid;
  readonly minimum: number;
  readonly maximum: number;
}

/** A week has 168 hours; more than this in a contract is a typing error. */
export const urenPerWeek: Grenzen = { eenheid: "uur/week", minimum: 0, maximum: 60 };
export const urenPerJaar: Grenzen = { eenheid: "uur/jaar", minimum: 0, maximum: 3000 };
export const deelVanDienst: Grenzen = { eenheid: "%", minimum: 0, maximum: 100 };

/** Reads a quantity that belongs to no criterium, in one of the units that may stand there. */
export const leesGrens = (
  context: Leescontext,
  invoer: unknown,
  pad: Pad,
  ...toegestaan: readonly [Grenzen, ...Grenzen[]]
): unknown => {
  if (invoer === undefined) return undefined;
  const { kant } = context;
  const [eerste] = toegestaan;
  const verwacht = { soort: "hoeveelheid", resolutie: 0, ...eerste } as const;
  for (const grenzen of toegestaan) {
    const gelezen: Hoeveelheid | string = leesHoeveelheid(grenzen.eenheid, invoer);
    if (typeof gelezen === "string") continue;
    const binnen = gelezen.waarde >= grenzen.minimum && gelezen.waarde <= grenzen.maximum;
    if (!binnen) context.meld({ code: "buiten-schaal", kant, pad, verwacht: { ...verwacht, ...grenzen } });
    return gelezen;
  }
  const reden = leesHoeveelheid(eerste.eenheid, invoer);
  context.meld({ code: reden === "vreemde-eenheid" ? reden : "verkeerde-vorm", kant, pad, verwacht });
  return invoer;
};
