import type { buildMatchingsformulier } from "passend";
import { describe, expect, it } from "vitest";
import { pairInput, type PairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { formOf } from "../support/pairs.js";

type Form = ReturnType<typeof buildMatchingsformulier>;

/** Every id a sentence can rest on: what the two profiles and the decisions say, and what was concluded. */
const known = ({ werknemer, werk, beslissingen }: PairInput, form: Form): ReadonlySet<string> =>
  new Set([
    ...werknemer.punten.map(({ criterium }) => `werknemer/${criterium}`),
    ...werk.punten.map(({ criterium }) => `werk/${criterium}`),
    ...(werknemer.netwerk === undefined ? [] : ["werknemer/netwerk"]),
    ...(werk.werkbegeleider === undefined ? [] : ["werk/werkbegeleider"]),
    ...beslissingen.map(({ criterium }) => `beslissing/${criterium}`),
    ...[form.bevindingen, form.discrepanties, form.ondersteuning, form.doelen.periode, form.doelen.wachtend]
      .flat()
      .map(({ id }) => id),
  ]);

/** Every `because` in a tree, with where it stands. */
const reasons = (value: unknown, place = "form"): readonly (readonly [string, readonly string[]])[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "because" ? [[place, item as string[]] as const] : reasons(item, `${place}.${key}`),
  );
};

/** Answers about what is not there rest on nothing: no profile says it, and that is the answer. */
const mayBeEmpty = (place: string, form: Form): boolean => {
  const [, answer, point] = /^form\.toets\.(\d+)(?:\.punten\.(\d+))?$/u.exec(place) ?? [];
  if (point !== undefined) return form.toets[Number(answer)]?.punten[Number(point)]?.ontbreekt !== null;
  if (answer !== undefined) return form.toets[Number(answer)]?.uitkomst !== "ja";
  return /^form\.oordeel\.redenen\.\d+$/u.test(place) && form.oordeel.redenen.some(({ code }) => code === "niets-gevraagd");
};

describe("because", { timeout: 60_000 }, () => {
  it("every reason names something, and everything it names exists", () => {
    law(pairInput(), (input) => {
      const form = formOf(input);
      const ids = known(input, form);
      const found = reasons(form);
      expect(found.filter(([place, because]) => because.length === 0 && !mayBeEmpty(place, form))).toEqual([]);
      expect(found.flatMap(([place, because]) => because.filter((id) => !ids.has(id)).map((id) => `${place}: ${id}`))).toEqual(
        [],
      );
      return found.length > 0;
    });
  });

  it("every finding, discrepantie, support need, goal and question has one", () => {
    law(pairInput(), (input) => {
      const { bevindingen, discrepanties, ondersteuning, doelen, vragen } = formOf(input);
      const all = [bevindingen, discrepanties, ondersteuning, doelen.periode, doelen.wachtend, vragen].flat();
      expect(all.filter(({ because }) => because.length === 0)).toEqual([]);
      return all.length > 0;
    });
  });

  it("every reference in the form resolves, and every id is unique", () => {
    law(pairInput(), (input) => {
      const form = formOf(input);
      const ids = known(input, form);
      const { bevindingen, discrepanties, ondersteuning, doelen, onderdelen, uren, vragen } = form;
      const goals = [...doelen.periode, ...doelen.wachtend];
      const own = [bevindingen, discrepanties, ondersteuning, goals, vragen].flat().map(({ id }) => id);
      expect(own.length).toBe(new Set(own).size);
      const named = [
        ...discrepanties.map(({ bevinding }) => bevinding),
        ...ondersteuning.flatMap(({ bevinding, discrepantie }) => [bevinding, discrepantie]),
        ...goals.flatMap((goal) => [...goal.bevindingen, goal.discrepantie, goal.ondersteuning]),
        ...onderdelen.flatMap(({ onderdeel: _row, ...lists }) => Object.values(lists).flat()),
        ...doelen.keuze.voorstel,
        ...goals.flatMap(({ wieDoetWat }) => wieDoetWat.flatMap(({ because }) => because)),
        ...uren.perDoel.map(({ doel }) => doel),
        ...uren.perOndersteuning.map((item) => item.ondersteuning),
        ...form.oordeel.restpunten,
      ];
      expect(named.filter((id) => !ids.has(id))).toEqual([]);
      return true;
    });
  });
});

describe("goals", { timeout: 60_000 }, () => {
  it("none without a finding that is a shortage, and at most three in the first period", () => {
    law(pairInput({ judgement: "often" }), (input) => {
      const { bevindingen, discrepanties, doelen } = formOf(input);
      const goals = [...doelen.periode, ...doelen.wachtend];
      expect(doelen.periode.length).toBeLessThanOrEqual(3);
      expect(doelen.wachtend.length === 0 || doelen.periode.length === 3).toBe(true);
      expect(goals.map(({ rang }) => rang)).toEqual(goals.map((_, i) => i + 1));
      for (const goal of goals) {
        expect(goal.bevindingen.length).toBeGreaterThan(0);
        const gap = discrepanties.find(({ id }) => id === goal.discrepantie);
        expect(goal.bevindingen).toContain(gap?.bevinding);
        expect(gap?.leerbaar.oordeel).toBe("ja");
        expect(bevindingen.find(({ id }) => id === gap?.bevinding)?.tekort).toBeGreaterThan(0);
        expect(goal.nu).not.toEqual(goal.streef);
      }
      return true;
    });
  });

  it("some are made: the law above does not look at nothing", () => {
    law(pairInput(), (input) => formOf(input).doelen.periode.length > 0, { atLeast: 0.02 });
  });

  it("every row of the form holds every finding of that row once", () => {
    law(pairInput(), (input) => {
      const { bevindingen, onderdelen } = formOf(input);
      const placed = onderdelen.flatMap((row) => [
        ...[...row.matchpunten, ...row.discrepanties, ...row.gedekt, ...row.overschot],
        ...[...row.onbekend, ...row.handmatig, ...row.nietGevraagd],
      ]);
      expect([...placed].sort()).toEqual(bevindingen.map(({ id }) => id).sort());
      return true;
    });
  });
});
