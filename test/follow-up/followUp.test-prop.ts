import fc from "fast-check";
import { buildMatchingsformulier, leidraadNl } from "passend";
import { followUp, parseLogboek, parseUitslagen, type Meetmoment, type Opvolging } from "passend/follow-up";
import { describe, expect, it } from "vitest";
import { gevers } from "../../src/domain/maatregel.js";
import { pairInput, peildatum, someCriteria, workerProfile, workProfile, type PairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { compared } from "../support/pairs.js";
import { goed, kringloop } from "./support.js";

const moment = (input: unknown): Meetmoment => {
  const vergelijking = compared(input);
  return { vergelijking, formulier: buildMatchingsformulier(vergelijking) };
};

/** The same criteria twice, so that the two moments have something in common. */
const twice: fc.Arbitrary<readonly [PairInput, PairInput]> = someCriteria.chain((chosen) => {
  const one = fc.record({
    werknemer: workerProfile(chosen),
    werk: workProfile(chosen),
    beslissingen: fc.constant([]),
  }) as unknown as fc.Arbitrary<PairInput>;
  return fc.tuple(one, one);
});

const activities = [...leidraadNl.activiteiten.keys()];
const criteria = [...leidraadNl.criteria.keys()];

/** Entries on goals of the form, on other points and on nothing; a number in each, so that none is there twice. */
const entries = (doelen: readonly string[]): fc.Arbitrary<readonly object[]> =>
  fc
    .array(
      fc.record({
        datum: fc.constantFrom("2025-01-15", "2025-03-31", "2025-07-14", "2025-07-15", "2026-01-15", peildatum),
        minuten: fc.integer({ min: 1, max: 600 }),
        doel: fc.oneof(fc.constantFrom(null, ...doelen), fc.constantFrom(...criteria.slice(0, 5))),
        activiteit: fc.constantFrom(...activities),
        wie: fc.constantFrom(...gevers),
        deelnemers: fc.constantFrom(undefined, 1, 3, 6),
      }),
      { maxLength: 12 },
    )
    .map((list) =>
      list.map(({ deelnemers, ...entry }, i) => ({
        ...entry,
        ...(deelnemers === undefined ? {} : { deelnemers }),
        toelichting: `contact ${i}`,
      })),
    );

const book = (regels: readonly object[]) =>
  goed(parseLogboek({ soort: "logboek", id: "boek", begin: "2025-01-15", regels }, { peildatum }));

const outcomes = ({ formulier }: Meetmoment, levels: readonly number[]) => {
  const uitslagen = formulier.doelen.periode.map(({ id }, i) => ({
    ...{ doel: id, niveau: levels[i] ?? 0, beginniveau: -1 },
    ...{ door: "jobcoach", bewijs: "observatie", datum: peildatum },
  }));
  return goed(parseUitslagen({ soort: "uitslagen", uitslagen }, formulier, { peildatum }));
};

const levels = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 });

const followed = (first: Meetmoment, later: Meetmoment, regels: readonly object[], reached: readonly number[]): Opvolging =>
  followUp(first, later, { logboek: book(regels), uitslagen: outcomes(first, reached) });

const gapsOf = ({ vergelijking }: Meetmoment): readonly string[] => vergelijking.discrepanties.map(({ criterium }) => criterium);

describe("a follow-up", () => {
  it("puts every discrepantie of either moment in exactly one class, and nothing else", () => {
    law(twice, ([a, b]) => {
      const [first, later] = [moment(a), moment(b)];
      const named = followed(first, later, [], []).verschuivingen.map(({ criterium }) => criterium);
      const expected = [...new Set([...gapsOf(first), ...gapsOf(later)])];
      expect([...named].sort()).toEqual([...expected].sort());
      return named.length > 0;
    });
  });

  it("gives every class to the moment it is about", () => {
    law(twice, ([a, b]) => {
      const [first, later] = [moment(a), moment(b)];
      const [then, now] = [new Set(gapsOf(first)), new Set(gapsOf(later))];
      const { verschuivingen } = followed(first, later, [], []);
      for (const { criterium, soort } of verschuivingen) {
        expect(now.has(criterium)).toBe(["gebleven", "teruggekomen", "nieuw"].includes(soort));
        expect(then.has(criterium)).toBe(!["teruggekomen", "nieuw"].includes(soort));
      }
      return verschuivingen.length > 0;
    });
  });

  it("of a pair with itself closes nothing, and nothing came back", () => {
    law(pairInput(), (input) => {
      const same = moment(input);
      const { verschuivingen, steun, plan } = followed(same, same, [], []);
      expect(new Set(verschuivingen.map(({ soort }) => soort))).toEqual(new Set(verschuivingen.length === 0 ? [] : ["gebleven"]));
      expect(verschuivingen.every(({ beweging, veranderd }) => beweging === "gelijk" && veranderd.length === 0)).toBe(true);
      expect(steun).toEqual([]);
      expect(plan.every(({ wijziging }) => wijziging === "gebleven")).toBe(true);
      return verschuivingen.length > 0;
    });
  });

  it("is one thing backwards: what closed comes back", () => {
    law(twice, ([a, b]) => {
      const [first, later] = [moment(a), moment(b)];
      const forth = followed(first, later, [], []).verschuivingen;
      const back = new Map(followed(later, first, [], []).verschuivingen.map(({ criterium, soort }) => [criterium, soort]));
      const mirror = { gesloten: "teruggekomen", teruggekomen: "gesloten", gebleven: "gebleven" } as const;
      const seen = forth.filter(({ soort }) => soort in mirror);
      for (const { criterium, soort } of seen) expect(back.get(criterium)).toBe(mirror[soort as keyof typeof mirror]);
      return seen.length > 0;
    });
  });

  // Pairs of chance seldom have goals; the thrift shop has three.
  const firstMoments = fc.oneof(pairInput().map(moment), fc.constant(kringloop().eerste));

  const withEntries = firstMoments.chain((first) => {
    return fc.tuple(fc.constant(first), entries(first.formulier.doelen.periode.map(({ id }) => id)));
  });

  it("adds the minutes up: of the entries, of the rows, and of the totals", () => {
    law(withEntries, ([first, list]) => {
      const { tijd } = followed(first, first, list, []);
      const counted = book(list).regels.reduce((sum, { minuten, deelnemers = 1 }) => sum + Math.floor(minuten / deelnemers), 0);
      const spent = tijd.totaal.reduce((sum, { besteed, anderen }) => sum + besteed + anderen, 0);
      const rows = tijd.regels.flatMap(({ perHalfjaar }) => perHalfjaar);
      expect(spent).toBe(counted);
      expect(rows.reduce((sum, { besteed, anderen }) => sum + besteed + anderen, 0)).toBe(counted);
      tijd.totaal.forEach(({ gepland }, i) => {
        expect(gepland).toBe(first.formulier.uren.totaal[i] ?? 0);
      });
      return list.length > 0;
    });
  });

  it("lists every entry that is outside the plan, and names every entry in a row", () => {
    law(withEntries, ([first, list]) => {
      const { tijd } = followed(first, first, list, []);
      const { periode } = first.formulier.doelen;
      const outside = book(list).regels.filter(
        ({ doel, activiteit }) =>
          doel !== null && periode.find(({ criterium }) => criterium === doel)?.activiteiten.includes(activiteit) !== true,
      );
      expect(tijd.afwijkingen).toHaveLength(outside.length);
      const ids = tijd.regels.flatMap(({ because }) => because.filter((id) => id.startsWith("logboek/")));
      expect([...ids].sort()).toEqual(list.map((_, i) => `logboek/${i + 1}`).sort());
      return outside.length > 0;
    });
  });

  it("does not depend on the order of the logboek", () => {
    const shuffled = withEntries.chain(([first, list]) =>
      fc.tuple(fc.constant(first), fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    law(shuffled, ([first, list, other]) => {
      expect(JSON.stringify(followed(first, first, other, []))).toBe(JSON.stringify(followed(first, first, list, [])));
      return JSON.stringify(list) !== JSON.stringify(other);
    });
  });

  it("never gives a lower score when more is attained on one goal", () => {
    const better = fc.tuple(firstMoments, levels, fc.nat(2)).filter(([, reached, i]) => (reached[i] ?? 2) < 2);
    law(
      better,
      ([first, reached, i]) => {
        const more = reached.map((level, k) => (k === i ? level + 1 : level));
        const [low, high] = [reached, more].map((each) => followed(first, first, [], each).score.waarde);
        const scored = first.formulier.doelen.periode.length > i;
        if (scored) expect(high ?? 0).toBeGreaterThan(low ?? 100);
        else expect(high).toBe(low);
        return scored;
      },
      { atLeast: 0.3 },
    );
  });

  it("rests every statement on something", () => {
    law(twice, ([a, b]) => {
      const { verschuivingen, doelen, plan, steun, herhaald, planning } = followed(moment(a), moment(b), [], []);
      const all = [...verschuivingen, ...doelen, ...plan, ...steun, ...herhaald, ...planning.doelen];
      for (const { because } of all) {
        expect(because.length).toBeGreaterThan(0);
        expect(because.every((id) => /^(?:eerste|later|uitslag|vervolg|regeling)\//u.test(id))).toBe(true);
      }
      return all.length > 0;
    });
  });
});
