import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairInput, type PairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { formText } from "../support/pairs.js";

type Shuffle = <T>(items: readonly T[]) => T[];

/** A shuffle that a number decides, the same one every time. */
const shuffler = (seed: number): Shuffle => {
  let state = seed | 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state % below;
  };
  return (items) => {
    const left = [...items];
    return Array.from(items, () => left.splice(next(left.length), 1)).flat();
  };
};

const withKeys = (value: unknown, shuffle: Shuffle): unknown => {
  if (Array.isArray(value)) return value.map((item) => withKeys(item, shuffle));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(shuffle(Object.entries(value)).map(([key, item]) => [key, withKeys(item, shuffle)]));
};

const withLists = (value: unknown, shuffle: Shuffle, isList: (items: readonly unknown[]) => boolean): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => withLists(item, shuffle, isList));
    return isList(items) ? shuffle(items) : items;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withLists(item, shuffle, isList)]));
};

const holds = (items: readonly unknown[], kind: "object" | "string"): boolean => items.every((item) => typeof item === kind);

const sameForm = (reorder: (input: PairInput, shuffle: Shuffle) => unknown): void =>
  law(fc.tuple(pairInput(), fc.nat()), ([input, seed]) => {
    const other = reorder(input, shuffler(seed));
    expect(formText(other)).toBe(formText(input));
    return JSON.stringify(other) !== JSON.stringify(input);
  });

describe("order changes nothing, not one byte of the form and its receipt", { timeout: 60_000 }, () => {
  it("of keys", () => {
    sameForm((input, shuffle) => withKeys(input, shuffle));
  });

  it("of points, ratings, aids, tasks and decisions", () => {
    sameForm((input, shuffle) => withLists(input, shuffle, (items) => holds(items, "object")));
  });

  it("of options and other codes in a list", () => {
    sameForm((input, shuffle) => withLists(input, shuffle, (items) => holds(items, "string")));
  });
});
