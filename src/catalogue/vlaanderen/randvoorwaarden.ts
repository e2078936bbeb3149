import type { Tekst } from "../../domain/taal.js";
import type { Vindplaats } from "./vindplaats.js";

/** A matter that has to be in order, or within normal bounds, before work can start, and the referral that exists for it. */
export interface RandvoorwaardeRecord {
  readonly criterium: string;
  /** What it is about; the name of the criterion says how it is when it is right. */
  readonly naam: Tekst;
  /** The measure that brings another service in. */
  readonly verwijzing: string;
  readonly bronnen: readonly Vindplaats[];
}

const fase1 = (wat: string): readonly Vindplaats[] => [{ bron: "ocmw-traject", plaats: `fase 1: ${wat}; fase 2: eerste zin` }];

/** The matters looked at before work: housing, health, debts, addiction, care. In the order in which they are told. */
export const randvoorwaardenlijst: readonly RandvoorwaardeRecord[] = [
  {
    criterium: "wonen-stabiel",
    naam: { nl: "Wonen", en: "Housing" },
    verwijzing: "doorverwijzen-wonen",
    bronnen: fase1("leefsituatie en omstandigheden"),
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
    bronnen: fase1("leefsituatie en omstandigheden"),
  },
  {
    criterium: "nuchter-op-het-werk",
    naam: { nl: "Nuchter zijn op het werk", en: "Being sober at work" },
    verwijzing: "verwijzing-zorg",
    bronnen: fase1("drank en drugs"),
  },
  {
    criterium: "zorgtaken-geregeld",
    naam: { nl: "Zorg voor anderen", en: "Care for others" },
    verwijzing: "doorverwijzen-opvang",
    bronnen: fase1("gezinssituatie"),
  },
];

/** Measures that a criterion has in Flanders besides those of the Leidraad: the referral of its precondition. */
export const verwijzingen: ReadonlyMap<string, string> = new Map(
  randvoorwaardenlijst.map(({ criterium, verwijzing }) => [criterium, verwijzing]),
);
