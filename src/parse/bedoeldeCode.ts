import { closest, distance } from "fastest-levenshtein";

/**
 * The known code a person most likely meant, or undefined when none is near.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { bedoeldeCode, leidraadNl } from "passend";
 *
 * assert.equal(bedoeldeCode("tilen", leidraadNl.criteria.keys()), "tillen");
 * ```
 * @category Catalogue
 * @since 0.1.0
 */
export const bedoeldeCode = (geschreven: string, bekend: Iterable<string>): string | undefined => {
  const kort = geschreven.slice(0, 60).toLowerCase();
  const beste = closest(kort, [...bekend]);
  return beste !== "" && distance(kort, beste) <= Math.max(2, Math.floor(beste.length / 3)) ? beste : undefined;
};
