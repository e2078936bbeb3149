import { isLeft, isRight, parsePaar } from "passend";
import { describe, expect, it } from "vitest";
import { asPair, asWork, asWorker, faultsOf, gemeten, linesOf, punt, werk, werknemer } from "../support/input.js";

const valueFault = (criterium: string, waarde: unknown, side: "werknemer" | "werk" = "werknemer") =>
  faultsOf(side === "werknemer" ? asWorker(werknemer([punt(criterium, waarde)])) : asWork(werk([punt(criterium, waarde)])));

const at = ["punten", 0, "beoordelingen", 0, "waarde"];

describe("a criterion", () => {
  it.each([
    ["tilen", "tillen"],
    ["Tillen", "tillen"],
    ["hulpvragen", "hulp-vragen"],
    ["nederlans", "nederlands"],
  ])("that does not exist (%s) comes with the nearest that does", (written, meant) => {
    expect(faultsOf(asWorker(werknemer([punt(written, 1)])))).toEqual([
      { code: "onbekend-criterium", kant: "werknemer", pad: ["punten", 0, "criterium"], bedoeld: meant },
    ]);
  });

  it("that resembles nothing comes without a hint", () => {
    expect(faultsOf(asWorker(werknemer([punt("qqqqqqqqqqqqqqqq", 1)])))).toEqual([
      { code: "onbekend-criterium", kant: "werknemer", pad: ["punten", 0, "criterium"] },
    ]);
  });

  it("that stands there twice names the first", () => {
    expect(faultsOf(asWorker(werknemer([punt("tillen", "10 kg"), punt("dragen", "5 kg"), punt("tillen", "10 kg")])))).toEqual([
      { code: "dubbel", kant: "werknemer", pad: ["punten", 2, "criterium"], wat: "criterium", eerste: 0 },
    ]);
  });

  it("that the werkbegeleider supports on must exist too", () => {
    const faults = faultsOf(asWork(werk([], { werkbegeleider: { rol: "voorman", steuntBij: ["hulp-vragen", "tilen"] } })));
    expect(faults).toEqual([
      { code: "onbekend-criterium", kant: "werk", pad: ["werkbegeleider", "steuntBij", 1], bedoeld: "tillen" },
    ]);
  });
});

describe("the kind of a profile", () => {
  const fault = (code: "ontbreekt" | "verkeerde-vorm", kant: "werknemer" | "werk") => ({
    ...{ code, kant, pad: ["soort"] },
    verwacht: { soort: "keuze", uit: [kant === "werk" ? "werkprofiel" : "werknemerprofiel"] },
  });

  it("shows that two profiles were swapped, also where everything else fits both kinds", () => {
    const points = [punt("hulp-vragen", "ja")];
    expect(faultsOf(asPair({ werknemer: werk(points), werk: werknemer(points) }))).toEqual([
      fault("verkeerde-vorm", "werknemer"),
      fault("verkeerde-vorm", "werk"),
    ]);
  });

  it("shows that one profile stands on both sides", () => {
    expect(faultsOf(asPair({ werknemer: werknemer(), werk: werknemer() }))).toEqual([fault("verkeerde-vorm", "werk")]);
    expect(faultsOf(asPair({ werknemer: werk(), werk: werk() }))).toEqual([fault("verkeerde-vorm", "werknemer")]);
  });

  it.each(["Werknemerprofiel", "werknemer", "werkprofiel ", "", null, 7, ["werkprofiel"], {}])(
    "is one of two words: %j",
    (soort) => {
      expect(faultsOf(asWorker(werknemer([], { soort })))).toEqual([fault("verkeerde-vorm", "werknemer")]);
      expect(faultsOf(asWork(werk([], { soort })))).toEqual([fault("verkeerde-vorm", "werk")]);
    },
  );

  it("is missed on either side", () => {
    expect(faultsOf(asWorker(werknemer([], { soort: undefined })))).toEqual([fault("ontbreekt", "werknemer")]);
    expect(faultsOf(asWork(werk([], { soort: undefined })))).toEqual([fault("ontbreekt", "werk")]);
    const bare = { id: "x", datum: "2026-01-10", punten: [] };
    expect(faultsOf(asPair({ werknemer: bare, werk: bare }))).toEqual([
      fault("ontbreekt", "werknemer"),
      fault("ontbreekt", "werk"),
    ]);
  });
});

describe("what holds the two profiles together", () => {
  const both = { werknemer: werknemer(), werk: werk() };

  it("has no other keys: what stands under a misspelt one would be lost", () => {
    expect(faultsOf(asPair({ ...both, beslisingen: [] }))).toEqual([
      { code: "onbekende-sleutel", kant: "paar", pad: [], sleutels: ["beslisingen"], aantal: 1 },
    ]);
    expect(faultsOf(asPair({ ...both, bsn: "123456782" }))).toEqual([
      { code: "verboden-gegeven", kant: "paar", pad: [], gegeven: "nationaal-nummer", sleutel: "bsn" },
    ]);
  });

  it("is told first, beside the faults of both sides", () => {
    const outcome = asPair({ werknemer: werk(), werk: { ...werk(), id: 7 }, leeftijd: 43, extra: 1 });
    expect(linesOf(outcome)).toEqual([
      "verboden-gegeven paar ",
      "onbekende-sleutel paar ",
      "verkeerde-vorm werknemer soort",
      "verkeerde-vorm werk id",
    ]);
    expect(isLeft(outcome) && outcome.left.aantal).toBe(4);
  });

  it.each([null, undefined, 7, "tekst", [], () => both])("is an object, not %s", (input) => {
    expect(faultsOf(asPair(input))[0]).toEqual({
      ...{ code: "verkeerde-vorm", kant: "paar", pad: [], verwacht: { soort: "object" } },
    });
  });
});

describe("a value", () => {
  it("off its scale", () => {
    expect(valueFault("tillen", "61 kg")).toMatchObject([
      {
        code: "buiten-schaal",
        pad: at,
        criterium: "tillen",
        verwacht: { minimum: 0, maximum: 60, resolutie: 0.5, eenheid: "kg" },
      },
    ]);
    expect(valueFault("tillen", "-1 kg")).toMatchObject([{ code: "buiten-schaal" }]);
    expect(valueFault("werkhouding", 4)).toMatchObject([{ code: "buiten-schaal", verwacht: { soort: "niveau", laatste: 3 } }]);
    expect(valueFault("werkhouding", -1)).toMatchObject([{ code: "buiten-schaal" }]);
    expect(valueFault("hulp-vragen", "misschien")).toMatchObject([
      { code: "buiten-schaal", verwacht: { uit: ["nee", "deels", "ja"] } },
    ]);
    expect(valueFault("nederlands", "d1")).toMatchObject([{ code: "buiten-schaal" }]);
    expect(valueFault("sfeer", ["rustig", "stil"], "werk")).toMatchObject([{ code: "buiten-schaal" }]);
  });

  it("between the points of its grid", () => {
    expect(valueFault("tillen", "10.3 kg")).toMatchObject([{ code: "buiten-schaal" }]);
    expect(valueFault("werkhouding", 1.5)).toMatchObject([{ code: "buiten-schaal" }]);
  });

  it("in a foreign unit", () => {
    for (const written of ["10 liter", "10 min", "10 uur/week", { waarde: 10, eenheid: "lb" }]) {
      expect(valueFault("tillen", written)).toMatchObject([{ code: "vreemde-eenheid", pad: at, criterium: "tillen" }]);
    }
  });

  it("of another kind", () => {
    for (const written of [
      10,
      "tien",
      "",
      true,
      ["10 kg"],
      { kg: 10 },
      { waarde: "10", eenheid: "kg" },
      { waarde: 10, eenheid: 5 },
    ]) {
      const codes = valueFault("tillen", written).map(({ code }) => code);
      expect(codes, JSON.stringify(written)).toHaveLength(1);
      expect(["verkeerde-vorm", "interval-niet-hier"]).toContain(codes[0]);
    }
    for (const written of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(valueFault("tillen", { waarde: written, eenheid: "kg" })).toMatchObject([{ code: "verkeerde-vorm" }]);
      expect(valueFault("werkhouding", written)).toHaveLength(1);
    }
    expect(valueFault("hulp-vragen", 2)).toMatchObject([{ code: "verkeerde-vorm" }]);
    expect(valueFault("droombaan", "  ")).toMatchObject([{ code: "verkeerde-vorm" }]);
    expect(valueFault("sfeer", [], "werk")).toMatchObject([{ code: "verkeerde-vorm" }]);
    expect(valueFault("sfeer", {})).toMatchObject([{ code: "verkeerde-vorm" }]);
    expect(valueFault("sfeer", { graag: [] })).toMatchObject([{ code: "verkeerde-vorm" }]);
  });

  it("that is an interval, on the side that brings", () => {
    expect(valueFault("tillen", { min: "5 kg", max: "10 kg" })).toMatchObject([
      { code: "interval-niet-hier", criterium: "tillen" },
    ]);
    expect(valueFault("geen-hoog-tempo", { min: "ja" }, "werk")).toMatchObject([{ code: "interval-niet-hier" }]);
  });

  it("that is an interval, on the side that asks", () => {
    expect(isRight(asWork(werk([punt("tillen", { min: "5 kg", max: "10 kg" })])))).toBe(true);
    expect(isRight(asWork(werk([punt("tillen", { max: "10 kg" })])))).toBe(true);
    expect(isRight(asWork(werk([punt("tillen", { min: "10 kg", max: "10 kg" })])))).toBe(true);
    expect(valueFault("tillen", { min: "10 kg", max: "5 kg" }, "werk")).toMatchObject([{ code: "interval-ongeldig" }]);
    expect(valueFault("tillen", {}, "werk")).toMatchObject([{ code: "interval-ongeldig" }]);
    expect(valueFault("tillen", { min: "5 liter", max: "70 kg" }, "werk")).toMatchObject([
      { code: "vreemde-eenheid", pad: [...at, "min"] },
      { code: "buiten-schaal", pad: [...at, "max"] },
    ]);
  });

  it("with an option under two attitudes", () => {
    expect(valueFault("sfeer", { graag: ["rustig"], nooit: ["rustig"] })).toMatchObject([{ code: "optie-dubbel" }]);
    expect(valueFault("sfeer", { graag: ["rustig", "rustig"] })).toMatchObject([{ code: "optie-dubbel" }]);
    expect(valueFault("sfeer", ["rustig", "rustig"], "werk")).toMatchObject([{ code: "optie-dubbel" }]);
  });

  it("that only the asking side can give", () => {
    expect(valueFault("tillen", "niet-gevraagd")).toMatchObject([{ code: "niet-gevraagd-niet-hier", criterium: "tillen" }]);
    expect(isRight(asWork(werk([punt("tillen", "niet-gevraagd")])))).toBe(true);
    expect(isRight(asWorker(werknemer([punt("tillen", "onbekend")])))).toBe(true);
  });

  it("with an aid, on the side that asks", () => {
    const aids = { metSteun: [{ steun: "stappenplan", inGebruik: true, waarde: "ja" }] };
    expect(faultsOf(asWorker(werknemer([punt("geen-hoog-tempo", "ja", aids)])))).toMatchObject([{ code: "steun-niet-hier" }]);
    expect(isRight(asWorker(werknemer([punt("hulp-vragen", "nee", aids)])))).toBe(true);
  });

  it.each([
    ["buiten-schaal", "tillen", "5 kg", "90 kg"],
    ["verkeerde-vorm", "tillen", "5 kg", "onbekend"],
    ["verkeerde-vorm", "tillen", "5 kg", "niet-gevraagd"],
    ["buiten-schaal", "hulp-vragen", "deels", "onbekend"],
  ])("of an aid that is %s: %s with %s, and %j with it", (code, criterium, waarde, metSteun) => {
    const aids = { metSteun: [{ steun: "tilband", inGebruik: true, waarde: metSteun }] };
    expect(faultsOf(asWorker(werknemer([punt(criterium, waarde, aids)])))).toMatchObject([
      { code, pad: ["punten", 0, "metSteun", 0, "waarde"] },
    ]);
  });

  it("with options in another order is the same value", () => {
    const offered = (...sfeer: readonly string[]) => asWork(werk([punt("sfeer", sfeer)]));
    expect(isRight(offered("rustig", "direct"))).toBe(true);
    expect(offered("direct", "rustig")).toEqual(offered("rustig", "direct"));
  });
});

describe("a date", () => {
  const dated = (datum: unknown) => asWorker({ ...werknemer(), datum });

  it.each(["2025-02-30", "2025-13-01", "2025-00-10", "2025-04-31", "2023-02-29", "1900-02-29"])(
    "that does not exist: %s",
    (datum) => {
      expect(linesOf(dated(datum))).toEqual(["datum-bestaat-niet werknemer datum"]);
    },
  );

  it.each(["2026-02-30", "2026-13-01"])("that does not exist, also when it would lie after the reference date: %s", (datum) => {
    expect(linesOf(dated(datum))).toEqual(["datum-bestaat-niet werknemer datum"]);
  });

  it.each(["2024-02-29", "2000-02-29", "2026-02-01"])("that exists and does not lie after the reference date: %s", (datum) => {
    expect(isRight(dated(datum))).toBe(true);
  });

  it.each(["26-01-05", "2026-1-5", "5 januari 2026", "2026-01-05T00:00:00Z", 20_260_105, null])(
    "in another form: %s",
    (datum) => {
      expect(linesOf(dated(datum))).toEqual(["verkeerde-vorm werknemer datum"]);
    },
  );

  it("after the reference date, in every place where one stands", () => {
    const late = { ...gemeten, datum: "2026-02-02" };
    const pair = {
      werknemer: { ...werknemer([{ criterium: "tillen", beoordelingen: [{ waarde: "5 kg", ...late }] }]), datum: "2026-02-02" },
      werk: { ...werk(), datum: "2027-01-01" },
      beslissingen: [{ criterium: "tillen", oordeel: "match", reden: "gezien", door: "jobcoach", datum: "2026-02-02" }],
    };
    expect(linesOf(asPair(pair))).toEqual([
      "datum-na-peildatum werknemer datum",
      "datum-na-peildatum werknemer punten/0/beoordelingen/0/datum",
      "datum-na-peildatum werk datum",
      "datum-na-peildatum beslissingen 0/datum",
    ]);
  });

  it("of reference that does not exist is told once", () => {
    const outcome = parsePaar({ werknemer: werknemer(), werk: werk() }, { peildatum: "2026-02-30" });
    expect(linesOf(outcome)).toEqual(["datum-bestaat-niet opties peildatum"]);
  });
});

describe("tasks", () => {
  const taak = (id: string, aandeel: number) => ({ id, naam: id, aandeel });

  it("that fill more than the whole working time", () => {
    expect(isRight(asWork(werk([], { taken: [taak("a", 60), taak("b", 40)] })))).toBe(true);
    expect(faultsOf(asWork(werk([], { taken: [taak("a", 60), taak("b", 41)] })))).toEqual([
      { code: "aandelen-te-groot", kant: "werk", pad: ["taken"] },
    ]);
  });

  it("that stand there twice, or are named by a point and not listed", () => {
    expect(
      linesOf(asWork(werk([punt("tillen", "5 kg", { taken: ["a", "c"] })], { taken: [taak("a", 10), taak("a", 10)] }))),
    ).toEqual(["onbekende-taak werk punten/0/taken/1", "dubbel werk taken/1/id"].sort());
  });

  it("without a name are missing it, not the same", () => {
    const nameless = { naam: "zonder", aandeel: 10 };
    expect(linesOf(asWork(werk([], { taken: [nameless, nameless] })))).toEqual([
      "ontbreekt werk taken/0/id",
      "ontbreekt werk taken/1/id",
    ]);
  });
});

describe("decisions", () => {
  const besluit = (criterium: string, rest: object = {}) => ({
    ...{ criterium, oordeel: "match", reden: "samen bekeken", door: "jobcoach", datum: "2026-01-20" },
    ...rest,
  });
  const pair = (beslissingen: unknown) => asPair({ werknemer: werknemer([punt("tillen", "5 kg")]), werk: werk(), beslissingen });

  it("on a point that one side has", () => {
    expect(isRight(pair([besluit("tillen")]))).toBe(true);
  });

  it("on a point that neither side has, twice, or on nothing that exists", () => {
    expect(linesOf(pair([besluit("dragen")]))).toEqual(["beslissing-zonder-punt beslissingen 0/criterium"]);
    expect(linesOf(pair([besluit("tillen"), besluit("tillen")]))).toEqual(["dubbel beslissingen 1/criterium"]);
    expect(linesOf(pair([besluit("tilen")]))).toEqual(["onbekend-criterium beslissingen 0/criterium"]);
  });

  it("without a reason are refused", () => {
    expect(linesOf(pair([besluit("tillen", { reden: undefined })]))).toEqual(["ontbreekt beslissingen 0/reden"]);
    expect(linesOf(pair([besluit("tillen", { reden: "" })]))).toEqual(["te-klein beslissingen 0/reden"]);
  });
});

describe("all faults of both sides", () => {
  it("are gathered in one list, structure and meaning alike", () => {
    const outcome = asPair({
      werknemer: {
        soort: "werknemerprofiel",
        id: "kandidaat",
        datum: "2026-02-30",
        punten: [punt("tilen", "10 kg"), punt("tillen", "10 liter", { belang: 9 }), { criterium: "dragen" }],
        hobby: "vissen",
      },
      werk: {
        soort: "werkprofiel",
        id: "12345",
        datum: "2026-01-12",
        punten: [punt("tillen", "90 kg", { kleur: "rood" }), 7],
        taken: [{ id: "a", naam: "Inpakken", aandeel: 120 }],
        contract: { uren: "24 kg" },
      },
      beslissingen: [{ criterium: "tillen", oordeel: "misschien", reden: "", door: "jobcoach", datum: "2026-01-12" }],
    });
    expect([...linesOf(outcome)].sort()).toEqual(
      [
        "onbekende-sleutel werknemer ",
        "datum-bestaat-niet werknemer datum",
        "onbekend-criterium werknemer punten/0/criterium",
        "vreemde-eenheid werknemer punten/1/beoordelingen/0/waarde",
        "buiten-bereik werknemer punten/1/belang",
        "ontbreekt werknemer punten/2/beoordelingen",
        "verkeerde-vorm werk id",
        "buiten-schaal werk punten/0/beoordelingen/0/waarde",
        "onbekende-sleutel werk punten/0",
        "verkeerde-vorm werk punten/1",
        "buiten-bereik werk taken/0/aandeel",
        "aandelen-te-groot werk taken",
        "vreemde-eenheid werk contract/uren",
        "verkeerde-vorm beslissingen 0/oordeel",
        "te-klein beslissingen 0/reden",
      ].sort(),
    );
  });

  it("a fault of meaning never hides an unknown key above it", () => {
    expect(linesOf(asWork({ ...werk([punt("tilen", 1, { extra: 1 })]), foo: 1 }))).toEqual(
      expect.arrayContaining([
        "onbekende-sleutel werk ",
        "onbekende-sleutel werk punten/0",
        "onbekend-criterium werk punten/0/criterium",
      ]),
    );
  });

  it("an identifier that is all digits is refused: a national number cannot stand there", () => {
    expect(linesOf(asWorker({ ...werknemer(), id: "123456782" }))).toEqual(["verkeerde-vorm werknemer id"]);
  });

  it("an empty input misses what is required", () => {
    expect(linesOf(asPair({ werknemer: {}, werk: {} }))).toEqual([
      ...["soort", "id", "datum", "punten"].map((key) => `ontbreekt werknemer ${key}`),
      ...["soort", "id", "datum", "punten"].map((key) => `ontbreekt werk ${key}`),
    ]);
  });
});
