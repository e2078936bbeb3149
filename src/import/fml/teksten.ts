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
