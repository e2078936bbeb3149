import type { WatAlsTeksten } from "./watAlsTeksten.js";

/** The Dutch of a what-if. */
export const watAlsNl: WatAlsTeksten = {
  titel: "Wat als",
  inleiding: "Dit is een berekening. De profielen zelf zijn niet veranderd.",
  veronderstellingen: "Stel dat",
  geenVeronderstelling: "Er is niets verondersteld.",
  maatregel: (punt, maatregel) => `${punt}: deze maatregel is er: ${maatregel}.`,
  waarde: {
    werknemer: (punt, waarde) => `${punt}: in het profiel van de werknemer staat: ${waarde}.`,
    werk: (punt, waarde) => `${punt}: in het profiel van het werk staat: ${waarde}.`,
  },
  belang: (punt, belang) => `${punt}: het belang is ${belang} van 5.`,
  essentieel: (punt, is) => (is ? `${punt}: dit is essentieel.` : `${punt}: dit is niet essentieel.`),
  leerbaarheid: (punt, leerbaarheid) => {
    const zin = {
      trainbaar: "de werknemer kan het leren met training",
      coachbaar: "de werknemer kan het leren met coaching",
      niet: "de werknemer kan het niet leren",
      onbekend: "of de werknemer het kan leren, is niet bekend",
    }[leerbaarheid];
    return `${punt}: ${zin}.`;
  },
  aanpasbaar: (punt, aanpasbaar) => {
    const zin = {
      ja: "het werk kan hier anders",
      deels: "het werk kan hier voor een deel anders",
      nee: "het werk kan hier niet anders",
      onbekend: "of het werk hier anders kan, is niet bekend",
    }[aanpasbaar];
    return `${punt}: ${zin}.`;
  },
  werkbegeleider: (feiten) => `Werkbegeleider: ${feiten}.`,
  steuntBij: (punten) => `geeft nu al steun bij ${punten}`,
  netwerk: (steunt) => `Eigen netwerk: ${steunt}.`,
  uren: (uren) => `Het contract is voor ${uren}.`,
  zonderTaken: (taken) => `Deze taken gaan naar collega's: ${taken}.`,
  beslissing: (punt, oordeel) => `${punt}: een mens beslist dat dit ${oordeel === "match" ? "past" : "een tekort is"}.`,
  zonderWerking: "Zonder deze wijziging komt er hetzelfde uit.",
  belet: {
    deels: (vereisten) => `Dit kan hier voor een deel. Wat er maar deels is: ${vereisten}.`,
    nee: (vereisten) => `Dit kan hier nu niet. Wat er niet is: ${vereisten}.`,
    onbekend: (vereisten) => `Vraag eerst of dit kan. Nog niet bekend: ${vereisten}.`,
  },
  kopVerschil: "Wat er dan verandert",
  geenVerschil: "Er verandert niets.",
  oordeel: (voor, na) => `Het oordeel gaat van **${voor}** naar **${na}**.`,
  oordeelBlijft: (oordeel) => `Het oordeel blijft **${oordeel}**.`,
  cijfers: ["", "Nu", "Stel dat", "Nu, na ondersteuning", "Stel dat, na ondersteuning"],
  kolommen: ["Punt", "Nu", "Stel dat"],
  ontbreekt: "geen van beide profielen zegt hier iets over",
  blijftOpen: (punten) => `Ook dan blijft dit open: ${punten}.`,
  kopPlan: "Wat er dan in het plan verandert",
  planKolommen: ["", "Nu", "Stel dat"],
  plan: {
    doelen: "Doelen van de eerste periode",
    uren: "Tijd van de jobcoach",
    verondersteld: "Waarvan voor wat hier is verondersteld",
  },
  regime: (regeling) => `Lichtste regime dat past: ${regeling}`,
  geenRegime: "geen enkel regime",
  geen: "geen",
  slot: "Dit is een rekensom en geen besluit. Werknemer en werkgever kiezen.",
};
