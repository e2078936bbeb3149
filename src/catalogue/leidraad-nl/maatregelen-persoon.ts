import type { Maatregel } from "../../domain/maatregel.js";
import type { Tekst } from "../../domain/taal.js";

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

const eigenKeuzeCursus: Tekst = {
  nl: "Gewicht, bereik en duur zijn onze keuze: een cursus kost veel tijd en telt daarom als zwaar, en brengt een of twee niveaus op een lange schaal.",
  en: "Weight, reach and duration are our choice: a course takes much time and so counts as heavy, and brings one or two levels on a long scale.",
};

const oplossing = {
  bron: "leidraad-aanvraag",
  plaats: "wegen om een discrepantie op te lossen: de persoon en diens omgeving",
};
const trainen = { bron: "uwv-protocol-2014", plaats: "A.6 inwerken en trainen" };
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
    ingreep: "netwerk",
    gever: "netwerk",
    soort: "afspraak",
    gewicht: 1,
    bereik: 80,
    termijn: "direct",
    vereist: [],
    activiteiten: ["netwerk-afstemmen"],
    inzet: { frequentie: { nl: "op elke werkdag", en: "on each working day" }, weken: 26, jobcoachMinuten: [] },
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "A.6 thuissituatie: sociaal netwerk" }, oplossing],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze: hulp van mensen die er al zijn is licht. Of er iemand is weten we niet altijd, daarom telt het voor een derde van de schaal.",
      en: "Weight, reach and time are our choice: help from people who are there anyway is light. Whether there is someone is not always known, so it counts for a third of the scale.",
    },
  },
  {
    code: "werkbegeleider-voordoen",
    naam: { nl: "Voordoen door de werkbegeleider", en: "Demonstration by the work guide" },
    omschrijving: {
      nl: "De werkbegeleider doet de taak stap voor stap voor en kijkt daarna mee terwijl de werknemer het doet.",
      en: "The work guide shows the task step by step and then watches while the worker does it.",
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
    code: "jobcoach-reistraining",
    naam: { nl: "Reis oefenen met de jobcoach", en: "Travel practice with the job coach" },
    omschrijving: {
      nl: "De jobcoach reist mee en oefent de vaste route, tot de werknemer die alleen kan reizen.",
      en: "The job coach travels along and practises the fixed route, until the worker can travel it alone.",
    },
    ingreep: "persoon",
    gever: "jobcoach",
    soort: "training",
    gewicht: 5,
    bereik: 240,
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
      nl: "Gewicht, bereik en uren zijn onze keuze: het gaat om één vaste route, en wie die kent heeft er geen hulp meer bij nodig.",
      en: "Weight, reach and hours are our choice: it is about one fixed route, and who knows it needs no more help with it.",
    },
  },
  {
    code: "jobcoach-thuisschakel",
    naam: { nl: "Jobcoach als schakel met thuis", en: "Job coach as link with home" },
    omschrijving: {
      nl: "De jobcoach overlegt met familie, vrienden of begeleiders over wat er thuis nodig is om te kunnen werken.",
      en: "The job coach talks with family, friends or carers about what is needed at home to be able to work.",
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
    ingreep: "persoon",
    gever: "opleider",
    soort: "opleiding",
    gewicht: 7,
    bereik: 120,
    termijn: "kort",
    vereist: ["leerbaar"],
    activiteiten: ["vaardigheden-trainen"],
    inzet: { frequentie: { nl: "een dagdeel per week", en: "half a day a week" }, weken: 12, jobcoachMinuten: [] },
    bronnen: [fase2],
    eigenKeuze: {
      nl: "Gewicht, bereik en duur zijn onze keuze, en ook dat het een cursus is: de bron vraagt alleen naar de vaardigheid. Een korte cursus telt voor een halve schaal.",
      en: "Weight, reach and duration are our choice, and so is the course: the source only asks about the skill. A short course counts for half a scale.",
    },
  },
  {
    code: "certificaat-of-rijbewijs-halen",
    naam: { nl: "Certificaat of rijbewijs halen", en: "Get a certificate or driving licence" },
    omschrijving: {
      nl: "De werknemer volgt lessen en doet examen voor het certificaat of rijbewijs dat het werk vraagt.",
      en: "The worker takes lessons and the exam for the certificate or driving licence that the work asks for.",
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
    ingreep: "persoon",
    gever: "opleider",
    soort: "opleiding",
    gewicht: 7,
    bereik: 80,
    termijn: "lang",
    vereist: ["leerbaar"],
    activiteiten: ["vaardigheden-trainen"],
    inzet: { frequentie: { nl: "twee dagdelen per week", en: "two half days a week" }, weken: 52, jobcoachMinuten: [] },
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
    ingreep: "persoon",
    gever: "opleider",
    soort: "opleiding",
    gewicht: 8,
    bereik: 80,
    termijn: "lang",
    vereist: ["leerbaar"],
    activiteiten: ["vaardigheden-trainen"],
    inzet: { frequentie: { nl: "een dag per week", en: "one day a week" }, weken: 104, jobcoachMinuten: [] },
    bronnen: [fase2],
    eigenKeuze: eigenKeuzeCursus,
  },
];
