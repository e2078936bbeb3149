import fc from "fast-check";
import { leidraadNl } from "passend";
import { describe, expect, it } from "vitest";
import { onderRegeling } from "../../src/form/urenOnderRegeling.js";
import { pairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { formOf } from "../support/pairs.js";

type Uren = ReturnType<typeof formOf>["uren"];

/** The hours of a pair of which everything can be learned, with a contract of so many hours a week. */
const hoursOf = fc.tuple(pairInput({ judgement: "often" }), fc.integer({ min: 0, max: 40 })).map(([input, week]): Uren => {
  const punten = input.werknemer.punten.map((point) => ({ ...point, leerbaarheid: "coachbaar" }));
  const werk = { ...input.werk, contract: { uren: `${week} uur/week` } };
  return formOf({ ...input, werknemer: { ...input.werknemer, punten }, werk }).uren;
});

const sum = (lists: readonly (readonly number[])[], i: number): number =>
  lists.reduce((total, list) => total + (list[i] ?? 0), 0);

describe("hours", { timeout: 60_000 }, () => {
  it("add up: per goal and per support is the total, in every half-year, and no minute is below zero", () => {
    law(
      hoursOf,
      ({ perDoel, perOndersteuning, totaal, perHalfjaar }) => {
        const counted = perOndersteuning.filter(({ maatregel }) => maatregel !== "proefplaatsing");
        const lists = [...perDoel, ...counted].map(({ minuten }) => minuten);
        expect(totaal).toEqual(totaal.map((_, i) => sum(lists, i)));
        expect(lists.every(({ length }) => length <= totaal.length)).toBe(true);
        expect(totaal.every((minuten) => Number.isSafeInteger(minuten) && minuten >= 0)).toBe(true);
        expect(perHalfjaar.map(({ halfjaar, minuten }) => [halfjaar, minuten])).toEqual(
          totaal.map((minuten, i) => [i + 1, minuten]),
        );
        return totaal.some((minuten) => minuten > 0);
      },
      { atLeast: 0.1 },
    );
  });

  it("never rise: support tapers", () => {
    law(
      hoursOf,
      ({ perDoel, perOndersteuning, totaal }) => {
        for (const minuten of [totaal, ...[...perDoel, ...perOndersteuning].map((item) => item.minuten)]) {
          expect(minuten).toEqual([...minuten].sort((a, b) => b - a));
        }
        return totaal.length > 1;
      },
      { atLeast: 0.1 },
    );
  });

  it("are their share of the contract times the contract", () => {
    law(
      hoursOf,
      ({ perHalfjaar, geenBesluit }) => {
        expect(geenBesluit).toBe(true);
        for (const { minuten, contractMinuten, aandeel } of perHalfjaar) {
          expect(aandeel === null).toBe(contractMinuten === null);
          if (aandeel !== null && contractMinuten !== null) expect(aandeel * contractMinuten).toBeCloseTo(minuten, 6);
        }
        return perHalfjaar.some(({ aandeel }) => aandeel !== null && aandeel > 0);
      },
      { atLeast: 0.1 },
    );
  });
});

describe("hours under a rule", () => {
  const plans = fc.tuple(
    fc.constantFrom(...leidraadNl.regelingen),
    fc.integer({ min: 1, max: 21_000_000 }).map((tenThousandths) => tenThousandths / 10_000),
    fc.array(fc.integer({ min: 0, max: 12_000 }), { minLength: 1, maxLength: 8 }),
  );
  const under = ([rule, hours, plan]: readonly [(typeof leidraadNl.regelingen)[number], number, readonly number[]]) =>
    onderRegeling(rule, { waarde: hours, eenheid: "uur/jaar" }, plan);

  it("the smallest regime holds every half-year, and no lighter one does", () => {
    law(
      plans,
      (plan) => {
        const { regimes, kleinste, perHalfjaar, zonderRegime } = under(plan);
        const holds = (minuten: readonly number[]) => perHalfjaar.every((half, i) => half.minuten <= (minuten[i] ?? -1));
        const first = regimes.find(({ minuten }) => holds(minuten));
        expect(kleinste).toBe(zonderRegime.length > 0 ? null : (first?.regime ?? null));
        for (const { minuten, volstaat } of regimes) expect(volstaat).toBe(holds(minuten));
        return true;
      },
      { atLeast: 1 },
    );
  });

  it("what is over is what no regime holds, and zero where one does", () => {
    law(plans, (plan) => {
      const { perHalfjaar, regimes } = under(plan);
      perHalfjaar.forEach(({ minuten, regime, over, werkMinuten, aandeel }, i) => {
        const most = Math.max(...regimes.map((given) => given.minuten[i] ?? 0));
        expect(over).toBe(Math.max(0, minuten - most));
        expect(over === 0).toBe(regime !== null);
        if (aandeel !== null) expect(aandeel * (werkMinuten ?? 0)).toBeCloseTo(minuten, 6);
      });
      return perHalfjaar.some(({ over }) => over > 0);
    });
  });

  it("one hour more of work never needs a heavier regime", () => {
    law(plans, ([rule, hours, plan]) => {
      const order = (code: string | null): number =>
        code === null ? rule.regimes.length : rule.regimes.findIndex((regime) => regime.code === code);
      const [now, more] = [hours, hours + 1].map((each) => order(under([rule, each, plan]).kleinste));
      expect(more).toBeLessThanOrEqual(now ?? 0);
      return true;
    });
  });
});
