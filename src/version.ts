/**
 * The version of the engine, as the receipt names it; a test keeps it equal to the package's.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { versie } from "passend";
 *
 * assert.match(versie, /^\d+\.\d+\.\d+$/u);
 * ```
 * @category Form
 * @since 0.1.0
 */
export const versie = "0.3.0";
