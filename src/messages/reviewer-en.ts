import type { ReviewerTeksten } from "./reviewerTeksten.js";

/** The English that only the reviewer reads. */
export const reviewerEn: ReviewerTeksten = {
  titel: "Argument for the review",
  kop: {
    redenering: "From discrepancy to support",
    doelen: "Goals and choice",
    vragen: "Open questions that can change the conclusion",
    bronnen: "Sources of the measures and rules used",
  },
  gevraagd: "Asked",
  aanwezig: "Present",
  leren: "Learnable",
  nietGekozen: "Lighter and not chosen",
  gekozen: "Chosen",
  doel: "Goal",
  open: "Open",
  doelKolommen: ["Goal", "Now", "At the end", "Term"],
  horizon: { kort: "shorter than 6 months", lang: "longer than 6 months" },
  wacht: "waits",
  geenVraag: "No open question can change the conclusion any more.",
  bron: (titel, adres, dag, plaatsen) => `**${titel}** (${adres}, checked on ${dag}): ${plaatsen}.`,
};
