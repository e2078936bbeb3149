import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

const rounds = 7;
const secondsPerRound = 0.4;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Seconds of processor time of this process: on a machine that is busy with other things the clock on the wall says little. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Where a result goes, so that no engine may leave the work out. */
export const sink: { result: unknown } = { result: undefined };

/** The median of seven rounds after two to warm up, each with the waste of what was done before cleared away. */
const medianOf = (round: () => number): number => {
  round();
  round();
  return median(
    Array.from({ length: rounds }, () => {
      collectGarbage();
      return round();
    }),
  );
};

/** How often a second of processor time `work` can be done; `i` counts on. */
export const perSecond = (work: (i: number) => unknown): number => {
  let i = 0;
  return medianOf(() => {
    const start = processorTime();
    let spent = 0;
    let count = 0;
    do {
      // The clock is read once in 64 times: reading it may not be part of what is measured.
      for (let n = 0; n < 64; n += 1) sink.result = work(i++);
      count += 64;
      spent = processorTime() - start;
    } while (spent < secondsPerRound);
    return count / spent;
  });
};

/** The same for work that uses up its material: `supply` makes it anew before each round, outside the clock. */
export const perSecondOnce = <T>(supply: () => readonly T[], work: (item: T) => unknown): number =>
  medianOf(() => {
    const items = supply();
    const start = processorTime();
    for (const item of items) sink.result = work(item);
    return items.length / (processorTime() - start);
  });

/** The median of what `read` gives in ten calls. */
export const medianOfTen = (read: () => number): number => median(Array.from({ length: 10 }, read));
