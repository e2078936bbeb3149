import fc from "fast-check";
import { ondersteuningsbehoeften, type Fit, type KantOordeel, type Oordeel, type Vergelijking } from "passend";
import { whatIf, type Wijziging } from "passend/what-if";
import { describe, expect, it } from "vitest";
import { pairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { compared } from "../support/pairs.js";

const order: readonly Oordeel["uitkomst"][] = ["niet-passend", "onvoldoende-bekend", "passend-met-ondersteuning", "passend"];

const better = ({ oordeel }: Vergelijking): number => order.indexOf(oordeel.uitkomst);

const fits = ({ geschiktheid, passendheid }: Vergelijking, when: keyof KantOordeel): readonly (Fit | null)[] =>
  [geschiktheid, passendheid].flatMap((side) => [side[when].totaal, ...Object.values(side[when].perOnderdeel)]);

/** The measures that are certain to be possible and that the plan proposes. */
const plan = (comparison: Vergelijking): readonly Wijziging[] =>
  ondersteuningsbehoeften(comparison)
    .filter(({ voorwaardelijk }) => !voorwaardelijk)
    .map(({ criterium, maatregel }) => ({ soort: "maatregel", criterium, maatregel }));

/** Every measure that is an option somewhere, whether it can or not. */
const measures = ({ discrepanties }: Vergelijking): readonly Wijziging[] =>
  discrepanties.flatMap(({ criterium, opties }) =>
    opties.map(({ maatregel }): Wijziging => ({ soort: "maatregel", criterium, maatregel })),
  );

describe("what if", () => {
  it("nothing supposed changes nothing", () => {
    law(pairInput(), (input) => {
      const comparison = compared(input);
      const { na, verschil, wijzigingen } = whatIf(comparison, []);
      expect(na).toBe(comparison);
      expect(wijzigingen).toEqual([]);
      expect(verschil).toEqual({
        oordeel: null,
        bevindingen: [],
        discrepanties: { gesloten: [], nieuw: [], kleiner: [], groter: [] },
      });
      return true;
    });
  });

  it("the proposed support, once in place, gives exactly the attainable fit that was promised", () => {
    law(
      pairInput(),
      (input) => {
        const comparison = compared(input);
        const changes = plan(comparison);
        const { na } = whatIf(comparison, changes);
        const low = (when: keyof KantOordeel, of: Vergelijking) => fits(of, when).map((fit) => fit?.laag);
        expect(low("huidig", na)).toEqual(low("haalbaar", comparison));
        return changes.length > 0;
      },
      { atLeast: 0.3 },
    );
  });

  it("adding support never lowers a fit, opens a gap nor worsens the verdict", () => {
    law(
      pairInput().chain((input) =>
        fc.record({ input: fc.constant(input), chosen: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }) }),
      ),
      ({ input, chosen }) => {
        const comparison = compared(input);
        const all = measures(comparison);
        if (all.length === 0) return false;
        let before = comparison;
        const changes: Wijziging[] = [];
        for (const number of chosen) {
          changes.push(all[number % all.length] as Wijziging);
          const { na } = whatIf(comparison, changes);
          expect(better(na)).toBeGreaterThanOrEqual(better(before));
          for (const when of ["huidig", "haalbaar"] as const) {
            fits(na, when).forEach((fit, i) => {
              const was = fits(before, when)[i];
              expect(fit?.laag ?? 1).toBeGreaterThanOrEqual(was?.laag ?? 1);
              expect(fit?.hoog ?? 1).toBeGreaterThanOrEqual(was?.hoog ?? 1);
            });
          }
          const rest = new Map(before.discrepanties.map((gap) => [gap.id, gap.rest]));
          for (const gap of na.discrepanties) expect(gap.rest).toBeLessThanOrEqual(rest.get(gap.id) ?? -1);
          before = na;
        }
        return true;
      },
      { atLeast: 0.3, part: 0.5 },
    );
  });

  it("one measure changes one finding", () => {
    law(
      pairInput(),
      (input) => {
        const comparison = compared(input);
        const [change] = measures(comparison);
        if (change?.soort !== "maatregel") return false;
        const changed = whatIf(comparison, [change]).verschil.bevindingen.map(({ criterium }) => criterium);
        expect(changed.filter((criterium) => criterium !== change.criterium)).toEqual([]);
        return true;
      },
      { atLeast: 0.3 },
    );
  });
});
