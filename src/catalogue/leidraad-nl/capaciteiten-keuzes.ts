import type { Tekst } from "../../domain/taal.js";

/** Several choices of our own in one record, each with its reason. */
export const samen = (...keuzes: readonly Tekst[]): Tekst => ({
  nl: keuzes.map(({ nl }) => nl).join(" "),
  en: keuzes.map(({ en }) => en).join(" "),
});

/** Choices of our own that several physical criteria share, each with its reason. */
export const bovenDeNorm: Tekst = {
  nl: "Het bereik loopt door boven de FML-norm, omdat werk meer kan vragen.",
  en: "The range runs on above the FML norm, because work can ask more.",
};

export const delenVanDeDag: Tekst = {
  nl:
    "Het grootste deel van de dag telt als 6 uur (tussen 4 en 8), ongeveer als het getal zelf, minder dan een half uur " +
    "als een kwartier; zo heeft elke waarde één getal. Het bereik loopt door, omdat werk meer kan vragen.",
  en:
    "Most of the day counts as 6 hours (between 4 and 8), about as the number itself, less than half an hour as a " +
    "quarter; so each value has one number. The range runs on, because work can ask more.",
};

export const kortAchterElkaar: Tekst = {
  nl:
    "Minder dan 5 minuten telt als 4 minuten, het hoogste dat onder de grens ligt, en ongeveer als het getal zelf. " +
    "Het bereik loopt door, omdat werk meer kan vragen.",
  en:
    "Less than 5 minutes counts as 4 minutes, the highest below the bound, and about as the number itself. " +
    "The range runs on, because work can ask more.",
};
