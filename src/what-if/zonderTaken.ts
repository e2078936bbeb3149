import type { Catalogus } from "../catalogue/catalogus.js";
import type { Beslissing, WerkPunt, Werkprofiel } from "../domain/profiel.js";
import type { Criterium } from "../domain/criterium.js";
import { takenSamen } from "../domain/takenSamen.js";
import { isInterval, zonderWaarde, type EnkeleWaarde, type Waarde } from "../domain/waarde.js";
import { metWaarde } from "./metPunt.js";

type Taakwaarden = NonNullable<WerkPunt["perTaak"]>;

/** A rating of the whole work, as it would be of the tasks that are left; the most that is asked stays where it was. */
const opTaken = (geheel: Waarde, samen: Waarde): Waarde => {
  if (zonderWaarde.some((woord) => woord === geheel)) return geheel;
  return isInterval(geheel) && geheel.max !== undefined ? { min: samen as EnkeleWaarde, max: geheel.max } : samen;
};

/** The point with only these tasks. One of them without a value of its own asks what the whole work asks, so then that stays. */
const metTaken = (punt: WerkPunt, over: readonly string[], criterium: Criterium): WerkPunt => {
  const { perTaak: alle = [], ...rest } = punt;
  const perTaak: Taakwaarden = alle.filter(({ taak }) => over.includes(taak));
  const [eerste, ...andere] = perTaak;
  if (eerste === undefined) return { ...rest, taken: over };
  if (perTaak.length < over.length) return { ...rest, taken: over, perTaak };
  const samen = takenSamen(criterium, [eerste.waarde, ...andere.map(({ waarde }) => waarde)]);
  const beoordelingen = punt.beoordelingen.map((beoordeling) => ({ ...beoordeling, waarde: opTaken(beoordeling.waarde, samen) }));
  return { ...rest, taken: over, perTaak, beoordelingen };
};

/** A demand that nothing asks any more, so it comes from no task either. */
const nietGevraagd = ({ taken: _weg, ...punt }: WerkPunt): WerkPunt => metWaarde("niet-gevraagd")(punt);

/** Whether a point comes from tasks, and all of them go. */
const verdwijnt = ({ taken = [] }: WerkPunt, weg: ReadonlySet<string>): boolean =>
  taken.length > 0 && taken.every((taak) => weg.has(taak));

/** What is left of a point when some tasks go; undefined where nobody knows any more what the work offers. */
const rest = (punt: WerkPunt, weg: ReadonlySet<string>, catalogus: Catalogus): WerkPunt | undefined => {
  const taken = punt.taken ?? [];
  const criterium = catalogus.criteria.get(punt.criterium)?.criterium;
  // A point that this catalogue does not know stays as it is: which way it asks cannot be told.
  if (criterium === undefined || !taken.some((taak) => weg.has(taak))) return punt;
  // A demand that came from these tasks alone is no longer asked; what these tasks offered is not known of the others.
  if (verdwijnt(punt, weg)) return criterium.richting === "eis" ? nietGevraagd(punt) : undefined;
  const over = taken.filter((taak) => !weg.has(taak));
  return metTaken(punt, over, criterium);
};

/** What people decided, but for points of which all tasks go: what they judged is not there any more. */
export const beslissingenZonder = (
  beslissingen: readonly Beslissing[],
  { punten }: Werkprofiel,
  taken: readonly string[],
): readonly Beslissing[] => {
  const weg = new Set(taken);
  const verdwenen = new Set(punten.flatMap((punt) => (verdwijnt(punt, weg) ? [punt.criterium] : [])));
  return verdwenen.size === 0 ? beslissingen : beslissingen.filter(({ criterium }) => !verdwenen.has(criterium));
};

/**
 * The work without some of its tasks. A point that comes from tasks asks the most that the others ask of it, and offers the
 * least that they offer, or all options that they have. The shares of the others stay parts of the working time as it was.
 */
export const zonderTaken = (werk: Werkprofiel, taken: readonly string[], catalogus: Catalogus): Werkprofiel => {
  const weg = new Set(taken);
  return {
    ...werk,
    ...(werk.taken === undefined ? {} : { taken: werk.taken.filter(({ id }) => !weg.has(id)) }),
    punten: werk.punten.flatMap((punt) => rest(punt, weg, catalogus) ?? []),
  };
};
