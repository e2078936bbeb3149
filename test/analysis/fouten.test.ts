import { describe, expect, it } from "vitest";
import { fouten, gewogen, matrixVan, namen } from "./support.js";

const ab = ["a", "b"];
const abc = ["a", "b", "c"];
const geheim = "J. de Vries, 123456782";

describe("input that is not an object", () => {
  it.each([undefined, null, 1, "tekst", [], () => 1, Symbol("x")])("%o", (invoer) => {
    expect(fouten(invoer)).toEqual([{ code: "verkeerde-vorm", kant: "invoer", pad: [], verwacht: { soort: "object" } }]);
  });

  it("fails when it is read", () => {
    const stuk = new Proxy({}, { ownKeys: () => expect.unreachable("read") });
    expect(fouten(stuk)).toEqual([{ code: "verkeerde-vorm", kant: "invoer", pad: [], verwacht: { soort: "object" } }]);
  });
});

describe("criteria", () => {
  it.each([
    [{ matrix: [[1]] }, { code: "ontbreekt", pad: ["criteria"], verwacht: { soort: "lijst" } }],
    [{ criteria: "a" }, { code: "verkeerde-vorm", pad: ["criteria"], verwacht: { soort: "lijst" } }],
    [{ criteria: [] }, { code: "te-klein", pad: ["criteria"], grens: 1, eenheid: "items" }],
    [{ criteria: namen(16) }, { code: "te-groot", pad: ["criteria"], grens: 15, eenheid: "items" }],
    [{ criteria: ["a", 1] }, { code: "verkeerde-vorm", pad: ["criteria", 1], verwacht: { soort: "tekst" } }],
    [{ criteria: [" "] }, { code: "verkeerde-vorm", pad: ["criteria", 0], verwacht: { soort: "tekst" } }],
    [{ criteria: ["a", "b", "a"] }, { code: "dubbel", pad: ["criteria", 2], wat: "criterium", eerste: 0 }],
  ])("%o", (invoer, fout) => {
    expect(fouten(invoer)).toEqual([{ kant: "invoer", ...fout }]);
  });

  it("may be fifteen", () => {
    expect(gewogen({ criteria: namen(15), matrix: matrixVan(namen(15).map(() => 1)) }).randomIndex.waarde).toBe(1.59);
  });

  it("may bear the names of object members", () => {
    const criteria = ["__proto__", "constructor", "toString"];
    const oordelen = [
      { a: "__proto__", b: "constructor", verhouding: 2 },
      { a: "__proto__", b: "toString", verhouding: 2 },
      { a: "constructor", b: "toString", verhouding: 1 },
    ];
    expect(gewogen({ criteria, oordelen }).gewichten.map(({ criterium }) => criterium)).toEqual(criteria);
  });
});

describe("the two forms", () => {
  it.each([
    [{ criteria: ab }, 0],
    [{ criteria: ab, matrix: undefined, oordelen: undefined }, 0],
    [{ criteria: ab, matrix: [], oordelen: [] }, 2],
  ])("one of them, not %o", (invoer, aanwezig) => {
    expect(fouten(invoer)).toEqual([{ code: "matrix-of-oordelen", kant: "invoer", pad: [], aanwezig }]);
  });

  it("have no other keys, whose names are not repeated", () => {
    const invoer = { criteria: ["a"], matrix: [[1]], [geheim]: 1, anders: 2 };
    expect(fouten(invoer)).toEqual([{ code: "onbekende-sleutel", kant: "invoer", pad: [], aantal: 2 }]);
  });

  it("do not read what an object inherits", () => {
    expect(fouten(Object.create({ criteria: ["a"], matrix: [[1]] }))).toMatchObject([{ code: "ontbreekt", pad: ["criteria"] }]);
  });
});

describe("a matrix", () => {
  it.each([
    ["no list", "x", { code: "verkeerde-vorm", pad: ["matrix"], verwacht: { soort: "lijst" } }],
    ["a row too few", [[1, 1]], { code: "niet-vierkant", pad: ["matrix"], verwacht: 2, aantal: 1 }],
    ["a row too many", [[], [], []], { code: "niet-vierkant", pad: ["matrix"], verwacht: 2, aantal: 3 }],
    ["a row that is none", [[1, 1], 1], { code: "verkeerde-vorm", pad: ["matrix", 1], verwacht: { soort: "lijst" } }],
    [
      "a long row",
      [
        [1, 1],
        [1, 1, 1],
      ],
      { code: "niet-vierkant", pad: ["matrix", 1], verwacht: 2, aantal: 3 },
    ],
    [
      "a text",
      [
        [1, "2"],
        [0.5, 1],
      ],
      { code: "verkeerde-vorm", pad: ["matrix", 0, 1], verwacht: { soort: "getal" } },
    ],
    [
      "a hole",
      [
        [1, 2],
        [undefined, 1],
      ],
      { code: "ontbreekt", pad: ["matrix", 1, 0], verwacht: { soort: "getal" } },
    ],
    [
      "a diagonal",
      [
        [2, 1],
        [1, 1],
      ],
      { code: "diagonaal-niet-een", pad: ["matrix", 0, 0] },
    ],
    [
      "no reciprocal",
      [
        [1, 3],
        [3, 1],
      ],
      { code: "niet-reciprook", pad: ["matrix", 0, 1], spiegel: ["matrix", 1, 0] },
    ],
    [
      "a coarse reciprocal",
      [
        [1, 3],
        [0.3, 1],
      ],
      { code: "niet-reciprook", pad: ["matrix", 0, 1], spiegel: ["matrix", 1, 0] },
    ],
  ])("with %s", (_, matrix, fout) => {
    expect(fouten({ criteria: ab, matrix })).toEqual([{ kant: "invoer", ...fout }]);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 100.1, 0.0099])("with the ratio %d", (getal) => {
    expect(
      fouten({
        criteria: ab,
        matrix: [
          [1, getal],
          [1, 1],
        ],
      }),
    ).toEqual([{ code: "buiten-bereik", kant: "invoer", pad: ["matrix", 0, 1], minimum: 0.01, maximum: 100 }]);
  });

  it("gets all its faults", () => {
    const matrix = [
      [2, 0, "x"],
      [1, 1, 1],
      [1, 1],
    ];
    expect(fouten({ criteria: abc, matrix }).map(({ code, pad }) => [code, ...pad.slice(1)])).toEqual([
      ["diagonaal-niet-een", 0, 0],
      ["buiten-bereik", 0, 1],
      ["verkeerde-vorm", 0, 2],
      ["niet-vierkant", 2],
    ]);
  });
});

describe("pairs", () => {
  const goed = [
    { a: "a", b: "b", verhouding: 2 },
    { a: "c", b: "a", verhouding: 3 },
    { a: "b", b: "c", verhouding: 1 },
  ];
  const met = (plaats: number, oordeel: unknown) =>
    fouten({ criteria: abc, oordelen: goed.map((paar, i): unknown => (i === plaats ? oordeel : paar)) });

  it("are no list", () => {
    expect(fouten({ criteria: ab, oordelen: {} })).toEqual([
      { code: "verkeerde-vorm", kant: "invoer", pad: ["oordelen"], verwacht: { soort: "lijst" } },
    ]);
  });

  it("are more than there can be", () => {
    expect(fouten({ criteria: abc, oordelen: Array.from({ length: 200_000 }, () => goed[0]) })).toEqual([
      { code: "te-groot", kant: "invoer", pad: ["oordelen"], grens: 9, eenheid: "items" },
    ]);
  });

  it("lack some: each missing pair by its positions", () => {
    expect(fouten({ criteria: abc, oordelen: goed.slice(0, 1) })).toEqual([
      { code: "oordeel-ontbreekt", kant: "invoer", pad: ["oordelen"], a: 0, b: 2 },
      { code: "oordeel-ontbreekt", kant: "invoer", pad: ["oordelen"], a: 1, b: 2 },
    ]);
  });

  it("come twice, in the other direction too", () => {
    expect(fouten({ criteria: abc, oordelen: [...goed, { a: "b", b: "a", verhouding: 0.5 }] })).toEqual([
      { code: "dubbel", kant: "invoer", pad: ["oordelen", 3], wat: "oordeel", eerste: 0 },
    ]);
  });

  it("are not objects", () => {
    expect(met(1, "c > a")).toEqual([
      { code: "verkeerde-vorm", kant: "invoer", pad: ["oordelen", 1], verwacht: { soort: "object" } },
      { code: "oordeel-ontbreekt", kant: "invoer", pad: ["oordelen"], a: 0, b: 2 },
    ]);
  });

  it("name an unknown criterion, which is not repeated", () => {
    const gevonden = met(1, { a: geheim, b: "a", verhouding: 3 });
    expect(gevonden[0]).toEqual({ code: "onbekend-criterium", kant: "invoer", pad: ["oordelen", 1, "a"] });
    expect(JSON.stringify(gevonden)).not.toContain("Vries");
  });

  it("compare a criterion with itself", () => {
    expect(met(1, { a: "a", b: "a", verhouding: 1 })[0]).toEqual({
      code: "criterium-met-zichzelf",
      kant: "invoer",
      pad: ["oordelen", 1],
    });
  });

  it("lack parts, or have others", () => {
    expect(met(0, { b: 1, [geheim]: true })).toMatchObject([
      { code: "onbekende-sleutel", pad: ["oordelen", 0], aantal: 1 },
      { code: "ontbreekt", pad: ["oordelen", 0, "a"], verwacht: { soort: "tekst" } },
      { code: "verkeerde-vorm", pad: ["oordelen", 0, "b"], verwacht: { soort: "tekst" } },
      { code: "ontbreekt", pad: ["oordelen", 0, "verhouding"], verwacht: { soort: "getal" } },
      { code: "oordeel-ontbreekt", a: 0, b: 1 },
    ]);
  });

  it("have a wrong ratio: the pair is then not missing as well", () => {
    expect(met(0, { a: "a", b: "b", verhouding: -2 })).toEqual([
      { code: "buiten-bereik", kant: "invoer", pad: ["oordelen", 0, "verhouding"], minimum: 0.01, maximum: 100 },
    ]);
  });
});

describe("options", () => {
  const goed = { criteria: ["a"], matrix: [[1]] };

  it.each([
    [null, { code: "verkeerde-vorm", pad: [], verwacht: { soort: "object" } }],
    [
      { randomIndex: "noble" },
      { code: "verkeerde-vorm", pad: ["randomIndex"], verwacht: { soort: "keuze", uit: ["saaty", "donegan-dodd"] } },
    ],
    [
      { randomIndex: "toString" },
      { code: "verkeerde-vorm", pad: ["randomIndex"], verwacht: { soort: "keuze", uit: ["saaty", "donegan-dodd"] } },
    ],
    [{ tolerantie: 1 }, { code: "onbekende-sleutel", pad: [], aantal: 1 }],
  ])("%o", (opties, fout) => {
    expect(fouten(goed, opties)).toEqual([{ kant: "opties", ...fout }]);
  });

  it("are reported beside the faults of the input", () => {
    expect(fouten({}, []).map(({ kant, code }) => `${kant} ${code}`)).toEqual(["invoer ontbreekt", "opties verkeerde-vorm"]);
  });

  it("may leave the table out", () => {
    expect(gewogen(goed, { randomIndex: undefined }).randomIndex.bron.code).toBe("saaty-2005");
  });
});
