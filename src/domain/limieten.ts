/**
 * Limits on what is read, each with the reason for its number.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isLeft, limieten, parseJson } from "passend";
 *
 * const gelezen = parseJson(" ".repeat(limieten.bytes + 1), "werk");
 * assert.ok(isLeft(gelezen) && gelezen.left.fouten[0]?.code === "te-groot");
 * ```
 * @category Parse
 * @since 0.1.0
 */
export const limieten = {
  /** A pair with every criterion and ten ratings on each is below 1 MB. */
  bytes: 5_000_000,
  /** A profile is 6 levels deep; room for what callers wrap around it. */
  diepte: 24,
  /** 2,000 points with ten ratings of six fields each is 140,000. */
  knopen: 1_000_000,
  /** Nobody reads further, and the list must fit on a screen. */
  fouten: 100,
  /** The longest key of a profile has 15 characters. */
  sleuteltekens: 40,
} as const;
