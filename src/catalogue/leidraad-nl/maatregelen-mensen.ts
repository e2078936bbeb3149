import type { Maatregel } from "../../domain/maatregel.js";
import type { Tekst } from "../../domain/taal.js";

/** What is our own choice in an agreement between people who are there anyway. */
const eigenKeuzeAfspraak: Tekst = {
  nl: "Gewicht, bereik en tijd zijn onze keuze: een afspraak op de werkvloer kost bijna niets en telt daarom als licht, en neemt een deel van de vraag weg.",
  en: "Weight, reach and time are our choice: an agreement at work costs almost nothing and so counts as light, and takes away a part of what is asked.",
};

/** The same where the sources only say that colleagues or the manager can do things differently. */
const eigenKeuzeAfspraakVorm: Tekst = {
  nl: `Deze vorm noemt de bron niet, alleen dat collega's en leidinggevende anders kunnen gaan werken. ${eigenKeuzeAfspraak.nl}`,
  en: `The source does not name this form, only that colleagues and manager can act differently. ${eigenKeuzeAfspraak.en}`,
};

/** The same for an agreement that either gives the worker what is needed or does not. */
const eigenKeuzeHeel: Tekst = {
  nl: "Gewicht, bereik en tijd zijn onze keuze: de afspraak kost weinig, en als zij er is, is er ook helemaal wat de werknemer nodig heeft.",
  en: "Weight, reach and time are our choice: the agreement costs little, and once it is there, all that the worker needs is there.",
};

const eigenKeuzeJobcoach: Tekst = {
  nl: "Gewicht, bereik en uren zijn onze keuze: de jobcoach zet kort iets op zodat anderen het kunnen overnemen, en dat telt voor een halve schaal.",
  en: "Weight, reach and hours are our choice: the job coach sets something up briefly so that others can take over, and that counts for half a scale.",
};

const eigenKeuzeVerwijzing: Tekst = {
  nl: "Gewicht, bereik en duur zijn onze keuze: hulp van een andere dienst begint later en ligt niet in onze hand, daarom telt zij als zwaar en voor een halve schaal.",
  en: "Weight, reach and duration are our choice: help from another service starts later and is not in our hands, so it counts as heavy and for half a scale.",
};

const omgeving = { bron: "leidraad-aanvraag", plaats: "wegen om een discrepantie op te lossen: de werkomgeving" };
const noot3 = { bron: "leidraad-model", plaats: "noot III: collega's en leidinggevende" };
const profielWerkbegeleider = { bron: "werkbegeleiding", plaats: "profiel van de werkbegeleider" };
const inwerkperiode = { bron: "werkbegeleiding", plaats: "aandachtspunt bij inwerkperiode" };
const gewoneSteun = { bron: "natural-supports", plaats: "steun die er voor elke werknemer is" };
const overnemen = { bron: "uwv-protocol-2014", plaats: "A.6 begeleiden van de direct leidinggevende en toelichting" };
const verwijzen = { bron: "uwv-protocol-2014", plaats: "A.6 thuissituatie: andere hulp, doorverwijzen" };
const schakel = { bron: "goede-praktijken", plaats: "punt 10: connectiviteit" };

/** Measures that change what colleagues, the manager or another service do. */
export const maatregelenMensen: readonly Maatregel[] = [
  {
    code: "vast-aanspreekpunt",
    naam: { nl: "Vast aanspreekpunt", en: "Fixed person to turn to" },
    omschrijving: {
      nl: "De werkbegeleider is elke dag de vaste persoon bij wie de werknemer met vragen terecht kan.",
      en: "The work guide is the fixed person the worker can turn to with questions each day.",
    },
    ingreep: "collegas",
    gever: "werkbegeleider",
    soort: "afspraak",
    gewicht: 1,
    bereik: 240,
    termijn: "direct",
    vereist: ["werkbegeleider-aanwezig", "werkbegeleider-bereid"],
    minimaalAanwezig: 50,
    activiteiten: ["introduceren-in-team", "contact-met-collegas"],
    inzet: {
      frequentie: { nl: "elke werkdag, als er een vraag is", en: "each working day, when there is a question" },
      weken: 26,
      jobcoachMinuten: [],
    },
    bronnen: [profielWerkbegeleider, { bron: "fml", plaats: "II.12: terug kunnen vallen op anderen" }],
    eigenKeuze: eigenKeuzeHeel,
  },
  {
    code: "collega-maatje",
    naam: { nl: "Collega als maatje", en: "Colleague as buddy" },
    omschrijving: {
      nl: "Een collega trekt met de werknemer op, bijvoorbeeld bij de pauze en bij nieuwe mensen.",
      en: "A colleague keeps the worker company, for example in breaks and with new people.",
    },
    ingreep: "collegas",
    gever: "collega",
    soort: "afspraak",
    gewicht: 1,
    bereik: 80,
    termijn: "direct",
    vereist: [],
    activiteiten: ["introduceren-in-team", "contact-met-collegas"],
    inzet: {
      frequentie: { nl: "dagelijks, rond de pauze", en: "daily, around the break" },
      weken: 26,
      jobcoachMinuten: [],
    },
    bronnen: [gewoneSteun],
    eigenKeuze: eigenKeuzeAfspraak,
  },
  {
    code: "omgangsregels-uitleggen",
    naam: { nl: "Ongeschreven regels uitleggen", en: "Explain the unwritten rules" },
    omschrijving: {
      nl: "De werkbegeleider vertelt welke regels iedereen kent maar niemand opschrijft, en schrijft ze op.",
      en: "The work guide tells which rules everyone knows but nobody writes down, and writes them down.",
    },
    ingreep: "collegas",
    gever: "werkbegeleider",
    soort: "instructie",
    gewicht: 1,
    bereik: 120,
    termijn: "direct",
    vereist: ["werkbegeleider-bereid"],
    activiteiten: ["sociale-vaardigheden-aanleren", "bedrijfsinformatie-verwerken"],
    inzet: {
      frequentie: { nl: "elke week een kwartier in de eerste maanden", en: "15 minutes a week in the first months" },
      weken: 12,
      jobcoachMinuten: [],
    },
    bronnen: [inwerkperiode],
    eigenKeuze: eigenKeuzeAfspraak,
  },
  {
    code: "leidinggevende-feedback",
    naam: { nl: "Feedback op een afgesproken manier", en: "Feedback in an agreed way" },
    omschrijving: {
      nl: "De leidinggevende zegt op een vast moment wat goed ging en wat anders moet, op de manier die is afgesproken.",
      en: "The manager says at a fixed time what went well and what must change, in the way that was agreed.",
    },
    ingreep: "leidinggevende",
    gever: "leidinggevende",
    soort: "afspraak",
    gewicht: 1,
    bereik: 120,
    termijn: "direct",
    vereist: [],
    activiteiten: ["contact-met-leidinggevende"],
    inzet: { frequentie: { nl: "wekelijks, een kwartier", en: "weekly, 15 minutes" }, weken: 26, jobcoachMinuten: [] },
    bronnen: [noot3, omgeving],
    eigenKeuze: eigenKeuzeAfspraakVorm,
  },
  {
    code: "openheid-afspreken",
    naam: { nl: "Afspreken wat collega's mogen weten", en: "Agree what colleagues may know" },
    omschrijving: {
      nl: "De werknemer en de leidinggevende spreken af wat collega's mogen weten en wie dat vertelt.",
      en: "The worker and the manager agree what colleagues may know and who tells them.",
    },
    ingreep: "collegas",
    gever: "leidinggevende",
    soort: "afspraak",
    gewicht: 1,
    bereik: 240,
    termijn: "direct",
    vereist: [],
    activiteiten: ["introduceren-in-team", "contact-met-leidinggevende"],
    inzet: { frequentie: { nl: "één gesprek", en: "one talk" }, weken: 1, jobcoachMinuten: [] },
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "A.6 introduceren in het team" }, omgeving],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze, en ook de vorm van de afspraak: de bronnen noemen alleen het team en de werkomgeving. Eén gesprek legt het helemaal vast.",
      en: "Weight, reach and time are our choice, and so is the form of the agreement: the sources only name the team and the workplace. One talk settles it wholly.",
    },
  },
  {
    code: "overleg-op-maat",
    naam: { nl: "Overleg in een andere vorm", en: "Meetings in another form" },
    omschrijving: {
      nl: "De leidinggevende geeft de informatie uit het overleg op een andere manier, bijvoorbeeld in een kort gesprek met z'n tweeën.",
      en: "The manager gives the information from the meeting in another way, for example in a short talk between two.",
    },
    ingreep: "collegas",
    gever: "leidinggevende",
    soort: "aanpassing",
    gewicht: 2,
    bereik: 120,
    termijn: "direct",
    vereist: ["aanpasbaar"],
    activiteiten: ["leidinggevende-bij-overleg", "bedrijfsinformatie-verwerken"],
    inzet: {
      frequentie: { nl: "na elk overleg, 10 minuten", en: "after each meeting, 10 minutes" },
      weken: 26,
      jobcoachMinuten: [],
    },
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "A.6 leidinggevende: collega's en overleg" }, noot3],
    eigenKeuze: eigenKeuzeAfspraakVorm,
  },
  {
    code: "uitleg-aan-collegas",
    naam: { nl: "Uitleg aan collega's", en: "Explanation to colleagues" },
    omschrijving: {
      nl: "De jobcoach legt aan het team uit wat de werknemer nodig heeft, als de werknemer dat goed vindt.",
      en: "The job coach explains to the team what the worker needs, if the worker agrees.",
    },
    ingreep: "collegas",
    gever: "jobcoach",
    soort: "instructie",
    gewicht: 5,
    bereik: 120,
    termijn: "kort",
    vereist: [],
    activiteiten: ["introduceren-in-team", "contact-met-collegas"],
    inzet: { frequentie: { nl: "twee keer, een uur", en: "twice, one hour" }, weken: 8, jobcoachMinuten: [120] },
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "A.6 introduceren in het team; toelichting" }, noot3],
    eigenKeuze: eigenKeuzeJobcoach,
  },
  {
    code: "training-werkbegeleider",
    naam: { nl: "Training voor de werkbegeleider", en: "Training for the work guide" },
    omschrijving: {
      nl: "De werkbegeleider volgt een korte training in het begeleiden van een collega, zoals de Harrie-training.",
      en: "The work guide takes a short training in guiding a colleague, such as the Harrie training.",
    },
    ingreep: "collegas",
    gever: "opleider",
    soort: "opleiding",
    gewicht: 4,
    bereik: 120,
    termijn: "kort",
    vereist: ["werkbegeleider-bereid", "werkbegeleider-rugdekking"],
    activiteiten: ["leidinggevende-leert-aan"],
    inzet: { frequentie: { nl: "twee dagen", en: "two days" }, weken: 4, jobcoachMinuten: [] },
    bronnen: [
      { bron: "werkbegeleiding", plaats: "ondersteuning voor werkbegeleider" },
      { bron: "harrie", plaats: "training van twee dagen" },
    ],
    eigenKeuze: {
      nl: "Gewicht, bereik en weken zijn onze keuze: twee dagen is minder zwaar dan een gewone cursus, en goede begeleiding telt voor een halve schaal.",
      en: "Weight, reach and weeks are our choice: two days is less heavy than an ordinary course, and good guidance counts for half a scale.",
    },
  },
  {
    code: "jobcoach-instrueert-werkbegeleider",
    naam: { nl: "Jobcoach helpt de werkbegeleider", en: "Job coach helps the work guide" },
    omschrijving: {
      nl: "De jobcoach laat de werkbegeleider zien hoe die de werknemer kan helpen, en is daarna bereikbaar voor vragen.",
      en: "The job coach shows the work guide how to help the worker, and can be reached for questions afterwards.",
    },
    ingreep: "collegas",
    gever: "jobcoach",
    soort: "instructie",
    gewicht: 5,
    bereik: 120,
    termijn: "kort",
    vereist: ["werkbegeleider-bereid"],
    activiteiten: ["leidinggevende-leert-aan"],
    inzet: {
      frequentie: {
        nl: "eerst elke drie weken een uur, daarna minder",
        en: "one hour every three weeks at first, then less",
      },
      weken: 52,
      jobcoachMinuten: [480, 240],
    },
    bronnen: [{ bron: "werkbegeleiding", plaats: "jobcoach als aanspreekpunt voor de werkbegeleider" }, overnemen],
    eigenKeuze: eigenKeuzeJobcoach,
  },
  {
    code: "jobcoach-coacht-leidinggevende",
    naam: { nl: "Jobcoach coacht de leidinggevende", en: "Job coach coaches the manager" },
    omschrijving: {
      nl: "De jobcoach bespreekt met de leidinggevende hoe die de werknemer zelf kan begeleiden, ook als er iets verandert of misgaat.",
      en: "The job coach discusses with the manager how to guide the worker without the coach, also when things change or go wrong.",
    },
    ingreep: "leidinggevende",
    gever: "jobcoach",
    soort: "coaching",
    gewicht: 5,
    bereik: 120,
    termijn: "kort",
    vereist: [],
    activiteiten: [
      "leidinggevende-leert-aan",
      "leidinggevende-bij-conflict",
      "leidinggevende-bij-overleg",
      "leidinggevende-bij-verandering",
      "leidinggevende-bij-levensgebeurtenis",
    ],
    inzet: {
      frequentie: {
        nl: "eerst elke drie weken een uur, daarna minder",
        en: "one hour every three weeks at first, then less",
      },
      weken: 78,
      jobcoachMinuten: [480, 240, 120],
    },
    bronnen: [overnemen, noot3],
    eigenKeuze: eigenKeuzeJobcoach,
  },
  {
    code: "afspraken-tussen-diensten",
    naam: { nl: "Afspraken met andere diensten", en: "Agreements with other services" },
    omschrijving: {
      nl: "De jobcoach spreekt met andere hulpverleners af wie wat doet en wie wanneer wordt gebeld.",
      en: "The job coach agrees with other services who does what and who is called when.",
    },
    ingreep: "andere-dienst",
    gever: "jobcoach",
    soort: "afspraak",
    gewicht: 5,
    bereik: 120,
    termijn: "kort",
    vereist: [],
    activiteiten: ["andere-hulp-organiseren", "netwerk-afstemmen"],
    inzet: {
      frequentie: {
        nl: "eerst elke zes weken een uur, daarna minder",
        en: "one hour every six weeks at first, then less",
      },
      weken: 52,
      jobcoachMinuten: [240, 120],
    },
    bronnen: [schakel, verwijzen],
    eigenKeuze: eigenKeuzeJobcoach,
  },
  {
    code: "verwijzing-zorg",
    naam: { nl: "Verwijzing naar zorg", en: "Referral to care" },
    omschrijving: {
      nl: "De jobcoach helpt de werknemer om hulp te vragen bij een zorgdienst die daarvoor is.",
      en: "The job coach helps the worker to ask for help from a care service that is there for it.",
    },
    ingreep: "andere-dienst",
    gever: "andere-dienst",
    soort: "verwijzing",
    gewicht: 8,
    bereik: 120,
    termijn: "lang",
    vereist: [],
    activiteiten: ["andere-hulp-organiseren"],
    inzet: {
      frequentie: { nl: "twee gesprekken, daarna contact houden", en: "two talks, then keep in touch" },
      weken: 52,
      jobcoachMinuten: [120, 60],
    },
    bronnen: [verwijzen, { bron: "ocmw-traject", plaats: "fase 1: doorverwijzen en contact houden" }],
    eigenKeuze: eigenKeuzeVerwijzing,
  },
  {
    code: "verwijzing-schuldhulp",
    naam: { nl: "Verwijzing naar schuldhulp", en: "Referral to debt help" },
    omschrijving: {
      nl: "De jobcoach helpt de werknemer om schuldhulp aan te vragen en houdt contact over hoe het gaat.",
      en: "The job coach helps the worker to apply for debt help and keeps in touch about how it goes.",
    },
    ingreep: "andere-dienst",
    gever: "andere-dienst",
    soort: "verwijzing",
    gewicht: 8,
    bereik: 120,
    termijn: "lang",
    vereist: [],
    activiteiten: ["andere-hulp-organiseren"],
    inzet: {
      frequentie: { nl: "twee gesprekken, daarna contact houden", en: "two talks, then keep in touch" },
      weken: 52,
      jobcoachMinuten: [120, 60],
    },
    bronnen: [verwijzen, { bron: "goede-praktijken", plaats: "punt 10: hulp naar een geschikte dienst" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en duur zijn onze keuze, en ook dat het om schulden gaat: de bronnen noemen verwijzen in het algemeen. Hulp van een andere dienst begint later, daarom telt zij als zwaar.",
      en: "Weight, reach and duration are our choice, and so is naming debts: the sources speak of referral in general. Help from another service starts later, so it counts as heavy.",
    },
  },
];
