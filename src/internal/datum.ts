const dagenPerMaand = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;

const dagenIn = (jaar: number, maand: number): number =>
  maand === 2 && isSchrikkeljaar(jaar) ? 29 : (dagenPerMaand[maand - 1] ?? 0);

const delen = (datum: string): readonly [number, number, number] => [
  Number(datum.slice(0, 4)),
  Number(datum.slice(5, 7)),
  Number(datum.slice(8, 10)),
];

const geschreven = (jaar: number, maand: number, dag: number): string =>
  `${String(jaar).padStart(4, "0")}-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;

/** Whether a `YYYY-MM-DD` text names a day that exists. */
export const isBestaandeDatum = (datum: unknown): datum is string => {
  if (typeof datum !== "string" || !/^\d{4}-\d{2}-\d{2}$/u.test(datum)) return false;
  const [jaar, maand, dag] = delen(datum);
  return dag >= 1 && dag <= dagenIn(jaar, maand);
};

/** The day `maanden` months earlier; a day the month lacks becomes its last (31 August − 6 = 28 or 29 February). */
export const maandenEerder = (datum: string, maanden: number): string => {
  const [jaar, maand, dag] = delen(datum);
  const telling = jaar * 12 + (maand - 1) - maanden;
  const doelJaar = Math.floor(telling / 12);
  const doelMaand = (telling % 12) + 1;
  const doelDag = Math.min(dag, dagenIn(doelJaar, doelMaand));
  return geschreven(doelJaar, doelMaand, doelDag);
};

/**
 * The day so many days earlier, or undefined before the year 0. A walk over the months: nothing longer than a few years is asked.
 */
export const dagenEerder = (datum: string, dagen: number): string | undefined => {
  let [jaar, maand, dag] = delen(datum);
  dag -= dagen;
  while (dag < 1) {
    maand -= 1;
    if (maand === 0) [jaar, maand] = [jaar - 1, 12];
    dag += dagenIn(jaar, maand);
  }
  return jaar < 0 ? undefined : geschreven(jaar, maand, dag);
};
