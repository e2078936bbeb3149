import { punten } from "./plaatsingspunt.js";
import type { Vindplaats } from "./vindplaats.js";

const typeovereenkomsten: Vindplaats = { bron: "begeleid-werken-overeenkomsten", plaats: "typeovereenkomsten van het Platform" };
const pijler = (plaats: string): Vindplaats => ({ bron: "goede-praktijken", plaats });

/** What the service has to bring: money, papers, insurance, and a path that can be followed. */
export const plaatsingspuntenDienst = /* @__PURE__ */ punten([
  {
    code: "geen-eigen-bijdrage",
    naam: { nl: "Geen eigen bijdrage", en: "No own contribution" },
    vragen: [
      {
        code: "eigen-bijdrage-gevraagd",
        vraag: {
          nl: "Betaalt de werknemer een eigen bijdrage om te gaan werken?",
          en: "Does the worker pay a contribution in order to work?",
        },
        goed: "nee",
      },
      {
        code: "uit-leefbudget-betaald",
        vraag: {
          nl: "Wordt de begeleiding betaald uit het leefbudget van de werknemer?",
          en: "Is the guidance paid from the worker's living budget?",
        },
        goed: "nee",
        herstel: {
          nl: "Betaal de begeleiding uit het zorgbudget of laat de overheid die betalen.",
          en: "Pay for the guidance from the care budget or let the government pay.",
        },
      },
    ],
    herstel: {
      nl: "Vraag geen bijdrage. Betaal de begeleiding uit het zorgbudget of laat de overheid die betalen.",
      en: "Ask no contribution. Pay for the guidance from the care budget or let the government pay for it.",
    },
    bronnen: [pijler("punt 8: financiële regeling")],
  },
  {
    code: "vervoer",
    naam: { nl: "Eigen vervoer naar het werk", en: "Own transport to work" },
    vragen: [
      {
        code: "gemeenschappelijk-vervoer",
        vraag: {
          nl: "Rijdt de dienst de cliënten samen naar het werk?",
          en: "Does the service drive the clients to work together?",
        },
        goed: "nee",
      },
    ],
    herstel: {
      nl: "Regel dat de werknemer zelf naar het werk komt, of oefen de reis.",
      en: "Arrange that the worker comes to work alone, or practise the journey.",
    },
    bronnen: [pijler("punt 8: vervoer")],
  },
  {
    code: "overeenkomst-dienst-werkplek",
    naam: { nl: "Overeenkomst tussen dienst en werkplek", en: "Agreement between service and workplace" },
    vragen: [
      {
        code: "overeenkomst-dienst-werkplek",
        vraag: {
          nl: "Hebben de dienst en de werkplek een overeenkomst getekend?",
          en: "Have the service and the workplace signed an agreement?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Sluit een overeenkomst tussen de dienst en de werkplek (een raamovereenkomst).",
      en: "Make an agreement between the service and the workplace (a framework agreement).",
    },
    bronnen: [pijler("punt 4: overeenkomsten"), typeovereenkomsten],
  },
  {
    code: "overeenkomst-dienst-werknemer",
    naam: { nl: "Overeenkomst tussen dienst en werknemer", en: "Agreement between service and worker" },
    vragen: [
      {
        code: "overeenkomst-dienst-werknemer",
        vraag: {
          nl: "Hebben de dienst en de werknemer een overeenkomst getekend?",
          en: "Have the service and the worker signed an agreement?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Sluit een overeenkomst tussen de dienst en de werknemer (een engagementsverklaring).",
      en: "Make an agreement between the service and the worker (a statement of commitment).",
    },
    bronnen: [pijler("punt 4: overeenkomsten"), typeovereenkomsten],
  },
  {
    code: "overeenkomst-drie-partijen",
    naam: { nl: "Overeenkomst van drie partijen", en: "Agreement of three parties" },
    vragen: [
      {
        code: "overeenkomst-drie-partijen",
        vraag: {
          nl: "Hebben de dienst, de werkplek en de werknemer samen een overeenkomst getekend?",
          en: "Have the service, the workplace and the worker signed an agreement together?",
        },
        goed: "ja",
      },
      {
        code: "overeenkomst-in-klare-taal",
        vraag: {
          nl: "Staat de overeenkomst in taal die de werknemer begrijpt?",
          en: "Is the agreement in language that the worker understands?",
        },
        goed: "ja",
        herstel: {
          nl: "Herschrijf de overeenkomst kort en in gewone taal.",
          en: "Rewrite the agreement, short and in plain language.",
        },
      },
    ],
    herstel: {
      nl: "Maak met z'n drieën een afsprakennota, kort en in gewone taal.",
      en: "Draw up a note of agreements between the three, short and in plain language.",
    },
    bronnen: [pijler("punt 4: overeenkomsten"), pijler("punt 9: heldere contracten"), typeovereenkomsten],
  },
  {
    code: "wettelijk-kader",
    naam: { nl: "Overeenkomsten volgens het besluit", en: "Agreements according to the decree" },
    vragen: [
      {
        code: "overeenkomsten-volgens-besluit",
        vraag: {
          nl: "Zijn de overeenkomsten nagekeken op het besluit van de Vlaamse Regering over Begeleid Werken, en kloppen ze daarmee?",
          en: "Have the agreements been checked against the decree of the Flemish Government on Begeleid Werken, and do they comply?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "Kijk de overeenkomsten na op het besluit van 4 februari 2011, zoals aangepast op 8 september 2017, en pas ze aan.",
      en: "Check the agreements against the decree of 4 February 2011, as amended on 8 September 2017, and change them.",
    },
    bronnen: [pijler("punt 4: wettelijk kader")],
  },
  {
    code: "verzekering-ongevallen",
    naam: { nl: "Verzekering tegen ongevallen", en: "Accident insurance" },
    vragen: [
      {
        code: "verzekerd-tegen-ongevallen",
        vraag: {
          nl: "Is de werknemer verzekerd tegen lichamelijke ongevallen op het werk?",
          en: "Is the worker insured against bodily accidents at work?",
        },
        goed: "ja",
      },
      {
        code: "verzekerd-onderweg",
        vraag: {
          nl: "Geldt die verzekering ook onderweg van en naar het werk?",
          en: "Does that insurance also hold on the way to and from work?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "De dienst sluit een verzekering voor lichamelijke ongevallen, met de weg naar en van het werk erbij.",
      en: "The service takes out an insurance for bodily accidents, including the way to and from work.",
    },
    bronnen: [pijler("punt 4: verzekeringen")],
  },
  {
    code: "verzekering-aansprakelijkheid",
    naam: { nl: "Verzekering burgerlijke aansprakelijkheid", en: "Liability insurance" },
    vragen: [
      {
        code: "verzekerd-aansprakelijkheid",
        vraag: {
          nl: "Heeft de dienst een verzekering voor burgerlijke aansprakelijkheid?",
          en: "Does the service have a liability insurance?",
        },
        goed: "ja",
      },
      {
        code: "bijkomende-verzekering-besproken",
        vraag: {
          nl: "Hebben de dienst en de werkplek besproken of er nog een verzekering bij moet?",
          en: "Have the service and the workplace discussed whether another insurance is needed?",
        },
        goed: "ja",
      },
    ],
    herstel: {
      nl: "De dienst sluit de verzekering en bespreekt de risico's met de werkplek.",
      en: "The service takes out the insurance and discusses the risks with the workplace.",
    },
    bronnen: [pijler("punt 4: verzekeringen")],
  },
]);
