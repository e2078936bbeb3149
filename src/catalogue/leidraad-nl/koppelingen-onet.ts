import type { Koppeling, NietGekoppeld } from "../../domain/koppeling.js";
import type { Tekst } from "../../domain/taal.js";

/**
 * O*NET ↔ our criteria. No source says these links, so each row says itself what was chosen. One rule holds everywhere: a mean
 * counts as the answer it lies nearest to, so a threshold lies halfway between two answers of the scale.
 *
 * CX is answered in five ways: how often (never, yearly, monthly, weekly, daily), which part of the time (none, less than half,
 * half, more than half, nearly all), how important, or how much. LV has published examples, mostly at 2, 4 and 6.
 */
type Regel = Koppeling["regel"];
type Waarde = number | "ja" | "deels" | "nee";

/** `waarden[0]` below the first threshold, `waarden[i]` from `vanaf[i - 1]` on. */
const drempels = (vanaf: readonly number[], waarden: readonly Waarde[]): Regel => ({
  soort: "drempels",
  vanaf: [...vanaf],
  waarden: [...waarden],
});

const onet = (
  schaal: "IM" | "LV" | "CX" | "CT",
  code: string,
  naam: string,
  criterium: string,
  regel: Regel,
  eigenKoppeling: Tekst,
): Koppeling => ({ lijst: "onet", code, naam, schaal, criterium, regel, eigenKoppeling });

// --- Answers that return ---------------------------------------------------------------------------------------------------

/** Nearest to monthly, nearest to weekly or daily. */
const maandelijksWekelijks = [2.5, 3.5] as const;

const komtVoor = drempels(maandelijksWekelijks, ["nee", "deels", "ja"]);
const komtVoorTekst: Tekst = {
  nl: "O*NET vraagt hoe vaak dit voorkomt; het gemiddelde telt als het naaste antwoord. Elke week of vaker is ja en elke maand is deels: eigen keuze.",
  en: "O*NET asks how often this occurs; the mean counts as the nearest answer. Every week or more often is yes and every month is partly: our own choice.",
};

const blijftUit = drempels(maandelijksWekelijks, ["ja", "deels", "nee"]);
const blijftUitTekst: Tekst = {
  nl: "O*NET vraagt hoe vaak dit voorkomt, ons punt vraagt of het uitblijft. Elke week of vaker is nee, elke maand is deels, minder is ja: eigen keuze.",
  en: "O*NET asks how often this occurs, our point asks whether it stays away. Every week or more often is no, every month is partly, less is yes: our own choice.",
};

/** Importance: nearest to important, nearest to very important. */
const belangrijk = [2.5, 3.5] as const;

const nodig = drempels(belangrijk, ["nee", "deels", "ja"]);
const nodigTekst: Tekst = {
  nl: "O*NET zegt hoe belangrijk dit vermogen is. Zeer belangrijk of meer is ja en belangrijk is deels: eigen keuze, want belang is geen niveau.",
  en: "O*NET says how important this ability is. Very important or more is yes and important is partly: our own choice, because importance is not a level.",
};

const oplopend = drempels(belangrijk, [0, 1, 2]);
const oplopendTekst: Tekst = {
  nl: "O*NET zegt hoe belangrijk dit vermogen is. Belangrijk is de middelste trede, zeer belangrijk of meer de hoogste: eigen keuze, want belang is geen niveau.",
  en: "O*NET says how important this ability is. Important is the middle step, very important or more the highest: our own choice, because importance is not a level.",
};

/** Importance of a work style: nearest to important or very important, nearest to extremely important. */
const stijlen = [2.5, 4.5] as const;

const stijl = drempels(stijlen, ["nee", "deels", "ja"]);
const stijlTekst: Tekst = {
  nl: "Bijna elk beroep noemt deze werkstijl belangrijk. Daarom is belangrijk of zeer belangrijk deels, en pas uiterst belangrijk ja: eigen keuze.",
  en: "Nearly every occupation calls this work style important. So important or very important is partly, and only extremely important is yes: our own choice.",
};

const stijltrede = drempels(stijlen, [0, 1, 2]);
const stijltredeTekst: Tekst = {
  nl: "Bijna elk beroep noemt deze werkstijl belangrijk. Daarom is belangrijk of zeer belangrijk de eerste trede, en pas uiterst belangrijk de tweede: eigen keuze.",
  en: "Nearly every occupation calls this work style important. So important or very important is the first step, and only extremely important the second: our own choice.",
};

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

// --- Abilities: the data give only their importance -----------------------------------------------------------------------

const vermogens: readonly Koppeling[] = [
  onet("IM", "1.A.1.b.1", "Fluency of Ideas", "oplossingen-noemen", nodig, nodigTekst),
  onet("IM", "1.A.1.b.3", "Problem Sensitivity", "fout-opmerken", nodig, nodigTekst),
  onet("IM", "1.A.1.b.6", "Information Ordering", "stappen-in-volgorde", nodig, nodigTekst),
  onet("IM", "1.A.1.d.1", "Memorization", "herinneren", drempels([2.5], [1, 2]), {
    nl: "Elk werk vraagt afspraken te onthouden, al is het met een briefje. Is onthouden belangrijk of meer, dan zonder: eigen keuze, want belang is geen niveau.",
    en: "All work asks remembering agreements, if only with a note. Where remembering is important or more, without one: our own choice, because importance is not a level.",
  }),
  onet("IM", "1.A.1.g.1", "Selective Attention", "aandacht-vasthouden", drempels([3.5], [1, 2]), {
    nl: "Elk werk vraagt een tijd achter elkaar aandacht. Is dat zeer belangrijk of meer, dan een half uur of langer: eigen keuze, want belang is geen duur.",
    en: "All work asks attention for some time on end. Where that is very important or more, for half an hour or longer: our own choice, because importance is not a duration.",
  }),
  onet("IM", "1.A.1.g.2", "Time Sharing", "aandacht-verdelen", oplopend, oplopendTekst),
  onet("IM", "1.A.2.a.3", "Finger Dexterity", "fijne-handbewegingen", nodig, nodigTekst),
  onet("IM", "1.A.4.a.1", "Near Vision", "zien", drempels([2.5], [1, 2]), {
    nl: "Is zien van dichtbij belangrijk of meer, dan vraagt het werk gewone druk te lezen; anders grote dingen te zien: eigen keuze, want belang is geen niveau.",
    en: "Where near vision is important or more, the work asks reading ordinary print; otherwise seeing large things: our own choice, because importance is not a level.",
  }),
  onet("IM", "1.A.4.b.4", "Speech Recognition", "horen", oplopend, oplopendTekst),
];

// --- Work styles ------------------------------------------------------------------------------------------------------------

const werkstijlen: readonly Koppeling[] = [
  onet("IM", "1.C.1.b", "Persistence", "volhouden", stijl, stijlTekst),
  onet("IM", "1.C.1.c", "Initiative", "initiatief-nemen", stijl, stijlTekst),
  onet("IM", "1.C.3.a", "Cooperation", "omgangsvormen", stijltrede, stijltredeTekst),
  onet("IM", "1.C.3.b", "Concern for Others", "emoties-hulp-bieden", stijl, stijlTekst),
  onet("IM", "1.C.4.a", "Self-Control", "gevoelens-beheersen", stijl, stijlTekst),
  onet("IM", "1.C.4.b", "Stress Tolerance", "stress-hanteren", stijltrede, stijltredeTekst),
  onet("IM", "1.C.4.b", "Stress Tolerance", "kritiek-ontvangen", stijltrede, {
    nl: "O*NET rekent kritiek verdragen tot deze werkstijl. Belangrijk of zeer belangrijk is de eerste trede, uiterst belangrijk de tweede: eigen keuze.",
    en: "O*NET counts bearing criticism to this work style. Important or very important is the first step, extremely important the second: our own choice.",
  }),
  onet("IM", "1.C.4.c", "Adaptability/Flexibility", "van-aanpak-wisselen", stijl, stijlTekst),
  onet("IM", "1.C.5.a", "Dependability", "werkhouding", stijltrede, stijltredeTekst),
  onet("IM", "1.C.5.b", "Attention to Detail", "werk-nakijken", stijl, stijlTekst),
  onet("IM", "1.C.6", "Independence", "aanpak-kiezen", stijl, stijlTekst),
];

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
  onet("LV", "2.A.1.d", "Speaking", "spreken", drempels(bij24, [1, 2, 3]), {
    nl: "De voorbeelden van de lijst zijn bezoekers begroeten en iets uitleggen (2) en sollicitanten bevragen (4). Dat zijn onze treden 2 en 3; daaronder is zeggen wat nodig is genoeg: eigen keuze.",
    en: "The examples of the list are greeting visitors and explaining something (2) and questioning applicants (4). Those are our steps 2 and 3; below that saying what is needed is enough: our own choice.",
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
  onet("LV", "2.B.3.e", "Programming", "computervaardigheid", drempels([1], [1, 3]), {
    nl: "Wie een programma schrijft, leert ook zelf een nieuw programma gebruiken. Anders nemen wij geoefende stappen, zoals bij een kassa of urenstaat: eigen keuze.",
    en: "Who writes a program also learns to use a new program without help. Otherwise we take practised steps, as at a till or a time sheet: our own choice.",
  }),
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
  onet(
    "LV",
    "2.B.5.a",
    "Time Management",
    "eigen-doelen-stellen",
    drempels(bij24, ["nee", "deels", "ja"]),
    vaardigheid(
      { nl: "een agenda bijhouden", en: "keeping a calendar" },
      { nl: "het werk van een week verdelen", en: "dividing the work of a week" },
    ),
  ),
  onet("LV", "2.B.5.d", "Management of Personnel Resources", "geen-leidinggeven", drempels([3], ["ja", "nee"]), {
    nl: "Voorbeeld 2 van de lijst is een collega aanmoedigen, voorbeeld 4 een ploeg aansturen. Pas dicht bij 4 geeft iemand leiding: eigen keuze.",
    en: "Example 2 of the list is encouraging a colleague, example 4 directing a crew. Only near 4 does someone manage others: our own choice.",
  }),
];

// --- Work context: people -----------------------------------------------------------------------------------------------------

const mensen: readonly Koppeling[] = [
  onet("CX", "4.C.1.a.2.f", "Telephone", "spreken", drempels([3.5], [0, 3]), {
    nl: "Wie elke week of vaker belt, voert gesprekken die onze hoogste trede noemt. Minder bellen zegt niets over spreken: eigen keuze.",
    en: "Who telephones every week or more often has conversations that our highest step names. Less telephoning says nothing of speaking: our own choice.",
  }),
  onet("CX", "4.C.1.a.2.h", "Electronic Mail", "computervaardigheid", drempels([3.5], [1, 2]), {
    nl: "Wie elke week of vaker e-mail gebruikt, verstuurt zelf berichten. Bij minder e-mail nemen wij geoefende stappen, zoals bij een kassa of urenstaat: eigen keuze.",
    en: "Who uses e-mail every week or more often sends messages without help. With less e-mail we take practised steps, as at a till or a time sheet: our own choice.",
  }),
  onet("CX", "4.C.1.a.2.j", "Letters and Memos", "schrijven", drempels([3.5], [0, 2]), {
    nl: "Wie elke week of vaker brieven of notities schrijft, schrijft een bericht van een paar zinnen: eigen keuze.",
    en: "Who writes letters or memos every week or more often writes a message of a few sentences: our own choice.",
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
    drempels([1.5, 2.5], ["ja", "deels", "nee"]),
    {
      nl: "Is werken in een groep belangrijk of meer, dan vraagt het werk contact met collega's; is het niet belangrijk, dan niet: eigen keuze.",
      en: "Where working in a group is important or more, the work asks contact with colleagues; where it is not important it does not: our own choice.",
    },
  ),
  onet("CX", "4.C.1.b.1.f", "Deal With External Customers", "weinig-klantcontact", drempels([1.5, 3.5], ["ja", "deels", "nee"]), {
    nl: "Zijn klanten zeer belangrijk in het werk, dan is er veel contact; zijn ze niet belangrijk, dan weinig: eigen keuze.",
    en: "Where customers are very important in the work there is much contact; where they are not important there is little: our own choice.",
  }),
  onet("CX", "4.C.1.b.1.g", "Coordinate or Lead Others", "geen-leidinggeven", drempels([3.5, 4.5], ["ja", "deels", "nee"]), {
    nl: "O*NET neemt afstemmen en leidinggeven samen, en de helft van de beroepen noemt het zeer belangrijk. Daarom is pas uiterst belangrijk nee: eigen keuze.",
    en: "O*NET takes coordinating and leading together, and half of the occupations call it very important. So only extremely important is no: our own choice.",
  }),
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
  onet("CX", "4.C.1.d.3", "Deal With Physically Aggressive People", "geen-verhoogd-risico", blijftUit, blijftUitTekst),
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
  onet("CX", "4.C.2.c.1.a", "Exposed to Radiation", "geen-verhoogd-risico", blijftUit, blijftUitTekst),
  onet("CX", "4.C.2.c.1.b", "Exposed to Disease or Infections", "besmettingsgevaar", komtVoor, komtVoorTekst),
  onet("CX", "4.C.2.c.1.c", "Exposed to High Places", "klimmen", drempels(maandelijksWekelijks, [0, 3, 4]), {
    nl: "O*NET vraagt hoe vaak iemand op hoge plekken is, niet hoe hoog. Elke maand is een ladder van 5 meter, elke week of vaker is hoger: eigen keuze.",
    en: "O*NET asks how often someone is in high places, not how high. Every month is a ladder of 5 metres, every week or more often is higher: our own choice.",
  }),
  onet("CX", "4.C.2.c.1.c", "Exposed to High Places", "geen-verhoogd-risico", blijftUit, blijftUitTekst),
  onet("CX", "4.C.2.c.1.d", "Exposed to Hazardous Conditions", "geen-verhoogd-risico", blijftUit, blijftUitTekst),
  onet("CX", "4.C.2.c.1.e", "Exposed to Hazardous Equipment", "geen-verhoogd-risico", blijftUit, blijftUitTekst),
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
  onet("CX", "4.C.2.d.1.c", "Spend Time Climbing Ladders, Scaffolds, or Poles", "klimmen", drempels([1.5], [0, 3]), {
    nl: "O*NET vraagt hoelang iemand klimt, niet hoe hoog. Wij nemen een ladder van 5 meter, de normaalwaarde van FML IV.19: eigen keuze.",
    en: "O*NET asks how long someone climbs, not how high. We take a ladder of 5 metres, the normal value of FML IV.19: our own choice.",
  }),
  onet("CX", "4.C.2.d.1.d", "Spend Time Walking and Running", "lopen-tijdens-werk", deelVanDeDag, deelVanDeDagTekst),
  onet(
    "CX",
    "4.C.2.d.1.e",
    "Spend Time Kneeling, Crouching, Stooping, or Crawling",
    "knielen",
    drempels([1.5, 2.5, 3.5], [0, 2, 5, 10]),
    {
      nl: "O*NET vraagt welk deel van de tijd, ons punt hoe vaak. Minder dan de helft is 2, de helft 5 en meer 10 keer per uur, de treden van FML IV.20: eigen keuze.",
      en: "O*NET asks which part of the time, our point how often. Less than half is 2, half is 5 and more is 10 times an hour, the steps of FML IV.20: our own choice.",
    },
  ),
  onet(
    "CX",
    "4.C.2.d.1.e",
    "Spend Time Kneeling, Crouching, Stooping, or Crawling",
    "geknield-werken",
    drempels([1.5, 2.5], [0, 2, 5]),
    {
      nl: "O*NET vraagt welk deel van de tijd, ons punt hoelang achter elkaar. Minder dan de helft is 2 minuten, de helft of meer is 5, de normaalwaarde van FML V.5: eigen keuze.",
      en: "O*NET asks which part of the time, our point how long at a stretch. Less than half is 2 minutes, half or more is 5, the normal value of FML V.5: our own choice.",
    },
  ),
  onet(
    "CX",
    "4.C.2.d.1.h",
    "Spend Time Bending or Twisting the Body",
    "frequent-buigen",
    { soort: "lijn", van: [1, 5], naar: [0, 600] },
    {
      nl: "O*NET neemt buigen en draaien samen en vraagt welk deel van de tijd. Wij nemen dat deel van 600 keer per uur, de normaalwaarde van FML IV.10: eigen keuze.",
      en: "O*NET takes bending and twisting together and asks which part of the time. We take that part of 600 times an hour, the normal value of FML IV.10: our own choice.",
    },
  ),
  onet("CX", "4.C.2.d.1.h", "Spend Time Bending or Twisting the Body", "buigen", drempels([1.5, 2.5], [0, 45, 90]), {
    nl: "O*NET zegt niet hoe diep, en neemt buigen en draaien samen. Minder dan de helft van de tijd is 45 graden, de helft of meer 90, de laagste en de normale waarde van FML IV.9: eigen keuze.",
    en: "O*NET does not say how deep, and takes bending and twisting together. Less than half of the time is 45 degrees, half or more is 90, the lowest and the normal value of FML IV.9: our own choice.",
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
  onet("CT", "4.C.3.d.4", "Work Schedules", "wisselende-diensten", drempels([1.5], ["nee", "deels"]), {
    nl: "O*NET onderscheidt een vast, een wisselend en een seizoensgebonden rooster. Dicht bij wisselend of hoger is deels: eigen keuze, want begintijden noemt het niet.",
    en: "O*NET tells a regular, an irregular and a seasonal schedule apart. Near irregular or higher is partly: our own choice, because it does not name starting times.",
  }),
];

export const koppelingenOnet: readonly Koppeling[] = [
  ...vermogens,
  ...werkstijlen,
  ...vaardigheden,
  ...mensen,
  ...omgeving,
  ...lichaam,
  ...inrichting,
];

// --- Left out on purpose ------------------------------------------------------------------------------------------------------

const alleenBelang: Tekst = {
  nl: "De gegevens noemen van dit vermogen alleen het belang. Hoe belangrijk iets is, zegt niet hoeveel het werk ervan vraagt.",
  en: "The data give only the importance of this ability. How important something is does not say how much of it the work asks.",
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
const anderElement: Tekst = {
  nl: "Een ander element zegt hetzelfde met een niveau of een duur; dat is gekoppeld.",
  en: "Another element says the same with a level or a duration; that one is linked.",
};

const zonder = (reden: Tekst, elementen: readonly (readonly [code: string, naam: string])[]): readonly NietGekoppeld[] =>
  elementen.map(([code, naam]) => ({ lijst: "onet", code, naam, reden }));

export const nietGekoppeldOnet: readonly NietGekoppeld[] = [
  ...zonder(alleenBelang, [
    ["1.A.1.a.1", "Oral Comprehension"],
    ["1.A.1.a.2", "Written Comprehension"],
    ["1.A.1.a.3", "Oral Expression"],
    ["1.A.1.a.4", "Written Expression"],
    ["1.A.1.b.2", "Originality"],
    ["1.A.1.b.4", "Deductive Reasoning"],
    ["1.A.1.b.5", "Inductive Reasoning"],
    ["1.A.1.b.7", "Category Flexibility"],
    ["1.A.1.c.1", "Mathematical Reasoning"],
    ["1.A.1.c.2", "Number Facility"],
    ["1.A.1.e.1", "Speed of Closure"],
    ["1.A.1.e.2", "Flexibility of Closure"],
    ["1.A.1.e.3", "Perceptual Speed"],
    ["1.A.1.f.1", "Spatial Orientation"],
    ["1.A.1.f.2", "Visualization"],
    ["1.A.2.a.1", "Arm-Hand Steadiness"],
    ["1.A.2.a.2", "Manual Dexterity"],
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
    ["1.A.4.a.2", "Far Vision"],
    ["1.A.4.a.3", "Visual Color Discrimination"],
    ["1.A.4.a.4", "Night Vision"],
    ["1.A.4.a.5", "Peripheral Vision"],
    ["1.A.4.a.6", "Depth Perception"],
    ["1.A.4.a.7", "Glare Sensitivity"],
    ["1.A.4.b.1", "Hearing Sensitivity"],
    ["1.A.4.b.2", "Auditory Attention"],
    ["1.A.4.b.3", "Sound Localization"],
    ["1.A.4.b.5", "Speech Clarity"],
  ]),
  ...zonder(geenPunt, [
    ["1.C.1.a", "Achievement/Effort"],
    ["1.C.5.c", "Integrity"],
    ["1.C.7.a", "Innovation"],
    ["1.C.7.b", "Analytical Thinking"],
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
    ["4.C.2.b.1.e", "Cramped Work Space, Awkward Positions"],
    ["4.C.2.d.1.f", "Spend Time Keeping or Regaining Balance"],
    ["4.C.3.b.2", "Degree of Automation"],
    ["4.C.3.c.1", "Level of Competition"],
  ]),
  ...zonder(vakvaardigheid, [
    ["2.B.3.a", "Operations Analysis"],
    ["2.B.3.b", "Technology Design"],
    ["2.B.3.c", "Equipment Selection"],
    ["2.B.3.d", "Installation"],
    ["2.B.3.g", "Operations Monitoring"],
    ["2.B.3.h", "Operation and Control"],
    ["2.B.3.j", "Equipment Maintenance"],
    ["2.B.3.k", "Troubleshooting"],
    ["2.B.3.l", "Repairing"],
    ["2.B.3.m", "Quality Control Analysis"],
  ]),
  ...zonder(voorkeurpunt, [
    ["1.C.3.c", "Social Orientation"],
    ["2.B.1.f", "Service Orientation"],
    ["4.C.2.a.1.a", "Indoors, Environmentally Controlled"],
    ["4.C.2.a.1.b", "Indoors, Not Environmentally Controlled"],
    ["4.C.2.a.1.c", "Outdoors, Exposed to Weather"],
    ["4.C.2.a.1.d", "Outdoors, Under Cover"],
    ["4.C.2.a.1.e", "In an Open Vehicle or Equipment"],
    ["4.C.2.a.1.f", "In an Enclosed Vehicle or Equipment"],
    ["4.C.3.b.7", "Importance of Repeating Same Tasks"],
  ]),
  ...zonder(verantwoordelijkheid, [
    ["4.C.1.c.1", "Responsible for Others' Health and Safety"],
    ["4.C.1.c.2", "Responsibility for Outcomes and Results"],
    ["4.C.3.a.1", "Consequence of Error"],
    ["4.C.3.a.2.a", "Impact of Decisions on Co-workers or Company Results"],
    ["4.C.3.a.2.b", "Frequency of Decision Making"],
  ]),
  ...zonder(anderElement, [
    ["2.A.1.b", "Active Listening"],
    ["4.C.1.a.2.c", "Public Speaking"],
    ["4.C.1.a.4", "Contact With Others"],
  ]),
  ...zonder(
    {
      nl: "Leiding willen nemen is nog geen leidinggeven; dat punt komt uit twee andere elementen.",
      en: "Being willing to lead is not yet managing others; that point comes from two other elements.",
    },
    [["1.C.2.b", "Leadership"]],
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
