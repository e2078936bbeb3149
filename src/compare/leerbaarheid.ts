import type { Aard } from "../domain/criterium.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { WerknemerPunt } from "../domain/profiel.js";

/** What body or mind can bear, what a workplace has to offer and what a person chooses is not learned, unless the profile says so. */
const nietVanNature: ReadonlySet<Aard> = new Set<Aard>(["belastbaarheid", "voorwaarde", "voorkeur"]);

type Leerbaar = Discrepantie["leerbaar"];
const leerbaarVolgensProfiel: Leerbaar = Object.freeze({ oordeel: "ja", grond: "profiel" });
const nietVolgensProfiel: Leerbaar = Object.freeze({ oordeel: "nee", grond: "profiel" });
const nietVanwegeAard: Leerbaar = Object.freeze({ oordeel: "nee", grond: "aard" });
const nietVastgesteld: Leerbaar = Object.freeze({ oordeel: "onbekend", grond: "niet-vastgesteld" });

/**
 * The first question on every discrepantie: can it be coached or trained? The profile's answer goes first, then the nature of
 * the point. For a skill or behaviour that nobody judged for this person the answer is unknown: a question, not a goal.
 */
export const leerbaarheid = (aard: Aard, oordeel: WerknemerPunt["leerbaarheid"]): Discrepantie["leerbaar"] => {
  switch (oordeel) {
    case "trainbaar":
    case "coachbaar":
      return leerbaarVolgensProfiel;
    case "niet":
      return nietVolgensProfiel;
    case "onbekend":
    case undefined:
      return nietVanNature.has(aard) ? nietVanwegeAard : nietVastgesteld;
  }
};
