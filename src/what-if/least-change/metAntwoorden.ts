import type { EersteVraag } from "../../domain/kleinsteWijziging.js";
import type { Wijziging } from "../../domain/wijziging.js";

/** The favourable answers as changes. */
export const gunstigVan = (antwoorden: readonly EersteVraag[]): readonly Wijziging[] =>
  antwoorden.flatMap(({ gunstig }) => gunstig);

/** Adds answers; a question that was there already may get more to it. */
export const metAntwoorden = (eerder: readonly EersteVraag[], nieuw: readonly EersteVraag[]): readonly EersteVraag[] => {
  const perVraag = new Map(eerder.map((antwoord) => [antwoord.vraag, antwoord]));
  for (const antwoord of nieuw) {
    const al = perVraag.get(antwoord.vraag);
    const gunstig = [...(al?.gunstig ?? [])];
    for (const een of antwoord.gunstig) {
      if (!gunstig.some((ander) => JSON.stringify(ander) === JSON.stringify(een))) gunstig.push(een);
    }
    const because = [...new Set([...(al?.because ?? []), ...antwoord.because])];
    perVraag.set(antwoord.vraag, { ...antwoord, gunstig, because });
  }
  return [...perVraag.values()];
};
