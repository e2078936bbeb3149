import type { Tekst } from "../../domain/taal.js";
import type { Vindplaats } from "./vindplaats.js";

/** What to do next on a route. */
export interface Trajectstap {
  readonly zin: Tekst;
  readonly bronnen: readonly Vindplaats[];
}

const antwerpen: readonly Vindplaats[] = [{ bron: "antwerpen-art60", plaats: "momenten van de evaluatie; actieplan" }];
const ocmw = (plaats: string): readonly Vindplaats[] => [{ bron: "ocmw-traject", plaats }];

/** The next steps of each advice. */
export const trajectstappen = {
  "regulier-werk": [
    {
      zin: { nl: "Zoek vacatures die passen.", en: "Look for vacancies that fit." },
      bronnen: ocmw("fase 3: vacatures"),
    },
    {
      zin: {
        nl: "Bereid de sollicitatie voor: cv, brief en gesprek.",
        en: "Prepare the application: CV, letter and interview.",
      },
      bronnen: ocmw("fase 3: sollicitaties"),
    },
    {
      zin: {
        nl: "Bemiddel bij werkgevers en vertel welke tewerkstellingsmaatregelen er zijn.",
        en: "Mediate with employers and tell which employment measures there are.",
      },
      bronnen: ocmw("fase 3: bemiddelen"),
    },
    {
      zin: {
        nl: "Spreek af of de begeleider blijft opvolgen; bij gewoon werk is dat niet verplicht.",
        en: "Agree whether the guide goes on following up; in regular work that is not obligatory.",
      },
      bronnen: ocmw("fase 4: opvolging bij gewoon werk"),
    },
  ],
  "art-60": [
    {
      zin: {
        nl: "Zoek een plek: een eigen dienst van het OCMW, een sociale werkplaats, een vzw of een kringwinkel.",
        en: "Look for a place: a service of the OCMW itself, a sheltered workshop, a non-profit or a second-hand shop.",
      },
      bronnen: ocmw("fase 3: art. 60 § 7"),
    },
    {
      zin: {
        nl: "Maak afspraken over de begeleiding op de werkvloer.",
        en: "Make agreements about the guidance at work.",
      },
      bronnen: ocmw("fase 3: begeleiding op de werkvloer"),
    },
    {
      zin: {
        nl: "Evalueer met werkgever en cliënt na 1, 2, 7, 11, 17 en 23 maanden en maak er een actieplan van (zo doet Antwerpen het).",
        en: "Evaluate with employer and client after 1, 2, 7, 11, 17 and 23 months and make an action plan of it (as Antwerp does).",
      },
      bronnen: antwerpen,
    },
    {
      zin: {
        nl: "Werk toe naar gewoon werk aan het einde: kan de cliënt blijven, of wat is de volgende plek?",
        en: "Work towards regular work at the end: can the client stay, or what is the next place?",
      },
      bronnen: ocmw("fase 4 en fase 5"),
    },
  ],
  "eerst-andere-hulp": [
    {
      zin: {
        nl: "Verwijs door naar een dienst die hierbij helpt.",
        en: "Refer to a service that helps with this.",
      },
      bronnen: ocmw("fase 1: doorverwijzen"),
    },
    {
      zin: {
        nl: "Houd contact en vraag hoe het gaat; vergelijk daarna opnieuw.",
        en: "Keep in touch and ask how it goes; compare again afterwards.",
      },
      bronnen: ocmw("fase 1: contact houden"),
    },
  ],
  "onvoldoende-bekend": [
    {
      zin: {
        nl: "Praat verder met de cliënt, vaker en stap voor stap, tot de open punten bekend zijn.",
        en: "Go on talking with the client, often and step by step, until the open points are known.",
      },
      bronnen: ocmw("fase 2: regelmatige gesprekken"),
    },
    {
      zin: {
        nl: "Vergelijk met een gewone werkplek.",
        en: "Compare with a regular workplace.",
      },
      bronnen: ocmw("fase 3: eerst nagaan of gewoon werk kan"),
    },
  ],
} as const satisfies Readonly<Record<string, readonly Trajectstap[]>>;

/** The next steps of someone who has an evaluation, and so works in art. 60 § 7 already: they go on from there. */
export const stappenMetEvaluatie: Readonly<Record<keyof typeof trajectstappen, readonly Trajectstap[]>> = {
  ...trajectstappen,
  "regulier-werk": [
    {
      zin: {
        nl: "Ga na of de cliënt kan blijven waar die nu werkt, en voor welke tewerkstellingsmaatregelen die in aanmerking komt.",
        en: "Check whether the client can stay at the present place, and which employment measures may apply.",
      },
      bronnen: ocmw("fase 5: einde art. 60"),
    },
    ...trajectstappen["regulier-werk"],
  ],
  "art-60": [
    {
      zin: {
        nl: "Ga door op de huidige plek en bespreek het actieplan.",
        en: "Go on at the present place and discuss the action plan.",
      },
      bronnen: antwerpen,
    },
    // Looking for a place is done.
    ...trajectstappen["art-60"].slice(1),
  ],
};

/**
 * The four outcomes of the route advice.
 *
 * @category Flanders
 * @since 0.2.0
 */
export type Advies = keyof typeof trajectstappen;
