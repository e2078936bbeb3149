import type { Advies } from "../catalogue/vlaanderen/trajectstappen.js";
import type { Tekst } from "../domain/taal.js";
import type { Plaatsingsbevinding } from "./controleerPlaatsing.js";
import type { RandvoorwaardeUitkomst } from "./randvoorwaarden.js";

const tekst = (nl: string, en: string): Tekst => ({ nl, en });

/** The words around the precondition check. */
export const randvoorwaardeteksten = {
  titel: tekst("Randvoorwaarden voor het werk", "Preconditions for work"),
  uitkomst: {
    "in-orde": tekst("✓ In orde.", "✓ In order."),
    "samen-oplossen": tekst("◐ Samen oplossen.", "◐ Solve together."),
    doorverwijzen: tekst("→ Eerst een andere dienst; het contact blijft.", "→ Another service first; contact stays."),
    onbekend: tekst("? Niet bekend.", "? Not known."),
    handmatig: tekst("✎ Te beoordelen.", "✎ To be judged."),
  } satisfies Readonly<Record<RandvoorwaardeUitkomst, Tekst>>,
  doorSteun: tekst(
    "Dat is zo met de steun die er nu is; valt die weg, dan niet.",
    "That is so with the support there is now; without it, it is not.",
  ),
  zoekSamen: tekst(
    "De begeleider en de cliënt zoeken samen een oplossing.",
    "The guide and the client look for a solution together.",
  ),
  mogelijk: tekst("Mogelijk", "Possible"),
  vraag: tekst("Vraag", "Question"),
  voorbehoud: tekst(
    "Er staat een voorbehoud bij. Een mens moet dit beoordelen en de reden opschrijven.",
    "It has a reservation. A person must judge this and write down the reason.",
  ),
  deels: tekst(
    "Bespreek eerst hoe vaak dit niet lukt en wat dat voor het werk betekent; daarna komt het advies over de route.",
    "First discuss how often this does not work out and what that means for the work; advice on the route comes after that.",
  ),
  ontbreekt: tekst(
    "De catalogus die hier wordt gebruikt heeft dit punt niet; het is niet nagekeken.",
    "The catalogue that is used here does not have this point; it was not checked.",
  ),
  bron: tekst("Bron", "Source"),
  oneens: tekst("Beoordelaars zeggen niet hetzelfde. Vraag het nog eens.", "Raters do not say the same. Ask again."),
} as const;

/** The words around the route advice. */
export const adviesteksten = {
  titel: tekst("Trajectadvies", "Route advice"),
  advies: {
    "regulier-werk": tekst("gewoon werk", "regular work"),
    "art-60": tekst("sociale tewerkstelling in art. 60 § 7", "social employment under art. 60 § 7"),
    "eerst-andere-hulp": tekst("eerst andere hulp", "other help first"),
    "onvoldoende-bekend": tekst("nog te weinig bekend", "too little known yet"),
  } satisfies Readonly<Record<Advies, Tekst>>,
  geenBesluit: tekst(
    "Dit is een advies en geen besluit over een recht. Het OCMW beslist.",
    "This is an advice and no decision on a right. The OCMW decides.",
  ),
  redenen: tekst("Waarom", "Why"),
  tegen: tekst("Wat de andere kant op wijst", "What points the other way"),
  aandacht: tekst("Let ook op", "Mind also"),
  daarna: tekst("Daarna, met wat nu bekend is", "After that, with what is known now"),
  wijzigingen: tekst("Wat het advies zou veranderen", "What would change the advice"),
  stappen: tekst("Volgende stappen", "Next steps"),
  punten: { een: tekst("punt vergeleken", "point compared"), meer: tekst("punten vergeleken", "points compared") },
} as const;

/** The words around the check of a placement. */
export const plaatsingsteksten = {
  titel: tekst("Controle van de plaatsing", "Check of the placement"),
  plaatsing: tekst("Plaatsing", "Placement"),
  datum: tekst("Datum", "Date"),
  geenTotaal: tekst("Elk punt staat op zichzelf. Er is geen totaalscore.", "Every point stands on its own. There is no total."),
  uitkomst: {
    "niet-in-orde": tekst("✗ Niet in orde", "✗ Not in order"),
    onbekend: tekst("? Nog niet bekend", "? Not known yet"),
    "in-orde": tekst("✓ In orde", "✓ In order"),
  } satisfies Readonly<Record<Plaatsingsbevinding["uitkomst"], Tekst>>,
  antwoord: { ja: tekst("Antwoord: ja.", "Answer: yes."), nee: tekst("Antwoord: nee.", "Answer: no.") },
  tegenspraak: tekst("Deze antwoorden spreken elkaar tegen.", "These answers contradict each other."),
  nodig: tekst("Wat er moet gebeuren", "What has to be done"),
  uitzondering: tekst("Als uitzondering; dat moet beperkt blijven.", "As an exception; that has to stay limited."),
  bron: tekst("Bron", "Source"),
} as const;

export const eigenKeuzeKop: Tekst = tekst("Eigen keuze", "Our own choice");
