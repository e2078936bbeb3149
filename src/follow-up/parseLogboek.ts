import type { Either } from "fp-ts/Either";
import type { Fouten } from "../domain/fout.js";
import { isBestaandeDatum } from "../internal/datum.js";
import { canoniek } from "../internal/canoniek.js";
import { alsLijst, alsObject, bewaakDatum, zoekCriterium, type Leescontext } from "../parse/leesPunten.js";
import { parseDocument, type ParseOpties } from "../parse/parseProfiel.js";
import { bewaakCode, criteriumVan } from "./leesCode.js";
import { logboekSchema, type Logboek } from "./logboek.js";

type Ruw = Readonly<Record<string, unknown>>;

const leesRegel = (context: Leescontext, ruw: Ruw, begin: unknown, activiteiten: ReadonlySet<string>, i: number): Ruw => {
  const { datum } = ruw;
  bewaakDatum(context, datum, ["regels", i, "datum"]);
  if (isBestaandeDatum(datum) && isBestaandeDatum(begin) && datum < begin) {
    context.meld({ code: "datum-voor-begin", kant: context.kant, pad: ["regels", i, "datum"], begin });
  }
  bewaakCode(context, "activiteit", ruw["activiteit"], activiteiten, ["regels", i, "activiteit"]);
  const doel = criteriumVan(ruw["doel"]);
  zoekCriterium(context, doel, ["regels", i, "doel"]);
  return { ...ruw, doel };
};

/** Two entries that are the same in everything are one that was written down twice, or lack what tells them apart. */
const bewaakDubbel = (context: Leescontext, sleutels: readonly (string | undefined)[]): void => {
  const eerder = new Map<string, number>();
  sleutels.forEach((sleutel, i) => {
    if (sleutel === undefined) return;
    const eerste = eerder.get(sleutel);
    if (eerste === undefined) eerder.set(sleutel, i);
    else context.meld({ code: "dubbel", kant: context.kant, pad: ["regels", i], wat: "logboekregel", eerste });
  });
};

/** By day; on the same day in an order that does not depend on how the file was written. */
const opTijd = (regels: readonly (readonly [unknown, string | undefined])[]): readonly unknown[] =>
  regels
    .map(([regel, sleutel = ""]) => ({ regel, sleutel: `${String(alsObject(regel)?.["datum"])} ${sleutel}` }))
    .sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1))
    .map(({ regel }) => regel);

const leesLogboek = (context: Leescontext, invoer: unknown): unknown => {
  const ruw = alsObject(invoer);
  if (ruw === undefined) return invoer;
  const { begin } = ruw;
  bewaakDatum(context, begin, ["begin"]);
  const activiteiten = new Set(context.catalogus.activiteiten.keys());
  const regels = alsLijst(ruw["regels"]).map((item, i) => {
    const regel = alsObject(item);
    return regel === undefined ? item : leesRegel(context, regel, begin, activiteiten, i);
  });
  const sleutels = regels.map((regel) => (alsObject(regel) === undefined ? undefined : canoniek(regel)));
  bewaakDubbel(context, sleutels);
  return { ...ruw, regels: opTijd(regels.map((regel, i) => [regel, sleutels[i]] as const)) };
};

/**
 * Parses a logboek: what was done for the worker, on which day, how many minutes, for which goal. It refuses an activity or a
 * criterium that the catalogue does not have (with the nearest one), a day after the reference date or before `begin`, and an
 * entry that stands there twice.
 *
 * @param opties `peildatum`: the day of the re-assessment; `catalogus`: default `leidraad-nl`
 * @returns Right with the frozen logboek, its entries in the order of time, or Left with all faults. Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { beschrijfFout, beschrijfPad, isLeft } from "passend";
 * import { parseLogboek } from "passend/follow-up";
 *
 * const regel = { datum: "2026-01-12", minuten: 45, doel: "doel/op-tijd-komen", activiteit: "vaardigheden-trainen" };
 * const logboek = { soort: "logboek", id: "voorbeeld", begin: "2026-01-12", regels: [{ ...regel, wie: "jobcoach" }] };
 * assert.ok(!isLeft(parseLogboek(logboek, { peildatum: "2026-07-13" })));
 *
 * const fout = { ...logboek, regels: [{ ...regel, wie: "jobcoach", activiteit: "vaardigheid-trainen" }] };
 * const gelezen = parseLogboek(fout, { peildatum: "2026-07-13" });
 * assert.ok(isLeft(gelezen) && gelezen.left.fouten[0] !== undefined);
 * assert.equal(beschrijfPad(gelezen.left.fouten[0].pad), "regels[0].activiteit");
 * assert.equal(
 *   beschrijfFout(gelezen.left.fouten[0], "nl"),
 *   'De catalogus kent deze activiteit niet. Misschien is "vaardigheden-trainen" bedoeld.',
 * );
 * ```
 * @category Follow-up
 * @since 0.3.0
 */
export const parseLogboek = (invoer: unknown, opties: ParseOpties): Either<Fouten, Logboek> =>
  parseDocument("logboek", logboekSchema, leesLogboek, invoer, opties);
