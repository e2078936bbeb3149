import { punten } from "./plaatsingspunt.js";
import type { Vindplaats } from "./vindplaats.js";

const pijler = (plaats: string): Vindplaats => ({ bron: "goede-praktijken", plaats });

/** What makes the path legal, traceable and open to the worker. */
export const plaatsingspuntenTraject = /* @__PURE__ */ punten([
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
        herstel: { nl: "Vraag de vrijstellingen aan.", en: "Apply for the exemptions." },
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
        code: "startprofiel-gemaakt",
        vraag: {
          nl: "Is bij de start het handelingsplan (Profiel bij Start) gemaakt?",
          en: "Was the action plan (Profiel bij Start) drawn up at the start?",
        },
        goed: "ja",
      },
      {
        code: "startprofiel-bezorgd",
        vraag: {
          nl: "Heeft de werknemer het Startprofiel gekregen, of is verteld dat het op te vragen is?",
          en: "Did the worker get the Startprofiel, or were they told that they can ask for it?",
        },
        goed: "ja",
        herstel: {
          nl: "Geef het Startprofiel aan de werknemer, of vertel dat het op te vragen is.",
          en: "Give the Startprofiel to the worker, or tell them that they can ask for it.",
        },
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
        code: "bevraging-gemaakt",
        vraag: {
          nl: "Wordt elk jaar een Bevraging gemaakt, of is afgesproken wanneer de eerste komt?",
          en: "Is a Bevraging drawn up every year, or is it agreed when the first will come?",
        },
        goed: "ja",
      },
      {
        code: "bevraging-bezorgd",
        vraag: {
          nl: "Krijgt de werknemer de Bevraging, of is verteld dat die op te vragen is?",
          en: "Does the worker get the Bevraging, or were they told that they can ask for it?",
        },
        goed: "ja",
        herstel: {
          nl: "Geef de Bevraging aan de werknemer, of vertel dat die op te vragen is.",
          en: "Give the Bevraging to the worker, or tell them that they can ask for it.",
        },
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
        code: "eindevaluatie-gemaakt",
        vraag: {
          nl: "Is er bij het einde een Eindevaluatie gemaakt, of is afgesproken dat die er komt?",
          en: "Was an Eindevaluatie drawn up at the end, or is it agreed that there will be one?",
        },
        goed: "ja",
      },
      {
        code: "eindevaluatie-bezorgd",
        vraag: {
          nl: "Krijgt de werknemer de Eindevaluatie, of is verteld dat die op te vragen is?",
          en: "Does the worker get the Eindevaluatie, or were they told that they can ask for it?",
        },
        goed: "ja",
        herstel: {
          nl: "Spreek af dat de werknemer de Eindevaluatie krijgt, of vertel dat die op te vragen is.",
          en: "Agree that the worker gets the Eindevaluatie, or tell them that they can ask for it.",
        },
      },
    ],
    herstel: {
      nl: "Spreek af dat er bij het einde een Eindevaluatie komt, en dat de dienst meewerkt als een andere dienst het overneemt.",
      en: "Agree that there will be an Eindevaluatie at the end, and that the service helps when another service takes over.",
    },
    bronnen: [pijler("punt 6: Eindevaluatie en overdracht"), pijler("punt 9: recht op documenten")],
  },
]);
