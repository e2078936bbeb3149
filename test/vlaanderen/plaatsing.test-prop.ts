import fc from "fast-check";
import { isLeft, isRight } from "passend";
import { controleerPlaatsing, parsePlaatsing } from "passend/vlaanderen";
import { describe, expect, it } from "vitest";
import { plaatsingspunten } from "../../src/catalogue/vlaanderen/plaatsingspunten.js";
import { law } from "../support/law.js";
import { placed, placement } from "./support.js";

const questions = plaatsingspunten.flatMap(({ vragen }) => vragen);
const codes = questions.map(({ code }) => code);
const answers = fc.dictionary(fc.constantFrom(...codes), fc.constantFrom("ja", "nee", "onbekend"), { noNullPrototype: true });

const outcomes = (given: Readonly<Record<string, string>>): readonly string[] =>
  controleerPlaatsing(placed(given)).bevindingen.map(({ uitkomst }) => uitkomst);

describe("the check of a placement", () => {
  it("says of an answer that is left out what it says of one that is not known", () => {
    law(answers, (given) => {
      const known = Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== "onbekend"));
      expect(outcomes(known)).toEqual(outcomes(given));
      return Object.keys(known).length < Object.keys(given).length;
    });
  });

  it("never changes its mind by one more answer, unless to what was open", () => {
    law(
      fc.tuple(answers, fc.constantFrom(...codes), fc.constantFrom("ja", "nee")),
      ([given, code, answer]) => {
        const { [code]: _, ...before } = given;
        const [was, is] = [outcomes(before), outcomes({ ...before, [code]: answer })];
        const changed = was.flatMap((outcome, i) => (outcome === is[i] ? [] : [[outcome, is[i]]]));
        // A group is never right, and contradicts that nobody else is there; all else only closes what was open.
        if (!["als-groep-behandeld", "andere-clienten-op-de-plek"].includes(code))
          expect(changed.filter(([from]) => from !== "onbekend")).toEqual([]);
        expect(changed.length).toBeLessThanOrEqual(1);
        return changed.length > 0;
      },
      { atLeast: 0.1 },
    );
  });

  it("is not made worse by mending an answer", () => {
    law(fc.tuple(answers, fc.constantFrom(...questions)), ([given, { code, goed }]) => {
      const [was, is] = [outcomes({ ...given, [code]: goed === "ja" ? "nee" : "ja" }), outcomes({ ...given, [code]: goed })];
      const rank = (outcome: string | undefined): number => ["niet-in-orde", "onbekend", "in-orde"].indexOf(outcome ?? "");
      was.forEach((outcome, i) => expect(rank(is[i])).toBeGreaterThanOrEqual(rank(outcome)));
      return was.join() !== is.join();
    });
  });

  it("rests every finding on an answer or a question of that point", () => {
    law(answers, (given) => {
      for (const { code, because } of controleerPlaatsing(placed(given)).bevindingen) {
        const own = new Set(
          plaatsingspunten.find((punt) => punt.code === code)?.vragen.map((vraag) => `plaatsing/${vraag.code}`),
        );
        expect(because.length).toBeGreaterThan(0);
        expect(because.filter((id) => !own.has(id))).toEqual([]);
      }
      return true;
    });
  });
});

describe("a placement", () => {
  it("goes through JSON and back", () => {
    law(answers, (given) => {
      const parsed = placed(given);
      const again = parsePlaatsing(JSON.parse(JSON.stringify(parsed)));
      expect(isRight(again) && again.right).toEqual(parsed);
      return true;
    });
  });

  it("is refused, not thrown on, whatever stands in it", () => {
    law(fc.tuple(fc.anything({ withNullPrototype: true }), fc.boolean()), ([anything, inside]) => {
      const parsed = parsePlaatsing(inside ? { ...placement({}), antwoorden: anything } : anything);
      return isLeft(parsed) ? parsed.left.aantal >= parsed.left.fouten.length && parsed.left.aantal > 0 : true;
    });
  });
});
