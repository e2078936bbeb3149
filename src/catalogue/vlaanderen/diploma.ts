import type { Criterium } from "../../domain/criterium.js";

/** The diploma of the Leidraad has Dutch levels; in Flanders this one takes its place, under a code of its own. */
export const diplomaVlaanderen: Criterium = {
  code: "diploma-vlaanderen",
  onderdeel: "capaciteiten",
  richting: "eis",
  aard: "kwalificatie",
  naam: { nl: "Diploma", en: "Diploma" },
  vraagWerknemer: { nl: "Wat is het hoogste diploma dat je hebt?", en: "What is the highest diploma you have?" },
  vraagWerk: {
    nl: "Welk diploma moet iemand voor dit werk ten minste hebben?",
    en: "What diploma does a person at least need for this work?",
  },
  schaal: {
    soort: "kwalificatie",
    niveaus: [
      { code: "geen-diploma", naam: { nl: "Geen diploma", en: "No diploma" } },
      { code: "lager-onderwijs", naam: { nl: "Lager onderwijs", en: "Primary education" } },
      {
        code: "secundair-tweede-graad",
        naam: { nl: "Secundair onderwijs tweede graad", en: "Secondary education, second stage" },
      },
      { code: "diploma-secundair", naam: { nl: "Diploma secundair onderwijs", en: "Diploma of secondary education" } },
      { code: "graduaat", naam: { nl: "Graduaat", en: "Associate degree (graduaat)" } },
      { code: "bachelor", naam: { nl: "Bachelor", en: "Bachelor's degree" } },
      { code: "master", naam: { nl: "Master", en: "Master's degree" } },
    ],
  },
  maatregelen: [{ code: "taakpakket-op-maat", bereik: 120 }, "proefplaatsing", "opleiding-volgen"],
  bronnen: [{ bron: "ocmw-traject", plaats: "fase 2: diploma's" }],
  eigenKeuze: {
    nl: "De bron vraagt alleen welke diploma's iemand heeft; de trappen volgen de gewone Vlaamse diploma's en zijn onze keuze. Met andere taken is een lager diploma vaak genoeg, maar wat de wet eist blijft: de helft van de schaal.",
    en: "The source only asks which diplomas someone has; the levels follow the usual Flemish diplomas and are our choice. With other tasks a lower diploma is often enough, but what the law demands remains: half of the scale.",
  },
};
