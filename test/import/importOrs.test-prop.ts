import fc from "fast-check";
import { isRight, leidraadNl, parseWerkprofiel } from "passend";
import { importOrs } from "passend/import";
import { describe, it } from "vitest";
import { vraagt } from "../../src/domain/criterium.js";
import { codeVan } from "../../src/domain/schaal.js";
import type { EnkeleWaarde } from "../../src/domain/waarde.js";
import { law } from "../support/law.js";

const datum = "2026-01-10";

interface Row {
  readonly eis: string;
  readonly niveau: string;
  readonly waarde: number | null;
}

/** The levels of every requirement that is linked, from light to heavy; a mean has one. */
const requirements = [
  ...new Map(
    (leidraadNl.data.koppelingen ?? [])
      .filter(({ lijst }) => lijst === "ors")
      .map(
        ({ code, regel }) => [code, regel.soort === "niveaus" ? regel.waarden.map(({ niveau }) => niveau) : ["MEAN"]] as const,
      ),
  ),
];

/** Parts of one whole in tenths, as the survey gives them: where a thousand tenths is cut. */
const shares = (count: number): fc.Arbitrary<readonly number[]> =>
  fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: count - 1, maxLength: count - 1 })
    .map((cuts) => [0, ...cuts.sort((a, b) => a - b), 1000])
    .map((cuts) => cuts.slice(1).map((cut, i) => (cut - (cuts[i] ?? 0)) / 10));

/** Literacy is asked only of the jobs without a diploma, so its shares are parts of that share. */
function asTheSurveyCounts(rows: readonly Row[]): readonly Row[] {
  const without = rows.find(({ eis, niveau }) => eis === "Minimum education level" && niveau === "NONE")?.waarde ?? 100;
  const yes = rows.find(({ eis, niveau }) => eis === "Literacy required" && niveau === "YES")?.waarde ?? 0;
  const part = Math.min(yes, without);
  const share = (niveau: string): number => Number((niveau === "YES" ? part : without - part).toFixed(1));
  return rows.map((row) => (row.eis === "Literacy required" ? { ...row, waarde: share(row.niveau) } : row));
}

const fullRows = fc
  .subarray(requirements, { minLength: 1, maxLength: 12 })
  .chain((chosen) =>
    fc.tuple(
      ...chosen.map(([eis, niveaus]) =>
        shares(niveaus.length).map((parts) => niveaus.map((niveau, i): Row => ({ eis, niveau, waarde: parts[i] ?? 0 }))),
      ),
    ),
  )
  .map((groups) => groups.flat())
  .map(asTheSurveyCounts);

/** Figures of which some are not published: blank, or left out. */
const partRows = fullRows.chain((rows) =>
  fc
    .tuple(...rows.map(() => fc.constantFrom("kept", "kept", "kept", "blank", "gone")))
    .map((fates) =>
      rows.flatMap((row, i): readonly Row[] =>
        fates[i] === "gone" ? [] : [{ ...row, waarde: fates[i] === "blank" ? null : row.waarde }],
      ),
    )
    .map((part) => ({ rows, part })),
);

const codeOf = (code: string, waarde: unknown): number => {
  const found = leidraadNl.criteria.get(code)?.criterium;
  if (found === undefined) throw new Error(`no criterium ${code}`);
  return waarde === "niet-gevraagd" ? 0 : (codeVan(found.schaal, waarde as EnkeleWaarde) ?? Number.NaN);
};

const pointsOf = (rijen: readonly Row[], deel = 50): ReadonlyMap<string, number> => {
  const outcome = importOrs({ rijen }, { datum, deel });
  if (!isRight(outcome)) throw new Error(JSON.stringify(outcome.left));
  return new Map(outcome.right.punten.map(({ criterium, beoordelingen: [one] }) => [criterium, codeOf(criterium, one?.waarde)]));
};

const asks = (code: string): boolean => {
  const found = leidraadNl.criteria.get(code)?.criterium;
  return found !== undefined && vraagt("werk", found);
};

const percent = fc.integer({ min: 1, max: 100 });

describe("any figures of an occupation", () => {
  it("are taken over as points that parse", () => {
    law(fc.tuple(partRows, percent), ([{ part }, deel]) => {
      const outcome = importOrs({ rijen: part }, { datum, deel });
      if (!isRight(outcome)) throw new Error(JSON.stringify(outcome.left));
      const { punten } = outcome.right;
      const profile = parseWerkprofiel({ soort: "werkprofiel", id: "w", datum, punten }, { peildatum: "2026-02-01" });
      if (!isRight(profile)) throw new Error(JSON.stringify(profile.left));
      return punten.length > 0;
    });
  });

  it("give the same in any order of the rows", () => {
    law(
      partRows.chain(({ part }) => fc.tuple(fc.constant(part), fc.shuffledSubarray(part, { minLength: part.length }))),
      ([part, shuffled]) => {
        const text = (rijen: unknown): string => JSON.stringify(importOrs({ rijen }, { datum }));
        if (text(part) !== text(shuffled)) throw new Error("the order of the rows changed the result");
        return part.length > 1;
      },
    );
  });

  it("never ask more when more of the jobs have to ask it", () => {
    law(fc.tuple(partRows, percent, percent), ([{ part }, one, other]) => {
      const [low, high] = [pointsOf(part, Math.min(one, other)), pointsOf(part, Math.max(one, other))];
      let compared = 0;
      for (const [code, before] of low) {
        const after = high.get(code);
        if (after === undefined) continue;
        compared += 1;
        if (asks(code) ? after > before : after < before) throw new Error(`${code} was raised`);
      }
      return compared > 0 && one !== other;
    });
  });

  it("that are not published change nothing of what was taken over, whatever they are", () => {
    law(partRows, ({ rows, part }) => {
      const [known, all] = [pointsOf(part), pointsOf(rows)];
      for (const [code, value] of known) {
        if (all.get(code) !== value) throw new Error(`${code} was ${value} and turned out to be ${all.get(code)}`);
      }
      return known.size > 0 && part.length < rows.length + part.filter(({ waarde }) => waarde === null).length;
    });
  });
});

describe("anything at all", () => {
  it("gives an outcome and never throws", () => {
    law(
      fc.oneof(fc.anything({ withNullPrototype: true, withBigInt: true }), fc.record({ rijen: fc.array(fc.anything()) })),
      (input) => "_tag" in importOrs(input, { datum }),
    );
  });
});
