import type { Regeling } from "../../domain/regeling.js";
import { nederlandsRecht } from "./nederlandsRecht.js";

/**
 * The shares of an external job coach: the same in 2007 and 2014. During a trial placement the shares of year 1 hold; in 2007
 * because it counts as employment.
 */
export const regimesExtern: Regeling["regimes"] = [
  { code: "zeer-licht", naam: { nl: "Zeer licht", en: "Very light" }, perJaar: [30, 30, 30], proefplaatsing: 30 },
  { code: "licht", naam: { nl: "Licht", en: "Light" }, perJaar: [60, 30, 30], proefplaatsing: 60 },
  { code: "midden", naam: { nl: "Midden", en: "Middle" }, perJaar: [100, 50, 30], proefplaatsing: 100 },
  { code: "intensief", naam: { nl: "Intensief", en: "Intensive" }, perJaar: [150, 75, 60], proefplaatsing: 150 },
];

/** What the 2007 version asks. It names no lowest bound for an exception: each deviation is judged by itself. */
export const voorwaarden2007: Regeling["voorwaarden"] = /* @__PURE__ */ nederlandsRecht([
  {
    soort: "contractduur",
    tekst: {
      nl: "Het dienstverband duurt minstens een half jaar. Een afwijking wordt apart beoordeeld.",
      en: "The employment lasts at least half a year. A deviation is judged by itself.",
    },
    grens: { eenheid: "maanden", minimum: 6, uitzondering: 0 },
    plaats: "12 onder I (3)",
  },
  {
    soort: "uren-per-week",
    tekst: {
      nl: "De werknemer werkt minstens 12 uur per week. Een afwijking wordt apart beoordeeld.",
      en: "The worker works at least 12 hours a week. A deviation is judged by itself.",
    },
    grens: { eenheid: "uur/week", minimum: 12, uitzondering: 0 },
    plaats: "12 onder I (3)",
  },
  {
    soort: "loonwaarde",
    tekst: {
      nl: "De loonwaarde is minstens 35 procent van het wettelijk minimumloon. Een afwijking wordt apart beoordeeld.",
      en: "The wage value is at least 35 percent of the statutory minimum wage. A deviation is judged by itself.",
    },
    grens: { eenheid: "% WML", minimum: 35, uitzondering: 0 },
    plaats: "12 onder I (3)",
  },
  {
    soort: "regime",
    tekst: {
      nl: "UWV verwachtte dat ongeveer een derde het regime intensief nodig heeft, een derde midden en een derde licht of zeer licht.",
      en: "UWV expected that about a third need the intensive regime, a third middle, and a third light or very light.",
    },
    plaats: "12 onder II (4)",
  },
  {
    soort: "proefplaatsing",
    tekst: {
      nl: "Een proefplaatsing telt als dienstverband en duurt 3 maanden.",
      en: "A trial placement counts as employment and lasts 3 months.",
    },
    grens: { eenheid: "maanden", maximum: 3 },
    plaats: "6",
  },
]);

/** What the 2014 protocol asks, in the order of its chapters. */
export const voorwaarden2014: Regeling["voorwaarden"] = /* @__PURE__ */ nederlandsRecht([
  {
    soort: "contractduur",
    tekst: {
      nl: "Het dienstverband duurt bij het begin minstens 6 maanden.",
      en: "At the start, the employment lasts at least 6 months.",
    },
    grens: { eenheid: "maanden", minimum: 6 },
    plaats: "A.2.1; A.4.1",
  },
  {
    soort: "uren-per-week",
    tekst: {
      nl: "De werknemer werkt minstens 12 uur per week. Minder kan in een enkel geval, als de uren naar verwachting binnen een jaar groeien, maar nooit minder dan 8.",
      en: "The worker works at least 12 hours a week. Fewer is possible in a single case, if the hours are expected to grow within a year, but never fewer than 8.",
    },
    grens: { eenheid: "uur/week", minimum: 12, uitzondering: 8 },
    plaats: "A.2.1",
  },
  {
    soort: "loonwaarde",
    tekst: {
      nl: "De loonwaarde is minstens 35 procent van het wettelijk minimumloon. Minder kan als er groei wordt verwacht, maar nooit minder dan 20 procent.",
      en: "The wage value is at least 35 percent of the statutory minimum wage. Less is possible if growth is expected, but never less than 20 percent.",
    },
    grens: { eenheid: "% WML", minimum: 35, uitzondering: 20 },
    plaats: "A.2.1",
  },
  {
    soort: "proefplaatsing",
    tekst: {
      nl: "Een proefplaatsing is een eigen periode, die niet meetelt in de 3 jaar. Zij duurt 2 maanden, en bij structurele beperkingen hoogstens 6.",
      en: "A trial placement is a period of its own, not counted in the 3 years. It lasts 2 months, and with structural limitations at most 6.",
    },
    grens: { eenheid: "maanden", maximum: 2, uitzondering: 6 },
    plaats: "A.2.2; A.3.2",
  },
  {
    soort: "regime",
    tekst: {
      nl: "Het regime midden is het standaardmaximum. Intensief is een uitzondering en moet worden onderbouwd. De percentages zijn het hoogste dat kan, geen recht op zoveel uren (Re-integratiebesluit artikel 18: 15, 7,5 en 6 procent).",
      en: "The middle regime is the standard maximum. Intensive is an exception and must be substantiated. The percentages are the most there can be, no right to so many hours (Reintegratiebesluit article 18: 15, 7.5 and 6 percent).",
    },
    plaats: "A.3.1; Re-integratiebesluit, artikel 18",
  },
  {
    soort: "toekenning",
    tekst: {
      nl: "UWV kent telkens een half jaar toe, hoogstens 6 keer (3 jaar) per dienstverband bij één werkgever.",
      en: "UWV grants half a year at a time, at most 6 times (3 years) per employment with one employer.",
    },
    grens: { eenheid: "perioden", maximum: 6 },
    plaats: "A.4.1; A.4.2",
  },
  {
    soort: "onderbreking",
    tekst: {
      nl: "Na een onderbreking van meer dan 4 weken begint een nieuwe termijn van 3 jaar.",
      en: "After an interruption of more than 4 weeks a new term of 3 years begins.",
    },
    grens: { eenheid: "weken", maximum: 4 },
    plaats: "A.4.1; voorbeeld 4",
  },
  {
    soort: "nieuwe-werkgever",
    tekst: {
      nl: "Bij een andere werkgever begint een nieuwe termijn van 3 jaar.",
      en: "With another employer a new term of 3 years begins.",
    },
    plaats: "A.4.2",
  },
  {
    soort: "verlenging",
    tekst: {
      nl: "Na 3 jaar kan het nog, als de aanvraag onderbouwt waarom, bijvoorbeeld door een tijdelijke onbalans in werk of privé.",
      en: "After 3 years it is still possible if the application substantiates why, for instance a temporary imbalance in work or private life.",
    },
    plaats: "A.4.2",
  },
  {
    soort: "begeleider",
    tekst: {
      nl: "De jobcoach werkt bij een door UWV erkende organisatie, die los staat van de werkgever.",
      en: "The job coach works for an organisation recognised by UWV, which is independent of the employer.",
    },
    plaats: "1; A.4.3",
  },
  {
    soort: "aanvrager",
    tekst: {
      nl: "De werknemer vraagt zelf aan; de jobcoach mag daarbij helpen.",
      en: "The worker applies; the job coach may help with that.",
    },
    plaats: "A.5",
  },
  {
    soort: "plan",
    tekst: {
      nl: "Bij de aanvraag horen het matchingsformulier en het coachingsplan.",
      en: "The application comes with the matchingsformulier and the coaching plan.",
    },
    plaats: "A.5",
  },
  {
    soort: "aanvraag",
    tekst: {
      nl: "UWV heeft de aanvraag binnen 4 weken na het begin van het dienstverband of de proefplaatsing.",
      en: "UWV has the application within 4 weeks of the start of the employment or the trial placement.",
    },
    grens: { eenheid: "weken", maximum: 4 },
    plaats: "A.5",
  },
  {
    soort: "terugwerkend",
    tekst: {
      nl: "Bij een late aanvraag gaat de toekenning hoogstens 4 weken terug vanaf de dag van ontvangst; hier geteld als 28 dagen.",
      en: "After a late application the grant goes back at most 4 weeks from the day of receipt; counted here as 28 days.",
    },
    grens: { eenheid: "dagen", maximum: 28 },
    plaats: "A.5; voorbeeld 12 en 13",
  },
  {
    soort: "beslistermijn",
    tekst: {
      nl: "UWV beslist in beginsel binnen 6 weken; de wet geeft 8 weken.",
      en: "UWV decides within 6 weeks in principle; the law gives 8 weeks.",
    },
    grens: { eenheid: "weken", maximum: 6, uitzondering: 8 },
    plaats: "A.5",
  },
  {
    soort: "vervolg",
    tekst: {
      nl: "Bij een vervolgaanvraag met hetzelfde doel weegt UWV mee wat in de perioden ervoor is bereikt.",
      en: "For a follow-up application with the same goal UWV weighs what was reached in the periods before.",
    },
    plaats: "A.4.1",
  },
  {
    soort: "groep",
    tekst: {
      nl: "Coacht de jobcoach meer werknemers tegelijk, dan wordt de tijd over hen verdeeld.",
      en: "If the job coach coaches more workers at once, the time is divided among them.",
    },
    plaats: "A.9; voorbeeld 14",
  },
]);

/** The worked numbers of A.3 (example 1) and A.3.1 (example 2). */
export const voorbeelden2014: Regeling["voorbeelden"] = [
  { regime: "intensief", jaar: 1, urenPerJaar: 500, uren: 75 },
  { regime: "intensief", jaar: 2, urenPerJaar: 500, uren: 37.5 },
  { regime: "intensief", jaar: 3, urenPerJaar: 500, uren: 30 },
  { regime: "midden", jaar: 1, urenPerJaar: 500, uren: 50 },
  { regime: "midden", jaar: 2, urenPerJaar: 500, uren: 25 },
  { regime: "midden", jaar: 3, urenPerJaar: 500, uren: 15 },
];

/** The other worked examples; two of them come out differently in the source, and the source is wrong. */
export const rekenvoorbeelden2014: Regeling["rekenvoorbeelden"] = [
  {
    soort: "proefplaatsing",
    regime: "midden",
    urenPerJaar: 600,
    maanden: 2,
    uren: 10,
    inDeBron: 15,
    plaats: "A.3.2, voorbeeld 3",
    toelichting: {
      nl: "De bron rekent 10 procent van een zesde van 600 uur uit als 15 uur; het is 10 uur.",
      en: "The source works out 10 percent of a sixth of 600 hours as 15 hours; it is 10 hours.",
    },
  },
  {
    soort: "te-laat",
    ontvangen: "2014-08-18",
    ingang: "2014-07-21",
    inDeBron: "2014-07-22",
    plaats: "A.5, voorbeeld 12",
    toelichting: {
      nl: "De bron komt een dag te laat uit; 28 dagen voor 18 augustus is 21 juli.",
      en: "The source ends up a day too late; 28 days before 18 August is 21 July.",
    },
  },
  { soort: "te-laat", ontvangen: "2014-09-15", ingang: "2014-08-18", plaats: "A.5, voorbeeld 13" },
  { soort: "groep", minuten: 120, deelnemers: 6, perDeelnemer: 20, plaats: "A.9, voorbeeld 14" },
];
