import { describe, expect, it } from "vitest";
import { pairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { canonical, copy, formText, parsed } from "../support/pairs.js";

const frozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));

describe("round trip: JSON → parse → JSON is the identity", { timeout: 60_000 }, () => {
  it("on what was parsed before", () => {
    law(pairInput(), (input) => {
      const once = canonical(input);
      expect(canonical(once)).toEqual(once);
      expect(JSON.stringify(canonical(once))).toBe(JSON.stringify(once));
      return true;
    });
  });

  it("and what was parsed is the same as its JSON, frozen all the way down", () => {
    law(pairInput(), (input) => {
      const { werknemer, werk, beslissingen } = parsed(input);
      const pair = { werknemer, werk, beslissingen };
      expect(copy(pair)).toEqual(pair);
      expect(Object.values(pair).every(frozen)).toBe(true);
      return true;
    });
  });

  it("and the form does not change with how quantities are written", () => {
    law(pairInput(), (input) => {
      const once = canonical(input);
      expect(formText(once)).toBe(formText(input));
      return JSON.stringify(once) !== JSON.stringify(input);
    });
  });
});
