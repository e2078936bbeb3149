import type { Tekst } from "../../domain/taal.js";

/** What is our own choice in an agreement between people who are there anyway. */
export const eigenKeuzeAfspraak: Tekst = {
  nl: "Gewicht, bereik en tijd zijn onze keuze: een afspraak op de werkvloer kost bijna niets en telt daarom als licht, en neemt een deel van de vraag weg.",
  en: "Weight, reach and time are our choice: an agreement at work costs almost nothing and so counts as light, and takes away a part of what is asked.",
};

/** The same where the sources only say that colleagues or the manager can do things differently. */
export const eigenKeuzeAfspraakVorm: Tekst = {
  nl: `Deze vorm noemt de bron niet, alleen dat collega's en leidinggevende anders kunnen gaan werken. ${eigenKeuzeAfspraak.nl}`,
  en: `The source does not name this form, only that colleagues and manager can act differently. ${eigenKeuzeAfspraak.en}`,
};

/** The same for an agreement that either gives the worker what is needed or does not. */
export const eigenKeuzeAfspraakHeel: Tekst = {
  nl: "Gewicht, bereik en tijd zijn onze keuze: de afspraak kost weinig, en als zij er is, is er ook helemaal wat de werknemer nodig heeft.",
  en: "Weight, reach and time are our choice: the agreement costs little, and once it is there, all that the worker needs is there.",
};

/** What is our own choice where the job coach sets something up with others. */
export const eigenKeuzeJobcoachZetOp: Tekst = {
  nl: "Gewicht, bereik en uren zijn onze keuze: de jobcoach zet kort iets op zodat anderen het kunnen overnemen, en dat telt voor een halve schaal.",
  en: "Weight, reach and hours are our choice: the job coach sets something up briefly so that others can take over, and that counts for half a scale.",
};

/** Where the sources name what measures of several files rest on. */
export const vindplaatsen = {
  omgeving: { bron: "leidraad-aanvraag", plaats: "wegen om een discrepantie op te lossen: de werkomgeving" },
  oplossing: {
    bron: "leidraad-aanvraag",
    plaats: "wegen om een discrepantie op te lossen: de persoon en diens omgeving",
  },
  collegasEnLeiding: { bron: "leidraad-model", plaats: "noot III: collega's en leidinggevende" },
  profielWerkbegeleider: { bron: "werkbegeleiding", plaats: "profiel van de werkbegeleider" },
  inwerkperiode: { bron: "werkbegeleiding", plaats: "aandachtspunt bij inwerkperiode" },
  gewoneSteun: { bron: "natural-supports", plaats: "steun die er voor elke werknemer is" },
  overnemen: { bron: "uwv-protocol-2014", plaats: "A.6 begeleiden van de direct leidinggevende en toelichting" },
  verwijzen: { bron: "uwv-protocol-2014", plaats: "A.6 thuissituatie: andere hulp, doorverwijzen" },
  storingen: { bron: "uwv-protocol-2014", plaats: "A.6 opsporen en verhelpen van storingen" },
  trainen: { bron: "uwv-protocol-2014", plaats: "A.6 inwerken en trainen" },
  schakel: { bron: "goede-praktijken", plaats: "punt 10: connectiviteit" },
} as const;

/** The options of JAN for a kind of limitation. */
export const jan = (punt: string) => ({ bron: "jan-opties", plaats: `opties bij ${punt}` });

/** The FML names the condition or the load only, never the measure. */
export const fml = (item: string) => ({ bron: "fml", plaats: `${item}: alleen de voorwaarde of de belasting` });
