import { describe, expect, it } from "vitest";
import { bevries } from "../../src/internal/bevries.js";
import { canoniek } from "../../src/internal/canoniek.js";

describe("freezing", () => {
  it("reaches every branch, also behind empty and missing values", () => {
    const tree = { a: undefined, b: null, c: [], d: [{ e: { f: 0 } }, undefined, "g"], h: false, i: { j: {} } };
    expect(bevries(tree)).toBe(tree);
    const all = [tree, tree.c, tree.d, tree.d[0], (tree.d[0] as { e: object }).e, tree.i, tree.i.j];
    expect(all.every(Object.isFrozen)).toBe(true);
  });

  it("does not use the stack", () => {
    let deep: object = {};
    for (let i = 0; i < 100_000; i += 1) deep = { deep };
    expect(() => bevries(deep)).not.toThrow();
  });
});

describe("canonical text", () => {
  it("is the same for what means the same, and another for what does not", () => {
    expect(canoniek({ b: [2, 1], a: "x", c: undefined })).toBe(canoniek({ a: "x", b: [1, 2] }));
    const different = [
      { a: 1 },
      { a: "1" },
      { a: [1] },
      { a: [1, 1] },
      { a: null },
      { a: {} },
      {},
      [],
      { "a:1": 1 },
      { a: [[1], 2] },
      { a: [1, [2]] },
    ];
    expect(new Set(different.map(canoniek)).size).toBe(different.length);
  });
});
