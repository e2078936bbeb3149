import type { Maatregel } from "../../domain/maatregel.js";
import type { Tekst } from "../../domain/taal.js";
import { vindplaatsen } from "./maatregelen-keuzes.js";

/** What is our own choice in a measure by which the person learns from people who are there anyway. */
const eigenKeuzeGewoneSteun: Tekst = {
  nl: "Gewicht, bereik en tijd zijn onze keuze: hulp van mensen die er al zijn is licht, en brengt hoogstens één stap op een schaal van vier.",
  en: "Weight, reach and time are our choice: help from people who are there anyway is light, and brings one step on a scale of four at most.",
};

/** The same for the measures of the job coach. */
const eigenKeuzeJobcoach: Tekst = {
  nl: "Gewicht, bereik en uren zijn onze keuze: oefenen telt voor hoogstens een halve schaal, en de uren nemen elk half jaar af zoals UWV ze per jaar laat afnemen.",
  en: "Weight, reach and hours are our choice: practice counts for half a scale at most, and the hours fall each half-year as UWV lets them fall each year.",
};

const { oplossing, trainen } = vindplaatsen;
const opstart = { bron: "begeleid-werken", plaats: "1. Opstart" };
const fase2 = { bron: "ocmw-traject", plaats: "fase 2: kwaliteiten en gebreken" };

/** Measures that change the person or the person's own network. */
export const maatregelenPersoon: readonly Maatregel[] = [
  {
    code: "netwerk-steunt",
    naam: { nl: "Familie of vrienden helpen thuis", en: "Family or friends help at home" },
    omschrijving: {
      nl: "Iemand uit de familie of vriendenkring helpt thuis, bijvoorbeeld met opstaan of de reis; de werknemer vraagt eerst wie dat kan en wil.",
      en: "Someone among family or friends helps at home, for example with getting up or the journey; the worker first asks who can and will.",
    },
    voorWerknemer: {
      nl: "Iemand van je familie of vrienden helpt je thuis, bijvoorbeeld met opstaan of de reis. Jij vraagt eerst wie dat kan en wil.",
      en: "Someone among your family or friends helps you at home, for example with getting up or the journey. First you ask who can and wants to.",
    },
    ingreep: "netwerk",
    gever: "netwerk",
    soort: "afspraak",
    gewicht: 1,
    bereik: 80,
    termijn: "direct",
    vereist: ["netwerk-steunt"],
    activiteiten: ["netwerk-afstemmen"],
    inzet: { frequentie: { nl: "op elke werkdag", en: "on each working day" }, weken: 26, jobcoachMinuten: [] },
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "A.6 thuissituatie: sociaal netwerk" }, oplossing],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze: hulp van mensen die er al zijn is licht. Zij helpen thuis maar zijn er niet bij op het werk, daarom telt het voor een derde van de schaal.",
      en: "Weight, reach and time are our choice: help from people who are there anyway is light. They help at home but are not there at work, so it counts for a third of the scale.",
    },
  },
  {
    code: "werkbegeleider-voordoen",
    naam: { nl: "Voordoen door de werkbegeleider", en: "Demonstration by the work guide" },
    omschrijving: {
      nl: "De werkbegeleider doet de taak stap voor stap voor en kijkt daarna mee terwijl de werknemer het doet.",
      en: "The work guide shows the task step by step and then watches while the worker does it.",
    },
    voorWerknemer: {
      nl: "Je werkbegeleider doet de taak stap voor stap voor. Daarna doe jij het en kijkt je werkbegeleider mee.",
      en: "Your work guide shows you the task step by step. Then you do it and your work guide watches.",
    },
    ingreep: "persoon",
    gever: "werkbegeleider",
    soort: "voordoen",
    gewicht: 2,
    bereik: 80,
    termijn: "kort",
    vereist: ["leerbaar", "werkbegeleider-kent-werk", "werkbegeleider-uren", "werkbegeleider-bereid"],
    minimaleUren: 1,
    activiteiten: ["handelingen-aanleren"],
    inzet: { frequentie: { nl: "dagelijks, 10 minuten", en: "daily, 10 minutes" }, weken: 8, jobcoachMinuten: [] },
    bronnen: [{ bron: "werkbegeleiding", plaats: "aandachtspunt bij inwerkperiode: werkinstructie" }, trainen],
    eigenKeuze: eigenKeuzeGewoneSteun,
  },
  {
    code: "netwerk-oefent-reis",
    naam: { nl: "Reis oefenen met familie of vrienden", en: "Travel practice with family or friends" },
    omschrijving: {
      nl: "Iemand uit de familie of vriendenkring reist een paar keer mee, tot de werknemer de vaste route alleen reist.",
      en: "Someone among family or friends travels along a few times, until the worker travels the fixed route alone.",
    },
    voorWerknemer: {
      nl: "Iemand van je familie of vrienden reist een paar keer met je mee. Dat gaat door tot je de vaste route alleen reist.",
      en: "Someone among your family or friends travels with you a few times. This goes on until you travel the usual route alone.",
    },
    ingreep: "persoon",
    gever: "netwerk",
    soort: "training",
    gewicht: 2,
    bereik: 120,
    termijn: "kort",
    vereist: ["leerbaar", "netwerk-steunt"],
    activiteiten: ["netwerk-afstemmen", "vaardigheden-trainen"],
    inzet: { frequentie: { nl: "vijf tot tien keer", en: "five to ten times" }, weken: 6, jobcoachMinuten: [] },
    bronnen: [
      { bron: "begeleid-werken", plaats: "matching: is het vervoer haalbaar of aan te leren?" },
      { bron: "uwv-protocol-2014", plaats: "A.6 thuissituatie: sociaal netwerk" },
    ],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze, en ook dat het netwerk oefent: het is licht, en leert één vaste route. Daarom een halve schaal.",
      en: "Weight, reach and time are our choice, and so is the network practising: it is light, and teaches one fixed route. So half a scale.",
    },
  },
  {
    code: "kennismakingsbezoek",
    naam: { nl: "Meelopen voor de start", en: "Walking along before the start" },
    omschrijving: {
      nl: "De werknemer loopt voor de start een dagdeel mee en stelt vragen die met de jobcoach zijn voorbereid.",
      "nl-BE": "De begeleidwerker loopt voor de start een halve dag mee en stelt vragen die met de jobcoach zijn voorbereid.",
      en: "The worker walks along for half a day before the start and asks questions prepared with the job coach.",
    },
    voorWerknemer: {
      nl: "Voor je begint, loop je een halve dag mee. Je stelt vragen die je met je jobcoach hebt voorbereid.",
      en: "Before you start, you join in at work for half a day. You ask questions that you prepared with your job coach.",
    },
    ingreep: "persoon",
    gever: "werkgever",
    soort: "afspraak",
    gewicht: 2,
    bereik: 80,
    termijn: "direct",
    vereist: ["aanpasbaar"],
    activiteiten: ["introduceren-in-bedrijf", "introduceren-in-team"],
    inzet: {
      frequentie: { nl: "één dagdeel", "nl-BE": "één halve dag", en: "half a day, once" },
      weken: 1,
      jobcoachMinuten: [90],
    },
    bronnen: [{ bron: "begeleid-werken", plaats: "matching: kennismakingsbezoek" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze: in een dagdeel ziet iemand de taken, maar niet hoe zwaar ze na een week zijn. Daarom een derde van de schaal.",
      "nl-BE":
        "Gewicht, bereik en tijd zijn onze keuze: op een halve dag ziet iemand de taken, maar niet hoe zwaar ze na een week zijn. Daarom een derde van de schaal.",
      en: "Weight, reach and time are our choice: in half a day a person sees the tasks, but not how hard they are after a week. So a third of the scale.",
    },
  },
  {
    code: "proefplaatsing",
    naam: { nl: "Proefperiode op de werkplek", en: "Trial period at the workplace" },
    omschrijving: {
      nl: "De werknemer werkt een proefperiode mee, en daarna bekijken werknemer, werkgever en jobcoach samen of het past.",
      en: "The worker works along for a trial period, after which worker, employer and job coach look together whether it fits.",
    },
    voorWerknemer: {
      nl: "Je werkt een proefperiode mee. Daarna bekijk je samen met je werkgever en je jobcoach of het past.",
      en: "You work for a trial period. Then you, your employer and your job coach look together at whether it fits.",
    },
    ingreep: "persoon",
    gever: "werkgever",
    soort: "afspraak",
    gewicht: 5,
    bereik: 60,
    termijn: "kort",
    vereist: ["aanpasbaar"],
    activiteiten: ["introduceren-in-bedrijf", "werkafspraken-evalueren"],
    inzet: {
      frequentie: {
        nl: "twee tot drie maanden, met een gesprek aan het eind",
        en: "two to three months, with a talk at the end",
      },
      weken: 13,
      jobcoachMinuten: [300],
    },
    bronnen: [
      { bron: "begeleid-werken", plaats: "matching: proefperiode van twee of drie maanden" },
      { bron: "uwv-protocol-2014", plaats: "proefplaatsing" },
    ],
    eigenKeuze: {
      nl: "Gewicht, bereik en uren zijn onze keuze: de periode laat zien wat lukt, en neemt zelf weinig van de vraag weg. Daarom een kwart van de schaal.",
      en: "Weight, reach and hours are our choice: the period shows what succeeds, and itself takes away little of what is asked. So a quarter of the scale.",
    },
  },
  {
    code: "jobcoach-reistraining",
    naam: { nl: "Reis oefenen met de jobcoach", en: "Travel practice with the job coach" },
    omschrijving: {
      nl: "De jobcoach reist mee en oefent de vaste route, tot de werknemer die alleen kan reizen.",
      en: "The job coach travels along and practises the fixed route, until the worker can travel it alone.",
    },
    voorWerknemer: {
      nl: "Je jobcoach reist met je mee en oefent de vaste route met je. Dat gaat door tot je die alleen kunt reizen.",
      en: "Your job coach travels with you and practises the usual route with you. This goes on until you can travel it alone.",
    },
    ingreep: "persoon",
    gever: "jobcoach",
    soort: "training",
    gewicht: 5,
    bereik: 120,
    termijn: "kort",
    vereist: ["leerbaar"],
    activiteiten: ["vaardigheden-trainen"],
    inzet: {
      frequentie: { nl: "tien keer, een uur per keer", en: "ten times, one hour each" },
      weken: 8,
      jobcoachMinuten: [600],
    },
    bronnen: [{ bron: "begeleid-werken", plaats: "matching: is het vervoer haalbaar of aan te leren?" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en uren zijn onze keuze: oefenen leert één vaste route. Wie elke route moet kunnen reizen, heeft meer nodig; daarom een halve schaal.",
      en: "Weight, reach and hours are our choice: practice teaches one fixed route. Who has to travel any route needs more; so half a scale.",
    },
  },
  {
    code: "jobcoach-thuisschakel",
    naam: { nl: "Jobcoach als schakel met thuis", en: "Job coach as link with home" },
    omschrijving: {
      nl: "De jobcoach overlegt met wie beroepsmatig thuis helpt, of zoekt zulke hulp, over wat er thuis nodig is om te kunnen werken.",
      en: "The job coach talks with those who help at home as their job, or finds such help, about what is needed at home to be able to work.",
    },
    voorWerknemer: {
      nl: "Je jobcoach praat met de hulpverleners die je thuis helpen, of zoekt zulke hulp. Het gesprek gaat over wat je thuis nodig hebt om te kunnen werken.",
      en: "Your job coach talks with those who help you at home as their job, or finds such help. The talk is about what you need at home to be able to work.",
    },
    ingreep: "netwerk",
    gever: "jobcoach",
    soort: "coaching",
    gewicht: 5,
    bereik: 120,
    termijn: "kort",
    vereist: [],
    activiteiten: ["netwerk-afstemmen", "andere-hulp-organiseren", "werkhervatting-stimuleren"],
    inzet: {
      frequentie: { nl: "eerst elke twee weken, daarna elke maand", en: "every two weeks at first, then every month" },
      weken: 78,
      jobcoachMinuten: [600, 360, 180],
    },
    bronnen: [
      { bron: "uwv-protocol-2014", plaats: "A.6 begeleiding in de thuissituatie" },
      { bron: "goede-praktijken", plaats: "punt 10: connectiviteit" },
    ],
    eigenKeuze: {
      nl: "Gewicht, bereik en uren zijn onze keuze: de jobcoach kan thuis veel regelen maar niet alles, en dat telt voor een halve schaal.",
      en: "Weight, reach and hours are our choice: the job coach can arrange much at home but not everything, and that counts for half a scale.",
    },
  },
  {
    code: "jobcoach-taaktraining",
    naam: { nl: "Taaktraining door de jobcoach", en: "Task training by the job coach" },
    omschrijving: {
      nl: "De jobcoach werkt mee, leert de taak stap voor stap aan en bouwt af als de werknemer de taak kent.",
      en: "The job coach works along, teaches the task step by step and fades out when the worker knows the task.",
    },
    voorWerknemer: {
      nl: "Je jobcoach werkt met je mee en leert je de taak stap voor stap. Als je de taak kent, helpt je jobcoach steeds minder.",
      en: "Your job coach works along with you and teaches you the task step by step. Once you know the task, your job coach helps less and less.",
    },
    ingreep: "persoon",
    gever: "jobcoach",
    soort: "training",
    gewicht: 6,
    bereik: 120,
    termijn: "kort",
    vereist: ["leerbaar"],
    activiteiten: ["handelingen-aanleren", "vaardigheden-trainen"],
    inzet: {
      frequentie: {
        nl: "eerst elke week ruim een uur, daarna steeds minder",
        en: "over an hour a week at first, then less and less",
      },
      weken: 78,
      jobcoachMinuten: [1800, 900, 360],
    },
    bronnen: [opstart, trainen],
    eigenKeuze: eigenKeuzeJobcoach,
  },
  {
    code: "jobcoach-gedragscoaching",
    naam: { nl: "Coaching op gedrag door de jobcoach", en: "Coaching on behaviour by the job coach" },
    omschrijving: {
      nl: "De jobcoach bespreekt met de werknemer wat er gebeurde op het werk en oefent wat de werknemer de volgende keer doet.",
      en: "The job coach talks with the worker about what happened at work and practises what the worker does next time.",
    },
    voorWerknemer: {
      nl: "Je jobcoach praat met je over wat er gebeurde op het werk. Samen oefenen jullie wat je de volgende keer doet.",
      en: "Your job coach talks with you about what happened at work. Together you practise what you do next time.",
    },
    ingreep: "persoon",
    gever: "jobcoach",
    soort: "coaching",
    gewicht: 6,
    bereik: 120,
    termijn: "kort",
    vereist: ["leerbaar"],
    activiteiten: ["contact-met-collegas", "contact-met-leidinggevende", "vaardigheden-trainen"],
    inzet: {
      frequentie: {
        nl: "eerst elke week drie kwartier, daarna steeds minder",
        en: "45 minutes a week at first, then less and less",
      },
      weken: 78,
      jobcoachMinuten: [1200, 600, 240],
    },
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "A.6 begeleiden op het werk" }, oplossing],
    eigenKeuze: eigenKeuzeJobcoach,
  },
  {
    code: "jobcoach-sociale-vaardigheden",
    naam: { nl: "Sociale vaardigheden oefenen met de jobcoach", en: "Practise social skills with the job coach" },
    omschrijving: {
      nl: "De jobcoach oefent met de werknemer gesprekken en situaties met collega's, en kijkt daarna mee op het werk.",
      en: "The job coach practises talks and situations with colleagues with the worker, and then watches at work.",
    },
    voorWerknemer: {
      nl: "Met je jobcoach oefen je gesprekken en situaties met collega's. Daarna kijkt je jobcoach mee op het werk.",
      en: "With your job coach you practise talks and situations with colleagues. Then your job coach watches at work.",
    },
    ingreep: "persoon",
    gever: "jobcoach",
    soort: "training",
    gewicht: 6,
    bereik: 120,
    termijn: "kort",
    vereist: ["leerbaar"],
    activiteiten: ["sociale-vaardigheden-aanleren", "contact-met-collegas"],
    inzet: {
      frequentie: {
        nl: "eerst elke week drie kwartier, daarna steeds minder",
        en: "45 minutes a week at first, then less and less",
      },
      weken: 78,
      jobcoachMinuten: [1200, 600, 240],
    },
    bronnen: [trainen, { bron: "begeleid-werken", plaats: "aanleren van praktische en sociale vaardigheden" }],
    eigenKeuze: eigenKeuzeJobcoach,
  },
  {
    code: "computercursus",
    naam: { nl: "Computercursus volgen", en: "Take a computer course" },
    omschrijving: {
      nl: "De werknemer leert in een korte cursus werken met de programma's die het werk vraagt.",
      en: "The worker learns in a short course to use the programs that the work asks for.",
    },
    voorWerknemer: {
      nl: "In een korte cursus leer je werken met de programma's die je voor je werk nodig hebt.",
      en: "In a short course you learn to use the programs that you need for your work.",
    },
    ingreep: "persoon",
    gever: "opleider",
    soort: "opleiding",
    gewicht: 7,
    bereik: 80,
    termijn: "kort",
    vereist: ["leerbaar"],
    activiteiten: ["vaardigheden-trainen"],
    inzet: {
      frequentie: { nl: "een dagdeel per week", "nl-BE": "een halve dag per week", en: "half a day a week" },
      weken: 12,
      jobcoachMinuten: [],
    },
    bronnen: [fase2],
    eigenKeuze: {
      nl: "Gewicht, bereik en duur zijn onze keuze, en ook dat het een cursus is: de bron vraagt alleen naar de vaardigheid. Een korte cursus telt voor één stap op een schaal van vier.",
      en: "Weight, reach and duration are our choice, and so is the course: the source only asks about the skill. A short course counts for one step on a scale of four.",
    },
  },
  {
    code: "certificaat-of-rijbewijs-halen",
    naam: { nl: "Certificaat of rijbewijs halen", en: "Get a certificate or driving licence" },
    omschrijving: {
      nl: "De werknemer volgt lessen en doet examen voor het certificaat of rijbewijs dat het werk vraagt.",
      en: "The worker takes lessons and the exam for the certificate or driving licence that the work asks for.",
    },
    voorWerknemer: {
      nl: "Je volgt lessen voor het certificaat of rijbewijs dat je voor je werk nodig hebt. Je doet ook examen.",
      en: "You take lessons for the certificate or driving licence that you need for your work. You also take the exam.",
    },
    ingreep: "persoon",
    gever: "opleider",
    soort: "opleiding",
    gewicht: 7,
    bereik: 240,
    termijn: "lang",
    vereist: ["leerbaar"],
    activiteiten: ["vaardigheden-trainen"],
    inzet: {
      frequentie: { nl: "een of twee lessen per week", en: "one or two lessons a week" },
      weken: 40,
      jobcoachMinuten: [],
    },
    bronnen: [fase2],
    eigenKeuze: {
      nl: "Gewicht, bereik en duur zijn onze keuze, en ook dat het om lessen gaat: de bron vraagt alleen of het er is. Wie slaagt heeft het papier helemaal.",
      en: "Weight, reach and duration are our choice, and so are the lessons: the source only asks whether it is there. Who passes has the paper in full.",
    },
  },
  {
    code: "taalcursus",
    naam: { nl: "Taalcursus volgen", en: "Take a language course" },
    omschrijving: {
      nl: "De werknemer volgt lessen in de taal die op het werk nodig is.",
      en: "The worker takes lessons in the language that is needed at work.",
    },
    voorWerknemer: {
      nl: "Je volgt lessen in de taal die je op het werk nodig hebt.",
      en: "You take lessons in the language that you need at work.",
    },
    ingreep: "persoon",
    gever: "opleider",
    soort: "opleiding",
    gewicht: 7,
    bereik: 80,
    termijn: "lang",
    vereist: ["leerbaar"],
    activiteiten: ["vaardigheden-trainen"],
    inzet: {
      frequentie: { nl: "twee dagdelen per week", "nl-BE": "twee halve dagen per week", en: "two half days a week" },
      weken: 52,
      jobcoachMinuten: [],
    },
    bronnen: [fase2],
    eigenKeuze: {
      nl: "Gewicht, bereik en duur zijn onze keuze, en ook dat het een cursus is: de bron vraagt alleen naar talenkennis. Een jaar les telt voor een of twee niveaus op een lange schaal.",
      en: "Weight, reach and duration are our choice, and so is the course: the source only asks about languages. A year of lessons counts for one or two levels on a long scale.",
    },
  },
  {
    code: "opleiding-volgen",
    naam: { nl: "Opleiding volgen", en: "Take vocational training" },
    omschrijving: {
      nl: "De werknemer volgt naast het werk een opleiding voor het diploma dat het werk vraagt.",
      en: "The worker takes training beside the work for the diploma that the work asks for.",
    },
    voorWerknemer: {
      nl: "Naast je werk volg je een opleiding voor het diploma dat je voor je werk nodig hebt.",
      en: "Beside your work you take training for the diploma that you need for your work.",
    },
    ingreep: "persoon",
    gever: "opleider",
    soort: "opleiding",
    gewicht: 8,
    bereik: 35,
    termijn: "lang",
    vereist: ["leerbaar"],
    activiteiten: ["vaardigheden-trainen"],
    inzet: { frequentie: { nl: "een dag per week", en: "one day a week" }, weken: 104, jobcoachMinuten: [] },
    bronnen: [fase2],
    eigenKeuze: {
      nl: "Gewicht, bereik en duur zijn onze keuze: een opleiding kost veel tijd en telt daarom als zwaar, en brengt in twee jaar één diploma hoger.",
      en: "Weight, reach and duration are our choice: vocational training takes much time and so counts as heavy, and brings one diploma higher in two years.",
    },
  },
];
