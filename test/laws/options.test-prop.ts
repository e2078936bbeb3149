import { buildMatchingsformulier, ondersteuningsbehoeften, optieoverzicht, renderMarkdown } from "passend";
import { describe, expect, it } from "vitest";
import { whatIf } from "passend/what-if";
import { pairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { compared } from "../support/pairs.js";

type Fit = { readonly laag: number; readonly hoog: number } | null;

const verdicts = ["niet-passend", "onvoldoende-bekend", "passend-met-ondersteuning", "passend"];

const expectNotLower = (before: Fit, after: Fit): void => {
  if (before === null || after === null) return;
  expect(after.laag).toBeGreaterThanOrEqual(before.laag);
  expect(after.hoog).toBeGreaterThanOrEqual(before.hoog);
};

describe("options", { timeout: 60_000 }, () => {
  it("all have one role, and the plan is the support that is proposed", () => {
    law(pairInput(), (input) => {
      const comparison = compared(input);
      const needs = ondersteuningsbehoeften(comparison);
      const overviews = optieoverzicht(comparison);
      expect(overviews.map(({ discrepantie }) => discrepantie)).toEqual(comparison.discrepanties.map(({ id }) => id));
      for (const [i, { opties, discrepantie }] of overviews.entries()) {
        const gap = comparison.discrepanties[i];
        expect(opties.map(({ maatregel }) => maatregel)).toEqual(gap?.opties.map(({ maatregel }) => maatregel));
        const plan = needs.filter((need) => need.discrepantie === discrepantie);
        const taken = opties.filter(({ rol }) => rol === "gekozen" || rol === "voorwaardelijk");
        expect(taken.map(({ maatregel, rol }) => `${maatregel} ${rol === "voorwaardelijk"}`).sort()).toEqual(
          plan.map(({ maatregel, voorwaardelijk }) => `${maatregel} ${voorwaardelijk}`).sort(),
        );
        // What the form says of lighter options and what the overview says of them is the same.
        for (const { maatregel, reden } of plan.flatMap(({ lichter }) => lichter)) {
          const rol = opties.find((option) => option.maatregel === maatregel)?.rol;
          expect(rol === "kan-niet").toBe(reden === "kan-niet");
          expect(rol === "gekozen" || rol === "voorwaardelijk").toBe(reden === "samen-nodig");
        }
      }
      return overviews.length > 0;
    });
  });

  it("close the gap in combinations, and only there where no option does alone", () => {
    law(
      pairInput(),
      (input) => {
        const combined = optieoverzicht(compared(input)).filter(({ combinaties }) => combinaties.length > 0);
        for (const { combinaties, opties, rest } of combined) {
          for (const { maatregelen, zeker, gekozen } of combinaties) {
            const [worker, work] = maatregelen.map((code) => opties.find(({ maatregel }) => maatregel === code)?.effect);
            expect((worker?.maximum ?? 0) + (work?.maximum ?? 0)).toBeGreaterThanOrEqual(rest);
            expect((worker?.minimum ?? 0) + (work?.minimum ?? 0) >= rest).toBe(zeker);
            if (!gekozen) expect(Math.max(worker?.maximum ?? 0, work?.maximum ?? 0)).toBeLessThan(rest);
          }
        }
        return combined.length > 0;
      },
      { atLeast: 0.05 },
    );
  });

  it("adding support never lowers a fit nor worsens the verdict", () => {
    law(pairInput(), (input) => {
      const comparison = compared(input);
      const all = optieoverzicht(comparison).flatMap(({ criterium, opties }) =>
        opties.map(({ maatregel }) => ({ soort: "maatregel", criterium, maatregel }) as const),
      );
      let before = comparison;
      for (const [i] of all.entries()) {
        const { na } = whatIf(comparison, all.slice(0, i + 1));
        for (const side of ["geschiktheid", "passendheid"] as const) {
          expectNotLower(before[side].huidig.totaal, na[side].huidig.totaal);
          expectNotLower(before[side].haalbaar.totaal, na[side].haalbaar.totaal);
        }
        expect(verdicts.indexOf(na.oordeel.uitkomst)).toBeGreaterThanOrEqual(verdicts.indexOf(before.oordeel.uitkomst));
        before = na;
      }
      return all.length > 0;
    });
  });

  it("that ask hours of a job coach never stand against a demand for somebody who is always there", () => {
    law(
      pairInput(),
      (input) => {
        const continuous = optieoverzicht(compared(input)).filter(({ doorlopend }) => doorlopend);
        for (const { opties } of continuous)
          expect(opties.filter(({ gever, minuten }) => gever === "jobcoach" || minuten.length > 0)).toEqual([]);
        return continuous.length > 0;
      },
      { atLeast: 0.01 },
    );
  });

  it("stand in the form, each of them that is not", () => {
    law(pairInput(), (input) => {
      const comparison = compared(input);
      const text = renderMarkdown(buildMatchingsformulier(comparison), { taal: "nl" });
      const { catalogus } = comparison.paar;
      for (const { maatregel, rol } of optieoverzicht(comparison).flatMap(({ opties }) => opties)) {
        if (rol === "gekozen") continue;
        const name = catalogus.maatregelen.get(maatregel)?.naam.nl ?? "";
        expect(text.toLowerCase(), maatregel).toContain(name.toLowerCase());
      }
      return comparison.discrepanties.length > 0;
    });
  });
});
