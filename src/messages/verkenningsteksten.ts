import type { Uitkomst } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { Taal } from "../domain/taal.js";

/** The sentences of the agenda and of firmness. The type is the contract: a language that lacks one does not compile. */
export interface Verkenningsteksten {
  readonly agenda: {
    readonly titel: string;
    readonly voorWie: string;
    readonly nu: (oordeel: string) => string;
    readonly geen: string;
    readonly alleen: (oordelen: string) => string;
    readonly samen: (vragen: string, oordeel: string) => string;
    readonly samenMetVeel: (oordeel: string) => string;
    readonly preciezer: string;
    readonly aanpak: string;
    readonly zekerder: string;
    readonly vraag: (nummers: string) => string;
    readonly gevraagd: string;
    readonly aanwezig: string;
  };
  readonly firmness: {
    readonly titel: string;
    readonly uitleg: (aantal: number) => string;
    readonly nietGeprobeerd: string;
    readonly kopVast: string;
    readonly kopStap: string;
    readonly oordeelVast: (oordeel: string) => string;
    readonly oordeelHangt: (oordeel: string, aantal: number) => string;
    readonly puntenVast: (punten: string, aantal: number, alle: number) => string;
    readonly geenPuntVast: string;
    readonly doelenVast: (doelen: string) => string;
    readonly regimeVast: (regimes: string) => string;
    readonly onbekend: (punten: string) => string;
    readonly allesVast: string;
    /** `gezegd`: the new value instead of the old one, and who gave it. */
    readonly als: Readonly<
      Record<"aanbod" | "vraag" | "belang", Readonly<Record<"hoger" | "lager", (punt: string, gezegd: string) => string>>>
    >;
    readonly alsOptie: Readonly<Record<"hoger" | "lager", (punt: string, optie: string, gezegd: string) => string>>;
    readonly inPlaatsVan: (naar: string, van: string) => string;
    readonly volgens: (gezegd: string, beoordelaar: string) => string;
    readonly dan: (gevolgen: readonly string[]) => string;
    readonly oordeel: (oordeel: string) => string;
    readonly uitkomst: Readonly<Record<Uitkomst, string>>;
    readonly open: Readonly<Record<Discrepantie["open"], string>>;
    readonly doelen: (doelen: string) => string;
    readonly geenDoelen: string;
    readonly regime: (regimes: string) => string;
    readonly regimeBij: (regime: string, regeling: string) => string;
    readonly geenRegime: string;
    readonly geenUren: string;
  };
  /** Above everything that was made of suppositions. */
  readonly verondersteld: string;
  readonly of: string;
}

const nl: Verkenningsteksten = {
  agenda: {
    titel: "Agenda voor het volgende gesprek",
    voorWie: "Voor de jobcoach, om mee te nemen. De werkgever krijgt alleen de vragen aan de werkgever.",
    nu: (oordeel) => `Het oordeel is nu: ${oordeel}. Bovenaan staat wat daar het meest aan kan veranderen.`,
    geen: "Er zijn geen open vragen.",
    alleen: (oordelen) => `Het antwoord bepaalt of dit werk past. Het oordeel kan worden: ${oordelen}.`,
    samen: (vragen, oordeel) =>
      `Samen met het antwoord op ${vragen} bepaalt dit of dit werk past. Het oordeel kan dan worden: ${oordeel}.`,
    samenMetVeel: (oordeel) =>
      `Samen met andere antwoorden bepaalt dit of dit werk past. Het oordeel kan dan worden: ${oordeel}.`,
    preciezer: "Het antwoord maakt het beeld preciezer. Het oordeel blijft hetzelfde.",
    aanpak: "Het antwoord helpt kiezen wat er gedaan wordt. Het oordeel blijft hetzelfde.",
    zekerder: "Het antwoord maakt zekerder wat er nu staat. Het oordeel en de cijfers blijven hetzelfde.",
    vraag: (nummers) => `vraag ${nummers}`,
    gevraagd: "Gevraagd",
    aanwezig: "Aanwezig",
  },
  firmness: {
    titel: "Hoe vast staat dit?",
    uitleg: (aantal) =>
      `Elke beoordeling is één stap hoger en één stap lager gezet, en elk belang ook: ${aantal} keer, steeds met één verandering. Ook een test, en een beoordeling waar twee mensen het over eens zijn: dit gaat over de conclusie, niet over de beoordeling.`,
    nietGeprobeerd:
      "Niet geprobeerd: wat gekozen of nog gevraagd wordt (essentieel, te leren, aan te passen), hulpmiddelen, de werkbegeleider, de uren van het contract, woorden, en wat er op het werk voorkomt.",
    kopVast: "Wat vast staat",
    kopStap: "Wat van één stap afhangt",
    oordeelVast: (oordeel) => `Het oordeel staat vast: ${oordeel}. Geen enkele stap verandert het.`,
    oordeelHangt: (oordeel, aantal) =>
      aantal === 1
        ? `Het oordeel is nu: ${oordeel}. Er is één stap die het verandert.`
        : `Het oordeel is nu: ${oordeel}. Er zijn ${aantal} stappen die het elk kunnen veranderen.`,
    puntenVast: (punten, aantal, alle) => `Van ${alle} punten staat bij ${aantal} de uitkomst vast: ${punten}.`,
    geenPuntVast: "Bij geen enkel punt staat de uitkomst vast.",
    doelenVast: (doelen) => `De doelen van de eerste periode staan vast: ${doelen}.`,
    regimeVast: (regimes) => `Het lichtste regime dat volstaat, staat vast: ${regimes}.`,
    onbekend: (punten) => `Nog niet bekend of nog te beoordelen: ${punten}. Dat staat op de agenda en is hier niet vast genoemd.`,
    allesVast: "Er is niets gevonden dat van één stap afhangt.",
    als: {
      aanbod: {
        hoger: (punt, gezegd) => `Als **${punt}** één stap hoger uitvalt (${gezegd})`,
        lager: (punt, gezegd) => `Als **${punt}** één stap lager uitvalt (${gezegd})`,
      },
      vraag: {
        hoger: (punt, gezegd) => `Als bij **${punt}** één stap meer nodig is (${gezegd})`,
        lager: (punt, gezegd) => `Als bij **${punt}** één stap minder nodig is (${gezegd})`,
      },
      belang: {
        hoger: (punt, gezegd) => `Als **${punt}** één stap belangrijker is (${gezegd})`,
        lager: (punt, gezegd) => `Als **${punt}** één stap minder belangrijk is (${gezegd})`,
      },
    },
    alsOptie: {
      hoger: (punt, optie, gezegd) => `Als bij **${punt}** één stap meer gewild is: ${optie} (${gezegd})`,
      lager: (punt, optie, gezegd) => `Als bij **${punt}** één stap minder gewild is: ${optie} (${gezegd})`,
    },
    inPlaatsVan: (naar, van) => `${naar} in plaats van ${van}`,
    volgens: (gezegd, beoordelaar) => `${gezegd}, volgens ${beoordelaar}`,
    dan: (gevolgen) => `, dan ${gevolgen.join("; ook ")}.`,
    oordeel: (oordeel) => `wordt het oordeel: ${oordeel}`,
    uitkomst: {
      match: "past dit punt",
      tekort: "is er op dit punt een tekort",
      overschot: "is er op dit punt meer dan gevraagd",
      gedekt: "vangt de steun die er al is dit punt op",
      onbekend: "is dit punt niet bekend",
      handmatig: "moet een mens dit punt beoordelen",
      "niet-gevraagd": "wordt dit punt niet gevraagd",
    },
    open: {
      ja: "blijft er een tekort over, ook als alles gebeurt wat kan",
      nee: "kan het tekort dicht met wat er mogelijk is",
      onbekend: "is niet zeker of het tekort dicht kan",
    },
    doelen: (doelen) => `worden de doelen van de eerste periode: ${doelen}`,
    geenDoelen: "is er geen doel voor de eerste periode",
    regime: (regimes) => `wordt het lichtste regime dat volstaat: ${regimes}`,
    regimeBij: (regime, regeling) => `${regime} bij ${regeling}`,
    geenRegime: "geen enkel",
    geenUren: "zijn er geen uren van een jobcoach meer nodig",
  },
  verondersteld: "Let op: dit gaat over een veronderstelling, niet over hoe het nu is.",
  of: "of",
};

const en: Verkenningsteksten = {
  agenda: {
    titel: "Agenda of the next conversation",
    voorWie: "For the job coach, to take along. The employer gets only the questions to the employer.",
    nu: (oordeel) => `The conclusion is now: ${oordeel}. What can change most about that comes first.`,
    geen: "There are no open questions.",
    alleen: (oordelen) => `The answer decides whether this work fits. The conclusion can become: ${oordelen}.`,
    samen: (vragen, oordeel) =>
      `Together with the answer to ${vragen} this decides whether this work fits. The conclusion can then become: ${oordeel}.`,
    samenMetVeel: (oordeel) =>
      `Together with other answers this decides whether this work fits. The conclusion can then become: ${oordeel}.`,
    preciezer: "The answer makes the picture more precise. The conclusion stays the same.",
    aanpak: "The answer helps to choose what is done. The conclusion stays the same.",
    zekerder: "The answer makes what is said now more certain. The conclusion and the figures stay the same.",
    vraag: (nummers) => `question ${nummers}`,
    gevraagd: "Asked",
    aanwezig: "Present",
  },
  firmness: {
    titel: "How firm is this?",
    uitleg: (aantal) =>
      `Every rating was moved one step up and one step down, and so was every importance: ${aantal} times, each time with one change. So was a test, and a rating that two people agree on: this is about the conclusion, not about the rating.`,
    nietGeprobeerd:
      "Not tried: what is chosen or still asked (essential, can be learned, can be adapted), aids, the colleague who guides, the hours of the contract, words, and what is found at the workplace.",
    kopVast: "What is firm",
    kopStap: "What hangs on one step",
    oordeelVast: (oordeel) => `The conclusion is firm: ${oordeel}. No single step changes it.`,
    oordeelHangt: (oordeel, aantal) =>
      aantal === 1
        ? `The conclusion is now: ${oordeel}. There is one step that changes it.`
        : `The conclusion is now: ${oordeel}. There are ${aantal} steps that can each change it.`,
    puntenVast: (punten, aantal, alle) => `Of ${alle} points the outcome is firm on ${aantal}: ${punten}.`,
    geenPuntVast: "On no point is the outcome firm.",
    doelenVast: (doelen) => `The goals of the first period are firm: ${doelen}.`,
    regimeVast: (regimes) => `The lightest regime that is enough is firm: ${regimes}.`,
    onbekend: (punten) => `Not known yet or still to be judged: ${punten}. That is on the agenda, and is not called firm here.`,
    allesVast: "Nothing was found that hangs on one step.",
    als: {
      aanbod: {
        hoger: (punt, gezegd) => `If **${punt}** turns out one step higher (${gezegd})`,
        lager: (punt, gezegd) => `If **${punt}** turns out one step lower (${gezegd})`,
      },
      vraag: {
        hoger: (punt, gezegd) => `If one step more is needed on **${punt}** (${gezegd})`,
        lager: (punt, gezegd) => `If one step less is needed on **${punt}** (${gezegd})`,
      },
      belang: {
        hoger: (punt, gezegd) => `If **${punt}** is one step more important (${gezegd})`,
        lager: (punt, gezegd) => `If **${punt}** is one step less important (${gezegd})`,
      },
    },
    alsOptie: {
      hoger: (punt, optie, gezegd) => `If on **${punt}** this is liked one step more: ${optie} (${gezegd})`,
      lager: (punt, optie, gezegd) => `If on **${punt}** this is liked one step less: ${optie} (${gezegd})`,
    },
    inPlaatsVan: (naar, van) => `${naar} instead of ${van}`,
    volgens: (gezegd, beoordelaar) => `${gezegd}, according to ${beoordelaar}`,
    dan: (gevolgen) => `, then ${gevolgen.join("; also ")}.`,
    oordeel: (oordeel) => `the conclusion becomes: ${oordeel}`,
    uitkomst: {
      match: "this point fits",
      tekort: "there is a shortage on this point",
      overschot: "there is more on this point than is asked",
      gedekt: "the support that is there already carries this point",
      onbekend: "this point is not known",
      handmatig: "a person has to judge this point",
      "niet-gevraagd": "this point is not asked",
    },
    open: {
      ja: "a shortage remains, even if everything is done that can be done",
      nee: "the shortage can be closed with what is possible",
      onbekend: "it is not certain that the shortage can be closed",
    },
    doelen: (doelen) => `the goals of the first period become: ${doelen}`,
    geenDoelen: "there is no goal for the first period",
    regime: (regimes) => `the lightest regime that is enough becomes: ${regimes}`,
    regimeBij: (regime, regeling) => `${regime} under ${regeling}`,
    geenRegime: "none at all",
    geenUren: "no hours of a job coach are needed any more",
  },
  verondersteld: "Note: this is about a supposition, not about how things are now.",
  of: "or",
};

/** In Flanders the same words. */
const perTaal: Readonly<Record<Taal, Verkenningsteksten>> = { nl, "nl-BE": nl, en };

/** The texts of agenda and firmness in one language. */
export const verkenningstekstenIn = (taal: Taal): Verkenningsteksten => perTaal[taal];
