import type { Regeling } from "../../domain/regeling.js";

const zeerLicht = { nl: "Zeer licht", en: "Very light" };
const licht = { nl: "Licht", en: "Light" };
const midden = { nl: "Midden", en: "Middle" };
const intensief = { nl: "Intensief", en: "Intensive" };

/** The shares of an external job coach: the same in 2007 and 2014. */
const extern: Regeling["regimes"] = [
  { code: "zeer-licht", naam: zeerLicht, perJaar: [30, 30, 30], proefplaatsing: 30 },
  { code: "licht", naam: licht, perJaar: [60, 30, 30], proefplaatsing: 60 },
  { code: "midden", naam: midden, perJaar: [100, 50, 30], proefplaatsing: 100 },
  { code: "intensief", naam: intensief, perJaar: [150, 75, 60], proefplaatsing: 150 },
];

/** The worked numbers of A.3 (example 1) and A.3.1 (example 2). The sum of example 3 is wrong in the source. */
const voorbeelden2014: Regeling["voorbeelden"] = [
  { regime: "intensief", jaar: 1, urenPerJaar: 500, uren: 75 },
  { regime: "intensief", jaar: 2, urenPerJaar: 500, uren: 37.5 },
  { regime: "intensief", jaar: 3, urenPerJaar: 500, uren: 30 },
  { regime: "midden", jaar: 1, urenPerJaar: 500, uren: 50 },
  { regime: "midden", jaar: 2, urenPerJaar: 500, uren: 25 },
  { regime: "midden", jaar: 3, urenPerJaar: 500, uren: 15 },
];

const protocol2014: Regeling["bronnen"] = [
  { bron: "uwv-protocol-2014", plaats: "A.3 tabel 1 en voorbeeld 1; A.3.1 voorbeeld 2; A.3.2 tabel 2; artikel 3" },
  { bron: "uwv-normbedragen-2015", plaats: "bijlage, code Q1" },
];

/** The funding rules of which the text was seen; 15-12-2012 to 30-6-2014 and after 27-1-2016 are not among them. */
export const regelingen: readonly Regeling[] = [
  {
    code: "uwv-extern-2007",
    naam: { nl: "UWV, externe jobcoach, versie 2007", en: "UWV, external job coach, 2007 version" },
    uitvoerder: "UWV",
    soort: "extern",
    geldigVanaf: "2007-01-01",
    geldigTot: "2012-12-14",
    regimes: extern,
    wekenPerJaar: 48,
    bronnen: [{ bron: "uwv-protocol-2007", plaats: "2 (herziening), 4 tabel 1, 6 (proefplaatsing), 12 onder I (5)" }],
    eigenKeuze: {
      nl: "De laatste dag is de dag voor het protocol van 2012 begon; alleen de tekst van 2007 is gezien, niet wat daarin per 1 juli 2011 is gewijzigd.",
      en: "The last day is the day before the 2012 protocol began; only the 2007 text was seen, not what was changed in it on 1 July 2011.",
    },
  },
  {
    code: "uwv-extern-2014",
    naam: { nl: "UWV, externe jobcoach, protocol 2014", en: "UWV, external job coach, 2014 protocol" },
    uitvoerder: "UWV",
    soort: "extern",
    geldigVanaf: "2014-07-01",
    geldigTot: "2014-12-31",
    standaardRegime: "midden",
    regimes: extern,
    wekenPerJaar: 48,
    tarief: 7411,
    voorbeelden: voorbeelden2014,
    bronnen: protocol2014,
    eigenKeuze: {
      nl: "De regel is per tarief in twee records gesplitst, dit is het eerste. Het protocol noemt geen weken per jaar: 48 is overgenomen uit de versie van 2007.",
      en: "The rule is split into two records by tariff, this is the first. The protocol names no weeks per year: 48 is taken over from the 2007 version.",
    },
  },
  {
    code: "uwv-intern-2015",
    naam: {
      nl: "UWV, interne jobcoach, 2015 (bedragen bij 24 uur per week of meer)",
      en: "UWV, internal job coach, 2015 (amounts for 24 hours a week or more)",
    },
    uitvoerder: "UWV",
    soort: "intern",
    geldigVanaf: "2015-01-01",
    geldigTot: "2015-12-31",
    standaardRegime: "midden",
    regimes: [
      {
        code: "licht",
        naam: licht,
        perJaar: [60, 30, 30],
        proefplaatsing: 60,
        bedragen: { perJaar: [270_000, 140_000, 140_000], proefplaatsing: 50_000 },
      },
      {
        code: "midden",
        naam: midden,
        perJaar: [100, 50, 30],
        proefplaatsing: 100,
        bedragen: { perJaar: [450_000, 270_000, 140_000], proefplaatsing: 60_000 },
      },
      {
        code: "intensief",
        naam: intensief,
        perJaar: [150, 75, 60],
        proefplaatsing: 150,
        bedragen: { perJaar: [680_000, 450_000, 270_000], proefplaatsing: 75_000 },
      },
    ],
    wekenPerJaar: 48,
    bronnen: [
      { bron: "uwv-intern-2015", plaats: "artikel 3; 2.4.1 tabel 1; 2.4.2 tabel 2; 2.5 het subsidiebedrag" },
      { bron: "uwv-normbedragen-2015", plaats: "bijlage, code Q2" },
    ],
    eigenKeuze: {
      nl: "De laatste dag is gekozen omdat de bedragen voor 2015 zijn; 48 weken komt uit het protocol van 2007. Bij minder dan 24 uur per week of korter dan een jaar geldt een deel van het bedrag, behalve bij een proefplaatsing.",
      en: "The last day was chosen because the amounts are for 2015; 48 weeks comes from the 2007 protocol. Below 24 hours a week or for less than a year a part of the amount holds, except for a trial placement.",
    },
  },
  {
    code: "uwv-extern-2015",
    naam: {
      nl: "UWV, externe jobcoach, protocol 2014 met het tarief van 2015",
      en: "UWV, external job coach, 2014 protocol with the 2015 tariff",
    },
    uitvoerder: "UWV",
    soort: "extern",
    geldigVanaf: "2015-01-01",
    geldigTot: "2016-01-27",
    standaardRegime: "midden",
    regimes: extern,
    wekenPerJaar: 48,
    tarief: 7478,
    voorbeelden: voorbeelden2014,
    bronnen: [...protocol2014, { bron: "uwv-protocol-2016", plaats: "geldend van 28-01-2016" }],
    eigenKeuze: {
      nl: "De laatste dag is de dag voor het protocol van 2016 ging gelden, dat zelf terugwerkt tot 1 januari 2016; het tarief van januari 2016 is niet gezien. 48 weken komt uit de versie van 2007.",
      en: "The last day is the day before the 2016 protocol came into force, which itself works back to 1 January 2016; the tariff of January 2016 was not seen. 48 weeks comes from the 2007 version.",
    },
  },
];
