import type { ReviewerTeksten } from "./reviewerTeksten.js";

/** The Dutch that only the reviewer reads. */
export const reviewerNl: ReviewerTeksten = {
  titel: "Onderbouwing voor de toetsing",
  kop: {
    redenering: "Van discrepantie naar ondersteuning",
    doelen: "Doelen en keuze",
    vragen: "Open vragen die het oordeel kunnen veranderen",
    bronnen: "Bronnen van de gebruikte maatregelen en regels",
  },
  gevraagd: "Gevraagd",
  aanwezig: "Aanwezig",
  leren: "Te leren",
  nietGekozen: "Lichter en niet gekozen",
  gekozen: "Gekozen",
  doel: "Doel",
  open: "Open",
  doelKolommen: ["Doel", "Nu", "Aan het eind", "Termijn"],
  horizon: { kort: "korter dan 6 maanden", lang: "langer dan 6 maanden" },
  wacht: "wacht",
  geenVraag: "Geen open vraag kan het oordeel nog veranderen.",
  bron: (titel, adres, dag, plaatsen) => `**${titel}** (${adres}, nagekeken op ${dag}): ${plaatsen}.`,
};
