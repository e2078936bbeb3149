/** Days from the first of March of the year 0, so that a leap day ends its year; the calendar of today, also before it began. */
const dagnummer = (datum: string): number => {
  const [jaar, maand, dag] = [Number(datum.slice(0, 4)), Number(datum.slice(5, 7)), Number(datum.slice(8, 10))];
  const vanafMaart = maand > 2 ? jaar : jaar - 1;
  const maanden = (maand + 9) % 12;
  const schrikkeldagen = Math.floor(vanafMaart / 4) - Math.floor(vanafMaart / 100) + Math.floor(vanafMaart / 400);
  return vanafMaart * 365 + schrikkeldagen + Math.floor((maanden * 153 + 2) / 5) + dag - 1;
};

/** How many days the second day comes after the first; below zero when it comes before it. Both exist. */
export const dagenTussen = (van: string, tot: string): number => dagnummer(tot) - dagnummer(van);
