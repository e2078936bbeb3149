import { inTaal } from "../index.js";
import type { CliTeksten } from "./cliTeksten.js";
import { nl } from "./nl.js";

/** A sentence of ours in the words of Flanders. Only for sentences without anything that a person typed. */
const vlaams = (zin: string): string => inTaal({ nl: zin, en: zin }, "nl-BE");

/** The Dutch of the command as Flanders says it: only what differs. */
export const nlBE: CliTeksten = {
  ...nl,
  check: {
    ...nl.check,
    geldig: (soort, punten) => vlaams(nl.check.geldig(soort, punten)),
    geweigerd: (soort, fouten) => vlaams(nl.check.geweigerd(soort, fouten)),
  },
};
