import { werkgeverNl } from "./werkgever-nl.js";
import type { WerkgeverTeksten } from "./werkgeverTeksten.js";

/** The Dutch of the coaching plan as Flanders says it: only what differs. */
export const werkgeverNlBE: WerkgeverTeksten = {
  ...werkgeverNl,
  voorWie:
    "In dit plan staat wat er op het werk gebeurt. Het profiel van de begeleidwerker hoort er niet bij. Hulp die niet over het werk gaat, staat er ook niet in.",
  gever: { ...werkgeverNl.gever, werknemer: "begeleidwerker" },
  anderDoel: "Er kunnen ook persoonlijke doelen zijn. Die zijn van de begeleidwerker en de jobcoach, en staan niet in dit plan.",
  ondertekenaar: { ...werkgeverNl.ondertekenaar, werknemer: "de begeleidwerker" },
};
