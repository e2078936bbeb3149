import type { Criterium } from "../../domain/criterium.js";

/** Which guidance the worker needs in order to learn, and which guidance the workplace gives. */
export const lerenBegeleiding: readonly Criterium[] = [
  {
    code: "vaste-werkbegeleider",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Vaste werkbegeleider", en: "Fixed work guide" },
    vraagWerknemer: {
      nl: "Heb je één vaste collega nodig die je begeleidt?",
      en: "Do you need one fixed colleague who guides you?",
    },
    vraagWerk: {
      nl: "Is er een collega die het werk kent en werkbegeleider wil zijn?",
      en: "Is there a colleague who knows the work and is willing to be the work guide?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Een vaste collega die het werk kent, geeft elke dag begeleiding.",
        en: "A fixed colleague who knows the work gives guidance every day.",
      },
    },
    maatregelen: [
      { code: "vast-aanspreekpunt", bereik: 120 },
      { code: "werkbegeleider-dagstart", bereik: 240 },
      "werkbegeleider-aanwijzen",
    ],
    bronnen: [
      { bron: "begeleid-werken", plaats: "omstandigheden van de job" },
      { bron: "werkbegeleiding", plaats: "profiel van de werkbegeleider" },
      { bron: "leidraad-model", plaats: "noot V" },
    ],
    eigenKeuze: {
      nl: "Een aanspreekpunt beantwoordt vragen maar begeleidt niet elke dag: de helft. Een dagstart is elke dag begeleiding en telt helemaal.",
      en: "A person to turn to answers questions but does not give guidance every day: half. A daily start is guidance every day and counts in full.",
    },
  },
  {
    code: "vervanger-van-begeleider",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Vervanger van de werkbegeleider", en: "Stand-in for the work guide" },
    vraagWerknemer: {
      nl: "Heb je iemand anders nodig als je begeleider er niet is?",
      en: "Do you need someone else when your guide is not there?",
    },
    vraagWerk: {
      nl: "Neemt een andere collega het over als de werkbegeleider er niet is?",
      en: "Does another colleague take over when the work guide is away?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Als de werkbegeleider er niet is, begeleidt een andere bekende collega.",
        en: "When the work guide is away, another familiar colleague gives guidance.",
      },
    },
    maatregelen: ["vervanger-inwerken", "werkbegeleider-aanwijzen"],
    bronnen: [{ bron: "werkbegeleiding", plaats: "profiel van de werkbegeleider: dagelijks aanspreekpunt" }],
    eigenKeuze: {
      nl: "De bron vraagt om dagelijks contact; een vervanger is daaruit afgeleid, voor vrije dagen en ziekte.",
      en: "The source asks for daily contact; the stand-in is inferred from that, for days off and illness.",
    },
  },
  {
    code: "taakgerichte-begeleiding",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Begeleiding bij de taken", en: "Guidance on the tasks" },
    vraagWerknemer: {
      nl: "Heb je iemand nodig die laat zien en controleert hoe je de taken doet?",
      en: "Do you need someone who shows and checks how you do the tasks?",
    },
    vraagWerk: {
      nl: "Laat iemand hier zien hoe de taken gaan, en kijkt die het werk na?",
      en: "Does someone here show how the tasks are done and check the work?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Een collega legt de taken uit en kijkt het werk na.",
        en: "A colleague explains the tasks and checks the work.",
      },
    },
    maatregelen: [
      { code: "uitleg-op-maat", bereik: 120 },
      "werkbegeleider-kijkt-na",
      "werkbegeleider-aanwijzen",
      "training-werkbegeleider",
      "jobcoach-instrueert-werkbegeleider",
    ],
    bronnen: [
      { bron: "werkbegeleiding", plaats: "profiel van de werkbegeleider" },
      { bron: "leidraad-model", plaats: "noot V" },
    ],
    eigenKeuze: {
      nl: "Uitleg is de helft van wat hier wordt gevraagd; nakijken is de andere helft.",
      en: "Explanation is half of what is asked here; checking is the other half.",
    },
  },
  {
    code: "gedragsgerichte-begeleiding",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Begeleiding bij gedrag op het werk", en: "Guidance on behaviour at work" },
    vraagWerknemer: {
      nl: "Heb je iemand nodig die je rustig zegt hoe je gedrag op anderen overkomt?",
      en: "Do you need someone who calmly tells you how your behaviour comes across?",
    },
    vraagWerk: {
      nl: "Bespreekt iemand hier met een collega hoe gedrag op anderen overkomt?",
      en: "Does someone here talk with a colleague about how behaviour comes across?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "Een collega bespreekt rustig welk gedrag goed gaat en welk gedrag anders moet.",
        en: "A colleague calmly discusses which behaviour goes well and which should change.",
      },
    },
    maatregelen: [
      "leidinggevende-feedback",
      "werkbegeleider-bespreekt-gedrag",
      { code: "werkbegeleider-aanwijzen", bereik: 120 },
      "training-werkbegeleider",
      "jobcoach-instrueert-werkbegeleider",
    ],
    bronnen: [
      { bron: "werkbegeleiding", plaats: "profiel van de werkbegeleider; aandachtspunten: arbeidsgedrag" },
      { bron: "leidraad-model", plaats: "noot V" },
    ],
    eigenKeuze: {
      nl: "Een pas aangewezen collega heeft nog niet geleerd om gedrag te bespreken: de helft.",
      en: "A colleague just appointed has not yet learned to discuss behaviour: half.",
    },
  },
  {
    code: "manier-van-begeleiden",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorkeur",
    naam: { nl: "Manier van begeleiden", en: "Style of guidance" },
    vraagWerknemer: {
      nl: "Welke manier van begeleiden werkt bij jou goed?",
      en: "Which style of guidance works well for you?",
    },
    vraagWerk: {
      nl: "Op welke manier begeleiden mensen elkaar hier?",
      en: "In what style do people guide each other here?",
    },
    schaal: {
      soort: "voorkeur",
      opties: [
        { code: "meewerken", naam: { nl: "Iemand werkt naast je mee", en: "Someone works next to you" } },
        {
          code: "kort-en-duidelijk",
          naam: { nl: "Kort zeggen wat er moet gebeuren", en: "Saying briefly what must be done" },
        },
        {
          code: "vragen-stellen",
          naam: { nl: "Vragen stellen en zelf laten bedenken", en: "Asking questions so you find out" },
        },
        { code: "vaste-gesprekken", naam: { nl: "Praten op vaste momenten", en: "Talks at fixed times" } },
        {
          code: "op-afstand",
          naam: { nl: "Op afstand, alleen als je erom vraagt", en: "From a distance, only on request" },
        },
      ],
    },
    maatregelen: ["uitleg-op-maat", "training-werkbegeleider", "jobcoach-instrueert-werkbegeleider"],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot V" },
      { bron: "begeleid-werken", plaats: "assessment: hoeveel begeleiding" },
    ],
    eigenKeuze: {
      nl: "De vijf manieren zijn zelf gekozen: een werkplek kan zeggen welke er voorkomen.",
      en: "The five styles are our own choice: a workplace can say which of them occur.",
    },
  },
  {
    code: "rol-van-leidinggevende",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Rol van de leidinggevende", en: "Role of the manager" },
    vraagWerknemer: {
      nl: "Wat moet je leidinggevende doen om jou goed te laten leren?",
      en: "What must your manager do so that you can learn well?",
    },
    vraagWerk: {
      nl: "Wat doet de leidinggevende zelf bij het leren van een nieuwe collega?",
      en: "What does the manager do to help a new colleague learn?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "De leidinggevende bespreekt het werk niet.", en: "The manager does not discuss the work." },
        {
          nl: "De leidinggevende bespreekt het werk als er iets misgaat.",
          en: "The manager discusses the work when something goes wrong.",
        },
        {
          nl: "De leidinggevende bespreekt het werk op vaste momenten.",
          en: "The manager discusses the work at fixed times.",
        },
        {
          nl: "De leidinggevende bespreekt het werk op vaste momenten en past daarna afspraken aan.",
          en: "The manager discusses the work at fixed times and adapts agreements afterwards.",
        },
      ],
    },
    maatregelen: ["wekelijks-gesprek", "driegesprek", { code: "jobcoach-coacht-leidinggevende", bereik: 80 }],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot V" },
      { bron: "uwv-protocol-2014", plaats: "A.6 doelen en activiteiten: begeleiden van de leidinggevende" },
    ],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: of en wanneer er een gesprek is, kan iedereen zien. Coachen van de leidinggevende brengt één trap.",
      en: "The steps are our own choice: anyone can see whether and when there is a talk. Coaching of the manager brings one level.",
    },
  },
  {
    code: "rol-van-collegas",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Hulp van collega's bij het leren", en: "Help of colleagues with learning" },
    vraagWerknemer: {
      nl: "Hoeveel hulp van collega's heb je nodig om je werk te leren?",
      en: "How much help from colleagues do you need to learn your work?",
    },
    vraagWerk: {
      nl: "Hoe helpen collega's iemand die het werk nog leert?",
      en: "How do colleagues help someone who is still learning the work?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        { nl: "Collega's leggen niets uit.", en: "Colleagues do not explain anything." },
        { nl: "Collega's leggen iets uit als iemand erom vraagt.", en: "Colleagues explain something when asked." },
        {
          nl: "Collega's vragen zelf of er uitleg nodig is.",
          en: "Colleagues ask on their own initiative whether an explanation is needed.",
        },
        {
          nl: "Collega's kijken elke dag even mee en leggen uit.",
          en: "Colleagues look along for a moment every day and explain.",
        },
      ],
    },
    maatregelen: ["collega-maatje", "werkbegeleider-kijkt-na", { code: "uitleg-aan-collegas", bereik: 80 }],
    bronnen: [
      { bron: "leidraad-model", plaats: "noot V" },
      { bron: "leidraad-toetsing", plaats: "hoofdvraag over steun van leidinggevende en collega's" },
      { bron: "natural-supports", plaats: "gewone hulp van collega's" },
    ],
    eigenKeuze: {
      nl: "De stappen zijn zelf gekozen: wie begint met uitleggen, en hoe vaak, is op de werkplek te zien. Uitleg aan collega's brengt één trap: of zij daarna zelf beginnen, ligt bij hen.",
      en: "The steps are our own choice: who starts explaining, and how often, can be seen at the workplace. Explanation to colleagues brings one level: whether they then start by themselves is up to them.",
    },
  },
  {
    code: "terugkoppeling",
    onderdeel: "leren",
    richting: "behoefte",
    aard: "voorwaarde",
    naam: { nl: "Horen hoe het gaat", en: "Hearing how it goes" },
    vraagWerknemer: {
      nl: "Hoe vaak per week moet je horen hoe je werk gaat?",
      en: "How often a week do you need to hear how your work goes?",
    },
    vraagWerk: {
      nl: "Hoe vaak per week zegt iemand hier hoe het werk gaat?",
      en: "How often a week does someone here say how the work goes?",
    },
    schaal: {
      soort: "hoeveelheid",
      eenheid: "keer/week",
      minimum: 0,
      maximum: 20,
      resolutie: 0.5,
      beoordelingsstap: 1,
      zin: {
        nl: "Iemand vertelt {waarde} hoe het werk gaat.",
        en: "Someone says {waarde} how the work is going.",
      },
    },
    maatregelen: [
      { code: "werkbegeleider-dagstart", bereik: 60 },
      { code: "leidinggevende-feedback", bereik: 12 },
      { code: "wekelijks-gesprek", bereik: 12 },
      { code: "werkbegeleider-kijkt-na", bereik: 120 },
    ],
    bronnen: [
      { bron: "begeleid-werken", plaats: "opstart: feedback aan cliënt en werkbegeleider" },
      { bron: "harrie", plaats: "dag doorspreken, gesprekken voorbereiden" },
    ],
    eigenKeuze: {
      nl: "Het bereik van 0 tot 20 keer is zelf gekozen: het loopt van nooit tot een paar keer per dag. De maatregelen tellen voor hun aantal keren: een wekelijks gesprek voor één, een dagstart voor 5 en twee keer per dag nakijken voor 10.",
      en: "The range of 0 to 20 times is our own choice: it runs from never to a few times a day. The measures count for their number of times: a weekly talk for one, a daily start for 5 and checking twice a day for 10.",
    },
  },
];
