import type { Optieteksten } from "./optieteksten.js";

const metRol = (wie: string, rol: string): string => (rol === "" ? `Leunt op ${wie}` : `Leunt op ${wie}: ${rol}`);

export const optietekstenNl: Optieteksten = {
  kop: "Alle opties per tekort, van licht naar zwaar",
  uitleg:
    "Steun van mensen die er al zijn, staat voorop. Voorwaarden: ✓ vervuld, ½ half vervuld (dan telt de helft), ? niet bekend.",
  kolommen: ["Optie", "Wat het brengt", "Voorwaarden", "Wie, en tijd", "In het plan"],
  punt: (naam, gevraagd, nu) => `**${naam}.** Gevraagd: ${gevraagd}. Nu: ${nu}.`,
  sluit: {
    heel: "Sluit het tekort.",
    niet: "Brengt hier niets.",
    onbekend: "Sluit het tekort, als het kan.",
  },
  deels: "Helpt een deel, maar geen hele stap.",
  hoogstensDeels: "Helpt een deel, als het kan.",
  brengtTot: (waarde) => `Brengt het tot: ${waarde}`,
  brengtHoogstensTot: (waarde) => `Brengt het, als het kan, tot: ${waarde}`,
  stand: { ja: "✓", deels: "½", onbekend: "?", nee: "✗" },
  voorwaarde: {
    leerbaar: () => "te leren",
    aanpasbaar: () => "werk aan te passen",
    "werkbegeleider-kent-werk": () => "werkbegeleider kent het werk",
    "werkbegeleider-aanwezig": (nodig) => `werkbegeleider aanwezig (${nodig})`,
    "werkbegeleider-uren": (nodig) => `werkbegeleider heeft tijd (${nodig})`,
    "werkbegeleider-opgeleid": () => "werkbegeleider ervoor opgeleid",
    "werkbegeleider-bereid": () => "werkbegeleider wil het",
    "werkbegeleider-rugdekking": () => "leiding staat erachter",
    "netwerk-steunt": () => "eigen netwerk kan helpen",
  },
  nietsNodig: "Niets vooraf nodig.",
  waaromNiet: {
    leerbaar: "dit is niet te leren",
    aanpasbaar: "het werk is op dit punt niet aan te passen",
    "werkbegeleider-kent-werk": "de werkbegeleider kent het werk niet",
    "werkbegeleider-aanwezig": "de werkbegeleider is er te weinig",
    "werkbegeleider-uren": "de werkbegeleider heeft te weinig tijd",
    "werkbegeleider-opgeleid": "de werkbegeleider is er niet voor opgeleid",
    "werkbegeleider-bereid": "de werkbegeleider wil het niet doen",
    "werkbegeleider-rugdekking": "de leiding staat er niet achter",
    "netwerk-steunt": "het eigen netwerk kan niet helpen",
  },
  kanNiet: (opties, waarom) => `Kan hier niet: ${opties}, want ${waarom}.`,
  tijd: (uren, halfjaren) => (halfjaren === 1 ? `${uren} in een half jaar` : `${uren} per half jaar`),
  zwaarder: (opties) => `Zwaarder dan nodig: ${opties}.`,
  leuntOp: {
    werkbegeleider: (rol) => metRol("de werkbegeleider", rol),
    collega: (rol) => metRol("collega's", rol),
    leidinggevende: (rol) => metRol("de leidinggevende", rol),
    netwerk: (rol) => metRol("het eigen netwerk", rol),
  },
  vervanging: {
    ja: "er is een vervanger",
    deels: "er is soms een vervanger",
    nee: "er is geen vervanger",
    onbekend: "wie invalt, is niet bekend",
  },
  rol: {
    gekozen: "**Gekozen.**",
    voorwaardelijk: "**Gekozen, als het kan.** Eerst vragen.",
    "eerst-vragen": "Nog niet bekend of het kan. Eerst vragen.",
    "achter-de-hand": "Zwaarder: pas als wat gekozen is, niet kan of niet genoeg is.",
    "leren-gaat-voor": "De werknemer kan het leren, en dat gaat voor.",
    "volstaat-niet": "Lichter, maar niet genoeg.",
    zwaarder: "Niet nodig: iets lichters is genoeg.",
    "voegt-niets-toe": "Voegt niets toe aan wat gekozen is.",
    "kan-niet": "Kan hier niet.",
  },
  samenMet: (opties) => `Samen met: ${opties}.`,
  combinaties: (combinaties) => `Samen genoeg: ${combinaties}.`,
  combinatie: (werknemer, werk, zeker) => `${werknemer} met ${werk}${zeker ? "" : " (eerst vragen of het kan)"}`,
  enNog: (aantal) => (aantal === 1 ? "en nog 1 andere combinatie" : `en nog ${aantal} andere combinaties`),
  nietsSamen: "Geen enkele optie is genoeg, ook niet samen met een andere.",
  doorlopend:
    "Dit vraagt iemand op de werkplek die er de hele dag bij is. Uren van een jobcoach kunnen dat niet vervangen en tellen hier niet.",
};

export const optietekstenNlBE: Optieteksten = {
  ...optietekstenNl,
  rol: { ...optietekstenNl.rol, "leren-gaat-voor": "De begeleidwerker kan het leren, en dat gaat voor." },
  doorlopend:
    "Dit vraagt iemand op de werkpost die er de hele dag bij is. Uren van een jobcoach kunnen dat niet vervangen en tellen hier niet.",
};
