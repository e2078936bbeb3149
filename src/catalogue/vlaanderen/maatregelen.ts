import type { Maatregel } from "../../domain/maatregel.js";

/** What a Flemish guide does that the Leidraad does not name: check the employment measures, and prepare the way to an employer. */
export const maatregelenVlaanderen: readonly Maatregel[] = [
  {
    code: "tewerkstellingsmaatregel-nagaan",
    naam: { nl: "Tewerkstellingsmaatregelen nagaan", en: "Check the employment measures" },
    omschrijving: {
      nl: "De jobcoach gaat na welke tewerkstellingsmaatregelen er zijn en vertelt de werkgever wat de tewerkstelling kost en in het contract vraagt.",
      en: "The job coach checks which employment measures there are and tells the employer what the job costs and asks in the contract.",
    },
    voorWerknemer: {
      nl: "Je jobcoach gaat na welke tewerkstellingsmaatregelen er zijn. Je werkgever hoort van je jobcoach wat de tewerkstelling kost en wat het contract vraagt.",
      en: "Your job coach checks which employment measures there are. Your employer hears from your job coach what the job costs and what the contract asks.",
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
    voorWerknemer: {
      nl: "Je jobcoach belt de werkgever en vertelt wat je kunt en wat je nodig hebt. Je jobcoach gaat ook met je mee op kennismaking.",
      en: "Your job coach calls the employer and tells what you can do and what you need. Your job coach also comes along to get acquainted.",
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
    voorWerknemer: {
      nl: "Je jobcoach zoekt met je naar vacatures. Samen schrijven jullie je cv en brief en oefenen jullie het gesprek.",
      en: "Your job coach looks for vacancies with you. Together you write your CV and letter and practise the interview.",
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
