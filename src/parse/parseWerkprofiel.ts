import type { Either } from "fp-ts/Either";
import * as z from "zod";
import type { Fouten } from "../domain/fout.js";
import { werkprofielSchema, type Werkprofiel } from "../domain/profiel.js";
import { leesGrens, urenPerJaar, urenPerWeek } from "./leesGrens.js";
import { alsLijst, alsObject, bewaakDatum, leesPunten, type Leescontext } from "./leesPunten.js";
import { leesPerTaak } from "./leesPerTaak.js";
import { leesWerkbegeleider } from "./leesWerkbegeleider.js";
import { parseDocument, type ParseOpties } from "./parseProfiel.js";

const schema = /* @__PURE__ */ z.compile(werkprofielSchema);

/** Checks the tasks and returns their names. */
const leesTaken = (context: Leescontext, invoer: unknown): ReadonlySet<unknown> => {
  const eerder = new Map<unknown, number>();
  let som = 0;
  alsLijst(invoer).forEach((item, i) => {
    const taak = alsObject(item);
    const id = taak?.["id"];
    const aandeel = taak?.["aandeel"];
    if (typeof aandeel === "number") som += aandeel;
    if (typeof id !== "string") return;
    const eerste = eerder.get(id);
    if (eerste === undefined) eerder.set(id, i);
    else context.meld({ code: "dubbel", kant: "werk", pad: ["taken", i, "id"], wat: "taak", eerste });
  });
  if (som > 100) context.meld({ code: "aandelen-te-groot", kant: "werk", pad: ["taken"] });
  return new Set(eerder.keys());
};

const bewaakTaakverwijzingen = (context: Leescontext, punten: unknown, taken: ReadonlySet<unknown>): void =>
  alsLijst(punten).forEach((punt, i) =>
    alsLijst(alsObject(punt)?.["taken"]).forEach((taak, j) => {
      if (typeof taak === "string" && !taken.has(taak)) {
        context.meld({ code: "onbekende-taak", kant: "werk", pad: ["punten", i, "taken", j] });
      }
    }),
  );

const lees = (context: Leescontext, invoer: unknown): unknown => {
  const ruw = alsObject(invoer);
  if (ruw === undefined) return invoer;
  bewaakDatum(context, ruw["datum"], ["datum"]);
  const taken = leesTaken(context, ruw["taken"]);
  bewaakTaakverwijzingen(context, ruw["punten"], taken);
  const contract = alsObject(ruw["contract"]);
  const uren = leesGrens(context, contract?.["uren"], ["contract", "uren"], urenPerWeek, urenPerJaar);
  return {
    ...ruw,
    ...(contract === undefined ? {} : { contract: { ...contract, uren } }),
    ...(ruw["werkbegeleider"] === undefined
      ? {}
      : { werkbegeleider: leesWerkbegeleider(context, ruw["werkbegeleider"], ["werkbegeleider"]) }),
    punten: leesPunten(context, ruw["punten"]).map((punt, i) => leesPerTaak(context, punt, taken, ["punten", i])),
  };
};

/**
 * Parses a Werkprofiel: what the work asks (on an `eis`) and offers (on a `behoefte`), its tasks and its werkbegeleider.
 *
 * @returns Right with the frozen profile, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isLeft, parseWerkprofiel } from "passend";
 *
 * const profiel = parseWerkprofiel(
 *   {
 *     soort: "werkprofiel",
 *     id: "voorbeeld",
 *     datum: "2026-01-10",
 *     punten: [
 *       {
 *         criterium: "tilen",
 *         beoordelingen: [{ waarde: "12 kg", door: "werkgever", bewijs: "gesprek", datum: "2026-01-05" }],
 *       },
 *     ],
 *   },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isLeft(profiel));
 * const [fout] = profiel.left.fouten;
 * assert.ok(fout?.code === "onbekend-criterium" && fout.bedoeld === "tillen");
 * ```
 * @category Parse
 * @since 0.1.0
 */
export const parseWerkprofiel = (invoer: unknown, opties: ParseOpties): Either<Fouten, Werkprofiel> =>
  parseDocument("werk", schema, lees, invoer, opties);
