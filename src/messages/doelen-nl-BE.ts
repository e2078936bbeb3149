import { doelenNl } from "./doelen-nl.js";
import type { DoelTeksten } from "./doelTeksten.js";

/** The Dutch of the goals as Flanders says it: only what differs. */
export const doelenNlBE: DoelTeksten = {
  ...doelenNl,
  met: {
    ...doelenNl.met,
    netwerk: "iemand uit het netwerk van de begeleidwerker",
    werknemer: "de begeleidwerker",
  },
  geen: "Er is geen coachingsdoel: op geen enkel punt met een tekort staat vast dat de begeleidwerker dit kan leren.",
  keuze: {
    ...doelenNl.keuze,
    voorstel: "Dit is een voorstel. Begeleidwerker en werkgever kiezen zelf welke doelen eerst komen.",
    zonder: (wie) =>
      `Let op: deze keuze is gemaakt zonder ${wie}. De Leidraad laat begeleidwerker en werkgever samen kiezen. Bespreek de keuze nog samen.`,
  },
  kiezer: { ...doelenNl.kiezer, werknemer: "de begeleidwerker" },
};
