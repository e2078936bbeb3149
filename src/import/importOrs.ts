import * as E from "fp-ts/Either";
import * as z from "zod";
import type { Catalogus } from "../catalogue/catalogus.js";
import { leidraadNl } from "../catalogue/leidraadNl.js";
import { bewaakVorm } from "../domain/bewaakVorm.js";
import { datumSchema } from "../domain/datum.js";
import type { Geimporteerd, NietOvergenomen, WerkPuntInvoer } from "../domain/importeren.js";
import type { ImportFouten } from "../domain/importFout.js";
import { beoordelaars, bewijzen, type Beoordeling } from "../domain/profiel.js";
import { talen, type Taal } from "../domain/taal.js";
import { vormfouten } from "../domain/vormfouten.js";
import { bevries } from "../internal/bevries.js";
import { bijdragenVan } from "./ors/bijdragen.js";
import { kruistabel, type EisKoppeling } from "./ors/kruistabel.js";
import { leesOrs, type OrsEis } from "./ors/leesOrs.js";
import { nietVastTeStellen, orsWaarschuwingen } from "./ors/teksten.js";
import { maakWerkpunten } from "./werk/maakWerkpunten.js";
import { verzamelFouten } from "./werk/verzamelFouten.js";

/**
 * What importing an occupation of the ORS needs besides its figures.
 *
 * @category Import
 * @since 0.2.0
 */
export interface OrsImportOpties {
  /** The day the figures were taken over, `YYYY-MM-DD`. */
  readonly datum: string;
  /** What part of the jobs has to ask something before it is taken over, in percent. Default: 50. */
  readonly deel?: number;
  /** Who says it. Default: `deskundige`. */
  readonly door?: Beoordeling["door"];
  /** On what it rests. Default: `document`. */
  readonly bewijs?: Beoordeling["bewijs"];
  /** The language of the explanation with each point. Default: `nl`. */
  readonly taal?: Taal;
  /** The catalogue whose criteria and crosswalk are used. Default: `leidraad-nl`. */
  readonly catalogus?: Catalogus;
}

const optiesSchema = z.object({
  datum: datumSchema,
  deel: z.number().min(1).max(100).default(50),
  door: z.enum(beoordelaars).default("deskundige"),
  bewijs: z.enum(bewijzen).default("document"),
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

const importeer = (invoer: unknown, opties: OrsImportOpties): E.Either<ImportFouten, Geimporteerd<WerkPuntInvoer>> => {
  const fouten = verzamelFouten();
  const gekozen = optiesSchema.safeParse(opties);
  if (!gekozen.success) {
    for (const fout of vormfouten(opties, gekozen.error.issues).fouten) fouten.meld({ ...fout, pad: ["opties", ...fout.pad] });
  }
  const bewaakt = bewaakVorm(invoer);
  bewaakt.forEach(fouten.meld);
  const catalogus = opties?.catalogus ?? leidraadNl;
  const tabel = kruistabel(catalogus);
  const eisen = bewaakt.length > 0 ? new Map<string, OrsEis>() : leesOrs(invoer, tabel, fouten);
  if (!gekozen.success || fouten.uitkomst().aantal > 0) return E.left(bevries(fouten.uitkomst()));

  const { deel, taal, ...herkomst } = gekozen.data;
  const opNaam = [...eisen].sort(([a], [b]) => (a < b ? -1 : 1));
  const bijdragen = opNaam.flatMap(([naam, eis]) => {
    const koppeling = tabel.get(naam);
    return koppeling === undefined ? [] : bijdragenVan(eis, koppeling, catalogus, { deel, taal });
  });
  const { punten, open } = maakWerkpunten(bijdragen, catalogus, herkomst);
  const gebruikt = new Set(bijdragen.map(({ koppeling }) => koppeling.code));
  const nietOvergenomen = opNaam.flatMap(([naam, eis]) => redenVan(eis, tabel.get(naam), gebruikt, open));
  return E.right(bevries({ punten, nietOvergenomen, waarschuwingen: orsWaarschuwingen(deel) }));
};

/** Throwing getters and proxies end here as a fault. */
const geenTabel: ImportFouten = { aantal: 1, fouten: [{ code: "verkeerde-vorm", pad: [], verwacht: { soort: "object" } }] };

/**
 * Turns the figures of one occupation of the Occupational Requirements Survey into points of a Werkprofiel, along the crosswalk
 * of the catalogue. Of each requirement the heaviest level is taken over that at least `deel` percent of the jobs ask. Figures
 * that are not published can lie anywhere: where they would change the answer, the requirement is reported and gives no point.
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
export const importOrs = (invoer: unknown, opties: OrsImportOpties): E.Either<ImportFouten, Geimporteerd<WerkPuntInvoer>> =>
  E.getOrElse(() => E.left<ImportFouten, Geimporteerd<WerkPuntInvoer>>(geenTabel))(
    E.tryCatch(
      () => importeer(invoer, opties),
      () => undefined,
    ),
  );
