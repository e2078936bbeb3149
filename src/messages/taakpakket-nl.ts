import type { TaakpakketTeksten } from "./taakpakketTeksten.js";

/** The Dutch of tasks and task packages, at level B1. */
export const taakpakketNl: TaakpakketTeksten = {
  titel: "Taken en takenpakketten",
  voorWie: "Voor de jobcoach en de werknemer. Dit zijn voorstellen: of taken geruild kunnen worden, beslist de werkgever.",
  taken: "Elke taak apart",
  taakKolommen: ["Taak", "Deel van de werktijd", "Past de taak?", "Waarom", "Wat de werknemer ervan vindt"],
  klasse: {
    past: "✓ Past zoals de taak is",
    "past-met-ondersteuning": "◐ Past met ondersteuning",
    onbekend: "? Nog te weinig bekend",
    "beter-ruilen": "⇄ Beter ruilen",
  },
  deel: (percent) => `${percent} %`,
  deelMetUren: (percent, uren) => `${percent} % (${uren})`,
  tekort: (punt, omvang) => (omvang === "" ? `Tekort op **${punt}**.` : `Tekort op **${punt}**: ${omvang}.`),
  tekortsoort: {
    "open-essentieel": "Dit punt kan niet gemist worden, en het tekort blijft, ook als alles gebeurt wat kan.",
    "misschien-open-essentieel": "Dit punt kan niet gemist worden. Of het tekort te sluiten is, hangt af van een open vraag.",
    open: "Het tekort blijft, ook als alles gebeurt wat kan; het punt is niet essentieel.",
    "misschien-open": "Of het tekort te sluiten is, hangt af van een open vraag.",
    sluitbaar: "Te sluiten.",
  },
  metSteun: (maatregelen) => `Wat helpt: ${maatregelen}.`,
  alleenHier: "Alleen bij deze taak.",
  ookBij: (taken) => `Ook bij: ${taken}.`,
  onbekend: (punten) => `Nog niet bekend: ${punten}.`,
  onzeker: (punten) => `Onzeker, terwijl het niet gemist kan worden: ${punten}.`,
  nietBeschreven: "Wat deze taak vraagt, is niet beschreven.",
  geenTekort: (punten) => `Geen tekort op: ${punten}.`,
  wensOnbekend: "niet bekend",
  heelWerk: (punten) => `Van het hele werk, niet van één taak, zijn de tekorten op: ${punten}. Daar verandert ruilen niets aan.`,
  heelWerkBlokkeert: (punten) =>
    `Let op: ${punten} kan niet gemist worden, het tekort blijft, en het komt niet van een taak. Geen enkel takenpakket lost dat op.`,
  rest: (deel) => `Van ${deel} van de werktijd is niet beschreven wat er gebeurt.`,
  voorstellen: "Voorstellen voor een takenpakket",
  stand: {
    keuze: (aantal) =>
      `Er zijn ${aantal} voorstellen. In geen daarvan brengt een taak een essentieel tekort mee dat open blijft. Voorstel 1 is het grootste pakket waarvoor dat geldt.`,
    "een-pakket": () => "Er is één voorstel: maar één taak brengt geen essentieel tekort mee dat open blijft.",
    "geen-pakket": () => "Er is geen voorstel. Elke taak brengt een essentieel tekort mee dat open blijft.",
    "geen-taken": () => "Het Werkprofiel noemt geen taken. Daarom is er niets te ruilen en geen voorstel.",
  },
  voorstelKolommen: ["Voorstel", "Taken", "Deel van de werktijd", "Oordeel", "Hoe goed het past", "Wat er nodig is"],
  soort: {
    grootste: "het grootste pakket",
    "zonder-onbekend": "zonder taken waarvan te weinig bekend is",
    "zonder-ondersteuning": "zonder taken die ondersteuning vragen",
    "naar-wens": "zonder taken die de werknemer, voor zover bekend, niet of liever niet doet",
    "op-een-na-grootste": "het grootste pakket op één na",
  },
  essentieelOnbekend: (punten) => `Eerst vragen, want dit kan niet gemist worden: ${punten}.`,
  misschienOpen: (punten) => `Of dit essentiële tekort te sluiten is, hangt af van een open vraag: ${punten}.`,
  geschiktheid: (nu, straks) => `Geschiktheid: nu ${nu}, na ondersteuning ${straks}.`,
  passendheid: (nu, straks) => `Passendheid: nu ${nu}, na ondersteuning ${straks}.`,
  geenSteun: "Geen ondersteuning gevonden of nodig.",
  tegenover: (nummer, percent) =>
    percent === "0"
      ? `**Voorstel ${nummer}** naast voorstel 1: evenveel werktijd.`
      : `**Voorstel ${nummer}** naast voorstel 1: ${percent} % minder werktijd.`,
  takenEraf: (taken) => `Niet meer: ${taken}.`,
  tekortenEraf: (punten) => `Geen tekort meer op: ${punten}.`,
  tekortenErbij: (punten) => `Wel een tekort op: ${punten}.`,
  collegas: "Wat overblijft voor collega's",
  collegaKolommen: ["Voorstel", "Taak", "Deel van de werktijd", "Wat de taak vraagt"],
  samen: "samen",
  eis: (punt, waarde) => `${punt}: ${waarde}`,
  geenEis: "niet beschreven",
  vrij: "Deze tijd komt bij de werknemer vrij. Wat daarvoor terugkomt, zegt de werkgever; dat staat hier niet ingevuld.",
  nietsEruit: "alle taken blijven bij de werknemer",
  voorwaarden: "Voorwaarden en vragen",
  rustOp: (maatregelen) =>
    `Ruilen kan als maatregel zo: ${maatregelen}. De voorwaarde is dat het werk op deze punten kan veranderen.`,
  aanpasbaar: {
    ja: (punten) => `Dat kan, volgens het Werkprofiel: ${punten}.`,
    deels: (punten) => `Dat kan voor een deel, volgens het Werkprofiel: ${punten}.`,
    nee: (punten) =>
      `Dat kan niet, volgens het Werkprofiel: ${punten}. Vraag of de eis zelf niet kan veranderen, of dat ook de hele taak niet naar een collega kan.`,
    onbekend: (punten) => `Dat is niet bekend: ${punten}.`,
  },
  vraag: {
    "taken-beschrijven": () => "Uit welke taken bestaat het werk, en hoeveel van de werktijd kost elke taak?",
    "rest-beschrijven": () => "Wat gebeurt er in de rest van de werktijd?",
    "eisen-beschrijven": (taken) => `Wat vraagt deze taak van iemand: ${taken}?`,
    "ruil-mogelijk": (taken) => `Welke van deze taken kunnen collega's overnemen: ${taken}?`,
    "wat-komt-terug": (taken) => `Welk werk komt terug voor de tijd die vrijkomt als dit naar collega's gaat: ${taken}?`,
    "wens-vragen": (taken) => `Wat vind je van deze taken: ${taken}?`,
  },
};
