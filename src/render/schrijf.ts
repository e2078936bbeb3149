import type { Matchingsformulier } from "../domain/formulier.js";
import type { Lezer } from "../domain/lezer.js";
import { heelHetFormulier } from "./jobcoach/heelHetFormulier.js";
import { onderbouwing } from "./reviewer/onderbouwing.js";
import { weergaveVan, type RenderOpties, type Weergave } from "./weergave.js";
import { coachingsplan } from "./werkgever/coachingsplan.js";
import { werknemerbrief } from "./werknemer/werknemerbrief.js";

/** The parts of the text for each reader; an empty part falls out. */
const delenVoor: Readonly<Record<Lezer, (weergave: Weergave) => readonly string[]>> = {
  jobcoach: heelHetFormulier,
  werknemer: werknemerbrief,
  werkgever: coachingsplan,
  reviewer: onderbouwing,
};

/** The text for one reader. `zin` sees every sentence with what it rests on, and says how it is written down. */
export const schrijf = (formulier: Matchingsformulier, opties: Omit<RenderOpties, "ids">, zin: Weergave["zin"]): string => {
  const { lezer = "jobcoach" } = opties;
  // That there is nothing rests on all that was compared; the ids of the employer are those of the plan, and never these.
  const alles = lezer === "werkgever" ? [] : formulier.bevindingen.map(({ id }) => id);
  const gegrond: Weergave["zin"] = (tekst, because) => zin(tekst, because.length === 0 ? alles : because);
  const weergave = weergaveVan(formulier, opties, gegrond);
  const waarschuwing = formulier.veronderstellingen.length === 0 ? "" : `**${weergave.teksten.metVeronderstellingen}**`;
  const delen = [waarschuwing, ...delenVoor[lezer](weergave)];
  return `${delen.filter((deel) => deel !== "").join("\n\n")}\n`;
};
