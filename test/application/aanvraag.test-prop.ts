import fc from "fast-check";
import { isLeft } from "passend";
import { controleerAanvraag, parseAanvraag, type Aanvraag } from "passend/application";
import { describe, expect, it } from "vitest";
import { aanvraagdocumenten, aanvraagfeiten, aanvraagoordelen, aanvraagrollen } from "../../src/domain/aanvraag.js";
import { dagenEerder } from "../../src/internal/datum.js";
import { dagenTussen } from "../../src/internal/dagenTussen.js";
import { law } from "../support/law.js";
import { application, kringloopForm, peildatum } from "./support.js";

const answer = fc.constantFrom("ja", "nee", "onbekend");
const day = fc.constantFrom("2015-01-05", "2015-02-02", "2015-03-02");
const partly = <T extends object>(model: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(model, { requiredKeys: [] }) as unknown as fc.Arbitrary<Record<string, unknown>>;

const signature = fc.record({ gezet: answer, datum: day }, { requiredKeys: ["gezet"] });
const file = fc.record(
  {
    ...{ aanwezig: answer, ingevuld: answer, urenonderbouwing: answer },
    handtekeningen: partly(Object.fromEntries(aanvraagrollen.map((rol) => [rol, signature]))),
  },
  { requiredKeys: ["aanwezig"] },
);

const sets = partly({
  ...{ vorm: fc.constantFrom("eerste", "vervolg", "onbekend"), jobcoach: fc.constantFrom("extern", "intern", "onbekend") },
  ...{ aanvraagdatum: day, startdatum: fc.constantFrom("2015-01-05", "2015-02-20", "2015-05-01") },
  documenten: partly(Object.fromEntries(aanvraagdocumenten.map((name) => [name, file]))),
  stabiel: fc.record({ antwoord: answer, volgens: fc.constantFrom("arts", "jobcoach") }, { requiredKeys: ["antwoord"] }),
  contract: partly({ urenPerWeek: fc.constantFrom(8, 24), maanden: fc.constantFrom(3, 12), onbepaald: answer }),
  antwoorden: partly(Object.fromEntries([...aanvraagfeiten, ...aanvraagoordelen].map((code) => [code, answer]))),
});

const parsed = (rest: object): Aanvraag => {
  const found = parseAanvraag(application(rest), { peildatum });
  if (isLeft(found)) throw new Error(JSON.stringify(found.left));
  return found.right;
};

const form = kringloopForm();
const check = (rest: object, withForm: boolean) => controleerAanvraag(parsed(rest), withForm ? form : undefined);

const rank = (outcome: string | undefined): number => ["ontbreekt", "onbekend", "mens", "in-orde"].indexOf(outcome ?? "");
const standRank = (stand: string): number => ["niet-compleet", "nog-niet-te-zeggen", "compleet"].indexOf(stand);

const whole = { aanwezig: "ja", ingevuld: "ja", urenonderbouwing: "ja" };
const signed = { gezet: "ja", datum: "2015-02-02" };
const allSigned = { handtekeningen: Object.fromEntries(aanvraagrollen.map((rol) => [rol, signed])) };

type Set = Record<string, unknown>;
const documentsOf = (set: Set): Record<string, Record<string, unknown>> =>
  (set["documenten"] ?? {}) as Record<string, Record<string, unknown>>;

describe("the check of an application", { timeout: 60_000 }, () => {
  it("is never less complete with a document more, filled in and signed", () => {
    const cases = fc.tuple(sets, fc.constantFrom(...aanvraagdocumenten), fc.boolean(), fc.boolean());
    law(
      cases,
      ([set, name, signing, withForm]) => {
        const before = check(set, withForm);
        const had = documentsOf(set)[name];
        const added = { ...had, ...whole, ...(signing ? allSigned : {}) };
        const after = check({ ...set, documenten: { ...documentsOf(set), [name]: added } }, withForm);
        expect(standRank(after.stand)).toBeGreaterThanOrEqual(standRank(before.stand));
        before.punten.forEach(({ code, uitkomst }, i) => {
          expect(after.punten[i]?.code).toBe(code);
          expect(rank(after.punten[i]?.uitkomst), code).toBeGreaterThanOrEqual(rank(uitkomst));
        });
        return JSON.stringify(after.punten) !== JSON.stringify(before.punten);
      },
      { atLeast: 0.15 },
    );
  });

  it("never counts what is not known as in order", () => {
    const codes = [...aanvraagfeiten, ...aanvraagoordelen];
    const cases = fc.tuple(sets, fc.constantFrom(...codes, ...aanvraagdocumenten), fc.boolean());
    law(
      cases,
      ([set, code, withForm]) => {
        const where = codes.some((each) => each === code) ? "antwoorden" : "documenten";
        const { [code]: had, ...without } = (set[where] ?? {}) as Record<string, unknown>;
        const unknown = where === "antwoorden" ? "onbekend" : { aanwezig: "onbekend" };
        const before = check(set, withForm);
        for (const forgotten of [without, { ...without, [code]: unknown }]) {
          const { punten } = check({ ...set, [where]: forgotten }, withForm);
          const risen = punten.filter(({ uitkomst }, i) => uitkomst === "in-orde" && before.punten[i]?.uitkomst !== "in-orde");
          // A form shows some things by itself; then it was the no of a person that stood in the way.
          expect(risen.filter(({ because }) => because.some((id) => id.startsWith("aanvraag/")))).toEqual([]);
        }
        return had !== undefined;
      },
      { atLeast: 0.15 },
    );
  });

  it("says complete of a set only where every point of it is in order", () => {
    law(fc.tuple(sets, fc.boolean()), ([set, withForm]) => {
      const { stand, punten, because } = check(set, withForm);
      const ofSet = punten.filter(({ telt }) => telt);
      const missing = ofSet.some(({ uitkomst }) => uitkomst === "ontbreekt");
      const all = ofSet.every(({ uitkomst }) => uitkomst === "in-orde");
      expect(stand).toBe(missing ? "niet-compleet" : all ? "compleet" : "nog-niet-te-zeggen");
      expect(because.length).toBeGreaterThan(0);
      expect(because.filter((id) => !ofSet.some((point) => point.id === id))).toEqual([]);
      return ofSet.length > 1;
    });
  });

  it("rests every point on a field of the set or on the form, and mends every point that is not in order", () => {
    const ids = new Set(
      [form.bevindingen, form.discrepanties, form.ondersteuning, form.doelen.periode].flatMap((list) => list.map(({ id }) => id)),
    );
    law(fc.tuple(sets, fc.boolean()), ([set, withForm]) => {
      for (const { code, because, verbetering, uitkomst, bronnen } of check(set, withForm).punten) {
        expect(because.length, code).toBeGreaterThan(0);
        expect(because.filter((id) => !/^(?:aanvraag|formulier)\//u.test(id) && !ids.has(id))).toEqual([]);
        expect(verbetering === null, code).toBe(uitkomst === "in-orde");
        expect(bronnen.length, code).toBeGreaterThan(0);
      }
      return true;
    });
  });

  it("is refused, not thrown on, whatever stands in it", () => {
    const cases = fc.tuple(
      fc.anything({ withNullPrototype: true }),
      fc.constantFrom("documenten", "antwoorden", "contract", "stabiel", "vorm", "hier"),
    );
    law(cases, ([anything, where]) => {
      const found = parseAanvraag(where === "hier" ? anything : application({ [where]: anything }), { peildatum });
      if (isLeft(found)) return found.left.aantal >= found.left.fouten.length && found.left.aantal > 0;
      expect(controleerAanvraag(found.right).punten.length).toBeGreaterThan(0);
      return true;
    });
  });
});

describe("days between two days", () => {
  it("are what a walk back over the calendar counts", () => {
    const cases = fc.tuple(
      fc.integer({ min: 1995, max: 2105 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.nat(2000),
    );
    law(cases, ([year, month, date, days]) => {
      const late = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
      const early = dagenEerder(late, days) ?? "";
      expect([dagenTussen(early, late), dagenTussen(late, early)]).toEqual([days, days === 0 ? 0 : -days]);
      return days > 0;
    });
  });
});
