import type { Maatregel } from "../../domain/maatregel.js";
import { vindplaatsen } from "./maatregelen-keuzes.js";

const { schakel, verwijzen, storingen, overnemen } = vindplaatsen;

const opvolging = { bron: "begeleid-werken", plaats: "2. Evaluatie en opvolging" };

/** What the job coach does together with the manager, and what another service takes up. Part of `maatregelenMensen`. */
export const maatregelenDiensten: readonly Maatregel[] = [
  {
    code: "driegesprek",
    naam: { nl: "Gesprek met z'n drieën over hoe het gaat", en: "Talk between three about how it goes" },
    omschrijving: {
      nl: "De jobcoach bespreekt met werknemer en leidinggevende wat goed gaat, wat anders moet en wie wat doet.",
      en: "The job coach discusses with worker and manager what goes well, what has to change and who does what.",
    },
    voorWerknemer: {
      nl: "Je jobcoach bespreekt met jou en je leidinggevende wat goed gaat en wat anders moet. Jullie bespreken ook wie wat doet.",
      en: "Your job coach discusses with you and your manager what goes well and what has to change. You also discuss who does what.",
    },
    ingreep: "leidinggevende",
    gever: "jobcoach",
    soort: "afspraak",
    gewicht: 4,
    bereik: 80,
    termijn: "kort",
    vereist: [],
    activiteiten: ["werkafspraken-evalueren", "contact-met-leidinggevende"],
    inzet: {
      frequentie: {
        nl: "drie keer een uur in het eerste half jaar, daarna twee keer",
        en: "three times an hour in the first half-year, then twice",
      },
      weken: 52,
      jobcoachMinuten: [180, 120],
    },
    bronnen: [opvolging, { bron: "uwv-protocol-2014", plaats: "A.6 evaluatie en coördinatie" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en aantal keren zijn onze keuze: een gesprek legt vast wat iedereen doet, maar doet het zelf niet. Daarom een derde van de schaal.",
      en: "Weight, reach and number of times are our choice: a talk settles what everyone does, but does not do it. So a third of the scale.",
    },
  },
  {
    code: "jobcoach-bereikbaar",
    naam: { nl: "Jobcoach bereikbaar bij vragen", en: "Job coach within reach" },
    omschrijving: {
      nl: "De werkgever en de werknemer bellen de jobcoach als er iets is, en die komt langs als bellen niet helpt.",
      en: "The employer and the worker call the job coach when something is wrong, who comes by when calling does not help.",
    },
    voorWerknemer: {
      nl: "Jij en je werkgever bellen je jobcoach als er iets is. Als bellen niet helpt, komt je jobcoach langs.",
      en: "You and your employer call your job coach when something is wrong. When calling does not help, your job coach comes by.",
    },
    ingreep: "leidinggevende",
    gever: "jobcoach",
    soort: "afspraak",
    gewicht: 3,
    bereik: 120,
    termijn: "direct",
    vereist: [],
    activiteiten: ["storing-bij-werkgever", "storing-bij-werknemer", "calamiteiten-op-het-werk"],
    inzet: {
      frequentie: { nl: "als er iets is, steeds minder vaak", en: "when something is wrong, less and less often" },
      weken: 78,
      jobcoachMinuten: [180, 120, 60],
    },
    bronnen: [
      { bron: "goede-praktijken", plaats: "punt 5: bereikbare jobcoach" },
      opvolging,
      { bron: "werkbegeleiding", plaats: "jobcoach als aanspreekpunt voor de werkbegeleider" },
    ],
    eigenKeuze: {
      nl: "Gewicht, bereik en uren zijn onze keuze: de jobcoach is er niet elke dag en bouwt af, daarom een halve schaal.",
      en: "Weight, reach and hours are our choice: the job coach is not there each day and fades out, so half a scale.",
    },
  },
  {
    code: "crisisafspraken",
    naam: { nl: "Afspraken voor als het misgaat", en: "Agreements for when things go wrong" },
    omschrijving: {
      nl: "De jobcoach schrijft met werknemer en leidinggevende op waaraan te zien is dat het misgaat, en wie dan wat doet.",
      en: "The job coach writes down with worker and manager how one can see that things go wrong, and who then does what.",
    },
    voorWerknemer: {
      nl: "Samen met jou en je leidinggevende schrijft je jobcoach op waaraan te zien is dat het misgaat. Jullie schrijven ook op wie dan wat doet.",
      en: "Together with you and your manager your job coach writes down the signs that things go wrong. You also write down who then does what.",
    },
    ingreep: "leidinggevende",
    gever: "jobcoach",
    soort: "afspraak",
    gewicht: 4,
    bereik: 80,
    termijn: "kort",
    vereist: [],
    activiteiten: ["storing-bij-werknemer", "storing-bij-werkgever", "calamiteiten-op-het-werk", "leidinggevende-bij-conflict"],
    inzet: {
      frequentie: { nl: "twee gesprekken, daarna na elke keer bijstellen", en: "two talks, then adjusted after each time" },
      weken: 52,
      jobcoachMinuten: [120, 60],
    },
    bronnen: [storingen, overnemen],
    eigenKeuze: {
      nl: "Gewicht, bereik en uren zijn onze keuze: afspraken maken de gevolgen kleiner maar voorkomen het niet, daarom een derde van de schaal.",
      en: "Weight, reach and hours are our choice: agreements make the consequences smaller but do not prevent it, so a third of the scale.",
    },
  },
  {
    code: "terugkeer-na-ziekte",
    naam: { nl: "Stap voor stap terug na ziekte", en: "Back step by step after illness" },
    omschrijving: {
      nl: "De jobcoach spreekt met werknemer en leidinggevende af in welke stappen het werk na ziekte weer begint.",
      en: "The job coach agrees with worker and manager in which steps the work starts again after illness.",
    },
    voorWerknemer: {
      nl: "Na ziekte begin je stap voor stap weer met werken. Je jobcoach spreekt die stappen af met jou en je leidinggevende.",
      en: "After illness you start work again step by step. Your job coach agrees those steps with you and your manager.",
    },
    ingreep: "uren",
    gever: "jobcoach",
    soort: "afspraak",
    gewicht: 4,
    bereik: 80,
    termijn: "kort",
    vereist: ["aanpasbaar"],
    activiteiten: ["werkhervatting-stimuleren", "leidinggevende-bij-levensgebeurtenis"],
    inzet: {
      frequentie: { nl: "drie gesprekken per keer dat iemand uitvalt", en: "three talks each time someone drops out" },
      weken: 26,
      jobcoachMinuten: [180],
    },
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "A.6 thuissituatie: werkhervatting bij verzuim en ziekte" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en uren zijn onze keuze, en ook de stappen: de bron noemt alleen het stimuleren. Het maakt uitval korter maar voorkomt die niet, daarom een derde van de schaal.",
      en: "Weight, reach and hours are our choice, and so are the steps: the source only names stimulating. It makes dropping out shorter but does not prevent it, so a third of the scale.",
    },
  },
  {
    code: "contractgesprek",
    naam: { nl: "Gesprek over het contract", en: "Talk about the contract" },
    omschrijving: {
      nl: "De jobcoach bespreekt met werkgever en werknemer ruim voor het einde van het contract wat nodig is om door te gaan.",
      en: "The job coach discusses with employer and worker well before the end of the contract what it takes to go on.",
    },
    voorWerknemer: {
      nl: "Ruim voor het einde van je contract praat je jobcoach met jou en je werkgever. Jullie bespreken wat nodig is om door te gaan.",
      en: "Well before the end of your contract your job coach talks with you and your employer. You discuss what it takes to go on.",
    },
    ingreep: "leidinggevende",
    gever: "jobcoach",
    soort: "afspraak",
    gewicht: 4,
    bereik: 30,
    termijn: "kort",
    vereist: ["aanpasbaar"],
    activiteiten: ["contract-voortzetten", "werkafspraken-evalueren"],
    inzet: { frequentie: { nl: "één uur per half jaar", en: "one hour per half-year" }, weken: 52, jobcoachMinuten: [60, 60] },
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "A.6 evaluatie en coördinatie: voortzetting van het contract" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en uren zijn onze keuze: de werkgever beslist, en een gesprek telt voor een halve trap, zodat het alleen nooit een trap sluit.",
      en: "Weight, reach and hours are our choice: the employer decides, and a talk counts for half a level, so that it never closes a level alone.",
    },
  },
  {
    code: "jobcoach-bij-voorlichting",
    naam: { nl: "Voorlichting voorbereiden met de jobcoach", en: "Prepare information sessions with the job coach" },
    omschrijving: {
      nl: "De jobcoach bereidt een voorlichting of cursus op het werk met de werknemer voor en bespreekt die daarna na.",
      en: "The job coach prepares an information session or course at work with the worker and discusses it afterwards.",
    },
    voorWerknemer: {
      nl: "Je jobcoach bereidt een voorlichting of cursus op het werk met je voor. Daarna praten jullie erover na.",
      en: "Your job coach prepares an information session or course at work with you. Afterwards you talk about it together.",
    },
    ingreep: "persoon",
    gever: "jobcoach",
    soort: "training",
    gewicht: 5,
    bereik: 60,
    termijn: "kort",
    vereist: ["leerbaar"],
    activiteiten: ["interne-voorlichting-volgen", "bedrijfsinformatie-verwerken"],
    inzet: {
      frequentie: { nl: "vier keer een uur", en: "four times an hour" },
      weken: 26,
      jobcoachMinuten: [240],
    },
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "A.6 begeleiden op het werk: voorlichting en bedrijfsinformatie" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en uren zijn onze keuze: het gaat om wat er in een voorlichting wordt verteld, niet om al het werk. Daarom een kwart van de schaal.",
      en: "Weight, reach and hours are our choice: it is about what is told in an information session, not about all work. So a quarter of the scale.",
    },
  },
  {
    code: "proefdagen-op-twee-plekken",
    naam: { nl: "Proefdagen op twee plekken of taken", en: "Trial days at two places or tasks" },
    omschrijving: {
      nl: "De werknemer werkt een paar dagen op twee plekken of met twee taken en kiest daarna; de jobcoach regelt het.",
      en: "The worker works a few days in two places or on two tasks and then chooses; the job coach arranges it.",
    },
    voorWerknemer: {
      nl: "Je werkt een paar dagen op twee plekken of met twee taken, en daarna kies je. Je jobcoach regelt die dagen.",
      en: "You work a few days in two places or on two tasks, and then you choose. Your job coach arranges those days.",
    },
    ingreep: "werkplek",
    gever: "jobcoach",
    soort: "afspraak",
    gewicht: 4,
    bereik: 240,
    termijn: "kort",
    vereist: ["aanpasbaar"],
    activiteiten: ["introduceren-in-bedrijf", "advies-organisatie-werk"],
    inzet: {
      frequentie: { nl: "twee keer twee dagen", en: "twice two days" },
      weken: 4,
      jobcoachMinuten: [240],
    },
    bronnen: [{ bron: "goede-praktijken", plaats: "punt 9: altijd een alternatief" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en uren zijn onze keuze, en ook de vorm van proefdagen: wie twee plekken heeft gezien, heeft echt iets te kiezen.",
      en: "Weight, reach and hours are our choice, and so is the form of trial days: who has seen two places really has something to choose.",
    },
  },
  {
    code: "verwijzing-wonen",
    naam: { nl: "Verwijzing bij problemen met wonen", en: "Referral for trouble with housing" },
    omschrijving: {
      nl: "De jobcoach helpt de werknemer om hulp te vragen bij een dienst voor wonen en houdt contact over hoe het gaat.",
      en: "The job coach helps the worker to ask a housing service for help and keeps in touch about how it goes.",
    },
    voorWerknemer: {
      nl: "Je jobcoach helpt je om hulp te vragen bij een dienst voor wonen. Je jobcoach houdt contact over hoe het gaat.",
      en: "Your job coach helps you to ask a housing service for help. Your job coach keeps in touch about how it goes.",
    },
    ingreep: "andere-dienst",
    gever: "andere-dienst",
    soort: "verwijzing",
    gewicht: 8,
    bereik: 80,
    termijn: "lang",
    vereist: [],
    activiteiten: ["andere-hulp-organiseren"],
    inzet: {
      frequentie: { nl: "twee gesprekken, daarna contact houden", en: "two talks, then keep in touch" },
      weken: 52,
      jobcoachMinuten: [120, 60],
    },
    bronnen: [verwijzen, schakel, { bron: "ocmw-traject", plaats: "fase 1: doorverwijzen en contact houden" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en duur zijn onze keuze, en ook dat het om wonen gaat: de bronnen noemen verwijzen in het algemeen. Hulp begint later, daarom sluit een verwijzing nooit alleen een hele stap.",
      en: "Weight, reach and duration are our choice, and so is naming housing: the sources speak of referral in general. Help starts later, so a referral never closes a whole step by itself.",
    },
  },
  {
    code: "verwijzing-opvang",
    naam: { nl: "Hulp bij het regelen van opvang", en: "Help with arranging cover at home" },
    omschrijving: {
      nl: "De jobcoach helpt de werknemer om opvang of thuishulp te vragen voor wie thuis zorg nodig heeft.",
      en: "The job coach helps the worker to ask for day care or home help for those who need care at home.",
    },
    voorWerknemer: {
      nl: "Je jobcoach helpt je om opvang of thuishulp te vragen. Die is voor wie bij jou thuis zorg nodig heeft.",
      en: "Your job coach helps you to ask for day care or home help. It is for those who need care at your home.",
    },
    ingreep: "andere-dienst",
    gever: "andere-dienst",
    soort: "verwijzing",
    gewicht: 7,
    bereik: 120,
    termijn: "kort",
    vereist: [],
    activiteiten: ["andere-hulp-organiseren", "netwerk-afstemmen"],
    inzet: {
      frequentie: { nl: "twee gesprekken, daarna contact houden", en: "two talks, then keep in touch" },
      weken: 26,
      jobcoachMinuten: [120],
    },
    bronnen: [verwijzen, { bron: "ocmw-traject", plaats: "fase 1: gezinssituatie en doorverwijzen" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en duur zijn onze keuze, en ook dat het om opvang gaat: de bronnen noemen verwijzen in het algemeen. Opvang is er zelden op alle werktijden, daarom een halve schaal.",
      en: "Weight, reach and duration are our choice, and so is naming day care: the sources speak of referral in general. Day care seldom covers all working times, so half a scale.",
    },
  },
];
