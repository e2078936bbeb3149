import type { FmlItem } from "../../domain/fmlItem.js";

type Waarde = FmlItem["waarden"][number];

/** A value of an item, in our own short wording. */
const w = (waarde: number, nl: string, en: string): Waarde => ({ waarde, naam: { nl, en } });

/** A value with which the list asks for text. */
const metTekst = (waarde: number, nl: string, en: string): Waarde => ({ ...w(waarde, nl, en), namelijk: true });

/** A normal value that is a lower bound, or that names no threshold. */
const minstens = (nl: string, en: string): Waarde => ({ ...w(0, nl, en), ondergrens: true });

/** A strong value, with the milder ones that hold with it. */
const sterk = (waarde: number, omvat: number[], nl: string, en: string): Waarde => ({ ...w(waarde, nl, en), omvat });

const geenBeperking = minstens("Geen beperking", "No limitation");

const item = (
  nummer: string,
  soort: FmlItem["soort"],
  [nl, en]: readonly [string, string],
  waarden: readonly Waarde[],
  eigenKeuze?: FmlItem["eigenKeuze"],
): FmlItem => ({
  item: nummer,
  naam: { nl, en },
  soort,
  waarden: [...waarden],
  bronnen: [{ bron: "fml", plaats: `item ${nummer}` }],
  ...(eigenKeuze === undefined ? {} : { eigenKeuze }),
});

/** Yes or no, with text where it is yes. */
const jaNee = (nummer: string, naam: readonly [string, string]): FmlItem =>
  item(nummer, "ja-nee", naam, [geenBeperking, metTekst(1, "Beperkt, zie de tekst", "Limited, see the text")]);

const overig = (nummer: string, naam: readonly [string, string]): FmlItem =>
  item(nummer, "ja-nee", naam, [
    w(0, "Geen andere beperking", "No other limitation"),
    metTekst(1, "Andere beperking, zie de tekst", "Another limitation, see the text"),
  ]);

/** Which side of the body; the source names the values, but not their numbers. */
const kant = (nummer: string, naam: readonly [string, string]): FmlItem =>
  item(
    nummer,
    "keuze",
    naam,
    [
      w(0, "Niet van toepassing", "Not applicable"),
      w(1, "Rechts", "Right"),
      w(2, "Links", "Left"),
      w(3, "Rechts en links", "Right and left"),
    ],
    {
      nl: "De bron noemt de waarden zonder nummer; ze zijn genummerd in de volgorde waarin ze daar staan.",
      en: "The source names the values without a number; they are numbered in the order in which they stand there.",
    },
  );

/** Duration over a working day, as several items count it. */
const delenVanDeDag: readonly Waarde[] = [
  minstens("Het grootste deel van de dag", "Most of the day"),
  w(1, "Ongeveer 4 uur op een dag", "About 4 hours in a day"),
  w(2, "Ongeveer 1 uur op een dag", "About 1 hour in a day"),
  w(3, "Minder dan een half uur op een dag", "Less than half an hour in a day"),
];

/** Every item of the newer FML, in its order. Facts of the list; the wording is our own. */
export const fml: readonly FmlItem[] = [
  // I Persoonlijk functioneren
  item(
    "I.1",
    "ordinaal",
    ["Vasthouden van de aandacht", "Keeping attention"],
    [
      minstens("30 minuten of langer bij één bron", "30 minutes or longer on one source"),
      w(1, "Korter dan 30 minuten", "Shorter than 30 minutes"),
      w(2, "Korter dan 5 minuten", "Shorter than 5 minutes"),
    ],
  ),
  item(
    "I.2",
    "ordinaal",
    ["Verdelen van de aandacht", "Dividing attention"],
    [
      w(0, "Afwisselend bij meer bronnen, zoals rijden in het verkeer", "On several sources in turn, as when driving in traffic"),
      w(
        1,
        "Afwisselend bij een beperkt aantal bronnen, zoals reizen met het openbaar vervoer",
        "On a limited number of sources in turn, as when using public transport",
      ),
      w(2, "Bijna niet", "Hardly"),
    ],
  ),
  item(
    "I.3",
    "ordinaal",
    ["Herinneren", "Remembering"],
    [
      w(0, "Meestal op tijd, zonder bijzondere hulpmiddelen", "Mostly in time, without special aids"),
      w(1, "Moet steeds dingen opschrijven", "Must regularly write things down"),
      w(
        2,
        "Is belangrijke dagelijkse gegevens kwijt en kan dat niet opvangen",
        "Loses essential everyday data and cannot make up for it",
      ),
    ],
  ),
  item(
    "I.4",
    "vlaggen",
    ["Inzicht in eigen kunnen", "Insight into own abilities"],
    [
      w(0, "Realistisch", "Realistic"),
      w(1, "Overschat de eigen mogelijkheden", "Overestimates own possibilities"),
      w(2, "Overschat de eigen beperkingen", "Overestimates own limitations"),
    ],
  ),
  item(
    "I.5",
    "vlaggen",
    ["Doelmatig handelen", "Acting effectively"],
    [
      geenBeperking,
      w(1, "Begint niet op tijd", "Does not start in time"),
      w(2, "Geen logische volgorde", "No logical order"),
      w(3, "Kijkt niet na hoe het gaat", "Does not check progress"),
      w(4, "Stopt niet als het klaar is", "Does not stop when it is done"),
      metTekst(5, "Anders, zie de tekst", "Other, see the text"),
    ],
  ),
  item(
    "I.6",
    "vlaggen",
    ["Zelfstandig handelen", "Acting independently"],
    [
      geenBeperking,
      w(1, "Geen initiatief", "No initiative"),
      w(2, "Stelt geen eigen doelen", "Sets no goals of their own"),
      w(3, "Bedenkt geen andere oplossingen", "Thinks of no other solutions"),
      w(4, "Kiest geen aanpak", "Does not decide on an approach"),
      w(5, "Merkt niet dat een aanpak mislukt", "Does not see that an approach fails"),
      w(6, "Wisselt niet van aanpak", "Does not switch approach"),
      w(7, "Houdt niet vol", "Does not persist"),
      w(8, "Vraagt niet op tijd hulp", "Does not ask for help in time"),
      metTekst(9, "Anders, zie de tekst", "Other, see the text"),
    ],
  ),
  item("I.7", "ordinaal", ["Handelingstempo", "Pace of acting"], [geenBeperking, w(1, "Duidelijk vertraagd", "Markedly slowed")]),
  item(
    "I.8",
    "vlaggen",
    ["Specifieke voorwaarden voor het persoonlijk functioneren", "Specific conditions for personal functioning"],
    [
      w(0, "Geen voorwaarden", "No conditions"),
      w(1, "Bijna geen afleiding door anderen", "Hardly any distraction by others"),
      w(2, "Een voorspelbare werksituatie", "A predictable work situation"),
      w(3, "Zonder veel storingen en onderbrekingen", "Without frequent disturbances and interruptions"),
      w(4, "Zonder veel deadlines of pieken", "Without frequent deadlines or production peaks"),
      w(5, "Geen hoog tempo", "No high pace"),
      w(6, "Geen verhoogd persoonlijk risico", "No increased personal risk"),
      metTekst(7, "Anders, zie de tekst", "Other, see the text"),
    ],
  ),
  item(
    "I.9",
    "ordinaal",
    ["Mate van zelfstandigheid", "Degree of independence"],
    [
      geenBeperking,
      w(1, "Vaste, bekende werkwijzen", "Fixed, known methods"),
      w(2, "Werk dat vooraf helemaal vastligt", "Work that is fully structured beforehand"),
    ],
  ),

  // II Sociaal functioneren
  jaNee("II.1", ["Zien", "Seeing"]),
  jaNee("II.2", ["Horen", "Hearing"]),
  jaNee("II.3", ["Spreken", "Speaking"]),
  jaNee("II.4", ["Schrijven", "Writing"]),
  jaNee("II.5", ["Lezen", "Reading"]),
  item(
    "II.6",
    "vlaggen",
    ["Emotionele problemen van anderen hanteren", "Handling the emotional problems of others"],
    [
      geenBeperking,
      w(
        1,
        "Trekt het zich aan: wel afstand in gedrag, niet in beleving",
        "Takes it to heart: distance in behaviour, not in experience",
      ),
      w(2, "Te weinig betrokken, kan nog wel helpen", "Too little concerned, but can still help"),
      sterk(3, [1], "Sterk: houdt geen afstand", "Strong: keeps no distance"),
      sterk(4, [2], "Sterk: leeft niet mee en kan niet helpen", "Strong: no empathy and cannot help"),
    ],
  ),
  item(
    "II.7",
    "vlaggen",
    ["Eigen gevoelens uiten", "Expressing own feelings"],
    [
      geenBeperking,
      w(1, "Blokkeert", "Blocks"),
      w(2, "Onduidelijk of onvoorspelbaar", "Unclear or unpredictable"),
      w(3, "Ongeremd", "Uninhibited"),
    ],
  ),
  item(
    "II.8",
    "ordinaal",
    ["Omgaan met conflicten", "Dealing with conflicts"],
    [
      geenBeperking,
      w(
        1,
        "Met boze of onredelijke mensen alleen via telefoon of papier",
        "With aggressive or unreasonable people only by telephone or in writing",
      ),
      w(2, "Meestal niet", "Usually not"),
    ],
  ),
  item(
    "II.9",
    "ordinaal",
    ["Samenwerken", "Working together"],
    [
      w(0, "Samen aan een taak, in onderling overleg", "On a joint task, in mutual tuning"),
      w(1, "Met een eigen deeltaak die vooraf is afgebakend", "With an own subtask that is set beforehand"),
      w(2, "Meestal niet", "Usually not"),
    ],
  ),
  item(
    "II.10",
    "ja-nee",
    ["Vervoer", "Transport"],
    [
      w(0, "Reist zelfstandig", "Travels independently"),
      metTekst(1, "Reist niet zelfstandig, zie de tekst", "Does not travel independently, see the text"),
    ],
  ),
  item(
    "II.11",
    "ja-nee",
    ["Beroepsmatig vervoer", "Driving for work"],
    [
      geenBeperking,
      metTekst(1, "Rijdt niet of beperkt voor het werk, zie de tekst", "Does not drive for work or only in part, see the text"),
    ],
  ),
  item(
    "II.12",
    "vlaggen",
    ["Specifieke voorwaarden voor het sociaal functioneren", "Specific conditions for social functioning"],
    [
      w(0, "Geen voorwaarden", "No conditions"),
      w(1, "Weinig of geen contact met klanten", "Little or no contact with customers"),
      w(2, "Weinig of geen contact met patiënten of mensen in nood", "Little or no contact with patients or people in need"),
      w(3, "Kan terugvallen op collega's of leidinggevende", "Can fall back on colleagues or a manager"),
      w(4, "Geen direct contact met collega's nodig", "No direct contact with colleagues required"),
      w(5, "Geen leiding geven", "No leadership"),
      metTekst(6, "Anders, zie de tekst", "Other, see the text"),
    ],
  ),

  // III Aanpassing aan fysieke omgevingseisen
  item(
    "III.1",
    "vlaggen",
    ["Temperatuur", "Temperature"],
    [
      geenBeperking,
      w(1, "Beperkt bij hitte boven 35 graden", "Limited in heat above 35 degrees"),
      w(2, "Beperkt bij kou onder 15 graden vorst", "Limited in cold below 15 degrees of frost"),
    ],
  ),
  jaNee("III.2", ["Tocht", "Draught"]),
  jaNee("III.3", ["Huidcontact", "Skin contact"]),
  jaNee("III.4", ["Beschermende middelen", "Protective equipment"]),
  jaNee("III.5", ["Stof, rook, gassen en dampen", "Dust, smoke, gases and fumes"]),
  jaNee("III.6", ["Geluid", "Noise"]),
  jaNee("III.7", ["Trilling", "Vibration"]),
  item(
    "III.8",
    "vlaggen",
    ["Overige beperkingen door de omgeving", "Other limitations by the surroundings"],
    [
      geenBeperking,
      w(1, "Allergie", "Allergy"),
      w(2, "Infecties", "Infections"),
      w(3, "Huid die minder beschermt", "Skin barrier"),
      metTekst(4, "Anders, zie de tekst", "Other, see the text"),
    ],
    {
      nl: "De bron zegt niet dat bij 'anders' tekst hoort; hier wordt die wel verwacht, omdat de waarde zonder tekst niets zegt.",
      en: "The source does not say that text goes with 'other'; here it is expected, because without text the value says nothing.",
    },
  ),

  // IV Dynamische handelingen
  kant("IV.1", ["Dominantie", "Dominance"]),
  kant("IV.2", ["Lokalisatie van beperkingen", "Location of limitations"]),
  item(
    "IV.3",
    "vlaggen",
    ["Hand- en vingergebruik", "Use of hand and fingers"],
    [
      geenBeperking,
      w(1, "Bolgreep", "Spherical grip"),
      w(2, "Pengreep", "Pen grip"),
      w(3, "Pincetgreep", "Pincer grip"),
      w(4, "Sleutelgreep", "Key grip"),
      w(5, "Cilindergreep", "Cylinder grip"),
      w(6, "Knijpkracht", "Grip force"),
      w(7, "Fijne motoriek", "Fine motor control"),
      w(8, "Steeds dezelfde beweging", "Repetitive movement"),
      w(9, "Toetsenbord en muis", "Keyboard and mouse"),
    ],
  ),
  item("IV.4", "ordinaal", ["Toetsenbord en muis", "Keyboard and mouse"], delenVanDeDag),
  jaNee("IV.5", ["Tastzin", "Sense of touch"]),
  jaNee("IV.6", ["Schroefbewegingen", "Screwing movements"]),
  item(
    "IV.7",
    "ordinaal",
    ["Reiken", "Reaching"],
    [
      w(0, "Tot 70 centimeter", "Up to 70 centimetres"),
      w(1, "Tot 60 centimeter", "Up to 60 centimetres"),
      w(2, "Tot 50 centimeter", "Up to 50 centimetres"),
    ],
  ),
  item(
    "IV.8",
    "ordinaal",
    ["Frequent reiken", "Frequent reaching"],
    [
      w(0, "1200 keer per uur", "1200 times an hour"),
      w(1, "600 keer per uur", "600 times an hour"),
      w(2, "300 keer per uur", "300 times an hour"),
    ],
  ),
  item(
    "IV.9",
    "ordinaal",
    ["Buigen", "Bending"],
    [
      w(0, "Tot 90 graden", "Up to 90 degrees"),
      w(1, "Tot 60 graden", "Up to 60 degrees"),
      w(2, "Tot 45 graden", "Up to 45 degrees"),
    ],
  ),
  item(
    "IV.10",
    "ordinaal",
    ["Frequent buigen", "Frequent bending"],
    [
      w(0, "600 keer per uur", "600 times an hour"),
      w(1, "300 keer per uur", "300 times an hour"),
      w(2, "150 keer per uur", "150 times an hour"),
      w(3, "50 keer per uur", "50 times an hour"),
    ],
  ),
  item(
    "IV.11",
    "ja-nee",
    ["Torderen", "Twisting the trunk"],
    [minstens("45 graden of meer", "45 degrees or more"), metTekst(1, "Minder, zie de tekst", "Less, see the text")],
  ),
  item(
    "IV.12",
    "ordinaal",
    ["Duwen of trekken", "Pushing or pulling"],
    [
      w(0, "Tot 250 newton, ongeveer 25 kilo", "Up to 250 newton, about 25 kilos"),
      w(1, "Tot 150 newton", "Up to 150 newton"),
      w(2, "Tot 100 newton", "Up to 100 newton"),
    ],
  ),
  item(
    "IV.13",
    "ordinaal",
    ["Tillen", "Lifting"],
    [
      w(0, "15 kilo, tot 10 keer per uur", "15 kilos, up to 10 times an hour"),
      w(1, "10 kilo, 10 keer per uur", "10 kilos, 10 times an hour"),
      w(2, "5 kilo, 50 keer per uur", "5 kilos, 50 times an hour"),
      w(3, "2 kilo, 100 keer per uur", "2 kilos, 100 times an hour"),
    ],
  ),
  item(
    "IV.14",
    "ordinaal",
    ["Dragen", "Carrying"],
    [
      w(0, "15 kilo, tot 4 minuten", "15 kilos, up to 4 minutes"),
      w(1, "10 kilo, 2 minuten", "10 kilos, 2 minutes"),
      w(2, "5 kilo, 1 minuut", "5 kilos, 1 minute"),
      w(3, "2 kilo", "2 kilos"),
    ],
  ),
  item(
    "IV.15",
    "ordinaal",
    ["Hoofdbewegingen", "Head movements"],
    [
      w(0, "Vrij, 120 keer per uur", "Free, 120 times an hour"),
      metTekst(1, "Beperkt, zie de tekst", "Limited, see the text"),
      w(2, "Bijna niet", "Hardly"),
    ],
  ),
  item(
    "IV.16",
    "ordinaal",
    ["Lopen", "Walking"],
    [
      w(0, "Ongeveer 1 uur achter elkaar", "About 1 hour at a stretch"),
      w(1, "30 minuten achter elkaar", "30 minutes at a stretch"),
      w(2, "15 minuten achter elkaar", "15 minutes at a stretch"),
      w(3, "Minder dan 5 minuten achter elkaar", "Less than 5 minutes at a stretch"),
    ],
  ),
  item("IV.17", "ordinaal", ["Lopen tijdens het werk", "Walking during work"], delenVanDeDag),
  item(
    "IV.18",
    "ordinaal",
    ["Trappenlopen", "Climbing stairs"],
    [
      w(0, "Twee trappen op en af, 60 treden", "Two flights up and down, 60 steps"),
      w(1, "Eén trap op en af, 30 treden", "One flight up and down, 30 steps"),
      w(2, "Eén trap op of af, 15 treden", "One flight up or down, 15 steps"),
      w(3, "Alleen een klein opstapje", "Only a small step"),
    ],
  ),
  item(
    "IV.19",
    "ordinaal",
    ["Klimmen", "Climbing"],
    [
      w(0, "Een ladder van 5 meter", "A ladder of 5 metres"),
      w(1, "Een huishoudtrap van 3 meter", "Household steps of 3 metres"),
      w(2, "Een opstapje", "A step"),
      w(3, "Niets", "Nothing"),
    ],
  ),
  item(
    "IV.20",
    "ordinaal",
    ["Knielen of hurken", "Kneeling or squatting"],
    [
      w(0, "10 keer per uur", "10 times an hour"),
      w(1, "5 keer per uur", "5 times an hour"),
      w(2, "2 keer per uur", "2 times an hour"),
      w(3, "Bijna niet", "Hardly"),
    ],
  ),
  overig("IV.21", ["Overige beperkingen bij bewegen", "Other limitations in moving"]),

  // V Statische houdingen
  item(
    "V.1",
    "ordinaal",
    ["Zitten", "Sitting"],
    [
      w(0, "2 uur achter elkaar", "2 hours at a stretch"),
      w(1, "1 uur achter elkaar", "1 hour at a stretch"),
      w(2, "Een half uur achter elkaar", "Half an hour at a stretch"),
      w(3, "Minder dan 15 minuten achter elkaar", "Less than 15 minutes at a stretch"),
    ],
  ),
  item(
    "V.2",
    "ordinaal",
    ["Zitten tijdens het werk", "Sitting during work"],
    [
      minstens("Bijna de hele dag", "Nearly all day"),
      w(1, "Het grootste deel van de dag, hoogstens 8 uur", "Most of the day, 8 hours at most"),
      w(2, "Ongeveer 4 uur", "About 4 hours"),
      w(3, "Minder dan 4 uur", "Less than 4 hours"),
    ],
  ),
  item(
    "V.3",
    "ordinaal",
    ["Staan", "Standing"],
    [
      w(0, "1 uur achter elkaar", "1 hour at a stretch"),
      w(1, "30 minuten achter elkaar", "30 minutes at a stretch"),
      w(2, "15 minuten achter elkaar", "15 minutes at a stretch"),
      w(3, "Minder dan 5 minuten achter elkaar", "Less than 5 minutes at a stretch"),
    ],
  ),
  item("V.4", "ordinaal", ["Staan tijdens het werk", "Standing during work"], delenVanDeDag),
  item(
    "V.5",
    "ordinaal",
    ["Geknield of gehurkt actief zijn", "Being active kneeling or squatting"],
    [
      minstens("5 minuten of langer, 2 keer per uur", "5 minutes or longer, 2 times an hour"),
      metTekst(1, "Minder, zie de tekst", "Less, see the text"),
    ],
  ),
  item(
    "V.6",
    "ordinaal",
    ["Gebogen of getordeerd actief zijn", "Being active bent or twisted"],
    [
      minstens("5 minuten of langer, 2 keer per uur", "5 minutes or longer, 2 times an hour"),
      w(1, "Tot 5 minuten", "Up to 5 minutes"),
      w(2, "Tot 2 minuten", "Up to 2 minutes"),
    ],
  ),
  item(
    "V.7",
    "ordinaal",
    ["Boven schouderhoogte actief zijn", "Being active above shoulder height"],
    [
      w(0, "2 minuten, 10 keer per uur", "2 minutes, 10 times an hour"),
      w(1, "Ongeveer 1 minuut", "About 1 minute"),
      w(2, "Bijna niet", "Hardly"),
    ],
  ),
  item("V.8", "ordinaal", ["Het hoofd in één stand houden", "Holding the head in one position"], delenVanDeDag),
  item(
    "V.9",
    "ja-nee",
    ["Afwisseling van houding", "Change of posture"],
    [
      w(0, "Geen bepaalde afwisseling nodig", "No specific change needed"),
      metTekst(1, "Bepaalde afwisseling nodig, zie de tekst", "Specific change needed, see the text"),
    ],
  ),
  overig("V.10", ["Overige beperkingen bij houdingen", "Other limitations in postures"]),

  // VI Werktijden
  item(
    "VI.1",
    "vlaggen",
    ["Perioden van het etmaal", "Periods of the day"],
    [
      w(0, "Elk uur van de dag", "Any hour of the day"),
      metTekst(1, "Niet elke avond van 18 tot 22 uur, zie de tekst", "Not every evening from 18 to 22 hours, see the text"),
      w(2, "Niet 's nachts van 22 tot 6 uur", "Not at night from 22 to 6 hours"),
    ],
  ),
  item(
    "VI.2",
    "ordinaal",
    ["Uren per dag", "Hours a day"],
    [
      minstens("8 uur of meer", "8 hours or more"),
      w(1, "Ongeveer 8 uur", "About 8 hours"),
      w(2, "Ongeveer 6 uur", "About 6 hours"),
      w(3, "Ongeveer 4 uur", "About 4 hours"),
      w(4, "Ongeveer 2 uur", "About 2 hours"),
    ],
  ),
  item(
    "VI.3",
    "ordinaal",
    ["Uren per week", "Hours a week"],
    [
      minstens("40 uur of meer", "40 hours or more"),
      w(1, "Ongeveer 40 uur", "About 40 hours"),
      w(2, "Ongeveer 30 uur", "About 30 hours"),
      w(3, "Ongeveer 20 uur", "About 20 hours"),
      w(4, "Ongeveer 10 uur", "About 10 hours"),
    ],
  ),
  overig("VI.4", ["Overige beperkingen in werktijden", "Other limitations in working times"]),
];
