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

/** Where an option takes hold: with the worker or with the work. */
const sideOf = ({ stap, ingreep }: { readonly stap: string; readonly ingreep: string }): string =>
  stap === "leren" || ["persoon", "netwerk", "hulpmiddel"].includes(ingreep) ? "worker" : "work";

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

  it("no certain option in place of a heavier chosen one would do as well, and none that was chosen can be missed", () => {
    law(pairInput(), (input) =>
      forEveryGap(input, ({ opties, rest }, needs) => {
        const chosen = needs
          .filter(({ voorwaardelijk }) => !voorwaardelijk)
          .flatMap(({ maatregel }) => opties.filter((option) => option.maatregel === maatregel));
        const reach = (options: typeof chosen): number => options.reduce((sum, { bereik }) => sum + bereik.minimum, 0);
        for (const heavy of chosen) {
          const others = chosen.filter((option) => option !== heavy);
          // Ways on one side overlap, so beside another choice only an option of the same side can take its place.
          const replacing = opties.filter(
            (option) =>
              option.stap === heavy.stap &&
              // What nobody knows to be possible brings nothing for certain, so it replaces nothing.
              option.bereik.minimum > 0 &&
              (others.length === 0 || sideOf(option) === sideOf(heavy)) &&
              heaviness(option.maatregel) < heaviness(heavy.maatregel) &&
              reach([...others, option]) >= rest,
          );
          expect(replacing.map((option) => `${option.maatregel} instead of ${heavy.maatregel}`)).toEqual([]);
          if (reach(chosen) >= rest && heavy.stap !== "leren") expect(reach(others), heavy.maatregel).toBeLessThan(rest);
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
