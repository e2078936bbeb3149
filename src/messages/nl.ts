import type { FormulierTeksten } from "./formulierTeksten.js";

const eindigMetPunt = (tekst: string): string => (/[.!?]$/u.test(tekst) ? tekst : `${tekst}.`);

/** The Dutch of the form. */
export const nl: FormulierTeksten = {
  maanden: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  datum: (dag, maand, jaar) => `${dag} ${maand} ${jaar}`,
  decimaalteken: ",",
  kop: {
    titel: "Matchingsformulier",
    werknemer: "Werknemer",
    werk: "Werk",
    peildatum: "Peildatum",
    oordeel: "Oordeel",
    taken: "Taken",
    werkbegeleider: "Werkbegeleider",
    netwerk: "Eigen netwerk",
    voorWie: "Voor de jobcoach en de werknemer. De werkgever krijgt alleen het deel met ondersteuning, doelen en uren.",
    cijfers: ["", "Nu", "Na ondersteuning", "Bekend"],
    geschiktheid: "Geschiktheid: voldoet de werknemer aan wat het werk vraagt?",
    passendheid: "Passendheid: biedt het werk wat de werknemer nodig heeft?",
    nietGevraagd: "niet gevraagd",
    overzicht: "Discrepanties in één oogopslag",
    overzichtKolommen: ["Punt", "Gevraagd", "Aanwezig", "Tekort", "Aanpak"],
    geenDiscrepantie: "Op de vergeleken punten zijn geen discrepanties gevonden.",
    onderdelen: "De vijf onderdelen naast elkaar",
    rijKolommen: ["Punt", "Werknemerprofiel", "Werkprofiel", "Ondersteuning of aanpassing, en doelen"],
    rijLeeg: "Geen van beide profielen zegt hier iets over.",
    ondersteuning: "Ondersteuning en aanpassing",
    ondersteuningKolommen: ["Punt", "Wat er gebeurt", "Wie", "Hoe vaak en hoe lang", "Waarom niet lichter"],
    doelen: "Coachingsdoelen voor de eerste periode",
    wachtend: "Doelen die wachten, op volgorde",
    uren: "Uren van de jobcoach",
    toets: "Toets van dit formulier",
    vragen: "Open vragen voor het volgende gesprek",
    verantwoording: "Verantwoording",
    ondertekening: "Ondertekening",
    ondertekenKolommen: ["Rol", "Datum", "Handtekening"],
  },
  rij: {
    capaciteiten: ["Vaardigheden, bekwaamheden, competenties", "Eisen"],
    leren: ["Manier van leren en leermogelijkheden", "Ontwikkelingsmogelijkheden en soort begeleiding"],
    context: ["Sociale context, achtergrond en netwerk", "Context op en rond de werkplek"],
    cultuur: ["Identiteit, sfeer en persoonlijkheid", "Waarden en normen op de werkplek"],
    wensen: ["Wensen, motieven en reële perspectieven", "Taken, werkzaamheden en arbeidsomstandigheden"],
  },
  oordeel: {
    passend: { naam: "passend", zin: "De werknemer en dit werk passen bij elkaar zoals ze nu zijn." },
    "passend-met-ondersteuning": {
      naam: "passend met ondersteuning",
      zin: "De werknemer en dit werk passen bij elkaar als de ondersteuning hieronder er komt.",
    },
    "onvoldoende-bekend": {
      naam: "onvoldoende bekend",
      zin: "Er is nog te weinig bekend om te zeggen of dit past. De open vragen hieronder zijn de volgende stap.",
    },
    "niet-passend": {
      naam: "niet passend",
      zin: "Zoals het werk nu is, past het niet: er blijft een tekort op een punt dat niet gemist kan worden.",
    },
  },
  reden: {
    "essentieel-tekort-open": (punten) => `Een essentieel tekort blijft open, ook als alles gebeurt wat kan: ${punten}.`,
    "toezicht-ontbreekt": (punten) =>
      `De werknemer heeft iemand nodig die er steeds bij is, en de werkplek biedt dat niet: ${punten}. Uren van een jobcoach kunnen dit niet vervangen.`,
    "buiten-catalogus": (punten) => `Deze punten staan niet in de catalogus en zijn niet vergeleken: ${punten}.`,
    "niets-gevraagd": () => "Geen van beide profielen vraagt iets. Er valt dus niets te vergelijken.",
    "essentieel-onbekend": (punten) => `Een essentieel punt is nog niet bekend: ${punten}.`,
    "essentieel-misschien-open": (punten) =>
      `Of een essentieel tekort te sluiten is, hangt af van een antwoord dat nog ontbreekt: ${punten}.`,
    "dekking-te-laag": (punten, grens) => `Van wat er gevraagd wordt, is minder dan ${grens} % bekend. Nog open: ${punten}.`,
    "eisen-onbekend": (punten) => `Er zijn grenzen genoemd, maar niet of de andere kant er iets vraagt: ${punten}.`,
    "te-beoordelen": (punten) => `Dit moet een mens nog beoordelen, met een reden: ${punten}.`,
    discrepanties: (punten) => `Er zijn discrepanties: ${punten}.`,
    "geen-discrepantie": () => "Op de vergeleken punten is er geen discrepantie.",
  },
  restpunten: (punten) => `Blijft open, maar is niet essentieel: ${punten}.`,
  uitkomst: {
    match: "✓ Past",
    tekort: "✗ Tekort",
    overschot: "▲ Meer dan gevraagd",
    gedekt: "◐ Gedekt",
    onbekend: "? Onbekend",
    handmatig: "✎ Te beoordelen",
    "niet-gevraagd": "– Niet gevraagd",
  },
  gedekt: (steun, omvang) => `Gedekt door: ${steun}. Valt die steun weg, dan is er een tekort${omvang}.`,
  deelsGedekt: (steun) => `Een deel wordt al opgevangen door: ${steun}.`,
  onbekend: {
    aanbod: {
      eis: "Het werk vraagt dit; of de werknemer het brengt, is niet bekend.",
      behoefte: "De werknemer heeft dit nodig; of het werk het biedt, is niet bekend.",
    },
    vraag: {
      eis: "Of het werk dit vraagt, is niet bekend.",
      behoefte: "Of de werknemer dit nodig heeft, is niet bekend.",
    },
  },
  optieNietBeoordeeld: "Wat de werknemer van deze mogelijkheid vindt, is niet bekend.",
  genoegVoorElkeVraag: "Voldoet aan alles wat hier gevraagd kan worden.",
  weggelaten: "Het profiel is op dit onderdeel volledig en noemt dit punt niet.",
  talent: "De werknemer wil dit graag gebruiken, maar het werk vraagt het niet.",
  teBeoordelen: "Een mens moet dit nog beoordelen en de reden opschrijven.",
  beoordeeld: "✎ Beoordeeld",
  besloten: (oordeel, reden, wie) =>
    `Als ${oordeel === "match" ? "passend" : "tekort"}, door ${wie}, omdat: ${eindigMetPunt(reden)}`,
  metingBlijft: (reden, wie) => `Het voorbehoud is beoordeeld door ${wie}: ${eindigMetPunt(reden)} Wat gemeten is, blijft staan.`,
  beslissingNietNodig: "Er is een beslissing opgeschreven, maar dit punt vraagt er geen: wat gemeten is, geldt.",
  vervangingOnbekend: "Wie deze steun geeft als die persoon er niet is, is niet bekend.",
  vervangingOntbreekt: "Als die persoon er niet is, geeft niemand deze steun.",
  metVeronderstellingen:
    "Niet ondertekenen: dit formulier rust op veronderstellingen en gaat niet over de profielen zoals ze zijn.",
  verondersteld: "Dit is een veronderstelling: de maatregel is er nog niet.",
  beslisser: {
    jobcoach: "de jobcoach",
    arbeidsdeskundige: "de arbeidsdeskundige",
    "werknemer-en-werkgever": "werknemer en werkgever samen",
  },
  essentieelOnzeker: (punten) => `Let op: op een essentieel punt is de uitkomst onzeker: ${punten}.`,
  zonderSteun:
    "De werknemer en dit werk passen grotendeels bij elkaar. Er blijft een tekort dat niet essentieel is en waar hier geen ondersteuning voor is.",
  ontbreekt: { heel: "ontbreekt", deels: "is er maar deels" },
  ondertekenaar: {
    werknemer: "de werknemer",
    werkgever: "de werkgever (alleen voor het deel met ondersteuning, doelen en uren)",
    jobcoach: "de jobcoach",
  },
  onzeker: "Onzeker: het verschil is maar één stap.",
  beoordelaarsVerschillen: "Onzeker: beoordelaars zeggen niet hetzelfde.",
  steunNietZeker: "Er is steun op de werkplek, maar of die genoeg is, is niet bekend.",
  waarschuwing: { "belastbaarheid-verouderd": "Let op: het belastbaarheidsprofiel is ouder dan zes maanden." },
  essentieel: "essentieel",
  leerbaar: {
    ja: { profiel: "Te leren, volgens het profiel.", aard: "Te leren.", "niet-vastgesteld": "Te leren." },
    nee: {
      profiel: "Niet te leren, volgens het profiel.",
      aard: "Geen punt om te leren: er moet iets in of rond het werk veranderen.",
      "niet-vastgesteld": "Niet te leren.",
    },
    onbekend: {
      profiel: "Het is niet bekend of dit te leren is.",
      aard: "Het is niet bekend of dit te leren is.",
      "niet-vastgesteld": "Of deze werknemer dit kan leren, is nog niet vastgesteld. Daarom is er geen doel.",
    },
  },
  blijftOpen: {
    ja: "Er blijft een tekort over, ook als alles gebeurt wat kan.",
    nee: "",
    onbekend: "Of dit te sluiten is, hangt af van een open vraag.",
  },
  niveaus: (aantal) => (aantal === 1 ? "1 niveau" : `${aantal} niveaus`),
  nietWillen: { "liever-niet": "de werknemer wil dit liever niet", nooit: "de werknemer wil dit niet" },
  graadVraag: { ja: "nodig", deels: "deels nodig", nee: "niet nodig" },
  graadAanbod: { ja: "is er", deels: "is er deels", nee: "is er niet" },
  eenheid: {
    kg: "kg",
    N: "N",
    min: "minuten",
    "uur/dag": "uur per dag",
    "uur/week": "uur per week",
    "uur/jaar": "uur per jaar",
    "keer/uur": "keer per uur",
    "keer/week": "keer per week",
    weken: "weken",
    cm: "cm",
    graden: "graden",
    treden: "treden",
    "dB(A)": "dB(A)",
    "%": "%",
  },
  een: {
    kg: "1 kg",
    N: "1 N",
    min: "1 minuut",
    "uur/dag": "1 uur per dag",
    "uur/week": "1 uur per week",
    "uur/jaar": "1 uur per jaar",
    "keer/uur": "1 keer per uur",
    "keer/week": "1 keer per week",
    weken: "1 week",
    cm: "1 cm",
    graden: "1 graad",
    treden: "1 trede",
    "dB(A)": "1 dB(A)",
    "%": "1 %",
  },
  graadZin: {
    ja: (zin) => zin,
    deels: (zin) => `${zin.replace(/\.$/u, "")}: deels.`,
    nee: (zin) => `${zin.replace(/\.$/u, "")}: nee.`,
  },
  netwerkSteunt: {
    ja: "kan en wil helpen",
    deels: "kan of wil een deel helpen",
    nee: "kan of wil niet helpen",
    onbekend: "of het kan en wil helpen, is niet bekend",
  },
  graadKort: { ja: "ja", deels: "deels", nee: "nee", onbekend: "niet bekend" },
  begeleider: {
    kentWerk: "kent het werk",
    aanwezig: "aanwezig",
    urenVrij: "tijd ervoor",
    opgeleid: "ervoor opgeleid",
    bereid: "wil het doen",
    rugdekking: "leiding staat erachter",
    vervanging: "vervanger",
  },
  werkbegeleiding: {
    kop: "Werkbegeleiding",
    nietGenoemd: "Het Werkprofiel noemt geen werkbegeleider. Stel daarom eerst de vraag hieronder.",
    nietNodig: "Het Werkprofiel noemt geen werkbegeleider. Er is ook geen tekort waar dat op wacht.",
    geenPunt: "Er is geen tekort dat de werkbegeleider kan opvangen.",
    inOrde: "Alles wat de werkbegeleider hiervoor nodig heeft, is er.",
    steun: {
      gedekt: "Vangt de werkbegeleider nu al op",
      nu: "Kan de werkbegeleider nu oppakken",
      naAdvies: "Kan een werkbegeleider oppakken als het onderstaande is geregeld",
      misschien: "Kan een werkbegeleider misschien oppakken; daarvoor is ook een andere vraag nog open",
      samen: "Hier helpt een werkbegeleider, maar dat is alleen niet genoeg",
    },
    perPunt: "Elk punt is apart bekeken. Bespreek of er ook tijd is voor alles samen.",
    kolommen: ["Werkbegeleider", "Vraag of advies voor de werkgever", "Voor"],
    nodig: (hoeveelheid) => `nodig: ${hoeveelheid}`,
    allePunten: "alle punten hierboven",
    aandachtspunten: "Aandachtspunten voor de inwerkperiode",
    aandacht: {
      tekort: (punten) => `Tekort: ${punten}.`,
      onbekend: (punten) => `Nog niet bekend: ${punten}.`,
      gedekt: (punten) => `Gedekt: ${punten}.`,
    },
    standaard: "Hoort bij elke start; deze profielen wijzen niet op een tekort.",
  },
  bijTaken: (taken) => `Bij: ${taken}`,
  houding: { graag: "graag", goed: "goed", "liever-niet": "liever niet", nooit: "niet" },
  status: { onbekend: "niet bekend", "niet-gevraagd": "niet gevraagd" },
  minstens: (waarde) => `minstens ${waarde}`,
  hoogstens: (waarde) => `hoogstens ${waarde}`,
  tussen: (minimum, maximum) => `${minimum} tot ${maximum}`,
  metHulpmiddel: (waarde, steun, inGebruik) =>
    inGebruik ? `Met ${steun} (al in gebruik): ${waarde}` : `Met ${steun} (nog niet in gebruik): ${waarde}`,
  zegtAnders: (waarde, bron) => `Anders volgens ${bron}: ${waarde}`,
  voorbehoud: (tekst) => `Voorbehoud: ${eindigMetPunt(tekst)}`,
  beoordelaar: {
    zelf: "de werknemer",
    netwerk: "het netwerk",
    jobcoach: "de jobcoach",
    werkgever: "de werkgever",
    werkbegeleider: "de werkbegeleider",
    arts: "de arts",
    deskundige: "de deskundige",
    test: "een test",
  },
  bewijs: { test: "test", observatie: "observatie", document: "document", gesprek: "gesprek" },
  gever: {
    werkbegeleider: "werkbegeleider",
    collega: "collega",
    leidinggevende: "leidinggevende",
    netwerk: "netwerk van de werknemer",
    werkgever: "werkgever",
    werknemer: "werknemer",
    jobcoach: "jobcoach",
    opleider: "opleider",
    "andere-dienst": "andere dienst",
  },
  geenSteun: "Voor dit punt is geen maatregel gevonden die kan.",
  voorwaardelijk: "Eerst vragen of dit kan.",
  lichter: {
    "kan-niet": "kan hier niet",
    "eerst-vragen": "nog niet bekend of het kan",
    "reikt-niet-ver-genoeg": "sluit het tekort niet",
    "leren-gaat-voor": "de werknemer kan het leren, en dat gaat voor",
    "samen-nodig": "is ook nodig; alleen samen is het genoeg",
  },
  lichtst: "Dit is de lichtste.",
  duur: (frequentie, weken) => {
    if (weken === 0) return frequentie;
    if (weken > 26) return `${frequentie}; afbouw tot week ${weken}`;
    return `${frequentie}; ${weken === 1 ? "1 week" : `${weken} weken`}`;
  },
  doelKop: (nummer, naam, soort, horizon) =>
    `Doel ${nummer}: ${naam} (${soort === "werkdoel" ? "werkdoel" : "persoonlijk doel"}, ${horizon === "kort" ? "korter dan 6 maanden" : "langer dan 6 maanden"})`,
  doel: {
    nu: "Nu",
    straks: "Aan het eind",
    aanpak: "Aanpak",
    wie: "Wie",
    activiteiten: "Activiteiten",
    meten: "Meten",
    metenZin: (maat, zin, nazorg) => {
      const van = nazorg ? " van de eerste 6 maanden" : "";
      const meting = {
        dagen: `In de laatste week${van} wordt op vijf werkdagen bijgehouden of dit te zien is: “${zin}”`,
        weken: `In de laatste vier weken${van} wordt elke week bijgehouden of dit gehaald is: “${zin}”`,
        behalen: `Aan het eind van de ${nazorg ? "eerste 6 maanden" : "afgesproken tijd"} wordt nagegaan of dit gehaald is: “${zin}”`,
      }[maat];
      return nazorg ? `${meting} Wat daarna volgt, is nazorg.` : meting;
    },
    nietGenoeg: "Dit doel neemt niet het hele tekort weg; zie de ondersteuning op dit punt.",
    volgtUit: "Volgt uit",
    tijd: "Tijd van de jobcoach",
    geen: "Er is geen coachingsdoel: op geen enkel punt met een tekort staat vast dat de werknemer dit kan leren.",
  },
  doelVerwijzing: (nummer) => (nummer === 0 ? "Coachingsdoel dat nog wacht." : `Coachingsdoel ${nummer}.`),
  gasKolommen: {
    dagen: ["Niveau (0 is het doel)", "Het gedrag is te zien"],
    weken: ["Niveau (0 is het doel)", "Stand aan het eind"],
    behalen: ["Niveau (0 is het doel)", "Stand aan het eind"],
  },
  gas: (niveau) => {
    switch (niveau.maat) {
      case "dagen": {
        const { minimum, maximum } = niveau.dagen;
        const hulp = niveau.hulp === "maakt-niet-uit" ? "" : `, ${niveau.hulp} hulp`;
        if (maximum === 0) return "op geen enkele dag";
        if (minimum === maximum) return minimum === 5 ? `op alle 5 dagen${hulp}` : `op ${minimum} van de 5 dagen${hulp}`;
        return `op ${minimum} tot en met ${maximum} van de 5 dagen${hulp}`;
      }
      case "weken": {
        if (niveau.stand === "niet-boven-begin") return "niet meer dan aan het begin";
        if (niveau.stand === "onderweg") return "meer dan aan het begin, maar het doel is in de laatste week niet gehaald";
        const { minimum, maximum } = niveau.weken;
        if (maximum === null) return `gehaald in elk van de laatste ${minimum} weken of meer`;
        return maximum === 1 ? "gehaald in de laatste week" : `gehaald in elk van de laatste ${minimum} of ${maximum} weken`;
      }
      case "behalen":
        return {
          "niet-begonnen": "niet begonnen",
          begonnen: "begonnen, niet gehaald binnen de afgesproken tijd",
          "op-tijd": "gehaald binnen de afgesproken tijd",
          "een-maand-eerder": "minstens een maand eerder gehaald",
          "twee-maanden-eerder": "minstens twee maanden eerder gehaald",
        }[niveau.stand];
    }
  },
  doelenGekozen: (door, reden) => `Gekozen door ${door}, omdat: ${eindigMetPunt(reden)}`,
  doelenVoorstel: (aantal) =>
    aantal === 0 ? "" : "Dit is een voorstel. Werknemer en werkgever kiezen zelf welke doelen eerst komen.",
  kiezer: { werknemer: "de werknemer", werkgever: "de werkgever", jobcoach: "de jobcoach" },
  rangregel: {
    essentieel: "eerst wat essentieel is",
    belang: "dan wat het belangrijkst is",
    "grootste-tekort": "dan het grootste tekort",
    "kortste-termijn": "dan wat binnen 6 maanden kan",
    code: "dan op alfabet",
  },
  rangregels: (regels) => `Volgorde: ${regels}.`,
  keuzeNietMogelijk: (punten) => `Gekozen, maar er volgt geen doel uit: ${punten}.`,
  uren: {
    stand: {
      "geen-uren": "Dit plan vraagt geen uren van een jobcoach.",
      "geen-contract": "Het Werkprofiel noemt geen contracturen. Daarom is niet te zeggen welk deel van de uren dit is.",
      "geen-regel": "Op de peildatum is geen regel bekend. Een oudere regel wordt niet gebruikt.",
      berekend: "",
    },
    halfjaar: (nummer, uren) => `half jaar ${nummer}: ${uren}`,
    kolommen: ["Waarvoor", "Tijd van de jobcoach"],
    totaal: "Samen",
    regel: (naam, regime, gegeven, urenPerJaar) =>
      `${naam}: bij ${urenPerJaar} werk per jaar past het eerste half jaar in het regime **${regime}** (${gegeven}).`,
    geenRegime: (naam, zwaarste, tekort) =>
      `${naam}: het eerste half jaar past in geen enkel regime. Boven het zwaarste regime (${zwaarste}) is ${tekort} te veel.`,
    wijktAf: (gegeven, voorwaarde) => `**Wijkt af (hier ${gegeven}):** ${voorwaarde}`,
    buitenUitzondering: "Dit valt ook buiten de uitzondering.",
    teControleren: (voorwaarden) => `**Nog te controleren:** ${voorwaarden}`,
    andereVoorwaarden: (aantal, uitvoerder, bron) =>
      `Ga met ${uitvoerder} ook de andere voorwaarden van deze regeling na (${aantal}). Alle voorwaarden staan in: ${bron}.`,
    proefplaatsing: (uren) =>
      `De tijd voor de proefplaatsing (${uren}) telt niet mee in het totaal en niet bij het regime. Volgens de UWV-protocollen van 2014 en 2015 is een proefplaatsing een eigen periode, met een eigen aandeel van de uren.`,
    buitenProefplaatsing: "Buiten de proefplaatsing vraagt dit plan geen uren van een jobcoach.",
    geenBesluit: "Dit is een rekensom en geen besluit over recht op jobcoaching.",
    eenheid: (uren) => `${uren} uur`,
  },
  toetsvragen: [
    "Laat het Werknemerprofiel zien waarop bij plaatsing gelet moet worden, en waarvoor steun nodig kan zijn?",
    "Laat het Werknemerprofiel zien welk soort werk de werknemer wil?",
    "Laat het Werkprofiel zien dat de werkplek daar zo goed mogelijk bij past?",
    "Laat het Werkprofiel zien hoe ver leiding of collega's kunnen steunen?",
    "Is de gevraagde ondersteuning aannemelijk, gezien beide profielen?",
    "Zijn de doelen voor deze werknemer echt te coachen?",
    "Klikt het tussen jobcoach en werknemer?",
  ],
  toetsElement: {
    focus: "focus",
    plausibiliteit: "plausibiliteit",
    doelgerichtheid: "doelgerichtheid",
    aanvullend: "aanvullend",
  },
  toetsUitkomst: {
    ja: "ja",
    deels: "deels",
    nee: "nee",
    "niet-van-toepassing": "niet van toepassing",
    mens: "kan alleen een mens beoordelen",
  },
  vraag: {
    aan: { werknemer: "Aan de werknemer", werk: "Aan de werkgever", beoordelaar: "Aan de beoordelaar" },
    beslissend: "kan het oordeel veranderen",
    soort: {
      "te-beoordelen": () => "Past dit, en waarom?",
      "aanbod-onbekend": (vraag) => vraag,
      "vraag-onbekend": (vraag) => vraag,
      "steun-niet-zeker": () => "Is de steun die er nu al is genoeg? Vul in wat bekend is over de werkbegeleider.",
      leerbaarheid: () => "Is dit te leren, met training of met coaching?",
      aanpasbaarheid: () => "Kan het werk op dit punt worden aangepast?",
      werkbegeleider: () =>
        "Wie kan werkbegeleider zijn? Kent die collega het werk, is er tijd voor, en staan de collega en de leiding erachter?",
      netwerk: () => "Kan en wil iemand uit het eigen netwerk helpen, bijvoorbeeld familie, een vriend of een begeleider thuis?",
      "beoordelaars-verschillen": (vraag) => `De beoordelaars zeggen niet hetzelfde. ${vraag}`,
      "verschil-van-een-stap": (vraag) => `Het verschil is maar één stap. ${vraag}`,
    },
    geen: "Er zijn geen open vragen.",
  },
  verantwoording: {
    motor: "Gemaakt met",
    catalogus: "Catalogus",
    beleid: "Beleid",
    werknemer: "Werknemerprofiel",
    werk: "Werkprofiel",
    beslissingen: "Beslissingen",
    slot: "Met dezelfde profielen, beslissingen, keuze van doelen, catalogus, beleid en peildatum komt altijd hetzelfde formulier uit.",
  },
  en: "en",
};
