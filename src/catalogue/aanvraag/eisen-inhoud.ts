import { tekst, type Aanvraageis } from "./aanvraageis.js";

const voorschrift = (nummer: number) => [{ bron: "leidraad-aanvraag", plaats: `voorschrift ${nummer} van 8` }];

/** The eight things an application must contain (Leidraad 189926), in the order in which the source names them. */
export const eisenInhoud: readonly Aanvraageis[] = [
  {
    code: "standaardgegevens-ingevuld",
    groep: "inhoud",
    vorm: "eerste",
    naam: tekst("Standaardgegevens", "Standard information"),
    vraag: tekst("Zijn alle gevraagde standaardgegevens ingevuld?", "Is all the standard information that is asked filled in?"),
    feiten: [{ soort: "antwoord", code: "standaardgegevens-ingevuld" }],
    verbetering: tekst(
      "Vul de standaardgegevens aan die nog leeg zijn.",
      "Fill in the standard information that is still empty.",
    ),
    bronnen: voorschrift(1),
  },
  {
    code: "in-rubrieken",
    groep: "inhoud",
    vorm: "eerste",
    naam: tekst("Ingedeeld in rubrieken", "Categorised"),
    vraag: tekst("Is de informatie ingedeeld, rij voor rij?", "Is the information categorised, row by row?"),
    feiten: [{ soort: "antwoord", code: "in-rubrieken", formulier: "vijf-rijen" }],
    verbetering: tekst(
      "Zet elk punt in de rij van het formulier waar het bij hoort.",
      "Put every point in the row of the form it belongs to.",
    ),
    bronnen: voorschrift(2),
  },
  {
    code: "overzichtelijk",
    groep: "inhoud",
    vorm: "eerste",
    naam: tekst("Overzichtelijk", "Clearly presented"),
    vraag: tekst("Is de aanvraag overzichtelijk?", "Is the application clearly presented?"),
    feiten: [{ soort: "oordeel", code: "overzichtelijk" }],
    verbetering: tekst(
      "Kort de aanvraag in: eerst waar het wringt, dan wat daaraan gebeurt.",
      "Shorten the application: first where it pinches, then what is done about it.",
    ),
    bronnen: voorschrift(3),
  },
  {
    code: "werkplekkeuze",
    groep: "inhoud",
    vorm: "eerste",
    naam: tekst("Waarom deze werkplek", "Why this workplace"),
    vraag: tekst("Staat er waarom deze werkplek is gekozen?", "Does it say why this workplace was chosen?"),
    feiten: [{ soort: "antwoord", code: "werkplekkeuze-toegelicht", formulier: "werkplek-past" }],
    verbetering: tekst(
      "Schrijf op waarom deze werkplek is gekozen: wat er past bij wat de werknemer wil en nodig heeft.",
      "Write down why this workplace was chosen: what fits what the worker wants and needs.",
    ),
    bronnen: voorschrift(4),
  },
  {
    code: "urenbesteding",
    groep: "inhoud",
    vorm: "eerste",
    naam: tekst("Waarvoor de uren zijn", "What the hours are for"),
    vraag: tekst(
      "Staat er waaraan de uren van de jobcoach worden besteed?",
      "Does it say what the hours of the job coach are spent on?",
    ),
    feiten: [{ soort: "antwoord", code: "urenbesteding-beschreven", formulier: "uren-per-doel" }],
    verbetering: tekst(
      "Schrijf per doel op wat de jobcoach doet en hoeveel uur dat kost.",
      "Write down of each goal what the job coach does and how many hours that takes.",
    ),
    bronnen: voorschrift(5),
  },
  {
    code: "doelen-benoemd",
    groep: "inhoud",
    vorm: "eerste",
    naam: tekst("Werkdoelen en persoonlijke doelen", "Work goals and personal goals"),
    vraag: tekst(
      "Staat er welke werkdoelen en welke persoonlijke doelen er zijn, ook als een van beide er niet is?",
      "Does it say which work goals and which personal goals there are, also where there are none of either?",
    ),
    feiten: [{ soort: "antwoord", code: "doelen-benoemd", formulier: "werkdoelen-en-persoonlijke-doelen" }],
    verbetering: tekst(
      "Noem de werkdoelen en de persoonlijke doelen. Zijn er geen van een soort, schrijf dat dan op.",
      "Name the work goals and the personal goals. If there are none of a kind, write that down.",
    ),
    bronnen: voorschrift(6),
  },
  {
    code: "discrepantie-beschreven",
    groep: "inhoud",
    vorm: "eerste",
    naam: tekst("Capaciteiten naast de eisen", "Capacities beside the demands"),
    vraag: tekst(
      "Staat er hoe de capaciteiten bij de eisen passen, en waar het wringt?",
      "Does it say how the capacities fit the demands, and where they do not?",
    ),
    feiten: [{ soort: "antwoord", code: "discrepantie-beschreven", formulier: "capaciteiten-naast-eisen" }],
    verbetering: tekst(
      "Zet in rij 1 naast elke eis wat de werknemer kan, en noem het verschil.",
      "In row 1, put what the worker can do beside every demand, and name the difference.",
    ),
    bronnen: voorschrift(7),
  },
  {
    code: "oplossing-beschreven",
    groep: "inhoud",
    vorm: "eerste",
    naam: tekst("Hoe het wordt opgelost", "How it is solved"),
    vraag: tekst("Staat er bij elk tekort hoe het wordt opgelost?", "Does it say of every shortfall how it is solved?"),
    feiten: [{ soort: "antwoord", code: "oplossing-beschreven", formulier: "oplossing-per-discrepantie" }],
    verbetering: tekst(
      "Schrijf bij elk tekort op wat er gebeurt: de persoon of de omgeving leren, de werkplek aanpassen, of samen.",
      "Write down of every shortfall what is done: train the person or those around, adapt the workplace, or both.",
    ),
    bronnen: voorschrift(8),
  },
];
