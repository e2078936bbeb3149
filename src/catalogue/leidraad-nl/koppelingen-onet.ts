import type { Koppeling, NietGekoppeld } from "../../domain/koppeling.js";
import type { Tekst } from "../../domain/taal.js";

/**
 * O*NET ↔ our criteria. No source says these links, so each row says itself what was chosen. One rule holds everywhere: a mean
 * counts as the answer it lies nearest to, so a threshold lies halfway between two answers of the scale.
 *
 * CX is answered in five ways: how often (never, yearly, monthly, weekly, daily), which part of the time (none, less than half,
 * half, more than half, nearly all), how important, or how much. LV has published examples, mostly at 2, 4 and 6. IM says how
 * important an ability, a skill or a work style is. Importance is no level, so no value comes from it: it only becomes the
 * importance of a point of which another scale of the same element gives the level.
 *
 * `onbekend` as a value: this answer does not tell what our point asks, and leaves it to the other rows.
 */
type Regel = Koppeling["regel"];
type Waarde = number | "ja" | "deels" | "nee" | "onbekend";

/** `waarden[0]` below the first threshold, `waarden[i]` from `vanaf[i - 1]` on. */
const drempels = (vanaf: readonly number[], waarden: readonly Waarde[]): Regel => ({
  soort: "drempels",
  vanaf: [...vanaf],
  waarden: [...waarden],
});

const onet = (
  schaal: "LV" | "CX" | "CT",
  code: string,
  naam: string,
  criterium: string,
  regel: Regel,
  eigenKoppeling: Tekst,
): Koppeling => ({ lijst: "onet", code, naam, schaal, criterium, regel, eigenKoppeling });

// --- Answers that return ---------------------------------------------------------------------------------------------------

/** Nearest to monthly, nearest to weekly or daily. */
const maandelijksWekelijks = [2.5, 3.5] as const;

/** Of many dangers each element knows one: it can show that there is danger, never that there is none. */
const gevaar = drempels([3.5], ["onbekend", "nee"]);
const gevaarTekst: Tekst = {
  nl: "Elke week of vaker is extra gevaar. Minder vaak zegt niets, want er zijn veel andere gevaren die de lijst niet noemt, zoals ongelukken: eigen keuze.",
  en: "Every week or more often is extra danger. Less often says nothing, because there are many other dangers that the list does not name, such as accidents: our own choice.",
};

const komtVoor = drempels(maandelijksWekelijks, ["nee", "deels", "ja"]);
const komtVoorTekst: Tekst = {
  nl: "O*NET vraagt hoe vaak dit voorkomt; het gemiddelde telt als het naaste antwoord. Elke week of vaker is ja en elke maand is deels: eigen keuze.",
  en: "O*NET asks how often this occurs; the mean counts as the nearest answer. Every week or more often is yes and every month is partly: our own choice.",
};

const blijftUit = drempels(maandelijksWekelijks, ["ja", "deels", "nee"]);
const deelVanDeDag: Regel = { soort: "lijn", van: [1, 5], naar: [0, 8] };
const deelVanDeDagTekst: Tekst = {
  nl: "O*NET vraagt welk deel van de tijd, van nooit (1) tot bijna steeds (5). Wij lezen dat als een deel van een werkdag van 8 uur: eigen keuze.",
  en: "O*NET asks which part of the time, from never (1) to nearly always (5). We read that as a part of a working day of 8 hours: our own choice.",
};

/** LV: nearest to the example at 2, at 4, at 6. */
const bij24 = [1, 3] as const;
const bij246 = [1, 3, 5] as const;

const vaardigheid = (bijTwee: Tekst, bijVier: Tekst): Tekst => ({
  nl: `Dicht bij voorbeeld 2 van de lijst (${bijTwee.nl}) is deels, dicht bij voorbeeld 4 of hoger (${bijVier.nl}) is ja: eigen keuze.`,
  en: `Near example 2 of the list (${bijTwee.en}) is partly, near example 4 or higher (${bijVier.en}) is yes: our own choice.`,
});

// --- Skills: their level, against the published examples --------------------------------------------------------------------

const vaardigheden: readonly Koppeling[] = [
  onet("LV", "2.A.1.a", "Reading Comprehension", "lezen", drempels(bij246, [0, 1, 2, 3]), {
    nl: "De voorbeelden van de lijst zijn een invulinstructie in stappen (2), een bericht van de leiding over nieuw beleid (4) en een vakartikel (6). Dat zijn onze treden 1, 2 en 3: eigen keuze.",
    en: "The examples of the list are form instructions in steps (2), a message from management on new policy (4) and a journal article (6). Those are our steps 1, 2 and 3: our own choice.",
  }),
  onet("LV", "2.A.1.c", "Writing", "schrijven", drempels(bij246, [0, 1, 2, 3]), {
    nl: "De voorbeelden van de lijst zijn een bestelling opschrijven (2), een bericht aan medewerkers (4) en een boek (6). Dat zijn onze treden 1, 2 en 3: eigen keuze.",
    en: "The examples of the list are writing down an order (2), a message to staff (4) and a book (6). Those are our steps 1, 2 and 3: our own choice.",
  }),
  onet("LV", "2.A.1.d", "Speaking", "spreken", drempels([1], [1, 3]), {
    nl: "Voorbeeld 2 van de lijst is toeristen begroeten en over de bezienswaardigheden vertellen. Dat is onze hoogste trede al; daaronder is zeggen wat nodig is genoeg: eigen keuze.",
    en: "Example 2 of the list is welcoming tourists and telling them about the sights. That is our highest step already; below that saying what is needed is enough: our own choice.",
  }),
  onet("LV", "2.A.1.e", "Mathematics", "rekenen", drempels(bij24, [0, 2, 3]), {
    nl: "De voorbeelden van de lijst zijn wisselgeld tellen (2) en een oppervlakte berekenen (4). Dat zijn onze treden 2 en 3: eigen keuze.",
    en: "The examples of the list are counting change (2) and working out a floor area (4). Those are our steps 2 and 3: our own choice.",
  }),
  onet(
    "LV",
    "2.A.2.d",
    "Monitoring",
    "werk-nakijken",
    drempels(bij24, ["nee", "deels", "ja"]),
    vaardigheid(
      { nl: "een brief nalezen", en: "proofreading a letter" },
      { nl: "een vergadering volgen en bijsturen", en: "following and steering a meeting" },
    ),
  ),
  onet(
    "LV",
    "2.B.1.a",
    "Social Perceptiveness",
    "emoties-van-anderen-opmerken",
    drempels(bij24, ["nee", "deels", "ja"]),
    vaardigheid(
      { nl: "merken dat klanten boos zijn", en: "noticing that customers are angry" },
      { nl: "zien wat een bevordering met een groep doet", en: "seeing what a promotion does to a group" },
    ),
  ),
  onet("LV", "2.B.1.b", "Coordination", "samenwerken", drempels(bij24, [0, 1, 2]), {
    nl: "De voorbeelden van de lijst zijn afspraken plannen (2) en samen een dak leggen (4). Dat zijn onze treden 1 en 2: eigen keuze.",
    en: "The examples of the list are planning appointments (2) and laying a roof together (4). Those are our steps 1 and 2: our own choice.",
  }),
  onet(
    "LV",
    "2.B.2.i",
    "Complex Problem Solving",
    "oplossingen-noemen",
    drempels(bij24, ["nee", "deels", "ja"]),
    vaardigheid(
      { nl: "gereedschap klaarleggen", en: "laying out tools" },
      { nl: "een werkvloer anders indelen", en: "laying out a work floor anew" },
    ),
  ),
  onet(
    "LV",
    "2.B.4.e",
    "Judgment and Decision Making",
    "aanpak-kiezen",
    drempels(bij24, ["nee", "deels", "ja"]),
    vaardigheid(
      { nl: "kiezen wanneer een pauze past", en: "choosing when a break fits" },
      { nl: "het risico van een lening beoordelen", en: "judging the risk of a loan" },
    ),
  ),
  onet("LV", "2.B.5.a", "Time Management", "eigen-doelen-stellen", drempels([1], ["nee", "deels"]), {
    nl: "Voorbeeld 2 van de lijst is een agenda bijhouden, voorbeeld 4 de tijd van ondergeschikten verdelen. Dat laatste is nog geen eigen doel stellen, dus het is hoogstens deels: eigen keuze.",
    en: "Example 2 of the list is keeping a calendar, example 4 dividing the time of subordinates. The latter is not yet setting one's own goals, so it is partly at most: our own choice.",
  }),
  onet("LV", "2.B.5.d", "Management of Personnel Resources", "geen-leidinggeven", drempels([3], ["ja", "nee"]), {
    nl: "Voorbeeld 2 van de lijst is een collega aanmoedigen, voorbeeld 4 een ploeg aansturen. Pas dicht bij 4 geeft iemand leiding: eigen keuze.",
    en: "Example 2 of the list is encouraging a colleague, example 4 directing a crew. Only near 4 does someone manage others: our own choice.",
  }),
];

// --- Work context: people -----------------------------------------------------------------------------------------------------

const mensen: readonly Koppeling[] = [
  onet("CX", "4.C.1.a.2.f", "Telephone", "spreken", drempels([3.5], ["onbekend", 3]), {
    nl: "Wie elke week of vaker belt, voert gesprekken die onze hoogste trede noemt. Minder bellen zegt niets over spreken: eigen keuze.",
    en: "Who telephones every week or more often has conversations that our highest step names. Less telephoning says nothing of speaking: our own choice.",
  }),
  onet("CX", "4.C.1.a.2.h", "Electronic Mail", "computervaardigheid", drempels([3.5], ["onbekend", 2]), {
    nl: "Wie elke week of vaker e-mail gebruikt, verstuurt zelf berichten. Minder e-mail zegt niets over ander werk met de computer: eigen keuze.",
    en: "Who uses e-mail every week or more often sends messages without help. Less e-mail says nothing of other work with the computer: our own choice.",
  }),
  onet("CX", "4.C.1.a.2.j", "Letters and Memos", "schrijven", drempels([3.5], ["onbekend", 2]), {
    nl: "Wie elke week of vaker brieven of notities schrijft, schrijft een bericht van een paar zinnen. Minder brieven zegt niets over ander schrijven: eigen keuze.",
    en: "Who writes letters or memos every week or more often writes a message of a few sentences. Fewer letters say nothing of other writing: our own choice.",
  }),
  onet("CX", "4.C.1.a.2.l", "Face-to-Face Discussions", "contact-met-collegas", drempels([2.5, 4.5], [0, 1, 2]), {
    nl: "Elke dag overleggen vraagt zelf een gesprek te beginnen; elke maand of week vraagt antwoord te geven: eigen keuze.",
    en: "Discussing every day asks starting a conversation; every month or week asks answering: our own choice.",
  }),
  onet("CX", "4.C.1.b.1.e", "Work With Work Group or Team", "samenwerken", drempels([2.5, 4.5], [0, 1, 2]), {
    nl: "O*NET zegt hoe belangrijk het werken in een groep is. Belangrijk is een eigen deel, uiterst belangrijk is steeds afstemmen: eigen keuze.",
    en: "O*NET says how important working in a group is. Important is an own part, extremely important is agreeing all along: our own choice.",
  }),
  onet(
    "CX",
    "4.C.1.b.1.e",
    "Work With Work Group or Team",
    "geen-direct-collegacontact",
    drempels([2.5, 4.5], ["ja", "deels", "nee"]),
    {
      nl: "Is werken in een groep uiterst belangrijk, dan vraagt het werk contact met collega's; is het belangrijk of zeer belangrijk, dan deels: eigen keuze.",
      en: "Where working in a group is extremely important, the work asks contact with colleagues; where it is important or very important, partly: our own choice.",
    },
  ),
  onet("CX", "4.C.1.b.1.f", "Deal With External Customers", "weinig-klantcontact", drempels([1.5, 3.5], ["ja", "deels", "nee"]), {
    nl: "Zijn klanten zeer belangrijk in het werk, dan is er veel contact; zijn ze niet belangrijk, dan weinig: eigen keuze.",
    en: "Where customers are very important in the work there is much contact; where they are not important there is little: our own choice.",
  }),
  onet("CX", "4.C.1.b.1.f", "Deal With External Customers", "contact-met-klanten", drempels([3.5, 4.5], ["onbekend", 2, 3]), {
    nl: "Zijn klanten zeer belangrijk, dan beantwoordt iemand hun gewone vragen; zijn ze uiterst belangrijk, dan ook nieuwe. Minder belangrijk zegt niet wat iemand dan moet doen: eigen keuze, want belang is geen niveau.",
    en: "Where customers are very important, a person answers their usual questions; where they are extremely important, new ones too. Less important does not say what a person has to do: our own choice, because importance is not a level.",
  }),
  onet(
    "CX",
    "4.C.1.c.2",
    "Responsibility for Outcomes and Results",
    "geen-leidinggeven",
    drempels([2.5, 3.5], ["ja", "deels", "nee"]),
    {
      nl: "O*NET vraagt hoe verantwoordelijk iemand is voor het werk van anderen. Veel is nee, enige is deels en beperkt of geen is ja: eigen keuze.",
      en: "O*NET asks how responsible someone is for the work of others. High is no, moderate is partly, and limited or none is yes: our own choice.",
    },
  ),
  onet("CX", "4.C.1.d.1", "Frequency of Conflict Situations", "conflicten-hanteren", drempels(maandelijksWekelijks, [0, 1, 2]), {
    nl: "O*NET vraagt hoe vaak er een conflict is, niet hoe het verloopt. Elke week of vaker vraagt de hoogste trede, elke maand de middelste: eigen keuze.",
    en: "O*NET asks how often there is a conflict, not how it goes. Every week or more often asks the highest step, every month the middle one: our own choice.",
  }),
  onet(
    "CX",
    "4.C.1.d.2",
    "Deal With Unpleasant or Angry People",
    "conflicten-hanteren",
    drempels(maandelijksWekelijks, [0, 1, 2]),
    {
      nl: "Elke week of vaker boze mensen vraagt de hoogste trede, elke maand de middelste: eigen keuze.",
      en: "Angry people every week or more often ask the highest step, every month the middle one: our own choice.",
    },
  ),
  onet("CX", "4.C.1.d.3", "Deal With Physically Aggressive People", "geen-verhoogd-risico", gevaar, gevaarTekst),
];

// --- Work context: the surroundings ---------------------------------------------------------------------------------------

const warmOfKoud: Tekst = {
  nl: "O*NET neemt grote hitte en grote kou samen, en zijn grenzen zijn milder dan de onze. Elke week of elke maand is daarom hoogstens deels: eigen keuze.",
  en: "O*NET takes great heat and great cold together, and its bounds are milder than ours. So every week or every month is partly at most: our own choice.",
};

const omgeving: readonly Koppeling[] = [
  onet(
    "CX",
    "4.C.2.b.1.a",
    "Sounds, Noise Levels Are Distracting or Uncomfortable",
    "weinig-afleiding",
    drempels([3.5], ["deels", "nee"]),
    {
      nl: "Geluid dat elke week of vaker afleidt of hindert, is nee. Anders is het hoogstens deels, want mensen leiden ook op andere manieren af: eigen keuze.",
      en: "Noise that distracts or troubles every week or more often is no. Otherwise it is partly at most, because people distract in other ways too: our own choice.",
    },
  ),
  onet("CX", "4.C.2.b.1.b", "Very Hot or Cold Temperatures", "temperatuur-hitte", drempels([2.5], ["nee", "deels"]), warmOfKoud),
  onet("CX", "4.C.2.b.1.b", "Very Hot or Cold Temperatures", "temperatuur-kou", drempels([2.5], ["nee", "deels"]), warmOfKoud),
  onet("CX", "4.C.2.b.1.d", "Exposed to Contaminants", "stof-rook-gassen", komtVoor, komtVoorTekst),
  onet("CX", "4.C.2.c.1.a", "Exposed to Radiation", "geen-verhoogd-risico", gevaar, gevaarTekst),
  onet("CX", "4.C.2.c.1.b", "Exposed to Disease or Infections", "besmettingsgevaar", komtVoor, komtVoorTekst),
  onet("CX", "4.C.2.c.1.c", "Exposed to High Places", "klimmen", drempels([2.5], [0, 2]), {
    nl: "O*NET telt in zijn vragenlijst plekken boven 8 voet (2,4 meter). Elke maand of vaker is daarom een trap tot 3 meter; hoeveel hoger het is, zegt de lijst niet en blijft een vraag: eigen keuze.",
    en: "O*NET counts in its questionnaire places above 8 feet (2.4 metres). So every month or more often is a step ladder up to 3 metres; how much higher it is the list does not say and stays a question: our own choice.",
  }),
  onet("CX", "4.C.2.c.1.c", "Exposed to High Places", "geen-verhoogd-risico", gevaar, gevaarTekst),
  onet("CX", "4.C.2.c.1.d", "Exposed to Hazardous Conditions", "geen-verhoogd-risico", gevaar, gevaarTekst),
  onet("CX", "4.C.2.c.1.e", "Exposed to Hazardous Equipment", "geen-verhoogd-risico", gevaar, gevaarTekst),
  onet(
    "CX",
    "4.C.2.e.1.d",
    "Wear Common Protective or Safety Equipment such as Safety Shoes, Glasses, Gloves, Hearing Protection, Hard Hats, or Life Jackets",
    "beschermende-middelen-dragen",
    komtVoor,
    komtVoorTekst,
  ),
  onet(
    "CX",
    "4.C.2.e.1.e",
    "Wear Specialized Protective or Safety Equipment such as Breathing Apparatus, Safety Harness, Full Protection Suits, or Radiation Protection",
    "beschermende-middelen-dragen",
    komtVoor,
    komtVoorTekst,
  ),
];

// --- Work context: the body ---------------------------------------------------------------------------------------------------

const lichaam: readonly Koppeling[] = [
  onet("CX", "4.C.2.d.1.a", "Spend Time Sitting", "zitten-tijdens-werk", deelVanDeDag, deelVanDeDagTekst),
  onet("CX", "4.C.2.d.1.b", "Spend Time Standing", "staan-tijdens-werk", deelVanDeDag, deelVanDeDagTekst),
  onet("CX", "4.C.2.d.1.c", "Spend Time Climbing Ladders, Scaffolds, or Poles", "klimmen", drempels([1.5], [0, 2]), {
    nl: "O*NET vraagt hoelang iemand klimt, niet hoe hoog. Wij nemen een trap tot 3 meter; of het hoger is, blijft een vraag: eigen keuze.",
    en: "O*NET asks how long someone climbs, not how high. We take a step ladder up to 3 metres; whether it is higher stays a question: our own choice.",
  }),
  onet("CX", "4.C.2.d.1.d", "Spend Time Walking and Running", "lopen-tijdens-werk", deelVanDeDag, deelVanDeDagTekst),
  onet(
    "CX",
    "4.C.2.d.1.e",
    "Spend Time Kneeling, Crouching, Stooping, or Crawling",
    "knielen",
    drempels([1.5, 4.5], [0, "onbekend", 10]),
    {
      nl: "O*NET telt bukken en kruipen mee. Nooit is ook nooit knielen; bijna steeds is 10 keer per uur, de hoogste trede van FML IV.20; daartussen kan het ook alleen bukken zijn en zegt het niets: eigen keuze.",
      en: "O*NET counts stooping and crawling too. Never is never kneeling either; nearly always is 10 times an hour, the highest step of FML IV.20; in between it can be stooping only and says nothing: our own choice.",
    },
  ),
  onet(
    "CX",
    "4.C.2.d.1.e",
    "Spend Time Kneeling, Crouching, Stooping, or Crawling",
    "geknield-werken",
    drempels([1.5, 4.5], [0, "onbekend", 5]),
    {
      nl: "O*NET telt bukken en kruipen mee. Nooit is ook nooit knielen; bijna steeds is 5 minuten achter elkaar, de normaalwaarde van FML V.5; daartussen kan het ook alleen bukken zijn en zegt het niets: eigen keuze.",
      en: "O*NET counts stooping and crawling too. Never is never kneeling either; nearly always is 5 minutes at a stretch, the normal value of FML V.5; in between it can be stooping only and says nothing: our own choice.",
    },
  ),
  onet(
    "CX",
    "4.C.2.d.1.h",
    "Spend Time Bending or Twisting the Body",
    "frequent-buigen",
    { soort: "lijn", van: [1, 5], naar: [0, 600] },
    {
      nl: "De ene helft van het element is draaien, en het vraagt welk deel van de tijd. Wij nemen dat deel van 600 keer per uur, de normaalwaarde van FML IV.10: eigen keuze.",
      en: "One half of the element is twisting, and it asks which part of the time. We take that part of 600 times an hour, the normal value of FML IV.10: our own choice.",
    },
  ),
  onet("CX", "4.C.2.d.1.h", "Spend Time Bending or Twisting the Body", "buigen", drempels([1.5, 2.5], [0, "onbekend", 45]), {
    nl: "O*NET zegt niet hoe diep, en de ene helft van het element is draaien. Vanaf de helft van de tijd nemen wij 45 graden, de laagste waarde van FML IV.9; minder kan ook alleen draaien zijn en zegt niets: eigen keuze.",
    en: "O*NET does not say how deep, and one half of the element is twisting. From half of the time on we take 45 degrees, the lowest value of FML IV.9; less can be twisting only and says nothing: our own choice.",
  }),
  onet("CX", "4.C.2.d.1.h", "Spend Time Bending or Twisting the Body", "gebogen-werken", drempels([1.5, 2.5], [0, 2, 5]), {
    nl: "O*NET vraagt welk deel van de tijd, ons punt hoelang achter elkaar. Minder dan de helft is 2 minuten, de helft of meer is 5, de normaalwaarde van FML V.6: eigen keuze.",
    en: "O*NET asks which part of the time, our point how long at a stretch. Less than half is 2 minutes, half or more is 5, the normal value of FML V.6: our own choice.",
  }),
  onet("CX", "4.C.2.d.1.i", "Spend Time Making Repetitive Motions", "herhaalde-handbewegingen", komtVoor, {
    nl: "O*NET vraagt naar herhaalde bewegingen van het lichaam; meestal zijn dat de handen. Meer dan de helft van de tijd is ja, de helft is deels: eigen keuze.",
    en: "O*NET asks about repeated movements of the body; mostly those are the hands. More than half of the time is yes, half is partly: our own choice.",
  }),
];

// --- Work context: how the work is organised ----------------------------------------------------------------------------------

const inrichting: readonly Koppeling[] = [
  onet("CX", "4.C.3.a.4", "Freedom to Make Decisions", "mate-van-zelfstandigheid", drempels([2.5, 4.5], [0, 1, 2]), {
    nl: "Veel vrijheid om te beslissen is de hoogste trede, beperkte of enige vrijheid de middelste: eigen keuze.",
    en: "A lot of freedom to decide is the highest step, limited or some freedom the middle one: our own choice.",
  }),
  onet(
    "CX",
    "4.C.3.b.4",
    "Importance of Being Exact or Accurate",
    "kwaliteitscriteria",
    drempels([2.5, 3.5, 4.5], [0, 1, 2, 3]),
    {
      nl: "O*NET zegt hoe belangrijk precies werken is. Belangrijk, zeer belangrijk en uiterst belangrijk zijn onze treden 1, 2 en 3: eigen keuze.",
      en: "O*NET says how important exact work is. Important, very important and extremely important are our steps 1, 2 and 3: our own choice.",
    },
  ),
  onet(
    "CX",
    "4.C.3.b.8",
    "Structured versus Unstructured Work",
    "eigen-doelen-stellen",
    drempels([3.5, 4.5], ["nee", "deels", "ja"]),
    {
      nl: "Veel vrijheid om zelf taken en doelen te kiezen is ja, enige vrijheid is deels: eigen keuze, want vrijheid is nog geen eis.",
      en: "A lot of freedom to choose tasks and goals is yes, some freedom is partly: our own choice, because freedom is not yet a demand.",
    },
  ),
  onet("CX", "4.C.3.d.1", "Time Pressure", "geen-deadlines-pieken", blijftUit, {
    nl: "O*NET vraagt hoe vaak er een strenge deadline is, ons punt of het werk er vrij van is. Elke week of vaker is nee, elke maand is deels: eigen keuze.",
    en: "O*NET asks how often there is a strict deadline, our point whether the work is free of it. Every week or more often is no, every month is partly: our own choice.",
  }),
  onet("CX", "4.C.3.d.1", "Time Pressure", "deadlines-halen", drempels([3.5], ["onbekend", 2]), {
    nl: "Wie elke week of vaker een strenge deadline heeft, moet werk op tijd af hebben. Of iemand daaraan mag herinneren, zegt de lijst niet, dus wij nemen de trede met herinnering: eigen keuze.",
    en: "Who has a strict deadline every week or more often has to have work done on time. Whether someone may remind of it the list does not say, so we take the step with a reminder: our own choice.",
  }),
  onet("CX", "4.C.3.d.1", "Time Pressure", "geen-hoog-tempo", drempels([3.5], ["ja", "deels"]), {
    nl: "Wie elke week of vaker een strenge deadline heeft, moet dan vlug werken; daarom is dat hoogstens deels: eigen keuze.",
    en: "Who has a strict deadline every week or more often has to work fast then; so that is partly at most: our own choice.",
  }),
  onet(
    "CX",
    "4.C.3.d.3",
    "Pace Determined by Speed of Equipment",
    "geen-hoog-tempo",
    drempels([1.5, 3.5], ["ja", "deels", "nee"]),
    {
      nl: "O*NET zegt hoe belangrijk het is dat een machine het tempo bepaalt. Zeer belangrijk is nee en niet belangrijk is ja: eigen keuze.",
      en: "O*NET says how important it is that a machine sets the pace. Very important is no and not important is yes: our own choice.",
    },
  ),
  onet(
    "CX",
    "4.C.3.d.3",
    "Pace Determined by Speed of Equipment",
    "geen-opgelegd-tempo",
    drempels([1.5, 3.5], ["onbekend", "deels", "nee"]),
    {
      nl: "O*NET zegt hoe belangrijk het is dat een machine het tempo bepaalt. Zeer belangrijk is nee. Niet belangrijk zegt niets, want ook een rij klanten kan het tempo bepalen: eigen keuze.",
      en: "O*NET says how important it is that a machine sets the pace. Very important is no. Not important says nothing, because a queue of customers can set the pace too: our own choice.",
    },
  ),
  onet("CT", "4.C.3.d.4", "Work Schedules", "wisselende-diensten", drempels([1.5], ["nee", "deels"]), {
    nl: "O*NET onderscheidt een vast, een wisselend en een seizoensgebonden rooster. Dicht bij wisselend of hoger is deels: eigen keuze, want begintijden noemt het niet.",
    en: "O*NET tells a regular, an irregular and a seasonal schedule apart. Near irregular or higher is partly: our own choice, because it does not name starting times.",
  }),
];

export const koppelingenOnet: readonly Koppeling[] = [...vaardigheden, ...mensen, ...omgeving, ...lichaam, ...inrichting];

// --- Left out on purpose ------------------------------------------------------------------------------------------------------

const alleenBelang: Tekst = {
  nl: "Voor dit vermogen gebruiken wij alleen cijfers over het belang, en hoe belangrijk iets is, zegt niet hoeveel het werk ervan vraagt. Drempels voor het niveau zijn niet gekozen.",
  en: "Of this ability we only use figures on its importance, and how important something is does not say how much of it the work asks. Thresholds for its level have not been chosen.",
};
const werkstijl: Tekst = {
  nl: "Van een werkstijl geeft de lijst alleen het belang, en bijna elk beroep noemt elke werkstijl belangrijk. Welk gedrag het werk vraagt, volgt daar niet uit.",
  en: "Of a work style the list gives only the importance, and nearly every occupation calls every work style important. Which behaviour the work asks does not follow.",
};
const geenPunt: Tekst = {
  nl: "Voor dit element heeft de catalogus geen punt.",
  en: "The catalogue has no point for this element.",
};
const vakvaardigheid: Tekst = {
  nl: "Dit is een vakvaardigheid. De catalogus vraagt naar vakkennis in vrije tekst, en die vult een mens in.",
  en: "This is a skill of the trade. The catalogue asks about such knowledge in free text, which a person fills in.",
};
const voorkeurpunt: Tekst = {
  nl: "Dit hoort bij een punt met keuzes, en uit één cijfer volgt geen keuze. Vul dat punt zelf in.",
  en: "This belongs to a point with options, and one number does not make a choice. Fill in that point yourself.",
};
const verantwoordelijkheid: Tekst = {
  nl: "Dit zegt hoe zwaar een fout of een besluit weegt, niet welk gedrag het werk vraagt.",
  en: "This says how heavy a mistake or a decision weighs, not which behaviour the work asks.",
};
const zonder = (reden: Tekst, elementen: readonly (readonly [code: string, naam: string])[]): readonly NietGekoppeld[] =>
  elementen.map(([code, naam]) => ({ lijst: "onet", code, naam, reden }));

export const nietGekoppeldOnet: readonly NietGekoppeld[] = [
  ...zonder(alleenBelang, [
    ["1.A.1.a.1", "Oral Comprehension"],
    ["1.A.1.a.2", "Written Comprehension"],
    ["1.A.1.a.3", "Oral Expression"],
    ["1.A.1.a.4", "Written Expression"],
    ["1.A.1.b.1", "Fluency of Ideas"],
    ["1.A.1.b.2", "Originality"],
    ["1.A.1.b.3", "Problem Sensitivity"],
    ["1.A.1.b.4", "Deductive Reasoning"],
    ["1.A.1.b.5", "Inductive Reasoning"],
    ["1.A.1.b.6", "Information Ordering"],
    ["1.A.1.b.7", "Category Flexibility"],
    ["1.A.1.c.1", "Mathematical Reasoning"],
    ["1.A.1.c.2", "Number Facility"],
    ["1.A.1.d.1", "Memorization"],
    ["1.A.1.e.1", "Speed of Closure"],
    ["1.A.1.e.2", "Flexibility of Closure"],
    ["1.A.1.e.3", "Perceptual Speed"],
    ["1.A.1.f.1", "Spatial Orientation"],
    ["1.A.1.f.2", "Visualization"],
    ["1.A.1.g.1", "Selective Attention"],
    ["1.A.1.g.2", "Time Sharing"],
    ["1.A.2.a.1", "Arm-Hand Steadiness"],
    ["1.A.2.a.2", "Manual Dexterity"],
    ["1.A.2.a.3", "Finger Dexterity"],
    ["1.A.2.b.1", "Control Precision"],
    ["1.A.2.b.2", "Multilimb Coordination"],
    ["1.A.2.b.3", "Response Orientation"],
    ["1.A.2.b.4", "Rate Control"],
    ["1.A.2.c.1", "Reaction Time"],
    ["1.A.2.c.2", "Wrist-Finger Speed"],
    ["1.A.2.c.3", "Speed of Limb Movement"],
    ["1.A.3.a.1", "Static Strength"],
    ["1.A.3.a.2", "Explosive Strength"],
    ["1.A.3.a.3", "Dynamic Strength"],
    ["1.A.3.a.4", "Trunk Strength"],
    ["1.A.3.b.1", "Stamina"],
    ["1.A.3.c.1", "Extent Flexibility"],
    ["1.A.3.c.2", "Dynamic Flexibility"],
    ["1.A.3.c.3", "Gross Body Coordination"],
    ["1.A.3.c.4", "Gross Body Equilibrium"],
    ["1.A.4.a.1", "Near Vision"],
    ["1.A.4.a.2", "Far Vision"],
    ["1.A.4.a.3", "Visual Color Discrimination"],
    ["1.A.4.a.4", "Night Vision"],
    ["1.A.4.a.5", "Peripheral Vision"],
    ["1.A.4.a.6", "Depth Perception"],
    ["1.A.4.a.7", "Glare Sensitivity"],
    ["1.A.4.b.1", "Hearing Sensitivity"],
    ["1.A.4.b.2", "Auditory Attention"],
    ["1.A.4.b.3", "Sound Localization"],
    ["1.A.4.b.4", "Speech Recognition"],
    ["1.A.4.b.5", "Speech Clarity"],
  ]),
  ...zonder(geenPunt, [
    ["2.A.1.f", "Science"],
    ["2.A.2.a", "Critical Thinking"],
    ["2.A.2.b", "Active Learning"],
    ["2.A.2.c", "Learning Strategies"],
    ["2.B.1.c", "Persuasion"],
    ["2.B.1.d", "Negotiation"],
    ["2.B.1.e", "Instructing"],
    ["2.B.4.g", "Systems Analysis"],
    ["2.B.4.h", "Systems Evaluation"],
    ["2.B.5.b", "Management of Financial Resources"],
    ["2.B.5.c", "Management of Material Resources"],
    ["4.C.2.a.3", "Physical Proximity"],
    ["4.C.2.b.1.c", "Extremely Bright or Inadequate Lighting"],
    ["4.C.2.d.1.f", "Spend Time Keeping or Regaining Balance"],
    ["4.C.3.b.2", "Degree of Automation"],
    ["4.C.3.c.1", "Level of Competition"],
  ]),
  ...zonder(vakvaardigheid, [
    ["2.B.3.a", "Operations Analysis"],
    ["2.B.3.b", "Technology Design"],
    ["2.B.3.c", "Equipment Selection"],
    ["2.B.3.d", "Installation"],
    ["2.B.3.e", "Programming"],
    ["2.B.3.g", "Operations Monitoring"],
    ["2.B.3.h", "Operation and Control"],
    ["2.B.3.j", "Equipment Maintenance"],
    ["2.B.3.k", "Troubleshooting"],
    ["2.B.3.l", "Repairing"],
    ["2.B.3.m", "Quality Control Analysis"],
  ]),
  ...zonder(voorkeurpunt, [
    ["4.C.2.a.1.a", "Indoors, Environmentally Controlled"],
    ["4.C.2.a.1.b", "Indoors, Not Environmentally Controlled"],
    ["4.C.2.a.1.c", "Outdoors, Exposed to Weather"],
    ["4.C.2.a.1.d", "Outdoors, Under Cover"],
    ["4.C.3.b.7", "Importance of Repeating Same Tasks"],
  ]),
  ...zonder(verantwoordelijkheid, [
    ["4.C.1.c.1", "Responsible for Others' Health and Safety"],
    ["4.C.3.a.1", "Consequence of Error"],
    ["4.C.3.a.2.a", "Impact of Decisions on Co-workers or Company Results"],
    ["4.C.3.a.2.b", "Frequency of Decision Making"],
  ]),
  ...zonder(werkstijl, [
    ["1.C.1.a", "Achievement/Effort"],
    ["1.C.1.b", "Persistence"],
    ["1.C.1.c", "Initiative"],
    ["1.C.2.b", "Leadership"],
    ["1.C.3.a", "Cooperation"],
    ["1.C.3.b", "Concern for Others"],
    ["1.C.3.c", "Social Orientation"],
    ["1.C.4.a", "Self-Control"],
    ["1.C.4.b", "Stress Tolerance"],
    ["1.C.4.c", "Adaptability/Flexibility"],
    ["1.C.5.a", "Dependability"],
    ["1.C.5.b", "Attention to Detail"],
    ["1.C.5.c", "Integrity"],
    ["1.C.6", "Independence"],
    ["1.C.7.a", "Innovation"],
    ["1.C.7.b", "Analytical Thinking"],
  ]),
  ...zonder(
    {
      nl: "De catalogus heeft punten over klanten en over hulp bieden, maar de voorbeelden van dit element (koffie aanbieden, een vlucht boeken, een hulpactie leiden) staan niet op hun treden.",
      en: "The catalogue has points on customers and on giving help, but the examples of this element (offering coffee, booking a flight, leading a relief action) are not on their steps.",
    },
    [["2.B.1.f", "Service Orientation"]],
  ),
  ...zonder(
    {
      nl: "Luisteren in deze zin is aandacht geven en doorvragen; ons punt vraagt of iemand anderen verstaat. Een punt over doorvragen heeft de catalogus niet.",
      en: "Listening in this sense is paying attention and asking on; our point asks whether someone hears what others say. The catalogue has no point on asking on.",
    },
    [["2.A.1.b", "Active Listening"]],
  ),
  ...zonder(
    {
      nl: "Spreken voor een zaal is meer dan onze hoogste trede van spreken noemt, en weinig daarvan zegt niets over ander spreken.",
      en: "Speaking to an audience is more than our highest step of speaking names, and little of it says nothing of other speaking.",
    },
    [["4.C.1.a.2.c", "Public Speaking"]],
  ),
  ...zonder(
    {
      nl: "Het element neemt collega's, klanten en anderen samen, ook per telefoon; onze punten vragen naar collega's en klanten apart.",
      en: "The element takes colleagues, customers and others together, by telephone too; our points ask about colleagues and customers apart.",
    },
    [["4.C.1.a.4", "Contact With Others"]],
  ),
  ...zonder(
    {
      nl: "De lijst zegt zelf: anders dan als leidinggevende. Ons punt vraagt naar leidinggeven, en dat komt uit twee andere elementen.",
      en: "The list says itself: not as a supervisor or team leader. Our point asks about managing others, and that comes from two other elements.",
    },
    [["4.C.1.b.1.g", "Coordinate or Lead Others"]],
  ),
  ...zonder(
    {
      nl: "De lijst vraagt hoe vaak iemand in een nauwe ruimte of lastige houding werkt, niet welke houding dat is of hoelang achter elkaar; daar vragen onze punten naar.",
      en: "The list asks how often someone works in a cramped space or an awkward position, not which position it is or how long at a stretch; our points ask that.",
    },
    [["4.C.2.b.1.e", "Cramped Work Space, Awkward Positions"]],
  ),
  ...zonder(
    {
      nl: "De lijst zegt niet of iemand zelf rijdt of meerijdt, en telt ook machines mee; ons punt vraagt of reizen of rijden bij het werk hoort.",
      en: "The list does not say whether someone drives or rides along, and counts machines too; our point asks whether travelling or driving is part of the work.",
    },
    [
      ["4.C.2.a.1.e", "In an Open Vehicle or Equipment"],
      ["4.C.2.a.1.f", "In an Enclosed Vehicle or Equipment"],
    ],
  ),
  ...zonder(
    {
      nl: "Het element vraagt alleen naar trillingen door het hele lichaam; trillend gereedschap telt het niet mee, dus weinig betekent niet dat er niets trilt.",
      en: "The element only asks about vibration of the whole body; vibrating tools it does not count, so little does not mean that nothing vibrates.",
    },
    [["4.C.2.b.1.f", "Exposed to Whole Body Vibration"]],
  ),
  ...zonder(
    {
      nl: "Klein letsel is geen verhoogd gevaar, en of de huid schuurt of lang nat is, zegt het element niet.",
      en: "Minor injuries are no extra danger, and whether the skin is rubbed or wet for long the element does not say.",
    },
    [["4.C.2.c.1.f", "Exposed to Minor Burns, Cuts, Bites, or Stings"]],
  ),
  ...zonder(
    {
      nl: "Het element neemt vasthouden, bedienen en voelen samen; welke handbeweging het werk vraagt, volgt daar niet uit.",
      en: "The element takes handling, controlling and feeling together; which movement of the hand the work asks does not follow.",
    },
    [["4.C.2.d.1.g", "Spend Time Using Your Hands to Handle, Control, or Feel Objects, Tools, or Controls"]],
  ),
  ...zonder(
    {
      nl: "Dit is een Amerikaanse werkweek in drie klassen. Hoeveel uur het werk vraagt, staat in het contract.",
      en: "This is an American working week in three classes. How many hours the work asks is in the contract.",
    },
    [["4.C.3.d.8", "Duration of Typical Work Week"]],
  ),
];
