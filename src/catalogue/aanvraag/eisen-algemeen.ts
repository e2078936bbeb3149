import { tekst, type Aanvraageis } from "./aanvraageis.js";

const stap = (plaats: string) => ({ bron: "leidraad-toetsingsstappen", plaats });

/** What has to hold besides the set itself: the general conditions (A), the need (A2) and the Werknemerprofiel (B). */
export const eisenAlgemeen: readonly Aanvraageis[] = [
  {
    code: "duidelijk-en-over-dit-geval",
    groep: "algemeen",
    naam: tekst("Duidelijk en over dit geval", "Clear and about this case"),
    vraag: tekst(
      "Is de informatie duidelijk, en gaat zij genoeg over deze werknemer en deze werkplek?",
      "Is the information clear, and is it enough about this worker and this workplace?",
    ),
    feiten: [{ soort: "oordeel", code: "duidelijk-en-over-dit-geval" }],
    verbetering: tekst(
      "Herschrijf wat algemeen is of van een ander komt: noem gedrag en taken van deze werknemer.",
      "Rewrite what is general or comes from another case: name behaviour and tasks of this worker.",
    ),
    bronnen: [stap("stap A: algemene voorwaarden")],
  },
  {
    code: "regeling-van-toepassing",
    groep: "algemeen",
    naam: tekst("De regeling is van toepassing", "The funding rule applies"),
    vraag: tekst(
      "Is de regeling waarop de aanvraag rust op deze werknemer van toepassing?",
      "Does the funding rule that the application rests on apply to this worker?",
    ),
    feiten: [{ soort: "oordeel", code: "regeling-van-toepassing" }],
    verbetering: tekst(
      "Ga na welke regeling wel past, en bij wie de aanvraag dan hoort.",
      "Find out which rule does apply, and who then handles the application.",
    ),
    bronnen: [stap("stap A: algemene voorwaarden")],
  },
  {
    code: "stabiel-genoeg",
    groep: "algemeen",
    naam: tekst("Stabiel genoeg om te werken", "Stable enough to work"),
    vraag: tekst(
      "Is de werknemer stabiel genoeg om te werken, en wie zegt dat?",
      "Is the worker stable enough to work, and who says so?",
    ),
    feiten: [{ soort: "stabiel" }],
    verbetering: tekst(
      "Regel eerst de hulp die nodig is om te kunnen werken, of schrijf op wie zegt dat het nu kan.",
      "First arrange the help that is needed to be able to work, or write down who says that it is possible now.",
    ),
    bronnen: [stap("stap A: algemene voorwaarden")],
    eigenKeuze: tekst(
      "De bron vraagt of de werknemer stabiel genoeg is. Dat erbij staat volgens wie, is onze keuze: anders kan niemand het nagaan.",
      "The source asks whether the worker is stable enough. That it says according to whom is our choice: otherwise nobody can check it.",
    ),
  },
  {
    code: "zonder-medische-gegevens",
    groep: "algemeen",
    naam: tekst("Geen medische gegevens", "No medical information"),
    vraag: tekst("Zijn alle documenten zonder medische informatie?", "Are all documents without medical information?"),
    feiten: [{ soort: "oordeel", code: "zonder-medische-gegevens" }],
    verbetering: tekst(
      "Haal medische informatie uit de documenten: schrijf op wat er op het werk te zien is.",
      "Take medical information out of the documents: write down what can be seen at work.",
    ),
    bronnen: [{ bron: "uwv-erkende-jobcoach", plaats: "wat een jobcoach stuurt" }],
  },
  {
    code: "alleen-coachingsplan-naar-werkgever",
    groep: "algemeen",
    naam: tekst("De werkgever krijgt alleen het coachingsplan", "The employer gets the coaching plan only"),
    vraag: tekst(
      "Heeft de werkgever alleen het coachingsplan gekregen, en geen profiel?",
      "Did the employer get the coaching plan only, and no profile?",
    ),
    feiten: [{ soort: "antwoord", code: "alleen-coachingsplan-naar-werkgever" }],
    verbetering: tekst(
      "Deel met de werkgever alleen het coachingsplan, en haal terug wat te veel is gedeeld.",
      "Share only the coaching plan with the employer, and take back what was shared besides.",
    ),
    bronnen: [{ bron: "uwv-protocol-2014", plaats: "B.2" }],
  },
  {
    code: "structurele-beperking",
    groep: "noodzaak",
    naam: tekst("Structurele functionele beperking", "Structural functional limitation"),
    vraag: tekst(
      "Is er een structurele functionele beperking, volgens wie dat mag vaststellen?",
      "Is there a structural functional limitation, according to who may establish that?",
    ),
    feiten: [{ soort: "oordeel", code: "structurele-beperking" }],
    verbetering: tekst(
      "Laat dit vaststellen door wie het mag, en stuur zelf geen medische informatie mee.",
      "Have this established by who may do so, and send no medical information along yourself.",
    ),
    bronnen: [stap("stap A2: noodzaak")],
  },
  {
    code: "bekend-bij-uitvoerder",
    groep: "noodzaak",
    naam: tekst("Bekend bij wie de regeling uitvoert", "Known to who carries out the rule"),
    vraag: tekst("Is de werknemer met deze beperking bekend bij UWV?", "Is the worker known to UWV with this limitation?"),
    feiten: [{ soort: "antwoord", code: "bekend-bij-uitvoerder" }],
    verbetering: tekst("Meld de werknemer eerst aan bij UWV.", "First register the worker with UWV."),
    bronnen: [stap("stap A2: noodzaak")],
  },
  {
    code: "noodzaak-eerder-vastgesteld",
    groep: "noodzaak",
    naam: tekst("Noodzaak eerder vastgesteld", "Need stated earlier"),
    vraag: tekst(
      "Heeft een verzekeringsarts eerder gezegd dat persoonlijke ondersteuning nodig is?",
      "Did an insurance doctor state earlier that personal support is needed?",
    ),
    feiten: [{ soort: "antwoord", code: "noodzaak-eerder-vastgesteld" }],
    verbetering: tekst(
      "Vraag UWV om de noodzaak te laten beoordelen, of verwijs naar het besluit waar het in staat.",
      "Ask UWV to have the need assessed, or refer to the decision in which it stands.",
    ),
    bronnen: [stap("stap A2: noodzaak")],
  },
  {
    code: "goedkoopst-adequaat",
    groep: "noodzaak",
    naam: tekst("Goedkoopst adequaat", "Cheapest adequate"),
    vraag: tekst(
      "Is deze ondersteuning nodig, en doet niets lichters het ook?",
      "Is this support needed, and would nothing lighter do as well?",
    ),
    feiten: [{ soort: "oordeel", code: "goedkoopst-adequaat", formulier: "steun-is-lichtste" }],
    verbetering: tekst(
      "Vraag eerst wat collega's, de leidinggevende en het eigen netwerk kunnen doen, en schrijf op waarom dat niet genoeg is.",
      "First ask what colleagues, the manager and the own network can do, and write down why that is not enough.",
    ),
    bronnen: [{ bron: "leidraad-doel-van-toetsing", plaats: "doel: noodzakelijk en goedkoopst adequaat" }],
  },
  {
    code: "zelfde-doelen-gemotiveerd",
    groep: "noodzaak",
    vorm: "vervolg",
    naam: tekst("Een doel dat terugkomt, is gemotiveerd", "A goal that comes back has its reason"),
    vraag: tekst(
      "Staat bij elk doel dat opnieuw wordt gevraagd waarom het nog niet is bereikt, of komt er geen doel terug?",
      "Does each goal that is asked again say why it was not reached yet, or does no goal come back?",
    ),
    feiten: [{ soort: "antwoord", code: "zelfde-doelen-gemotiveerd" }],
    verbetering: tekst(
      "Schrijf bij elk doel dat terugkomt op wat er is gebeurd en wat nu anders gaat.",
      "Write down at each goal that comes back what happened and what will be done differently.",
    ),
    bronnen: [{ bron: "uwv-intern-2015", plaats: "voorbeeld 5" }],
  },
  {
    code: "profiel-duidelijk-en-persoonlijk",
    groep: "werknemerprofiel",
    vorm: "eerste",
    naam: tekst("Werknemerprofiel: duidelijk en persoonlijk", "Werknemerprofiel: clear and personal"),
    vraag: tekst(
      "Is het Werknemerprofiel duidelijk geschreven, en gaat het over deze persoon?",
      "Is the Werknemerprofiel clearly worded, and is it about this person?",
    ),
    feiten: [{ soort: "oordeel", code: "profiel-duidelijk-en-persoonlijk" }],
    verbetering: tekst(
      "Herschrijf het profiel in gedrag dat te zien is, zonder zinnen die op iedereen passen.",
      "Rewrite the profile in behaviour that can be seen, without sentences that fit everyone.",
    ),
    bronnen: [stap("stap B: Werknemerprofiel")],
  },
  {
    code: "mogelijkheden-onderbouwd",
    groep: "werknemerprofiel",
    vorm: "eerste",
    naam: tekst("Werknemerprofiel: mogelijkheden onderbouwd", "Werknemerprofiel: possibilities substantiated"),
    vraag: tekst(
      "Zijn de mogelijkheden van de werknemer genoeg onderbouwd?",
      "Are the possibilities of the worker substantiated enough?",
    ),
    feiten: [{ soort: "oordeel", code: "mogelijkheden-onderbouwd", formulier: "profiel-zonder-open-punten" }],
    verbetering: tekst(
      "Zeg bij elk punt wie het zegt en waarop het rust, en los op wat bij vraag 1 van de toets staat.",
      "Say at every point who says it and what it rests on, and settle what stands at question 1 of the review.",
    ),
    bronnen: [stap("stap B: Werknemerprofiel")],
  },
  {
    code: "belastbaarheid-actueel",
    groep: "werknemerprofiel",
    vorm: "eerste",
    naam: tekst("Belastbaarheidsprofiel van het laatste half jaar", "Profile of capacity from the last half-year"),
    vraag: tekst(
      "Is het belastbaarheidsprofiel waar het formulier op rust hoogstens een half jaar oud?",
      "Is the profile of what the worker can bear, on which the form rests, at most half a year old?",
    ),
    feiten: [{ soort: "antwoord", code: "belastbaarheid-actueel", formulier: "belastbaarheid-actueel" }],
    verbetering: tekst("Vraag een nieuw belastbaarheidsprofiel.", "Ask for a new profile of what the worker can bear."),
    bronnen: [{ bron: "leidraad-werkprofiel", plaats: "1 Eisen: krachten" }],
  },
];
