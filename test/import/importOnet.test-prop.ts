import fc from "fast-check";
import { isRight, leidraadNl, parseWerkprofiel } from "passend";
import { importOnet } from "passend/import";
import { describe, it } from "vitest";
import { vraagt } from "../../src/domain/criterium.js";
import { codeVan } from "../../src/domain/schaal.js";
import type { EnkeleWaarde } from "../../src/domain/waarde.js";
import { onetSchalen } from "../../src/import/onet/schalen.js";
import { law } from "../support/law.js";

const datum = "2026-01-10";

const linked = (leidraadNl.data.koppelingen ?? []).filter(({ lijst }) => lijst === "onet");
const left = (leidraadNl.data.nietGekoppeld ?? []).filter(({ lijst }) => lijst === "onet");
const fields = [
  ...new Map(
    [...linked.map(({ code, schaal = "IM" }) => [code, schaal] as const), ...left.map(({ code }) => [code, "LV"] as const)].map(
      (field) => [field.join(), field] as const,
    ),
  ).values(),
];

const rowFor = ([element, schaal]: readonly [string, string]) => {
  const [min, max] = onetSchalen.get(schaal) ?? [0, 0];
  return fc.integer({ min: min * 100, max: max * 100 }).map((waarde) => ({ element, schaal, waarde: waarde / 100 }));
};

const rows = fc.subarray(fields, { minLength: 1 }).chain((chosen) => fc.tuple(...chosen.map(rowFor)));

const demandOf = (waarde: unknown, code: string): number | undefined => {
  const found = leidraadNl.criteria.get(code)?.criterium;
  if (found === undefined) return undefined;
  return waarde === "niet-gevraagd" ? 0 : codeVan(found.schaal, waarde as EnkeleWaarde);
};

const pointsOf = (rijen: unknown): ReadonlyMap<string, number | undefined> => {
  const outcome = importOnet({ rijen }, { datum });
  if (!isRight(outcome)) throw new Error(JSON.stringify(outcome.left));
  return new Map(
    outcome.right.punten.map(({ criterium, beoordelingen: [one] }) => [criterium, demandOf(one?.waarde, criterium)]),
  );
};

describe("any figures of an occupation", () => {
  it("are taken over as points that parse", () => {
    law(rows, (rijen) => {
      const outcome = importOnet({ rijen }, { datum });
      if (!isRight(outcome)) throw new Error(JSON.stringify(outcome.left));
      const { punten } = outcome.right;
      const profile = parseWerkprofiel({ soort: "werkprofiel", id: "w", datum, punten }, { peildatum: "2026-02-01" });
      if (!isRight(profile)) throw new Error(JSON.stringify(profile.left));
      return punten.length > 0;
    });
  });

  it("give the same in any order of the rows", () => {
    law(
      rows.chain((rijen) => fc.tuple(fc.constant(rijen), fc.shuffledSubarray(rijen, { minLength: rijen.length }))),
      ([rijen, shuffled]) => {
        const text = (one: unknown): string => JSON.stringify(importOnet({ rijen: one }, { datum }));
        if (text(rijen) !== text(shuffled)) throw new Error("the order of the rows changed the result");
        return rijen.length > 1;
      },
    );
  });

  it("that are hidden never make a point appear, nor change one that stays", () => {
    law(fc.tuple(rows, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })), ([rijen, fates]) => {
      const part = rijen.filter((_, i) => fates[i % fates.length]);
      const [all, known] = [pointsOf(rijen), pointsOf(part)];
      for (const [code, value] of known) {
        if (!all.has(code)) throw new Error(`${code} appeared`);
        if (all.get(code) !== value) throw new Error(`${code} was ${value} and turned out to be ${all.get(code)}`);
      }
      return known.size > 0 && part.length < rijen.length;
    });
  });

  it("never ask less, nor offer more, when one figure rises", () => {
    law(fc.tuple(rows, fc.nat(), fc.integer({ min: 1, max: 400 })), ([rijen, which, rise]) => {
      const place = which % rijen.length;
      const raised = rijen.map((row, i) => {
        const max = onetSchalen.get(row.schaal)?.[1] ?? 0;
        return i === place ? { ...row, waarde: Math.min(max, row.waarde + rise / 100) } : row;
      });
      const [before, after] = [pointsOf(rijen), pointsOf(raised)];
      let compared = 0;
      for (const [code, was] of before) {
        const is = after.get(code);
        const found = leidraadNl.criteria.get(code)?.criterium;
        if (is === undefined || was === undefined || found === undefined) continue;
        compared += 1;
        if (vraagt("werk", found) ? is < was : is > was) throw new Error(`${code} went the wrong way`);
      }
      return compared > 0;
    });
  });
});

describe("anything at all", () => {
  it("gives an outcome and never throws", () => {
    law(
      fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), fc.record({ rijen: fc.array(fc.anything()) })),
      (input) => "_tag" in importOnet(input, { datum }),
    );
  });
});
