import type { Tekst } from "../../domain/taal.js";

/** What can change in what the route advice rests on; each is tried on its own. The sentences end before their consequence. */
export const trajectwijzigingen = {
  "randvoorwaarden-komen-in-orde": {
    nl: "Als de randvoorwaarden die nog openstaan in orde komen",
    en: "If the preconditions that are still open come in order",
  },
  "randvoorwaarde-valt-weg": {
    nl: "Als voor een randvoorwaarde eerst andere hulp nodig blijkt",
    en: "If a precondition turns out to need other help first",
  },
  "evaluatie-wordt-problematisch": {
    nl: "Als een deel van de evaluatie Problematisch wordt",
    en: "If a part of the evaluation becomes Problematic",
  },
  "evaluatie-wordt-basis": {
    nl: "Als elk deel dat Problematisch of onbekend is, Basis wordt",
    en: "If every part that is Problematic or unknown becomes Basic",
  },
  "evaluatie-wordt-goed": {
    nl: "Als alle delen van de evaluatie Goed of Sterkte worden",
    en: "If all parts of the evaluation become Good or Strength",
  },
  "gewone-werkplek-past": {
    nl: "Als er een gewone werkplek komt die past",
    en: "If a regular workplace comes up that fits",
  },
  "gewone-werkplek-past-niet": {
    nl: "Als gewoon werk dat nu past, toch te hoog gegrepen is",
    en: "If regular work that fits now turns out to ask too much",
  },
} as const satisfies Readonly<Record<string, Tekst>>;

/** The code of such a change. */
export type Wijzigingscode = keyof typeof trajectwijzigingen;
