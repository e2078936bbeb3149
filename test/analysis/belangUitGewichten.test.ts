import { isLeft, isRight, match, parsePaar } from "passend";
import {
  belangUitGewichten,
  belangwijzigingen,
  weightsFromPairwise,
  type AnalyseFout,
  type BelangUitGewichten,
} from "passend/analysis";
import { whatIf } from "passend/what-if";
import { describe, expect, it } from "vitest";
import { punt, werk, werknemer } from "../support/input.js";

const uit = (gewichten: unknown): BelangUitGewichten => {
  const uitkomst = belangUitGewichten(gewichten);
  if (isRight(uitkomst)) return uitkomst.right;
  expect.unreachable(JSON.stringify(uitkomst.left));
};

const fouten = (gewichten: unknown): readonly AnalyseFout[] => {
  const uitkomst = belangUitGewichten(gewichten);
  if (isLeft(uitkomst)) return uitkomst.left;
  expect.unreachable("importance where faults were expected");
};

const lijst = (...gewichten: readonly unknown[]) => gewichten.map((gewicht, i) => ({ criterium: `c${i}`, gewicht }));
const belang = (...gewichten: readonly number[]) => uit(lijst(...gewichten)).belang.map((een) => een.belang);

describe("importance from weights", () => {
  it("is 5 for the largest, the others in proportion, rounded half up, and at least 1", () => {
    expect(belang(10, 8, 6, 4, 2)).toEqual([5, 4, 3, 2, 1]);
    expect(belang(10, 9, 7, 5, 3, 1, 0.001)).toEqual([5, 5, 4, 3, 2, 1, 1]); // 4.5, 3.5, 2.5, 1.5, 0.5
    expect(belang(1)).toEqual([5]);
    expect(belang(2, 2, 2)).toEqual([5, 5, 5]);
  });

  it("says what each asked, what it gets, and where that differs most", () => {
    // 60, 30 and 10 % become 5, 3 and 1: 5/9, 3/9 and 1/9.
    const { belang: per, grootsteAfwijking } = uit(lijst(6, 3, 1));
    const rond = (getal: number) => Number(getal.toFixed(4));
    expect(per.map(({ gewicht, aandeel, afwijking }) => [gewicht, aandeel, afwijking].map(rond))).toEqual([
      [0.6, 0.5556, -0.0444],
      [0.3, 0.3333, 0.0333],
      [0.1, 0.1111, 0.0111],
    ]);
    expect([grootsteAfwijking.bij, rond(grootsteAfwijking.afwijking)]).toEqual(["c0", 0.0444]);
  });

  it("loses nothing where five steps are enough", () => {
    expect(uit(lijst(0.5, 0.3, 0.2)).grootsteAfwijking.afwijking).toBeCloseTo(0, 12);
  });

  it("depends on proportions alone, from tiny to huge", () => {
    for (const maal of [1e-300, 1e-3, 1e3, 1e300]) {
      const { belang: per } = uit(lijst(6 * maal, 3 * maal, maal));
      expect(per.map((een) => een.belang)).toEqual([5, 3, 1]);
      expect(per.map(({ gewicht }) => gewicht.toFixed(9))).toEqual(["0.600000000", "0.300000000", "0.100000000"]);
    }
  });

  it("agrees with what weightsFromPairwise says of the same weights", () => {
    const gewogen = weightsFromPairwise({
      criteria: ["a", "b", "c"],
      oordelen: [
        { a: "a", b: "b", verhouding: 3 },
        { a: "a", b: "c", verhouding: 5 },
        { a: "b", b: "c", verhouding: 2 },
      ],
    });
    if (isLeft(gewogen)) expect.unreachable("weights");
    else {
      const zelfde = uit(gewogen.right.gewichten).belang.map(({ criterium, belang: stap }) => ({ criterium, belang: stap }));
      expect(zelfde).toEqual(gewogen.right.belang);
    }
  });
});

describe("faults", () => {
  it.each([
    ["no list", { a: 1 }, [], { code: "verkeerde-vorm", verwacht: { soort: "lijst" } }],
    ["nothing", [], [], { code: "te-klein", grens: 1, eenheid: "items" }],
    ["too many", lijst(...Array.from({ length: 2001 }, () => 1)), [], { code: "te-groot", grens: 2000, eenheid: "items" }],
    ["zero", lijst(1, 0), [1, "gewicht"], { code: "niet-boven-nul" }],
    ["less than zero", lijst(-1), [0, "gewicht"], { code: "niet-boven-nul" }],
    ["not finite", lijst(Number.POSITIVE_INFINITY), [0, "gewicht"], { code: "verkeerde-vorm", verwacht: { soort: "getal" } }],
    ["no number", lijst(Number.NaN), [0, "gewicht"], { code: "verkeerde-vorm", verwacht: { soort: "getal" } }],
    ["text", lijst("3"), [0, "gewicht"], { code: "verkeerde-vorm", verwacht: { soort: "getal" } }],
    ["no weight", [{ criterium: "a" }], [0, "gewicht"], { code: "ontbreekt", verwacht: { soort: "getal" } }],
    ["no criterion", [{ gewicht: 1 }], [0, "criterium"], { code: "ontbreekt", verwacht: { soort: "tekst" } }],
    ["a blank", [{ criterium: " ", gewicht: 1 }], [0, "criterium"], { code: "verkeerde-vorm", verwacht: { soort: "tekst" } }],
    ["no object", [3], [0], { code: "verkeerde-vorm", verwacht: { soort: "object" } }],
    ["another key", [{ criterium: "a", gewicht: 1, naam: "Jan" }], [0], { code: "onbekende-sleutel", aantal: 1 }],
  ])("%s", (_, invoer, pad, fout) => {
    expect(fouten(invoer)).toEqual([{ kant: "invoer", pad, ...fout }]);
  });

  it("are all given, and name a double criterion by its positions", () => {
    const dubbel = [
      { criterium: "a", gewicht: 1 },
      { criterium: "a", gewicht: 0 },
    ];
    expect(fouten(dubbel)).toEqual([
      { code: "dubbel", kant: "invoer", pad: [1, "criterium"], wat: "criterium", eerste: 0 },
      { code: "niet-boven-nul", kant: "invoer", pad: [1, "gewicht"] },
    ]);
  });

  it("are values even where reading fails, and inherited members are no data", () => {
    const stuk = new Proxy([], { get: () => expect.unreachable("read") });
    expect(fouten(stuk)).toEqual([{ code: "verkeerde-vorm", kant: "invoer", pad: [], verwacht: { soort: "lijst" } }]);
    expect(fouten([Object.create({ criterium: "a", gewicht: 1 })]).map(({ code }) => code)).toEqual(["ontbreekt", "ontbreekt"]);
    expect(uit([{ criterium: "__proto__", gewicht: 1 }]).belang[0]?.criterium).toBe("__proto__");
  });
});

describe("applied to a pair", () => {
  it("gives the shares that were promised, where the criteria are all that is asked in their row", () => {
    const codes = ["tillen", "dragen", "staan"];
    const paar = parsePaar(
      {
        werknemer: werknemer(codes.slice(0, 2).map((code) => punt(code, "5 kg"))),
        werk: werk([punt("tillen", "10 kg"), punt("dragen", "10 kg"), punt("staan", "30 min")]),
      },
      { peildatum: "2026-02-01" },
    );
    if (isLeft(paar)) return expect.unreachable(JSON.stringify(paar.left));
    const { belang: per } = uit(codes.map((criterium, i) => ({ criterium, gewicht: [6, 3, 1][i] })));
    const { na } = whatIf(match(paar.right), belangwijzigingen(per, "werk"));
    for (const { criterium, aandeel } of per) {
      const bevinding = na.bevindingen.find((een) => een.criterium === criterium);
      // Whole shares of 16,384: at most one beside the part.
      expect(Math.abs((bevinding?.aandeel ?? 0) - aandeel * 16_384)).toBeLessThan(1);
    }
  });
});
