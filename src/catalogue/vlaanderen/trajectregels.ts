import type { Tekst } from "../../domain/taal.js";
import type { Vindplaats } from "./vindplaats.js";

/** A rule that a reason of the route advice rests on: what it says, where it comes from, and what in it is our own choice. */
export interface Trajectregel {
  readonly zin: Tekst;
  readonly bronnen: readonly Vindplaats[];
  readonly eigenKeuze?: Tekst;
}

const ocmw = (plaats: string): Vindplaats => ({ bron: "ocmw-traject", plaats });
const evaluatie: Vindplaats = { bron: "antwerpen-art60", plaats: "zeven onderdelen; vier scores" };

/** The rules of the advice by code. A sentence ends before its names, which are added behind a colon. */
export const trajectregels = {
  "randvoorwaarde-eerst": {
    zin: {
      nl: "Eerst is hulp van een andere dienst nodig; de begeleider houdt contact",
      en: "Help from another service is needed first; the guide keeps in touch",
    },
    bronnen: [ocmw("fase 1: doorverwijzen en contact houden"), ocmw("fase 2: eerste zin")],
    eigenKeuze: {
      nl: "Dat een “nee” op een randvoorwaarde doorverwijzen betekent en een “deels” samen oplossen, is onze keuze.",
      en: "That a “no” on a precondition means referral and a “partly” solving it together, is our choice.",
    },
  },
  "randvoorwaarde-onbekend": {
    zin: {
      nl: "Nog niet bekend is of het werk hiermee kan beginnen",
      en: "It is not yet known whether work can start with this",
    },
    bronnen: [ocmw("fase 1: eerste gesprekken")],
    eigenKeuze: {
      nl: "Dat er geen advies komt zolang dit niet bekend is, is onze keuze: de bron kijkt hier eerst naar.",
      en: "That there is no advice as long as this is not known is our choice: the source looks at this first.",
    },
  },
  "randvoorwaarde-te-beoordelen": {
    zin: {
      nl: "Bij dit punt staat een voorbehoud dat een mens moet beoordelen",
      en: "This point has a reservation that a person must judge",
    },
    bronnen: [ocmw("fase 1: eerste gesprekken")],
    eigenKeuze: {
      nl: "Vrije tekst beoordeelt de motor nooit; dat is een regel van deze bibliotheek.",
      en: "The engine never judges free text; that is a rule of this library.",
    },
  },
  "randvoorwaarde-deels": {
    zin: {
      nl: "Bespreek eerst hoe vaak dit niet lukt en wat dat voor het werk betekent",
      en: "First discuss how often this does not work out and what that means for the work",
    },
    bronnen: [ocmw("fase 1: mee zoeken naar oplossingen"), ocmw("fase 2: tot normale proporties gebracht")],
    eigenKeuze: {
      nl: "Soms niet nuchter zijn op het werk noemen wij geen normale proporties. Dat er daarom nog geen advies over de route komt, is onze keuze.",
      en: "Sometimes not being sober at work is not what we call normal bounds. That there is no advice on the route yet because of it is our choice.",
    },
  },
  "criterium-ontbreekt": {
    zin: {
      nl: "De catalogus heeft deze punten niet; ze zijn niet nagekeken",
      en: "The catalogue does not have these points; they were not checked",
    },
    bronnen: [],
    eigenKeuze: {
      nl: "Deze vergelijking zoekt haar punten op vaste codes; een catalogus die zo'n punt door een ander vervangt, heeft het hier niet. Dat is een regel van deze bibliotheek.",
      en: "This check looks its points up by fixed codes; a catalogue that replaces such a point by another does not have it here. That is a rule of this library.",
    },
  },
  "randvoorwaarde-samen-oplossen": {
    zin: {
      nl: "Hier zoeken de begeleider en de cliënt samen een oplossing, naast het werk",
      en: "Here the guide and the client look for a solution together, beside the work",
    },
    bronnen: [ocmw("fase 1: mee zoeken naar oplossingen"), ocmw("fase 2: tot normale proporties gebracht")],
    eigenKeuze: {
      nl: "Dat “deels” telt als tot normale proporties gebracht, is onze keuze.",
      en: "That “partly” counts as brought within normal bounds is our choice.",
    },
  },
  "randvoorwaarde-onzeker": {
    zin: {
      nl: "Hierover zeggen beoordelaars niet hetzelfde; vraag het nog eens",
      en: "Raters do not say the same about this; ask again",
    },
    bronnen: [ocmw("fase 1: eerste gesprekken")],
    eigenKeuze: {
      nl: "Geteld is de nieuwste beoordeling van het sterkste bewijs, zoals overal in deze bibliotheek.",
      en: "The newest rating of the strongest evidence was counted, as everywhere in this library.",
    },
  },
  "evaluatie-problematisch": {
    zin: {
      nl: "De evaluatie zegt Problematisch: er moet nu iets veranderen",
      en: "The evaluation says Problematic: something must change now",
    },
    bronnen: [evaluatie, ocmw("fase 4: intensief opgevolgd in art. 60 § 7")],
    eigenKeuze: {
      nl: "Dat één Problematisch naar art. 60 § 7 wijst, ook als een gewone werkplek past, is onze keuze: daar is intensieve opvolging zeker.",
      en: "That one Problematic points to art. 60 § 7, even when a regular workplace fits, is our choice: intensive follow-up is certain there.",
    },
  },
  "regulier-past": {
    zin: { nl: "Gewone werkplekken die passen", en: "Regular workplaces that fit" },
    bronnen: [ocmw("fase 3: eerst nagaan of gewoon werk kan")],
  },
  "regulier-past-met-ondersteuning": {
    zin: { nl: "Gewone werkplekken die passen met ondersteuning", en: "Regular workplaces that fit with support" },
    bronnen: [ocmw("fase 3: eerst nagaan of gewoon werk kan"), ocmw("fase 4: opvolging bij gewoon werk kan")],
    eigenKeuze: {
      nl: "Dat gewoon werk ook met ondersteuning telt als mogelijk, is onze keuze.",
      en: "That regular work with support also counts as possible is our choice.",
    },
  },
  "evaluatie-basis": {
    zin: {
      nl: "De evaluatie zegt Basis, en er is nog geen gewone werkplek gevonden die past",
      en: "The evaluation says Basic, and no regular workplace that fits has been found yet",
    },
    bronnen: [evaluatie, ocmw("fase 4: opvolging bij gewoon werk is niet verplicht")],
    eigenKeuze: {
      nl: "Dat een Basis zonder passende gewone werkplek naar art. 60 § 7 wijst, is onze keuze: daar is intensieve opvolging zeker, bij gewoon werk niet.",
      en: "That a Basic without a fitting regular workplace points to art. 60 § 7 is our choice: intensive follow-up is certain there, in regular work it is not.",
    },
  },
  "intensieve-ondersteuning": {
    zin: {
      nl: "De evaluatie zegt Basis: hier is intensieve ondersteuning nodig",
      en: "The evaluation says Basic: intensive support is needed here",
    },
    bronnen: [evaluatie],
  },
  "evaluatie-goed": {
    zin: {
      nl: "Alle zeven delen van de evaluatie zijn Goed of Sterkte",
      en: "All seven parts of the evaluation are Good or Strength",
    },
    bronnen: [evaluatie, ocmw("fase 4: klaar voor de gewone arbeidsmarkt")],
    eigenKeuze: {
      nl: "Dat zeven keer Goed of Sterkte naar gewoon werk wijst, is onze keuze.",
      en: "That seven times Good or Strength points to regular work is our choice.",
    },
  },
  "goede-delen": {
    zin: {
      nl: "Deze delen van de evaluatie zijn Goed of Sterkte",
      en: "These parts of the evaluation are Good or Strength",
    },
    bronnen: [evaluatie],
  },
  "regulier-past-niet": {
    zin: {
      nl: "Gewone werkplekken die nu te hoog gegrepen zijn",
      en: "Regular workplaces that ask too much now",
    },
    bronnen: [ocmw("fase 3: gewoon werk te hoog gegrepen")],
    eigenKeuze: {
      nl: "De bron noemt geen aantal. Onze keuze: pas vanaf twee werkplekken zegt dit iets over gewoon werk en niet over één plek. Te hoog gegrepen is een essentieel tekort op een vaardigheid of op gedrag.",
      en: "The source names no number. Our choice: only from two workplaces does this say something of regular work and not of one place. Too much asked is an essential shortage of a skill or of behaviour.",
    },
  },
  "regulier-past-niet-om-andere-reden": {
    zin: {
      nl: "Deze werkplekken passen niet om een andere reden dan het niveau; zoek een ander soort werk",
      en: "These workplaces do not fit for another reason than the level; look for another kind of work",
    },
    bronnen: [ocmw("fase 3: gewoon werk te hoog gegrepen")],
    eigenKeuze: {
      nl: "De bron spreekt van te hoog gegrepen. Dat een wens, een voorwaarde of een lichamelijk punt daar niet bij hoort, is onze keuze.",
      en: "The source speaks of asking too much. That a wish, a condition or a physical point does not belong to that is our choice.",
    },
  },
  "weinig-punten": {
    zin: {
      nl: "Deze vergelijking rust op weinig punten; breng eerst meer in kaart",
      en: "This comparison rests on few points; find out more first",
    },
    bronnen: [],
    eigenKeuze: {
      nl: "Dat minder dan tien punten weinig is, is onze keuze; de bronnen noemen geen aantal.",
      en: "That fewer than ten points is few is our choice; the sources name no number.",
    },
  },
  "een-plek-is-te-weinig": {
    zin: {
      nl: "Eén gewone werkplek is te hoog gegrepen; vergelijk er nog een",
      en: "One regular workplace asks too much; compare another one",
    },
    bronnen: [{ bron: "goede-praktijken", plaats: "punt 9: altijd een alternatief" }],
    eigenKeuze: {
      nl: "Dat één werkplek te weinig is om gewoon werk uit te sluiten, is onze keuze.",
      en: "That one workplace is too little to rule out regular work is our choice.",
    },
  },
  "vergelijking-onvoldoende-bekend": {
    zin: {
      nl: "Gewone werkplekken waarvan nog te weinig bekend is",
      en: "Regular workplaces of which too little is known yet",
    },
    bronnen: [ocmw("fase 3: eerst nagaan of gewoon werk kan")],
  },
  "geen-vergelijking": {
    zin: {
      nl: "Er is nog geen gewone werkplek vergeleken",
      en: "No regular workplace has been compared yet",
    },
    bronnen: [ocmw("fase 3: eerst nagaan of gewoon werk kan")],
  },
  "evaluatie-onvolledig": {
    zin: {
      nl: "Van deze delen van de evaluatie is geen score bekend die telt",
      en: "Of these parts of the evaluation no score is known that counts",
    },
    bronnen: [evaluatie],
    eigenKeuze: {
      nl: "In de bron evalueren de werkgever en de deskundige, en zij maken er met de cliënt een gesprek van. Dat hier telt wat de werkgever, werkbegeleider, deskundige of jobcoach opschrijft, en niet wat iemand over zichzelf zegt, is onze keuze.",
      en: "In the source the employer and the expert evaluate, in a talk with the client. That what the employer, work guide, expert or job coach writes down counts here, and not what people say of themselves, is our choice.",
    },
  },
  "vergelijking-met-ander-profiel": {
    zin: {
      nl: "Niet meegeteld: vergelijkingen met een ander profiel",
      en: "Not counted: comparisons with another profile",
    },
    bronnen: [],
    eigenKeuze: {
      nl: "Een advies gaat over één profiel; dat is een regel van deze bibliotheek.",
      en: "An advice is about one profile; that is a rule of this library.",
    },
  },
} as const satisfies Readonly<Record<string, Trajectregel>>;

/** The code of a rule of the route advice. */
export type Trajectregelcode = keyof typeof trajectregels;
