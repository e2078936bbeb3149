import { trajectadvies, type Trajectadvies } from "passend/vlaanderen";
import { describe, expect, it } from "vitest";
import { besluit } from "../support/cases.js";
import { gemeten, punt } from "../support/input.js";
import { catalogusVan, vaardigheid } from "../support/smallCatalogue.js";
import { comparison, evaluated, inOrder, known, parts, preconditions, worker, type Place } from "./support.js";

/** The advice on a worker with these points and comparisons with these verdicts, each with another workplace. */
const advise = (
  points: readonly unknown[],
  verdicts: readonly Place[] = [],
  decisions: readonly unknown[] = [],
): Trajectadvies => {
  const all = [...points, ...known];
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
    expect(codes(found.aandacht)).toEqual(["randvoorwaarde-samen-oplossen", "weinig-punten"]);
    expect(found.aandacht[0]?.because).toEqual(["werknemer/gezondheid-stabiel"]);
  });

  it("sometimes not sober is discussed first, and a person may find it within bounds", () => {
    const points = inOrder({ "nuchter-op-het-werk": "deels" });
    const found = advise(points, ["passend"]);
    expect([found.advies, ...codes(found.redenen)]).toEqual(["onvoldoende-bekend", "randvoorwaarde-deels"]);
    expect(codes(found.aandacht)).not.toContain("randvoorwaarde-samen-oplossen");
    expect(found.wijzigingen.map(({ code, advies }) => [code, advies])).toContainEqual([
      "randvoorwaarden-komen-in-orde",
      "regulier-werk",
    ]);
    expect(advise(points, ["passend"], [besluit("nuchter-op-het-werk", "match")]).advies).toBe("regulier-werk");
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
    expect(found.tegen.map((each) => [each.code, each.because])).toEqual([["regulier-past-niet", ["vergelijking/plek-0"]]]);
    expect(found.redenen).toEqual([expect.objectContaining({ code, because: ["vergelijking/plek-1"] })]);
  });

  it("needs intensive support where the evaluation says Basis", () => {
    const found = advise([...inOrder(), ...evaluated(2, { "evaluatie-samenwerking": 1 })], ["passend-met-ondersteuning"]);
    expect(found.advies).toBe("regulier-werk");
    expect(codes(found.tegen)).toEqual(["intensieve-ondersteuning"]);
    expect(found.tegen[0]?.because).toEqual(["werknemer/evaluatie-samenwerking"]);
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
    expect(codes(found.tegen)).toEqual(["regulier-past", "goede-delen"]);
    expect(found.tegen[1]?.because).toHaveLength(6);
  });

  it("is advised on a Basis when no regular workplace fits", () => {
    for (const verdicts of [["niet-passend"], ["niet-passend-lichamelijk"]] as const) {
      const found = advise([...inOrder(), punt("evaluatie-samenwerking", 1)], verdicts);
      expect(found.advies).toBe("art-60");
      expect(codes(found.redenen)).toEqual(["evaluatie-basis"]);
    }
  });

  it("is not advised on a Basis while nobody looked at regular work, or too little is known of it", () => {
    const basis = [...inOrder(), punt("evaluatie-samenwerking", 1)];
    const none = advise(basis);
    expect([none.advies, ...codes(none.redenen)]).toEqual(["onvoldoende-bekend", "geen-vergelijking", "evaluatie-onvolledig"]);
    const unknown = advise(basis, ["onvoldoende-bekend", "niet-passend"]);
    expect(unknown.advies).toBe("onvoldoende-bekend");
    expect(codes(unknown.redenen)).toContain("vergelijking-onvoldoende-bekend");
  });

  it("is not advised because workplaces miss on another point than the level", () => {
    const found = advise(inOrder(), ["niet-passend-lichamelijk", "niet-passend-lichamelijk", "niet-passend"]);
    expect(found.advies).toBe("onvoldoende-bekend");
    expect(found.redenen.slice(0, 2).map((each) => [each.code, each.because])).toEqual([
      ["een-plek-is-te-weinig", ["vergelijking/plek-2"]],
      ["regulier-past-niet-om-andere-reden", ["vergelijking/plek-0", "vergelijking/plek-1"]],
    ]);
    const both = advise(inOrder(), ["niet-passend", "niet-passend", "niet-passend-lichamelijk"]);
    expect([both.advies, ...codes(both.tegen)]).toEqual(["art-60", "regulier-past-niet-om-andere-reden"]);
    expect(both.redenen[0]?.because).toEqual(["vergelijking/plek-0", "vergelijking/plek-1"]);
  });

  it("is advised when two regular workplaces do not fit, not when one does not", () => {
    expect(advise(inOrder(), ["niet-passend", "niet-passend"]).advies).toBe("art-60");
    const one = advise(inOrder(), ["niet-passend"]);
    expect(one.advies).toBe("onvoldoende-bekend");
    expect(codes(one.redenen)).toEqual(["een-plek-is-te-weinig", "evaluatie-onvolledig"]);
  });

  it("takes the same workplace compared twice for one", () => {
    const points = [...inOrder(), ...known];
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

  it.each(["zelf", "netwerk", "arts", "test"])("by %s is no evaluation by the employer", (door) => {
    const said = { criterium: "evaluatie-werkattitudes", beoordelingen: [{ waarde: 0, ...gemeten, door }] };
    const found = advise([...inOrder(), said]);
    expect(found.advies).toBe("onvoldoende-bekend");
    expect(found.redenen.find(({ code }) => code === "evaluatie-onvolledig")?.because).toContain(
      "werknemer/evaluatie-werkattitudes",
    );
  });

  it.each(["werkgever", "werkbegeleider", "deskundige", "jobcoach"])("by %s counts, also beside a self-rating", (door) => {
    const said = {
      criterium: "evaluatie-werkattitudes",
      beoordelingen: [
        { waarde: 0, ...gemeten, door },
        { waarde: 3, ...gemeten, door: "zelf", datum: "2026-01-09" },
      ],
    };
    expect(advise([...inOrder(), said]).advies).toBe("art-60");
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
    const own = [...inOrder(), ...known];
    const other = comparison([...own, punt("dragen", "5 kg")], "passend", "elders");
    const found = trajectadvies({ ...worker(own), vergelijkingen: [other] });
    expect(found.advies).toBe("onvoldoende-bekend");
    expect(found.aandacht).toEqual([
      expect.objectContaining({ code: "vergelijking-met-ander-profiel", because: ["vergelijking/elders"] }),
    ]);
  });

  it("is one with the same words in another order, too: that counts", () => {
    const own = [...inOrder(), ...known];
    const same = comparison([...own].reverse(), "passend");
    expect(trajectadvies({ ...worker(own), vergelijkingen: [same] }).advies).toBe("regulier-werk");
  });
});

describe("a comparison on few points", () => {
  it("says so, with their number", () => {
    const found = advise(inOrder(), ["passend"]);
    expect(found.aandacht).toEqual([
      expect.objectContaining({ code: "weinig-punten", because: ["vergelijking/plek-0"], punten: 1 }),
    ]);
  });
});

describe("a catalogue without the fixed codes", () => {
  it("is told which are missing, and gives no advice on the route", () => {
    const catalogus = catalogusVan([vaardigheid("tillen", [])], []);
    const found = trajectadvies({ ...worker(inOrder()), vergelijkingen: [], catalogus });
    expect([found.advies, ...codes(found.redenen)]).toEqual(["onvoldoende-bekend", "criterium-ontbreekt"]);
    expect(found.redenen[0]?.because).toEqual(preconditions.map((code) => `werknemer/${code}`));
    expect(found.randvoorwaarden.flatMap(({ vragen }) => vragen)).toEqual(preconditions.map(() => "criterium-ontbreekt"));
  });
});

describe("the next steps", () => {
  const steps = (found: Trajectadvies): readonly string[] => found.stappen.map(({ zin }) => zin.nl);
  const [onwards, stay] = ["Ga door op de huidige plek en bespreek het actieplan.", "Ga na of de cliënt kan blijven"];

  it("of someone with an evaluation begin at the place where they work", () => {
    const art60 = steps(advise([...inOrder(), ...evaluated(0)]));
    expect(art60[0]).toBe(onwards);
    expect(art60.join(" ")).not.toContain("Zoek een plek");
    expect(steps(advise([...inOrder(), ...evaluated(2)]))[0]).toContain(stay);
  });

  it("of someone without one begin at finding a place", () => {
    expect(steps(advise(inOrder(), ["niet-passend", "niet-passend"]))[0]).toContain("Zoek een plek");
    expect(steps(advise(inOrder(), ["passend"]))[0]).toBe("Zoek vacatures die passen.");
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

  it.each(cases)("%s rests on reasons that rest on something, each with a source or marked as our own", (_, found) => {
    const reasons = [...found.redenen, ...found.tegen, ...found.aandacht];
    expect(found.redenen.length).toBeGreaterThan(0);
    for (const { code, because, bronnen, eigenKeuze } of reasons) {
      expect(because.length, code).toBeGreaterThan(0);
      expect(bronnen.length > 0 || eigenKeuze !== null, code).toBe(true);
    }
  });

  /** What no source says is marked: every bound and every mapping of our own. */
  it("marks what is our own choice", () => {
    const marked = new Map(
      cases.flatMap(([, { redenen, tegen, aandacht }]) => [...redenen, ...tegen, ...aandacht]).map((each) => [each.code, each]),
    );
    const own = [
      ...(["randvoorwaarde-eerst", "randvoorwaarde-onbekend"] as const),
      ...(["randvoorwaarde-samen-oplossen", "evaluatie-problematisch", "weinig-punten"] as const),
    ];
    for (const code of own) expect(marked.get(code)?.eigenKeuze?.nl, code).toMatch(/onze keuze/u);
    for (const code of ["regulier-past", "intensieve-ondersteuning"] as const)
      expect(marked.get(code)?.eigenKeuze, code).toBeNull();
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

  it("of one workplace too few: only what fits now can turn out to ask too much", () => {
    const now = advise(inOrder(), ["passend", "onvoldoende-bekend"]);
    expect(changes(now)["gewone-werkplek-past-niet"]).toBe("onvoldoende-bekend"); // the other one stays unknown
  });

  it("of not enough known: a workplace that fits, or scores", () => {
    expect(changes(advise(inOrder()))).toEqual({
      "randvoorwaarde-valt-weg": "eerst-andere-hulp",
      "evaluatie-wordt-problematisch": "art-60",
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
