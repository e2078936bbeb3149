import type { Catalogus } from "../catalogue/catalogus.js";
import { leidraadNl } from "../catalogue/leidraadNl.js";
import type { Matchingsformulier } from "../domain/formulier.js";
import type { Lezer } from "../domain/lezer.js";
import type { Taal } from "../domain/taal.js";
import { tekstenIn } from "../messages/teksten.js";
import { heelHetFormulier } from "./jobcoach/heelHetFormulier.js";
import { onderbouwing } from "./reviewer/onderbouwing.js";
import type { Weergave } from "./weergave.js";
import { coachingsplan } from "./werkgever/coachingsplan.js";
import { werknemerbrief } from "./werknemer/werknemerbrief.js";

/** For whom, in which language, with which catalogue. */
export interface Schrijfopties {
  readonly taal: Taal;
  readonly lezer?: Lezer;
  readonly catalogus?: Catalogus;
}

/** The parts of the text for each reader; an empty part falls out. */
const delenVoor: Readonly<Record<Lezer, (weergave: Weergave) => readonly string[]>> = {
  jobcoach: heelHetFormulier,
  werknemer: werknemerbrief,
  werkgever: coachingsplan,
  reviewer: onderbouwing,
};

/** The text for one reader. `zin` sees every sentence with what it rests on, and says how it is written down. */
export const schrijf = (
  formulier: Matchingsformulier,
  { taal, lezer = "jobcoach", catalogus = leidraadNl }: Schrijfopties,
  zin: Weergave["zin"],
): string => {
  // That there is nothing rests on all that was compared; the ids of the employer are those of the plan, and never these.
  const alles = lezer === "werkgever" ? [] : formulier.bevindingen.map(({ id }) => id);
  const gegrond: Weergave["zin"] = (tekst, because) => zin(tekst, because.length === 0 ? alles : because);
  const delen = delenVoor[lezer]({ formulier, catalogus, taal, teksten: tekstenIn(taal), zin: gegrond });
  return `${delen.filter((deel) => deel !== "").join("\n\n")}\n`;
};
