import type { Tekst } from "../../domain/taal.js";
import type { Vindplaats } from "./vindplaats.js";

/** A matter that has to be in order, or within normal bounds, before work can start, and the referral that exists for it. */
export interface RandvoorwaardeRecord<C extends string = string> {
  readonly criterium: C;
  /** What it is about; the name of the criterion may say how it is when it is right. */
  readonly naam: Tekst;
  /** The measure that brings another service in. */
  readonly verwijzing: string;
  /** "Deels" is not within normal bounds here: it has to be discussed before there is advice on the route. */
  readonly deelsIsOpen?: true;
  readonly bronnen: readonly Vindplaats[];
  /** What in it is our own choice, with its reason. */
  readonly eigenKeuze?: Tekst;
}

const fase1 = (wat: string): readonly Vindplaats[] => [{ bron: "ocmw-traject", plaats: `fase 1: ${wat}; fase 2: eerste zin` }];
const andereVlakken: Vindplaats = { bron: "goede-praktijken", plaats: "punt 10: problemen op andere vlakken" };

/** Keeps the codes as they are written, so that a result can name them. */
const lijst = <const C extends string>(records: readonly RandvoorwaardeRecord<C>[]): readonly RandvoorwaardeRecord<C>[] =>
  records;

/** The matters looked at before work: housing, health, debts, addiction, care. In the order in which they are told. */
export const randvoorwaardenlijst = /* @__PURE__ */ lijst([
  {
    criterium: "wonen-stabiel",
    naam: { nl: "Wonen", en: "Housing" },
    verwijzing: "verwijzing-wonen",
    bronnen: [...fase1("leefsituatie en omstandigheden"), andereVlakken],
    eigenKeuze: {
      nl: "De bron vraagt naar de leefsituatie en noemt wonen niet; dat wij daar apart naar kijken, is onze keuze.",
      en: "The source asks about the living situation and does not name housing; that we look at it apart is our choice.",
    },
  },
  {
    criterium: "gezondheid-stabiel",
    naam: { nl: "Gezondheid", en: "Health" },
    verwijzing: "verwijzing-zorg",
    bronnen: fase1("gezondheid"),
  },
  {
    criterium: "geldzaken-op-orde",
    naam: { nl: "Geldzaken", en: "Money matters" },
    verwijzing: "verwijzing-schuldhulp",
    bronnen: [...fase1("leefsituatie en omstandigheden"), andereVlakken],
    eigenKeuze: {
      nl: "De bron vraagt naar omstandigheden en noemt geld niet; dat wij daar apart naar kijken, is onze keuze.",
      en: "The source asks about circumstances and does not name money; that we look at it apart is our choice.",
    },
  },
  {
    criterium: "nuchter-op-het-werk",
    naam: { nl: "Nuchter zijn op het werk", en: "Being sober at work" },
    verwijzing: "verwijzing-zorg",
    deelsIsOpen: true,
    bronnen: fase1("drank en drugs"),
    eigenKeuze: {
      nl: "Soms niet nuchter zijn op het werk noemen wij geen normale proporties; dat er dan eerst een gesprek komt, is onze keuze.",
      en: "Sometimes not being sober at work is not what we call normal bounds; that a talk comes first then is our choice.",
    },
  },
  {
    criterium: "zorgtaken-geregeld",
    naam: { nl: "Zorg voor anderen", en: "Care for others" },
    verwijzing: "verwijzing-opvang",
    bronnen: fase1("gezinssituatie"),
  },
]);

/** The code of the criterion of a precondition. */
export type Randvoorwaardecode = (typeof randvoorwaardenlijst)[number]["criterium"];
