import fc from "fast-check";
import type { Vergelijking } from "passend";
import { describe, expect, it } from "vitest";
import { pairInput, type Having, type PairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { asking, bringing, canonical, compared, copy, pointsThat } from "../support/pairs.js";

interface Forgotten {
  readonly known: PairInput;
  readonly unknown: PairInput;
}

// Only what is *brought* can become unknown without changing the question: a demand that disappears takes its share with it.
// Where a person decided on words (a reservation without a value), that decision is the answer; measuring afterwards replaces it.

const isDecidedInWords = ({ beslissingen }: PairInput, criterium: string, voorbehoud: unknown): boolean =>
  voorbehoud !== undefined && beslissingen.some((beslissing) => beslissing.criterium === criterium);

/** One side's known value on one criterion is replaced by `onbekend`, or the point is removed. */
const forgotten = (having: Having): fc.Arbitrary<Forgotten | undefined> =>
  fc.tuple(pairInput(having), fc.nat(), fc.boolean()).map(([input, which, removed]) => {
    const known = canonical(input);
    const points = pointsThat("bring", known).filter(({ criterium, beoordelingen, voorbehoud }) => {
      if (isDecidedInWords(known, criterium, voorbehoud)) return false;
      const asked = known[asking(criterium)].punten.some((punt) => punt.criterium === criterium);
      return asked && beoordelingen.some(({ waarde }) => waarde !== "onbekend");
    });
    const chosen = points[which % Math.max(1, points.length)];
    if (chosen === undefined) return undefined;
    const { criterium } = chosen;
    const unknown = copy(known);
    const profile = unknown[bringing(criterium)];
    profile.punten = profile.punten.flatMap((punt) => {
      if (punt.criterium !== criterium) return [punt];
      if (removed) return [];
      return [{ ...punt, beoordelingen: punt.beoordelingen.map((rating) => ({ ...rating, waarde: "onbekend" })) }];
    });
    return { known, unknown };
  });

interface Named {
  readonly name: string;
  readonly laag: number;
  readonly hoog: number;
}

const intervals = ({ geschiktheid, passendheid }: Vergelijking, when: "huidig" | "haalbaar"): readonly Named[] =>
  Object.entries({ geschiktheid, passendheid }).flatMap(([side, kant]) =>
    Object.entries({ totaal: kant[when].totaal, ...kant[when].perOnderdeel }).flatMap(([row, fit]) =>
      fit === null ? [] : [{ name: `${side} ${row}`, laag: fit.laag, hoog: fit.hoog }],
    ),
  );

/** Every interval of what is unknown holds the interval of what is known. */
const holdsAnswer = ({ known, unknown }: Forgotten, when: "huidig" | "haalbaar"): boolean => {
  const [answers, open] = [intervals(compared(known), when), intervals(compared(unknown), when)];
  expect(open.map(({ name }) => name)).toEqual(answers.map(({ name }) => name));
  const narrower = answers.filter(({ laag, hoog }, i) => (open[i]?.laag ?? 1) > laag || (open[i]?.hoog ?? 0) < hoog);
  expect(narrower.map((answer) => ({ answer, open: open.find(({ name }) => name === answer.name) }))).toEqual([]);
  return answers.length > 0;
};

describe("unknown: the interval always contains the value that any later answer gives", { timeout: 60_000 }, () => {
  it("when what is brought on one criterion becomes unknown", () => {
    law(forgotten({ judgement: false }), (pair) => pair !== undefined && holdsAnswer(pair, "huidig"));
  });

  it("also after the proposed support", () => {
    law(forgotten({ judgement: false }), (pair) => pair !== undefined && holdsAnswer(pair, "haalbaar"));
  });

  it("also where people judge", () => {
    law(forgotten({ judgement: "often" }), (pair) => pair !== undefined && holdsAnswer(pair, "huidig"));
  });

  it("and where nothing is unknown or to be judged it is one value", () => {
    law(pairInput(), (input) => {
      const comparison = compared(input);
      for (const [richting, kant] of [["eis", comparison.geschiktheid] as const, ["behoefte", comparison.passendheid] as const]) {
        const open = comparison.bevindingen.filter(
          (bevinding) =>
            bevinding.richting === richting && bevinding.aandeel > 0 && bevinding.verlies.minimum < bevinding.verlies.maximum,
        );
        const { totaal } = kant.huidig;
        if (totaal !== null) expect(totaal.laag === totaal.hoog).toBe(open.length === 0);
      }
      return true;
    });
  });
});

describe("unknown: what is known of the werkbegeleider", { timeout: 60_000 }, () => {
  const fields = ["kentWerk", "urenVrij", "opgeleid", "aanwezig", "bereid", "rugdekking"];

  /** A werkbegeleider who supports on everything, and the same one of whom one thing is not known any more. */
  const lessKnown: fc.Arbitrary<Forgotten> = fc
    .tuple(
      pairInput({ judgement: false }),
      fc.constantFrom(...fields),
      fc.array(fc.constantFrom("ja", "deels", "nee"), { minLength: 4, maxLength: 4 }),
    )
    .map(([input, field, [kentWerk, opgeleid, bereid, rugdekking]]) => {
      const known = canonical(input);
      const steuntBij = [...known.werk.punten, ...known.werknemer.punten].map(({ criterium }) => criterium);
      known.werk.werkbegeleider = {
        ...{ rol: "voorman", kentWerk, opgeleid, bereid, rugdekking, steuntBij },
        ...{ urenVrij: { waarde: 8, eenheid: "uur/week" }, aanwezig: { waarde: 100, eenheid: "%" } },
      };
      const unknown = copy(known);
      unknown.werk.werkbegeleider = Object.fromEntries(
        Object.entries(known.werk.werkbegeleider).filter(([key]) => key !== field),
      );
      return { known, unknown };
    });

  it("becoming unknown never moves the fit out of its interval", () => {
    law(lessKnown, (pair) => holdsAnswer(pair, "huidig"));
  });

  it("becoming unknown never moves the fit after support out of its interval", () => {
    law(lessKnown, (pair) => holdsAnswer(pair, "haalbaar"));
  });
});
