import type { Maatregel } from "../../domain/maatregel.js";
import type { Tekst } from "../../domain/taal.js";

const doorverwijzen = { bron: "ocmw-traject", plaats: "fase 1: doorverwijzen en contact houden" };
const geschikteDienst = { bron: "goede-praktijken", plaats: "punt 10: hulp naar een geschikte dienst" };

const eigenKeuzeVerwijzing: Tekst = {
  nl: "Gewicht, bereik en duur zijn onze keuze, en ook het soort dienst: de bronnen noemen doorverwijzen in het algemeen. Hulp van een andere dienst begint later, daarom telt zij als zwaar.",
  en: "Weight, reach and duration are our choice, and so is the kind of service: the sources speak of referral in general. Help from another service starts later, so it counts as heavy.",
};

const naVerwijzing: Maatregel["inzet"] = {
  frequentie: { nl: "twee gesprekken, daarna contact houden", en: "two talks, then keep in touch" },
  weken: 52,
  jobcoachMinuten: [120, 60],
};

/** What a Flemish guide does that the Leidraad does not name: refer for housing and cover, and prepare the way to an employer. */
export const maatregelenVlaanderen: readonly Maatregel[] = [
  {
    code: "doorverwijzen-wonen",
    naam: { nl: "Doorverwijzen voor wonen", en: "Referral for housing" },
    omschrijving: {
      nl: "De jobcoach helpt de werknemer naar een dienst die bij wonen helpt en houdt contact over hoe het gaat.",
      en: "The job coach helps the worker to a service that helps with housing and keeps in touch about how it goes.",
    },
    ingreep: "andere-dienst",
    gever: "andere-dienst",
    soort: "verwijzing",
    gewicht: 8,
    bereik: 120,
    termijn: "lang",
    vereist: [],
    activiteiten: ["andere-hulp-organiseren"],
    inzet: naVerwijzing,
    bronnen: [doorverwijzen, geschikteDienst],
    eigenKeuze: eigenKeuzeVerwijzing,
  },
  {
    code: "doorverwijzen-opvang",
    naam: { nl: "Doorverwijzen voor opvang", en: "Referral for cover at home" },
    omschrijving: {
      nl: "De jobcoach helpt de werknemer naar een dienst die opvang geeft aan wie thuis zorg nodig heeft, en houdt contact.",
      en: "The job coach helps the worker to a service that looks after those who need care at home, and keeps in touch.",
    },
    ingreep: "andere-dienst",
    gever: "andere-dienst",
    soort: "verwijzing",
    gewicht: 8,
    bereik: 120,
    termijn: "lang",
    vereist: [],
    activiteiten: ["andere-hulp-organiseren"],
    inzet: naVerwijzing,
    bronnen: [doorverwijzen, geschikteDienst],
    eigenKeuze: eigenKeuzeVerwijzing,
  },
  {
    code: "tewerkstellingsmaatregel-nagaan",
    naam: { nl: "Tewerkstellingsmaatregelen nagaan", en: "Check the employment measures" },
    omschrijving: {
      nl: "De jobcoach gaat na welke tewerkstellingsmaatregelen er zijn en vertelt de werkgever wat de tewerkstelling kost en in het contract vraagt.",
      en: "The job coach checks which employment measures there are and tells the employer what the job costs and asks in the contract.",
    },
    ingreep: "leidinggevende",
    gever: "jobcoach",
    soort: "afspraak",
    gewicht: 3,
    bereik: 240,
    termijn: "direct",
    vereist: [],
    activiteiten: [],
    inzet: {
      frequentie: { nl: "één gesprek, met voorbereiding", en: "one talk, with preparation" },
      weken: 2,
      jobcoachMinuten: [180],
    },
    bronnen: [
      { bron: "ocmw-traject", plaats: "fase 3: inlichten over tewerkstellingsmaatregelen; fase 5: nagaan" },
      { bron: "begeleid-werken", plaats: "gesprek met de werkgever: financiële en arbeidsrechtelijke gevolgen" },
    ],
    eigenKeuze: {
      nl: "Gewicht, bereik en tijd zijn onze keuze: na één gesprek weet de werkgever waar die aan toe is.",
      en: "Weight, reach and time are our choice: after one talk the employer knows where things stand.",
    },
  },
  {
    code: "bemiddelen-bij-werkgever",
    naam: { nl: "Bemiddelen bij een werkgever", en: "Mediate with an employer" },
    omschrijving: {
      nl: "De jobcoach belt de werkgever, vertelt wat de werknemer kan en nodig heeft, en gaat mee op kennismaking.",
      en: "The job coach calls the employer, tells what the worker can do and needs, and comes along to get acquainted.",
    },
    ingreep: "leidinggevende",
    gever: "jobcoach",
    soort: "afspraak",
    gewicht: 4,
    bereik: 160,
    termijn: "direct",
    vereist: [],
    activiteiten: [],
    inzet: {
      frequentie: { nl: "per werkgever een gesprek en een bezoek", en: "a talk and a visit per employer" },
      weken: 8,
      jobcoachMinuten: [360],
    },
    bronnen: [
      { bron: "ocmw-traject", plaats: "fase 3: bemiddelen met mogelijke werkgevers" },
      { bron: "begeleid-werken", plaats: "contact met werkgevers; kennismakingsbezoek" },
    ],
    eigenKeuze: {
      nl: "Gewicht, bereik en uren zijn onze keuze: de jobcoach neemt het eerste contact over, maar niet wat iemand in het gesprek zelf moet zeggen.",
      en: "Weight, reach and hours are our choice: the job coach takes over the first contact, but not what someone has to say in the interview.",
    },
  },
  {
    code: "sollicitatie-voorbereiden",
    naam: { nl: "Sollicitatie voorbereiden", en: "Prepare an application" },
    omschrijving: {
      nl: "De jobcoach zoekt met de werknemer vacatures, schrijft samen cv en brief en oefent het gesprek.",
      en: "The job coach looks for vacancies with the worker, writes the CV and letter together and practises the interview.",
    },
    ingreep: "persoon",
    gever: "jobcoach",
    soort: "training",
    gewicht: 5,
    bereik: 160,
    termijn: "kort",
    vereist: ["leerbaar"],
    activiteiten: ["vaardigheden-trainen"],
    inzet: {
      frequentie: { nl: "elke twee weken een uur", en: "one hour every two weeks" },
      weken: 12,
      jobcoachMinuten: [360],
    },
    bronnen: [{ bron: "ocmw-traject", plaats: "fase 3 en fase 5: vacatures zoeken, sollicitaties, brieven en cv" }],
    eigenKeuze: {
      nl: "Gewicht, bereik en uren zijn onze keuze: samen oefenen brengt iemand twee stappen verder, niet van niets tot alles.",
      en: "Weight, reach and hours are our choice: practising together brings someone two steps on, not from nothing to all.",
    },
  },
];
