import { renderMarkdown } from "passend";
import { describe, expect, it } from "vitest";
import { matchingsformulierSchema } from "../../src/domain/formulier.js";
import { pairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { compared, copy, formOf } from "../support/pairs.js";

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
};

describe("total: nothing throws after parse", { timeout: 60_000 }, () => {
  it("and the form is what its schema says", () => {
    law(pairInput(), (input) => {
      const form = formOf(input);
      expect(matchingsformulierSchema.safeParse(copy(form)).error?.issues ?? []).toEqual([]);
      expect(numbersIn(form).every(Number.isFinite)).toBe(true);
      return form.bevindingen.length > 0;
    });
  });

  it("and every form can be read in both languages", () => {
    law(pairInput(), (input) => {
      const form = formOf(input);
      for (const taal of ["nl", "en"] as const) {
        const shown = renderMarkdown(form, { taal });
        expect(shown.length).toBeGreaterThan(200);
        expect(shown).not.toMatch(/undefined|NaN|\[object Object\]/u);
      }
      return true;
    });
  });

  it("and there is one finding per criterion on which a side says something", () => {
    law(pairInput(), (input) => {
      const said = new Set([...input.werknemer.punten, ...input.werk.punten].map(({ criterium }) => criterium));
      const found = compared(input).bevindingen.map(({ criterium }) => criterium);
      expect([...found].sort()).toEqual([...said].sort());
      return said.size > 0;
    });
  });

  it("and nothing happens to the input", () => {
    law(pairInput(), (input) => {
      const before = JSON.stringify(input);
      formOf(input);
      expect(JSON.stringify(input)).toBe(before);
      return true;
    });
  });
});
