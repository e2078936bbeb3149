import type { Tekst } from "../domain/taal.js";
import type { Afwijking } from "./opvolgtijd.js";
import { tekst, type Per } from "./tekst.js";

/** The words of the account of time. */
export const tijdteksten = {
  tijd: tekst("Tijd: plan en logboek", "Time: plan and logbook"),
  halfjaar: tekst("Half jaar {nummer}: {van} tot en met {tot}", "Half-year {nummer}: {van} up to and including {tot}"),
  perHalfjaar: tekst("half jaar {nummer}: {tijd}", "half-year {nummer}: {tijd}"),
  geenTijd: tekst("geen", "none"),
  lopend: tekst("loopt nog", "still running"),
  tijdKolommen: [
    tekst("Waarvoor", "What for"),
    tekst("Gepland", "Planned"),
    tekst("Besteed door de jobcoach", "Spent by the job coach"),
    tekst("Door anderen", "By others"),
  ],
  zonderDoel: tekst("Zonder doel", "Without a goal"),
  buitenPlan: tekst("{punt} (geen doel van deze periode)", "{punt} (no goal of this period)"),
  samen: tekst("Samen", "Together"),
  uurMinuut: tekst("{uren} uur {minuten} min", "{uren} h {minuten} min"),
  uur: tekst("{uren} uur", "{uren} h"),
  minuut: tekst("{minuten} min", "{minuten} min"),
  afwijking: {
    "buiten-plan": tekst(
      "{datum}: {tijd} voor {punt}, met als activiteit: {activiteit}. Dat was geen doel van deze periode.",
      "{datum}: {tijd} for {punt}, with as activity: {activiteit}. That was no goal of this period.",
    ),
    "andere-activiteit": tekst(
      "{datum}: {tijd} voor {punt}, met een activiteit die niet bij dit doel stond: {activiteit}.",
      "{datum}: {tijd} for {punt}, with an activity that this goal did not have: {activiteit}.",
    ),
  } satisfies Per<Afwijking["soort"]>,
  afwijkingen: tekst("Anders dan in het plan", "Other than in the plan"),
  groep: tekst(
    "{datum}: {tijd} met {deelnemers} mensen samen. Daarvan telt {deel} voor deze werknemer.",
    "{datum}: {tijd} with {deelnemers} people together. Of this, {deel} counts for this worker.",
  ),
  logboek: {
    volledig: {
      ja: tekst("Het logboek is volledig.", "The logbook is complete."),
      nee: tekst("Het logboek is niet volledig.", "The logbook is not complete."),
      onbekend: tekst("Of het logboek volledig is, is niet bekend.", "Whether the logbook is complete is not known."),
    },
    ondertekend: {
      ja: tekst("Het is ondertekend.", "It is signed."),
      nee: tekst("Het is niet ondertekend.", "It is not signed."),
      onbekend: tekst("Of het ondertekend is, is niet bekend.", "Whether it is signed is not known."),
    },
    voorwaarde: tekst(
      "Voor een vervolgaanvraag moet het logboek volledig en ondertekend zijn (Leidraad Jobcoach, document 189891).",
      "For a follow-up application the logbook has to be complete and signed (Leidraad Jobcoach, document 189891).",
    ),
  } satisfies Readonly<Record<"volledig" | "ondertekend", Per<"ja" | "nee" | "onbekend">>> & { readonly voorwaarde: Tekst },
} as const;
