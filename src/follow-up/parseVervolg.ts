import type { Either } from "fp-ts/Either";
import type { Fouten } from "../domain/fout.js";
import { alsLijst, alsObject, bewaakDatum, zoekCriterium, type Leescontext } from "../parse/leesPunten.js";
import { parseDocument, type ParseOpties } from "../parse/parseProfiel.js";
import { bewaakCode, criteriumVan } from "./leesCode.js";
import { vervolgSchema, type Vervolg } from "./vervolg.js";

const bewaakRegime = (context: Leescontext, invoer: unknown): void => {
  const regime = alsObject(invoer);
  if (regime === undefined) return;
  const { regelingen } = context.catalogus;
  bewaakCode(context, "regeling", regime["regeling"], new Set(regelingen.map(({ code }) => code)), ["regime", "regeling"]);
  const regeling = regelingen.find(({ code }) => code === regime["regeling"]);
  if (regeling === undefined) return;
  const regimes = new Set(regeling.regimes.map(({ code }) => code));
  bewaakCode(context, "regime", regime["was"], regimes, ["regime", "was"]);
  bewaakCode(context, "regime", regime["gevraagd"], regimes, ["regime", "gevraagd"]);
};

const leesVervolg = (context: Leescontext, invoer: unknown): unknown => {
  const ruw = alsObject(invoer);
  if (ruw === undefined) return invoer;
  bewaakDatum(context, ruw["datum"], ["datum"]);
  bewaakRegime(context, ruw["regime"]);
  if (ruw["herhaald"] === undefined) return ruw;
  const eerder = new Map<unknown, number>();
  const herhaald = alsLijst(ruw["herhaald"]).map((item, i) => {
    const reden = alsObject(item);
    if (reden === undefined) return item;
    const doel = criteriumVan(reden["doel"]);
    zoekCriterium(context, doel, ["herhaald", i, "doel"]);
    if (typeof doel !== "string") return reden;
    const eerste = eerder.get(doel);
    if (eerste === undefined) eerder.set(doel, i);
    else context.meld({ code: "dubbel", kant: context.kant, pad: ["herhaald", i, "doel"], wat: "doel", eerste });
    return { ...reden, doel };
  });
  return { ...ruw, herhaald };
};

/**
 * Parses what people say of the period that comes. Codes of funding rules and regimes are those of the catalogue.
 *
 * @returns Right with what was said, frozen, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isLeft } from "passend";
 * import { parseVervolg } from "passend/follow-up";
 *
 * const regime = { regeling: "uwv-extern-2015", was: "midden", gevraagd: "lichter" };
 * const gelezen = parseVervolg({ soort: "vervolg", datum: "2015-09-14", werkt: "ja", regime }, { peildatum: "2015-09-14" });
 * assert.ok(isLeft(gelezen));
 * assert.deepEqual(gelezen.left.fouten, [
 *   { code: "onbekende-code", kant: "vervolg", pad: ["regime", "gevraagd"], wat: "regime", bedoeld: "licht" },
 * ]);
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const parseVervolg = (invoer: unknown, opties: ParseOpties): Either<Fouten, Vervolg> =>
  parseDocument("vervolg", vervolgSchema, leesVervolg, invoer, opties);
