import { describe, expect, it } from "vitest";
import { pairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { compared } from "../support/pairs.js";

describe("decided: what a person says falls short is never dropped", { timeout: 60_000 }, () => {
  it("where a person had to judge and said tekort, there is a discrepantie, or it is still not known what is there", () => {
    law(
      pairInput({ judgement: "often" }).map((input) => ({
        ...input,
        beslissingen: input.beslissingen.map((decision) => ({ ...decision, oordeel: "tekort" })),
      })),
      (input) => {
        const { bevindingen, discrepanties } = compared(input);
        const decided = bevindingen.filter(
          ({ beslissing, redenen }) => beslissing?.oordeel === "tekort" && redenen.includes("door-mens-besloten"),
        );
        // A demand of nothing at all, such as 0 steps, cannot be fallen short of, whatever anybody decides.
        const can = decided.filter(({ uitkomst, verlies }) => uitkomst !== "onbekend" && verlies.maximum > 0);
        const gaps = new Set(discrepanties.map(({ bevinding }) => bevinding));
        expect(can.filter(({ id }) => !gaps.has(id)).map(({ id }) => id)).toEqual([]);
        return can.length > 0;
      },
      { atLeast: 0.25 },
    );
  });
});
