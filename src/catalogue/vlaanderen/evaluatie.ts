import type { Criterium } from "../../domain/criterium.js";
import type { Tekst } from "../../domain/taal.js";

/** The four scores of the Antwerp evaluation, lowest first: each is a level of the criteria below. */
export const evaluatiescores = ["problematisch", "basis", "goed", "sterkte"] as const;

const bron = (deel: string): Criterium["bronnen"] => [
  { bron: "antwerpen-art60", plaats: `zeven onderdelen: ${deel}; vier scores` },
];

const eigenKeuze: Tekst = {
  nl: "De bron geeft de zeven delen en de vier scores; wat er op elk niveau te zien is, de vragen en de plaats in het formulier zijn onze keuze, omdat de bron die niet geeft.",
  en: "The source gives the seven parts and the four scores; what is seen at each level, the questions and the place in the form are our choice, because the source does not give them.",
};

/**
 * The seven parts of the evaluation by an employer in an art. 60 § 7 job. Each level begins with the name of the score, so that
 * whoever has the evaluation at hand can copy it.
 */
export const evaluatiecriteria: readonly Criterium[] = [
  {
    code: "evaluatie-kwaliteit-van-het-werk",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Evaluatie: kwaliteit van het werk", en: "Evaluation: quality of the work" },
    vraagWerknemer: { nl: "Hoe vaak zitten er fouten in je werk?", en: "How often are there mistakes in your work?" },
    vraagWerk: {
      nl: "Hoeveel fouten mag iemand in dit werk maken, en wie haalt ze eruit?",
      en: "How many mistakes may someone make in this work, and who takes them out?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Problematisch: maakt fouten die iemand die net begint niet maakt, en dat moet nu anders.",
          en: "Problematic: makes mistakes that someone who has just started does not make, and that must change now.",
        },
        {
          nl: "Basis: werkt zoals een beginner, terwijl iemand elke dag uitlegt en nakijkt.",
          en: "Basic: works like a beginner, while someone explains and checks every day.",
        },
        {
          nl: "Goed: levert werk af dat klopt, zonder dat iemand het elke dag nakijkt.",
          en: "Good: delivers work that is right, without someone checking it every day.",
        },
        {
          nl: "Sterkte: levert werk zonder fouten af en haalt er ook fouten van anderen uit.",
          en: "Strength: delivers work without mistakes and also takes out mistakes of others.",
        },
      ],
    },
    maatregelen: ["checklist-en-timer", "taak-opdelen", "werkbegeleider-kijkt-na", "jobcoach-taaktraining"],
    bronnen: bron("kwaliteit van het werk"),
    eigenKeuze,
  },
  {
    code: "evaluatie-werkattitudes",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Evaluatie: werkattitudes", en: "Evaluation: work attitudes" },
    vraagWerknemer: {
      nl: "Hoe houd je je aan afspraken op het werk, zoals op tijd komen en doorwerken?",
      en: "How do you keep to agreements at work, such as being on time and working on?",
    },
    vraagWerk: {
      nl: "Aan welke afspraken moet iemand in dit werk zich houden, en wie let daarop?",
      en: "Which agreements does someone in this work have to keep, and who watches that?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Problematisch: houdt zich niet aan afspraken, ook niet na een gesprek, en dat moet nu anders.",
          en: "Problematic: does not keep to agreements, not even after a talk, and that must change now.",
        },
        {
          nl: "Basis: houdt zich aan afspraken zolang iemand er elke dag op let.",
          en: "Basic: keeps to agreements as long as someone watches it every day.",
        },
        {
          nl: "Goed: houdt zich aan afspraken zonder dat iemand erop let.",
          en: "Good: keeps to agreements without anyone watching it.",
        },
        {
          nl: "Sterkte: houdt zich aan afspraken en vertelt nieuwe collega's hoe het hier gaat.",
          en: "Strength: keeps to agreements and tells new colleagues how things go here.",
        },
      ],
    },
    maatregelen: ["leidinggevende-feedback", "werkbegeleider-herinnert", "jobcoach-gedragscoaching"],
    bronnen: bron("werkattitudes"),
    eigenKeuze,
  },
  {
    code: "evaluatie-samenwerking",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Evaluatie: samenwerking", en: "Evaluation: co-operation" },
    vraagWerknemer: { nl: "Hoe werk je samen met je collega's?", en: "How do you work together with your colleagues?" },
    vraagWerk: {
      nl: "Wat moet iemand in dit werk samen met collega's doen?",
      en: "What does someone in this work have to do together with colleagues?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Problematisch: houdt collega's van hun werk of weigert met hen te werken, en dat moet nu anders.",
          en: "Problematic: keeps colleagues from their work or refuses to work with them, and that must change now.",
        },
        {
          nl: "Basis: werkt samen als iemand elke dag zegt wie wat doet.",
          en: "Basic: works together when someone says every day who does what.",
        },
        { nl: "Goed: stemt het werk zelf af met collega's.", en: "Good: tunes the work with colleagues without being told." },
        {
          nl: "Sterkte: helpt collega's uit zichzelf en verdeelt met hen het werk als het druk is.",
          en: "Strength: helps colleagues without being asked and divides the work with them when it is busy.",
        },
      ],
    },
    maatregelen: ["collega-maatje", "samenwerking-afbakenen", "jobcoach-sociale-vaardigheden"],
    bronnen: bron("samenwerking"),
    eigenKeuze,
  },
  {
    code: "evaluatie-communicatie",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Evaluatie: communicatie", en: "Evaluation: communication" },
    vraagWerknemer: {
      nl: "Hoe laat je op het werk weten wat je bedoelt en wat er misgaat?",
      en: "How do you let people at work know what you mean and what goes wrong?",
    },
    vraagWerk: {
      nl: "Wat moet iemand in dit werk melden of vragen, en aan wie?",
      en: "What does someone in this work have to report or ask, and to whom?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Problematisch: meldt niet wat er misgaat, ook niet als iemand ernaar vraagt, en dat moet nu anders.",
          en: "Problematic: does not report what goes wrong, not even when asked, and that must change now.",
        },
        {
          nl: "Basis: zegt wat er is als iemand er elke dag naar vraagt.",
          en: "Basic: says what the matter is when someone asks every day.",
        },
        { nl: "Goed: meldt en vraagt zelf wat nodig is.", en: "Good: reports and asks what is needed without being told." },
        {
          nl: "Sterkte: meldt en vraagt zelf, en legt het ook uit aan collega's of klanten.",
          en: "Strength: reports and asks without being told, and also explains it to colleagues or customers.",
        },
      ],
    },
    maatregelen: ["werkbegeleider-vraagt", "overleg-op-maat", "jobcoach-sociale-vaardigheden"],
    bronnen: bron("communicatie"),
    eigenKeuze,
  },
  {
    code: "evaluatie-persoonlijke-vaardigheden",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "gedrag",
    naam: { nl: "Evaluatie: persoonlijke vaardigheden", en: "Evaluation: personal skills" },
    vraagWerknemer: {
      nl: "Wat doe je als er op het werk iets tegenzit?",
      en: "What do you do when something at work is against you?",
    },
    vraagWerk: {
      nl: "Wat moet iemand in dit werk zelf oplossen als er iets tegenzit?",
      en: "What does someone in this work have to solve alone when something goes against them?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Problematisch: stopt of loopt weg als er iets tegenzit, en dat moet nu anders.",
          en: "Problematic: stops or walks away when something goes against them, and that must change now.",
        },
        {
          nl: "Basis: gaat door als er iets tegenzit, zolang iemand er elke dag bij helpt.",
          en: "Basic: goes on when something goes against them, as long as someone helps every day.",
        },
        {
          nl: "Goed: lost zelf op wat er in het gewone werk tegenzit.",
          en: "Good: solves alone what goes wrong in the usual work.",
        },
        {
          nl: "Sterkte: lost ook onverwachte dingen zelf op en helpt collega's daarbij.",
          en: "Strength: also solves unexpected things alone and helps colleagues with them.",
        },
      ],
    },
    maatregelen: ["vast-aanspreekpunt", "werkbegeleider-bespreekt-gedrag", "jobcoach-gedragscoaching"],
    bronnen: bron("persoonlijke vaardigheden"),
    eigenKeuze,
  },
  {
    code: "evaluatie-technische-competenties",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Evaluatie: technische competenties", en: "Evaluation: technical competences" },
    vraagWerknemer: { nl: "Welke handelingen van dit werk doe je al?", en: "Which operations of this work do you do already?" },
    vraagWerk: {
      nl: "Welke handelingen, machines en gereedschappen moet iemand in dit werk beheersen?",
      en: "Which operations, machines and tools does someone in this work have to master?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Problematisch: doet handelingen zo dat er schade of gevaar ontstaat, en dat moet nu anders.",
          en: "Problematic: carries out operations so that damage or danger arises, and that must change now.",
        },
        {
          nl: "Basis: doet eenvoudige handelingen, terwijl iemand elke dag voordoet en meekijkt.",
          en: "Basic: carries out simple operations, while someone shows them and looks on every day.",
        },
        {
          nl: "Goed: doet de gewone handelingen van het werk zonder hulp.",
          en: "Good: carries out the usual operations of the work without help.",
        },
        {
          nl: "Sterkte: doet ook de moeilijke handelingen en leert ze aan collega's.",
          en: "Strength: also carries out the difficult operations and teaches them to colleagues.",
        },
      ],
    },
    maatregelen: ["werkbegeleider-voordoen", "taak-opdelen", "beeldinstructie", "jobcoach-taaktraining"],
    bronnen: bron("technische competenties"),
    eigenKeuze,
  },
  {
    code: "evaluatie-loopbaancompetenties",
    onderdeel: "leren",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Evaluatie: loopbaancompetenties", en: "Evaluation: career competences" },
    vraagWerknemer: {
      nl: "Wat doe je al om na dit werk ander werk te vinden?",
      en: "What do you do already to find other work after this?",
    },
    vraagWerk: {
      nl: "Wat moet iemand hier zelf doen om verder te groeien of ander werk te vinden?",
      en: "What does someone here have to do alone to grow or to find other work?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Problematisch: zoekt geen ander werk en komt niet naar gesprekken daarover, en dat moet nu anders.",
          en: "Problematic: does not look for other work and does not come to talks about it, and that must change now.",
        },
        {
          nl: "Basis: noemt en zoekt ander werk als iemand er elke keer bij helpt.",
          en: "Basic: names and looks for other work when someone helps each time.",
        },
        {
          nl: "Goed: zegt welk werk past en zoekt daar zelf vacatures bij.",
          en: "Good: says which work fits and looks for vacancies alone.",
        },
        {
          nl: "Sterkte: zoekt zelf werk, schrijft brieven en gaat zelf op gesprek.",
          en: "Strength: looks for work, writes letters and goes to interviews alone.",
        },
      ],
    },
    maatregelen: ["groeiafspraak", "bemiddelen-bij-werkgever", "sollicitatie-voorbereiden"],
    bronnen: bron("loopbaancompetenties"),
    eigenKeuze,
  },
];
