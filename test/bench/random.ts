/** Chance that is the same on every machine and every run. */
export interface Random {
  /** A whole number from 0 up to and not including `limit`. */
  readonly below: (limit: number) => number;
  /** True in about this many of a hundred cases. */
  readonly percent: (chance: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** As many items in a random order as asked, each at most once. */
  readonly sample: <T>(items: readonly T[], count: number) => readonly T[];
}

/** The generator "mulberry32": 32 bits of state, enough to fill in a form. */
export const seededRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const sample = <T>(items: readonly T[], count: number): readonly T[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(below(left.length), 1)[0] as T);
  };
  return { below, percent: (chance) => below(100) < chance, pick, sample };
};
