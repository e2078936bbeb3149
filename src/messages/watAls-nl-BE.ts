import { inVlaams } from "./vlaams.js";
import { watAlsNl } from "./watAls-nl.js";
import type { WatAlsTeksten } from "./watAlsTeksten.js";

/** The Dutch of a what-if as Flanders says it: only what differs, and nothing that holds what a person typed. */
export const watAlsNlBE: WatAlsTeksten = {
  ...watAlsNl,
  waarde: {
    werknemer: (punt, waarde) => `${punt}: in het profiel van de begeleidwerker staat: ${waarde}.`,
    werk: watAlsNl.waarde.werk,
  },
  leerbaarheid: {
    trainbaar: (punt) => inVlaams(watAlsNl.leerbaarheid.trainbaar(punt)),
    coachbaar: (punt) => inVlaams(watAlsNl.leerbaarheid.coachbaar(punt)),
    niet: (punt) => inVlaams(watAlsNl.leerbaarheid.niet(punt)),
    onbekend: (punt) => inVlaams(watAlsNl.leerbaarheid.onbekend(punt)),
  },
  slot: inVlaams(watAlsNl.slot),
};
