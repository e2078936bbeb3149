import { leidraadNl, ondersteuningsbehoeften } from "passend";
import { describe, expect, it } from "vitest";
import { pairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { compared } from "../support/pairs.js";

const natural = new Set(["werkbegeleider", "collega", "leidinggevende", "netwerk"]);

/** Natural support first, then by weight: the order of the model, made apart from the engine. */
const heaviness = (code: string): number => {
  const measure = leidraadNl.maatregelen.get(code);
  if (measure === undefined) throw new Error(`no measure ${code}`);
  return (natural.has(measure.gever) ? 0 : 100) + measure.gewicht;
};

const kindOf = ({ stap, ingreep }: { readonly stap: string; readonly ingreep: string }): string =>
  stap === "leren" ? stap : ingreep === "hulpmiddel" ? "aid" : "change";

type Needs = ReturnType<typeof ondersteuningsbehoeften>;
type Gap = ReturnType<typeof compared>["discrepanties"][number];

const forEveryGap = (input: Parameters<typeof compared>[0], check: (gap: Gap, needs: Needs) => void): boolean => {
  const comparison = compared(input);
  const needs = ondersteuningsbehoeften(comparison);
  for (const gap of comparison.discrepanties)
    check(
      gap,
      needs.filter(({ discrepantie }) => discrepantie === gap.id),
    );
  return comparison.discrepanties.length > 0;
};

describe("no lighter adequate option skipped", { timeout: 60_000 }, () => {
  it("options stand from light to heavy, natural support first", () => {
    law(pairInput(), (input) =>
      forEveryGap(input, ({ opties }) => {
        const weights = opties.map(({ maatregel }) => heaviness(maatregel));
        expect(weights).toEqual([...weights].sort((a, b) => a - b));
      }),
    );
  });

  it("per stage, no certain option that is lighter than the chosen one bridges what is left", () => {
    law(pairInput(), (input) =>
      forEveryGap(input, ({ opties, rest }, needs) => {
        let left = rest;
        // Two changes of one kind overlap: after the work was adapted, only an aid takes more away, and the other way round.
        const used = new Set<string>();
        for (const { maatregel, hulpmiddel, stap } of needs.filter(({ voorwaardelijk }) => !voorwaardelijk)) {
          const chosen = opties.find((option) => option.maatregel === maatregel && option.hulpmiddel === hulpmiddel);
          const lighter = opties.filter((option) => option.stap === stap && heaviness(option.maatregel) < heaviness(maatregel));
          const adequate = lighter.filter((option) => option.bereik.minimum >= left && !used.has(kindOf(option)));
          expect(adequate.map((option) => `${option.maatregel} instead of ${maatregel}`)).toEqual([]);
          left -= Math.min(left, chosen?.bereik.minimum ?? 0);
          if (chosen !== undefined) used.add(kindOf(chosen));
        }
      }),
    );
  });

  it("every lighter option that was passed over says why", () => {
    law(pairInput(), (input) =>
      forEveryGap(input, ({ opties }, needs) => {
        for (const { maatregel, hulpmiddel, stap, voorwaardelijk, lichter } of needs) {
          const at = opties.findIndex((option) => option.maatregel === maatregel && option.hulpmiddel === hulpmiddel);
          const passed = opties.slice(0, at).filter((option) => option.stap === stap);
          const taken = new Set(needs.filter((need) => need.maatregel !== maatregel).map((need) => need.maatregel));
          const silent = passed.filter(
            (option) => !lichter.some((item) => item.maatregel === option.maatregel) && !taken.has(option.maatregel),
          );
          if (!voorwaardelijk) expect(silent.map((option) => `${option.maatregel} before ${maatregel}`)).toEqual([]);
          for (const { maatregel: passedOver, reden } of lichter) {
            const option = opties.find((item) => item.maatregel === passedOver);
            expect(reden === "kan-niet").toBe(option?.kan === "nee");
          }
        }
      }),
    );
  });

  it("support that was not certain to be possible is conditional", () => {
    law(pairInput(), (input) =>
      forEveryGap(input, ({ opties }, needs) => {
        for (const { maatregel, hulpmiddel, voorwaardelijk, sluit } of needs) {
          const option = opties.find((item) => item.maatregel === maatregel && item.hulpmiddel === hulpmiddel);
          expect(voorwaardelijk).toBe(option?.kan === "onbekend");
          expect(sluit.minimum).toBeLessThanOrEqual(option?.bereik.minimum ?? -1);
          expect(sluit.maximum).toBeLessThanOrEqual(option?.bereik.maximum ?? -1);
        }
      }),
    );
  });

  it("what the proposed support takes away is what the attainable fit counts on", () => {
    law(pairInput(), (input) =>
      forEveryGap(input, ({ rest, sluitbaar, criterium }, needs) => {
        const certain = needs.reduce((sum, { sluit }) => sum + sluit.minimum, 0);
        expect([criterium, certain]).toEqual([criterium, Math.min(rest, sluitbaar.minimum)]);
      }),
    );
  });
});
