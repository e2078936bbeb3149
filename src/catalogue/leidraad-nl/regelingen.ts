import type { Regeling } from "../../domain/regeling.js";
import { regimesExtern, rekenvoorbeelden2014, voorbeelden2014, voorwaarden2007, voorwaarden2014 } from "./regelingen-extern.js";
import { regimesIntern, rekenvoorbeeldenIntern, voorwaardenIntern } from "./regelingen-intern.js";

const protocol2014: Regeling["bronnen"][number] = {
  bron: "uwv-protocol-2014",
  plaats: "A.2 tot en met A.5, A.7 en A.9, met tabel 1 en 2 en voorbeeld 1 tot en met 4, 12, 13 en 14; artikel 3",
};

/** What both records of the 2014 protocol say; only the tariff changed in 2015. */
const extern2014 = {
  uitvoerder: "UWV",
  soort: "extern",
  standaardRegime: "midden",
  regimes: regimesExtern,
  wekenPerJaar: 48,
  periodeMaanden: 6,
  voorbeelden: voorbeelden2014,
  rekenvoorbeelden: rekenvoorbeelden2014,
  voorwaarden: voorwaarden2014,
} as const;

/**
 * The funding rules of which text and dates are known; 15-12-2012 to 30-6-2014 and after 2015 are not among them. Left out
 * because no first day is known: what municipalities ask (Utrecht: a contract of 6 months or more for more than 12 hours a week,
 * no direct colleague or manager as own coach, a coaching plan), and what a sector page says of UWV in July 2024.
 */
export const regelingen: readonly Regeling[] = [
  {
    code: "uwv-extern-2007",
    naam: { nl: "UWV, externe jobcoach, versie 2007", en: "UWV, external job coach, 2007 version" },
    uitvoerder: "UWV",
    soort: "extern",
    geldigVanaf: "2007-01-01",
    geldigTot: "2012-12-14",
    regimes: regimesExtern,
    wekenPerJaar: 48,
    voorwaarden: voorwaarden2007,
    bronnen: [
      { bron: "uwv-protocol-2007", plaats: "2 (herziening), 4 tabel 1, 6 (proefplaatsing), 12 onder I (3) en (5) en II (4)" },
    ],
    eigenKeuze: {
      nl: "De laatste dag is de dag voor het protocol van 2012 begon; alleen de tekst van 2007 is gezien, niet wat daarin per 1 juli 2011 is gewijzigd.",
      en: "The last day is the day before the 2012 protocol began; only the 2007 text was seen, not what was changed in it on 1 July 2011.",
    },
  },
  {
    ...extern2014,
    code: "uwv-extern-2014",
    naam: { nl: "UWV, externe jobcoach, protocol 2014", en: "UWV, external job coach, 2014 protocol" },
    geldigVanaf: "2014-07-01",
    geldigTot: "2014-12-31",
    tarief: 7411,
    bronnen: [protocol2014, { bron: "uwv-normbedragen-2014", plaats: "bijlage, code Q1" }],
    eigenKeuze: {
      nl: "De regel is per tarief in twee records gesplitst, dit is het eerste. Het protocol noemt geen weken per jaar: 48 is overgenomen uit de versie van 2007. Vier weken terug zijn 28 dagen: de voorbeelden in de bronnen wijken soms een dag af, elk een andere kant op.",
      en: "The rule is split into two records by tariff, this is the first. The protocol names no weeks per year: 48 is taken over from the 2007 version. Four weeks back are 28 days: the examples in the sources are sometimes a day off, each in another direction.",
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
    regimes: regimesIntern,
    wekenPerJaar: 48,
    periodeMaanden: 12,
    naarRato: { urenPerWeek: 24, maanden: 12, plaats: "2.5 en 4.1, voorbeeld 6" },
    rekenvoorbeelden: rekenvoorbeeldenIntern,
    voorwaarden: voorwaardenIntern,
    bronnen: [
      { bron: "uwv-intern-2015", plaats: "artikel 3; 2.3 tot en met 2.8, met tabel 1 en 2; 3.1 tot en met 3.4; 4.1" },
      { bron: "uwv-normbedragen-2015", plaats: "bijlage, code Q2" },
      { bron: "stcrt-2014-22754", plaats: "bedragen van het onderzoek interne jobcoach, voor 2015" },
    ],
    eigenKeuze: {
      nl: "De laatste dag is gekozen omdat de bedragen voor 2015 zijn; 48 weken komt uit het protocol van 2007. Vier weken terug zijn 28 dagen. De bedragen van voor 2015, uit het onderzoek interne jobcoach, staan alleen hier, omdat niet is gezien welk aandeel van de uren daar per jaar bij hoort: zeer licht € 1.400, licht € 2.700, midden € 4.500, intensief € 6.800 (Staatscourant 2014, 22754).",
      en: "The last day was chosen because the amounts are for 2015; 48 weeks comes from the 2007 protocol. Four weeks back are 28 days. The amounts from before 2015, of the study on internal job coaches, stand only here, because the share of the hours that belongs to them in each year was not seen: very light € 1,400, light € 2,700, middle € 4,500, intensive € 6,800 (Staatscourant 2014, 22754).",
    },
  },
  {
    ...extern2014,
    code: "uwv-extern-2015",
    naam: {
      nl: "UWV, externe jobcoach, protocol 2014 met het tarief van 2015",
      en: "UWV, external job coach, 2014 protocol with the 2015 tariff",
    },
    geldigVanaf: "2015-01-01",
    geldigTot: "2015-12-31",
    tarief: 7478,
    bronnen: [
      protocol2014,
      { bron: "uwv-normbedragen-2015", plaats: "bijlage, code Q1" },
      { bron: "uwv-protocol-2016", plaats: "geldend van 28-01-2016, terugwerkend tot en met 01-01-2016" },
    ],
    eigenKeuze: {
      nl: "De laatste dag is de dag voor 1 januari 2016: tot die dag werkt het protocol van 2016 terug, dat op 28 januari 2016 ging gelden en waarvan de tekst niet is gezien. Ook het tarief van 2016 is niet gezien. 48 weken komt uit de versie van 2007. Vier weken terug zijn 28 dagen.",
      en: "The last day is the day before 1 January 2016: to that day works back the 2016 protocol, which came into force on 28 January 2016 and of which the text was not seen. Nor was the tariff of 2016 seen. 48 weeks comes from the 2007 version. Four weeks back are 28 days.",
    },
  },
];
