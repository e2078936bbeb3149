import type { Pad } from "../domain/fout.js";

const eenvoudig = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/** Keys were escaped when the fault was made; whoever makes a path by other means gets no markup or line break through either. */
const veilig = (sleutel: string): string => sleutel.replace(/[^\p{L}\p{N}_.…-]/gu, "?");

/**
 * Writes down where a fault lies, as one would in a program. The path of the whole document is empty.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { beschrijfPad } from "passend";
 *
 * assert.equal(beschrijfPad(["punten", 3, "beoordelingen", 0, "waarde"]), "punten[3].beoordelingen[0].waarde");
 * ```
 * @category Errors
 * @since 0.1.0
 */
export const beschrijfPad = (pad: Pad): string =>
  pad
    .map((deel) => {
      if (typeof deel === "number") return `[${deel}]`;
      return eenvoudig.test(deel) ? `.${deel}` : `["${veilig(deel)}"]`;
    })
    .join("")
    .replace(/^\./u, "");
