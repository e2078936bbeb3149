/** Limits on what is read, each with the reason for its number. */
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
