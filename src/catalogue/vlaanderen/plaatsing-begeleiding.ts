import { punten } from "./plaatsingspunt.js";
import type { Vindplaats } from "./vindplaats.js";

const pijler = (plaats: string): Vindplaats => ({ bron: "goede-praktijken", plaats });

/** What the guidance itself has to be: the worker decides, can complain and is appreciated; the coach is free to come. */
export const plaatsingspuntenBegeleiding = /* @__PURE__ */ punten([
  {
    code: "stappen-besproken",
    naam: { nl: "De werknemer beslist over elke stap", en: "The worker decides on every step" },
    vragen: [
      {
        code: "elke-stap-besproken",
        vraag: {
          nl: "Wordt elke stap met de werknemer besproken, en beslist die over de volgende?",
          en: "Is every step discussed with the worker, who decides on the next?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Bespreek elke stap met de werknemer en laat die over de volgende beslissen.",
      en: "Discuss every step with the worker and let them decide on the next.",
    },
    bronnen: [pijler("punt 9: terugkoppelen en beslissen")],
  },
  {
    code: "klachtenprocedure",
    naam: { nl: "Klachtenprocedure", en: "Complaints procedure" },
    vragen: [
      {
        code: "klachtenprocedure-bekend",
        vraag: {
          nl: "Is er een duidelijke klachtenprocedure, en kent de werknemer die?",
          en: "Is there a clear complaints procedure, and does the worker know it?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Schrijf op hoe iemand een klacht kan doen en bij wie, en leg het uit aan de werknemer.",
      en: "Write down how someone can complain and to whom, and explain it to the worker.",
    },
    bronnen: [pijler("punt 9: klachtenprocedure")],
    eigenKeuze: {
      nl: "De bron vraagt een duidelijke procedure; dat de werknemer die ook kent, is onze keuze.",
      en: "The source asks for a clear procedure; that the worker also knows it is our choice.",
    },
  },
  {
    code: "jobcoach-bereikbaar",
    naam: { nl: "De jobcoach is te bereiken", en: "The job coach can be reached" },
    vragen: [
      {
        code: "jobcoach-bereikbaar",
        vraag: {
          nl: "Kunnen de werknemer en de werkplek de jobcoach bellen, en kan die snel komen?",
          en: "Can the worker and the workplace call the job coach, and can the coach come quickly?",
        },
        goed: "ja",
      },
      {
        code: "begeleiding-stopt-niet",
        vraag: {
          nl: "Gaat de overeenkomst door als er meer begeleiding nodig blijkt dan gedacht?",
          en: "Does the agreement go on when more guidance turns out to be needed than thought?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Geef de jobcoach een telefoon, vervoer en tijd, en spreek een budget af dat kan meegroeien.",
      en: "Give the job coach a telephone, transport and time, and agree a budget that can grow.",
    },
    bronnen: [pijler("punt 5: uitrusting van de dienst"), { bron: "begeleid-werken", plaats: "evaluatie en opvolging" }],
  },
  {
    code: "budget",
    naam: { nl: "Budget voor de begeleiding", en: "Budget for the guidance" },
    vragen: [
      {
        code: "budget-bij-start-afgesproken",
        vraag: {
          nl: "Is er bij de start een realistisch budget voor de begeleiding afgesproken?",
          en: "Was a realistic budget for the guidance agreed at the start?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Spreek een budget af dat past bij de begeleiding die nodig is.",
      en: "Agree a budget that fits the guidance that is needed.",
    },
    bronnen: [pijler("punt 5: budget bij de start")],
  },
  {
    code: "functie-van-de-jobcoach",
    naam: { nl: "De jobcoach is alleen jobcoach", en: "The job coach is a job coach only" },
    vragen: [
      {
        code: "jobcoach-ook-enclave-of-wonen",
        vraag: {
          nl: "Is de jobcoach ook enclave-ondersteuner of woonbegeleider?",
          en: "Is the job coach also an enclave supporter or a housing guide?",
        },
        goed: "nee",
      },
    ],
    herstel: {
      nl: "Laat iemand anders de enclave ondersteunen of bij het wonen begeleiden.",
      en: "Let someone else support the enclave or guide with housing.",
    },
    bronnen: [pijler("punt 5: functie van jobcoach")],
  },
  {
    code: "waardering-en-netwerk",
    naam: { nl: "Waardering en contact met het netwerk", en: "Appreciation and contact with the network" },
    vragen: [
      {
        code: "waardering-afgesproken",
        vraag: {
          nl: "Is afgesproken hoe de werknemer merkt dat het werk wordt gewaardeerd?",
          en: "Is it agreed how the worker notices that the work is appreciated?",
        },
        goed: "ja",
      },
      {
        code: "contact-met-netwerk",
        vraag: {
          nl: "Heeft de jobcoach contact met de mensen en diensten rond de werknemer?",
          en: "Is the job coach in touch with the people and services around the worker?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Spreek af hoe de waardering te merken is, en maak afspraken met familie, leefgroep en andere diensten.",
      en: "Agree how the appreciation is noticed, and make agreements with family, living group and other services.",
    },
    bronnen: [pijler("punt 9: waardering"), pijler("punt 10: connectiviteit")],
    eigenKeuze: {
      nl: "De bron heeft hier twee punten; dat wij ze in één punt vragen, is onze keuze.",
      en: "The source has two points here; that we ask them in one is our choice.",
    },
  },
]);
