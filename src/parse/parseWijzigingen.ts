import type { Either } from "fp-ts/Either";
import * as z from "zod";
import type { Paar } from "../catalogue/paar.js";
import { vraagt } from "../domain/criterium.js";
import type { Fouten, Pad } from "../domain/fout.js";
import { hulpUitProfiel } from "../domain/maatregel.js";
import { geschrevenWijzigingSchema, type Wijziging } from "../domain/wijziging.js";
import { bedoeldeCode } from "./bedoeldeCode.js";
import { leesGrens, urenPerJaar, urenPerWeek } from "./leesGrens.js";
import { alsLijst, alsObject, bewaakDatum, leesOfMeld, zoekCriterium, type Leescontext } from "./leesPunten.js";
import { leesWerkbegeleider } from "./leesWerkbegeleider.js";
import { parseDocument } from "./parseProfiel.js";

const schema = z.array(geschrevenWijzigingSchema).max(200);

type Ruw = Readonly<Record<string, unknown>>;

/** A measure must be one that the catalogue offers on this criterium; an aid that a profile names is one everywhere. */
const bewaakMaatregel = (context: Leescontext, ruw: Ruw, criterium: string, pad: Pad): void => {
  const code = ruw["maatregel"];
  if (typeof code !== "string" || code === hulpUitProfiel) return;
  const bekend = (context.catalogus.criteria.get(criterium)?.maatregelen ?? []).map((maatregel) => maatregel.code);
  if (bekend.includes(code)) return;
  const bedoeld = bedoeldeCode(code, bekend);
  context.meld({
    code: "onbekende-maatregel",
    kant: context.kant,
    pad: [...pad, "maatregel"],
    criterium,
    ...(bedoeld === undefined ? {} : { bedoeld }),
  });
};

/** The one rating that a change is about must be there. */
const bewaakPlaats = (
  context: Leescontext,
  ruw: Ruw,
  punten: Paar["werk"]["punten"] | Paar["werknemer"]["punten"],
  pad: Pad,
): void => {
  const plaats = ruw["beoordeling"];
  const aantal = punten.find(({ criterium }) => criterium === ruw["criterium"])?.beoordelingen.length ?? 0;
  if (typeof plaats !== "number" || plaats < aantal) return;
  context.meld({ code: "buiten-bereik", kant: context.kant, pad: [...pad, "beoordeling"], maximum: aantal - 1 });
};

const bewaakTaken = (context: Leescontext, ruw: Ruw, { werk }: Paar, pad: Pad): void => {
  const bekend = new Set((werk.taken ?? []).map(({ id }) => id));
  alsLijst(ruw["taken"]).forEach((taak, i) => {
    if (typeof taak === "string" && !bekend.has(taak)) {
      context.meld({ code: "onbekende-taak", kant: context.kant, pad: [...pad, "taken", i] });
    }
  });
};

/** Reads one change by the catalogue; of what it is not about, the schema says what is wrong. */
const leesWijziging = (context: Leescontext, ruw: Ruw, paar: Paar, pad: Pad): Ruw => {
  const criterium = zoekCriterium(context, ruw["criterium"], [...pad, "criterium"]);
  switch (ruw["soort"]) {
    case "maatregel":
      if (criterium !== undefined) bewaakMaatregel(context, ruw, criterium.code, pad);
      return ruw;
    case "waarde": {
      const { kant } = ruw;
      if (criterium === undefined || (kant !== "werknemer" && kant !== "werk")) return ruw;
      bewaakPlaats(context, ruw, paar[kant].punten, pad);
      const waarde = leesOfMeld(context, criterium, ruw["waarde"], [...pad, "waarde"], vraagt(kant, criterium));
      return { ...ruw, waarde };
    }
    case "uren":
      return { ...ruw, uren: leesGrens(context, ruw["uren"], [...pad, "uren"], urenPerWeek, urenPerJaar) };
    case "werkbegeleider":
      return { ...ruw, begeleider: leesWerkbegeleider(context, ruw["begeleider"], [...pad, "begeleider"]) };
    case "zonder-taken":
      bewaakTaken(context, ruw, paar, pad);
      return ruw;
    case "beslissing": {
      const beslissing = alsObject(ruw["beslissing"]);
      zoekCriterium(context, beslissing?.["criterium"], [...pad, "beslissing", "criterium"]);
      bewaakDatum(context, beslissing?.["datum"], [...pad, "beslissing", "datum"]);
      return ruw;
    }
    default:
      return ruw;
  }
};

/**
 * Parses suppositions about a pair: every code must exist in its catalogue, every value lie on its scale, every measure be one
 * of the criterium, every task one of the Werkprofiel.
 *
 * @returns Right with the frozen list, in its order, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isLeft, isRight, parsePaar } from "passend";
 * import { parseWijzigingen } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const wijziging = (waarde: string) => [{ soort: "waarde", kant: "werk", criterium: "tillen", waarde }];
 * assert.ok(isRight(parseWijzigingen(wijziging("10 kg"), paar.right)));
 * const fout = parseWijzigingen(wijziging("90 kg"), paar.right);
 * assert.ok(isLeft(fout) && fout.left.fouten[0]?.code === "buiten-schaal");
 * ```
 * @category What if
 * @since 0.3.0
 */
export const parseWijzigingen = (invoer: unknown, paar: Paar): Either<Fouten, readonly Wijziging[]> =>
  parseDocument(
    "wijzigingen",
    schema,
    (context, lijst) =>
      alsLijst(lijst).map((item, i) => {
        const ruw = alsObject(item);
        return ruw === undefined ? item : leesWijziging(context, ruw, paar, [i]);
      }),
    invoer,
    { peildatum: paar.peildatum, catalogus: paar.catalogus },
  );
