import type { CatalogusTeksten } from "./catalogusTeksten.js";

const getal = (waarde: number): string => String(waarde);
const uren = (minuten: number): string => `${getal(Number((minuten / 60).toFixed(2)))} hours`;

const euro = (eurocent: number): string => `€ ${(eurocent / 100).toFixed(2)}`;

/** The English around the texts of a catalogue. */
export const catalogusEn: CatalogusTeksten = {
  decimaalteken: ".",
  ja: "yes",
  of: "or",
  editie: (editie) => `edition ${editie}`,
  inleiding: [
    "Everything the catalogue knows, with for each record the source and the place in it; the address and the day it was checked stand under Sources. The places in Dutch sources are given in Dutch, as the source has them.",
    "What has no source stands under *Our own choice*, with the reason. The reach of a measure is the part of the scale that it bridges at most.",
  ],
  recordsoort: {
    criteria: "Criteria",
    maatregelen: "Measures",
    doelgroepen: "Goals and activities",
    regelingen: "Funding rules",
    begeleideradviezen: "The work guide",
    aandachtspunten: "Points of attention in the introduction period",
    fml: "The Functionelemogelijkhedenlijst (FML)",
    koppelingen: "Crosswalks to other lists",
    bronnen: "Sources",
  },
  kop: {
    onderdeel: "Part",
    soort: "Kind",
    richting: "Direction",
    aard: "Nature",
    vraagWerknemer: "Question to the worker",
    vraagWerk: "Question about the work",
    schaal: "Scale",
    schrijfwijze: "How the value stands in a profile",
    maatregelen: "Measures against a shortfall, from light to heavy",
    anderelijsten: "In other lists",
    bronnen: "Sources",
    eigenKeuze: "Our own choice",
    ingreep: "Changes",
    gever: "Who does it",
    gewicht: "Weight",
    bereik: "Reach",
    termijn: "Works",
    vereist: "What it needs",
    inzet: "Effort",
    voorWerknemer: "To the worker",
    activiteiten: "Activities of the job coach",
    criteria: "For these criteria",
    uitvoerder: "Carried out by",
    geldig: "Valid",
    tarief: "Tariff per hour, without VAT",
    regimes: "Share of the hours worked",
    voorwaarden: "Conditions",
    voorbeelden: "Worked examples",
    waarden: "Values",
    advies: "Advice when it is missing",
    vraag: "Question",
    adres: "Address",
    nagekeken: "Checked on",
    licentie: "Licence",
    naam: "Name",
    code: "Code",
    lijst: "List",
    regel: "Rule",
    grond: "Ground",
    reden: "Reason",
  },
  nietGekoppeld: "Left out on purpose",
  onderdeel: { capaciteiten: "Capacities", leren: "Learning", context: "Context", cultuur: "Culture", wensen: "Wishes" },
  soort: {
    niveau: "level",
    hoeveelheid: "quantity",
    voorwaarde: "condition",
    kwalificatie: "qualification",
    voorkeur: "preference",
    tekst: "text",
  },
  richting: { eis: "demand", behoefte: "need" },
  richtingZin: {
    eis: "demand (eis): the work asks, the worker brings",
    behoefte: "need (behoefte): the worker asks, the work offers",
  },
  aard: {
    vaardigheid: "skill",
    gedrag: "behaviour",
    kwalificatie: "qualification",
    belastbaarheid: "work capacity",
    voorwaarde: "condition",
    voorkeur: "preference",
  },
  doorlopend: "Asks for someone who is always there. Hours of a job coach cannot replace that.",
  schaalbereik: ({ eenheid, minimum, maximum, resolutie, beoordelingsstap }, als) =>
    `From ${als(minimum)} to ${als(maximum)} ${eenheid}, in steps of ${als(resolutie)}. What one rater can tell apart: ${als(beoordelingsstap)} ${eenheid}.`,
  schaalZin: {
    niveau: "Levels, from low to high:",
    voorwaarde: "Yes (ja), partly (deels) or no (nee):",
    kwalificatie: "Levels, from low to high:",
    voorkeur: "Options, each gladly (graag), fine (goed), rather not (liever-niet) or never (nooit):",
    tekst: "Free text. A person compares, not the engine.",
  },
  brengt: { werknemer: "Werknemerprofiel", werk: "Werkprofiel" },
  vraagt: { werknemer: "Werknemerprofiel (asks)", werk: "Werkprofiel (asks)" },
  ookOnbekend: 'Both may also say "onbekend"; the side that asks also "niet-gevraagd".',
  geenMaatregelen: "The catalogue names none.",
  fmlWaarde: (nummer, waarde) => `value ${nummer} is ${waarde} here`,
  fmlNorm: (waarde) => `the normal value is ${waarde} here`,
  vlag: (nummer) => `flag ${nummer}`,
  fmlSoort: {
    ordinaal: "degrees: higher is less",
    vlaggen: "flags: several may hold, the number is not a degree",
    "ja-nee": "limited or not, with text",
    keuze: "choice",
  },
  namelijk: "the list asks text with it",
  ingreep: {
    persoon: "the worker",
    netwerk: "the own network",
    collegas: "the colleagues",
    leidinggevende: "the manager",
    taak: "the task",
    werkplek: "the workplace",
    hulpmiddel: "an aid",
    uren: "the hours",
    "andere-dienst": "help of another service",
  },
  gever: {
    werkbegeleider: "work guide",
    collega: "colleague",
    leidinggevende: "manager",
    netwerk: "own network",
    werkgever: "employer",
    werknemer: "worker",
    jobcoach: "job coach",
    opleider: "trainer",
    "andere-dienst": "other service",
  },
  steunsoort: {
    voordoen: "showing how",
    toezien: "watching over",
    instructie: "instruction",
    training: "training",
    coaching: "coaching",
    opleiding: "course",
    aanpassing: "adaptation",
    hulpmiddel: "aid",
    afspraak: "agreement",
    verwijzing: "referral",
  },
  gewicht: (gewicht) => `${gewicht} (1 light, 9 heavy)`,
  bereik: (codes) => (codes === 240 ? "the whole scale" : `${Math.round((codes * 100) / 240)} % of the scale`),
  termijn: { direct: "at once", kort: "less than 6 months", lang: "more than 6 months" },
  vereiste: {
    leerbaar: "the worker can learn it",
    aanpasbaar: "the work can be different on this point",
    "werkbegeleider-kent-werk": "the work guide knows the work",
    "werkbegeleider-aanwezig": "the work guide is there enough",
    "werkbegeleider-uren": "the work guide has hours for it",
    "werkbegeleider-opgeleid": "the work guide is trained for it",
    "werkbegeleider-bereid": "the work guide is willing",
    "werkbegeleider-rugdekking": "the management backs the work guide",
    "netwerk-steunt": "the own network can and will help",
  },
  minimaalAanwezig: (procent) => `present for at least ${procent} % of the shift`,
  minimaleUren: (aantal) => `at least ${aantal} hours a week free`,
  inzet: (frequentie, weken) => `${frequentie}; ${weken === 1 ? "1 week" : `${weken} weeks`}`,
  minuten: (perHalfjaar) => `job coach per half year: ${perHalfjaar.map(uren).join(", ")}`,
  geenMinuten: "no time of the job coach",
  regelingsoort: { extern: "external job coach", intern: "internal job coach" },
  geldig: (vanaf, tot) => (tot === undefined ? `from ${vanaf}` : `from ${vanaf} up to and including ${tot}`),
  bedrag: euro,
  jaarkolommen: (aantal) =>
    Array.from({ length: aantal }, (_, i) => (i === aantal - 1 ? `Year ${i + 1} and later` : `Year ${i + 1}`)),
  proefplaatsing: "Trial placement",
  standaard: "standard",
  voorwaardesoort: {
    regime: "Regime",
    "nieuwe-werkgever": "New employer",
    "eerdere-perioden": "Earlier periods",
    groep: "Guidance in a group",
    bedrag: "Amount",
    terugwerkend: "Applied too late",
    problematiek: "Single or multiple problems",
    contractduur: "Length of the contract",
    "uren-per-week": "Hours per week",
    loonwaarde: "Wage value",
    contractvorm: "Kind of contract",
    toekenning: "Grant",
    verlenging: "Extension",
    onderbreking: "Interruption",
    proefplaatsing: "Trial placement",
    aanvraag: "Application",
    beslistermijn: "Time to decide",
    aanvrager: "Who applies",
    begeleider: "Who guides",
    plan: "Plan",
    vervolg: "Follow-up",
  },
  voorbeeld: (regime, jaar, urenPerJaar, aantal) => `${regime}, year ${jaar}, ${urenPerJaar} hours a year: ${aantal} hours`,
  rekenvoorbeeld: (voorbeeld, regime) => {
    switch (voorbeeld.soort) {
      case "proefplaatsing":
        return `${regime}, trial placement of ${voorbeeld.maanden} months at ${getal(voorbeeld.urenPerJaar)} hours a year: ${getal(voorbeeld.uren)} hours`;
      case "groep":
        return `${voorbeeld.minuten} minutes with ${voorbeeld.deelnemers} participants: ${voorbeeld.perDeelnemer} minutes each`;
      case "bedrag":
        return `${regime}, year ${voorbeeld.jaar}, ${getal(voorbeeld.urenPerWeek)} hours a week, ${voorbeeld.maanden} months: ${euro(voorbeeld.bedrag)}`;
      case "te-laat":
        return `received on ${voorbeeld.ontvangen}: from ${voorbeeld.ingang}`;
    }
  },
  foutInDeBron: (uitkomst) => `the source itself says ${uitkomst}, which is wrong`,
  koppelregel: (regel, waarde) => {
    switch (regel.soort) {
      case "rest":
        return `what is left of ${waarde(regel.norm)}`;
      case "drempels":
        return regel.waarden
          .map((onze, i) => (i === 0 ? waarde(onze) : `from ${getal(regel.vanaf[i - 1] ?? 0)}: ${waarde(onze)}`))
          .join("; ");
      case "lijn":
        return `${getal(regel.van[0])}–${getal(regel.van[1])} becomes ${getal(regel.naar[0])}–${getal(regel.naar[1])}`;
      case "niveaus":
        return regel.waarden.map(({ niveau, waarde: onze }) => `${niveau}: ${waarde(onze)}`).join("; ");
    }
  },
  eigenKoppeling: (reden) => `our own link: ${reden}`,
  zonderWaarde: "–",
};
