import type { Either } from "fp-ts/Either";
import * as z from "zod";
import type { Catalogus } from "../catalogue/catalogus.js";
import type { Geimporteerd, NietOvergenomen, WerkPuntInvoer } from "../domain/importeren.js";
import type { ImportFout, ImportFouten } from "../domain/importFout.js";
import { talen, type Taal } from "../domain/taal.js";
import type { Verzamelaar } from "../domain/verzamelFouten.js";
import { importeer, optievelden, type ImportOpties } from "./importeer.js";
import { bijdragenVan } from "./ors/bijdragen.js";
import { kruistabel, type EisKoppeling } from "./ors/kruistabel.js";
import { leesOrs, type OrsEis } from "./ors/leesOrs.js";
import { metDiplomabanen } from "./ors/metDiplomabanen.js";
import { nietVastTeStellen, orsWaarschuwingen } from "./ors/teksten.js";
import { maakWerkpunten } from "./werk/maakWerkpunten.js";

/**
 * What importing an occupation of the ORS needs besides its figures.
 *
 * @category Import
 * @since 0.2.0
 */
export interface OrsImportOpties extends ImportOpties {
  /** What part of the jobs has to ask something before it is taken over, in percent. Default: 50. */
  readonly deel?: number;
  /** The language of the explanation with each point. Default: `nl`. */
  readonly taal?: Taal;
}

const optiesSchema = z.object({
  ...optievelden("deskundige"),
  deel: z.number().min(1).max(100).default(50),
  taal: z.enum(talen).default("nl"),
});

/** Why nothing, or not everything, of a requirement is in the profile. */
const redenVan = (
  eis: OrsEis,
  koppeling: EisKoppeling | undefined,
  gebruikt: ReadonlySet<string>,
  open: readonly string[],
): readonly NietOvergenomen[] => {
  if (koppeling === undefined) return [{ code: eis.naam, reden: "geen-koppeling" }];
  const { bewustNiet, koppelingen } = koppeling;
  if (bewustNiet !== undefined) return [{ code: bewustNiet.code, reden: "bewust-niet", uitleg: bewustNiet.reden }];
  const code = koppelingen[0]?.code ?? eis.naam;
  if ([...eis.aandelen.values()].every((aandeel) => aandeel === undefined)) return [{ code, reden: "onbekend" }];
  const vast = gebruikt.has(code) && !open.includes(code);
  return vast ? [] : [{ code, reden: "niet-vast-te-stellen", uitleg: nietVastTeStellen }];
};

/** The requirements of one occupation, with the crosswalk they were read by. */
interface Gelezen {
  readonly eisen: ReadonlyMap<string, OrsEis>;
  readonly tabel: ReadonlyMap<string, EisKoppeling>;
}

const lees = (invoer: unknown, fouten: Verzamelaar<ImportFout>, catalogus: Catalogus): Gelezen => {
  const tabel = kruistabel(catalogus);
  return { eisen: leesOrs(invoer, tabel, fouten), tabel };
};

const maak = (
  { eisen, tabel }: Gelezen,
  catalogus: Catalogus,
  { deel, taal, ...herkomst }: z.output<typeof optiesSchema>,
): Geimporteerd<WerkPuntInvoer> => {
  const opNaam = [...metDiplomabanen(eisen)].sort(([a], [b]) => (a < b ? -1 : 1));
  const bijdragen = opNaam.flatMap(([naam, eis]) => {
    const koppeling = tabel.get(naam);
    return koppeling === undefined ? [] : bijdragenVan(eis, koppeling, catalogus, { deel, taal });
  });
  const { punten, open } = maakWerkpunten(bijdragen, catalogus, herkomst);
  const gebruikt = new Set(bijdragen.map(({ koppeling }) => koppeling.code));
  const nietOvergenomen = opNaam.flatMap(([naam, eis]) => redenVan(eis, tabel.get(naam), gebruikt, open));
  return { punten, nietOvergenomen, waarschuwingen: orsWaarschuwingen(deel) };
};

/**
 * Turns the figures of one occupation of the Occupational Requirements Survey into points of a Werkprofiel, along the crosswalk
 * of the catalogue. Of each requirement the heaviest level is taken over that at least `deel` percent of the jobs ask. Figures
 * that are not published can lie anywhere: where they would change the answer, the requirement is reported and gives no point.
 * The same goes for a requirement of which every figure is missing, where it could ask more than the others on its criterium.
 * It gives no `onbekend` either: silence is unknown already, and a question arises only where the worker has a limit.
 *
 * @param invoer `{ rijen: [{ eis, niveau, waarde, eenheid? }] }` of one occupation; the column names `requirement`, `level`,
 * `value` and `unit` are read too
 * @returns Right with the points, what could not be carried over and what the reader has to know, or Left with all faults.
 * Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, parseWerkprofiel } from "passend";
 * import { importOrs } from "passend/import";
 *
 * const rijen = [
 *   { eis: "Sitting", niveau: "MEAN", waarde: 25 },
 *   { eis: "Wetness", niveau: "NOT PRESENT", waarde: 30 },
 *   { eis: "Wetness", niveau: "SELDOM", waarde: 60 },
 *   { eis: "Fine manipulation", niveau: "NOT PRESENT", waarde: 40 }, // and 60 % is not published
 * ];
 * const gelezen = importOrs({ rijen }, { datum: "2026-01-10" });
 * assert.ok(isRight(gelezen));
 *
 * const { punten, nietOvergenomen } = gelezen.right;
 * assert.deepEqual(
 *   punten.map(({ criterium, beoordelingen: [een] }) => [criterium, een?.waarde]),
 *   [
 *     ["huidcontact", "deels"],
 *     ["zitten-tijdens-werk", { waarde: 2, eenheid: "uur/dag" }],
 *   ],
 * );
 * assert.deepEqual(
 *   nietOvergenomen.map(({ code, reden }) => [code, reden]),
 *   [["Fine manipulation", "niet-vast-te-stellen"]],
 * );
 *
 * const profiel = { soort: "werkprofiel", id: "voorbeeld", datum: "2026-01-12", punten };
 * assert.ok(isRight(parseWerkprofiel(profiel, { peildatum: "2026-02-01" })));
 * ```
 * @category Import
 * @since 0.2.0
 */
export const importOrs = (invoer: unknown, opties: OrsImportOpties): Either<ImportFouten, Geimporteerd<WerkPuntInvoer>> =>
  importeer({ opties: optiesSchema, lees, maak }, invoer, opties);
