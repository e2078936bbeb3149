import type { ImportWaarschuwing } from "../domain/importeren.js";

/** When a remark has something to say: with every list, or with what stands in this one. */
export type Aanleiding = "altijd" | "norm" | "graad" | "handelingen" | "gewicht" | "tekst" | "tekst-bij-voorwaarden";

export interface FmlWaarschuwing extends ImportWaarschuwing {
  readonly bij: Aanleiding;
  /** Where the fact was read. */
  readonly bron: string;
}

/** What a reader has to know of the FML itself: which version it is, and how its values may be read. */
export const fmlWaarschuwingen: readonly FmlWaarschuwing[] = [
  {
    // The conclusion stands there with its grounds; a list at reference values may belong with "no possibilities".
    code: "voorblad",
    bij: "altijd",
    bron: "FML, voorblad; CBBS, basisinformatie deel 3, 3.1.2",
    tekst: {
      nl: "Lees eerst het voorblad: wat de arts daar besluit over duurzaam benutbare mogelijkheden staat niet in deze punten.",
      en: "Read the front page first: what the doctor decides there on durably usable possibilities is not in these points.",
    },
  },
  {
    // Known of the numbering; other scales and numbers were seen on reintegratiekiezen.nl, rechtshulputrecht.nl and in a template.
    code: "nummering",
    bij: "altijd",
    bron: "FML, oudere en nieuwere lijst; reintegratiekiezen.nl; rechtshulputrecht.nl",
    tekst: {
      nl: "Er zijn twee nummeringen van de FML in omloop, en op websites staan ook nummers en schalen die niet in de lijst voorkomen. Deze lijst is gelezen in de nieuwere nummering: I.8 voor de voorwaarden, I.9 voor de mate van zelfstandigheid.",
      en: "Two numberings of the FML are in use, and websites also show numbers and scales that the list does not have. This list was read in the newer numbering: I.8 for the conditions, I.9 for the degree of independence.",
    },
  },
  {
    // Known of the numbering: the older I.8 holds other limitations, in words.
    code: "tekst-bij-voorwaarden",
    bij: "tekst-bij-voorwaarden",
    bron: "FML, oudere en nieuwere lijst",
    tekst: {
      nl: "Bij I.8 staat tekst zonder waarde 7. In de oudere lijst is I.8 een ander item; controleer de nummering.",
      en: "There is text with I.8 without value 7. In the older list I.8 is another item; check the numbering.",
    },
  },
  {
    // AKC ad-voorbeeldcasuistiek 196635: the doctor's level says what kind of need there is, not who gives the guidance.
    code: "oudere-voorwaarden",
    bij: "altijd",
    bron: "AKC, voorbeeldcasus begeleidingsbehoefte (196635)",
    tekst: {
      nl: "De nieuwere lijst vraagt niet naar werk onder rechtstreeks toezicht of naar een begeleidingsniveau. Vraag daar apart naar; zo'n niveau zegt niet hoeveel uur een jobcoach nodig is.",
      en: "The newer list does not ask about work under direct supervision or a level of guidance. Ask about that separately; such a level does not say how many hours of a job coach are needed.",
    },
  },
  {
    // Sorgdrager & Kuijer, TBV: the older item was replaced by descriptive terms.
    code: "oudere-handelingen",
    bij: "handelingen",
    bron: "TBV, Sorgdrager en Kuijer, Overschrijding gezondheidskundige grenswaarden",
    tekst: {
      nl: "De oudere lijst vroeg ook naar vaak hanteren van lichte dingen, 600 keer per uur. De nieuwere lijst heeft dat item niet meer; vraag ernaar als het werk dit vraagt.",
      en: "The older list also asked about frequent handling of light things, 600 times an hour. The newer list no longer has that item; ask about it if the work asks this.",
    },
  },
  {
    // The list names a weight with how often or how long; only the weight is on a scale of ours.
    code: "alleen-gewicht",
    bij: "gewicht",
    bron: "FML, items IV.13 en IV.14",
    tekst: {
      nl: "Bij tillen en dragen telt hier alleen het gewicht. Vraag hoe vaak en hoe lang het werk dit vraagt.",
      en: "For lifting and carrying only the weight counts here. Ask how often and how long the work asks it.",
    },
  },
  {
    // Sorgdrager & Kuijer, TBV: 1,200 reaches per hour meets the norm and exceeds a limit for occupational disease.
    code: "norm-is-niet-gezond",
    bij: "norm",
    bron: "TBV, Sorgdrager en Kuijer, Overschrijding gezondheidskundige grenswaarden",
    tekst: {
      nl: "Een normaalwaarde zegt alleen dat de arts geen beperking noemt. Werk op dat niveau kan boven grenzen liggen die voor de gezondheid gelden; noem het niet veilig.",
      en: "A normal value only says that the doctor names no limitation. Work at that level can lie above limits that hold for health; do not call it safe.",
    },
  },
  {
    // The list itself: incidental or marginally higher load may be possible above the norm and above a limited value.
    code: "waarden-bij-benadering",
    bij: "graad",
    bron: "FML, toelichting bij de lijst",
    tekst: {
      nl: "De waarden zijn bij benadering. Een korte piek of iets meer kan mogelijk zijn; een klein verschil is een reden om te vragen, geen afwijzing.",
      en: "The values are approximate. A short peak or slightly more can be possible; a small difference is a reason to ask, not a rejection.",
    },
  },
  {
    // The list itself: not fit for use apart from the doctor's report.
    code: "medische-toelichting",
    bij: "altijd",
    bron: "FML, toelichting bij de lijst",
    tekst: {
      nl: "De lijst is niet bedoeld voor gebruik los van het verslag van de arts. Vraag bij twijfel wat de arts erover schrijft; de lijst is van de werknemer.",
      en: "The list is not meant for use apart from the doctor's report. In doubt, ask what the doctor writes about it; the list belongs to the worker.",
    },
  },
  {
    // arbeidsdeskundigen.nl, dossier Inzetbaarheidslijst: an FML holds no medical data.
    code: "geen-medische-gegevens",
    bij: "tekst",
    bron: "arbeidsdeskundigen.nl, dossier Inzetbaarheidslijst",
    tekst: {
      nl: "Bij deze lijst is vrije tekst overgenomen. Een FML bevat geen medische gegevens; haal ze weg als ze er toch in staan. Een mens moet deze tekst lezen en beoordelen.",
      en: "Free text was taken over with this list. An FML holds no medical data; remove them if they stand in it all the same. A person has to read and judge this text.",
    },
  },
];
