import fc from "fast-check";
import { match, type Vergelijking } from "passend";
import { criteria, workerProfile, type PairInput, type Point } from "../support/arbitraries.js";
import { besluit, goedeBegeleider } from "../support/cases.js";
import { ladderOf } from "../support/ladder.js";
import { parsed } from "../support/pairs.js";

type Criterium = (typeof criteria)[number];

/** A work point that can come from tasks, each of which may ask or offer something else. */
export interface TaskPoint extends Point {
  perTaak?: { taak: string; waarde: unknown }[];
}

export interface RedesignInput extends PairInput {
  werk: PairInput["werk"] & { punten: TaskPoint[]; taken: { id: string; naam: string; aandeel: number }[] };
}

const rated = (waarde: unknown): Pick<Point, "beoordelingen"> => ({
  beoordelingen: [{ waarde, door: "jobcoach", bewijs: "observatie", datum: "2026-01-15" }],
});

/** What the tasks of a point say, and what the whole work then says: the most, the least, or all of it. */
const values = (criterium: Criterium, tasks: readonly string[]): fc.Arbitrary<Pick<TaskPoint, "beoordelingen" | "perTaak">> => {
  const { schaal, richting } = criterium;
  if (schaal.soort === "tekst") return fc.constant(rated("nader te bepalen"));
  const own = fc.array(fc.boolean(), { minLength: tasks.length, maxLength: tasks.length });
  if (schaal.soort === "voorkeur") {
    const options = schaal.opties.map(({ code }) => code);
    const some = fc.shuffledSubarray(options, { minLength: 1, maxLength: 2 });
    return fc.tuple(own, fc.array(some, { minLength: tasks.length, maxLength: tasks.length }), some).map(([has, each, extra]) => {
      const perTaak = tasks.flatMap((taak, i) => (has[i] === true ? [{ taak, waarde: each[i] ?? [] }] : []));
      const all = new Set([
        ...perTaak.flatMap(({ waarde }) => waarde),
        ...(perTaak.length === tasks.length && tasks.length > 0 ? [] : extra),
      ]);
      return { ...rated([...all]), ...(perTaak.length === 0 ? {} : { perTaak }) };
    });
  }
  const ladder = ladderOf(schaal);
  const place = fc.nat(ladder.length - 1);
  const outermost = richting === "eis" ? Math.max : Math.min;
  return fc
    .tuple(own, fc.array(place, { minLength: tasks.length, maxLength: tasks.length }), place, fc.boolean())
    .map(([has, each, extra, open]) => {
      const perTaak = tasks.flatMap((taak, i) => (has[i] === true ? [{ taak, waarde: ladder[each[i] ?? 0] }] : []));
      const places = [
        ...each.filter((_, i) => has[i] === true),
        ...(perTaak.length === tasks.length && tasks.length > 0 ? [] : [extra]),
      ];
      const whole = ladder[outermost(...places)];
      const value = richting === "eis" && open ? { min: whole } : whole;
      return { ...rated(value), ...(perTaak.length === 0 ? {} : { perTaak }) };
    });
};

const workPoint = (criterium: Criterium, ids: readonly string[]): fc.Arbitrary<TaskPoint> =>
  fc
    .tuple(
      fc.oneof(
        { arbitrary: fc.subarray([...ids], { minLength: 1 }), weight: 5 },
        { arbitrary: fc.constant<string[]>([]), weight: 1 },
      ),
      fc.constantFrom("ja", "nee", "nee", "deels", undefined),
      fc.boolean(),
    )
    .chain(([taken, aanpasbaar, essentieel]) =>
      values(criterium, taken).map((said) => ({
        criterium: criterium.code,
        ...said,
        ...(taken.length === 0 ? {} : { taken }),
        ...(aanpasbaar === undefined ? {} : { aanpasbaar }),
        ...(essentieel ? { essentieel } : {}),
      })),
    );

const tasks = (atMost: number): fc.Arbitrary<{ id: string; naam: string; aandeel: number }[]> =>
  fc
    .array(fc.integer({ min: 0, max: Math.floor(100 / atMost) }), { minLength: 1, maxLength: atMost })
    .map((shares) => shares.map((aandeel, i) => ({ id: `t${i}`, naam: `Taak ${i}`, aandeel })));

const someOf = (soorten: readonly string[]): fc.Arbitrary<Criterium> =>
  fc.constantFrom(...criteria.filter(({ schaal }) => soorten.includes(schaal.soort)));

/** Criteria of every kind, preferences and needs more often than they stand in the catalogue. */
const chosenCriteria: fc.Arbitrary<Criterium[]> = fc.uniqueArray(
  fc.oneof(
    { arbitrary: someOf(["niveau", "hoeveelheid", "kwalificatie"]), weight: 5 },
    { arbitrary: someOf(["voorwaarde"]), weight: 2 },
    { arbitrary: someOf(["voorkeur"]), weight: 3 },
    { arbitrary: someOf(["tekst"]), weight: 1 },
  ),
  { selector: ({ code }) => code, minLength: 2, maxLength: 8 },
);

/** A pair whose work has up to so many tasks, with values per task that do not contradict the whole. */
export const redesignInput = (atMost = 6): fc.Arbitrary<RedesignInput> =>
  fc.tuple(chosenCriteria, tasks(atMost)).chain(([chosen, taken]) =>
    fc
      .tuple(
        workerProfile(chosen, { judgement: "often" }),
        fc.tuple(
          ...chosen.map((criterium) =>
            workPoint(
              criterium,
              taken.map(({ id }) => id),
            ),
          ),
        ),
        fc.constantFrom(undefined, "24 uur/week", "500 uur/jaar"),
        fc.constantFrom(undefined, "ja", "onbekend"),
        fc.subarray(chosen.map(({ code }) => code)),
      )
      .map(([werknemer, punten, uren, bereid, decided]) => ({
        werknemer,
        werk: {
          soort: "werkprofiel",
          id: "werkplek",
          datum: "2026-01-15",
          taken,
          punten: [...punten],
          ...(uren === undefined ? {} : { contract: { uren } }),
          ...(bereid === undefined
            ? {}
            : { werkbegeleider: { ...goedeBegeleider, bereid, steuntBij: chosen.slice(0, 3).map(({ code }) => code) } }),
        },
        beslissingen: decided.map((code, i) => besluit(code, i % 2 === 0 ? "tekort" : "match")),
      })),
  );

export const comparedWork = (input: RedesignInput): Vergelijking => match(parsed(input));
