import type { Tekst } from "../domain/taal.js";

/** A text for each code of a list; a code without a text does not compile. */
export type Per<K extends string> = Readonly<Record<K, Tekst>>;

/** Dutch and English; Flemish is the Dutch with the words of Flanders. */
export const tekst = (nl: string, en: string): Tekst => ({ nl, en });
