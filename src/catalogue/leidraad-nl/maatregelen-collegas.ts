import type { Maatregel } from "../../domain/maatregel.js";
import { eigenKeuzeAfspraak, eigenKeuzeAfspraakVorm, fml, jan, vindplaatsen } from "./maatregelen-keuzes.js";

const { omgeving, collegasEnLeiding, profielWerkbegeleider, gewoneSteun, overnemen, storingen, trainen } = vindplaatsen;

/** What a colleague or a manager does differently: agreed with them, so the work has to allow it on this point. */
const collega = {
  ingreep: "collegas",
  gever: "collega",
  termijn: "direct",
  vereist: ["aanpasbaar"],
} satisfies Partial<Maatregel>;
const leiding = {
  ingreep: "leidinggevende",
  gever: "leidinggevende",
  termijn: "direct",
  vereist: ["aanpasbaar"],
} satisfies Partial<Maatregel>;

const inzet = (weken: number, nl: string, en: string, jobcoachMinuten: number[] = []): Maatregel["inzet"] => ({
  frequentie: { nl, en },
  weken,
  jobcoachMinuten,
});

/** Natural support: what colleagues and the manager do on the spot. Part of `maatregelenMensen`. */
export const maatregelenCollegas: readonly Maatregel[] = [
  // Taal: lezen, schrijven, praten
  {
    code: "collega-leest-voor",
    naam: { nl: "Voorlezen door een collega", en: "Reading aloud by a colleague" },
    omschrijving: {
      nl: "Een collega leest berichten en instructies voor en vraagt of ze duidelijk zijn.",
      en: "A colleague reads messages and instructions aloud and asks whether they are clear.",
    },
    voorWerknemer: {
      nl: "Een collega leest berichten en instructies aan je voor en vraagt of ze duidelijk zijn.",
      en: "A colleague reads messages and instructions aloud to you and asks whether they are clear.",
    },
    ...collega,
    soort: "instructie",
    gewicht: 2,
    bereik: 120,
    activiteiten: ["contact-met-collegas", "bedrijfsinformatie-verwerken"],
    inzet: inzet(26, "bij elk bericht dat de werknemer nodig heeft", "at each message that the worker needs"),
    bronnen: [jan("lezen: voorlezen"), gewoneSteun],
    eigenKeuze: eigenKeuzeAfspraak,
  },
  {
    code: "collega-schrijft-op",
    naam: { nl: "Opschrijven door een collega", en: "Writing down by a colleague" },
    omschrijving: {
      nl: "De werknemer vertelt wat er op papier moet komen, en een vaste collega schrijft het op.",
      en: "The worker tells what has to be put on paper, and a fixed colleague writes it down.",
    },
    voorWerknemer: {
      nl: "Jij vertelt wat er op papier moet komen. Een vaste collega schrijft het op.",
      en: "You say what has to be put on paper. A regular colleague writes it down.",
    },
    ...collega,
    soort: "afspraak",
    gewicht: 2,
    bereik: 120,
    activiteiten: ["contact-met-collegas"],
    inzet: inzet(26, "bij elke tekst", "at each text"),
    bronnen: [jan("schrijven: iemand anders schrijft"), gewoneSteun],
    eigenKeuze: eigenKeuzeAfspraak,
  },
  {
    code: "berichten-op-schrift",
    naam: { nl: "Korte berichten in plaats van bellen of roepen", en: "Short messages instead of calling or shouting" },
    omschrijving: {
      nl: "Collega's en werknemer sturen elkaar een kort bericht of wijzen iets aan, in plaats van te bellen of te roepen.",
      en: "Colleagues and worker send each other a short message or point at something, instead of calling or shouting.",
    },
    voorWerknemer: {
      nl: "Jij en je collega's sturen elkaar een kort bericht of wijzen iets aan. Dat doen jullie in plaats van bellen of roepen.",
      en: "You and your colleagues send each other a short message or point at something. You do this instead of calling or shouting.",
    },
    ...collega,
    soort: "afspraak",
    gewicht: 1,
    bereik: 80,
    activiteiten: ["contact-met-collegas"],
    inzet: inzet(26, "bij elk bericht", "at each message"),
    bronnen: [omgeving, fml("II.2 en II.3")],
    eigenKeuze: eigenKeuzeAfspraakVorm,
  },
  {
    code: "gewone-taal",
    naam: { nl: "Korte zinnen en gewone woorden", en: "Short sentences and plain words" },
    omschrijving: {
      nl: "De leidinggevende en de collega's praten in korte zinnen en vragen de werknemer te herhalen wat die gaat doen.",
      en: "The manager and the colleagues talk in short sentences and ask the worker to repeat what is going to be done.",
    },
    voorWerknemer: {
      nl: "Je leidinggevende en je collega's praten in korte zinnen. Ze vragen je te herhalen wat je gaat doen.",
      en: "Your manager and your colleagues talk in short sentences. They ask you to repeat what you are going to do.",
    },
    ...leiding,
    ingreep: "collegas",
    soort: "instructie",
    gewicht: 1,
    bereik: 40,
    activiteiten: ["bedrijfsinformatie-verwerken", "contact-met-collegas"],
    inzet: inzet(26, "bij elke opdracht", "at each task"),
    bronnen: [{ bron: "goede-praktijken", plaats: "punt 9: heldere en begrijpelijke taal in contracten" }, collegasEnLeiding],
    eigenKeuze: {
      nl: "De bron vraagt gewone taal in contracten; wij rekenen het ook bij opdrachten. Gewicht, bereik en tijd zijn onze keuze: het scheelt één taalniveau.",
      en: "The source asks plain language in contracts; we count it for tasks as well. Weight, reach and time are our choice: it saves one language level.",
    },
  },
  {
    code: "collega-vertaalt",
    naam: { nl: "Vertalen door een collega", en: "Translation by a colleague" },
    omschrijving: {
      nl: "Een collega die ook de taal van de werknemer spreekt, vertaalt nieuwe opdrachten en regels.",
      en: "A colleague who also speaks the language of the worker translates new tasks and rules.",
    },
    voorWerknemer: {
      nl: "Een collega die ook jouw taal spreekt, vertaalt nieuwe opdrachten en regels voor je.",
      en: "A colleague who also speaks your language translates new tasks and rules for you.",
    },
    ...collega,
    soort: "instructie",
    gewicht: 2,
    bereik: 40,
    activiteiten: ["contact-met-collegas", "bedrijfsinformatie-verwerken"],
    inzet: inzet(26, "bij elke nieuwe opdracht", "at each new task"),
    bronnen: [gewoneSteun, { bron: "ocmw-traject", plaats: "fase 2: talenkennis" }],
    eigenKeuze: {
      nl: "Deze vorm noemt de bron niet. Gewicht, bereik en tijd zijn onze keuze: vertalen helpt bij wat nieuw is en niet bij elk gesprek, daarom één taalniveau.",
      en: "The source does not name this form. Weight, reach and time are our choice: translating helps with what is new and not in every talk, so one language level.",
    },
  },

  // Leren van wie er al is
  {
    code: "collega-doet-voor",
    naam: { nl: "Voordoen door een collega", en: "Demonstration by a colleague" },
    omschrijving: {
      nl: "Een collega die de taak vaak doet, doet die voor en kijkt daarna mee terwijl de werknemer oefent.",
      en: "A colleague who often does the task shows it and then watches while the worker practises.",
    },
    voorWerknemer: {
      nl: "Een collega die de taak vaak doet, doet die voor. Daarna oefen jij en kijkt je collega mee.",
      en: "A colleague who often does the task shows it to you. Then you practise and your colleague watches.",
    },
    ...collega,
    ingreep: "persoon",
    soort: "voordoen",
    termijn: "kort",
    vereist: ["leerbaar", "aanpasbaar"],
    gewicht: 3,
    bereik: 80,
    activiteiten: ["handelingen-aanleren"],
    inzet: inzet(8, "een paar keer per week, een kwartier", "a few times a week, 15 minutes"),
    bronnen: [gewoneSteun, trainen],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze: een collega zonder tijd ervoor doet dit naast het eigen werk, daarom gaat een werkbegeleider voor. Het brengt hoogstens één stap op een schaal van vier.",
      en: "Weight, reach and time are our choice: a colleague without hours for it does this beside the own work, so a work guide goes first. It brings one step on a scale of four at most.",
    },
  },
  {
    code: "leidinggevende-coacht",
    naam: { nl: "Oefenen met de leidinggevende", en: "Practise with the manager" },
    omschrijving: {
      nl: "De leidinggevende spreekt met de werknemer één ding af om te oefenen en bespreekt elke week hoe dat ging.",
      en: "The manager agrees with the worker on one thing to practise and discusses each week how it went.",
    },
    voorWerknemer: {
      nl: "Je spreekt met je leidinggevende één ding af om te oefenen. Elke week bespreken jullie hoe dat ging.",
      en: "You agree with your manager on one thing to practise. Each week you discuss together how it went.",
    },
    ...leiding,
    ingreep: "persoon",
    soort: "coaching",
    termijn: "kort",
    vereist: ["leerbaar", "aanpasbaar"],
    gewicht: 3,
    bereik: 80,
    activiteiten: ["leidinggevende-leert-aan", "contact-met-leidinggevende"],
    inzet: inzet(20, "elke week, een kwartier", "each week, 15 minutes"),
    bronnen: [overnemen, gewoneSteun],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze: iedereen op het werk heeft wel eens zo'n gesprek, en het brengt hoogstens één stap op een schaal van vier.",
      en: "Weight, reach and time are our choice: everyone at work has such talks now and then, and it brings one step on a scale of four at most.",
    },
  },
  {
    code: "vervanger-inwerken",
    naam: { nl: "Een vervanger inwerken", en: "Introduce a stand-in" },
    omschrijving: {
      nl: "De werkbegeleider laat een tweede collega zien hoe de begeleiding gaat en stelt die aan de werknemer voor.",
      en: "The work guide shows a second colleague how the guidance goes and introduces that colleague to the worker.",
    },
    voorWerknemer: {
      nl: "Je werkbegeleider laat een tweede collega zien hoe de begeleiding gaat. Ook stelt je werkbegeleider die collega aan je voor.",
      en: "Your work guide shows a second colleague how the guidance goes. Your work guide also introduces that colleague to you.",
    },
    ingreep: "collegas",
    gever: "werkbegeleider",
    soort: "instructie",
    gewicht: 2,
    bereik: 240,
    termijn: "kort",
    vereist: ["werkbegeleider-kent-werk", "werkbegeleider-uren", "werkbegeleider-bereid", "werkbegeleider-rugdekking"],
    minimaleUren: 1,
    activiteiten: ["introduceren-in-team", "contact-met-collegas"],
    inzet: inzet(4, "vier keer een half uur", "four times half an hour"),
    bronnen: [profielWerkbegeleider],
    eigenKeuze: {
      nl: "De bron vraagt om elke dag een aanspreekpunt en noemt geen vervanger; die volgt daaruit voor vrije dagen en ziekte. Gewicht, bereik en tijd zijn onze keuze: als de vervanger er is, is die er helemaal.",
      en: "The source asks for a person to turn to each day and names no stand-in; that follows for days off and illness. Weight, reach and time are our choice: once there is a stand-in, there is one in full.",
    },
  },

  // Drukte, verandering en spanning
  {
    code: "even-stoppen-mag",
    naam: { nl: "Even mogen stoppen", en: "Allowed to stop for a moment" },
    omschrijving: {
      nl: "De leidinggevende spreekt met de werknemer af wanneer die even mag stoppen, waar dat kan en hoe lang.",
      en: "The manager agrees with the worker when the worker may stop for a moment, where, and for how long.",
    },
    voorWerknemer: {
      nl: "Je spreekt met je leidinggevende af wanneer je even mag stoppen. Jullie spreken ook af waar dat kan en hoe lang.",
      en: "You agree with your manager when you may stop for a moment. You also agree where, and for how long.",
    },
    ...leiding,
    soort: "afspraak",
    gewicht: 1,
    bereik: 120,
    activiteiten: ["contact-met-leidinggevende", "werkafspraken-evalueren"],
    inzet: inzet(26, "als de werknemer het teken geeft, 5 tot 10 minuten", "when the worker gives the sign, 5 to 10 minutes"),
    bronnen: [collegasEnLeiding, omgeving],
    eigenKeuze: eigenKeuzeAfspraakVorm,
  },
  {
    code: "volgorde-bij-drukte",
    naam: { nl: "Zeggen wat eerst moet", en: "Saying what comes first" },
    omschrijving: {
      nl: "De leidinggevende zegt bij drukte wat eerst moet en wat mag wachten.",
      en: "When it is busy the manager says what comes first and what may wait.",
    },
    voorWerknemer: {
      nl: "Als het druk is, zegt je leidinggevende wat eerst moet en wat mag wachten.",
      en: "When it is busy, your manager says what comes first and what may wait.",
    },
    ...leiding,
    soort: "instructie",
    gewicht: 1,
    bereik: 80,
    activiteiten: ["contact-met-leidinggevende", "advies-organisatie-werk"],
    inzet: inzet(26, "op elk druk moment, 1 minuut", "at each busy moment, 1 minute"),
    bronnen: [collegasEnLeiding, { bron: "harrie", plaats: "overzicht en structuur geven" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze, en ook dat de leidinggevende dit doet: het kost een minuut, en wie dan nog stopt heeft meer nodig. Daarom een derde van de schaal.",
      en: "Weight, reach and time are our choice, and so is the manager doing it: it takes a minute, and who still stops needs more. So a third of the scale.",
    },
  },
  {
    code: "veranderingen-vooraf-vertellen",
    naam: { nl: "Veranderingen vooraf vertellen", en: "Telling changes beforehand" },
    omschrijving: {
      nl: "De leidinggevende vertelt uiterlijk de dag ervoor wat er in het werk anders wordt.",
      en: "The manager tells at the latest the day before what will change in the work.",
    },
    voorWerknemer: {
      nl: "Je leidinggevende vertelt je op zijn laatst de dag ervoor wat er in je werk anders wordt.",
      en: "Your manager tells you at the latest the day before what will change in your work.",
    },
    ...leiding,
    soort: "afspraak",
    gewicht: 1,
    bereik: 120,
    activiteiten: ["leidinggevende-bij-verandering"],
    inzet: inzet(26, "bij elke verandering, 5 minuten", "at each change, 5 minutes"),
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "A.6 leidinggevende: nieuwe situaties" }, fml("I.8")],
    eigenKeuze: eigenKeuzeAfspraak,
  },
  {
    code: "collega-neemt-over",
    naam: { nl: "Lastige gesprekken overdragen aan een collega", en: "Handing over difficult talks to a colleague" },
    omschrijving: {
      nl: "Een vaste collega neemt het gesprek met een klant of patiënt over als de werknemer het afgesproken teken geeft.",
      en: "A fixed colleague takes over the talk with a customer or patient when the worker gives the agreed sign.",
    },
    voorWerknemer: {
      nl: "In een gesprek met een klant of patiënt kun je het afgesproken teken geven. Een vaste collega neemt het gesprek dan over.",
      en: "In a talk with a customer or patient you can give the agreed sign. A regular colleague then takes over the talk.",
    },
    ...collega,
    soort: "afspraak",
    gewicht: 2,
    bereik: 120,
    activiteiten: ["contact-met-collegas", "storing-bij-werknemer"],
    inzet: inzet(26, "als de werknemer het teken geeft", "when the worker gives the sign"),
    bronnen: [collegasEnLeiding, storingen],
    eigenKeuze: eigenKeuzeAfspraakVorm,
  },
  {
    code: "nagesprek",
    naam: { nl: "Gesprek na een moeilijk moment", en: "Talk after a difficult moment" },
    omschrijving: {
      nl: "De leidinggevende praat dezelfde dag met de werknemer over een moeilijk moment, zoals een ruzie of het verdriet van een ander.",
      en: "The manager talks with the worker the same day about a difficult moment, such as a quarrel or another person's sadness.",
    },
    voorWerknemer: {
      nl: "Na een moeilijk moment praat je leidinggevende daar dezelfde dag met je over. Dat kan een ruzie zijn, of het verdriet van een ander.",
      en: "After a difficult moment your manager talks with you about it the same day. That can be a quarrel, or another person's sadness.",
    },
    ...leiding,
    soort: "coaching",
    gewicht: 2,
    bereik: 120,
    activiteiten: ["leidinggevende-bij-conflict", "contact-met-leidinggevende"],
    inzet: inzet(26, "na elk moeilijk moment, een kwartier", "after each difficult moment, 15 minutes"),
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "A.6 leidinggevende: calamiteiten en conflicten" }],
    eigenKeuze: eigenKeuzeAfspraak,
  },
  {
    code: "uitval-opvangen",
    naam: { nl: "Afspreken wie invalt", en: "Agree who steps in" },
    omschrijving: {
      nl: "De leidinggevende spreekt met collega's af wie het werk overneemt als de werknemer later komt of een dag niet kan.",
      en: "The manager agrees with colleagues who takes over the work when the worker comes later or cannot come for a day.",
    },
    voorWerknemer: {
      nl: "Als je later komt of een dag niet kunt, neemt een collega je werk over. Je leidinggevende spreekt met collega's af wie dat doet.",
      en: "When you come later or cannot come for a day, a colleague takes over your work. Your manager agrees with colleagues who does that.",
    },
    ...leiding,
    ingreep: "collegas",
    soort: "afspraak",
    gewicht: 3,
    bereik: 80,
    activiteiten: ["storing-bij-werkgever", "leidinggevende-bij-levensgebeurtenis"],
    inzet: inzet(26, "één keer afspreken, daarna op elke dag dat het voorkomt", "agreed once, then on each day that it happens"),
    bronnen: [storingen, collegasEnLeiding],
    eigenKeuze: {
      nl: "Deze vorm noemt de bron niet. Gewicht, bereik en tijd zijn onze keuze: het werk loopt dan niet vast, maar de oorzaak blijft en geen team valt elke week in. Daarom een derde van de schaal.",
      en: "The source does not name this form. Weight, reach and time are our choice: the work then does not get stuck, but the cause remains and no team steps in each week. So a third of the scale.",
    },
  },

  // Samen en in het team
  {
    code: "samen-inroosteren",
    naam: { nl: "Samen met een bekende collega in het rooster", en: "In the roster with a known colleague" },
    omschrijving: {
      nl: "De leidinggevende zet de werknemer alleen in het rooster als er een bekende collega of leidinggevende is.",
      en: "The manager puts the worker in the roster only when a known colleague or manager is there.",
    },
    voorWerknemer: {
      nl: "Je leidinggevende maakt je rooster zo dat er altijd een collega of leidinggevende is die je kent.",
      en: "Your manager makes your roster so that there is always a colleague or manager whom you know.",
    },
    ...leiding,
    ingreep: "uren",
    soort: "aanpassing",
    gewicht: 2,
    bereik: 240,
    activiteiten: ["advies-organisatie-werk"],
    inzet: inzet(26, "bij elk rooster", "at each roster"),
    bronnen: [collegasEnLeiding, fml("II.12")],
    eigenKeuze: {
      nl: "Deze vorm noemt de bron niet. Gewicht, bereik en tijd zijn onze keuze: als het rooster zo is, is er elk uur iemand.",
      en: "The source does not name this form. Weight, reach and time are our choice: once the roster is like that, there is someone each hour.",
    },
  },
  {
    code: "sfeer-bespreken",
    naam: { nl: "De omgang in het team bespreken", en: "Discuss manners in the team" },
    omschrijving: {
      nl: "De leidinggevende bespreekt met het team hoe collega's praten en grappen maken, en spreekt af wat anders gaat.",
      en: "The manager discusses with the team how colleagues talk and joke, and agrees what will change.",
    },
    voorWerknemer: {
      nl: "Je leidinggevende bespreekt met het team hoe collega's praten en grappen maken. Je leidinggevende spreekt ook af wat anders gaat.",
      en: "Your manager discusses with the team how colleagues talk and joke. Your manager also agrees with them what will change.",
    },
    ...leiding,
    ingreep: "collegas",
    soort: "afspraak",
    gewicht: 2,
    bereik: 120,
    activiteiten: ["leidinggevende-bij-overleg", "introduceren-in-team"],
    inzet: inzet(13, "één gesprek, na drie maanden nagaan", "one talk, checked after three months"),
    bronnen: [collegasEnLeiding, { bron: "begeleid-werken", plaats: "omstandigheden van de job: sfeer onder collega's" }],
    eigenKeuze: eigenKeuzeAfspraakVorm,
  },
  {
    code: "eigen-uitleg",
    naam: { nl: "Zelf aan collega's vertellen wat helpt", en: "Telling colleagues oneself what helps" },
    omschrijving: {
      nl: "De werknemer vertelt de collega's zelf wat helpt en wat niet; de jobcoach bereidt dat met de werknemer voor.",
      en: "The worker tells the colleagues what helps and what does not; the job coach prepares that with the worker.",
    },
    voorWerknemer: {
      nl: "Jij vertelt zelf aan je collega's wat je helpt en wat niet. Je jobcoach bereidt dat met je voor.",
      en: "You tell your colleagues yourself what helps you and what does not. Your job coach prepares that with you.",
    },
    ingreep: "collegas",
    gever: "werknemer",
    soort: "instructie",
    gewicht: 1,
    bereik: 120,
    termijn: "direct",
    vereist: [],
    activiteiten: ["introduceren-in-team", "contact-met-collegas"],
    inzet: inzet(4, "één gesprek, een uur voorbereiden", "one talk, prepared in an hour", [60]),
    bronnen: [
      { bron: "goede-praktijken", plaats: "punt 9: de werknemer beslist over elke stap" },
      { bron: "uwv-protocol-2014", plaats: "A.6 introduceren in het team" },
    ],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze, en ook dat de werknemer het zelf vertelt: wat helpt weet die het best, maar wat collega's daarna doen ligt bij hen. Daarom een halve schaal.",
      en: "Weight, reach and time are our choice, and so is the worker telling it: the worker knows best what helps, but what colleagues do with it is up to them. So half a scale.",
    },
  },
  {
    code: "collega-reist-mee",
    naam: { nl: "Meereizen met een collega", en: "Travelling with a colleague" },
    omschrijving: {
      nl: "Een collega haalt de werknemer op of reist dezelfde route mee, op de dagen dat zij samen werken.",
      en: "A colleague picks the worker up or travels the same route along, on the days they work together.",
    },
    voorWerknemer: {
      nl: "Een collega haalt je op of reist dezelfde route met je mee. Dat is op de dagen dat jullie samen werken.",
      en: "A colleague picks you up or travels the same route with you. That is on the days when you work together.",
    },
    ...collega,
    soort: "afspraak",
    gewicht: 1,
    bereik: 120,
    activiteiten: ["contact-met-collegas"],
    inzet: inzet(26, "op de dagen dat zij samen werken", "on the days they work together"),
    bronnen: [gewoneSteun, { bron: "begeleid-werken", plaats: "matching: is het vervoer haalbaar?" }],
    eigenKeuze: {
      nl: "Deze vorm noemt de bron niet. Gewicht, bereik en tijd zijn onze keuze: op dagen zonder die collega moet er iets anders zijn, daarom een halve schaal.",
      en: "The source does not name this form. Weight, reach and time are our choice: on days without that colleague there has to be something else, so half a scale.",
    },
  },
];
