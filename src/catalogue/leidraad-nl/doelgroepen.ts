import type { Doelgroep } from "../../domain/doelgroep.js";

const protocol = (doel: string): Doelgroep["bronnen"] => [
  { bron: "uwv-protocol-2014", plaats: `A.6 doelen en activiteiten: ${doel}` },
];

/** The goals and activities of the Protocol Jobcoach 2014, A.6. The protocol says itself that the list is open. */
export const doelgroepen: readonly Doelgroep[] = [
  {
    code: "introduceren",
    naam: { nl: "De werknemer introduceren", en: "Introduce the worker" },
    activiteiten: [
      {
        code: "introduceren-in-bedrijf",
        naam: { nl: "Laten kennismaken met het bedrijf", en: "Introduce to the company" },
      },
      {
        code: "introduceren-in-team",
        naam: { nl: "Laten kennismaken met de directe collega's", en: "Introduce to the direct colleagues" },
      },
    ],
    bronnen: protocol("introduceren"),
  },
  {
    code: "werk-structureren",
    naam: { nl: "Het werk ordenen", en: "Structure the work" },
    activiteiten: [
      {
        code: "advies-inrichting-werk",
        naam: { nl: "Advies geven over de inrichting van het werk", en: "Advise on how the work is set up" },
      },
      {
        code: "advies-organisatie-werk",
        naam: {
          nl: "Advies geven over de organisatie van het werk en wat daarin anders kan",
          en: "Advise on how the work is organised and what can change in it",
        },
      },
    ],
    bronnen: protocol("structureren van het werk"),
  },
  {
    code: "inwerken-en-trainen",
    naam: { nl: "Inwerken en trainen", en: "Break in and train" },
    activiteiten: [
      { code: "handelingen-aanleren", naam: { nl: "Handelingen aanleren", en: "Teach operations" } },
      {
        code: "vaardigheden-trainen",
        naam: { nl: "Vaardigheden trainen die voor het werk nodig zijn", en: "Train skills that the work needs" },
      },
      {
        code: "sociale-vaardigheden-aanleren",
        naam: {
          nl: "Sociale vaardigheden aanleren die bij het bedrijf horen",
          en: "Teach social skills that go with the company culture",
        },
      },
    ],
    bronnen: protocol("inwerken en trainen"),
  },
  {
    code: "storingen-verhelpen",
    naam: {
      nl: "Problemen op het werk opsporen en oplossen bij een crisis",
      en: "Trace and solve problems at work in a crisis",
    },
    activiteiten: [
      { code: "storing-bij-werknemer", naam: { nl: "Bij de werknemer", en: "With the worker" } },
      { code: "storing-bij-werkgever", naam: { nl: "Bij de werkgever", en: "With the employer" } },
    ],
    bronnen: protocol("opsporen en verhelpen van storingen"),
  },
  {
    code: "begeleiden-op-het-werk",
    naam: {
      nl: "Begeleiden op het werk: afspraken maken en bewaken",
      en: "Guide at work: make agreements and guard them",
    },
    activiteiten: [
      {
        code: "contact-met-collegas",
        naam: { nl: "Begeleiden in het contact met collega's", en: "Guide in contact with colleagues" },
      },
      {
        code: "contact-met-leidinggevende",
        naam: { nl: "Begeleiden in het contact met de leidinggevende", en: "Guide in contact with the manager" },
      },
      {
        code: "bedrijfsinformatie-verwerken",
        naam: {
          nl: "Helpen om informatie van het bedrijf te begrijpen en te gebruiken",
          en: "Help to understand and use information from the company",
        },
      },
      {
        code: "interne-voorlichting-volgen",
        naam: {
          nl: "Begeleiden bij voorlichting en cursussen binnen het bedrijf",
          en: "Guide at information sessions and courses inside the company",
        },
      },
      {
        code: "calamiteiten-op-het-werk",
        naam: {
          nl: "Begeleiden als er op het werk iets ernstigs gebeurt",
          en: "Guide when something serious happens at work",
        },
      },
    ],
    bronnen: protocol("begeleiden op het werk"),
  },
  {
    code: "begeleiden-thuissituatie",
    naam: {
      nl: "Begeleiden in de thuissituatie: schakel tussen werk en thuis",
      en: "Guide in the home situation: link between work and home",
    },
    activiteiten: [
      {
        code: "netwerk-afstemmen",
        naam: { nl: "Afspraken maken met familie en vrienden", en: "Make arrangements with family and friends" },
      },
      {
        code: "andere-hulp-organiseren",
        naam: {
          nl: "Andere hulp regelen, op elkaar afstemmen of daarnaar doorverwijzen",
          en: "Arrange other help, co-ordinate it or refer to it",
        },
      },
      {
        code: "werkhervatting-stimuleren",
        naam: {
          nl: "Helpen om na ziekte of verzuim weer aan het werk te gaan",
          en: "Help to go back to work after illness or absence",
        },
      },
    ],
    bronnen: protocol("begeleiding in de thuissituatie"),
  },
  {
    code: "leidinggevende-begeleiden",
    naam: {
      nl: "De directe leidinggevende begeleiden, zodat die het kan overnemen",
      en: "Guide the direct manager, so that the manager can take over",
    },
    activiteiten: [
      {
        code: "leidinggevende-leert-aan",
        naam: { nl: "Bij het aanleren van vaardigheden", en: "In teaching skills" },
      },
      {
        code: "leidinggevende-bij-conflict",
        naam: { nl: "Bij een crisis of een conflict", en: "In a crisis or a conflict" },
      },
      {
        code: "leidinggevende-bij-overleg",
        naam: { nl: "Bij contact met collega's en overleg", en: "In contact with colleagues and meetings" },
      },
      {
        code: "leidinggevende-bij-verandering",
        naam: {
          nl: "Bij veranderingen in het werk, zoals een reorganisatie",
          en: "When the work changes, as in a reorganisation",
        },
      },
      {
        code: "leidinggevende-bij-levensgebeurtenis",
        naam: {
          nl: "Bij belangrijke gebeurtenissen in het leven van de werknemer",
          en: "At important events in the life of the worker",
        },
      },
    ],
    bronnen: protocol("begeleiden van de direct leidinggevende"),
  },
  {
    code: "evalueren-en-afstemmen",
    naam: { nl: "Evalueren en afstemmen", en: "Evaluate and co-ordinate" },
    activiteiten: [
      {
        code: "werkafspraken-evalueren",
        naam: {
          nl: "De werkafspraken tussen werknemer en werkgever nagaan",
          en: "Review the work agreements between worker and employer",
        },
      },
      {
        code: "contract-voortzetten",
        naam: {
          nl: "Stappen zetten om het contract te laten doorlopen",
          en: "Take steps to let the contract continue",
        },
      },
    ],
    bronnen: protocol("evaluatie en coördinatie"),
  },
];
