import type { WerkPunt, Werkprofiel } from "../domain/profiel.js";
import type { Catalogus } from "../catalogue/catalogus.js";
import { metWaarde } from "./metPunt.js";

/** What is left of a point when some tasks go; undefined where nobody knows any more what the work offers. */
const rest = (punt: WerkPunt, weg: ReadonlySet<string>, catalogus: Catalogus): WerkPunt | undefined => {
  const taken = punt.taken ?? [];
  const over = taken.filter((taak) => !weg.has(taak));
  if (taken.length === 0 || over.length === taken.length) return punt;
  if (over.length > 0) return { ...punt, taken: over };
  // A demand that came from these tasks alone is no longer asked; what these tasks offered is not known of the others.
  return catalogus.criteria.get(punt.criterium)?.criterium.richting === "eis" ? metWaarde("niet-gevraagd")(punt) : undefined;
};

/** The work without some of its tasks. The shares of the others stay parts of the working time as it was. */
export const zonderTaken = (werk: Werkprofiel, taken: readonly string[], catalogus: Catalogus): Werkprofiel => {
  const weg = new Set(taken);
  return {
    ...werk,
    ...(werk.taken === undefined ? {} : { taken: werk.taken.filter(({ id }) => !weg.has(id)) }),
    punten: werk.punten.flatMap((punt) => rest(punt, weg, catalogus) ?? []),
  };
};
