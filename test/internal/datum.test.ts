import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isBestaandeDatum, maandenEerder } from "../../src/internal/datum.js";
import { law } from "../support/law.js";

describe("a day", () => {
  it("exists when a calendar has it", () => {
    law(
      fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 })),
      ([year, month, day]) => {
        const text = [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
        const utc = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(utc.getTime()) && utc.toISOString().startsWith(text);
        expect(isBestaandeDatum(text)).toBe(exists);
        return exists;
      },
    );
  });
});

describe("months earlier", () => {
  it.each([
    ["2026-02-01", 6, "2025-08-01"],
    ["2026-08-31", 6, "2026-02-28"],
    ["2024-08-31", 6, "2024-02-29"],
    ["2026-01-15", 1, "2025-12-15"],
    ["2026-12-31", 1, "2026-11-30"],
    ["2026-03-31", 12, "2025-03-31"],
    ["2026-05-10", 0, "2026-05-10"],
    ["2026-05-10", 5, "2025-12-10"],
  ])("%s − %i = %s", (datum, maanden, eerder) => {
    expect(maandenEerder(datum, maanden)).toBe(eerder);
  });
});
