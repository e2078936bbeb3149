const rounds = 5;

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Keeps a result alive, so that no engine may leave the work out. */
let kept: unknown;
export const lastResult = (): unknown => kept;

/** How often a second `work` can be done, by the median of five rounds after one to warm up. `i` counts on. */
export const perSecond = (work: (i: number) => unknown, seconds = 0.6): number => {
  let i = 0;
  const round = (): number => {
    const start = performance.now();
    const stop = start + seconds * 1000;
    let count = 0;
    do {
      // The clock is read once in sixteen times: reading it may not be part of what is measured.
      for (let n = 0; n < 16; n += 1) kept = work(i++);
      count += 16;
    } while (performance.now() < stop);
    return (count * 1000) / (performance.now() - start);
  };
  round();
  return median(Array.from({ length: rounds }, round));
};

/** The same for work that uses up its material: `supply` makes it anew before each round, outside the clock. */
export const perSecondOnce = <T>(supply: () => readonly T[], work: (item: T) => unknown): number => {
  const round = (): number => {
    const items = supply();
    const start = performance.now();
    for (const item of items) kept = work(item);
    return (items.length * 1000) / (performance.now() - start);
  };
  round();
  return median(Array.from({ length: rounds }, round));
};

/** The median of what `read` gives in ten calls. */
export const medianOfTen = (read: () => number): number => median(Array.from({ length: 10 }, read));
