import type { Doelkeuze } from "passend";
import { describe, expect, it } from "vitest";
import { besluit, form, goedeBegeleider, punt, type Rest } from "../support/cases.js";
import { catalogusVan, maatregel, training, vaardigheid } from "../support/smallCatalogue.js";

const short = training("oefenen");
const long = training("cursus", { termijn: "lang" });
const half = training("half", { bereik: 120 });

const codes = ["boren", "lijmen", "schuren", "verven", "zagen"] as const;
const catalogus = catalogusVan(
  [...codes.map((code) => vaardigheid(code, ["oefenen"])), vaardigheid("lassen", ["cursus"]), vaardigheid("meten", ["half"])],
  [short, long, half],
);

const skill = (code: string, waarde: unknown, rest: object = {}) => punt(code, waarde, { leerbaarheid: "trainbaar", ...rest });
const goals = (worker: readonly unknown[], job: readonly unknown[], rest: Rest = {}) =>
  form(worker, job, { catalogus, ...rest }).doelen;
const order = (...args: Parameters<typeof goals>) => {
  const { periode, wachtend } = goals(...args);
  return [...periode, ...wachtend].map(({ criterium }) => criterium);
};

describe("the rule that ranks goals", () => {
  const worker = (...which: readonly string[]) => which.map((code) => skill(code, "deels"));
  const job = (rest: Readonly<Record<string, object>>, ...which: readonly string[]) =>
    which.map((code) => punt(code, "ja", rest[code]));

  it("essential first, then soon, important, large, and by code", () => {
    const all = ["boren", "lijmen", "schuren", "verven", "zagen", "lassen"];
    const workers = worker(...all).map((point) => (point.criterium === "verven" ? skill("verven", "nee") : point));
    const jobs = job({ zagen: { essentieel: true, belang: 1 }, schuren: { belang: 5 }, boren: { belang: 2 } }, ...all);
    // verven lacks twice as much; lijmen is left; boren matters least; lassen takes a course, which ends after the period.
    expect(order(workers, jobs)).toEqual(["zagen", "schuren", "verven", "lijmen", "boren", "lassen"]);
  });

  it("says of each goal which rule puts it before the next one", () => {
    const all = ["boren", "lijmen", "schuren", "verven", "zagen", "lassen"];
    const workers = worker(...all).map((point) => (point.criterium === "verven" ? skill("verven", "nee") : point));
    const jobs = job({ zagen: { essentieel: true, belang: 1 }, schuren: { belang: 5 }, lijmen: { belang: 3 } }, ...all);
    const { periode, wachtend } = goals(workers, jobs);
    expect([...periode, ...wachtend].map(({ criterium, rangregel }) => [criterium, rangregel])).toEqual([
      ["zagen", "essentieel"],
      ["schuren", "belang"],
      ["verven", "grootste-tekort"],
      ["boren", "code"],
      ["lijmen", "kortste-termijn"],
      ["lassen", null],
    ]);
  });

  it("is named in the form, and every goal has its place in it", () => {
    const { periode, wachtend, keuze } = goals(worker(...codes), job({}, ...codes));
    expect(keuze).toEqual({
      ...{ door: "voorstel", reden: null, datum: null, nietMogelijk: [], teVeel: [], zonder: [], formuleringen: [] },
      ...{ voorstel: ["doel/boren", "doel/lijmen", "doel/schuren"], afwijkend: false },
      rangregels: ["essentieel", "kortste-termijn", "belang", "grootste-tekort", "code"],
    });
    expect(periode.map(({ rang }) => rang)).toEqual([1, 2, 3]);
    expect(wachtend.map(({ rang }) => rang)).toEqual([4, 5]);
  });

  it("chooses fewer where the policy says so", () => {
    const beleid = { code: "een", dekkingsgrens: 60, maximumDoelen: 1, verouderdNaMaanden: 6, belangZonderOpgave: 3 } as const;
    expect(goals(worker(...codes), job({}, ...codes), { beleid }).periode).toHaveLength(1);
  });
});

describe("a choice of client and employer", () => {
  const worker = codes.map((code) => skill(code, "deels"));
  const job = codes.map((code) => punt(code, "ja"));
  const keuze = (...criteria: readonly string[]) =>
    ({ criteria, door: ["werknemer", "werkgever"], reden: "wil dit eerst" }) as const;

  it("goes before the proposal, in their order, with who and why", () => {
    const { periode, wachtend, keuze: stored } = goals(worker, job, { doelkeuze: keuze("zagen", "boren") });
    expect(periode.map(({ criterium }) => criterium)).toEqual(["zagen", "boren"]);
    expect(wachtend.map(({ criterium }) => criterium)).toEqual(["lijmen", "schuren", "verven"]);
    expect(stored).toMatchObject({ door: ["werknemer", "werkgever"], reden: "wil dit eerst", nietMogelijk: [] });
  });

  it("is stored beside the proposal, and says whether it differs from it", () => {
    const stored = (...criteria: readonly string[]) => goals(worker, job, { doelkeuze: keuze(...criteria) }).keuze;
    const voorstel = ["doel/boren", "doel/lijmen", "doel/schuren"];
    expect(stored("boren", "lijmen", "schuren")).toMatchObject({ voorstel, afwijkend: false });
    expect(stored("lijmen", "boren", "schuren")).toMatchObject({ voorstel, afwijkend: true }); // another order
    expect(stored("boren", "lijmen")).toMatchObject({ voorstel, afwijkend: true }); // fewer
    expect(stored("boren", "lijmen", "verven")).toMatchObject({ voorstel, afwijkend: true });
  });

  it("without the worker or the employer is kept, and named as a signal", () => {
    const zonder = (...door: Doelkeuze["door"]) => goals(worker, job, { doelkeuze: { ...keuze("zagen"), door } }).keuze.zonder;
    expect(zonder("jobcoach")).toEqual(["werknemer", "werkgever"]);
    expect(zonder("werkgever", "jobcoach")).toEqual(["werknemer"]);
    expect(zonder("jobcoach", "werkgever", "werknemer")).toEqual([]);
  });

  it("keeps the day and the words in which people say it", () => {
    const formuleringen = [{ criterium: "zagen", straks: "Zaagt tien planken op maat.", door: "werknemer" }] as const;
    const stored = goals(worker, job, { doelkeuze: { ...keuze("zagen"), datum: "2026-01-30", formuleringen } }).keuze;
    expect(stored.datum).toBe("2026-01-30");
    expect(stored.formuleringen).toEqual([
      { criterium: "zagen", nu: null, straks: "Zaagt tien planken op maat.", door: "werknemer" },
    ]);
  });

  it("never holds more than three, nor a point without a goal, and says which has none", () => {
    const {
      periode,
      wachtend,
      keuze: stored,
    } = goals(worker, job, { doelkeuze: keuze("zagen", "timmeren", "boren", "zagen", "lijmen", "verven") });
    expect(periode.map(({ criterium }) => criterium)).toEqual(["zagen", "boren", "lijmen"]);
    expect(wachtend.map(({ criterium }) => criterium)).toEqual(["verven", "schuren"]); // what was chosen waits in front
    expect(stored).toMatchObject({ nietMogelijk: ["timmeren"], teVeel: ["doel/verven"] });
  });

  it("of nothing is no choice: the proposal stands", () => {
    const { periode, wachtend, keuze: stored } = goals(worker, job, { doelkeuze: keuze() });
    expect([periode.length, wachtend.length, stored.door]).toEqual([3, 2, "voorstel"]);
  });
});

describe("a goal", () => {
  const first = (worker: unknown, job: unknown, rest: Rest = {}) => goals([worker], [job], rest).periode[0];

  it("goes from what is seen now to what is asked", () => {
    expect(first(skill("zagen", "nee"), punt("zagen", "ja"))).toMatchObject({
      ...{
        id: "doel/zagen",
        bevindingen: ["bevinding/zagen"],
        discrepantie: "discrepantie/zagen",
        ondersteuning: "ondersteuning/zagen/oefenen",
      },
      ...{
        nu: "nee",
        streef: "ja",
        volstaat: true,
        soort: "werkdoel",
        horizon: "kort",
        gever: "jobcoach",
        weken: 26,
        minuten: [600, 300],
      },
    });
  });

  it("goes as far as the measure reaches", () => {
    expect(first(skill("meten", "nee"), punt("meten", "ja"))).toMatchObject({ nu: "nee", streef: "deels", volstaat: false });
  });

  it("of an interval goes to the least that is asked", () => {
    expect(first(skill("zagen", "nee"), punt("zagen", { min: "deels", max: "ja" }))).toMatchObject({
      nu: "nee",
      streef: "deels",
      volstaat: true,
    });
  });

  it("that takes a course is long-term", () => {
    expect(first(skill("lassen", "nee"), punt("lassen", "ja"))?.horizon).toBe("lang");
  });

  it("is personal where it is about the context", () => {
    const own = catalogusVan([vaardigheid("wonen", ["oefenen"], { onderdeel: "context" })], [short]);
    expect(first(skill("wonen", "nee"), punt("wonen", "ja"), { catalogus: own })?.soort).toBe("persoonlijk-doel");
  });

  it("of a need: the person comes to manage with what the work offers", () => {
    const need = catalogusVan([vaardigheid("uitleg", ["oefenen"], { richting: "behoefte" })], [short]);
    expect(first(skill("uitleg", "ja"), punt("uitleg", "deels"), { catalogus: need })).toMatchObject({
      nu: "ja",
      streef: "deels",
      volstaat: true,
    });
  });

  it("is not made of what was never short, also when a person decided that it is", () => {
    const need = catalogusVan([vaardigheid("uitleg", ["oefenen"], { richting: "behoefte" })], [short]);
    const decided = { catalogus: need, beslissingen: [besluit("uitleg", "tekort")] };
    expect(first(skill("uitleg", "deels", { voorbehoud: "alleen op papier" }), punt("uitleg", "ja"), decided)).toBeUndefined();
  });

  it("is not made of what nobody judged, cannot be learned, or support covers", () => {
    expect(first(punt("zagen", "nee"), punt("zagen", "ja"))).toBeUndefined();
    expect(first(skill("zagen", "nee", { leerbaarheid: "niet" }), punt("zagen", "ja"))).toBeUndefined();
    const aid = { metSteun: [{ steun: "zaagmal", inGebruik: true, waarde: "ja" }] };
    expect(first(skill("zagen", "nee", aid), punt("zagen", "ja"))).toBeUndefined();
  });

  it("goes only as far as the person learns: what support carries stays with the support", () => {
    const carried = maatregel("nabij", {
      gever: "werkbegeleider",
      ingreep: "collegas",
      bereik: 120,
      vereist: ["werkbegeleider-bereid"],
    });
    const own = catalogusVan([vaardigheid("zagen", ["nabij", "half"])], [carried, half]);
    const support = { catalogus: own, werk: { werkbegeleider: { ...goedeBegeleider, steuntBij: ["zagen"] } } };
    expect(first(skill("zagen", "nee"), punt("zagen", "ja"), support)).toMatchObject({ nu: "nee", streef: "deels" });
  });

  it("does not depend on the werkbegeleider when it does not need one", () => {
    const beside = { werk: { werkbegeleider: goedeBegeleider } };
    expect(first(skill("zagen", "nee"), punt("zagen", "ja"), beside)).toMatchObject({ nu: "nee", streef: "ja" });
  });
});
