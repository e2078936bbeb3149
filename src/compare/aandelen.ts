/** Whole shares of what one side asks; they always add up to this. */
export const alleAandelen = 16_384;

/**
 * Divides a whole number over weights so that the parts are whole and add up exactly: everyone the part rounded down, then
 * one more for the largest remainders; on a tie the earlier one. Integer arithmetic only.
 *
 * @param totaal whole number to divide
 * @param gewichten whole numbers above zero
 */
export const verdeel = (totaal: number, gewichten: readonly number[]): readonly number[] => {
  const som = gewichten.reduce((a, b) => a + b, 0);
  if (som === 0) return gewichten.map(() => 0);
  const delen = gewichten.map((gewicht) => Math.floor((totaal * gewicht) / som));
  const over = totaal - delen.reduce((a, b) => a + b, 0);
  const volgorde = gewichten
    .map((_, i) => i)
    .sort((a, b) => rest(totaal, gewichten, som, b) - rest(totaal, gewichten, som, a) || a - b);
  for (const i of volgorde.slice(0, over)) delen[i] = (delen[i] ?? 0) + 1;
  return delen;
};

const rest = (totaal: number, gewichten: readonly number[], som: number, i: number): number =>
  (totaal * (gewichten[i] ?? 0)) % som;
