import fc from "fast-check";
import { buildMatchingsformulier, isLeft, leidraadNl, match, parseWerknemerprofiel, parseWerkprofiel, type Paar } from "passend";
import { describe, expect, it } from "vitest";
import { peildatum, someCriteria, workerProfile, workProfile, type Profile } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { copy } from "../support/pairs.js";

/** Several workers and several jobs over the same criteria. */
const field: fc.Arbitrary<{ workers: Profile[]; jobs: Profile[] }> = someCriteria.chain((chosen) =>
  fc.record({
    workers: fc.array(workerProfile(chosen), { minLength: 2, maxLength: 3 }),
    jobs: fc.array(workProfile(chosen), { minLength: 2, maxLength: 3 }),
  }),
);

/** A field holds up to nine pairs. */
const slow = { part: 0.25 };

const right = <T>(outcome: ReturnType<typeof parseWerknemerprofiel | typeof parseWerkprofiel>): T => {
  if (isLeft(outcome)) throw new Error(JSON.stringify(outcome.left));
  return outcome.right as T;
};

const worker = (input: unknown) => right<Paar["werknemer"]>(parseWerknemerprofiel(input, { peildatum }));
const job = (input: unknown) => right<Paar["werk"]>(parseWerkprofiel(input, { peildatum }));

const bytes = (werknemer: Paar["werknemer"], werk: Paar["werk"]): string =>
  JSON.stringify(buildMatchingsformulier(match({ werknemer, werk, beslissingen: [], peildatum, catalogus: leidraadNl })));

/** Every pair of a field on its own: profiles parsed for that pair only. */
const alone = ({ workers, jobs }: { workers: Profile[]; jobs: Profile[] }): readonly string[] =>
  workers.flatMap((w) => jobs.map((j) => bytes(worker(copy(w)), job(copy(j)))));

describe("independence: another candidate or job never changes a pair's result", { timeout: 120_000 }, () => {
  it("batch equals pairwise, exactly: profiles parsed once and used in every pair", () => {
    law(
      field,
      (people) => {
        const expected = alone(people);
        const workers = people.workers.map(worker);
        const jobs = people.jobs.map(job);
        expect(workers.flatMap((w) => jobs.map((j) => bytes(w, j)))).toEqual(expected);
        return true;
      },
      slow,
    );
  });

  it("in whatever order the pairs are made, and again afterwards", () => {
    law(
      field,
      (people) => {
        const expected = alone(people);
        const workers = people.workers.map(worker);
        const jobs = people.jobs.map(job);
        const pairs = workers.flatMap((w) => jobs.map((j) => [w, j] as const));
        const backwards = [...pairs].reverse().map(([w, j]) => bytes(w, j));
        expect([...backwards].reverse()).toEqual(expected);
        expect(pairs.map(([w, j]) => bytes(w, j))).toEqual(expected);
        return true;
      },
      slow,
    );
  });

  it("the same profile object under two policies gives two results, each as if alone", () => {
    law(
      field,
      ({ workers: [first], jobs: [second] }) => {
        const pair = (w: Paar["werknemer"], j: Paar["werk"]): Paar => ({
          ...{ werknemer: w, werk: j, beslissingen: [], peildatum, catalogus: leidraadNl },
        });
        const strict = {
          code: "streng",
          dekkingsgrens: 100,
          maximumDoelen: 1,
          verouderdNaMaanden: 1,
          belangZonderOpgave: 5,
        } as const;
        const shared = pair(worker(first), job(second));
        const text = (paar: Paar, beleid?: typeof strict): string =>
          JSON.stringify(match(paar, beleid === undefined ? {} : { beleid }));
        const [loose, tight, again] = [text(shared), text(shared, strict), text(shared)];
        expect(again).toBe(loose);
        expect(tight).toBe(text(pair(worker(first), job(second)), strict));
        return true;
      },
      slow,
    );
  });
});
