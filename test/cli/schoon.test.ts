import { describe, expect, it } from "vitest";
import { opEenRegel, schoneJson, schoon } from "../../src/cli/schoon.js";

const control = [
  "\u0000",
  "\u0007",
  "\u001b",
  "\r",
  "\t",
  "\u007f",
  "\u009b",
  "\u00ad",
  "\u200b",
  "\u202e",
  "\u2028",
  "\u2066",
  "\u{E0041}",
];

describe("text to print", () => {
  it.each(control)("loses %j", (character) => {
    expect(schoon(`a${character}b\nc`)).toBe("ab\nc");
    expect(opEenRegel(`a${character}b\nc`)).toBe("abc");
  });

  it("keeps letters of every kind, and line ends", () => {
    const text = 'één "discrepantie" 😀 ✗ – …\n| a |\n';
    expect(schoon(text)).toBe(text);
  });
});

describe("JSON to print", () => {
  it("means the same as what was put in, without control characters", () => {
    const value = { [`k${control.join("")}`]: [control.join(""), "é😀\n", 1, null] };
    const text = schoneJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(schoon(text)).toBe(text);
  });

  it("is what JSON.stringify makes of it when there are none", () => {
    const value = { a: ["é😀", { b: "c\nd" }], e: undefined };
    expect(schoneJson(value)).toBe(JSON.stringify(value, null, 2));
  });
});
