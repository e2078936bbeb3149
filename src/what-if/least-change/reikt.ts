import type { EersteVraag, Wens } from "../../domain/kleinsteWijziging.js";
import type { Wijziging } from "../../domain/wijziging.js";
import type { Vergelijking } from "../../match/match.js";
import { inVolgorde } from "./inVolgorde.js";
import { met } from "./met.js";
import { gunstigVan } from "./metAntwoorden.js";
import type { Verzameling } from "./stap.js";

/** Whether the verdict is the wished one or better. */
export const isMinstens = ({ oordeel }: Vergelijking, wens: Wens): boolean =>
  wens === "passend" ? oordeel.uitkomst === "passend" : oordeel.uitkomst.startsWith("passend");

/** Everything that is supposed with this set and these answers. */
export const verondersteld = (antwoorden: readonly EersteVraag[], { stappen }: Verzameling): readonly Wijziging[] =>
  inVolgorde(
    gunstigVan(antwoorden),
    stappen.map(({ wijziging }) => wijziging),
  );

/** Whether the set reaches the wish with these answers. */
export const reikt = (voor: Vergelijking, wens: Wens, antwoorden: readonly EersteVraag[], set: Verzameling): boolean =>
  isMinstens(met(voor, verondersteld(antwoorden, set)), wens);
