import type { Taal, Tekst } from "../domain/taal.js";
import { inVlaams } from "./vlaams.js";

/**
 * A text of the catalogue in one language. Flemish is the Dutch text with the words of Flanders, unless it is written out.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { inTaal } from "passend";
 *
 * const tekst = { nl: "De werknemer kent de werkplek.", en: "The worker knows the workplace." };
 * assert.equal(inTaal(tekst, "nl-BE"), "De begeleidwerker kent de werkpost.");
 * ```
 * @category Domain
 * @since 0.2.0
 */
export const inTaal = (tekst: Tekst, taal: Taal): string =>
  taal === "nl-BE" ? (tekst["nl-BE"] ?? inVlaams(tekst.nl)) : tekst[taal];
