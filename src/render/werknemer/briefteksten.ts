import { lezerTekstenIn } from "../../messages/lezerTekstenIn.js";
import type { WerknemerTeksten } from "../../messages/werknemerTeksten.js";
import { opsomming } from "../opmaak.js";
import type { Weergave } from "../weergave.js";

/** The texts of the letter in the language of the rendering. */
export const briefteksten = ({ taal }: Weergave): WerknemerTeksten => lezerTekstenIn(taal).werknemer;

/** A fixed line and the points under it; nothing where there are none. */
export const lijst = (inleiding: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`${inleiding}\n\n${opsomming(items)}`];
