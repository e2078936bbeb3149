import { trajectadvies, type Trajectadvies } from "passend/vlaanderen";
import { describe, expect, it } from "vitest";
import { besluit } from "../support/cases.js";
import { punt } from "../support/input.js";
import { comparison, evaluated, inOrder, lifts, parts, preconditions, worker, type Verdict } from "./support.js";

/** The advice on a worker with these points and comparisons with these verdicts, each with another workplace. */
const advise = (
  points: readonly unknown[],
  verdicts: readonly Verdict[] = [],
  decisions: readonly unknown[] = [],
): Trajectadvies => {
  const all = [...points, lifts];
  const vergelijkingen = verdicts.map((verdict, i) => comparison(all, verdict, `plek-${i}`));
  return trajectadvies({ ...worker(all, decisions), vergelijkingen });
};

const codes = (list: readonly { readonly code: string }[]): readonly string[] => list.map(({ code }) => code);

describe("the preconditions come first", () => {
  it("another service first, however well a workplace fits and the evaluation goes", () => {
    const found = advise([...inOrder({ "geldzaken-op-orde": "nee" }), ...evaluated(3)], ["passend"]);
    expect(found.advies).toBe("eerst-andere-hulp");
    expect(found.redenen).toEqual([
      expect.objectContaining({ code: "randvoorwaarde-eerst", because: ["werknemer/geldzaken-op-orde"] }),
    ]);
    expect(found.daarna).toBe("regulier-werk");
  });

  it.each(["weg", "onbekend"])("not enough known when one is %s", (waarde) => {
    const found = advise(inOrder({ "wonen-stabiel": waarde }), ["passend"]);
    expect(found.advies).toBe("onvoldoende-bekend");
    expect(codes(found.redenen)).toEqual(["randvoorwaarde-onbekend"]);
    expect(found.redenen[0]?.because).toEqual(["werknemer/wonen-stabiel"]);
    expect(found.daarna).toBeNull();
  });

  it("not enough known when a reservation waits for a person, and known after a decision", () => {
    const reserved = punt("wonen-stabiel", "ja", { voorbehoud: "tot juni" });
    const points = [...inOrder({ "wonen-stabiel": "weg" }), reserved, ...evaluated(2)];
    expect(codes(advise(points).redenen)).toEqual(["randvoorwaarde-te-beoordelen"]);
    expect(advise(points, [], [besluit("wonen-stabiel", "match")]).advies).toBe("regulier-werk");
  });

  it("what is solved together goes along with the advice", () => {
    const found = advise(inOrder({ "gezondheid-stabiel": "deels" }), ["passend"]);
    expect(found.advies).toBe("regulier-werk");
    expect(codes(found.aandacht)).toEqual(["randvoorwaarde-samen-oplossen"]);
    expect(found.aandacht[0]?.because).toEqual(["werknemer/gezondheid-stabiel"]);
  });

  it("with another service first, what is still open is told too", () => {
    const found = advise(inOrder({ "geldzaken-op-orde": "nee", "wonen-stabiel": "weg" }));
    expect(codes(found.aandacht)).toEqual(["randvoorwaarde-onbekend"]);
  });
});

describe("regular work", () => {
  it.each([
    ["passend", "regulier-past"],
    ["passend-met-ondersteuning", "regulier-past-met-ondersteuning"],
  ] as const)("is advised when a regular workplace is %s", (verdict, code) => {
    const found = advise(inOrder(), ["niet-passend", verdict]);
    expect(found.advies).toBe("regulier-werk");
    expect(found.redenen).toEqual([expect.objectContaining({ code, because: ["vergelijking/plek-1"] })]);
  });

  it("needs intensive support where the evaluation says Basis", () => {
    const found = advise([...inOrder(), ...evaluated(2, { "evaluatie-samenwerking": 1 })], ["passend-met-ondersteuning"]);
    expect(found.advies).toBe("regulier-werk");
    expect(codes(found.aandacht)).toEqual(["intensieve-ondersteuning"]);
    expect(found.aandacht[0]?.because).toEqual(["werknemer/evaluatie-samenwerking"]);
  });

  it("is advised without a workplace when all seven parts are Goed or Sterkte", () => {
    const found = advise([...inOrder(), ...evaluated(2, { "evaluatie-communicatie": 3 })]);
    expect(found.advies).toBe("regulier-werk");
    expect(codes(found.redenen)).toEqual(["evaluatie-goed"]);
    expect(found.redenen[0]?.because).toEqual(parts.map((code) => `werknemer/${code}`));
  });

  it("still is then when places did not fit, which is told as what points the other way", () => {
    const found = advise([...inOrder(), ...evaluated(2)], ["niet-passend", "niet-passend"]);
    expect(found.advies).toBe("regulier-werk");
    expect(codes(found.tegen)).toEqual(["regulier-past-niet"]);
  });

  it("is not advised on six good parts of seven", () => {
    const found = advise([...inOrder(), ...evaluated(3).slice(1)]);
    expect(found.advies).toBe("onvoldoende-bekend");
    expect(codes(found.redenen)).toEqual(["geen-vergelijking", "evaluatie-onvolledig"]);
    expect(found.redenen[1]?.because).toEqual([`werknemer/${parts[0]}`]);
    expect(found.aandacht).toEqual([]); // what is a reason is not told a second time
  });
});

describe("art. 60 § 7", () => {
  it("is advised on one Problematisch, also beside a workplace that fits, which is told as what points the other way", () => {
    const found = advise([...inOrder(), ...evaluated(3, { "evaluatie-werkattitudes": 0 })], ["passend"]);
    expect(found.advies).toBe("art-60");
    expect(found.redenen).toEqual([
      expect.objectContaining({ code: "evaluatie-problematisch", because: ["werknemer/evaluatie-werkattitudes"] }),
    ]);
    expect(codes(found.tegen)).toEqual(["regulier-past"]);
  });

  it("is advised on a Basis when no regular workplace fits", () => {
    for (const verdicts of [[], ["niet-passend"], ["onvoldoende-bekend"]] as const) {
      const found = advise([...inOrder(), punt("evaluatie-samenwerking", 1)], verdicts);
      expect(found.advies).toBe("art-60");
      expect(codes(found.redenen)).toEqual(["evaluatie-basis"]);
    }
  });

  it("is advised when two regular workplaces do not fit, not when one does not", () => {
    expect(advise(inOrder(), ["niet-passend", "niet-passend"]).advies).toBe("art-60");
    const one = advise(inOrder(), ["niet-passend"]);
    expect(one.advies).toBe("onvoldoende-bekend");
    expect(codes(one.redenen)).toEqual(["een-plek-is-te-weinig", "evaluatie-onvolledig"]);
  });

  it("takes the same workplace compared twice for one", () => {
    const points = [...inOrder(), lifts];
    const vergelijkingen = [comparison(points, "niet-passend"), comparison(points, "niet-passend")];
    expect(trajectadvies({ ...worker(points), vergelijkingen }).advies).toBe("onvoldoende-bekend");
  });

  it("waits while of another workplace too little is known", () => {
    const found = advise(inOrder(), ["niet-passend", "niet-passend", "onvoldoende-bekend"]);
    expect(found.advies).toBe("onvoldoende-bekend");
    expect(codes(found.redenen)).toContain("vergelijking-onvoldoende-bekend");
  });
});

describe("a score", () => {
  it("with a reservation counts once a person says that it holds", () => {
    const points = [...inOrder(), ...evaluated(3).slice(1), punt(parts[0] ?? "", 3, { voorbehoud: "alleen op maandag" })];
    expect(advise(points).advies).toBe("onvoldoende-bekend");
    expect(advise(points, [], [besluit(parts[0] ?? "", "match")]).advies).toBe("regulier-werk");
    expect(advise(points, [], [besluit(parts[0] ?? "", "tekort")]).advies).toBe("onvoldoende-bekend");
  });

  it("of Problematisch stays, whatever the reservation", () => {
    const points = [...inOrder(), punt("evaluatie-werkattitudes", 0, { voorbehoud: "het ging net slecht" })];
    expect(advise(points).advies).toBe("art-60");
  });

  it("reached with an aid in use is that score", () => {
    const metSteun = [{ steun: "checklist", inGebruik: true, waarde: 2 }];
    const points = [...inOrder(), ...evaluated(2).slice(1), punt(parts[0] ?? "", 0, { metSteun })];
    expect(advise(points).advies).toBe("regulier-werk");
  });
});

describe("a comparison with another profile", () => {
  it("does not count, and is told", () => {
    const own = [...inOrder(), lifts];
    const other = comparison([...own, punt("dragen", "5 kg")], "passend", "elders");
    const found = trajectadvies({ ...worker(own), vergelijkingen: [other] });
    expect(found.advies).toBe("onvoldoende-bekend");
    expect(found.aandacht).toEqual([
      expect.objectContaining({ code: "vergelijking-met-ander-profiel", because: ["vergelijking/elders"] }),
    ]);
  });

  it("is one with the same words in another order, too: that counts", () => {
    const own = [...inOrder(), lifts];
    const same = comparison([...own].reverse(), "passend");
    expect(trajectadvies({ ...worker(own), vergelijkingen: [same] }).advies).toBe("regulier-werk");
  });
});

describe("every advice", () => {
  const cases: readonly (readonly [string, Trajectadvies])[] = [
    ["eerst-andere-hulp", advise([...inOrder({ "wonen-stabiel": "nee" }), ...evaluated(1)], ["passend"])],
    ["onvoldoende-bekend", advise([])],
    ["art-60", advise([...inOrder(), ...evaluated(1, { "evaluatie-communicatie": 0 })], ["passend"])],
    ["regulier-werk", advise(inOrder({ "gezondheid-stabiel": "deels" }), ["passend-met-ondersteuning"])],
  ];

  it.each(cases)("%s is an advice and no decision: the OCMW decides", (advies, found) => {
    expect(found.advies).toBe(advies);
    expect(found.besluit).toEqual({ genomen: false, beslisser: "ocmw" });
    expect(found.stappen.length).toBeGreaterThanOrEqual(2);
    expect(Object.isFrozen(found)).toBe(true);
  });

  it.each(cases)("%s rests on reasons that rest on something, each with a source", (_, found) => {
    const reasons = [...found.redenen, ...found.tegen, ...found.aandacht];
    expect(found.redenen.length).toBeGreaterThan(0);
    for (const { code, because, bronnen } of reasons) {
      expect(because.length, code).toBeGreaterThan(0);
      expect(bronnen.length, code).toBeGreaterThan(0);
    }
  });

  /** What no source says is marked: every bound and every mapping of our own. */
  it("marks what is our own choice", () => {
    const marked = new Map(
      cases.flatMap(([, { redenen, tegen, aandacht }]) => [...redenen, ...tegen, ...aandacht]).map((each) => [each.code, each]),
    );
    const own = ["randvoorwaarde-eerst", "randvoorwaarde-onbekend", "randvoorwaarde-samen-oplossen", "evaluatie-problematisch"];
    for (const code of own) expect(marked.get(code)?.eigenKeuze?.nl, code).toMatch(/onze keuze/u);
    for (const code of ["regulier-past", "intensieve-ondersteuning"]) expect(marked.get(code)?.eigenKeuze, code).toBeNull();
  });
});

describe("what would change the advice", () => {
  const changes = (found: Trajectadvies): Readonly<Record<string, string>> =>
    Object.fromEntries(found.wijzigingen.map(({ code, advies }) => [code, advies]));

  it("is found by trying it, and comes true when it happens", () => {
    const now = advise(inOrder({ "wonen-stabiel": "nee" }), ["passend"]);
    expect(changes(now)).toEqual({ "randvoorwaarden-komen-in-orde": "regulier-werk" });
    expect(advise(inOrder(), ["passend"]).advies).toBe("regulier-werk");
  });

  it("of art. 60 on one Problematisch: better scores, or a precondition that falls away", () => {
    const now = advise([...inOrder(), ...evaluated(2, { "evaluatie-werkattitudes": 0 })], ["passend"]);
    expect(changes(now)).toEqual({
      "randvoorwaarde-valt-weg": "eerst-andere-hulp",
      "evaluatie-wordt-basis": "regulier-werk",
      "evaluatie-wordt-goed": "regulier-werk",
    });
    expect(advise([...inOrder(), ...evaluated(2, { "evaluatie-werkattitudes": 1 })], ["passend"]).advies).toBe("regulier-werk");
    expect(advise([...inOrder({ "wonen-stabiel": "nee" }), ...evaluated(2)], ["passend"]).advies).toBe("eerst-andere-hulp");
  });

  it("of regular work on one workplace: that it does not fit after all, or a Problematisch", () => {
    const now = advise([...inOrder(), ...evaluated(2)], ["passend"]);
    expect(changes(now)).toEqual({
      "randvoorwaarde-valt-weg": "eerst-andere-hulp",
      "evaluatie-wordt-problematisch": "art-60",
    });
    const withBasis = advise([...inOrder(), punt("evaluatie-samenwerking", 1)], ["passend"]);
    expect(changes(withBasis)["gewone-werkplek-past-niet"]).toBe("art-60");
    expect(advise([...inOrder(), punt("evaluatie-samenwerking", 1)], ["niet-passend"]).advies).toBe("art-60");
  });

  it("of not enough known: a workplace that fits, or scores", () => {
    expect(changes(advise(inOrder()))).toEqual({
      "randvoorwaarde-valt-weg": "eerst-andere-hulp",
      "evaluatie-wordt-problematisch": "art-60",
      "evaluatie-wordt-basis": "art-60",
      "evaluatie-wordt-goed": "regulier-werk",
      "gewone-werkplek-past": "regulier-werk",
    });
  });

  it("never names the advice there already is", () => {
    for (const score of [0, 1, 2, 3]) {
      for (const precondition of ["ja", "deels", "nee", "weg"]) {
        const found = advise([...inOrder({ [preconditions[2]]: precondition }), ...evaluated(score)], ["niet-passend"]);
        expect(found.wijzigingen.filter(({ advies }) => advies === found.advies)).toEqual([]);
      }
    }
  });
});
