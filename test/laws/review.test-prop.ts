import { describe, expect, it } from "vitest";
import { pairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { formOf } from "../support/pairs.js";

type Form = ReturnType<typeof formOf>;

/** What the points of one question rest on. */
const named = ({ toets }: Form, question: number): ReadonlySet<string> => new Set(toets[question - 1]?.because);

describe("the review", { timeout: 60_000 }, () => {
  it("is yes only where nothing counts against it, and says of what does what would mend it", () => {
    law(pairInput(), (input) => {
      const { toets } = formOf(input);
      for (const { uitkomst, punten } of toets) {
        const against = punten.filter(({ tegen }) => tegen);
        expect(against.filter(({ verbetering }) => verbetering === null)).toEqual([]);
        if (uitkomst === "ja") expect([punten.length > 0, against.length]).toEqual([true, 0]);
        if (uitkomst === "nee") expect(against.length).toBe(punten.length);
        if (uitkomst === "deels") expect([against.length > 0, against.length < punten.length]).toEqual([true, true]);
        if (uitkomst === "niet-van-toepassing") expect(punten).toEqual([]);
      }
      return toets.some(({ uitkomst }) => uitkomst === "deels" || uitkomst === "nee");
    });
  });

  it("passes over no need, no shortage and no goal of the period", () => {
    law(pairInput({ judgement: "often" }), (input) => {
      const form = formOf(input);
      const needs = form.bevindingen.filter(({ richting, gevraagd }) => richting === "behoefte" && gevraagd?.status === "bekend");
      const passedOver = (ids: readonly { readonly id: string }[], question: number): readonly string[] =>
        ids.map(({ id }) => id).filter((id) => !named(form, question).has(id));
      expect(passedOver(needs, 3)).toEqual([]);
      expect(passedOver(form.discrepanties, 5)).toEqual([]);
      expect(passedOver(form.doelen.periode, 6)).toEqual([]);
      const waiting = form.bevindingen.filter(({ teBeoordelen }) => teBeoordelen);
      expect(waiting.filter(({ id }) => !named(form, 1).has(id) && !named(form, 3).has(id))).toEqual([]);
      return needs.length + form.discrepanties.length > 0;
    });
  });

  it("never counts what is not known as an answer", () => {
    law(pairInput(), (input) => {
      const { bevindingen, toets } = formOf(input);
      const met = new Set(
        toets.flatMap(({ punten }) => punten.flatMap(({ code, because }) => (code === "behoefte-vervuld" ? because : []))),
      );
      const unknown = bevindingen.filter(({ uitkomst, teBeoordelen }) => uitkomst === "onbekend" || teBeoordelen);
      expect(unknown.filter(({ id }) => met.has(id))).toEqual([]);
      return unknown.length > 0;
    });
  });
});
