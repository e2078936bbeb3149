import type { Plaatsingspunt } from "./plaatsingspunt.js";
import type { Vindplaats } from "./vindplaats.js";

const pijler = (plaats: string): Vindplaats => ({ bron: "goede-praktijken", plaats });

/** What makes the path legal, traceable and open to the worker. */
export const plaatsingspuntenTraject: readonly Plaatsingspunt[] = [
  {
    code: "dimona",
    naam: { nl: "Dimona en vrijstellingen", en: "Dimona and exemptions" },
    vragen: [
      {
        code: "dimona-aangegeven",
        vraag: { nl: "Is de Dimona-aangifte gedaan?", en: "Has the Dimona declaration been made?" },
        goed: "ja",
      },
      {
        code: "vrijstellingen-aangevraagd",
        vraag: {
          nl: "Zijn de vrijstellingen aangevraagd die nodig zijn, of is nagegaan dat er geen nodig zijn?",
          en: "Have the exemptions that are needed been applied for, or has it been checked that none are needed?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "De dienst doet de Dimona-aangifte en vraagt de vrijstellingen aan.",
      en: "The service makes the Dimona declaration and applies for the exemptions.",
    },
    bronnen: [pijler("punt 4: wettelijk kader, voetnoot 1")],
  },
  {
    code: "risicoanalyse",
    naam: { nl: "Risicoanalyse", en: "Risk analysis" },
    vragen: [
      {
        code: "risicoanalyse-gemaakt",
        vraag: {
          nl: "Is er een risicoanalyse waarin elk risico is afgewogen en beschreven?",
          en: "Is there a risk analysis in which every risk is weighed and described?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Loop de werkplek na, weeg elk risico af en schrijf het op.",
      en: "Go through the workplace, weigh every risk and write it down.",
    },
    bronnen: [pijler("punt 6: traceerbaar")],
  },
  {
    code: "traject-opgeschreven",
    naam: { nl: "Het traject is op te volgen", en: "The path can be followed" },
    vragen: [
      {
        code: "acties-opgeschreven",
        vraag: {
          nl: "Worden alle acties, contacten en veranderingen opgeschreven?",
          en: "Are all actions, contacts and changes written down?",
        },
        goed: "ja",
      },
      {
        code: "acties-in-te-zien",
        vraag: {
          nl: "Kan de werknemer op elk moment zien wat de jobcoach doet?",
          en: "Can the worker see at any moment what the job coach does?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Houd een dossier bij met acties, verslagen en veranderingen, en laat de werknemer het lezen.",
      en: "Keep a file with actions, reports and changes, and let the worker read it.",
    },
    bronnen: [pijler("punt 6: traceerbaar"), pijler("punt 9: zicht op de acties")],
  },
  {
    code: "startprofiel",
    naam: { nl: "Startprofiel", en: "Startprofiel (profile at the start)" },
    vragen: [
      {
        code: "startprofiel-bezorgd",
        vraag: {
          nl: "Heeft de werknemer het Startprofiel gekregen, of is verteld dat het op te vragen is?",
          en: "Did the worker get the Startprofiel, or were they told that they can ask for it?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Maak bij de start het handelingsplan (Profiel bij Start) en geef het aan de werknemer.",
      en: "Draw up the action plan at the start (Profiel bij Start) and give it to the worker.",
    },
    bronnen: [pijler("punt 6: Profiel bij Start"), pijler("punt 9: recht op documenten")],
  },
  {
    code: "bevraging",
    naam: { nl: "Elk jaar een Bevraging", en: "A Bevraging (review) every year" },
    vragen: [
      {
        code: "bevraging-bezorgd",
        vraag: {
          nl: "Krijgt de werknemer elk jaar de Bevraging, of is afgesproken wanneer de eerste komt?",
          en: "Does the worker get the Bevraging every year, or is it agreed when the first will come?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Plan elk jaar een Bevraging: hoe ging het, en wat komt er nu. Geef die aan de werknemer.",
      en: "Plan a Bevraging every year: how did it go, and what comes next. Give it to the worker.",
    },
    bronnen: [pijler("punt 6: jaarlijkse Bevraging"), pijler("punt 9: recht op documenten")],
  },
  {
    code: "eindevaluatie",
    naam: { nl: "Eindevaluatie bij het einde", en: "Eindevaluatie (evaluation) at the end" },
    vragen: [
      {
        code: "eindevaluatie-bezorgd",
        vraag: {
          nl: "Krijgt de werknemer bij het einde de Eindevaluatie, of is dat afgesproken?",
          en: "Does the worker get the Eindevaluatie at the end, or is that agreed?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Spreek af dat er bij het einde een Eindevaluatie komt, en dat de dienst meewerkt als een andere dienst het overneemt.",
      en: "Agree that there will be an Eindevaluatie at the end, and that the service helps when another service takes over.",
    },
    bronnen: [pijler("punt 6: Eindevaluatie en overdracht"), pijler("punt 9: recht op documenten")],
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
  },
];
