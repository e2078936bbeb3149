import type { Criterium } from "../../domain/criterium.js";

/** What the Flemish sources ask and the Leidraad does not. */
export const criteriaVlaanderen: readonly Criterium[] = [
  {
    code: "sollicitatie-voorbereid",
    onderdeel: "capaciteiten",
    richting: "eis",
    aard: "vaardigheid",
    naam: { nl: "Solliciteren", en: "Applying for work" },
    vraagWerknemer: {
      nl: "Wat doe je zelf om te solliciteren: een cv, een brief, een gesprek?",
      en: "What do you do alone to apply for work: a CV, a letter, an interview?",
    },
    vraagWerk: {
      nl: "Wat moet iemand doen om hier aan de slag te gaan: een cv, een brief, een gesprek?",
      en: "What does someone have to do to start here: a CV, a letter, an interview?",
    },
    schaal: {
      soort: "niveau",
      ankers: [
        {
          nl: "Laat een ander schrijven en het woord doen bij de werkgever.",
          en: "Lets someone else write and speak to the employer.",
        },
        {
          nl: "Schrijft een cv en brief als iemand meeschrijft, en gaat met iemand mee op gesprek.",
          en: "Writes a CV and letter when someone helps writing, and goes to the interview with someone.",
        },
        {
          nl: "Schrijft zelf een cv en brief, en oefent het gesprek vooraf met iemand.",
          en: "Writes a CV and letter alone, and practises the interview with someone first.",
        },
        {
          nl: "Schrijft zelf een cv en brief en voert zelf het gesprek.",
          en: "Writes a CV and letter alone and has the interview alone.",
        },
      ],
    },
    maatregelen: ["bemiddelen-bij-werkgever", "sollicitatie-voorbereiden"],
    bronnen: [
      { bron: "ocmw-traject", plaats: "fase 3: sollicitaties, brieven, cv; fase 5: sollicitaties voorbereiden" },
      { bron: "begeleid-werken", plaats: "contact met werkgevers; kennismakingsbezoek" },
    ],
    eigenKeuze: {
      nl: "De bron noemt wat er wordt voorbereid; de vier stappen zijn onze keuze, en tellen hoeveel iemand zelf doet.",
      en: "The source names what is prepared; the four steps are our choice, and count how much someone does alone.",
    },
  },
  {
    code: "tewerkstellingsmaatregel-nagegaan",
    onderdeel: "context",
    richting: "eis",
    aard: "voorwaarde",
    naam: { nl: "Nagaan van tewerkstellingsmaatregelen", en: "Checking of employment measures" },
    vraagWerknemer: {
      nl: "Is nagegaan welke tewerkstellingsmaatregelen er voor jou zijn, en mag je werkgever dat weten?",
      en: "Has it been checked which employment measures there are for you, and may your employer know that?",
    },
    vraagWerk: {
      nl: "Wil de werkgever vóór de start weten welke tewerkstellingsmaatregelen er zijn en wat de tewerkstelling kost?",
      en: "Does the employer want to know before the start which employment measures there are and what the job costs?",
    },
    schaal: {
      soort: "voorwaarde",
      zin: {
        nl: "De werkgever weet vóór de start welke maatregelen er zijn, wat de tewerkstelling kost en wat er in het contract komt.",
        en: "The employer knows before the start which measures there are, what the job costs and what the contract will hold.",
      },
    },
    maatregelen: ["tewerkstellingsmaatregel-nagaan"],
    bronnen: [
      { bron: "ocmw-traject", plaats: "fase 3: inlichten over tewerkstellingsmaatregelen; fase 5: nagaan" },
      { bron: "begeleid-werken", plaats: "gesprek met de werkgever: financiële en arbeidsrechtelijke gevolgen" },
    ],
    eigenKeuze: {
      nl: "Gevraagd wordt alleen of het is nagegaan; voor welke maatregel iemand in aanmerking komt, beslist een ander.",
      en: "Only whether it was checked is asked; for which measure someone qualifies is decided by others.",
    },
  },
];
