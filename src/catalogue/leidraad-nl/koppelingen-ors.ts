import type { Koppeling, NietGekoppeld } from "../../domain/koppeling.js";
import type { Tekst } from "../../domain/taal.js";

/**
 * ORS 2018 ↔ our criteria. The survey says of each requirement what part of the jobs asks it at which level. The levels stand
 * from light to heavy. No source says these links, so each row says itself what was chosen.
 *
 * Durations, as the Bureau of Labor Statistics defines them: seldom is up to 2 % of the working day, occasionally up to one
 * third, frequently up to two thirds, constantly more. A day is 8 hours here.
 *
 * `onbekend` as a value: this level does not tell what our point asks, and leaves it to the other rows.
 */
type Regel = Koppeling["regel"];
type Waarde = number | string;

const niveaus = (paren: readonly (readonly [niveau: string, waarde: Waarde])[]): Regel => ({
  soort: "niveaus",
  waarden: paren.map(([niveau, waarde]) => ({ niveau, waarde })),
});

const ors = (code: string, criterium: string, regel: Regel, eigenKoppeling: Tekst, naam: string = code): Koppeling => ({
  lijst: "ors",
  code,
  naam,
  criterium,
  regel,
  eigenKoppeling,
});

/** A duration: not present, seldom, occasionally, frequently, constantly. */
const duur = (niet: Waarde, zelden: Waarde, soms: Waarde, vaak: Waarde, steeds: Waarde): Regel =>
  niveaus([
    ["NOT PRESENT", niet],
    ["SELDOM", zelden],
    ["OCCASIONALLY", soms],
    ["FREQUENTLY", vaak],
    ["CONSTANTLY", steeds],
  ]);

const neeJa = (nee: Waarde, ja: Waarde): Regel =>
  niveaus([
    ["NO", nee],
    ["YES", ja],
  ]);

const komtVoor = duur("nee", "deels", "ja", "ja", "ja");
const komtVoorTekst: Tekst = {
  nl: "Zelden, hoogstens 2 % van de werkdag, is deels; vaker is ja: eigen keuze.",
  en: "Seldom, at most 2 % of the working day, is partly; more is yes: our own choice.",
};

// --- Weights: pounds to kilograms --------------------------------------------------------------------------------------------

/**
 * The top of each class, because the work may ask as much: pounds times 0.45359237, rounded to half a kilogram. "Over 20" and
 * "over 50" have no top; there the next bound stands in, and over 100 pounds the top of our own scale.
 */
const gewichten = (paren: readonly (readonly [niveau: string, kilo: number])[]): Regel =>
  niveaus([["NONE", 0], ["NEGLIGIBLE", 0.5], [">1 LBS, <=10 POUNDS", 4.5], ...paren]);

const zeldenOfSoms = gewichten([
  ["> 10 LBS, = 20 LBS", 9],
  ["> 20 LBS, = 50 LBS", 22.5],
  [">50 LBS, = 100 LBS", 45.5],
  ["> 100 LBS", 60],
]);

const tilklassen: readonly (readonly [eis: string, regel: Regel])[] = [
  ["Lifting/carrying Seldom", zeldenOfSoms],
  ["Lifting/carrying Occasionally", zeldenOfSoms],
  [
    "Lifting/carrying Frequently",
    gewichten([
      ["> 10 LBS, = 25 LBS", 11.5],
      ["> 25 LBS, = 50 LBS", 22.5],
      ["> 50 LBS", 45.5],
    ]),
  ],
  [
    "Lifting/carrying Constantly",
    gewichten([
      ["> 10 LBS, = 20 LBS", 9],
      ["> 20 LBS", 22.5],
    ]),
  ],
];

const tillenTekst: Tekst = {
  nl: "Wij nemen de bovenkant van de klasse, want zoveel kan het werk vragen, en rekenen ponden om naar halve kilo's: eigen keuze. De lijst neemt tillen en dragen samen.",
  en: "We take the top of the class, because the work may ask as much, and turn pounds into half kilograms: our own choice. The list takes lifting and carrying together.",
};

const gewichtrijen: readonly Koppeling[] = ["tillen", "dragen"].flatMap((criterium) =>
  tilklassen.map(([eis, regel]) => ors(eis, criterium, regel, tillenTekst)),
);

// --- Parts of the day and movements --------------------------------------------------------------------------------------------

const achtUur: Regel = { soort: "lijn", van: [0, 100], naar: [0, 8] };

const keerPerUur: Tekst = {
  nl: "De lijst zegt hoelang, ons punt hoe vaak. Wij nemen dat deel van de normaalwaarde van de FML (1.200 keer reiken of 600 keer buigen per uur), alsof die het hele uur vult: eigen keuze.",
  en: "The list says how long, our point how often. We take that part of the normal value of the FML (1,200 reaches or 600 bends an hour), as if it fills the whole hour: our own choice.",
};

const knielenTekst: Tekst = {
  nl: "De lijst zegt hoelang, ons punt hoe vaak. Zelden, soms en vaker zijn 2, 5 en 10 keer per uur, de treden van FML IV.20: eigen keuze.",
  en: "The list says how long, our point how often. Seldom, occasionally and more are 2, 5 and 10 times an hour, the steps of FML IV.20: our own choice.",
};

const houding: Tekst = {
  nl: "De lijst zegt hoelang op een dag, ons punt hoelang achter elkaar. Zelden of soms is 2 minuten, vaker 5, de normaalwaarde van FML V.5 en V.6: eigen keuze.",
  en: "The list says how long in a day, our point how long at a stretch. Seldom or occasionally is 2 minutes, more is 5, the normal value of FML V.5 and V.6: our own choice.",
};

const bewegingen: readonly Koppeling[] = [
  ors("Sitting", "zitten-tijdens-werk", achtUur, {
    nl: "Het gemiddelde deel van de werkdag wordt een deel van 8 uur: eigen keuze.",
    en: "The mean part of the working day becomes a part of 8 hours: our own choice.",
  }),
  ors(
    "Sitting vs standing/walking at will",
    "afwisseling-van-houding",
    niveaus([
      ["YES", "ja"],
      ["NO", "nee"],
    ]),
    {
      nl: "De lijst vraagt of iemand zelf kan kiezen tussen zitten en staan of lopen; dat is ons punt: eigen keuze.",
      en: "The list asks whether someone can choose between sitting and standing or walking; that is our point: our own choice.",
    },
    "Sitting vs. standing/walking at will",
  ),
  ors("Stooping", "buigen", duur(0, 45, 45, 45, 45), {
    nl: "De lijst rekent vanaf 45 graden en zegt niet hoe diep het gaat. Wij nemen 45 graden; of het dieper is, blijft een vraag: eigen keuze.",
    en: "The list counts from 45 degrees and does not say how deep it goes. We take 45 degrees; whether it is deeper stays a question: our own choice.",
  }),
  ors("Stooping", "frequent-buigen", duur(0, 10, 200, 400, 600), keerPerUur),
  ors("Stooping", "gebogen-werken", duur(0, 2, 2, 5, 5), houding),
  ors("Crouching", "geknield-werken", duur(0, 2, 2, 5, 5), houding),
  ors("Kneeling", "geknield-werken", duur(0, 2, 2, 5, 5), houding),
  ors("Crouching", "knielen", duur(0, 2, 5, 10, 10), knielenTekst),
  ors("Kneeling", "knielen", duur(0, 2, 5, 10, 10), knielenTekst),
  ors("Reaching at/below the shoulder", "frequent-reiken", duur(0, 20, 400, 800, 1200), keerPerUur),
  ors("Reaching overhead", "boven-schouderhoogte-werken", duur(0, 1, 2, 2, 2), {
    nl: "De lijst zegt hoelang op een dag, ons punt hoelang achter elkaar. Zelden is 1 minuut, vaker 2 minuten, de treden van FML V.7: eigen keuze.",
    en: "The list says how long in a day, our point how long at a stretch. Seldom is 1 minute, more is 2 minutes, the steps of FML V.7: our own choice.",
  }),
  ors("Climbing ladders, ropes, or scaffolds", "klimmen", duur(0, 2, 2, 2, 2), {
    nl: "De lijst zegt niet hoe hoog. Wij nemen een trap tot 3 meter; of het hoger is, blijft een vraag: eigen keuze.",
    en: "The list does not say how high. We take a step ladder up to 3 metres; whether it is higher stays a question: our own choice.",
  }),
  ors("Climbing ramps or stairs (structure-related)", "traplopen", neeJa(0, 15), {
    nl: "Trappen die bij het gebouw horen zijn één trap van 15 treden, zoals FML IV.18 een trap telt: eigen keuze.",
    en: "Stairs that belong to the building are one flight of 15 steps, as FML IV.18 counts a flight: our own choice.",
  }),
  ors("Climbing ramps or stairs (work-related)", "traplopen", duur(0, 15, 30, 60, 60), {
    nl: "De lijst zegt hoelang, ons punt hoeveel treden. Zelden, soms en vaker zijn 15, 30 en 60 treden, de stappen van FML IV.18: eigen keuze.",
    en: "The list says how long, our point how many steps. Seldom, occasionally and more are 15, 30 and 60 steps, as in FML IV.18: our own choice.",
  }),
  ors("Fine manipulation", "fijne-handbewegingen", komtVoor, komtVoorTekst),
  ors("Keyboarding: Traditional", "toetsenbord-en-muis", duur("onbekend", 0.25, 2.75, 5.25, 8), {
    nl: "Wij nemen de bovenkant van elke duur, 2 %, een derde, twee derde of de hele dag van 8 uur, op kwartieren afgerond. Komt het toetsenbord niet voor, dan kan er nog een muis zijn: eigen keuze.",
    en: "We take the top of each duration, 2 %, one third, two thirds or the whole day of 8 hours, rounded to quarters of an hour. Where the keyboard does not occur there can still be a mouse: our own choice.",
  }),
  ors("Keyboarding: Traditional", "toetsenbord-en-muis-bedienen", duur("onbekend", "ja", "ja", "ja", "ja"), {
    nl: "Komt het toetsenbord voor, hoe kort ook, dan moet iemand het kunnen bedienen. Komt het niet voor, dan kan er nog een muis of aanraakscherm zijn: eigen keuze.",
    en: "If the keyboard occurs, however short, a person has to be able to operate it. Where it does not occur there can still be a mouse or a touch screen: our own choice.",
  }),
  ors("Driving", "beroepsmatig-vervoer", neeJa("nee", "ja"), {
    nl: "De lijst vraagt of rijden bij het werk hoort; dat is ons punt. Welk rijbewijs nodig is, zegt zij niet: eigen keuze.",
    en: "The list asks whether driving is part of the work; that is our point. Which licence is needed it does not say: our own choice.",
  }),
];

// --- The surroundings --------------------------------------------------------------------------------------------------------

const omgeving: readonly Koppeling[] = [
  ors("Wetness", "huidcontact", komtVoor, {
    nl: "Water of een andere vloeistof in het werk raakt meestal de huid. Zelden is deels, vaker is ja: eigen keuze.",
    en: "Water or another liquid in the work mostly touches the skin. Seldom is partly, more is yes: our own choice.",
  }),
  ors(
    "Noise intensity level",
    "geluid",
    niveaus([
      ["QUIET", 50],
      ["MODERATE", 70],
      ["LOUD", 85],
      ["VERY LOUD", 100],
    ]),
    {
      nl: "De lijst noemt het geluid stil, matig, luid of zeer luid, zonder decibel. Wij nemen 50, 70, 85 en 100 dB(A): eigen keuze.",
      en: "The list calls the noise quiet, moderate, loud or very loud, without decibels. We take 50, 70, 85 and 100 dB(A): our own choice.",
    },
  ),
  ors(
    "High, exposed places",
    "klimmen",
    niveaus([
      ["NOT PRESENT", 0],
      ...["FULLY MITIGATED", "SELDOM", "OCCASIONALLY", "FREQUENTLY", "CONSTANTLY"].map((niveau) => [niveau, 2] as const),
    ]),
    {
      nl: "De lijst vraagt hoelang iemand op een plek is waar een val mogelijk is, niet hoe hoog. Wij nemen een trap tot 3 meter, ook met beveiliging: die neemt het gevaar weg, niet de klim. Eigen keuze.",
      en: "The list asks how long someone is in a place with a danger of falling, not how high. We take a step ladder up to 3 metres, with protection too: that takes away the danger, not the climb. Our own choice.",
    },
  ),
];

// --- Seeing, hearing, speaking, reading ------------------------------------------------------------------------------------------

const geletterd: Tekst = {
  nl: "De lijst vraagt dit alleen van banen zonder diploma-eis; banen met een diploma-eis tellen hier als ja. Ja is onze eerste trede boven niets: eigen keuze.",
  en: "The list asks this only of jobs without a diploma; jobs that require one count as yes here. Yes is our first step above nothing: our own choice.",
};

const zintuigenEnTaal: readonly Koppeling[] = [
  ors("Near visual acuity", "zien", neeJa(1, 2), {
    nl: "Scherp zien van dichtbij is onze trede voor gewone druk. Is dat niet nodig, dan nemen wij grote dingen zien, want daar vraagt de lijst niet naar: eigen keuze.",
    en: "Clear sight nearby is our step for ordinary print. Where that is not needed we take seeing large things, because the list does not ask about that: our own choice.",
  }),
  ors("Hearing requirements: One-on-one", "horen", neeJa(0, 1), {
    nl: "Eén gesprekspartner verstaan is onze eerste trede: eigen keuze.",
    en: "Understanding one person is our first step: our own choice.",
  }),
  ors("Hearing requirements: Group or conference", "horen", neeJa(0, 2), {
    nl: "Een gesprek in een groep verstaan is onze tweede trede: eigen keuze.",
    en: "Understanding a conversation in a group is our second step: our own choice.",
  }),
  ors("Hearing requirements: Telephone", "horen", neeJa(0, 1), {
    nl: "Bellen is één gesprekspartner verstaan, onze eerste trede: eigen keuze.",
    en: "Telephoning is understanding one person, our first step: our own choice.",
  }),
  ors("Communicating verbally", "spreken", duur(1, 2, 2, 3, 3), {
    nl: "De lijst telt alleen uitleg aan klanten en uitgebreide instructies. Komt dat niet voor, dan blijft zeggen wat nodig is; zelden of soms is trede 2, vaker trede 3: eigen keuze.",
    en: "The list only counts explaining to customers and detailed instructions. Where that does not occur, saying what is needed remains; seldom or occasionally is step 2, more is step 3: our own choice.",
  }),
  ors("Literacy required", "lezen", neeJa(0, 1), geletterd),
  ors("Literacy required", "schrijven", neeJa(0, 1), geletterd),
];

// --- Diploma ---------------------------------------------------------------------------------------------------------------------

const opleiding: readonly Koppeling[] = [
  ors(
    "Minimum education level",
    "diplomaniveau",
    niveaus([
      ["NONE", "geen-diploma"],
      ["HIGH SCHOOL", "mbo-2"],
      ["HIGH SCHOOL VOCATIONAL", "mbo-3"],
      ["ASSOCIATE'S VOCATIONAL", "mbo-4"],
      ["ASSOCIATE'S", "associate-degree"],
      ["BACHELOR'S", "bachelor"],
      ["MASTER'S", "master"],
      ["PROFESSIONAL", "master"],
      ["DOCTORATE", "master"],
    ]),
    {
      nl: "Amerikaanse diploma's naast Nederlandse; high school staat naast mbo-2, wat erboven ligt volgt de namen: eigen keuze, geen waardering van diploma's.",
      en: "American diplomas beside Dutch ones; high school stands beside mbo-2, what is above follows the names: our own choice, not an evaluation of diplomas.",
    },
  ),
];

export const koppelingenOrs: readonly Koppeling[] = [
  ...gewichtrijen,
  ...bewegingen,
  ...omgeving,
  ...zintuigenEnTaal,
  ...opleiding,
];

// --- Left out on purpose ---------------------------------------------------------------------------------------------------------

const geenPunt: Tekst = {
  nl: "Voor deze eis heeft de catalogus geen punt.",
  en: "The catalogue has no point for this requirement.",
};
const zonderWeer: Tekst = {
  nl: "De lijst telt het weer niet mee. Wie buiten werkt, kan hitte of kou hebben terwijl zij niets noemt; dat zou ten onrechte geruststellen.",
  en: "The list does not count the weather. Who works outdoors can have heat or cold while it names none; that would reassure wrongly.",
};
const hogeDrempel: Tekst = {
  nl: "De lijst telt alleen wat schadelijk of zwaar is. Ons punt vraagt of het er is; niets in de lijst betekent niet dat er niets is.",
  en: "The list only counts what is harmful or heavy. Our point asks whether it is there; nothing in the list does not mean that there is nothing.",
};
const zonderKracht: Tekst = {
  nl: "De lijst zegt hoelang iemand duwt of trekt, niet met hoeveel kracht; ons punt vraagt naar de kracht.",
  en: "The list says how long someone pushes or pulls, not with how much force; our point asks for the force.",
};
const vrijeTekst: Tekst = {
  nl: "Welk certificaat of welke opleiding het is, zegt de lijst niet. Dat punt is vrije tekst, en die vult een mens in.",
  en: "Which certificate or course it is the list does not say. That point is free text, which a person fills in.",
};
const zonderDuur: Tekst = {
  nl: "De lijst zegt alleen of het nodig is, niet hoelang; ons punt vraagt naar de duur.",
  en: "The list only says whether it is needed, not how long; our point asks for the duration.",
};

const zonder = (reden: Tekst, eisen: readonly string[]): readonly NietGekoppeld[] =>
  eisen.map((code) => ({ lijst: "ors", code, naam: code, reden }));

export const nietGekoppeldOrs: readonly NietGekoppeld[] = [
  ...zonder(geenPunt, ["Crawling", "Foot/leg controls", "Humidity", "Peripheral vision"]),
  ...zonder(zonderWeer, ["Extreme heat", "Extreme cold"]),
  ...zonder(hogeDrempel, ["Hazardous contaminants", "Heavy vibrations"]),
  ...zonder(zonderKracht, ["Pushing/pulling: Hands/arms", "Pushing/pulling: Feet/legs", "Pushing/pulling: Feet only"]),
  ...zonder(vrijeTekst, [
    "Pre-employment training",
    "Pre-employment training: Certification",
    "Pre-employment training: Educational Certificate",
    "Pre-employment training: License",
  ]),
  ...zonder(zonderDuur, ["Prior work experience", "Post-employment training"]),
  ...zonder(
    {
      nl: "De lijst neemt staan en lopen samen, en onze punten vragen ze apart. Hoeveel van elk het werk vraagt, volgt er niet uit.",
      en: "The list takes standing and walking together, and our points ask them apart. How much of each the work asks does not follow.",
    },
    ["Standing/walking"],
  ),
  ...zonder(
    {
      nl: "Bewegende delen zijn één van veel gevaren; zonder deze is werk nog niet vrij van gevaar.",
      en: "Moving parts are one of many dangers; without them work is not yet free of danger.",
    },
    ["Proximity to moving mechanical parts"],
  ),
  ...zonder(
    {
      nl: "Onze schaal voor zien kent geen afstand.",
      en: "Our scale of seeing knows no distance.",
    },
    ["Far visual acuity"],
  ),
  ...zonder(
    {
      nl: "Deze eis telt opleiding, inwerken en ervaring bij elkaar op; ons punt vraagt alleen naar ervaring.",
      en: "This requirement adds up education, training and experience; our point asks for experience only.",
    },
    ["SVP"],
  ),
  ...zonder(
    {
      nl: "Deze eis vat tillen, dragen, staan en lopen samen; tillen en dragen staan apart in de lijst en zijn gekoppeld.",
      en: "This requirement sums up lifting, carrying, standing and walking; lifting and carrying stand apart in the list and are linked.",
    },
    ["Strength"],
  ),
  ...zonder(
    {
      nl: "Dit hoort bij een punt met keuzes (binnen, buiten, afwisselend), en uit een duur volgt geen keuze. Vul dat punt zelf in.",
      en: "This belongs to a point with options (indoors, outdoors, alternating), and a duration does not make a choice. Fill in that point yourself.",
    },
    ["Outdoors"],
  ),
  ...zonder(
    {
      nl: "De lijst zegt dat de hand iets vastpakt, niet met welke greep of kracht; ons punt vraagt daarnaar.",
      en: "The list says that the hand takes hold of something, not with which grip or force; our point asks for that.",
    },
    ["Gross manipulation"],
  ),
  ...zonder(
    {
      nl: "Ons punt gaat over mensen verstaan, niet over signalen of een gehoortest.",
      en: "Our point is about understanding people, not about signals or a hearing test.",
    },
    ["Hearing requirements: Other Sounds", "Hearing requirements: Pass a hearing test"],
  ),
];
