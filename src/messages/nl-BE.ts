import { doelenNlBE } from "./doelen-nl-BE.js";
import type { FormulierTeksten } from "./formulierTeksten.js";
import { nl } from "./nl.js";

/**
 * The Dutch of the form as Flanders says it: only what differs. Written out, not made by replacing words, because many of these
 * sentences hold what a person typed.
 */
export const nlBE: FormulierTeksten = {
  ...nl,
  kop: {
    ...nl.kop,
    werknemer: "Begeleidwerker",
    voorWie: "Voor de jobcoach en de begeleidwerker. De werkgever krijgt alleen het coachingsplan.",
    geschiktheid: "Geschiktheid: voldoet de begeleidwerker aan wat het werk vraagt?",
    passendheid: "Passendheid: biedt het werk wat de begeleidwerker nodig heeft?",
    rijKolommen: ["Punt", "Startprofiel", "Werkprofiel", "Ondersteuning of aanpassing, en doelen"],
  },
  rij: {
    ...nl.rij,
    context: ["Sociale context, achtergrond en netwerk", "Context op en rond de werkpost"],
    cultuur: ["Identiteit, sfeer en persoonlijkheid", "Waarden en normen op de werkpost"],
  },
  oordeel: {
    ...nl.oordeel,
    passend: { naam: "passend", zin: "De begeleidwerker en dit werk passen bij elkaar zoals ze nu zijn." },
    "passend-met-ondersteuning": {
      naam: "passend met ondersteuning",
      zin: "De begeleidwerker en dit werk passen bij elkaar als de ondersteuning hieronder er komt.",
    },
  },
  reden: {
    ...nl.reden,
    "toezicht-ontbreekt": (punten) =>
      `De begeleidwerker heeft iemand nodig die er steeds bij is, en de werkpost biedt dat niet: ${punten}. Uren van een jobcoach kunnen dit niet vervangen.`,
  },
  onbekend: {
    aanbod: {
      eis: "Het werk vraagt dit; of de begeleidwerker het brengt, is niet bekend.",
      behoefte: "De begeleidwerker heeft dit nodig; of het werk het biedt, is niet bekend.",
    },
    vraag: { ...nl.onbekend.vraag, behoefte: "Of de begeleidwerker dit nodig heeft, is niet bekend." },
  },
  optieNietBeoordeeld: "Wat de begeleidwerker van deze mogelijkheid vindt, is niet bekend.",
  talent: "De begeleidwerker wil dit graag gebruiken, maar het werk vraagt het niet.",
  beslisser: { ...nl.beslisser, "werknemer-en-werkgever": "begeleidwerker en werkgever samen" },
  zonderSteun:
    "De begeleidwerker en dit werk passen grotendeels bij elkaar. Er blijft een tekort dat niet essentieel is en waar hier geen ondersteuning voor is.",
  ondertekenaar: { ...nl.ondertekenaar, werknemer: "de begeleidwerker" },
  steunNietZeker: "Er is steun op de werkpost, maar of die genoeg is, is niet bekend.",
  leerbaar: {
    ...nl.leerbaar,
    onbekend: {
      ...nl.leerbaar.onbekend,
      "niet-vastgesteld": "Of deze begeleidwerker dit kan leren, is nog niet vastgesteld. Daarom is er geen doel.",
    },
  },
  nietWillen: { "liever-niet": "de begeleidwerker wil dit liever niet", nooit: "de begeleidwerker wil dit niet" },
  beoordelaar: { ...nl.beoordelaar, zelf: "de begeleidwerker" },
  gever: { ...nl.gever, netwerk: "netwerk van de begeleidwerker", werknemer: "begeleidwerker" },
  lichter: { ...nl.lichter, "leren-gaat-voor": "de begeleidwerker kan het leren, en dat gaat voor" },
  doel: doelenNlBE,
  toetsvragen: [
    "Laat het Startprofiel zien waarop bij plaatsing gelet moet worden, en waarvoor steun nodig kan zijn?",
    "Laat het Startprofiel zien welk soort werk de begeleidwerker wil?",
    "Laat het Werkprofiel zien dat de werkpost daar zo goed mogelijk bij past?",
    "Laat het Werkprofiel zien hoe ver leiding of collega's kunnen steunen?",
    "Is de gevraagde ondersteuning aannemelijk, gezien beide profielen?",
    "Zijn de doelen voor deze begeleidwerker echt te coachen?",
    "Klikt het tussen jobcoach en begeleidwerker?",
  ],
  vraag: { ...nl.vraag, aan: { ...nl.vraag.aan, werknemer: "Aan de begeleidwerker" } },
  verantwoording: { ...nl.verantwoording, werknemer: "Startprofiel" },
};
