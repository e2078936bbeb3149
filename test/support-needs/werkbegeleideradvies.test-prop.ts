import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pairInput, type PairInput } from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { canonical, copy, formOf } from "../support/pairs.js";

type Form = ReturnType<typeof formOf>;

const lists = ({ werkbegeleiding }: Form): readonly string[] => Object.values(werkbegeleiding.steun).flat();

const criterium = (id: string): string => id.split("/")[1] ?? "";

/**
 * The points in these lists, in order of name. Where a person decided that a point falls short, that holds against any support
 * that carries what was measured; the law below leaves these points alone.
 */
const pointsIn = (ids: readonly string[], { beslissingen }: PairInput): readonly string[] => {
  const decided = beslissingen.filter(({ oordeel }) => oordeel === "tekort").map((decision) => decision.criterium);
  return ids
    .map(criterium)
    .filter((code) => !decided.includes(code))
    .sort();
};

/** What a werkbegeleider covers now: what is carried already, and what can be taken on with what there is. */
const coveredNow = ({ werkbegeleiding: { steun } }: Form): readonly string[] => [...steun.gedekt, ...steun.nu];

const degrees = ["onbekend", "nee", "deels", "ja"];
const amounts = { urenVrij: [1, 2, 40], aanwezig: [50, 80, 100] } as const;

interface Learned {
  readonly before: PairInput;
  readonly after: PairInput;
}

/** A pair with a werkbegeleider, and the same pair in which one thing more or better is known of this colleague. */
const learned: fc.Arbitrary<Learned | undefined> = fc
  .tuple(
    pairInput(),
    fc.constantFrom("kentWerk", "opgeleid", "bereid", "rugdekking", "vervanging", "urenVrij", "aanwezig"),
    fc.nat(2),
  )
  .map(([input, item, far]) => {
    const before = canonical(input);
    const after = copy(before);
    const guide = after.werk.werkbegeleider;
    if (guide === undefined) return undefined;
    if (item === "urenVrij" || item === "aanwezig") {
      const said = guide[item] as { readonly waarde: number } | undefined;
      const waarde = Math.max(said?.waarde ?? 0, amounts[item][far] ?? 0);
      guide[item] = { waarde, eenheid: item === "urenVrij" ? "uur/week" : "%" };
    } else {
      const said = degrees.indexOf((guide[item] as string | undefined) ?? "onbekend");
      guide[item] = degrees[Math.min(degrees.length - 1, said + 1 + far)];
    }
    return { before, after };
  });

describe("the advice on the werkbegeleider", { timeout: 60_000 }, () => {
  it("more support knowledge never lowers what is covered", () => {
    law(
      learned,
      (pair) => {
        if (pair === undefined) return false;
        const [before, after] = [formOf(pair.before), formOf(pair.after)];
        const now = pointsIn(coveredNow(after), pair.after);
        expect(pointsIn(coveredNow(before), pair.before).filter((code) => !now.includes(code))).toEqual([]);
        expect(pointsIn(lists(after), pair.after), "what a werkbegeleider can mean at all").toEqual(
          pointsIn(lists(before), pair.before),
        );
        return lists(before).length > 0;
      },
      { atLeast: 0.1 },
    );
  });

  it("places every point once, names only what is in the form, and rests on something", () => {
    law(
      pairInput(),
      (input) => {
        const form = formOf(input);
        const { bekend, vraag, items, aandachtspunten, steun, training } = form.werkbegeleiding;
        const gaps = form.discrepanties.map(({ id }) => id);
        const findings = form.bevindingen.map(({ id }) => id);
        expect(new Set(lists(form)).size).toBe(lists(form).length);
        expect(steun.gedekt.filter((id) => !findings.includes(id))).toEqual([]);
        expect([...steun.nu, ...steun.naAdvies, ...steun.misschien, ...steun.samen].filter((id) => !gaps.includes(id))).toEqual(
          [],
        );
        expect(aandachtspunten.flatMap(({ bevindingen }) => bevindingen).filter((id) => !findings.includes(id))).toEqual([]);
        for (const { item, stand, advies, voor, because } of items) {
          expect(voor.filter((id) => !because.includes(id))).toEqual([]);
          expect(voor.filter((id) => !gaps.includes(id) && !findings.includes(id))).toEqual([]);
          if (stand === "ja" || stand === "niet-nodig") expect(advies).toBeNull();
          // The source advises the training to every colleague who guides, also while no point waits for it.
          if (voor.length === 0 && item !== "opgeleid") expect(advies).toBeNull();
        }
        expect(items.length).toBe(bekend || vraag !== null ? 8 : 0);
        if (vraag !== null) expect(form.vragen.map(({ id }) => id)).toContain(vraag);
        if (!bekend) expect([training, ...steun.gedekt, ...steun.nu]).toEqual([false]);
        if (!bekend) expect(vraag !== null).toBe(form.vragen.some(({ id }) => id === "vraag/werkbegeleider"));
        return items.length > 0;
      },
      { atLeast: 0.3 },
    );
  });
});
