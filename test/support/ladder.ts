import type { Criterium, Schaal } from "../../src/domain/criterium.js";
import type { EnkeleWaarde } from "../../src/domain/waarde.js";

const rounded = (value: number): number => Number(value.toFixed(6));

/**
 * Every value of an ordered scale, from least to most; empty for a scale without order. Made apart from the engine, so that the
 * two can disagree.
 */
export const ladderOf = (schaal: Schaal): readonly EnkeleWaarde[] => {
  switch (schaal.soort) {
    case "niveau":
      return schaal.ankers.map((_, level) => level);
    case "hoeveelheid": {
      const { eenheid, minimum, maximum, resolutie } = schaal;
      const steps = Math.round((maximum - minimum) / resolutie);
      return Array.from({ length: steps + 1 }, (_, i) => ({ waarde: rounded(minimum + i * resolutie), eenheid }));
    }
    case "voorwaarde":
      return ["nee", "deels", "ja"];
    case "kwalificatie":
      return schaal.niveaus.map(({ code }) => code);
    case "voorkeur":
    case "tekst":
      return [];
  }
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The place of a value on its ladder, or -1. */
export const placeOf = ({ schaal }: Criterium, value: unknown): number => ladderOf(schaal).findIndex((step) => same(step, value));

/** `round(240 · (v − min) / (max − min))` in floating point: the formula of the model, written down a second time. */
export const codeOf = (criterium: Criterium, value: unknown): number =>
  Math.round((240 * placeOf(criterium, value)) / (ladderOf(criterium.schaal).length - 1));
