import type { Koppeling, NietGekoppeld } from "../../domain/koppeling.js";
import type { Tekst } from "../../domain/taal.js";

type Regel = Koppeling["regel"];
type Waarden = Extract<Regel, { soort: "drempels" }>["waarden"];

/**
 * A number of which a part is left, such as kilos, force or minutes of work: the normal value of the FML, or else the top of
 * the scale. A reach, an angle, a count or a posture is no such number: 5 percent of bending is no movement anybody makes.
 */
const rest = (norm: number): Regel => ({ soort: "rest", norm });

/**
 * What each qualifier means on a scale too coarse to take a part of, or with words instead of numbers. These steps are our
 * own judgement, since the ICF gives percentages only: a mild problem costs one level of a scale with four or more and
 * nothing on a scale with fewer, and what cannot be done at all takes a severe problem at the least.
 */
const stappen = (vanaf: readonly number[], waarden: Waarden): Regel => ({ soort: "drempels", vanaf: [...vanaf], waarden });

/**
 * The steps of the FML itself, for reach, angles, counts and postures. Our own choice is the same as above: with four steps a
 * mild problem costs one and a severe one leaves the worst; with three a mild problem costs nothing. A complete problem
 * leaves nothing at all. The three steps also stand for a category that holds much else, such as crawling and swimming.
 */
const vierStappen = (norm: number, een: number, twee: number, drie: number): Regel =>
  drie === 0 ? stappen([1, 2, 3], [norm, een, twee, 0]) : stappen([1, 2, 3, 4], [norm, een, twee, drie, 0]);
const drieStappen = (norm: number, een: number, twee: number): Regel => stappen([2, 3, 4], [norm, een, twee, 0]);

const reiken = drieStappen(70, 60, 50);
const buigen = drieStappen(90, 60, 45);
const knielen = vierStappen(10, 5, 2, 0);
const zitten = vierStappen(120, 60, 30, 14);
const staan = vierStappen(60, 30, 15, 4);
const traplopen = vierStappen(60, 30, 15, 1);
const klimmen = vierStappen(3, 2, 1, 0);

/** Three levels, and the category is this very point. */
const drieNiveaus = stappen([2, 3], [2, 1, 0]);
/** Three levels, and the category holds more than this point, or its lowest level says "not at all". */
const drieNiveausDeel = stappen([2, 4], [2, 1, 0]);
/** Four levels, of which the lowest says "not at all". */
const vierNiveaus = stappen([1, 2, 4], [3, 2, 1, 0]);
/** Four or five levels that begin at level 3, and the category is only a part of the point. */
const vierNiveausDeel = stappen([2, 3, 4], [3, 2, 1, 0]);

/** Brought or not, and the category is this very point. */
const jaDeelsNee = stappen([2, 3], ["ja", "deels", "nee"]);
/** Brought or not, and the category holds more than this point: one number for all of it says "in part" before it says "no". */
const jaDeelsNeeDeel = stappen([2, 4], ["ja", "deels", "nee"]);
/** Needed or not: a mild problem asks nothing of the workplace yet. */
const nodig = stappen([2, 3], ["nee", "deels", "ja"]);
/** Needed or not, where even a mild problem is a danger. */
const nodigBijGevaar = stappen([1, 2], ["nee", "deels", "ja"]);

/** Support near by: a mild or moderate facilitator helps when something goes wrong, a substantial one every week. */
const steunDichtbij = stappen([1, 3], [0, 1, 2]);
/** Support by appointment: it is there when something goes wrong. */
const steunOpAfspraak = stappen([1], [0, 1]);

/** The ICF itself names what the criterium asks, in the title, the definition or the inclusions of the category. */
const volgens = (plaats: string): Pick<Koppeling, "bron"> => ({ bron: { bron: "icf", plaats } });
const eigen = (nl: string, en: string): Pick<Koppeling, "eigenKoppeling"> => ({ eigenKoppeling: { nl, en } });

type Rij = Omit<Koppeling, "lijst" | "code" | "naam">;

const koppel = (code: string, naam: string, ...rijen: readonly Rij[]): readonly Koppeling[] =>
  rijen.map((rij) => ({ lijst: "icf", code, naam, ...rij }));

const lichaamsfuncties: readonly Koppeling[] = [
  ...koppel("b1101", "Continuity of consciousness", {
    criterium: "geen-verhoogd-risico",
    regel: nodigBijGevaar,
    ...eigen(
      "Wie soms even weg is, loopt extra gevaar op hoogte of bij een machine; ook bij een licht probleem.",
      "Somebody who is away for a moment now and then runs extra danger at heights or at a machine; with a mild problem too.",
    ),
  }),
  ...koppel("b130", "Energy and drive functions", {
    criterium: "werken-zonder-onderbreking",
    regel: rest(240),
    ...eigen(
      "Hoeveel energie iemand heeft, bepaalt hoe lang die doorwerkt voor een extra pauze nodig is.",
      "How much energy somebody has decides how long they work on before an extra break is needed.",
    ),
  }),
  ...koppel("b1300", "Energy level", {
    criterium: "werken-zonder-onderbreking",
    regel: rest(240),
    ...eigen(
      "Hoeveel energie iemand heeft, bepaalt hoe lang die doorwerkt voor een extra pauze nodig is.",
      "How much energy somebody has decides how long they work on before an extra break is needed.",
    ),
  }),
  ...koppel("b1301", "Motivation", {
    criterium: "motivatie",
    regel: drieNiveausDeel,
    ...eigen(
      "Beide gaan over wat iemand uit zichzelf doet; het hoogste niveau zegt meer dan dat er geen probleem is.",
      "Both are about what somebody does of their own accord; the highest level says more than that there is no problem.",
    ),
  }),
  ...koppel(
    "b140",
    "Attention functions",
    { criterium: "aandacht-vasthouden", regel: drieNiveaus, ...volgens("b140, met b1400 Sustaining attention") },
    { criterium: "aandacht-verdelen", regel: drieNiveaus, ...volgens("b140, met b1402 Dividing attention") },
  ),
  ...koppel("b1400", "Sustaining attention", {
    criterium: "aandacht-vasthouden",
    regel: drieNiveaus,
    ...volgens("b1400"),
  }),
  ...koppel("b1401", "Shifting attention", {
    criterium: "aandacht-verdelen",
    regel: drieNiveaus,
    ...eigen(
      "Het punt vraagt om afwisselend op meer dingen te letten, en dat is de aandacht verplaatsen.",
      "The point asks to watch several things in turn, and that is shifting the attention.",
    ),
  }),
  ...koppel("b1402", "Dividing attention", { criterium: "aandacht-verdelen", regel: drieNiveaus, ...volgens("b1402") }),
  ...koppel("b144", "Memory functions", { criterium: "herinneren", regel: drieNiveaus, ...volgens("b144") }),
  ...koppel("b147", "Psychomotor functions", {
    criterium: "handelingstempo",
    regel: stappen([2], [1, 0]),
    ...volgens("b147, met b1470 Psychomotor control: snelheid van handelen"),
  }),
  ...koppel("b1470", "Psychomotor control", {
    criterium: "handelingstempo",
    regel: stappen([2], [1, 0]),
    ...volgens("b1470, snelheid van handelen"),
  }),
  ...koppel("b1521", "Regulation of emotion", { criterium: "gevoelens-beheersen", regel: jaDeelsNee, ...volgens("b1521") }),
  ...koppel("b164", "Higher-level cognitive functions", {
    criterium: "mate-van-zelfstandigheid",
    regel: drieNiveausDeel,
    ...eigen(
      "Zelf een werkwijze bepalen en veranderen vraagt plannen, kiezen en bijstellen; die functies staan in deze categorie bij elkaar.",
      "Choosing and changing a method takes planning, choosing and adjusting; those functions stand together in this category.",
    ),
  }),
  ...koppel("b1641", "Organization and planning", {
    criterium: "stappen-in-volgorde",
    regel: jaDeelsNee,
    ...eigen(
      "Wie moeite heeft met plannen, raakt de volgorde van de stappen kwijt.",
      "Somebody who has difficulty with planning loses the order of the steps.",
    ),
  }),
  ...koppel("b1642", "Time management", {
    criterium: "op-tijd-beginnen",
    regel: jaDeelsNee,
    ...eigen(
      "Op tijd beginnen vraagt dat iemand de tijd over taken verdeelt.",
      "Starting on time takes dividing the time over tasks.",
    ),
  }),
  ...koppel("b1643", "Cognitive flexibility", {
    criterium: "van-aanpak-wisselen",
    regel: jaDeelsNee,
    ...eigen(
      "Het punt vraagt een andere manier als de eerste niet lukt, en dat is wat deze functie doet.",
      "The point asks for another way when the first fails, and that is what this function does.",
    ),
  }),
  ...koppel("b1645", "Judgement", {
    criterium: "aanpak-kiezen",
    regel: jaDeelsNee,
    ...eigen(
      "Kiezen hoe een taak gaat, vraagt dat iemand mogelijkheden tegen elkaar afweegt.",
      "Choosing how to do a task takes weighing one possibility against another.",
    ),
  }),
  ...koppel("b1646", "Problem-solving", {
    criterium: "oplossingen-noemen",
    regel: jaDeelsNee,
    ...eigen(
      "Meer dan één oplossing noemen is het deel van problemen oplossen dat op het werk te horen is.",
      "Naming more than one solution is the part of solving problems that can be heard at work.",
    ),
  }),
  ...koppel("b172", "Calculation functions", { criterium: "rekenen", regel: vierNiveaus, ...volgens("b172") }),
  ...koppel("b210", "Seeing functions", { criterium: "zien", regel: drieNiveausDeel, ...volgens("b210") }),
  ...koppel("b230", "Hearing functions", { criterium: "horen", regel: drieNiveausDeel, ...volgens("b230") }),
  ...koppel("b235", "Vestibular functions", {
    criterium: "geen-verhoogd-risico",
    regel: nodig,
    ...eigen(
      "Wie het evenwicht snel verliest, loopt extra gevaar op een ladder of bij een machine.",
      "Somebody who easily loses balance runs extra danger on a ladder or at a machine.",
    ),
  }),
  ...koppel("b265", "Touch function", {
    criterium: "voelen-met-de-handen",
    regel: jaDeelsNeeDeel,
    ...eigen(
      "De tast van de handen hoort bij deze functie, maar de lijst zegt niet om welk deel van het lichaam het gaat.",
      "The touch of the hands belongs to this function, but the list does not say which part of the body it is about.",
    ),
  }),
  ...koppel("b270", "Sensory functions related to temperature and other stimuli", {
    criterium: "voelen-met-de-handen",
    regel: jaDeelsNeeDeel,
    ...eigen(
      "Voelen of iets warm of scherp is hoort bij deze functie, maar de lijst zegt niet om welk deel van het lichaam het gaat.",
      "Feeling whether something is warm or sharp belongs to this function, but the list does not say which part of the body it is about.",
    ),
  }),
  ...koppel("b435", "Immunological system functions", {
    criterium: "besmettingsgevaar",
    regel: jaDeelsNeeDeel,
    ...eigen(
      "De functie beschermt tegen besmetting, maar bevat ook andere reacties van het lichaam.",
      "The function protects against infection, but holds other reactions of the body too.",
    ),
  }),
  ...koppel("b4351", "Hypersensitivity reactions", {
    criterium: "stoffen-die-een-reactie-geven",
    regel: jaDeelsNeeDeel,
    ...eigen(
      "Beide gaan over een reactie op stoffen; op welke stoffen zegt de lijst niet.",
      "Both are about a reaction to substances; to which substances the list does not say.",
    ),
  }),
  ...koppel("b440", "Respiration functions", {
    criterium: "stof-rook-gassen",
    regel: jaDeelsNeeDeel,
    ...eigen(
      "Wie moeite heeft met ademen, merkt stof of rook eerder; hoe sterk zegt de lijst niet.",
      "Somebody who has difficulty breathing notices dust or smoke sooner; how strongly the list does not say.",
    ),
  }),
  ...koppel(
    "b550",
    "Thermoregulatory functions",
    {
      criterium: "temperatuur-hitte",
      regel: jaDeelsNeeDeel,
      ...eigen(
        "Hitte verdragen hoort bij deze functie, maar de lijst zegt niet of het om hitte of om kou gaat.",
        "Tolerating heat belongs to this function, but the list does not say whether it is about heat or about cold.",
      ),
    },
    {
      criterium: "temperatuur-kou",
      regel: jaDeelsNeeDeel,
      ...eigen(
        "Kou verdragen hoort bij deze functie, maar de lijst zegt niet of het om hitte of om kou gaat.",
        "Tolerating cold belongs to this function, but the list does not say whether it is about heat or about cold.",
      ),
    },
  ),
  ...koppel(
    "b5501",
    "Maintenance of body temperature",
    { criterium: "temperatuur-hitte", regel: jaDeelsNeeDeel, ...volgens("b5501, met tolerance to heat or cold") },
    { criterium: "temperatuur-kou", regel: jaDeelsNeeDeel, ...volgens("b5501, met tolerance to heat or cold") },
  ),
  ...koppel("b730", "Muscle power functions", {
    criterium: "duwen-trekken",
    regel: rest(250),
    begrenst: true,
    ...eigen(
      "Duwen en trekken gaat met het hele lichaam en wordt gemeten als kracht. Sterke spieren alleen zeggen nog niet dat het lukt.",
      "Pushing and pulling is done with the whole body and is measured as force. Strong muscles alone do not yet say that it works.",
    ),
  }),
  ...koppel(
    "b810",
    "Protective functions of the skin",
    {
      criterium: "huidcontact",
      regel: jaDeelsNeeDeel,
      ...eigen(
        "De functie houdt stoffen buiten het lichaam; tegen welke stoffen de huid niet kan, zegt de lijst niet.",
        "The function keeps substances out of the body; which substances the skin cannot bear the list does not say.",
      ),
    },
    {
      criterium: "huidbelasting",
      regel: jaDeelsNeeDeel,
      ...eigen(
        "Een huid die minder beschermt, gaat eerder stuk door schuren of nat werk.",
        "A skin that protects less breaks sooner by chafing or wet work.",
      ),
    },
  ),
];

const lerenEnTaken: readonly Koppeling[] = [
  ...koppel("d155", "Acquiring skills", {
    criterium: "nieuwe-taken-leren",
    regel: stappen([1, 2, 3, 4], [4, 3, 2, 1, 0]),
    ...eigen(
      "Wie moeite heeft om iets nieuws te leren, heeft een taak vaker voorgedaan nodig; elke graad is een niveau.",
      "Somebody who has difficulty learning something new needs a task shown more often; each degree is a level.",
    ),
  }),
  ...koppel(
    "d160",
    "Focusing attention",
    {
      criterium: "aandacht-vasthouden",
      regel: drieNiveaus,
      ...eigen(
        "De FML vraagt hoe lang iemand de aandacht bij één bron houdt; de ICF vraagt of iemand de aandacht daarop kan richten.",
        "The FML asks how long somebody keeps the attention on one source; the ICF asks whether somebody can direct it there.",
      ),
    },
    {
      criterium: "weinig-afleiding",
      regel: nodig,
      ...eigen(
        "Bij deze categorie hoort geluid om zich heen kunnen wegfilteren; wie dat niet lukt, heeft een rustige plek nodig.",
        "Filtering out noise around oneself belongs to this category; somebody who cannot do that needs a quiet place.",
      ),
    },
  ),
  ...koppel("d166", "Reading", { criterium: "lezen", regel: drieNiveausDeel, ...volgens("d166") }),
  ...koppel("d170", "Writing", { criterium: "schrijven", regel: drieNiveausDeel, ...volgens("d170") }),
  ...koppel("d172", "Calculating", { criterium: "rekenen", regel: vierNiveaus, ...volgens("d172") }),
  ...koppel("d175", "Solving problems", {
    criterium: "oplossingen-noemen",
    regel: jaDeelsNee,
    ...volgens("d175, met mogelijkheden en oplossingen bedenken"),
  }),
  ...koppel("d177", "Making decisions", {
    criterium: "aanpak-kiezen",
    regel: jaDeelsNee,
    ...eigen(
      "Zelf kiezen hoe een taak gaat, is een keuze tussen mogelijkheden maken en uitvoeren.",
      "Choosing how to do a task is making a choice between possibilities and carrying it out.",
    ),
  }),
  ...koppel(
    "d210",
    "Undertaking a single task",
    { criterium: "op-tijd-beginnen", regel: jaDeelsNeeDeel, ...volgens("d210, met aan een taak beginnen") },
    {
      criterium: "taak-afsluiten",
      regel: jaDeelsNeeDeel,
      begrenst: true,
      ...eigen(
        "De ICF noemt een taak afmaken; het punt vraagt of iemand stopt als die klaar is. Wie taken niet afmaakt, sluit ze niet af; wie ze afmaakt, gaat misschien toch door.",
        "The ICF names completing a task; the point asks whether somebody stops when it is done. Whoever does not complete tasks does not end them; whoever does may still go on.",
      ),
    },
  ),
  ...koppel("d2102", "Undertaking a single task independently", {
    criterium: "mate-van-zelfstandigheid",
    regel: drieNiveaus,
    ...eigen(
      "Een taak alleen regelen is wat het punt vraagt; hoe vast de werkwijze moet liggen, is onze keuze.",
      "Managing a task alone is what the point asks; how fixed the method must be is our choice.",
    ),
  }),
  ...koppel("d2103", "Undertaking a single task in a group", {
    criterium: "samenwerken",
    regel: drieNiveaus,
    ...eigen("Beide gaan over een taak die mensen samen doen.", "Both are about a task that people do together."),
  }),
  ...koppel("d220", "Undertaking multiple tasks", {
    criterium: "aandacht-verdelen",
    regel: drieNiveaus,
    ...eigen(
      "Taken tegelijk of om en om doen vraagt dat iemand op meer dingen let.",
      "Doing tasks at once or in turn takes watching several things.",
    ),
  }),
  ...koppel("d2202", "Undertaking multiple tasks independently", {
    criterium: "mate-van-zelfstandigheid",
    regel: drieNiveaus,
    ...eigen(
      "Taken alleen regelen is wat het punt vraagt; hoe vast de werkwijze moet liggen, is onze keuze.",
      "Managing tasks alone is what the point asks; how fixed the method must be is our choice.",
    ),
  }),
  ...koppel("d2203", "Undertaking multiple tasks in a group", {
    criterium: "samenwerken",
    regel: drieNiveaus,
    ...eigen("Beide gaan over taken die mensen samen doen.", "Both are about tasks that people do together."),
  }),
  ...koppel("d230", "Carrying out daily routine", {
    criterium: "eigen-doelen-stellen",
    regel: jaDeelsNeeDeel,
    ...eigen(
      "De dag plannen hoort bij deze categorie, en op het werk is dat zeggen wat er op een dag af moet zijn.",
      "Planning the day belongs to this category, and at work that is saying what has to be finished in a day.",
    ),
  }),
  ...koppel(
    "d240",
    "Handling stress and other psychological demands",
    { criterium: "stress-hanteren", regel: vierNiveaus, ...volgens("d240") },
    {
      criterium: "geen-deadlines-pieken",
      regel: nodig,
      ...eigen(
        "Deadlines en drukke pieken zijn de spanning die werk het vaakst geeft.",
        "Deadlines and busy peaks are the strain that work gives most often.",
      ),
    },
  ),
];

const communicatie: readonly Koppeling[] = [
  ...koppel("d310", "Communicating with - receiving - spoken messages", {
    criterium: "instructie-opvolgen",
    regel: vierNiveausDeel,
    ...eigen(
      "Wie gesproken zinnen niet begrijpt, voert na één uitleg minder stappen uit; ook leren en onthouden spelen mee.",
      "Somebody who does not understand spoken sentences carries out fewer steps after one explanation; learning and remembering count too.",
    ),
  }),
  ...koppel("d325", "Communicating with - receiving - written messages", {
    criterium: "lezen",
    regel: drieNiveausDeel,
    ...volgens("d325"),
  }),
  ...koppel("d330", "Speaking", { criterium: "spreken", regel: vierNiveaus, ...volgens("d330") }),
  ...koppel("d345", "Writing messages", { criterium: "schrijven", regel: drieNiveausDeel, ...volgens("d345") }),
  ...koppel("d350", "Conversation", {
    criterium: "spreken",
    regel: vierNiveaus,
    ...eigen(
      "Het hoogste niveau van spreken is een gesprek voeren, ook met onbekenden.",
      "The highest level of speaking is having a conversation, also with strangers.",
    ),
  }),
  ...koppel("d360", "Using communication devices and techniques", {
    criterium: "computervaardigheid",
    regel: drieNiveausDeel,
    ...eigen(
      "Berichten sturen met een computer hoort bij deze categorie; een nieuw programma leren niet, dus het hoogste niveau volgt er niet uit.",
      "Sending messages with a computer belongs to this category; learning a new program does not, so the highest level does not follow.",
    ),
  }),
  ...koppel(
    "d3601",
    "Using writing machines",
    {
      criterium: "computervaardigheid",
      regel: drieNiveausDeel,
      ...eigen(
        "Een computer om mee te schrijven hoort bij deze categorie; een nieuw programma leren niet.",
        "A computer to write with belongs to this category; learning a new program does not.",
      ),
    },
    {
      criterium: "toetsenbord-en-muis-bedienen",
      regel: jaDeelsNeeDeel,
      ...eigen(
        "Schrijven met een computer gaat met toetsenbord en muis; of de handen of het leren lastig is, zegt de lijst niet.",
        "Writing with a computer takes keyboard and mouse; whether the hands or the learning is hard the list does not say.",
      ),
    },
  ),
];

const houdingEnHanden: readonly Koppeling[] = [
  ...koppel(
    "d410",
    "Changing basic body position",
    { criterium: "buigen", regel: buigen, ...volgens("d410, met bending") },
    { criterium: "knielen", regel: knielen, ...volgens("d410, met squatting, kneeling") },
  ),
  ...koppel("d4101", "Squatting", { criterium: "knielen", regel: knielen, ...volgens("d4101") }),
  ...koppel("d4102", "Kneeling", { criterium: "knielen", regel: knielen, ...volgens("d4102") }),
  ...koppel("d4105", "Bending", { criterium: "buigen", regel: buigen, ...volgens("d4105") }),
  ...koppel(
    "d415",
    "Maintaining a body position",
    { criterium: "zitten", regel: zitten, ...volgens("d415, met sitting") },
    { criterium: "staan", regel: staan, ...volgens("d415, met standing") },
    { criterium: "geknield-werken", regel: rest(5), ...volgens("d415, met squatting, kneeling") },
    {
      criterium: "afwisseling-van-houding",
      regel: nodig,
      ...eigen(
        "Wie niet lang in één houding kan blijven, heeft werk nodig waarin die zelf kan wisselen.",
        "Somebody who cannot stay in one posture for long needs work in which they can change it themselves.",
      ),
    },
  ),
  ...koppel("d4151", "Maintaining a squatting position", {
    criterium: "geknield-werken",
    regel: rest(5),
    ...volgens("d4151"),
  }),
  ...koppel("d4152", "Maintaining a kneeling position", {
    criterium: "geknield-werken",
    regel: rest(5),
    ...volgens("d4152"),
  }),
  ...koppel("d4153", "Maintaining a sitting position", { criterium: "zitten", regel: zitten, ...volgens("d4153") }),
  ...koppel("d4154", "Maintaining a standing position", { criterium: "staan", regel: staan, ...volgens("d4154") }),
  ...koppel(
    "d430",
    "Lifting and carrying objects",
    { criterium: "tillen", regel: rest(15), ...volgens("d430") },
    { criterium: "dragen", regel: rest(15), ...volgens("d430") },
  ),
  ...koppel("d4300", "Lifting", { criterium: "tillen", regel: rest(15), ...volgens("d4300") }),
  ...koppel("d4301", "Carrying in the hands", { criterium: "dragen", regel: rest(15), ...volgens("d4301") }),
  ...koppel("d4302", "Carrying in the arms", { criterium: "dragen", regel: rest(15), ...volgens("d4302") }),
  ...koppel("d4303", "Carrying on shoulders, hip and back", {
    criterium: "dragen",
    regel: rest(15),
    ...volgens("d4303"),
  }),
  ...koppel(
    "d440",
    "Fine hand use",
    { criterium: "fijne-handbewegingen", regel: jaDeelsNee, ...volgens("d440") },
    { criterium: "pincetgreep", regel: jaDeelsNeeDeel, ...volgens("d440, met picking up: iets kleins met vingers en duim") },
  ),
  ...koppel("d4400", "Picking up", {
    criterium: "pincetgreep",
    regel: jaDeelsNee,
    ...volgens("d4400, iets kleins zoals een potlood"),
  }),
  ...koppel(
    "d4401",
    "Grasping",
    { criterium: "cilindergreep", regel: jaDeelsNeeDeel, ...volgens("d4401, gereedschap vastpakken") },
    { criterium: "bolgreep", regel: jaDeelsNeeDeel, ...volgens("d4401, een deurknop vastpakken") },
  ),
  ...koppel("d4402", "Manipulating", {
    criterium: "fijne-handbewegingen",
    regel: jaDeelsNee,
    ...volgens("d4402, munten en andere kleine dingen"),
  }),
  ...koppel(
    "d445",
    "Hand and arm use",
    { criterium: "reiken", regel: reiken, ...volgens("d445, met reaching") },
    { criterium: "duwen-trekken", regel: rest(250), ...volgens("d445, met pulling or pushing objects") },
    { criterium: "schroefbewegingen", regel: jaDeelsNeeDeel, ...volgens("d445, met turning or twisting the hands or arms") },
  ),
  ...koppel("d4450", "Pulling", { criterium: "duwen-trekken", regel: rest(250), ...volgens("d4450") }),
  ...koppel("d4451", "Pushing", { criterium: "duwen-trekken", regel: rest(250), ...volgens("d4451") }),
  ...koppel("d4452", "Reaching", { criterium: "reiken", regel: reiken, ...volgens("d4452") }),
  ...koppel("d4453", "Turning or twisting the hands or arms", {
    criterium: "schroefbewegingen",
    regel: jaDeelsNee,
    ...volgens("d4453"),
  }),
];

const verplaatsen: readonly Koppeling[] = [
  ...koppel("d450", "Walking", { criterium: "lopen", regel: rest(60), ...volgens("d450") }),
  ...koppel("d4501", "Walking long distances", {
    criterium: "lopen",
    regel: rest(60),
    ...volgens("d4501, meer dan een kilometer"),
  }),
  ...koppel("d4502", "Walking on different surfaces", {
    criterium: "verplaatsen-op-de-werkplek",
    regel: vierNiveaus,
    ...eigen(
      "De niveaus van dit punt gaan over de ondergrond: een vlakke vloer, drempels en hobbelige grond.",
      "The levels of this point are about the surface: a level floor, thresholds and uneven ground.",
    ),
  }),
  ...koppel("d4503", "Walking around obstacles", {
    criterium: "verplaatsen-op-de-werkplek",
    regel: vierNiveaus,
    ...eigen("Het punt vraagt wat er op de werkplek in de weg staat.", "The point asks what stands in the way at the workplace."),
  }),
  ...koppel(
    "d455",
    "Moving around",
    {
      criterium: "traplopen",
      regel: drieStappen(60, 30, 15),
      bron: { bron: "icf-haq", plaats: "tabel 1: climb up five steps is d455" },
    },
    { criterium: "klimmen", regel: drieStappen(3, 2, 1), ...volgens("d455, met climbing") },
  ),
  // Climbing by itself says more of stairs and ladders than all ways of moving around together.
  ...koppel(
    "d4551",
    "Climbing",
    { criterium: "traplopen", regel: traplopen, gaatVoor: ["d455"], ...volgens("d4551, met stairs, steps") },
    { criterium: "klimmen", regel: klimmen, gaatVoor: ["d455"], ...volgens("d4551, met ladders") },
  ),
  ...koppel("d460", "Moving around in different locations", {
    criterium: "verplaatsen-op-de-werkplek",
    regel: vierNiveaus,
    ...volgens("d460, met gebouwen buiten het eigen huis"),
  }),
  ...koppel("d465", "Moving around using equipment", {
    criterium: "verplaatsen-op-de-werkplek",
    regel: vierNiveaus,
    gaatVoor: ["d4502", "d4503"],
    ...eigen(
      "Het punt vraagt hoe iemand zich verplaatst met het hulpmiddel dat die gebruikt; dan telt niet hoe iemand zonder dat loopt.",
      "The point asks how somebody gets around with the aid that they use; then how somebody walks without it does not count.",
    ),
  }),
  ...koppel("d470", "Using transportation", {
    criterium: "reizen",
    regel: drieNiveaus,
    ...eigen(
      "Naar het werk reizen gaat vaak met bus of trein; of de route of het instappen lastig is, zegt de lijst niet.",
      "Travelling to work is often by bus or train; whether the route or getting on is hard the list does not say.",
    ),
  }),
  ...koppel("d475", "Driving", {
    criterium: "beroepsmatig-vervoer",
    regel: jaDeelsNee,
    ...volgens("d475, met een auto besturen"),
  }),
  ...koppel("d4751", "Driving motorized vehicles", {
    criterium: "beroepsmatig-vervoer",
    regel: jaDeelsNee,
    ...volgens("d4751"),
  }),
];

const omgang: readonly Koppeling[] = [
  ...koppel("d5404", "Choosing appropriate clothing", {
    criterium: "kledingregels-volgen",
    regel: jaDeelsNee,
    ...volgens("d5404, met kledingregels"),
  }),
  ...koppel("d710", "Basic interpersonal interactions", {
    criterium: "omgangsvormen",
    regel: vierNiveaus,
    ...eigen(
      "Groeten, antwoorden en anders praten tegen een klant is omgang die bij de situatie past.",
      "Greeting, answering and talking differently to a customer is interaction that fits the situation.",
    ),
  }),
  ...koppel("d7103", "Criticism in relationships", {
    criterium: "kritiek-ontvangen",
    regel: drieNiveausDeel,
    ...eigen(
      "Beide gaan over wat iemand met kritiek doet; zelf om kritiek vragen volgt niet uit geen probleem.",
      "Both are about what somebody does with criticism; asking for it oneself does not follow from no problem.",
    ),
  }),
  ...koppel("d7104", "Social cues in relationships", {
    criterium: "sociale-normen",
    regel: vierNiveaus,
    ...eigen(
      "Zien hoe collega's iets doen en dat overnemen vraagt dat iemand hints van anderen opmerkt.",
      "Seeing how colleagues do something and doing it too takes noticing hints of others.",
    ),
  }),
  ...koppel(
    "d720",
    "Complex interpersonal interactions",
    {
      criterium: "gevoelens-beheersen",
      regel: jaDeelsNeeDeel,
      ...eigen(
        "Gevoelens en impulsen regelen is een deel van deze categorie; voor dat deel alleen is er een fijnere code.",
        "Regulating feelings and impulses is a part of this category; for that part alone there is a finer code.",
      ),
    },
    {
      criterium: "sociale-normen",
      regel: vierNiveausDeel,
      ...eigen(
        "Omgaan volgens sociale regels is een deel van deze categorie; voor dat deel alleen is er een fijnere code.",
        "Interacting by social rules is a part of this category; for that part alone there is a finer code.",
      ),
    },
  ),
  ...koppel("d7202", "Regulating behaviours within interactions", {
    criterium: "gevoelens-beheersen",
    regel: jaDeelsNee,
    ...volgens("d7202, met gevoelens en impulsen regelen"),
  }),
  ...koppel("d7203", "Interacting according to social rules", {
    criterium: "sociale-normen",
    regel: vierNiveaus,
    ...eigen(
      "Ongeschreven regels op het werk zijn sociale regels; de niveaus zeggen hoeveel uitleg erbij nodig is.",
      "Unwritten rules at work are social rules; the levels say how much explanation they take.",
    ),
  }),
  ...koppel(
    "d730",
    "Relating with strangers",
    {
      criterium: "contact-met-klanten",
      regel: vierNiveausDeel,
      ...eigen(
        "Klanten zijn op het werk de onbekenden met wie iemand te maken krijgt; een vraag kunnen beantwoorden is maar een deel van dat contact.",
        "Customers are the strangers that somebody meets at work; being able to answer a question is only a part of that contact.",
      ),
    },
    {
      criterium: "weinig-klantcontact",
      regel: nodig,
      ...eigen(
        "Klanten zijn op het werk de onbekenden met wie iemand te maken krijgt.",
        "Customers are the strangers that somebody meets at work.",
      ),
    },
  ),
  ...koppel("d740", "Formal relationships", {
    criterium: "contact-met-collegas",
    regel: vierNiveaus,
    ...eigen(
      "Omgaan met collega's is de formele relatie die werk het meest vraagt.",
      "Getting on with colleagues is the formal relationship that work asks most.",
    ),
  }),
  ...koppel("d7401", "Relating with subordinates", {
    criterium: "geen-leidinggeven",
    regel: nodig,
    ...eigen(
      "Leidinggeven is omgaan met mensen die onder iemand werken.",
      "Managing is relating with people who work under somebody.",
    ),
  }),
  ...koppel("d7402", "Relating with equals", {
    criterium: "contact-met-collegas",
    regel: vierNiveaus,
    ...eigen("Collega's zijn mensen in dezelfde positie.", "Colleagues are people in the same position."),
  }),
];

const vanDichtbij = eigen(
  "Het punt vraagt wie buiten het werk helpt. De ICF zegt hoe sterk die steun helpt en niet hoe vaak, dus elke werkdag volgt er niet uit.",
  "The point asks who helps outside work. The ICF says how strongly that support helps and not how often, so every working day does not follow.",
);
const opAfspraak = eigen(
  "Hulp van een professional hoort bij het netwerk en komt op afspraak; vaker dan als er iets misgaat volgt er niet uit.",
  "Help of a professional belongs to the network and comes by appointment; more often than when something goes wrong does not follow.",
);
/** The help of one person is not undone by another who does not help, so the best of them counts. */
const steun = (code: string, naam: string, regel: Regel, grond: Pick<Koppeling, "eigenKoppeling">): readonly Koppeling[] =>
  koppel(code, naam, { criterium: "netwerk-steunt-werk", regel, samen: "beste", ...grond });

const omgeving: readonly Koppeling[] = [
  ...steun("e310", "Immediate family", steunDichtbij, vanDichtbij),
  ...steun("e315", "Extended family", steunDichtbij, vanDichtbij),
  ...steun("e320", "Friends", steunDichtbij, vanDichtbij),
  ...steun("e340", "Personal care providers and personal assistants", steunDichtbij, vanDichtbij),
  ...steun("e355", "Health professionals", steunOpAfspraak, opAfspraak),
  ...steun("e360", "Other professionals", steunOpAfspraak, opAfspraak),
];

/**
 * ICF and criteria, for persons. No published link between the FML and the ICF was found, so a row rests on what the ICF
 * itself says that a category holds, on a published linking, or on our own judgement. What a qualifier becomes is always ours.
 */
export const koppelingenIcf: readonly Koppeling[] = [
  ...lichaamsfuncties,
  ...lerenEnTaken,
  ...communicatie,
  ...houdingEnHanden,
  ...verplaatsen,
  ...omgang,
  ...omgeving,
];

type Weggelaten = readonly (readonly [code: string, naam: string])[];

const laatWeg = (reden: Tekst, codes: Weggelaten): readonly NietGekoppeld[] =>
  codes.map(([code, naam]) => ({ lijst: "icf", code, naam, reden }));

/** ICF categories that stay out of a profile, and finer ones that would lead astray if they were read as the category above. */
export const nietGekoppeldIcf: readonly NietGekoppeld[] = [
  ...laatWeg(
    {
      nl: "Dit zegt hoe iemand denkt of is, niet wat iemand op het werk doet. Het profiel vraagt naar gedrag.",
      en: "This says how somebody thinks or is, not what somebody does at work. The profile asks about behaviour.",
    },
    [
      ["b122", "Global psychosocial functions"],
      ["b126", "Temperament and personality functions"],
      ["b156", "Perceptual functions"],
      ["b1602", "Content of thought"],
      ["b1640", "Abstraction"],
      ["b1644", "Insight"],
      ["b180", "Experience of self and time functions"],
      ["d163", "Thinking"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Dit zegt niet of iemand gevoelens juist inhoudt of heftig laat zien, en dat maakt op het werk verschil.",
      en: "This does not say whether somebody holds feelings back or shows them strongly, and at work that matters.",
    },
    [
      ["b152", "Emotional functions"],
      ["b1520", "Appropriateness of emotion"],
      ["b1522", "Range of emotion"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Slecht slapen zegt nog niet of iemand 's avonds of 's nachts kan werken. Vraag dat apart.",
      en: "Sleeping badly does not yet say whether somebody can work in the evening or at night. Ask that separately.",
    },
    [["b134", "Sleep functions"]],
  ),
  ...laatWeg(
    {
      nl: "Werk vraagt geen pijn. Wat iemand door pijn minder kan, staat bij tillen, lopen, zitten en de andere activiteiten.",
      en: "Work does not ask for pain. What somebody can do less because of it stands with lifting, walking, sitting and the other activities.",
    },
    [["b280", "Sensation of pain"]],
  ),
  ...laatWeg(
    {
      nl: "Dit zegt iets over het lichaam, niet over één handeling op het werk. Wat iemand kan, staat bij de activiteiten.",
      en: "This says something of the body, not of one action at work. What somebody can do stands with the activities.",
    },
    [
      ["b1302", "Appetite"],
      ["b1471", "Quality of psychomotor functions"],
      ["b260", "Proprioceptive function"],
      ["b430", "Haematological system functions"],
      ["b710", "Mobility of joint functions"],
      ["b7300", "Power of isolated muscles and muscle groups"],
      ["b7301", "Power of muscles of one limb"],
      ["b735", "Muscle tone functions"],
      ["b740", "Muscle endurance functions"],
      ["b760", "Control of voluntary movement functions"],
      ["b780", "Sensations related to muscles and movement functions"],
      ["s770", "Additional musculoskeletal structures related to movement"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Een drang of een impuls is nog geen gedrag. Wat iemand op het werk met gevoelens en impulsen doet, staat bij d7202.",
      en: "A craving or an impulse is not yet behaviour. What somebody does with feelings and impulses at work stands with d7202.",
    },
    [
      ["b1303", "Craving"],
      ["b1304", "Impulse control"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Hoeveel inspanning iemand verdraagt, zegt pas iets bij een bepaalde inspanning. Dat staat bij lopen, tillen, traplopen en de andere activiteiten.",
      en: "How much exertion somebody bears only says something with a certain exertion. That stands with walking, lifting, climbing stairs and the other activities.",
    },
    [["b455", "Exercise tolerance functions"]],
  ),
  ...laatWeg(
    {
      nl: "De niveaus van zien en horen op het werk zeggen hier niets over; een mens moet bekijken wat dit voor het werk betekent.",
      en: "The levels of seeing and hearing at work say nothing about this; a person has to look at what it means for the work.",
    },
    [
      ["b2101", "Visual field functions"],
      ["b2102", "Quality of vision"],
      ["b2302", "Localisation of sound source"],
      ["b2303", "Lateralization of sound"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Dit is privé en werk vraagt het niet.",
      en: "This is private and work does not ask for it.",
    },
    [
      ["b640", "Sexual functions"],
      ["d760", "Family relationships"],
      ["d770", "Intimate relationships"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Dit deel van de categorie erboven komt in de punten niet voor; lezen als die categorie zou te veel zeggen.",
      en: "This part of the category above does not occur in the points; reading it as that category would say too much.",
    },
    [
      ["d3600", "Using telecommunication devices"],
      ["d3602", "Using communication techniques"],
      ["d4100", "Lying down"],
      ["d4103", "Sitting"],
      ["d4104", "Standing"],
      ["d4106", "Shifting the body's centre of gravity"],
      ["d4150", "Maintaining a lying position"],
      ["d4304", "Carrying on the head"],
      ["d4305", "Putting down objects"],
      ["d4454", "Throwing"],
      ["d4455", "Catching"],
      ["d4500", "Walking short distances"],
      ["d4550", "Crawling"],
      ["d4552", "Running"],
      ["d4553", "Jumping"],
      ["d4554", "Swimming"],
      ["d4600", "Moving around within the home"],
      ["d4701", "Using private motorized transportation"],
      ["d4750", "Driving human-powered transportation"],
      ["d4752", "Driving animal-powered vehicles"],
      ["d7200", "Forming relationships"],
      ["d7201", "Terminating relationships"],
      ["d7204", "Maintaining social space"],
      ["d7400", "Relating with persons in authority"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Dit gaat over zorg voor zichzelf en het huishouden; wat het op het werk betekent, staat bij andere punten.",
      en: "This is about looking after oneself and the household; what it means at work stands with other points.",
    },
    [
      ["d510", "Washing oneself"],
      ["d540", "Dressing"],
      ["d570", "Looking after one's health"],
      ["d620", "Acquisition of goods and services"],
      ["d640", "Doing housework"],
      ["d650", "Caring for household objects"],
      ["d660", "Assisting others"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Dit gaat over werk als geheel. Waar het aan ligt, moet juist uit de punten blijken.",
      en: "This is about work as a whole. What causes it is what the points have to show.",
    },
    [
      ["d845", "Acquiring, keeping and terminating a job"],
      ["d850", "Remunerative employment"],
      ["d855", "Non-remunerative employment"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Dit gaat over vrije tijd en de buurt, niet over werk.",
      en: "This is about free time and the community, not about work.",
    },
    [
      ["d910", "Community life"],
      ["d920", "Recreation and leisure"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Of medicijnen helpen of hinderen is een medisch gegeven en hoort niet in een profiel.",
      en: "Whether medicines help or hinder is a medical fact and does not belong in a profile.",
    },
    [["e1101", "Drugs"]],
  ),
  ...laatWeg(
    {
      nl: "Hier staan collega's of leidinggevenden bij. Wat de werkplek geeft, staat in het Werkprofiel.",
      en: "Colleagues or managers are included here. What the workplace gives stands in the Werkprofiel.",
    },
    [
      ["e325", "Acquaintances, peers, colleagues, neighbours and community members"],
      ["e330", "People in positions of authority"],
      ["e425", "Individual attitudes of acquaintances, peers, colleagues, neighbours and community members"],
      ["e430", "Individual attitudes of people in positions of authority"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Een houding is nog geen hulp: wie positief over iemand denkt, helpt niet vanzelf bij het werk.",
      en: "An attitude is not yet help: somebody who thinks well of a person does not by that help with the work.",
    },
    [
      ["e410", "Individual attitudes of immediate family members"],
      ["e420", "Individual attitudes of friends"],
      ["e450", "Individual attitudes of health professionals"],
      ["e455", "Individual attitudes of other professionals"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Dit zegt iets over de samenleving, niet over deze persoon.",
      en: "This says something of society, not of this person.",
    },
    [
      ["e460", "Societal attitudes"],
      ["e465", "Social norms, practices and ideologies"],
    ],
  ),
  ...laatWeg(
    {
      nl: "Dit gaat over regels en voorzieningen van de overheid, niet over wat iemand kan of nodig heeft.",
      en: "This is about rules and services of the government, not about what somebody can do or needs.",
    },
    [
      ["e570", "Social security services, systems and policies"],
      ["e575", "General social support services, systems and policies"],
      ["e580", "Health services, systems and policies"],
      ["e590", "Labour and employment services, systems and policies"],
    ],
  ),
];
