import type { Verwachting } from "../domain/fout.js";
import { houdingen } from "../domain/waarde.js";
import type { Foutzinnen, PerBekendeCode, PerDubbelSoort, PerVerbodenSoort } from "./foutzinnen.js";
import { getal, inGroepen, naElkaar, opsomming, voorbeeldHoeveelheid, voorbeeldOpties } from "./notatie.js";

const komma = ",";
const groep = (waarde: number): string => inGroepen(waarde, ".");
const eenVan = (woorden: readonly string[]): string => opsomming(woorden, "of");

const datum = 'een dag die bestaat, geschreven als JJJJ-MM-DD, bijvoorbeeld "2026-01-31"';

const verwachting = (verwacht: Verwachting): string => {
  switch (verwacht.soort) {
    case "tekst":
      return "tekst tussen dubbele aanhalingstekens, niet leeg";
    case "getal":
      return "een getal, zonder aanhalingstekens, bijvoorbeeld 3";
    case "geheel-getal":
      return "een heel getal, zonder aanhalingstekens, bijvoorbeeld 3";
    case "ja-of-nee":
      return "true (ja) of false (nee), zonder aanhalingstekens";
    case "lijst":
      return "een lijst, tussen [ en ]";
    case "object":
      return "een groep velden, tussen { en }";
    case "datum":
      return datum;
    case "code":
      return 'een code van kleine letters, cijfers en streepjes, bijvoorbeeld "uren-per-week"';
    case "id":
      return 'een naam van hoogstens 64 tekens die met een letter begint, zonder spaties, bijvoorbeeld "taak-1"';
    case "waarde":
      return 'een waarde die bij dit punt past, bijvoorbeeld 2, "ja" of "10 kg"';
    case "keuze":
      return verwacht.uit.length === 1 ? `precies ${eenVan(verwacht.uit)}` : `een van deze woorden: ${eenVan(verwacht.uit)}`;
    case "niveau":
      return `een niveau: een heel getal van 0 tot en met ${verwacht.laatste}, zonder aanhalingstekens`;
    case "hoeveelheid": {
      const { eenheid, minimum, maximum, resolutie } = verwacht;
      const stappen = resolutie === 0 ? "" : `, in stappen van ${getal(resolutie, komma)}`;
      return `een hoeveelheid in ${eenheid}, van ${getal(minimum, komma)} tot ${getal(maximum, komma)}${stappen}, bijvoorbeeld ${voorbeeldHoeveelheid(verwacht, komma)}`;
    }
    case "opties":
      return `een lijst met minstens één van deze opties: ${eenVan(verwacht.uit)}, bijvoorbeeld ${voorbeeldOpties(verwacht.uit)}`;
    case "voorkeuren":
      return `lijsten met opties onder ${eenVan(houdingen)}, met als opties: ${eenVan(verwacht.uit)}, bijvoorbeeld { "graag": ${voorbeeldOpties(verwacht.uit)} }`;
  }
};

const metVerwachting = (zin: string, verwacht: Verwachting): string => `${zin} Verwacht: ${verwachting(verwacht)}.`;

const bereik = (minimum: number | undefined, maximum: number | undefined): string => {
  if (minimum === undefined && maximum === undefined) return "een ander getal";
  if (minimum === undefined) return `een getal van hoogstens ${getal(maximum ?? 0, komma)}`;
  if (maximum === undefined) return `een getal van minstens ${getal(minimum, komma)}`;
  return `een getal van ${getal(minimum, komma)} tot en met ${getal(maximum, komma)}`;
};

const tekensOfItems = (aantal: number, eenheid: "tekens" | "items"): string => {
  const enkelvoud = eenheid === "tekens" ? "teken" : "item";
  return `${groep(aantal)} ${aantal === 1 ? enkelvoud : eenheid}`;
};

const verboden: PerVerbodenSoort = {
  diagnose: "Een diagnose of andere medische informatie",
  "nationaal-nummer": "Een nationaal nummer, zoals een BSN of een rijksregisternummer,",
  geslacht: "Het geslacht",
  leeftijd: "De leeftijd of geboortedatum",
  afkomst: "De afkomst of nationaliteit",
};

const eenKeer: PerDubbelSoort = {
  criterium: "elk criterium één keer, met alle beoordelingen bij elkaar",
  taak: "voor elke taak een eigen id",
  taakwaarde: "elke taak hoogstens één keer",
  beslissing: "hoogstens één beslissing per criterium",
  kiezer: "elke kiezer één keer",
  formulering: "hoogstens één formulering per criterium",
  doel: "elk doel één keer",
  logboekregel: "elke regel één keer; waren het twee contacten, zet dan bij allebei een toelichting",
};

const nietBekend: PerBekendeCode = {
  activiteit: ["De catalogus kent deze activiteit niet.", "een activiteit uit de catalogus"],
  doel: ["Dit is geen doel van deze periode.", "een doel uit het formulier van het begin van de periode"],
  regeling: ["De catalogus kent deze regeling niet.", "een regeling uit de catalogus"],
  regime: ["Deze regeling heeft dit regime niet.", "een regime van deze regeling"],
};

/** The Dutch of the faults in a profile, at level B1. */
export const foutenNl: Foutzinnen = {
  "json-ongeldig": ({ positie }) =>
    `Deze tekst is geen geldige JSON${positie === undefined ? "" : `: bij teken ${groep(positie + 1)} gaat het mis`}. Kijk of er een komma, haakje of aanhalingsteken ontbreekt of te veel staat.`,
  "te-groot": ({ grens, eenheid }) => {
    switch (eenheid) {
      case "bytes":
        return `Dit bestand is te groot. Verwacht: hoogstens ${groep(grens)} bytes.`;
      case "niveaus":
        return `Hier zitten te veel lagen in elkaar. Verwacht: hoogstens ${groep(grens)} lagen diep.`;
      case "knopen":
        return `Hier staat te veel. Verwacht: samen hoogstens ${groep(grens)} velden en items.`;
      case "tekens":
        return `Deze tekst is te lang. Verwacht: hoogstens ${tekensOfItems(grens, eenheid)}.`;
      case "items":
        return `Deze lijst is te lang. Verwacht: hoogstens ${tekensOfItems(grens, eenheid)}.`;
    }
  },
  "te-klein": ({ grens, eenheid }) =>
    `Deze ${eenheid === "tekens" ? "tekst" : "lijst"} is te kort. Verwacht: minstens ${tekensOfItems(grens, eenheid)}.`,
  "verkeerde-vorm": ({ verwacht }) => metVerwachting("Wat hier staat, heeft niet de goede vorm.", verwacht),
  "buiten-bereik": ({ minimum, maximum }) => `Dit getal ligt buiten het bereik. Verwacht: ${bereik(minimum, maximum)}.`,
  ontbreekt: ({ verwacht }) => metVerwachting("Dit veld ontbreekt.", verwacht),
  "onbekende-sleutel": ({ sleutels, aantal }) => {
    if (aantal === 1) return `Dit veld bestaat hier niet: ${naElkaar(sleutels)}. Haal het weg of verbeter de naam.`;
    const meer = aantal - sleutels.length;
    const namen = meer > 0 ? `${naElkaar(sleutels)} en nog ${groep(meer)}` : opsomming(sleutels, "en");
    return `Deze velden bestaan hier niet: ${namen}. Haal ze weg of verbeter de namen.`;
  },
  "verboden-gegeven": ({ gegeven, sleutel }) => `${verboden[gegeven]} hoort niet in een profiel. Haal het veld "${sleutel}" weg.`,
  "gevaarlijke-sleutel": ({ sleutel }) =>
    `Een veld mag niet "${sleutel}" heten, want die naam is niet veilig. Haal dit veld weg.`,
  "onbekend-criterium": ({ bedoeld }) =>
    `De catalogus kent dit criterium niet. ${bedoeld === undefined ? "Verwacht: de code van een criterium uit de catalogus" : `Misschien is "${bedoeld}" bedoeld`}.`,
  dubbel: ({ wat, eerste }) => `Dit staat er al, op plaats [${eerste}]. Verwacht: ${eenKeer[wat]}.`,
  "buiten-schaal": ({ verwacht }) => metVerwachting("Deze waarde staat niet op de schaal.", verwacht),
  "vreemde-eenheid": ({ verwacht }) => metVerwachting("Deze waarde staat in een andere eenheid.", verwacht),
  "interval-niet-hier": ({ verwacht }) => metVerwachting("Hier kan maar één waarde staan, geen minimum of maximum.", verwacht),
  "interval-ongeldig": () =>
    "Dit interval is leeg, of het minimum is hoger dan het maximum. Verwacht: een minimum, een maximum of allebei, het minimum niet hoger dan het maximum.",
  "optie-dubbel": () => "Dezelfde optie staat hier meer dan één keer. Verwacht: elke optie hoogstens één keer.",
  "niet-gevraagd-niet-hier": () =>
    '"niet-gevraagd" kan alleen in het profiel dat op dit punt iets vraagt. Verwacht: een waarde, of "onbekend".',
  "steun-niet-hier": () =>
    'Dit profiel vraagt hier iets; steun hoort in het profiel dat iets brengt of biedt. Haal "metSteun" hier weg.',
  "datum-bestaat-niet": () => `Deze dag bestaat niet. Verwacht: ${datum}.`,
  "datum-na-peildatum": ({ peildatum }) => `Deze dag ligt na de peildatum. Verwacht: uiterlijk "${peildatum}".`,
  "onbekende-taak": () =>
    "Deze taak staat niet in de takenlijst van het Werkprofiel. Verwacht: de id van een taak uit die lijst.",
  "taak-niet-bij-punt": () =>
    'Deze taak staat niet bij de taken van dit punt. Verwacht: een taak die bij dit punt ook onder "taken" staat.',
  "per-taak-niet-hier": () => 'Dit punt kan niet per taak worden ingevuld. Haal "perTaak" hier weg.',
  "taak-tegen-werk": () =>
    "Deze taak spreekt tegen wat hier van het hele werk staat. Verwacht: niet meer dan het hele werk vraagt, niet minder dan het hele werk biedt, en geen opties die het hele werk niet heeft.",
  "taken-tegen-werk": () =>
    "Deze taken komen samen niet uit op wat hier van het hele werk staat. Verwacht: minstens één taak die evenveel vraagt als het hele werk, of een taak zonder eigen waarde.",
  "onbekende-maatregel": ({ bedoeld }) =>
    `De catalogus biedt deze maatregel op dit punt niet. ${bedoeld === undefined ? "Verwacht: de code van een maatregel die bij dit criterium staat" : `Misschien is "${bedoeld}" bedoeld`}.`,
  "aandelen-te-groot": () => "De taken vullen samen meer dan de hele werktijd. Verwacht: aandelen die samen hoogstens 100 zijn.",
  "beslissing-zonder-punt": () =>
    "Geen van beide profielen noemt dit criterium, dus er valt niets te beslissen. Verwacht: een criterium dat in minstens één van de profielen staat.",
  "te-vaag": ({ uitdrukking, reden }) =>
    `"${uitdrukking}" is te vaag. ${reden.nl} Verwacht: woorden die zeggen wat iemand ziet of hoort, en hoe vaak of hoeveel.`,
  "niet-gekozen": () => "Dit doel is niet gekozen. Verwacht: een criterium dat ook bij de gekozen doelen staat.",
  "datum-voor-begin": ({ begin }) => `Deze dag ligt voor het begin van de periode. Verwacht: "${begin}" of later.`,
  "onbekende-code": ({ wat, bedoeld }) => {
    const [zin, verwacht] = nietBekend[wat];
    return `${zin} ${bedoeld === undefined ? `Verwacht: ${verwacht}` : `Misschien is "${bedoeld}" bedoeld`}.`;
  },
  "doel-zonder-uitslag": ({ doel }) =>
    `Van het doel "${doel}" staat er niet wat er is bereikt. Verwacht: een uitslag voor elk doel van de periode.`,
};
