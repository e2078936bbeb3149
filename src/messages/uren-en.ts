import type { UrenTeksten } from "./urenTeksten.js";

/** The English of the hours. */
export const urenEn: UrenTeksten = {
  stand: {
    "geen-uren": "This plan needs no hours from a job coach.",
    "geen-contract": "The Werkprofiel names no contract hours, so it cannot be said what share of the hours this is.",
    "geen-regel": "No rule is known for the reference date. An older rule is not used instead.",
    berekend: "",
  },
  halfjaar: (nummer, uren) => `half-year ${nummer}: ${uren}`,
  waarvoor: "What for",
  halfjaarkop: (nummer) => `Half-year ${nummer}`,
  halfjaarkopMetJaar: (nummer, jaar) => `Half-year ${nummer} (year ${jaar})`,
  totaal: "In total",
  begin: "Half-year 1 begins with the employment.",
  deelVanContract: (uren) => `Share of the contract (${uren} per half-year)`,
  ditPlan: (uren) => `This plan, and its share of the ${uren} of work per half-year`,
  deel: (uren, procent) => `${uren}: ${procent} %`,
  procent: (procent) => `${procent} %`,
  teWeinig: (uren) => `${uren}: too little`,
  over: "Above the heaviest regime",
  regel: (regime, urenPerJaar) =>
    `With ${urenPerJaar} of work a year, as this rule counts hours, **${regime}** is the lightest regime that holds every half-year.`,
  geenRegime: (zwaarste, over, urenPerJaar) =>
    `With ${urenPerJaar} of work a year, as this rule counts hours, this plan fits within no regime. Even the heaviest (${zwaarste}) is too little: ${over}.`,
  zonderRegime: (halvejaren) => `After 3 years this rule names no regime. Here that is: ${halvejaren}.`,
  wijktAf: (gegeven, voorwaarde) => `**Deviates (here ${gegeven}):** ${voorwaarde}`,
  buitenUitzondering: "This falls outside the exception too.",
  teControleren: (voorwaarden) => `**Still to be checked:** ${voorwaarden}`,
  andereVoorwaarden: (aantal, uitvoerder, bron) =>
    `Check the other conditions of this rule with ${uitvoerder} too (${aantal}). All conditions are in: ${bron}.`,
  proefplaatsing: (uren) =>
    `The time for the trial placement (${uren}) is counted neither in the total nor for the regime. Under the UWV protocols of 2014 and 2015 a trial placement is a period of its own, with its own share of the hours.`,
  buitenProefplaatsing: "Outside the trial placement this plan needs no hours from a job coach.",
  geenBesluit: "This is a calculation and not a decision on the right to job coaching.",
  eenheid: (uren) => (uren === "1" ? "1 hour" : `${uren} hours`),
};
