import { inBasis, type CatalogusCodeSoort } from "../domain/catalogusFout.js";
import type { Pad } from "../domain/fout.js";
import { beschrijfPad } from "./pad.js";
import type { CatalogusFoutzinnen, PerCodeSoort } from "./foutzinnen.js";
import { getal } from "./notatie.js";

const wat: PerCodeSoort = {
  bron: "Een bron",
  criterium: "Een criterium",
  maatregel: "Een maatregel",
  doelgroep: "Een doelgroep",
  activiteit: "Een activiteit",
  regeling: "Een regeling",
  regime: "Een regime",
  begeleideradvies: "Een advies over de werkbegeleider",
  aandachtspunt: "Een aandachtspunt",
  "fml-item": "Een item van de FML",
  "fml-verwijzing": "Een verwijzing naar de FML",
  koppeling: "Een koppeling",
  "niet-gekoppeld": "Een reden om niet te koppelen",
  niveau: "Een niveau",
  optie: "Een optie",
  verwijzing: "Een verwijzing",
  vervanging: "Een vervanging",
};

const taalnaam = { nl: "Nederlandse", "nl-BE": "Vlaamse", en: "Engelse" } as const;

/** A place that a fact points at: in the catalogue itself, or in the one beneath. */
const plaats = (pad: Pad): string =>
  pad[0] === inBasis ? `${beschrijfPad(pad.slice(1))} van de catalogus eronder` : beschrijfPad(pad);

/** How something of the catalogue beneath can make room; a row has no code that another one could take the place of. */
const uitweg = (soort: CatalogusCodeSoort, [eerste]: Pad): string => {
  if (eerste !== inBasis) return "";
  return soort === "koppeling" || soort === "niet-gekoppeld"
    ? ", of de oude rijen onder zonder"
    : ", of vervangt in het record dat de plaats van het andere inneemt";
};

/** The Dutch of what can only be wrong in a catalogue. */
export const catalogusfoutenNl: CatalogusFoutzinnen = {
  "zonder-bron": () => "Dit record noemt geen bron. Verwacht: minstens één bron, met de plaats in die bron.",
  "zonder-vertaling": ({ taal }) =>
    `De ${taalnaam[taal]} tekst ontbreekt. Verwacht: de tekst in het Nederlands en in het Engels.`,
  "verkeerde-notatie": ({ voorbeeld }) => `Dit is niet op de goede manier geschreven. Verwacht: een notatie als "${voorbeeld}".`,
  "onbekende-bron": () => "Deze bron staat niet in de catalogus. Verwacht: de code van een record onder bronnen.",
  "onbekende-maatregel": () => "Deze maatregel staat niet in de catalogus. Verwacht: de code van een record onder maatregelen.",
  "onbekende-criteriumcode": () => "Dit criterium staat niet in de catalogus. Verwacht: de code van een record onder criteria.",
  "onbekend-fml-item": () =>
    "Dit item of deze vlag staat niet in de FML van deze catalogus. Verwacht: een nummer uit de lijst onder fml, met een waarde die het item heeft.",
  "fml-waarden-kloppen-niet": () => "De nummers van deze waarden kloppen niet. Verwacht: 0, en daarna oplopende nummers.",
  "fml-aantal-klopt-niet": ({ aantal }) =>
    `Het aantal waarden is niet dat van het item in de FML. Verwacht: ${aantal} waarden, één voor elke waarde van het item.`,
  "vervangt-onbekend": () =>
    "Dit record vervangt iets dat er niet is. Verwacht: de code van een record van dezelfde soort uit de catalogus eronder.",
  "vervangt-kring": () =>
    "Deze records vervangen elkaar in een kring. Verwacht: per record een nieuwe code, of de code van het record dat het vervangt.",
  "onbekende-basis": ({ basis: { code, editie } }) =>
    `Deze catalogus bouwt voort op een andere dan is meegegeven. Verwacht: "${code}", editie "${editie}".`,
  "onbekend-record": () => "Er is geen record van deze soort met deze code. Verwacht: een code uit de catalogus eronder.",
  "tekst-zonder-plaats": () =>
    "Dit record heeft geen plaats voor deze tekst. Verwacht: alleen teksten die het record al heeft, en van een niveau alle ankers.",
  "basis-klopt-niet": ({ waar }) =>
    `Hierdoor klopt ${plaats(waar)} niet meer. Verwacht: dat record ook vervangen of weglaten, of deze verandering niet doen.`,
  "koppeling-zonder-grond": () =>
    "Deze koppeling noemt geen bron en geen eigen reden, of allebei. Verwacht: precies één van bron en eigenKoppeling.",
  "koppeling-buiten-schaal": () =>
    "Deze waarde heeft geen plaats op de schaal van het criterium. Verwacht: een waarde die op die schaal staat.",
  "drempels-kloppen-niet": () =>
    "Deze drempels kloppen niet. Verwacht: oplopende getallen, precies één minder dan er waarden zijn.",
  "lijn-klopt-niet": () =>
    "Deze lijn begint en eindigt bij dezelfde waarde van de andere lijst. Verwacht: twee verschillende getallen.",
  "regel-past-niet-bij-lijst": ({ mogelijk }) =>
    `Dit past niet bij een rij van deze lijst. Verwacht: een regel van de soort ${mogelijk.join(", ")}, met de velden die daarbij horen.`,
  "waarden-keren-om": () => "Deze waarden gaan op en neer. Verwacht: waarden die alleen oplopen of alleen aflopen.",
  "toch-gekoppeld": ({ bij }) =>
    `Deze code staat ook op ${plaats(bij)}. Verwacht: een code onder koppelingen of onder nietGekoppeld, niet onder allebei.`,
  "onbekende-activiteit": () =>
    "Deze activiteit staat niet in de catalogus. Verwacht: de code van een activiteit uit een van de doelgroepen.",
  "onbekend-regime": () => "Deze regeling heeft dit regime niet. Verwacht: de code van een van de regimes van de regeling.",
  "gereserveerde-code": () => "Deze code betekent in een profiel iets anders. Verwacht: een andere code.",
  "staat-er-al": ({ eerste }) => `Dit staat al op ${plaats(eerste)}. Verwacht: elk één keer.`,
  "zelfde-als-basis": () =>
    "Deze catalogus heeft dezelfde code en editie als die eronder. Verwacht: een andere code of een andere editie.",
  "dubbele-code": ({ wat: soort, eerste }) =>
    `${wat[soort]} met deze code staat al op ${plaats(eerste)}. Verwacht: elke code één keer${uitweg(soort, eerste)}.`,
  "niet-boven-nul": () => "Dit getal is nul of lager. Verwacht: een getal boven nul.",
  "bereik-leeg": () => "Het maximum is niet hoger dan het minimum. Verwacht: een maximum dat hoger is dan het minimum.",
  "getal-te-precies": ({ decimalen }) =>
    `Dit getal heeft te veel cijfers achter de komma. Verwacht: hoogstens ${decimalen} cijfers achter de komma, want zo precies kan een profiel het opschrijven.`,
  "raster-te-fijn": ({ grens }) =>
    `Deze schaal heeft te veel stappen. Verwacht: een resolutie die het bereik in hoogstens ${grens} stappen verdeelt.`,
  "raster-niet-heel": () =>
    "Het bereik bestaat niet uit een heel aantal stappen. Verwacht: een resolutie die een heel aantal keer in het bereik past.",
  "stap-te-groot": () => "De beoordelingsstap is groter dan de hele schaal. Verwacht: een stap die binnen het bereik past.",
  "stap-te-klein": () =>
    "De beoordelingsstap is kleiner dan de resolutie. Verwacht: een stap die minstens zo groot is als de resolutie.",
  "zin-zonder-waarde": () => "In deze zin is geen plaats voor de hoeveelheid. Verwacht: een zin met {waarde} erin.",
  "waarde-te-veel": ({ hoogstens }) =>
    hoogstens === 1
      ? "Deze zin heeft meer dan één keer {waarde}. Verwacht: een zin met {waarde} er precies één keer in."
      : "Deze zin heeft {waarde}, maar bij deze schaal hoort geen hoeveelheid. Verwacht: een zin zonder {waarde}.",
  "eenheid-dubbel": () =>
    "Deze zin noemt de eenheid nog een keer, maar die komt al mee met {waarde}. Verwacht: een zin zonder de eenheid achter {waarde}.",
  vaag: ({ uitdrukking }) =>
    `Deze zin is te vaag door "${uitdrukking}". Verwacht: een zin over gedrag dat iemand kan zien of tellen.`,
  "fml-buiten-schaal": () =>
    "Deze waarde van de FML heeft geen plaats op de schaal. Verwacht: een waarde die op de schaal van dit criterium staat.",
  "voorkeur-als-eis": () => 'Een voorkeur kan geen eis van het werk zijn. Verwacht: "behoefte".',
  "doorlopend-kan-niet": () =>
    'Alleen een voorwaarde voor de mens zelf kan doorlopend zijn, niet wat het werk vraagt. Verwacht: richting "behoefte" en aard "voorwaarde", of dit veld weg.',
  "doorlopend-met-jobcoach": () =>
    "Uren van een jobcoach kunnen iemand die er steeds bij is, niet vervangen. Verwacht: een maatregel die mensen op het werk geven, zonder uren van een jobcoach.",
  "minuten-lopen-op": () =>
    "In dit half jaar zijn er meer minuten dan in het half jaar ervoor. Verwacht: minuten die gelijk blijven of minder worden.",
  "minuten-te-lang": ({ weken }) =>
    `Er zijn minuten in meer halve jaren dan de maatregel duurt. Verwacht: hoogstens één getal voor elk half jaar in ${weken} weken.`,
  "vereiste-zonder-grens": ({ vereiste }) =>
    `De maatregel vereist "${vereiste}", maar zegt niet hoeveel. Verwacht: een getal in dit veld.`,
  "grens-zonder-vereiste": ({ vereiste }) =>
    `Deze grens wordt nergens gebruikt. Verwacht: "${vereiste}" bij vereist, of dit veld weg.`,
  "geldigheid-omgekeerd": () => "Deze regeling eindigt voordat zij begint. Verwacht: een laatste dag op of na de eerste.",
  "geldigheid-overlapt": ({ met }) =>
    `Op een deel van deze dagen geldt ook ${plaats(met)}, van dezelfde uitvoerder en soort. Verwacht: op elke dag hoogstens één regeling.`,
  "regimes-niet-oplopend": () =>
    "Dit regime geeft in het eerste jaar minder dan het regime ervoor. Verwacht: regimes op volgorde van licht naar zwaar.",
  "voorbeeld-klopt-niet": ({ uren }) => `Dit voorbeeld klopt niet met de regeling. Verwacht: ${getal(uren, ",")} uur.`,
};
