import { kiesBeoordeling } from "../catalogue/kiesBeoordeling.js";
import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import { vraagt } from "../domain/criterium.js";
import type { Pad } from "../domain/fout.js";
import type { Beoordeling } from "../domain/profiel.js";
import { kanPerTaak, naastGeheel, takenSamen } from "../domain/takenSamen.js";
import type { Waarde } from "../domain/waarde.js";
import { alsLijst, alsObject, leesBekend, type Leescontext } from "./leesPunten.js";

type Ruw = Readonly<Record<string, unknown>>;

/** A value of a task that was read, at its place in the list. */
interface Taakwaarde {
  readonly taak: string;
  readonly waarde: Waarde;
  readonly plaats: number;
}

const isBeoordeling = (invoer: unknown): invoer is Beoordeling => {
  const { waarde, door, bewijs, datum, toelichting = "" } = alsObject(invoer) ?? {};
  return waarde !== undefined && [door, bewijs, datum, toelichting].every((veld) => typeof veld === "string");
};

/** A task that is not listed, that the point does not name, or that stands here twice. */
const bewaakTaak = (
  context: Leescontext,
  taak: string,
  bekend: ReadonlySet<unknown>,
  vanPunt: readonly unknown[] | undefined,
  pad: Pad,
): void => {
  if (!bekend.has(taak)) context.meld({ code: "onbekende-taak", kant: context.kant, pad });
  else if (vanPunt !== undefined && !vanPunt.includes(taak))
    context.meld({ code: "taak-niet-bij-punt", kant: context.kant, pad });
};

/** Reports values per task that the value reasoned with contradicts: one task against it, or all of them together. */
const bewaakSamenhang = (
  context: Leescontext,
  plek: CatalogusCriterium,
  punt: Ruw,
  waarden: readonly Taakwaarde[],
  taken: readonly unknown[],
  pad: Pad,
): void => {
  const { criterium } = plek;
  const beoordelingen = alsLijst(punt["beoordelingen"]);
  const [eerste, ...rest] = waarden;
  if (eerste === undefined || beoordelingen.length === 0 || !beoordelingen.every(isBeoordeling)) return;
  const geheel = kiesBeoordeling(plek, vraagt(context.kant, criterium), beoordelingen).beoordeling.waarde;
  const basis = { kant: context.kant, criterium: criterium.code };
  const tegen = waarden.filter(({ waarde }) => naastGeheel(criterium, waarde, geheel) === "tegen");
  for (const { plaats } of tegen) context.meld({ code: "taak-tegen-werk", ...basis, pad: [...pad, plaats, "waarde"] });
  if (tegen.length > 0 || !taken.every((taak) => waarden.some((waarde) => waarde.taak === taak))) return;
  const samen = takenSamen(criterium, [eerste.waarde, ...rest.map(({ waarde }) => waarde)]);
  if (naastGeheel(criterium, samen, geheel) !== "evenveel") context.meld({ code: "taken-tegen-werk", ...basis, pad });
};

/**
 * Reads what single tasks ask or offer on a point of a Werkprofiel, after the ratings were read. Where the point names no tasks,
 * these are its tasks. A task without a value of its own asks what the whole work asks, so one value is enough.
 *
 * @param bekend the tasks of the Werkprofiel
 */
export const leesPerTaak = (context: Leescontext, invoer: unknown, bekend: ReadonlySet<unknown>, puntpad: Pad): unknown => {
  const punt = alsObject(invoer);
  const plek = context.catalogus.criteria.get(String(punt?.["criterium"]));
  if (punt === undefined || plek === undefined || punt["perTaak"] === undefined) return invoer;
  const pad = [...puntpad, "perTaak"];
  if (!kanPerTaak(plek.criterium)) {
    context.meld({ code: "per-taak-niet-hier", kant: context.kant, pad, criterium: plek.criterium.code });
    return invoer;
  }
  const vanPunt = Array.isArray(punt["taken"]) ? (punt["taken"] as readonly unknown[]) : undefined;
  const gelezen: Taakwaarde[] = [];
  const eerder = new Map<string, number>();
  const perTaak = alsLijst(punt["perTaak"]).map((item, plaats) => {
    const ruw = alsObject(item);
    if (ruw === undefined) return item;
    const { taak } = ruw;
    const waarde = leesBekend(context, plek.criterium, ruw["waarde"], [...pad, plaats, "waarde"], false);
    if (typeof taak !== "string") return { ...ruw, waarde };
    bewaakTaak(context, taak, bekend, vanPunt, [...pad, plaats, "taak"]);
    const eerste = eerder.get(taak);
    if (eerste === undefined) eerder.set(taak, plaats);
    else context.meld({ code: "dubbel", kant: context.kant, pad: [...pad, plaats, "taak"], wat: "taakwaarde", eerste });
    if (waarde !== undefined) gelezen.push({ taak, waarde, plaats });
    return { ...ruw, waarde };
  });
  const taken = vanPunt ?? [...eerder.keys()];
  bewaakSamenhang(context, plek, punt, gelezen, taken, pad);
  return { ...punt, taken, perTaak };
};
