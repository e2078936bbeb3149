import { inBasis, type CatalogusCodeSoort } from "../domain/catalogusFout.js";
import type { Pad } from "../domain/fout.js";
import { beschrijfPad } from "./pad.js";
import type { CatalogusFoutzinnen, PerCodeSoort } from "./foutzinnen.js";
import { getal } from "./notatie.js";

const what: PerCodeSoort = {
  bron: "A source",
  criterium: "A criterion",
  maatregel: "A measure",
  doelgroep: "A goal group",
  activiteit: "An activity",
  regeling: "A funding rule",
  regime: "A regime",
  begeleideradvies: "Advice about the work guide",
  aandachtspunt: "A point of attention",
  "fml-item": "An item of the FML",
  "fml-verwijzing": "A reference to the FML",
  koppeling: "A crosswalk row",
  "niet-gekoppeld": "A reason to leave out of the crosswalks",
  niveau: "A level",
  optie: "An option",
  verwijzing: "A reference",
  vervanging: "A replacement",
};

const language = { nl: "Dutch", "nl-BE": "Flemish", en: "English" } as const;

/** A place that a fact points at: in the catalogue itself, or in the one beneath. */
const place = (path: Pad): string =>
  path[0] === inBasis ? `${beschrijfPad(path.slice(1))} of the catalogue beneath` : beschrijfPad(path);

/** How something of the catalogue beneath can make room; a row has no code that another one could take the place of. */
const wayOut = (kind: CatalogusCodeSoort, [first]: Pad): string => {
  if (first !== inBasis) return "";
  return kind === "koppeling" || kind === "niet-gekoppeld"
    ? ", or the old rows under zonder"
    : ", or vervangt in the record that takes the place of the other";
};

/** The English of what can only be wrong in a catalogue. */
export const catalogusfoutenEn: CatalogusFoutzinnen = {
  "zonder-bron": () => "This record names no source. Expected: at least one source, with the place in that source.",
  "zonder-vertaling": ({ taal }) => `The ${language[taal]} text is missing. Expected: the text in Dutch and in English.`,
  "verkeerde-notatie": ({ voorbeeld }) => `This is not written in the right way. Expected: a notation like "${voorbeeld}".`,
  "onbekende-bron": () => "This source is not in the catalogue. Expected: the code of a record under bronnen.",
  "onbekende-maatregel": () => "This measure is not in the catalogue. Expected: the code of a record under maatregelen.",
  "onbekende-criteriumcode": () => "This criterion is not in the catalogue. Expected: the code of a record under criteria.",
  "onbekend-fml-item": () =>
    "This item or flag is not in the FML of this catalogue. Expected: a number from the list under fml, with a value that the item has.",
  "fml-waarden-kloppen-niet": () => "The numbers of these values are not right. Expected: 0, and then rising numbers.",
  "fml-aantal-klopt-niet": ({ aantal }) =>
    `The number of values is not that of the item in the FML. Expected: ${aantal} values, one for each value of the item.`,
  "vervangt-onbekend": () =>
    "This record replaces something that is not there. Expected: the code of a record of the same kind in the catalogue beneath.",
  "vervangt-kring": () =>
    "These records replace each other in a ring. Expected: for each record a new code, or the code of the record it replaces.",
  "onbekende-basis": ({ basis: { code, editie } }) =>
    `This catalogue builds on another one than was given. Expected: "${code}", editie "${editie}".`,
  "onbekend-record": () => "There is no record of this kind with this code. Expected: a code from the catalogue beneath.",
  "tekst-zonder-plaats": () =>
    "This record has no place for this text. Expected: only texts that the record has already, and of a level all ankers.",
  "basis-klopt-niet": ({ waar }) =>
    `This makes ${place(waar)} wrong. Expected: that record replaced or left out too, or this change not made.`,
  "koppeling-zonder-grond": () =>
    "This crosswalk row names neither a source nor a reason of our own, or both. Expected: exactly one of bron and eigenKoppeling.",
  "koppeling-buiten-schaal": () =>
    "This value has no place on the scale of the criterion. Expected: a value that is on that scale.",
  "drempels-kloppen-niet": () =>
    "These thresholds are not right. Expected: rising numbers, exactly one fewer than there are values.",
  "lijn-klopt-niet": () => "This line begins and ends at the same value of the other list. Expected: two different numbers.",
  "regel-past-niet-bij-lijst": ({ mogelijk }) =>
    `This does not fit a row of this list. Expected: a rule of the kind ${mogelijk.join(", ")}, with the fields that belong to it.`,
  "waarden-keren-om": () => "These values go up and down. Expected: values that only rise or only fall.",
  "toch-gekoppeld": ({ bij }) =>
    `This code is also at ${place(bij)}. Expected: a code under koppelingen or under nietGekoppeld, not under both.`,
  "onbekende-activiteit": () =>
    "This activity is not in the catalogue. Expected: the code of an activity of one of the doelgroepen.",
  "onbekend-regime": () => "This funding rule does not have this regime. Expected: the code of one of the regimes of the rule.",
  "gereserveerde-code": () => "This code means something else in a profile. Expected: another code.",
  "staat-er-al": ({ eerste }) => `This is already at ${place(eerste)}. Expected: each one once.`,
  "zelfde-als-basis": () =>
    "This catalogue has the same code and edition as the one beneath. Expected: another code or another edition.",
  "dubbele-code": ({ wat: kind, eerste }) =>
    `${what[kind]} with this code is already at ${place(eerste)}. Expected: each code once${wayOut(kind, eerste)}.`,
  "niet-boven-nul": () => "This number is zero or lower. Expected: a number above zero.",
  "bereik-leeg": () => "The maximum is not above the minimum. Expected: a maximum that is above the minimum.",
  "getal-te-precies": ({ decimalen }) =>
    `This number has too many decimals. Expected: at most ${decimalen} decimals, because that is how precisely a profile can write it.`,
  "raster-te-fijn": ({ grens }) =>
    `This scale has too many steps. Expected: a resolutie that divides the range into at most ${grens} steps.`,
  "raster-niet-heel": () =>
    "The range is not a whole number of steps. Expected: a resolutie that goes into the range a whole number of times.",
  "stap-te-groot": () => "The beoordelingsstap is larger than the whole scale. Expected: a step that fits within the range.",
  "stap-te-klein": () =>
    "The beoordelingsstap is smaller than the resolutie. Expected: a step at least as large as the resolutie.",
  "zin-zonder-waarde": () => "This sentence has no place for the quantity. Expected: a sentence with {waarde} in it.",
  "waarde-te-veel": ({ hoogstens }) =>
    hoogstens === 1
      ? "This sentence has {waarde} more than once. Expected: a sentence with {waarde} in it exactly once."
      : "This sentence has {waarde}, but no quantity belongs to this scale. Expected: a sentence without {waarde}.",
  "eenheid-dubbel": () =>
    "This sentence names the unit again, but it comes along with {waarde}. Expected: a sentence without the unit behind {waarde}.",
  vaag: ({ uitdrukking }) =>
    `This sentence is too vague because of "${uitdrukking}". Expected: a sentence about behaviour that someone can see or count.`,
  "fml-buiten-schaal": () =>
    "This value of the FML has no place on the scale. Expected: a value that is on the scale of this criterion.",
  "voorkeur-als-eis": () => 'A preference cannot be a requirement of the work. Expected: "behoefte".',
  "doorlopend-kan-niet": () =>
    'Only a condition that the worker asks can be doorlopend. Expected: richting "behoefte" and aard "voorwaarde", or this field left out.',
  "doorlopend-met-jobcoach": () =>
    "Hours of a job coach cannot replace somebody who is always there. Expected: a measure given by people at the workplace, without hours of a job coach.",
  "minuten-lopen-op": () =>
    "This half year has more minutes than the half year before it. Expected: minutes that stay the same or become fewer.",
  "minuten-te-lang": ({ weken }) =>
    `There are minutes in more half years than the measure lasts. Expected: at most one number for each half year in ${weken} weeks.`,
  "vereiste-zonder-grens": ({ vereiste }) =>
    `The measure requires "${vereiste}", but does not say how much. Expected: a number in this field.`,
  "grens-zonder-vereiste": ({ vereiste }) =>
    `This bound is not used anywhere. Expected: "${vereiste}" under vereist, or this field left out.`,
  "geldigheid-omgekeerd": () => "This funding rule ends before it begins. Expected: a last day on or after the first.",
  "geldigheid-overlapt": ({ met }) =>
    `On some of these days ${place(met)} is valid too, of the same uitvoerder and soort. Expected: at most one rule on each day.`,
  "regimes-niet-oplopend": () =>
    "This regime gives less in the first year than the regime before it. Expected: regimes in order from light to heavy.",
  "voorbeeld-klopt-niet": ({ uren }) =>
    `This example does not agree with the rule. Expected: ${getal(uren, ".")} ${uren === 1 ? "hour" : "hours"}.`,
};
