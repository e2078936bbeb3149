import { isLeft, isRight, leidraadNl, parseWerkprofiel } from "passend";
import { beschrijfImportFout, importOnet } from "passend/import";
import { describe, expect, it } from "vitest";
import { vraagt } from "../../src/domain/criterium.js";
import { codeVan } from "../../src/domain/schaal.js";
import { loadCatalogus } from "../../src/catalogue/loadCatalogus.js";
import { pasRegel } from "../../src/import/pasRegel.js";
import { onetSchalen } from "../../src/import/onet/schalen.js";
import { sharedData, sharedDataMissing } from "../support/sharedData.js";

const datum = "2026-01-10";

/** Figures as `element schaal waarde`, as they stand in O*NET 29.3 and its work context. */
const rows = (lines: string) => ({
  rijen: lines
    .trim()
    .split("\n")
    .map((line) => {
      const [element, schaal, waarde] = line.trim().split(" ");
      return { element, schaal, waarde: Number(waarde) };
    }),
});

const imported = (input: unknown, options: object = {}) => {
  const outcome = importOnet(input, { datum, ...options });
  if (isLeft(outcome)) throw new Error(JSON.stringify(outcome.left));
  return outcome.right;
};

const valuesOf = (input: unknown) =>
  Object.fromEntries(imported(input).punten.map(({ criterium, beoordelingen: [one] }) => [criterium, one?.waarde]));

const faultsOf = (input: unknown, options: object = {}) => {
  const outcome = importOnet(input, { datum, ...options });
  return isLeft(outcome) ? outcome.left.fouten.map(({ code, pad }) => `${code} ${pad.join("/")}`) : [];
};

const hours = (waarde: number) => ({ waarde, eenheid: "uur/dag" });

/** Roofers, 47-2181.00. */
const roofers = rows(`
  2.A.1.a LV 2.62
  2.A.1.a IM 2.75
  2.A.1.e LV 2.12
  2.A.1.e IM 2.25
  4.C.2.c.1.c CX 4.89
  4.C.2.d.1.c CX 4.03
  4.C.2.b.1.b CX 4.74
  4.C.2.b.1.d CX 4.33
  4.C.2.d.1.a CX 2.04
  4.C.2.d.1.b CX 4.55
  4.C.2.d.1.d CX 4.54
  4.C.2.d.1.e CX 3.98
  4.C.2.d.1.h CX 4.09
  4.C.3.d.1 CX 3.95
  4.C.3.d.3 CX 3.32
`);

describe("roofers", () => {
  it("ask what their rows say, worked out by hand", () => {
    expect(valuesOf(roofers)).toEqual({
      // 2.62 lies nearest to the example at 2, form instructions: short sentences. 2.12 likewise: adding up money.
      lezen: 1,
      rekenen: 2,
      // High places are above 8 feet and ladders have no height in the list: a step ladder, and no more is known.
      klimmen: 2,
      // 4.74 is nearest to every day, and heat and cold are one question: partly.
      "temperatuur-hitte": "deels",
      "temperatuur-kou": "deels",
      "stof-rook-gassen": "ja",
      // (2.04 − 1) / 4 × 8 = 2.08, (4.55 − 1) / 4 × 8 = 7.1 and (4.54 − 1) / 4 × 8 = 7.08 hours.
      "zitten-tijdens-werk": hours(2),
      "staan-tijdens-werk": hours(7),
      "lopen-tijdens-werk": hours(7),
      // 4.09 is nearest to more than half of the time.
      buigen: { waarde: 45, eenheid: "graden" },
      "gebogen-werken": { waarde: 5, eenheid: "min" },
      // (4.09 − 1) / 4 × 600 = 463.5
      "frequent-buigen": { waarde: 465, eenheid: "keer/uur" },
      // 3.95 is nearest to every week; the machine (3.32) is nearest to important, and neither is free of pace.
      "geen-deadlines-pieken": "nee",
      "deadlines-halen": 2,
      "geen-hoog-tempo": "deels",
      "geen-opgelegd-tempo": "deels",
      // One of five elements on danger, but the strictest answer there is: high places every day.
      "geen-verhoogd-risico": "nee",
    });
  });

  it("give reading the importance of reading, 2.75, and no importance where none is known", () => {
    const belang = Object.fromEntries(imported(roofers).punten.map((punt) => [punt.criterium, punt.belang]));
    expect(belang).toMatchObject({ lezen: 3, rekenen: 2 });
    expect(belang["klimmen"]).toBeUndefined();
  });

  it("are rated by an expert on a document, with the elements and the figures", () => {
    const klimmen = imported(roofers).punten.find(({ criterium }) => criterium === "klimmen");
    expect(klimmen?.beoordelingen).toEqual([
      {
        ...{ waarde: 2, door: "deskundige", bewijs: "document", datum },
        toelichting:
          "O*NET 4.C.2.c.1.c Exposed to High Places (CX 4.89); O*NET 4.C.2.d.1.c Spend Time Climbing Ladders, Scaffolds, or Poles (CX 4.03)",
      },
    ]);
    expect(imported(roofers).punten.some(({ essentieel }) => essentieel !== undefined)).toBe(false);
  });
});

describe("janitors and data entry keyers", () => {
  it("differ in what they read, sit and bend", () => {
    // 37-2011.00 and 43-9021.00: reading LV, sitting, bending.
    const janitors = rows("2.A.1.a LV 2.25\n4.C.2.d.1.a CX 1.73\n4.C.2.d.1.h CX 3.79");
    const keyers = rows("2.A.1.a LV 3.38\n4.C.2.d.1.a CX 4.6\n4.C.2.d.1.h CX 2.62");
    // 0.73 / 4 × 8 = 1.46 hours and 2.79 / 4 × 600 = 418.5 times an hour.
    expect(valuesOf(janitors)).toEqual({
      ...{ lezen: 1, "zitten-tijdens-werk": hours(1.5), buigen: { waarde: 45, eenheid: "graden" } },
      "gebogen-werken": { waarde: 5, eenheid: "min" },
      "frequent-buigen": { waarde: 420, eenheid: "keer/uur" },
    });
    // 3.6 / 4 × 8 = 7.2 hours and 1.62 / 4 × 600 = 243 times an hour.
    expect(valuesOf(keyers)).toEqual({
      ...{ lezen: 2, "zitten-tijdens-werk": hours(7.25), buigen: { waarde: 45, eenheid: "graden" } },
      "gebogen-werken": { waarde: 5, eenheid: "min" },
      "frequent-buigen": { waarde: 245, eenheid: "keer/uur" },
    });
  });
});

describe("a threshold", () => {
  it.each([
    [2.49, "niet-gevraagd"],
    [2.5, "deels"],
    [3.49, "deels"],
    [3.5, "ja"],
  ])("at %f halfway between two answers says %s", (waarde, expected) => {
    expect(valuesOf({ rijen: [{ element: "4.C.2.b.1.d", schaal: "CX", waarde }] })["stof-rook-gassen"]).toBe(expected);
  });

  it("runs the other way where the work offers instead of asks", () => {
    const offered = (waarde: number) =>
      valuesOf({ rijen: [{ element: "4.C.3.d.1", schaal: "CX", waarde }] })["geen-deadlines-pieken"];
    expect([2.49, 2.5, 3.5].map(offered)).toEqual(["ja", "deels", "nee"]);
  });
});

describe("several elements on one criterium", () => {
  it("give the strictest of what they ask, whatever their order", () => {
    const two = rows("4.C.1.b.1.e CX 3.6\n2.B.1.b LV 3.88");
    expect(valuesOf(two)["samenwerken"]).toBe(2);
    expect(imported({ rijen: [...two.rijen].reverse() })).toEqual(imported(two));
  });

  it("do not say that nothing is asked while some of them are missing", () => {
    const one = imported(rows("4.C.1.d.1 CX 1.2"));
    expect(one.punten).toEqual([]);
    expect(one.nietOvergenomen).toMatchObject([{ code: "4.C.1.d.1", reden: "niet-vast-te-stellen" }]);
    expect(valuesOf(rows("4.C.1.d.1 CX 1.2\n4.C.1.d.2 CX 1.4"))).toEqual({ "conflicten-hanteren": "niet-gevraagd" });
  });

  it("leave open what a missing element could ask more", () => {
    // Coordination at 2 is step 1; how important working in a team is can make it 2.
    expect(valuesOf(rows("2.B.1.b LV 2"))).toEqual({});
    expect(valuesOf(rows("2.B.1.b LV 2\n4.C.1.b.1.e CX 2.6"))["samenwerken"]).toBe(1);
    // Step 2 is the most that either can ask.
    expect(valuesOf(rows("2.B.1.b LV 4"))["samenwerken"]).toBe(2);
  });

  it("do not offer the best while some of them are missing", () => {
    expect(valuesOf(rows("4.C.1.c.2 CX 1.1"))).toEqual({});
    expect(valuesOf(rows("4.C.1.c.2 CX 1.1\n2.B.5.d LV 1"))).toEqual({ "geen-leidinggeven": "ja" });
  });
});

describe("an answer that does not tell", () => {
  const hazards = ["4.C.1.d.3", "4.C.2.c.1.a", "4.C.2.c.1.c", "4.C.2.c.1.d", "4.C.2.c.1.e"];
  const exposed = (values: readonly number[]) => rows(hazards.map((code, i) => `${code} CX ${values[i]}`).join("\n"));

  it("never calls work free of danger, however rare these five are", () => {
    expect(valuesOf(exposed([1, 1, 1, 1, 1]))).not.toHaveProperty("geen-verhoogd-risico");
    expect(valuesOf(exposed([1, 1, 1, 1, 3.5]))["geen-verhoogd-risico"]).toBe("nee");
  });

  it.each([
    ["little e-mail", "4.C.1.a.2.h CX 3.4", "computervaardigheid"],
    ["some kneeling or stooping", "4.C.2.d.1.e CX 4.4", "knielen"],
    ["a machine that does not set the pace", "4.C.3.d.3 CX 1", "geen-opgelegd-tempo"],
    ["customers that are important, no more", "4.C.1.b.1.f CX 3.4", "contact-met-klanten"],
  ])("%s gives no point", (_, line, code) => {
    expect(valuesOf(rows(line))).not.toHaveProperty(code);
  });

  it("leaves the answer to the other elements", () => {
    // Few letters say nothing of writing; the level of writing does.
    expect(valuesOf(rows("4.C.1.a.2.j CX 2\n2.A.1.c LV 2"))["schrijven"]).toBe(1);
  });
});

describe("what is not carried over", () => {
  const reasons = (input: unknown) => imported(input).nietOvergenomen.map(({ code, reden }) => `${code} ${reden}`);

  it("is reported once per element, with its reason", () => {
    const input = {
      rijen: [
        { element: "1.A.3.a.1", schaal: "IM", waarde: 3 },
        { element: "2.B.4.g", schaal: "IM", waarde: 3 },
        { element: "2.B.4.g", schaal: "LV", waarde: 2.5 },
        { element: "4.A.1.a.1", schaal: "IM", waarde: 4 },
        { element: "2.A.1.a", schaal: "IM", waarde: 4 },
        { element: "4.C.2.d.1.a", schaal: "CX", waarde: "" },
      ],
    };
    expect(reasons(input)).toEqual([
      "1.A.3.a.1 bewust-niet",
      "2.A.1.a bewust-niet",
      "2.B.4.g bewust-niet",
      "4.A.1.a.1 geen-koppeling",
      "4.C.2.d.1.a onbekend",
    ]);
    expect(imported(input).punten).toEqual([]);
  });

  it("comes with remarks on what O*NET is", () => {
    expect(imported({ rijen: [] }).waarschuwingen.map(({ code }) => code)).toEqual([
      "gebruikelijk-geen-minimum",
      "beroep-geen-werkplek",
      "bronvermelding",
    ]);
  });
});

describe("how rows may be written", () => {
  it("is also with the columns of the matrix, and numbers as text", () => {
    const row = {
      ...{ onetsoc_code: "47-2181.00", title: "Roofers", domain: "work_context", element_id: "4.C.2.d.1.a" },
      ...{ element_name: "Spend Time Sitting", scale_id: "CX", value: "2.04", onet_release: "18.1" },
    };
    expect(valuesOf({ rijen: [row] })).toEqual({ "zitten-tijdens-werk": hours(2) });
  });

  const own = {
    ...{ onetsoc_code: "47-2181.00", element_id: "4.C.2.d.1.a", scale_id: "CX", data_value: "2.04", n: "31" },
    ...{ standard_error: "0.21", lower_ci_bound: "1.6", upper_ci_bound: "2.4", recommend_suppress: "N", not_relevant: "n/a" },
    ...{ date_updated: "2014-07-01", domain_source: "Incumbent" },
  };

  it("is also as O*NET writes its tables", () => {
    expect(valuesOf({ rijen: [own] })).toEqual({ "zitten-tijdens-werk": hours(2) });
    expect(faultsOf({ rijen: [{ ...own, data_value: 9 }] })).toEqual(["buiten-schaal-van-de-lijst rijen/0/data_value"]);
  });

  it.each(["recommend_suppress", "not_relevant"])("a figure with %s is unknown, and reported", (marker) => {
    const { punten, nietOvergenomen } = imported({ rijen: [{ ...own, [marker]: "Y" }] });
    expect(punten).toEqual([]);
    expect(nietOvergenomen).toEqual([{ code: "4.C.2.d.1.a", reden: "onbekend" }]);
  });

  it("a level that is suppressed is unknown, also where its importance is given", () => {
    const level = { element_id: "2.A.1.a", scale_id: "LV", data_value: 3, recommend_suppress: "Y" };
    const importance = { element_id: "2.A.1.a", scale_id: "IM", data_value: 3 };
    expect(imported({ rijen: [level, importance] }).nietOvergenomen).toEqual([{ code: "2.A.1.a", reden: "onbekend" }]);
  });

  it("is of one occupation: another is reported once, at its first row", () => {
    const other = { ...own, onetsoc_code: "37-2011.00" };
    const rijen = [own, { ...other, element_id: "4.C.2.d.1.b" }, { ...other, element_id: "4.C.2.d.1.d" }];
    const outcome = importOnet({ rijen }, { datum });
    expect(isLeft(outcome) && outcome.left.fouten).toEqual([
      { code: "meer-dan-een-beroep", pad: ["rijen", 1, "onetsoc_code"], eerste: ["rijen", 0, "onetsoc_code"] },
    ]);
    expect(faultsOf({ rijen: [own, { ...other, element_id: "4.C.2.d.1.b", onetsoc_code: "" }] })).toEqual([]);
  });
});

describe("bad input", () => {
  it.each([
    ["a value outside its scale", { element: "2.A.1.a", schaal: "LV", waarde: 7.1 }, "buiten-schaal-van-de-lijst rijen/0/waarde"],
    ["a value below its scale", { element: "2.A.1.a", schaal: "IM", waarde: 0.9 }, "buiten-schaal-van-de-lijst rijen/0/waarde"],
    ["a scale that does not exist", { element: "2.A.1.a", schaal: "LX", waarde: 3 }, "onbekende-schaal rijen/0/schaal"],
    ["a code of another list", { element: "d430", schaal: "LV", waarde: 3 }, "geen-code-van-de-lijst rijen/0/element"],
    ["a value that is no number", { element: "2.A.1.a", schaal: "LV", waarde: "veel" }, "verkeerde-vorm rijen/0/waarde"],
    ["a value that is missing", { element: "2.A.1.a", schaal: "LV" }, "ontbreekt rijen/0/waarde"],
    ["a key too many", { element: "2.A.1.a", schaal: "LV", waarde: 3, persoon: "x" }, "onbekende-sleutel rijen/0"],
    ["no row", 7, "verkeerde-vorm rijen/0"],
  ])("%s is refused at its place", (_, rij, fault) => {
    expect(faultsOf({ rijen: [rij] })).toEqual([fault]);
  });

  it("names the columns as they were written", () => {
    expect(faultsOf({ rijen: [{ element_id: "2.A.1.a", scale_id: "LV", value: 8 }] })).toEqual([
      "buiten-schaal-van-de-lijst rijen/0/value",
    ]);
  });

  it("does not have an element twice on one scale; that points to the first", () => {
    const outcome = importOnet(rows("2.A.1.a LV 3\n2.A.1.a IM 3\n2.A.1.a LV 4"), { datum });
    expect(isLeft(outcome) && outcome.left.fouten).toEqual([{ code: "dubbele-rij", pad: ["rijen", 2], eerste: ["rijen", 0] }]);
  });

  it("is told in full, counted beyond the hundred that are kept", () => {
    const rijen = Array.from({ length: 150 }, () => ({ element: "x", schaal: "LV", waarde: 1 }));
    const outcome = importOnet({ rijen }, { datum });
    // 150 wrong codes, and 149 rows that stand there already.
    expect(isLeft(outcome) && [outcome.left.aantal, outcome.left.fouten.length]).toEqual([299, 100]);
  });

  it("includes a day that does not exist", () => {
    expect(faultsOf({ rijen: [] }, { datum: "2026-02-30" })).toEqual(["datum-bestaat-niet opties/datum"]);
  });

  it.each([undefined, null, 3, "x", [], {}, { rijen: {} }])("%j gives a fault, with a sentence in both languages", (input) => {
    const outcome = importOnet(input, { datum });
    if (isRight(outcome)) throw new Error("it was taken for a table");
    const [fault] = outcome.left.fouten;
    if (fault === undefined) throw new Error("there is no fault");
    expect(beschrijfImportFout(fault, "nl").length).toBeGreaterThan(10);
    expect(beschrijfImportFout(fault, "en").length).toBeGreaterThan(10);
  });
});

describe("another catalogue", () => {
  it("without a crosswalk takes nothing over, and says so of everything", () => {
    const { koppelingen: _, nietGekoppeld: __, ...data } = leidraadNl.data;
    const catalogus = loadCatalogus(JSON.parse(JSON.stringify(data)));
    if (isLeft(catalogus)) throw new Error(JSON.stringify(catalogus.left));
    const { punten, nietOvergenomen } = imported(
      { rijen: [{ element: "2.A.1.a", schaal: "LV", waarde: 3 }] },
      { catalogus: catalogus.right },
    );
    expect(punten).toEqual([]);
    expect(nietOvergenomen).toEqual([{ code: "2.A.1.a", reden: "geen-koppeling" }]);
  });
});

describe("input that throws when it is read", () => {
  it("gives a fault", () => {
    const trap = {
      get rijen(): never {
        throw new Error("not for reading");
      },
    };
    expect(faultsOf(trap)).toEqual(["verkeerde-vorm "]);
  });
});

describe("the crosswalk", () => {
  const koppelingen = (leidraadNl.data.koppelingen ?? []).filter(({ lijst }) => lijst === "onet");
  const left = (leidraadNl.data.nietGekoppeld ?? []).filter(({ lijst }) => lijst === "onet");

  it("is in the catalogue, which loads with it", () => {
    expect(koppelingen.length).toBeGreaterThan(50);
    expect(isRight(loadCatalogus(JSON.parse(JSON.stringify(leidraadNl.data))))).toBe(true);
  });

  it("never asks less, or offers more, where O*NET has more", () => {
    for (const { code, schaal, criterium, regel } of koppelingen) {
      const found = leidraadNl.criteria.get(criterium)?.criterium;
      const range = onetSchalen.get(schaal ?? "");
      if (found === undefined || range === undefined) throw new Error(`${code} has no criterium or scale`);
      const steps = Array.from({ length: 101 }, (_, i) => range[0] + ((range[1] - range[0]) * i) / 100);
      const values = steps.map((step) => pasRegel(found.schaal, regel, step) ?? "").filter((value) => value !== "onbekend");
      const codes = values.map((value) => codeVan(found.schaal, value) ?? Number.NaN);
      const ordered = [...codes].sort((a, b) => a - b);
      expect(codes, `${code} on ${criterium}`).toEqual(vraagt("werk", found) ? ordered : ordered.reverse());
      const told = new Set(codes).size + (values.length < steps.length ? 1 : 0);
      expect(told, `${code} on ${criterium} tells two things apart`).toBeGreaterThan(1);
    }
  });

  it("makes no value of importance", () => {
    expect(koppelingen.filter(({ schaal }) => schaal === "IM")).toEqual([]);
  });

  it("has answers that do not tell only where nothing milder is told, unless the row stands alone", () => {
    const open = koppelingen.filter(({ regel }) => regel.soort === "drempels" && regel.waarden.indexOf("onbekend") > 0);
    expect(open.length).toBeGreaterThan(0);
    for (const { criterium } of open) {
      expect(koppelingen.filter((other) => other.criterium === criterium).length, criterium).toBe(1);
    }
  });

  it.skipIf(sharedData("onet29_3_scales.tsv.gz") === undefined)(
    `has the scales of O*NET (skipped where ${sharedDataMissing})`,
    () => {
      const scales = sharedData("onet29_3_scales.tsv.gz") ?? [];
      expect(scales.map((row) => [row["scale_id"], [Number(row["minimum"]), Number(row["maximum"])]])).toEqual([...onetSchalen]);
    },
  );

  const matrix = sharedData("derived_onet_matrix.csv.gz");
  it.skipIf(matrix === undefined)(`has every element of the matrix by its name (skipped where ${sharedDataMissing})`, () => {
    const names = new Map((matrix ?? []).map((row) => [row["element_id"], row["element_name"]]));
    const known = new Map([...koppelingen, ...left].map(({ code, naam }) => [code, naam]));
    expect(names.size).toBe(160);
    expect([...known].sort()).toEqual([...names].sort());
  });

  it.skipIf(matrix === undefined)(
    `takes over all 879 occupations (skipped where ${sharedDataMissing})`,
    { timeout: 60_000 },
    () => {
      const perOccupation = new Map<string, object[]>();
      for (const row of matrix ?? []) {
        const code = row["onetsoc_code"] ?? "";
        perOccupation.set(code, [...(perOccupation.get(code) ?? []), row]);
      }
      const counts = [...perOccupation].map(([code, rijen]) => {
        const { punten, nietOvergenomen } = imported({ rijen });
        const profile = { soort: "werkprofiel", id: `o-${code}`, datum, punten };
        expect(isRight(parseWerkprofiel(profile, { peildatum: "2026-02-01" })), code).toBe(true);
        expect(nietOvergenomen.filter(({ reden }) => reden === "geen-koppeling" || reden === "onbekend")).toEqual([]);
        return punten.length;
      });
      expect(counts.length).toBe(879);
      // 648 occupations have a work context, the others only abilities, skills and work styles.
      expect(counts.filter((count) => count >= 30).length).toBe(648);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(7);
    },
  );
});
