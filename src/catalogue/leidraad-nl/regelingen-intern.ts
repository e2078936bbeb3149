import type { Regeling } from "../../domain/regeling.js";
import { nederlandsRecht } from "./nederlandsRecht.js";

/** Shares and amounts of an internal job coach in 2015. The amounts are not proportional to the shares. */
export const regimesIntern: Regeling["regimes"] = [
  {
    code: "licht",
    naam: { nl: "Licht", en: "Light" },
    perJaar: [60, 30, 30],
    proefplaatsing: 60,
    bedragen: { perJaar: [270_000, 140_000, 140_000], proefplaatsing: 50_000 },
  },
  {
    code: "midden",
    naam: { nl: "Midden", en: "Middle" },
    perJaar: [100, 50, 30],
    proefplaatsing: 100,
    bedragen: { perJaar: [450_000, 270_000, 140_000], proefplaatsing: 60_000 },
  },
  {
    code: "intensief",
    naam: { nl: "Intensief", en: "Intensive" },
    perJaar: [150, 75, 60],
    proefplaatsing: 150,
    bedragen: { perJaar: [680_000, 450_000, 270_000], proefplaatsing: 75_000 },
  },
];

/** What the 2015 protocol asks, in the order of its chapters. */
export const voorwaardenIntern: Regeling["voorwaarden"] = /* @__PURE__ */ nederlandsRecht([
  {
    soort: "contractduur",
    tekst: {
      nl: "Het dienstverband duurt bij het begin minstens 6 maanden.",
      en: "At the start, the employment lasts at least 6 months.",
    },
    grens: { eenheid: "maanden", minimum: 6 },
    plaats: "2.3.1",
  },
  {
    soort: "uren-per-week",
    tekst: {
      nl: "De werknemer werkt minstens 12 uur per week. Tussen 8 en 12 uur kan alleen als het binnen een jaar 12 uur wordt.",
      en: "The worker works at least 12 hours a week. Between 8 and 12 hours is possible only if it becomes 12 hours within a year.",
    },
    grens: { eenheid: "uur/week", minimum: 12, uitzondering: 8 },
    plaats: "2.3.1",
  },
  {
    soort: "loonwaarde",
    tekst: {
      nl: "De loonwaarde is minstens 35 procent van het wettelijk minimumloon. Tussen 20 en 35 procent kan alleen als het binnen een jaar 35 procent wordt.",
      en: "The wage value is at least 35 percent of the statutory minimum wage. Between 20 and 35 percent is possible only if it becomes 35 percent within a year.",
    },
    grens: { eenheid: "% WML", minimum: 35, uitzondering: 20 },
    plaats: "2.3.1",
  },
  {
    soort: "contractvorm",
    tekst: {
      nl: "Het contract is geen nulurencontract, heeft geen minimum onder 8 uur per week en kent geen uitzendbeding.",
      en: "The contract is no zero-hours contract, has no minimum below 8 hours a week and has no agency clause.",
    },
    plaats: "2.3.1",
  },
  {
    soort: "proefplaatsing",
    tekst: {
      nl: "Een proefplaatsing is een eigen periode, die niet meetelt in de 3 jaar. Zij duurt 2 maanden, en bij structurele beperkingen hoogstens 6.",
      en: "A trial placement is a period of its own, not counted in the 3 years. It lasts 2 months, and with structural limitations at most 6.",
    },
    grens: { eenheid: "maanden", maximum: 2, uitzondering: 6 },
    plaats: "2.3.2; 2.6.2",
  },
  {
    soort: "regime",
    tekst: {
      nl: "Het regime midden is de standaard. De percentages zijn het hoogste dat kan, geen recht op zoveel uren (Re-integratiebesluit artikel 12: 15, 7,5 en 6 procent).",
      en: "The middle regime is the standard. The percentages are the most there can be, no right to so many hours (Reintegratiebesluit article 12: 15, 7.5 and 6 percent).",
    },
    plaats: "2.4.1; Re-integratiebesluit, artikel 12",
  },
  {
    soort: "bedrag",
    tekst: {
      nl: "Het bedrag geldt bij 24 uur per week of meer. Bij minder uren, of korter dan een jaar, geldt een deel; bij een proefplaatsing altijd het hele bedrag.",
      en: "The amount holds for 24 hours a week or more. With fewer hours, or for less than a year, a part holds; for a trial placement always the whole amount.",
    },
    plaats: "2.5",
  },
  {
    soort: "toekenning",
    tekst: {
      nl: "UWV kent telkens een jaar toe, hoogstens 3 keer per dienstverband bij één werkgever.",
      en: "UWV grants a year at a time, at most 3 times per employment with one employer.",
    },
    grens: { eenheid: "perioden", maximum: 3 },
    plaats: "2.6.1; 2.7",
  },
  {
    soort: "verlenging",
    tekst: {
      nl: "Na 3 jaar kan het nog, als de werkgever onderbouwt waarom; dan gelden de percentages van jaar 3.",
      en: "After 3 years it is still possible if the employer substantiates why; then the percentages of year 3 hold.",
    },
    plaats: "2.6.3",
  },
  {
    soort: "eerdere-perioden",
    tekst: {
      nl: "Perioden met een externe jobcoach in hetzelfde dienstverband gaan van de 3 jaar af. Een interne en een externe jobcoach in dezelfde periode kan niet.",
      en: "Periods with an external job coach in the same employment are deducted from the 3 years. An internal and an external job coach in the same period is not possible.",
    },
    plaats: "2.6.4; voorbeeld 1; 3.1; 3.5",
  },
  {
    soort: "nieuwe-werkgever",
    tekst: {
      nl: "Bij een andere werkgever begint een nieuwe termijn van 3 jaar.",
      en: "With another employer a new term of 3 years begins.",
    },
    plaats: "2.6.5; voorbeeld 2",
  },
  {
    soort: "begeleider",
    tekst: {
      nl: "De begeleider is een eigen medewerker of wordt ingehuurd, is opgeleid (bijvoorbeeld met een Harrie-training), heeft ervaring met instructie en met dit werk, en is deels vrijgesteld.",
      en: "The guide is an employee or is hired, is trained (for instance in a Harrie training), has experience with instruction and with this work, and is partly released.",
    },
    plaats: "2.8",
  },
  {
    soort: "aanvrager",
    tekst: {
      nl: "De werkgever vraagt aan; de werknemer tekent mee.",
      en: "The employer applies; the worker co-signs.",
    },
    plaats: "3.1",
  },
  {
    soort: "plan",
    tekst: {
      nl: "Het begeleidingsplan noemt de activiteiten en het beoogde resultaat aan het eind van de periode; werkgever en werknemer tekenen het.",
      en: "The guidance plan names the activities and the intended result at the end of the period; employer and worker sign it.",
    },
    plaats: "3.1",
  },
  {
    soort: "aanvraag",
    tekst: {
      nl: "UWV heeft de aanvraag binnen 4 weken na het begin van het dienstverband of de proefplaatsing.",
      en: "UWV has the application within 4 weeks of the start of the employment or the trial placement.",
    },
    grens: { eenheid: "weken", maximum: 4 },
    plaats: "3.2",
  },
  {
    soort: "terugwerkend",
    tekst: {
      nl: "Bij een late aanvraag gaat de toekenning hoogstens 4 weken terug vanaf de dag van ontvangst; hier geteld als 28 dagen.",
      en: "After a late application the grant goes back at most 4 weeks from the day of receipt; counted here as 28 days.",
    },
    grens: { eenheid: "dagen", maximum: 28 },
    plaats: "3.2; voorbeeld 4",
  },
  {
    soort: "beslistermijn",
    tekst: {
      nl: "UWV beslist in beginsel binnen 6 weken; de wet geeft 8 weken.",
      en: "UWV decides within 6 weeks in principle; the law gives 8 weeks.",
    },
    grens: { eenheid: "weken", maximum: 6, uitzondering: 8 },
    plaats: "3.4",
  },
  {
    soort: "vervolg",
    tekst: {
      nl: "Een vervolgaanvraag met hetzelfde doel en zonder aannemelijke reden kan worden geweigerd.",
      en: "A follow-up application with the same goal and no plausible reason may be refused.",
    },
    plaats: "3.3.2, voorbeeld 5",
  },
  {
    soort: "problematiek",
    tekst: {
      nl: "Bij enkelvoudige problemen past een interne jobcoach; bij meervoudige ligt een externe jobcoach meer voor de hand.",
      en: "With single problems an internal job coach fits; with multiple ones an external job coach is more indicated.",
    },
    plaats: "3.3.1",
  },
]);

/** The worked examples of the 2015 protocol; the day of example 4 is wrong in the source. */
export const rekenvoorbeeldenIntern: Regeling["rekenvoorbeelden"] = [
  {
    soort: "te-laat",
    ontvangen: "2015-05-01",
    ingang: "2015-04-03",
    inDeBron: "2015-04-02",
    plaats: "3.2, voorbeeld 4",
    toelichting: {
      nl: "De bron komt een dag te vroeg uit; 28 dagen voor 1 mei is 3 april.",
      en: "The source ends up a day too early; 28 days before 1 May is 3 April.",
    },
  },
  {
    soort: "bedrag",
    regime: "midden",
    jaar: 1,
    urenPerWeek: 24,
    maanden: 3,
    bedrag: 112_500,
    plaats: "4.1, voorbeeld 6",
    toelichting: {
      nl: "De bron noemt geen uren per week; het hele bedrag geldt vanaf 24 uur.",
      en: "The source names no hours a week; the whole amount holds from 24 hours.",
    },
  },
];
