import type { Tekst } from "../domain/taal.js";
import type { Toetspuntcode, Verbetering } from "../domain/toets.js";

const tekst = (nl: string, en: string): Tekst => ({ nl, en });

/**
 * What each point of the review says, for any number of points at once. `{punten}` are the names of the points it is about, or the
 * rows with how many points each has.
 */
export const toetspuntzinnen: Readonly<Record<Toetspuntcode, Tekst>> = {
  "rij-gezegd": tekst("Het Werknemerprofiel zegt iets in {punten}.", "The Werknemerprofiel says something in {punten}."),
  "rij-zonder-punt": tekst("Het Werknemerprofiel zegt niets in {punten}.", "The Werknemerprofiel says nothing in {punten}."),
  "belastbaarheid-verouderd": tekst(
    "Wat de arts hierover schreef, is te oud op de peildatum: {punten}.",
    "What the doctor wrote about this is too old on the reference date: {punten}.",
  ),
  "tekst-te-beoordelen": tekst(
    "Hier staat tekst die een grens kan bevatten, en niemand heeft die nog beoordeeld: {punten}.",
    "Here stands text that may hold a limit, and nobody has judged it yet: {punten}.",
  ),
  "beoordelaars-verschillen": tekst(
    "De beoordelaars zeggen niet hetzelfde: {punten}.",
    "The raters do not say the same: {punten}.",
  ),

  "wens-gezegd": tekst("Het Werknemerprofiel noemt wensen in {punten}.", "The Werknemerprofiel names wishes in {punten}."),
  "geen-wensen": tekst("Het Werknemerprofiel noemt geen enkele wens.", "The Werknemerprofiel names no wish at all."),
  "wens-onbekend": tekst(
    "Het Werkprofiel zegt hier iets over, maar wat de werknemer wil, is niet bekend: {punten}.",
    "The Werkprofiel says something about this, but what the worker wants is not known: {punten}.",
  ),

  "behoefte-vervuld": tekst(
    "De werkplek biedt wat de werknemer nodig heeft of wil in {punten}.",
    "The workplace offers what the worker needs or wants in {punten}.",
  ),
  "geen-behoeften": tekst(
    "Het Werknemerprofiel noemt niets wat de werknemer nodig heeft of wil. Dan is niet te zien of de werkplek past.",
    "The Werknemerprofiel names nothing that the worker needs or wants. Then nothing shows whether the workplace fits.",
  ),
  "behoefte-onbekend": tekst(
    "Of de werkplek dit biedt, is niet bekend: {punten}.",
    "Whether the workplace offers this is not known: {punten}.",
  ),
  "behoefte-wacht-op-steun": tekst(
    "Dit is er pas als de ondersteuning uit dit formulier er komt: {punten}.",
    "This is there only once the support of this form is in place: {punten}.",
  ),
  "behoefte-niet-vervuld": tekst(
    "De werkplek biedt dit niet of niet genoeg: {punten}.",
    "The workplace does not offer this, or not enough: {punten}.",
  ),
  "eis-blijft-open": tekst(
    "Een essentieel tekort blijft open, ook als alles gebeurt wat kan: {punten}.",
    "An essential shortfall stays open, also if everything is done that can be: {punten}.",
  ),
  "niet-te-vergelijken": tekst(
    "Dit staat in woorden of met een voorbehoud, en niemand heeft het nog beoordeeld: {punten}.",
    "This stands in words or with a reservation, and nobody has judged it yet: {punten}.",
  ),

  "begeleider-bekend": tekst(
    "Het Werkprofiel noemt een werkbegeleider en zegt wat die kan bieden.",
    "The Werkprofiel names a work guide and says what that colleague can offer.",
  ),
  "geen-werkbegeleider": tekst(
    "Het Werkprofiel noemt geen collega of leidinggevende die kan steunen.",
    "The Werkprofiel names no colleague or manager who can give support.",
  ),
  "begeleider-onbekend": tekst("Van de werkbegeleider is niet bekend: {punten}.", "Of the work guide it is not known: {punten}."),
  "steun-niet-zeker": tekst(
    "Of de steun die er nu is genoeg is, is niet bekend: {punten}.",
    "Whether the support that is there now is enough is not known: {punten}.",
  ),

  "steun-volgt": tekst(
    "De steun volgt uit het tekort en sluit het in {punten}.",
    "The support follows from the shortfall and closes it in {punten}.",
  ),
  "uren-passen": tekst(
    "De uren van de jobcoach passen in een regime van een regeling die op de peildatum geldt, niet zwaarder dan het standaardmaximum.",
    "The hours of the job coach fit a regime of a funding rule in force on the reference date, no heavier than the standard maximum.",
  ),
  "geen-steun": tekst(
    "Hiervoor staat er geen steun of aanpassing: {punten}.",
    "There is no support or change for this: {punten}.",
  ),
  "steun-reikt-niet": tekst(
    "De steun sluit het tekort niet, of niet zeker: {punten}.",
    "The support does not close the shortfall, or not for certain: {punten}.",
  ),
  "steun-voorwaardelijk": tekst(
    "Of deze steun kan, moet nog worden gevraagd: {punten}.",
    "Whether this support can be given has yet to be asked: {punten}.",
  ),
  "alleen-jobcoach": tekst(
    "Alleen de jobcoach steunt, en of iemand op het werk of thuis het kan, is niet bekend: {punten}.",
    "Only the job coach gives support, and whether someone at work or at home can is not known: {punten}.",
  ),
  "coachuren-voor-toezicht": tekst(
    "Hier staan uren van een jobcoach voor voortdurend toezicht. Dat is nooit aannemelijk (CRvB 2015:766): {punten}.",
    "Here stand hours of a job coach for continuous supervision. That is never plausible (CRvB 2015:766): {punten}.",
  ),
  "toezicht-niet-geregeld": tekst(
    "Het voortdurende toezicht is niet geregeld: {punten}.",
    "The continuous supervision is not arranged: {punten}.",
  ),
  "steun-zonder-discrepantie": tekst(
    "Deze steun hoort bij geen enkele discrepantie: {punten}.",
    "This support belongs to no shortfall at all: {punten}.",
  ),
  "uren-boven-zwaarste-regime": tekst(
    "De uren van de jobcoach zijn meer dan het zwaarste regime van de regeling geeft.",
    "The hours of the job coach are more than the heaviest regime of the funding rule gives.",
  ),
  "uren-boven-standaardregime": tekst(
    "De uren van de jobcoach vragen een zwaarder regime dan het standaardmaximum.",
    "The hours of the job coach ask for a heavier regime than the standard maximum.",
  ),
  "uren-zonder-regel": tekst(
    "Voor de peildatum is geen regeling bekend. De uren zijn nergens naast gelegd.",
    "No funding rule is known for the reference date. The hours were laid beside none.",
  ),
  "uren-zonder-contract": tekst(
    "De uren van het contract zijn niet bekend. De uren van de jobcoach zijn daarom nergens naast gelegd.",
    "The hours of the contract are not known. So the hours of the job coach were laid beside no rule.",
  ),

  "doel-afleidbaar": tekst(
    "De doelen volgen uit een tekort in hun eigen rij: {punten}.",
    "The goals follow from a shortfall in their own row: {punten}.",
  ),
  "doel-niet-afleidbaar": tekst(
    "Dit doel volgt niet uit een tekort in deze rij: {punten}.",
    "This goal does not follow from a shortfall in this row: {punten}.",
  ),
  "doel-zonder-grond": tekst("Nergens staat dat dit te leren is: {punten}.", "Nothing says that this can be learned: {punten}."),
  "leerbaarheid-zonder-uitleg": tekst(
    "Het profiel zegt dat dit te leren is, maar niet waaruit dat blijkt: {punten}.",
    "The profile says that this can be learned, but not what shows it: {punten}.",
  ),
  "doel-reikt-niet": tekst(
    "Het doel en de andere steun nemen het tekort niet helemaal weg: {punten}.",
    "The goal and the other support do not take the whole shortfall away: {punten}.",
  ),
  "doel-zonder-niveaus": tekst(
    "Dit doel heeft geen vijf niveaus om aan te meten: {punten}.",
    "This goal has no five levels to measure by: {punten}.",
  ),
  "doel-te-lang": tekst(
    "Dit doel is niet binnen de eerste 6 maanden te halen: {punten}.",
    "This goal cannot be reached within the first 6 months: {punten}.",
  ),
  "geen-doel": tekst("Dit is te leren, maar er is geen doel: {punten}.", "This can be learned, but there is no goal: {punten}."),
  "leerbaarheid-onbekend": tekst(
    "Of dit te leren is, is niet vastgesteld: {punten}.",
    "Whether this can be learned has not been established: {punten}.",
  ),
  "doelen-niet-samen-gekozen": tekst(
    "Werknemer en werkgever hebben de doelen nog niet samen gekozen.",
    "Worker and employer have not chosen the goals together yet.",
  ),

  "samenwerking-onbekend": tekst(
    "Geen profiel zegt hoe de jobcoach en de werknemer samenwerken.",
    "No profile says how the job coach and the worker work together.",
  ),
};

/** What would mend it: one sentence that says what to do. */
export const verbeterzinnen: Readonly<Record<Verbetering, Tekst>> = {
  "vul-rij-aan": tekst(
    "Schrijf op waarop daar gelet moet worden, en waarvoor steun nodig is.",
    "Write down what to watch there, and what support is needed for.",
  ),
  "vernieuw-belastbaarheid": tekst(
    "Vraag een nieuw belastbaarheidsprofiel.",
    "Ask for a new profile of what the worker can bear.",
  ),
  "beoordeel-tekst": tekst(
    "Laat een mens beslissen of dit past, met de reden erbij.",
    "Let a person decide whether this fits, with the reason.",
  ),
  "spreek-beoordelaars": tekst(
    "Bespreek dit samen, en schrijf op wat geldt.",
    "Discuss this together, and write down what holds.",
  ),
  "vraag-naar-wensen": tekst(
    "Vraag de werknemer naar wensen, motieven en perspectief.",
    "Ask the worker about wishes, motives and prospects.",
  ),
  "vraag-de-werknemer": tekst("Vraag het de werknemer.", "Ask the worker."),
  "vraag-naar-behoeften": tekst(
    "Vraag de werknemer wat er nodig is om het werk goed te doen, en welk werk past bij wat hij of zij wil.",
    "Ask the worker what is needed to do the work well, and which work fits what he or she wants.",
  ),
  "vraag-de-werkgever": tekst(
    "Vraag het de werkgever, of kijk mee op de werkplek.",
    "Ask the employer, or have a look at the workplace.",
  ),
  "regel-voor-de-start": tekst(
    "Regel dit voor de start, en zet daarna in het Werkprofiel wat er is.",
    "Arrange this before the start, and then put in the Werkprofiel what is there.",
  ),
  "motiveer-werkplek": tekst(
    "Zoek een aanpassing, of schrijf op waarom deze werkplek toch is gekozen.",
    "Look for a change, or write down why this workplace was chosen all the same.",
  ),
  "verander-het-werk": tekst(
    "Haal dit uit het werk of kies een andere werkplek. Uren van een jobcoach sluiten dit tekort niet.",
    "Take this out of the work or choose another workplace. Hours of a job coach do not close this shortfall.",
  ),
  "noem-werkbegeleider": tekst(
    "Vraag wie werkbegeleider kan zijn, en of er tijd voor is en de leiding erachter staat.",
    "Ask who can be the work guide, and whether there is time for it and the management backs it.",
  ),
  "vraag-over-werkbegeleider": tekst(
    "Vraag dit aan de werkgever en aan de collega zelf.",
    "Ask this of the employer and of that colleague.",
  ),
  "zoek-oplossing": tekst(
    "Zoek een aanpassing of andere steun. Is die er niet, schrijf dan op wat het tekort voor het werk betekent.",
    "Look for a change or other support. If there is none, write down what the shortfall means for the work.",
  ),
  "vul-steun-aan": tekst(
    "Voeg steun of een aanpassing toe, of schrijf op hoe het werk met het tekort verder kan.",
    "Add support or a change, or write down how the work can go on with the shortfall.",
  ),
  "vraag-eerst": tekst("Vraag het na, en stel dan de steun vast.", "Ask, and then settle the support."),
  "vraag-natuurlijke-steun": tekst(
    "Vraag eerst wat collega's, de leidinggevende en het eigen netwerk kunnen doen.",
    "First ask what colleagues, the manager and the own network can do.",
  ),
  "regel-toezicht": tekst(
    "Zorg dat er op de werkplek steeds iemand bij is, of kies een andere werkplek.",
    "See to it that someone at the workplace is always there, or choose another workplace.",
  ),
  "schrap-of-onderbouw-steun": tekst(
    "Schrap deze steun, of laat zien uit welk tekort die volgt.",
    "Drop this support, or show from which shortfall it follows.",
  ),
  "verlaag-uren": tekst(
    "Kies lichtere steun of minder doelen tegelijk: meer uren geeft geen enkel regime.",
    "Choose lighter support or fewer goals at once: no regime gives more hours.",
  ),
  "motiveer-regime": tekst(
    "Onderbouw waarom het standaardmaximum niet genoeg is, of kies lichtere steun.",
    "Substantiate why the standard maximum is not enough, or choose lighter support.",
  ),
  "leg-uren-naast-regels": tekst(
    "Leg de uren naast de regels van wie ze vergoedt.",
    "Lay the hours beside the rules of whoever pays for them.",
  ),
  "noem-contracturen": tekst(
    "Zet de uren van het contract in het Werkprofiel.",
    "Put the hours of the contract in the Werkprofiel.",
  ),
  "schrap-of-onderbouw-doel": tekst(
    "Schrap dit doel, of laat zien uit welk tekort het volgt.",
    "Drop this goal, or show from which shortfall it follows.",
  ),
  "stel-leerbaarheid-vast": tekst(
    "Stel vast of de werknemer dit kan leren, en schrijf op waaruit dat blijkt.",
    "Establish whether the worker can learn this, and write down what shows it.",
  ),
  "onderbouw-leerbaarheid": tekst(
    "Schrijf bij dit punt op waaruit blijkt dat de werknemer het kan leren.",
    "Write down at this point what shows that the worker can learn it.",
  ),
  "vul-doel-aan": tekst(
    "Voeg steun of een aanpassing toe voor de rest van het tekort.",
    "Add support or a change for the rest of the shortfall.",
  ),
  "maak-doel-meetbaar": tekst(
    "Schrijf voor elk niveau op wat er te zien is, van −2 tot en met +2.",
    "Write down for every level what can be seen, from −2 to +2.",
  ),
  "spreek-tussendoel-af": tekst(
    "Spreek een tussendoel af dat wel in deze periode te halen is.",
    "Agree on a goal in between that can be reached in this period.",
  ),
  "maak-doel": tekst("Maak er een doel van, of schrijf op waarom niet.", "Make it a goal, or write down why not."),
  "kies-doelen-samen": tekst(
    "Kies de doelen van deze periode samen met de werknemer en de werkgever, en schrijf op waarom deze.",
    "Choose the goals of this period together with the worker and the employer, and write down why these.",
  ),
  "bespreek-samenwerking": tekst(
    "Vraag het de werknemer en de jobcoach apart: loopt het contact, en willen zij samen verder?",
    "Ask the worker and the job coach separately: does the contact go well, and do they want to go on together?",
  ),
};

/** The words around the points. */
export const toetsteksten = {
  rij: tekst("rij {rij}", "row {rij}"),
  eenInRij: tekst("rij {rij} (1 punt)", "row {rij} (1 point)"),
  inRij: tekst("rij {rij} ({aantal} punten)", "row {rij} ({aantal} points)"),
  enNog: tekst("nog {aantal}", "{aantal} more"),
} as const;
