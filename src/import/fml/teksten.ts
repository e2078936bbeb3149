import type { Tekst } from "../../domain/taal.js";

/** Stands where the doctor set a limit that asks for words, and gave none. */
export const zonderTekst: Tekst = {
  nl: "De lijst noemt hier een beperking, maar geeft er geen tekst bij.",
  en: "The list names a limitation here, but gives no text with it.",
};

/** Stands with a need that is written in words. */
export const leesDeTekst: Tekst = {
  nl: "De arts schrijft dit in eigen woorden; een mens beoordeelt of het werk dit biedt.",
  en: "The doctor writes this in free text; a person judges whether the work offers it.",
};

/** Why an item without a limit gives no point. */
export const nietsTeMelden: Tekst = {
  nl: "De lijst noemt hier geen beperking, en dit punt bestaat alleen uit tekst.",
  en: "The list names no limitation here, and this point consists of text only.",
};

/** Why the preferred hand alone gives no point. */
export const voorkeurIsGeenBeperking: Tekst = {
  nl: "Een voorkeur voor rechts of links is op zichzelf geen beperking.",
  en: "A preference for right or left is no limitation by itself.",
};

/** What a degree of the list is counted as. */
export const geteldAls: Tekst = { nl: "hier geteld als {waarde}", en: "counted here as {waarde}" };

/** A level has no unit. */
export const opNiveau: Tekst = { nl: "niveau {waarde}", en: "level {waarde}" };

/** What the doctor did where a point holds the normal value. */
export const zonderBeperking: Readonly<Record<"niets" | "metTekst" | "anderGenoemd", Tekst>> = {
  niets: { nl: "De arts noemt hier geen beperking", en: "The doctor names no limitation here" },
  metTekst: {
    nl: "De arts vult hier geen beperking in, maar schrijft er wel iets bij",
    en: "The doctor fills in no limitation here, but does write something with it",
  },
  anderGenoemd: { nl: "De arts noemt deze beperking niet", en: "The doctor does not name this limitation" },
};

/** A normal value of ours that is the least the list leaves. */
export const minstens: Tekst = { nl: "minstens {waarde}", en: "at least {waarde}" };

/** That the value is ours, and that meeting it is not the same as healthy. */
export const normzin: Readonly<Record<"wat" | "rest", Tekst>> = {
  wat: { nl: "deze waarde", en: "this value" },
  rest: {
    nl: "is onze vertaling en zegt niet dat elke belasting gezond is.",
    en: "is our translation and does not say that any load is healthy.",
  },
};
