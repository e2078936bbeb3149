import fc from "fast-check";
import { leidraadNl } from "passend";
import { describe, expect, it } from "vitest";
import type { Regeling } from "../../src/domain/regeling.js";
import { groepsminuten } from "../../src/funding/groepsminuten.js";
import { jobcoachMinuten } from "../../src/funding/jobcoachMinuten.js";
import { proefplaatsingMinuten } from "../../src/funding/proefplaatsingMinuten.js";
import { proefplaatsingsbedrag } from "../../src/funding/proefplaatsingsbedrag.js";
import { regelingenOp } from "../../src/funding/regelingenOp.js";
import { subsidiebedrag } from "../../src/funding/subsidiebedrag.js";
import { voorwaardenBij } from "../../src/funding/voorwaardenBij.js";
import { vroegsteIngang } from "../../src/funding/vroegsteIngang.js";
import { law } from "../support/law.js";

const regeling = fc.constantFrom(...leidraadNl.regelingen);
/** Mostly whole hours: most of the doubles there are lie so near to zero that nothing is left to check. */
const hours = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 3000 }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 3000, noNaN: true }) },
);
const week = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 60, noNaN: true }));
const codes = ({ regimes }: Regeling): readonly string[] => regimes.map(({ code }) => code);

describe("the minutes of a job coach", () => {
  it("never rise with the year", () => {
    law(fc.tuple(regeling, fc.integer({ min: 1, max: 6 }), hours), ([rule, year, worked]) => {
      for (const regime of codes(rule)) {
        const now = jobcoachMinuten(rule, regime, year, worked);
        const next = jobcoachMinuten(rule, regime, year + 1, worked);
        expect(next?.perJaar).toBeLessThanOrEqual(now?.perJaar ?? -1);
        expect(next?.perHalfjaar).toBeLessThanOrEqual(now?.perHalfjaar ?? -1);
      }
      return worked > 1;
    });
  });

  it("never fall from a lighter regime to a heavier one", () => {
    law(fc.tuple(regeling, fc.integer({ min: 1, max: 6 }), hours), ([rule, year, worked]) => {
      const minutes = codes(rule).map((regime) => jobcoachMinuten(rule, regime, year, worked)?.perJaar ?? Number.NaN);
      expect([...minutes].sort((a, b) => a - b)).toEqual(minutes);
      return worked > 1;
    });
  });

  it("never fall when more hours are worked, and stay below the share that the rule gives", () => {
    law(fc.tuple(regeling, fc.integer({ min: 1, max: 6 }), hours, hours), ([rule, year, a, b]) => {
      const [less, more] = a <= b ? [a, b] : [b, a];
      for (const { code, perJaar } of rule.regimes) {
        const few = jobcoachMinuten(rule, code, year, less)?.perJaar ?? Number.NaN;
        const many = jobcoachMinuten(rule, code, year, more)?.perJaar ?? Number.NaN;
        expect(few).toBeLessThanOrEqual(many);
        // The hours are read to four decimals.
        expect(many).toBeLessThanOrEqual((Math.max(...perJaar) / 1000) * (more + 0.0001) * 60);
      }
      return less < more;
    });
  });

  it("of two half-years are those of the year, less a minute at most", () => {
    law(fc.tuple(regeling, fc.integer({ min: 1, max: 6 }), hours), ([rule, year, worked]) => {
      for (const regime of codes(rule)) {
        const { perJaar, perHalfjaar } = jobcoachMinuten(rule, regime, year, worked) ?? { perJaar: -9, perHalfjaar: 9 };
        expect([0, 1]).toContain(perJaar - 2 * perHalfjaar);
      }
      return worked > 1;
    });
  });

  it("in a trial placement grow with its length, and are never more than those of year 1", () => {
    law(fc.tuple(regeling, fc.integer({ min: 1, max: 5 }), hours), ([rule, months, worked]) => {
      for (const regime of codes(rule)) {
        const short = proefplaatsingMinuten(rule, regime, worked, months);
        const long = proefplaatsingMinuten(rule, regime, worked, months + 1);
        if (short === undefined || long === undefined) continue;
        expect(short).toBeLessThanOrEqual(long);
        expect(long).toBeLessThanOrEqual(jobcoachMinuten(rule, regime, 1, worked)?.perJaar ?? -1);
      }
      return proefplaatsingMinuten(rule, "midden", worked, months + 1) !== undefined;
    });
  });

  it("of a group together never exceed the whole", () => {
    law(fc.tuple(fc.nat({ max: 10_000 }), fc.integer({ min: 1, max: 50 })), ([minutes, people]) => {
      const each = groepsminuten(minutes, people) ?? Number.NaN;
      expect(each * people).toBeLessThanOrEqual(minutes);
      expect((each + 1) * people).toBeGreaterThan(minutes);
      return people > 1;
    });
  });
});

describe("a subsidy", () => {
  const intern = leidraadNl.regelingen.filter(({ soort }) => soort === "intern");
  const part = fc.record({ urenPerWeek: week, maanden: fc.integer({ min: 0, max: 12 }) });

  it("in part never exceeds the whole, and grows with the hours and the months", () => {
    law(fc.tuple(fc.constantFrom(...intern), fc.integer({ min: 1, max: 5 }), part, part), ([rule, year, a, b]) => {
      const less = { urenPerWeek: Math.min(a.urenPerWeek, b.urenPerWeek), maanden: Math.min(a.maanden, b.maanden) };
      const more = { urenPerWeek: Math.max(a.urenPerWeek, b.urenPerWeek), maanden: Math.max(a.maanden, b.maanden) };
      for (const { code, bedragen } of rule.regimes) {
        const small = subsidiebedrag(rule, code, year, less) ?? Number.NaN;
        const large = subsidiebedrag(rule, code, year, more) ?? Number.NaN;
        expect(small).toBeLessThanOrEqual(large);
        expect(large).toBeLessThanOrEqual(bedragen?.perJaar[Math.min(year, 3) - 1] ?? -1);
        expect(Number.isSafeInteger(small)).toBe(true);
      }
      return less.maanden < more.maanden;
    });
  });

  it("split over two stretches of the year never exceeds the whole", () => {
    law(fc.tuple(fc.constantFrom(...intern), week, fc.integer({ min: 0, max: 12 })), ([rule, urenPerWeek, maanden]) => {
      for (const regime of codes(rule)) {
        const first = subsidiebedrag(rule, regime, 1, { urenPerWeek, maanden }) ?? Number.NaN;
        const rest = subsidiebedrag(rule, regime, 1, { urenPerWeek, maanden: 12 - maanden }) ?? Number.NaN;
        expect(first + rest).toBeLessThanOrEqual(subsidiebedrag(rule, regime, 1, { urenPerWeek, maanden: 12 }) ?? -1);
      }
      return urenPerWeek > 0;
    });
  });
});

describe("on any input", () => {
  const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(Number.NaN, -0, Number.MAX_VALUE, Number.MIN_VALUE));
  const anyText = fc.oneof(
    fc.string(),
    fc.constantFrom("midden", "licht", "__proto__", "2015-05-01", "9999-12-31", "0000-01-01"),
  );

  it("nothing throws, and no answer is a number that is none", () => {
    law(fc.tuple(regeling, anyText, anyNumber, anyNumber), ([rule, text, a, b]) => {
      const answers = ["midden", text].flatMap((regime) => {
        const minutes = jobcoachMinuten(rule, regime, a, b);
        return [
          ...[
            minutes?.perJaar,
            minutes?.perHalfjaar,
            proefplaatsingMinuten(rule, regime, a, b),
            proefplaatsingsbedrag(rule, regime),
          ],
          ...[
            subsidiebedrag(rule, regime, 1, { urenPerWeek: a, maanden: b }),
            subsidiebedrag(rule, regime, a, { urenPerWeek: b, maanden: 3 }),
          ],
          groepsminuten(a, b),
        ];
      });
      for (const answer of answers) expect(answer === undefined || (Number.isSafeInteger(answer) && answer >= 0)).toBe(true);
      const day = vroegsteIngang(rule, text);
      expect(day === undefined || /^\d{4}-\d{2}-\d{2}$/u.test(day)).toBe(true);
      expect(regelingenOp(leidraadNl, text).length).toBeLessThanOrEqual(2);
      for (const { gegeven } of voorwaardenBij(rule, { urenPerWeek: a, contractMaanden: b, loonwaarde: a, periode: b })) {
        expect(gegeven === undefined || gegeven >= 0).toBe(true);
      }
      return true;
    });
  });
});
