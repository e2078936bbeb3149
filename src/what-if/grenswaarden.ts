import type { Schaal } from "../domain/criterium.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import { codeVan, hoogsteCode, hoogsteWaardeTot, laagsteWaardeVanaf } from "../domain/schaal.js";
import type { EnkeleWaarde } from "../domain/waarde.js";

/**
 * How far a value can lie from the other side before something changes: at once, where existing support ends, and where the
 * support that can be chosen ends, for certain and at most.
 */
export const afstanden = (bevinding: Bevinding | undefined, gat: Discrepantie | undefined): readonly number[] => {
  if (bevinding === undefined) return [0];
  const sluitbaar = gat?.sluitbaar ?? { minimum: 0, maximum: 0 };
  const gedragen = [0, bevinding.gedekt, Math.max(0, bevinding.tekort - bevinding.verlies.minimum)];
  return gedragen.flatMap((code) => [code, code + sluitbaar.minimum, code + sluitbaar.maximum]);
};

/** The values of a scale on both sides of these codes, and its two ends; from least to most, each once. */
export const grenswaarden = (schaal: Schaal, codes: readonly number[]): readonly EnkeleWaarde[] => {
  const opCode = new Map<number, EnkeleWaarde>();
  const neem = (waarde: EnkeleWaarde | undefined): void => {
    const code = waarde === undefined ? undefined : codeVan(schaal, waarde);
    if (code !== undefined && waarde !== undefined) opCode.set(code, waarde);
  };
  for (const code of [0, hoogsteCode, ...codes]) {
    neem(hoogsteWaardeTot(schaal, code - 1));
    neem(hoogsteWaardeTot(schaal, code));
    neem(laagsteWaardeVanaf(schaal, code));
    neem(laagsteWaardeVanaf(schaal, code + 1));
  }
  return [...opCode].sort(([a], [b]) => a - b).map(([, waarde]) => waarde);
};
