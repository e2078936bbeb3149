import { tekst } from "../catalogue/aanvraag/aanvraageis.js";
import type { Voorwaardesoort } from "../domain/regeling.js";
import type { Tekst } from "../domain/taal.js";

interface Voorwaardetekst {
  readonly naam: Tekst;
  readonly vraag: Tekst;
  /** Where in the set the fact stands. */
  readonly plaats: string;
}

/** The conditions of a funding rule that a fact of the set can be put beside. */
export const voorwaardeteksten: Partial<Readonly<Record<Voorwaardesoort, Voorwaardetekst>>> = {
  "uren-per-week": {
    naam: tekst("Uren per week", "Hours a week"),
    vraag: tekst("Hoeveel uur per week is het contract?", "How many hours a week is the contract?"),
    plaats: "contract/urenPerWeek",
  },
  contractduur: {
    naam: tekst("Duur van het contract", "Length of the contract"),
    vraag: tekst("Hoe lang duurt het contract?", "How long does the contract last?"),
    plaats: "contract/maanden",
  },
  loonwaarde: {
    naam: tekst("Loonwaarde", "Wage value"),
    vraag: tekst(
      "Wat is de loonwaarde, in procent van het wettelijk minimumloon?",
      "What is the wage value, in percent of the statutory minimum wage?",
    ),
    plaats: "contract/loonwaarde",
  },
  proefplaatsing: {
    naam: tekst("Proefplaatsing", "Trial placement"),
    vraag: tekst(
      "Hoeveel maanden duurt de proefplaatsing? Is er geen, vul dan 0 in.",
      "How many months does the trial placement last? If there is none, fill in 0.",
    ),
    plaats: "contract/proefplaatsingMaanden",
  },
  toekenning: {
    naam: tekst("Hoeveelste periode", "Which period"),
    vraag: tekst(
      "De hoeveelste periode jobcoaching bij deze werkgever is het?",
      "Which period of job coaching with this employer is it?",
    ),
    plaats: "contract/periode",
  },
  aanvraag: {
    naam: tekst("Op tijd aangevraagd", "Applied for in time"),
    vraag: tekst(
      "Op welke dag begon het werk, en op welke dag is de aanvraag ontvangen?",
      "On which day did the work start, and on which day was the application received?",
    ),
    plaats: "aanvraagdatum",
  },
};

export const regelingteksten = {
  vulIn: tekst("Vul dit in: dan kan het naast de regeling worden gelegd.", "Fill this in: then it can be laid beside the rule."),
  uitzondering: tekst(
    "Dit wijkt af van de voorwaarde. Onderbouw waarom een uitzondering hier past; wie de regeling uitvoert, beslist.",
    "This deviates from the condition. Substantiate why an exception fits here; whoever carries out the rule decides.",
  ),
  wijktAf: tekst(
    "Dit wijkt af van de voorwaarde. Ga na of het klopt, en leg het voor aan wie de regeling uitvoert.",
    "This deviates from the condition. Check whether it is right, and put it to whoever carries out the rule.",
  ),
  teLaat: tekst(
    "Dien de aanvraag zo snel mogelijk in. Een late aanvraag werkt hoogstens vier weken terug, hier geteld als 28 dagen.",
    "Hand in the application as soon as possible. A late application goes back at most four weeks, counted here as 28 days.",
  ),
  beginVanVervolg: tekst(
    "De regel telt vanaf het begin van het werk en zegt niets over een vervolg. Wij tellen dan vanaf het begin van de nieuwe periode.",
    "The rule counts from the start of the work and says nothing of a follow-up. We then count from the start of the new period.",
  ),
  overige: {
    naam: tekst("Andere voorwaarden van de regeling", "Other conditions of the funding rule"),
    vraag: tekst("Is aan de andere voorwaarden van deze regeling voldaan?", "Are the other conditions of this funding rule met?"),
    verbetering: tekst(
      "Loop de andere voorwaarden na in de tekst van de regeling.",
      "Go through the other conditions in the text of the rule.",
    ),
  },
  geenRegeling: {
    naam: tekst("Regeling van die dag", "Funding rule of that day"),
    vraag: tekst(
      "Welke regeling geldt op de dag van de aanvraag?",
      "Which funding rule is in force on the day of the application?",
    ),
    verbetering: tekst(
      "Zoek op welke regeling op die dag geldt, en leg de aanvraag daar naast. Deze catalogus kent er geen.",
      "Look up which funding rule is in force on that day, and lay the application beside it. This catalogue knows none.",
    ),
  },
} as const;
