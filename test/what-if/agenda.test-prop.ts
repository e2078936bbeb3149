import fc from "fast-check";
import { standaardBeleid, type Vergelijking } from "passend";
import { agenda, renderAgenda, whatIf, type Agenda, type Agendavraag } from "passend/what-if";
import { describe, expect, it } from "vitest";
import { openVragen } from "../../src/form/vragen.js";
import { invloeden } from "../../src/what-if/agenda.js";
import { knownValue, pairInput, someCriteria, type PairInput, type Side } from "../support/arbitraries.js";
import { compare, punt } from "../support/cases.js";
import { ladderOf } from "../support/ladder.js";
import { law } from "../support/law.js";
import { asking, bringing, compared, copy, criterionOf } from "../support/pairs.js";

const alle = ({ werknemer, werk, beoordelaar }: Agenda): readonly Agendavraag[] => [...werknemer, ...werk, ...beoordelaar];
const verdict = ({ oordeel }: Vergelijking) => oordeel.uitkomst;

/** Holds something of every question of a pair; whether there was a question to look at. */
const ofEach = (input: PairInput, holds: (vraag: Agendavraag, vergelijking: Vergelijking) => boolean): boolean => {
  const vergelijking = compared(input);
  return alle(agenda(vergelijking)).filter((vraag) => holds(vraag, vergelijking)).length > 0;
};

describe("what is said of an answer", { timeout: 120_000 }, () => {
  it("is what follows when it is given", () => {
    law(
      pairInput(),
      (input) =>
        ofEach(input, ({ invloed, antwoorden, oordelen }, vergelijking) => {
          const after = antwoorden.map(({ wijzigingen }) => verdict(whatIf(vergelijking, wijzigingen).na));
          expect(antwoorden.map(({ oordeel }) => oordeel)).toEqual(after);
          expect(new Set(oordelen)).toEqual(new Set(after));
          const changes = after.some((oordeel) => oordeel !== verdict(vergelijking));
          expect(changes).toBe(invloed === "alleen");
          return true;
        }),
      { part: 0.5 },
    );
  });

  it("together with others changes the verdict, and does not without it", () => {
    law(
      pairInput(),
      (input) =>
        ofEach(input, ({ id, invloed, samen }, vergelijking) => {
          expect(samen !== null).toBe(invloed === "samen");
          if (samen === null) return false;
          const verdictWith = (answers: typeof samen.antwoorden) =>
            verdict(
              whatIf(
                vergelijking,
                answers.flatMap(({ wijzigingen }) => wijzigingen),
              ).na,
            );
          const others = samen.antwoorden.filter(({ vraag }) => vraag !== id);
          expect(others.length).toBe(samen.antwoorden.length - 1);
          expect(verdictWith(samen.antwoorden)).toBe(samen.oordeel);
          expect(samen.oordeel).not.toBe(verdict(vergelijking));
          expect(verdictWith(others)).toBe(verdict(vergelijking));
          return true;
        }),
      { atLeast: 0.1 },
    );
  });

  it("holds for every value of a quantity, not only for those that were tried", () => {
    law(
      pairInput(),
      (input) =>
        ofEach(input, ({ criterium, soort, aan, oordelen }, vergelijking) => {
          if (soort !== "aanbod-onbekend" && soort !== "vraag-onbekend") return false;
          const { schaal } = criterionOf(criterium ?? "");
          if (schaal.soort !== "hoeveelheid" || aan === "beoordelaar" || criterium === null) return false;
          const possible = ladderOf(schaal).map((waarde) =>
            verdict(whatIf(vergelijking, [{ soort: "waarde", kant: aan, criterium, waarde }]).na),
          );
          expect(possible.filter((oordeel) => !oordelen.includes(oordeel))).toEqual([]);
          return true;
        }),
      { atLeast: 0.1, part: 0.5 },
    );
  });
});

describe("an answer to what nobody knows", { timeout: 120_000 }, () => {
  // Only what is brought can become known without changing the question: a demand that becomes known takes a share.
  it("leaves the fit within the interval it had", () => {
    law(
      pairInput(),
      (input) =>
        ofEach(input, ({ soort, criterium, fit }) => {
          // Where a person decided on words, that decision is the answer; measuring afterwards replaces it.
          const decided = input.beslissingen.some((beslissing) => beslissing.criterium === criterium);
          if (soort !== "aanbod-onbekend" || decided) return false;
          for (const { voor, slechtst, best, breedte } of fit) {
            expect(slechtst?.laag).toBeGreaterThanOrEqual(voor?.laag ?? 1);
            expect(best?.hoog).toBeLessThanOrEqual(voor?.hoog ?? 0);
            expect(breedte).toBeGreaterThanOrEqual(0);
          }
          return true;
        }),
      { atLeast: 0.2 },
    );
  });
});

describe("the agenda", { timeout: 120_000 }, () => {
  it("holds every question of the form once, for whom it is, and the most telling first", () => {
    law(
      pairInput(),
      (input) => {
        const vergelijking = compared(input);
        const made = agenda(vergelijking);
        const ids = alle(made).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, aan } of openVragen(vergelijking)) expect(made[aan].map((vraag) => vraag.id)).toContain(id);
        for (const aan of ["werknemer", "werk", "beoordelaar"] as const) {
          const weights = made[aan].map(({ invloed, breedte }) => [invloeden.indexOf(invloed), -breedte] as const);
          expect(weights).toEqual([...weights].sort(([a, x], [b, y]) => a - b || x - y));
          expect(made[aan].every((vraag) => vraag.aan === aan)).toBe(true);
        }
        return ids.length > 0;
      },
      { part: 0.5 },
    );
  });

  it("does not depend on the order of the points", () => {
    const reversed = (input: PairInput): PairInput => {
      const other = copy(input);
      other.werknemer.punten.reverse();
      other.werk.punten.reverse();
      other.beslissingen.reverse();
      return other;
    };
    const text = (input: PairInput): string => renderAgenda(agenda(compared(input)), { taal: "nl", ids: true });
    law(
      pairInput(),
      (input) => {
        expect(text(reversed(input))).toBe(text(input));
        return true;
      },
      { part: 0.25 },
    );
  });

  /** What is asked is there on every point, except that of one nobody knows what is there. */
  const oneUnknown = someCriteria
    .map((chosen) => chosen.filter(({ schaal, doorlopend }) => ladderOf(schaal).length > 0 && doorlopend !== true))
    .chain((chosen) =>
      fc.tuple(fc.nat(), ...chosen.map((criterium) => fc.tuple(fc.constant(criterium), knownValue(criterium, false)))),
    );

  it("says what the form says where everything else fits: what is unknown decides in both, or in neither", () => {
    const beleid = { ...standaardBeleid, dekkingsgrens: 0 };
    law(oneUnknown, ([which, ...points]) => {
      const sides: Record<Side, object[]> = { werknemer: [], werk: [] };
      points.forEach(([{ code }, waarde], i) => {
        sides[asking(code)].push(punt(code, waarde));
        if (i !== which % points.length) sides[bringing(code)].push(punt(code, waarde));
      });
      const vergelijking = compare(sides.werknemer, sides.werk, { beleid });
      const quick = openVragen(vergelijking).filter(({ soort }) => soort === "aanbod-onbekend");
      const exact = new Map(alle(agenda(vergelijking)).map(({ id, invloed }) => [id, invloed]));
      for (const { id, beslissend } of quick) expect([id, exact.get(id)]).toEqual([id, beslissend ? "alleen" : "niet"]);
      return quick.length > 0;
    });
  });
});
