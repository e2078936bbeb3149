import type { CatalogusTeksten } from "./catalogusTeksten.js";

const getal = (waarde: number): string => String(waarde).replace(".", ",");
const uren = (minuten: number): string => `${getal(Number((minuten / 60).toFixed(2)))} uur`;

const euro = (eurocent: number): string => `€ ${(eurocent / 100).toFixed(2).replace(".", ",")}`;

/** The Dutch around the texts of a catalogue. */
export const catalogusNl: CatalogusTeksten = {
  decimaalteken: ",",
  ja: "ja",
  of: "of",
  editie: (editie) => `editie ${editie}`,
  inleiding: [
    "Alles wat de catalogus weet, met bij elk record de bron en de plaats daarin; adres en dag van nakijken staan onder Bronnen.",
    "Wat geen bron heeft, staat onder *Eigen keuze*, met de reden. Het bereik van een maatregel is het deel van de schaal dat zij hoogstens overbrugt.",
  ],
  recordsoort: {
    criteria: "Criteria",
    maatregelen: "Maatregelen",
    doelgroepen: "Doelen en activiteiten",
    regelingen: "Regelingen",
    begeleideradviezen: "De werkbegeleider",
    aandachtspunten: "Aandachtspunten in de inwerkperiode",
    fml: "De Functionelemogelijkhedenlijst",
    koppelingen: "Koppelingen met andere lijsten",
    bronnen: "Bronnen",
  },
  kop: {
    onderdeel: "Onderdeel",
    soort: "Soort",
    richting: "Richting",
    aard: "Aard",
    vraagWerknemer: "Vraag aan de werknemer",
    vraagWerk: "Vraag over het werk",
    schaal: "Schaal",
    schrijfwijze: "Zo staat de waarde in een profiel",
    maatregelen: "Maatregelen bij een tekort, van licht naar zwaar",
    anderelijsten: "In andere lijsten",
    bronnen: "Bronnen",
    eigenKeuze: "Eigen keuze",
    ingreep: "Verandert",
    gever: "Wie doet het",
    gewicht: "Gewicht",
    bereik: "Bereik",
    termijn: "Werkt",
    vereist: "Wat er nodig is",
    inzet: "Inzet",
    voorWerknemer: "Aan de werknemer",
    activiteiten: "Activiteiten van de jobcoach",
    criteria: "Bij deze criteria",
    uitvoerder: "Uitvoerder",
    geldig: "Geldig",
    tarief: "Tarief per uur, zonder btw",
    regimes: "Deel van de gewerkte uren",
    voorwaarden: "Voorwaarden",
    voorbeelden: "Rekenvoorbeelden",
    waarden: "Waarden",
    advies: "Advies als het ontbreekt",
    vraag: "Vraag",
    adres: "Adres",
    nagekeken: "Nagekeken op",
    licentie: "Licentie",
    naam: "Naam",
    code: "Code",
    lijst: "Lijst",
    regel: "Regel",
    grond: "Grond",
    reden: "Reden",
  },
  nietGekoppeld: "Bewust niet gekoppeld",
  onderdeel: { capaciteiten: "Capaciteiten", leren: "Leren", context: "Context", cultuur: "Cultuur", wensen: "Wensen" },
  soort: {
    niveau: "niveau",
    hoeveelheid: "hoeveelheid",
    voorwaarde: "voorwaarde",
    kwalificatie: "kwalificatie",
    voorkeur: "voorkeur",
    tekst: "tekst",
  },
  richting: { eis: "eis", behoefte: "behoefte" },
  richtingZin: {
    eis: "eis: het werk vraagt, de werknemer brengt",
    behoefte: "behoefte: de werknemer vraagt, het werk biedt",
  },
  aard: {
    vaardigheid: "vaardigheid",
    gedrag: "gedrag",
    kwalificatie: "kwalificatie",
    belastbaarheid: "belastbaarheid",
    voorwaarde: "voorwaarde",
    voorkeur: "voorkeur",
  },
  doorlopend: "Vraagt iemand die er steeds bij is. Uren van een jobcoach kunnen dat niet vervangen.",
  schaalbereik: ({ eenheid, minimum, maximum, resolutie, beoordelingsstap }, als) =>
    `Van ${als(minimum)} tot ${als(maximum)} ${eenheid}, in stappen van ${als(resolutie)}. Wat één beoordelaar kan onderscheiden: ${als(beoordelingsstap)} ${eenheid}.`,
  schaalZin: {
    niveau: "Niveaus, van laag naar hoog:",
    voorwaarde: "Ja, deels of nee:",
    kwalificatie: "Niveaus, van laag naar hoog:",
    voorkeur: "Mogelijkheden, elk graag, goed, liever niet of nooit:",
    tekst: "Vrije tekst. Een mens vergelijkt, niet de motor.",
  },
  brengt: { werknemer: "Werknemerprofiel", werk: "Werkprofiel" },
  vraagt: { werknemer: "Werknemerprofiel (vraagt)", werk: "Werkprofiel (vraagt)" },
  ookOnbekend: 'Beide mogen ook "onbekend" zeggen; wie vraagt ook "niet-gevraagd".',
  geenMaatregelen: "De catalogus noemt er geen.",
  fmlWaarde: (nummer, waarde) => `waarde ${nummer} is hier ${waarde}`,
  fmlNorm: (waarde) => `de normaalwaarde is hier ${waarde}`,
  vlag: (nummer) => `vlag ${nummer}`,
  fmlSoort: {
    ordinaal: "graden: hoger is minder",
    vlaggen: "vlaggen: er kunnen er meer gelden, het nummer is geen graad",
    "ja-nee": "wel of niet beperkt, met tekst",
    keuze: "keuze",
  },
  namelijk: "de lijst vraagt er tekst bij",
  ingreep: {
    persoon: "de werknemer",
    netwerk: "het eigen netwerk",
    collegas: "de collega's",
    leidinggevende: "de leidinggevende",
    taak: "de taak",
    werkplek: "de werkplek",
    hulpmiddel: "een hulpmiddel",
    uren: "de uren",
    "andere-dienst": "hulp van een andere dienst",
  },
  gever: {
    werkbegeleider: "werkbegeleider",
    collega: "collega",
    leidinggevende: "leidinggevende",
    netwerk: "eigen netwerk",
    werkgever: "werkgever",
    werknemer: "werknemer",
    jobcoach: "jobcoach",
    opleider: "opleider",
    "andere-dienst": "andere dienst",
  },
  steunsoort: {
    voordoen: "voordoen",
    toezien: "toezien",
    instructie: "instructie",
    training: "training",
    coaching: "coaching",
    opleiding: "opleiding",
    aanpassing: "aanpassing",
    hulpmiddel: "hulpmiddel",
    afspraak: "afspraak",
    verwijzing: "verwijzing",
  },
  gewicht: (gewicht) => `${gewicht} (1 licht, 9 zwaar)`,
  bereik: (codes) => (codes === 240 ? "de hele schaal" : `${Math.round((codes * 100) / 240)} % van de schaal`),
  termijn: { direct: "meteen", kort: "korter dan 6 maanden", lang: "langer dan 6 maanden" },
  vereiste: {
    leerbaar: "de werknemer kan het leren",
    aanpasbaar: "het werk kan op dit punt anders",
    "werkbegeleider-kent-werk": "de werkbegeleider kent het werk",
    "werkbegeleider-aanwezig": "de werkbegeleider is er genoeg",
    "werkbegeleider-uren": "de werkbegeleider heeft er uren voor",
    "werkbegeleider-opgeleid": "de werkbegeleider is ervoor opgeleid",
    "werkbegeleider-bereid": "de werkbegeleider wil het",
    "werkbegeleider-rugdekking": "de leiding steunt de werkbegeleider",
    "netwerk-steunt": "het eigen netwerk kan en wil helpen",
  },
  minimaalAanwezig: (procent) => `minstens ${procent} % van de dienst aanwezig`,
  minimaleUren: (aantal) => `minstens ${aantal} uur per week vrij`,
  inzet: (frequentie, weken) => `${frequentie}; ${weken === 1 ? "1 week" : `${weken} weken`}`,
  minuten: (perHalfjaar) => `jobcoach per half jaar: ${perHalfjaar.map(uren).join(", ")}`,
  geenMinuten: "geen tijd van de jobcoach",
  regelingsoort: { extern: "externe jobcoach", intern: "interne jobcoach" },
  geldig: (vanaf, tot) => (tot === undefined ? `vanaf ${vanaf}` : `van ${vanaf} tot en met ${tot}`),
  bedrag: euro,
  jaarkolommen: (aantal) =>
    Array.from({ length: aantal }, (_, i) => (i === aantal - 1 ? `Jaar ${i + 1} en later` : `Jaar ${i + 1}`)),
  proefplaatsing: "Proefplaatsing",
  standaard: "standaard",
  voorwaardesoort: {
    regime: "Regime",
    "nieuwe-werkgever": "Nieuwe werkgever",
    "eerdere-perioden": "Eerdere perioden",
    groep: "Begeleiding in een groep",
    bedrag: "Bedrag",
    terugwerkend: "Te laat aangevraagd",
    problematiek: "Enkele of meervoudige problemen",
    contractduur: "Duur van het contract",
    "uren-per-week": "Uren per week",
    loonwaarde: "Loonwaarde",
    contractvorm: "Soort contract",
    toekenning: "Toekenning",
    verlenging: "Verlenging",
    onderbreking: "Onderbreking",
    proefplaatsing: "Proefplaatsing",
    aanvraag: "Aanvraag",
    beslistermijn: "Beslistermijn",
    aanvrager: "Wie vraagt aan",
    begeleider: "Wie begeleidt",
    plan: "Plan",
    vervolg: "Vervolg",
  },
  voorbeeld: (regime, jaar, urenPerJaar, aantal) => `${regime}, jaar ${jaar}, ${urenPerJaar} uur per jaar: ${aantal} uur`,
  rekenvoorbeeld: (voorbeeld, regime) => {
    switch (voorbeeld.soort) {
      case "proefplaatsing":
        return `${regime}, proefplaatsing van ${voorbeeld.maanden} maanden bij ${getal(voorbeeld.urenPerJaar)} uur per jaar: ${getal(voorbeeld.uren)} uur`;
      case "groep":
        return `${voorbeeld.minuten} minuten met ${voorbeeld.deelnemers} deelnemers: ${voorbeeld.perDeelnemer} minuten elk`;
      case "bedrag":
        return `${regime}, jaar ${voorbeeld.jaar}, ${getal(voorbeeld.urenPerWeek)} uur per week, ${voorbeeld.maanden} maanden: ${euro(voorbeeld.bedrag)}`;
      case "te-laat":
        return `ontvangen op ${voorbeeld.ontvangen}: vanaf ${voorbeeld.ingang}`;
    }
  },
  foutInDeBron: (uitkomst) => `de bron zelf zegt ${uitkomst}, en dat klopt niet`,
  koppelregel: (regel, waarde) => {
    switch (regel.soort) {
      case "rest":
        return `wat er van ${waarde(regel.norm)} overblijft`;
      case "drempels":
        return regel.waarden
          .map((onze, i) => (i === 0 ? waarde(onze) : `vanaf ${getal(regel.vanaf[i - 1] ?? 0)}: ${waarde(onze)}`))
          .join("; ");
      case "lijn":
        return `${getal(regel.van[0])}–${getal(regel.van[1])} wordt ${getal(regel.naar[0])}–${getal(regel.naar[1])}`;
      case "niveaus":
        return regel.waarden.map(({ niveau, waarde: onze }) => `${niveau}: ${waarde(onze)}`).join("; ");
    }
  },
  eigenKoppeling: (reden) => `eigen koppeling: ${reden}`,
  zonderWaarde: "–",
};
