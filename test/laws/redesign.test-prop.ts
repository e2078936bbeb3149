import fc from "fast-check";
import type { Vergelijking } from "passend";
import { taakpakketten, whatIf } from "passend/what-if";
import { describe, expect, it } from "vitest";
import { comparedWork, redesignInput, type RedesignInput } from "../redesign/support.js";
import { law } from "../support/law.js";
import { canonical, criterionOf } from "../support/pairs.js";

/** The comparison with only these tasks, asked of the engine and of nothing else. */
const onlyWith = (vergelijking: Vergelijking, taken: readonly string[]): Vergelijking => {
  const weg = (vergelijking.paar.werk.taken ?? []).flatMap(({ id }) => (taken.includes(id) ? [] : [id]));
  return weg.length === 0 ? vergelijking : whatIf(vergelijking, [{ soort: "zonder-taken", taken: weg }]).na;
};

/** Criteria of essential gaps that stay open. */
const openIn = ({ bevindingen, discrepanties }: Vergelijking): readonly string[] => {
  const essential = new Set(bevindingen.filter(({ essentieel }) => essentieel).map(({ criterium }) => criterium));
  return discrepanties.flatMap(({ criterium, open }) => (open === "ja" && essential.has(criterium) ? [criterium] : []));
};

const subsets = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, i) => ((bits >> i) & 1) === 1));

const idsOf = (input: RedesignInput): readonly string[] => input.werk.taken.map(({ id }) => id);

const shareOf = (input: RedesignInput, taken: readonly string[]): number =>
  input.werk.taken.reduce((sum, { id, aandeel }) => sum + (taken.includes(id) ? aandeel : 0), 0);

/** Whether a person decided that it falls short there. Such a decision holds for every task of the point, whatever is measured. */
const isDecidedShort = ({ beslissingen }: RedesignInput, code: string): boolean =>
  beslissingen.some(({ criterium, oordeel }) => criterium === code && oordeel === "tekort");

/**
 * The two ways in which a package can lack a gap that one of its tasks has: on a preference, what is unknown of another task hides
 * it; and where a person decided that it falls short, the package may be measured to fall short less.
 */
const isHidden = (input: RedesignInput, voor: Vergelijking, taken: readonly string[], blocking: readonly string[]): boolean => {
  const na = onlyWith(voor, taken);
  return taken.some((taak) =>
    openIn(onlyWith(voor, [taak])).some((criterium) => {
      if (blocking.includes(criterium)) return false;
      const bevinding = na.bevindingen.find((een) => een.criterium === criterium);
      const isUnknown = bevinding?.uitkomst === "onbekend" && bevinding.verlies.minimum > 0;
      return isDecidedShort(input, criterium) || (criterionOf(criterium).schaal.soort === "voorkeur" && isUnknown);
    }),
  );
};

describe("task packages", { timeout: 120_000 }, () => {
  it("have no open essential gap that comes from a task", () => {
    law(
      redesignInput(),
      (input) => {
        const voor = comparedWork(input);
        const { pakketten, heelWerk } = taakpakketten(voor);
        for (const { watAls } of pakketten) {
          const fromTasks = openIn(watAls.na).filter((criterium) => !heelWerk.blokkeert.includes(`discrepantie/${criterium}`));
          expect(fromTasks).toEqual([]);
        }
        return pakketten.length > 0 && openIn(voor).length > 0;
      },
      { atLeast: 0.1 },
    );
  });

  it("leave no larger set of tasks without one: every subset is tried", () => {
    law(
      redesignInput(),
      (input) => {
        const voor = comparedWork(input);
        const largest = taakpakketten(voor).pakketten[0]?.aandeel ?? 0;
        const blocking = openIn(onlyWith(voor, []));
        const larger = subsets(idsOf(input)).filter((some) => shareOf(input, some) > largest);
        for (const some of larger) {
          const open = openIn(onlyWith(voor, some)).filter((criterium) => !blocking.includes(criterium));
          expect(open.length > 0 || isHidden(input, voor, some, blocking), some.join()).toBe(true);
        }
        return larger.length > 0;
      },
      { atLeast: 0.1, part: 0.5 },
    );
  });

  it("are never fewer than two where two exist, all different, largest first", () => {
    law(
      redesignInput(),
      (input) => {
        const { taken, pakketten, stand } = taakpakketten(comparedWork(input));
        const good = taken.filter(({ klasse }) => klasse !== "beter-ruilen").length;
        expect(pakketten.length).toBeGreaterThanOrEqual(Math.min(2, good));
        expect(stand).toBe(good === 0 ? "geen-pakket" : good === 1 ? "een-pakket" : "keuze");
        expect(new Set(pakketten.map(({ taken: een }) => [...een].sort().join())).size).toBe(pakketten.length);
        expect(new Set(pakketten.map(({ id }) => id)).size).toBe(pakketten.length);
        const shares = pakketten.map(({ aandeel }) => aandeel);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        for (const { tegenover } of pakketten) expect(tegenover.length).toBe(pakketten.length - 1);
        return good > 1;
      },
      { atLeast: 0.4 },
    );
  });

  it("put every task on one side, and shares and hours add up", () => {
    law(
      redesignInput(),
      (input) => {
        const voor = comparedWork(input);
        const { pakketten, nietBeschreven } = taakpakketten(voor);
        const contract = voor.paar.werk.contract?.uren;
        for (const { taken, eruit, aandeel, uren, voorCollegas } of pakketten) {
          expect([...taken, ...eruit].sort()).toEqual([...idsOf(input)].sort());
          expect(aandeel).toBe(shareOf(input, taken));
          expect(aandeel + voorCollegas.aandeel + nietBeschreven.aandeel).toBe(100);
          expect(voorCollegas.taken.map(({ taak }) => taak)).toEqual(eruit);
          if (contract === undefined) expect([uren, voorCollegas.uren, nietBeschreven.uren]).toEqual([null, null, null]);
          else {
            const hours = [uren, voorCollegas.uren, nietBeschreven.uren].reduce(
              (sum, part) => sum + (part?.waarde ?? Number.NaN),
              0,
            );
            expect(hours).toBeCloseTo(contract.waarde, 6);
          }
        }
        return pakketten.length > 0 && contract !== undefined;
      },
      { atLeast: 0.3 },
    );
  });

  it("do not change with the order of tasks, points and values", () => {
    const turned = (input: RedesignInput): RedesignInput => ({
      ...input,
      werk: {
        ...input.werk,
        taken: [...input.werk.taken].reverse(),
        punten: [...input.werk.punten].reverse().map((punt) => ({
          ...punt,
          ...(punt.taken === undefined ? {} : { taken: [...punt.taken].reverse() }),
          ...(punt.perTaak === undefined ? {} : { perTaak: [...punt.perTaak].reverse() }),
        })),
      },
    });
    const said = (input: RedesignInput): unknown => {
      const { taken, pakketten, heelWerk, vragen } = taakpakketten(comparedWork(input));
      return {
        ...{ taken, heelWerk, vragen },
        pakketten: pakketten.map(({ watAls, ...rest }) => ({ ...rest, oordeel: watAls.na.oordeel, fit: watAls.na.geschiktheid })),
      };
    };
    law(redesignInput(), (input) => {
      expect(said(turned(input))).toEqual(said(input));
      return input.werk.taken.length > 1;
    });
  });
});

describe("taking tasks away", { timeout: 120_000 }, () => {
  const without = fc.tuple(redesignInput(), fc.nat(), fc.nat());

  it("never makes a shortage on a demand, nor a larger one", () => {
    law(
      without,
      ([input, a]) => {
        const voor = comparedWork(input);
        const weg = subsets(idsOf(input))[a % 2 ** idsOf(input).length] ?? [];
        const na = onlyWith(
          voor,
          idsOf(input).filter((id) => !weg.includes(id)),
        );
        const size = ({ discrepanties }: Vergelijking, id: string): number =>
          discrepanties.find((gat) => gat.id === id)?.rest ?? 0;
        for (const { id, criterium } of na.discrepanties) {
          if (criterionOf(criterium).richting === "eis" && !isDecidedShort(input, criterium))
            expect(size(na, id)).toBeLessThanOrEqual(size(voor, id));
        }
        return weg.length > 0 && voor.discrepanties.length > 0;
      },
      { atLeast: 0.2 },
    );
  });

  it("one after the other is the same as all at once", () => {
    law(
      without,
      ([input, a, b]) => {
        const voor = comparedWork(input);
        const some = (bits: number): readonly string[] => subsets(idsOf(input))[bits % 2 ** idsOf(input).length] ?? [];
        const stap = (taken: readonly string[]) => ({ soort: "zonder-taken", taken }) as const;
        const [eerst, dan] = [some(a), some(b)];
        const naElkaar = whatIf(voor, [stap(eerst), stap(dan)]).na;
        const samen = whatIf(voor, [stap([...new Set([...eerst, ...dan])])]).na;
        expect(naElkaar.paar.werk).toEqual(samen.paar.werk);
        expect(naElkaar.bevindingen).toEqual(samen.bevindingen);
        return eerst.length > 0 && dan.length > 0;
      },
      { atLeast: 0.3 },
    );
  });
});

describe("values per task", { timeout: 60_000 }, () => {
  it("stay the same when a profile is written and parsed again", () => {
    law(redesignInput(), (input) => {
      const once = canonical(input);
      expect(canonical(once)).toEqual(once);
      expect(JSON.stringify(canonical(once))).toBe(JSON.stringify(once));
      return JSON.stringify(once).includes('"perTaak"');
    });
  });
});
