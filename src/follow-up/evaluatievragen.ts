import type { Tekst } from "../domain/taal.js";

/** Which of the two forms a question belongs to. */
export const evaluatiesoorten = ["bevraging", "eindevaluatie"] as const;

/** Whom a question is for. */
export const bevraagden = ["werknemer", "werkgever", "jobcoach"] as const;

/**
 * A question that only a person can answer, with where it comes from. The real lists of these forms are not public: what the
 * sources name is asked, and nothing more.
 */
interface Vraagrecord {
  readonly code: string;
  readonly bij: readonly (typeof evaluatiesoorten)[number][];
  readonly aan: (typeof bevraagden)[number];
  readonly vraag: Tekst;
  readonly bron: { readonly bron: string; readonly plaats: string };
}

const evaluatieUwv = { bron: "uwv-protocol-2014", plaats: "B.4.2" };
const verantwoordingUwv = { bron: "uwv-protocol-2014", plaats: "verantwoording aan het eind van de periode" };
const traceerbaar = { bron: "goede-praktijken", plaats: "6. Het traject van een begeleiding is traceerbaar" };
const empowerment = { bron: "goede-praktijken", plaats: "9. Empowerment" };

const beide = evaluatiesoorten;

/** The questions in the order in which they are asked. */
export const evaluatievragen: readonly Vraagrecord[] = [
  {
    code: "bedoeld-werk",
    bij: beide,
    aan: "werkgever",
    vraag: {
      nl: "Doet de werknemer het werk dat de bedoeling was?",
      en: "Does the worker do the work that was intended?",
    },
    bron: evaluatieUwv,
  },
  {
    code: "verzuim",
    bij: beide,
    aan: "werkgever",
    vraag: { nl: "Hoe is het met het verzuim?", en: "How is it with absence?" },
    bron: evaluatieUwv,
  },
  {
    code: "tevreden-werkgever",
    bij: beide,
    aan: "werkgever",
    vraag: { nl: "Hoe tevreden bent u?", en: "How satisfied are you?" },
    bron: evaluatieUwv,
  },
  {
    code: "werkplek-en-klimaat",
    bij: ["bevraging"],
    aan: "werkgever",
    vraag: {
      nl: "Zorgt wat u doet voor een passende werkplek en een goed werkklimaat, en hoe ver kunt u nu zelf begeleiden?",
      en: "Does what you do lead to a fitting workplace and a good climate, and how far can you guide alone by now?",
    },
    bron: verantwoordingUwv,
  },
  {
    code: "waardering",
    bij: ["bevraging"],
    aan: "werkgever",
    vraag: {
      nl: "Hoe merkt de werknemer dat het werk gewaardeerd wordt?",
      en: "How does the worker notice that the work is appreciated?",
    },
    bron: empowerment,
  },
  {
    code: "tevreden-over-jobcoach",
    bij: beide,
    aan: "werknemer",
    vraag: { nl: "Hoe tevreden ben je over je jobcoach?", en: "How satisfied are you with your job coach?" },
    bron: evaluatieUwv,
  },
  {
    code: "tevreden-over-werkgever",
    bij: beide,
    aan: "werknemer",
    vraag: { nl: "Hoe tevreden ben je over je werkgever?", en: "How satisfied are you with your employer?" },
    bron: evaluatieUwv,
  },
  {
    code: "volgende-stap",
    bij: beide,
    aan: "werknemer",
    vraag: {
      nl: "Wat wil je hierna, en welke andere mogelijkheid is met je besproken?",
      en: "What do you want next, and which other possibility was discussed with you?",
    },
    bron: empowerment,
  },
  {
    code: "verandering",
    bij: beide,
    aan: "jobcoach",
    vraag: {
      nl: "Wat is er in deze periode veranderd, en waar staat dat beschreven?",
      en: "What changed in this period, and where is that described?",
    },
    bron: traceerbaar,
  },
  {
    code: "risico",
    bij: ["bevraging"],
    aan: "jobcoach",
    vraag: {
      nl: "Welke risico's zijn er, hoe zijn ze afgewogen, en waar staat dat?",
      en: "Which risks are there, how were they weighed, and where is that written down?",
    },
    bron: traceerbaar,
  },
  {
    code: "planning",
    bij: ["bevraging"],
    aan: "jobcoach",
    vraag: { nl: "Wat is er afgesproken voor het komende jaar?", en: "What was agreed for the coming year?" },
    bron: traceerbaar,
  },
  {
    code: "einde",
    bij: ["eindevaluatie"],
    aan: "jobcoach",
    vraag: { nl: "Wanneer stopt de begeleiding, en waarom?", en: "When does the guidance stop, and why?" },
    bron: traceerbaar,
  },
  {
    code: "overdracht",
    bij: ["eindevaluatie"],
    aan: "jobcoach",
    vraag: {
      nl: "Is er een overdracht? Zo ja: aan wie, en wat moet die weten?",
      en: "Is there a transfer? If so: to whom, and what do they have to know?",
    },
    bron: traceerbaar,
  },
  {
    code: "bezorgd",
    bij: beide,
    aan: "jobcoach",
    vraag: { nl: "Op welke dag kreeg de werknemer dit verslag?", en: "On which day did the worker receive this report?" },
    bron: empowerment,
  },
];
