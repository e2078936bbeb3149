import type { Tekst } from "../../domain/taal.js";
import type { Aandachtspunt, Begeleideradvies } from "../../domain/werkbegeleiding.js";

/** What is our own choice where the sources say what a werkbegeleider is, and not what to ask about one. */
const eigenVraag: Tekst = {
  nl: "De bron beschrijft de werkbegeleider en geeft geen vragenlijst: de vraag en het advies zijn daaruit afgeleid.",
  en: "The source describes the work guide and gives no list of questions: the question and the advice are inferred from it.",
};

/** The same where a demand on an internal job coach is carried over to a colleague who guides. */
const vanInterneJobcoach: Tekst = {
  nl: `${eigenVraag.nl} Wat UWV vraagt, geldt voor een interne jobcoach; dat het ook een werkbegeleider helpt, is onze afleiding.`,
  en: `${eigenVraag.en} What UWV asks holds for an internal job coach; that it also helps a work guide is our inference.`,
};

/** The same where no source names the point at all, only something it follows from. */
const afgeleid: Tekst = {
  nl: "Geen bron vraagt hier apart naar. Het is afgeleid uit dagelijks contact, want dat valt weg als de collega er niet is.",
  en: "No source asks this by itself. It is inferred from daily contact, because that stops when the colleague is not there.",
};

const profiel = { bron: "werkbegeleiding", plaats: "profiel van de werkbegeleider" };
const interneJobcoach = {
  bron: "uwv-intern-2015",
  plaats: "wie begeleidt: opgeleid, ervaring met instructie en met het werk, deels vrijgemaakt",
};

/** What to ask the employer about the colleague who gives daily support, and what to do when it is missing. */
export const begeleideradviezen: readonly Begeleideradvies[] = [
  {
    code: "begeleider-kiezen",
    item: "rol",
    vraag: {
      nl: "Is er op de afdeling een collega die werkbegeleider kan zijn, en welke functie heeft die?",
      en: "Is there a colleague in the department who can be the work guide, and what is that colleague's job?",
    },
    advies: {
      nl: "Kies een naaste collega op de afdeling als vaste werkbegeleider.",
      en: "Choose a close colleague in the department as the fixed work guide.",
    },
    bronnen: [{ bron: "werkbegeleiding", plaats: "directe collega voor dagelijkse begeleiding" }, profiel],
    eigenKeuze: eigenVraag,
  },
  {
    code: "begeleider-kent-werk",
    item: "kentWerk",
    vraag: {
      nl: "Kent deze collega alle taken waar begeleiding bij nodig is?",
      en: "Does this colleague know all the tasks that need guidance?",
    },
    advies: {
      nl: "Laat deze collega eerst de taken leren waar begeleiding bij nodig is.",
      en: "Let this colleague first learn the tasks that need guidance.",
    },
    bronnen: [profiel, interneJobcoach],
    eigenKeuze: vanInterneJobcoach,
  },
  {
    code: "begeleider-uren-vrij",
    item: "urenVrij",
    vraag: {
      nl: "Hoeveel uur per week krijgt deze collega vrij om te begeleiden?",
      en: "How many hours a week does this colleague get free to give guidance?",
    },
    advies: {
      nl: "Maak elke week uren vrij om te begeleiden, en zet ze in het rooster.",
      en: "Free hours each week to give guidance, and put them in the roster.",
    },
    bronnen: [interneJobcoach, { bron: "werkbegeleiding", plaats: "financiële regelingen: begeleidingstijd" }],
    eigenKeuze: vanInterneJobcoach,
  },
  {
    code: "begeleider-opleiden",
    item: "opgeleid",
    vraag: {
      nl: "Heeft deze collega een training gevolgd in het begeleiden van een collega?",
      en: "Has this colleague taken a training in guiding a colleague?",
    },
    advies: {
      nl: "Laat deze collega een training voor werkbegeleiders volgen, zoals de Harrie-training van twee dagen.",
      "nl-BE": "Laat deze collega een training voor werkbegeleiders volgen.",
      en: "Let this colleague take a training for work guides, such as the two-day Harrie training.",
    },
    bronnen: [
      { bron: "werkbegeleiding", plaats: "ondersteuning voor werkbegeleider" },
      { bron: "harrie", plaats: "training van twee dagen" },
      interneJobcoach,
    ],
    eigenKeuze: {
      nl: "De training komt uit de bronnen. De vraag is van onszelf, want de bronnen geven geen vragenlijst.",
      en: "The training comes from the sources. The question is our own, because the sources give no list of questions.",
    },
  },
  {
    code: "begeleider-aanwezig",
    item: "aanwezig",
    vraag: {
      nl: "Welk deel van de werktijd is deze collega in de buurt?",
      en: "During which part of the working time is this colleague nearby?",
    },
    advies: {
      nl: "Maak de roosters zo dat de twee vaker tegelijk werken.",
      en: "Make the rosters so that the two work at the same time more often.",
    },
    bronnen: [{ bron: "werkbegeleiding", plaats: "profiel van de werkbegeleider: naaste collega, dagelijks aanspreekpunt" }],
    eigenKeuze: eigenVraag,
  },
  {
    code: "begeleider-bereid",
    item: "bereid",
    vraag: {
      nl: "Wil deze collega dit zelf, en begeleidt die graag mensen?",
      en: "Does this colleague want to do this, and like guiding people?",
    },
    advies: {
      nl: "Wil deze collega het niet, zoek dan een andere collega die het wel wil.",
      en: "If this colleague does not want to, look for another colleague who does.",
    },
    bronnen: [{ bron: "werkbegeleiding", plaats: "profiel van de werkbegeleider: affiniteit met begeleiden" }],
    eigenKeuze: {
      nl: "De bron vraagt affiniteit met begeleiden. Dat de collega het ook zelf moet willen, en anders een ander, is onze afleiding.",
      en: "The source asks affinity with guiding. That the colleague must also be willing, or else another one, is our inference.",
    },
  },
  {
    code: "begeleider-rugdekking",
    item: "rugdekking",
    vraag: {
      nl: "Staat de leiding achter deze collega, ook als het begeleiden tijd kost?",
      en: "Does the management back this colleague, also when guiding takes time?",
    },
    advies: {
      nl: "Laat de leidinggevende aan het team zeggen dat begeleiden bij het werk van deze collega hoort.",
      en: "Let the manager tell the team that guiding is part of this colleague's work.",
    },
    bronnen: [{ bron: "harrie-fontys", plaats: "steun van de leiding is nodig" }],
    eigenKeuze: {
      nl: "De bron zegt dat steun van de leiding nodig is. Hoe de leiding dat laat merken, is onze keuze.",
      en: "The source says that backing from management is needed. How the management shows it is our choice.",
    },
  },
  {
    code: "begeleider-vervanging",
    item: "vervanging",
    vraag: {
      nl: "Wie neemt het over als deze collega er niet is?",
      en: "Who takes over when this colleague is not there?",
    },
    advies: {
      nl: "Wijs een tweede collega aan die het overneemt bij vrije dagen en ziekte, en laat die vooraf kennismaken.",
      en: "Appoint a second colleague who takes over on days off and in illness, and let them meet beforehand.",
    },
    bronnen: [{ bron: "werkbegeleiding", plaats: "profiel van de werkbegeleider: dagelijks aanspreekpunt" }],
    eigenKeuze: afgeleid,
  },
];

/** Where a criterion shows an attention point, no source says. */
const eigenIndeling: Tekst = {
  nl: "De bron noemt alleen het aandachtspunt. Op welke punten van het formulier het te zien is, is onze indeling.",
  en: "The source only names the attention point. On which points of the form it shows is our own arrangement.",
};

const inwerkperiode = (punt: string) => ({ bron: "werkbegeleiding", plaats: `aandachtspunt bij inwerkperiode: ${punt}` });

/** What deserves extra attention of the werkbegeleider in the introduction period, in the order of the source. */
export const aandachtspunten: readonly Aandachtspunt[] = [
  {
    code: "arbeidsgedrag",
    naam: { nl: "Arbeidsgedrag", en: "Work behaviour" },
    omschrijving: {
      nl: "De werkbegeleider let op gedrag dat bij werken hoort, zoals op tijd komen, doorwerken en hulp vragen.",
      en: "The work guide watches behaviour that belongs to working, such as coming on time, carrying on and asking for help.",
    },
    criteria: [
      "op-tijd-komen",
      "werkhouding",
      "motivatie",
      "kritiek-ontvangen",
      "stress-hanteren",
      "op-tijd-beginnen",
      "taak-afsluiten",
      "volhouden",
      "initiatief-nemen",
      "hulp-vragen",
      "samenwerken",
      "gedragsgerichte-begeleiding",
    ],
    bronnen: [inwerkperiode("arbeidsgedrag")],
    eigenKeuze: eigenIndeling,
  },
  {
    code: "gedetailleerde-werkinstructie",
    naam: { nl: "Gedetailleerde werkinstructie", en: "Detailed work instruction" },
    omschrijving: {
      nl: "De werkbegeleider legt elke taak stap voor stap uit en kijkt of de uitleg is overgekomen.",
      en: "The work guide explains each task step by step and checks that the explanation got across.",
    },
    criteria: [
      "gedetailleerde-werkinstructie",
      "instructie-opvolgen",
      "stappen-in-volgorde",
      "nieuwe-taken-leren",
      "leervorm",
      "taakgerichte-begeleiding",
      "inwerkperiode",
      "inwerkuren-per-week",
    ],
    bronnen: [inwerkperiode("gedetailleerde werkinstructie")],
    eigenKeuze: eigenIndeling,
  },
  {
    code: "protocollen-en-kwaliteitscriteria",
    naam: { nl: "Protocollen en kwaliteitscriteria", en: "Protocols and quality criteria" },
    omschrijving: {
      nl: "De werkbegeleider laat zien welke regels vastliggen en wanneer het werk goed genoeg is.",
      en: "The work guide shows which rules are fixed and when the work is good enough.",
    },
    criteria: [
      "protocollen-volgen",
      "kwaliteitscriteria",
      "werk-nakijken",
      "hygieneregels-volgen",
      "veiligheidsregels-volgen",
      "kledingregels-volgen",
    ],
    bronnen: [inwerkperiode("protocollen en kwaliteitscriteria")],
    eigenKeuze: eigenIndeling,
  },
  {
    code: "ongeschreven-sociale-normen",
    naam: { nl: "Ongeschreven sociale normen", en: "Unwritten social norms" },
    omschrijving: {
      nl: "De werkbegeleider vertelt welke gewoonten het team heeft die nergens staan, zoals hoe collega's pauze houden en groeten.",
      en: "The work guide explains habits of the team that are not written down, such as how colleagues take breaks and greet.",
    },
    criteria: ["sociale-normen", "omgangsvormen", "duidelijke-omgangsregels", "contact-met-collegas"],
    bronnen: [inwerkperiode("ongeschreven sociale normen")],
    eigenKeuze: eigenIndeling,
  },
];
