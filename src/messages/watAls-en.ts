import type { WatAlsTeksten } from "./watAlsTeksten.js";

/** The English of a what-if. */
export const watAlsEn: WatAlsTeksten = {
  titel: "What if",
  inleiding: "This is a calculation. The profiles themselves have not changed.",
  veronderstellingen: "Suppose that",
  geenVeronderstelling: "Nothing is supposed.",
  maatregel: (punt, maatregel) => `${punt}: this measure is in place: ${maatregel}.`,
  waarde: {
    werknemer: (punt, waarde) => `${punt}: the profile of the worker says: ${waarde}.`,
    werk: (punt, waarde) => `${punt}: the profile of the work says: ${waarde}.`,
  },
  belang: (punt, belang) => `${punt}: its importance is ${belang} of 5.`,
  essentieel: (punt, is) => (is ? `${punt}: this is essential.` : `${punt}: this is not essential.`),
  leerbaarheid: (punt, leerbaarheid) => {
    const zin = {
      trainbaar: "the worker can learn it by training",
      coachbaar: "the worker can learn it by coaching",
      niet: "the worker cannot learn it",
      onbekend: "whether the worker can learn it is not known",
    }[leerbaarheid];
    return `${punt}: ${zin}.`;
  },
  aanpasbaar: (punt, aanpasbaar) => {
    const zin = {
      ja: "the work can be different here",
      deels: "the work can be different here in part",
      nee: "the work cannot be different here",
      onbekend: "whether the work can be different here is not known",
    }[aanpasbaar];
    return `${punt}: ${zin}.`;
  },
  werkbegeleider: (feiten) => `Work guide: ${feiten}.`,
  steuntBij: (punten) => `gives support already on ${punten}`,
  netwerk: (steunt) => `Own network: ${steunt}.`,
  uren: (uren) => `The contract is for ${uren}.`,
  zonderTaken: (taken) => `These tasks go to colleagues: ${taken}.`,
  beslissing: (punt, oordeel) => `${punt}: a person decides that this ${oordeel === "match" ? "fits" : "is a shortage"}.`,
  zonderWerking: "Without this change the same comes out.",
  belet: {
    deels: (vereisten) => `Here this can be done in part. Only partly there: ${vereisten}.`,
    nee: (vereisten) => `Here this cannot be done now. Not there: ${vereisten}.`,
    onbekend: (vereisten) => `First ask whether this can be done. Not known yet: ${vereisten}.`,
  },
  kopVerschil: "What then changes",
  geenVerschil: "Nothing changes.",
  oordeel: (voor, na) => `The verdict goes from **${voor}** to **${na}**.`,
  oordeelBlijft: (oordeel) => `The verdict stays **${oordeel}**.`,
  cijfers: ["", "Now", "Suppose", "Now, after support", "Suppose, after support"],
  kolommen: ["Point", "Now", "Suppose"],
  ontbreekt: "neither profile says anything here",
  blijftOpen: (punten) => `Even then this stays open: ${punten}.`,
  kopPlan: "What then changes in the plan",
  planKolommen: ["", "Now", "Suppose"],
  plan: {
    doelen: "Goals of the first period",
    uren: "Time of the job coach",
    verondersteld: "Of which for what is supposed here",
  },
  regime: (regeling) => `Lightest regime that fits: ${regeling}`,
  geenRegime: "no regime at all",
  geen: "none",
  slot: "This is a calculation and no decision. Worker and employer choose.",
};
