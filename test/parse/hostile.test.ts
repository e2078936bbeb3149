import fc from "fast-check";
import { isLeft, isRight, parseJson, parsePaar } from "passend";
import { describe, expect, it } from "vitest";
import { limieten } from "../../src/domain/limieten.js";
import { law } from "../support/law.js";
import { asChoice, asPair, asWork, asWorker, linesOf, peildatum, punt, werk, werknemer } from "../support/input.js";

const parsers = [
  ["parseWerknemerprofiel", asWorker],
  ["parseWerkprofiel", asWork],
  ["parsePaar, as a worker", (input: unknown) => asPair({ werknemer: input, werk: werk() })],
  ["parsePaar, as a job", (input: unknown) => asPair({ werknemer: werknemer(), werk: input })],
  ["parseDoelkeuze", asChoice],
  ["parsePaar, as decisions", (input: unknown) => asPair({ werknemer: werknemer(), werk: werk(), beslissingen: input })],
] as const;

/** Objects around an object, or lists around a list, as deep as asked. */
const nested = (levels: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = wrap(0);
  for (let i = 1; i < levels; i += 1) value = wrap(value);
  return value;
};

const throwing = (): never => {
  throw new Error("no");
};

const cyclic: Record<string, unknown> = { id: "kring" };
cyclic["punten"] = [cyclic];

const hostile: Readonly<Record<string, unknown>> = {
  null: null,
  "a number": 3,
  "a text": "tekst",
  "a big integer": 1n,
  "a symbol": Symbol("id"),
  "a function": () => werknemer(),
  "a date": new Date(0),
  "a map": new Map([["id", "kandidaat"]]),
  "a boxed text": Object("tekst"),
  "a list with holes": Object.assign([], { length: 3 }),
  "a list with a huge length": Object.assign([], { length: 4_000_000_000 }),
  "a getter that throws": Object.defineProperty(werknemer(), "punten", { enumerable: true, get: throwing }),
  "a getter that throws inside": werknemer([Object.defineProperty({}, "criterium", { enumerable: true, get: throwing })]),
  "a proxy that throws on everything": new Proxy(
    {},
    { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing },
  ),
  "a proxy of a list": new Proxy([], { get: throwing }),
  "a revoked proxy": (() => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  })(),
  "a text that throws": { id: { toString: throwing, valueOf: throwing }, datum: "2026-01-10", punten: [] },
  "a cycle": cyclic,
  "100,000 objects in each other": nested(100_000, (inner) => ({ punten: inner })),
  "100,000 lists in each other": nested(100_000, (inner) => [inner]),
  "100,000 levels in a value": werknemer([
    punt(
      "tillen",
      nested(100_000, (inner) => ({ min: inner })),
    ),
  ]),
};

describe("hostile input becomes a left, never a throw", () => {
  for (const [name, input] of Object.entries(hostile)) {
    it.each(parsers)(`${name}: %s`, (parser, parse) => {
      // A list of decisions that is null is a list that is not there.
      if (input === null && parser === "parsePaar, as decisions") return;
      const outcome = parse(input);
      expect(isLeft(outcome)).toBe(true);
      if (isLeft(outcome)) {
        expect(outcome.left.aantal).toBeGreaterThan(0);
        expect(outcome.left.fouten.length).toBeGreaterThan(0);
      }
    });
  }

  it("where no pair stands at all", () => {
    for (const input of [null, undefined, 1, "tekst", [], {}, new Proxy({}, { get: throwing })]) {
      expect(isLeft(asPair(input))).toBe(true);
    }
  });

  it("where a side is a getter that throws", () => {
    const pair = Object.defineProperty({ werk: werk() }, "werknemer", { enumerable: true, get: throwing });
    expect(isLeft(asPair(pair))).toBe(true);
  });

  it("where the reference date is missing or no day", () => {
    const pair = { werknemer: werknemer(), werk: werk() };
    for (const opties of [{ peildatum: "2026-02-30" }, { peildatum: 20_260_201 }, {}, null]) {
      expect(isLeft(parsePaar(pair, opties as unknown as { peildatum: string }))).toBe(true);
    }
  });

  it("an object without a prototype is data like any other", () => {
    const bare = Object.assign(
      Object.create(null) as object,
      werknemer([Object.assign(Object.create(null), punt("tillen", "10 kg"))]),
    );
    expect(isRight(asWorker(bare))).toBe(true);
  });
});

describe("any input at all", { timeout: 60_000 }, () => {
  const nothing = (parse: (input: unknown) => unknown) => (input: unknown) => {
    expect(() => parse(input)).not.toThrow();
    return true;
  };
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });

  it.each(parsers)("anything: %s", (_name, parse) => {
    law(anything, nothing(parse));
  });

  it.each(parsers)("anything where a point, a rating or a value stands: %s", (_name, parse) => {
    const rating = fc.oneof(
      anything,
      anything.map((waarde) => ({ waarde, door: "zelf", bewijs: "test", datum: "2026-01-05" })),
    );
    const point = fc.oneof(
      anything,
      fc.record({
        criterium: fc.oneof(fc.constantFrom("tillen", "sfeer", "hulp-vragen", "nederlands", "droombaan"), fc.string()),
        beoordelingen: fc.oneof(fc.array(rating, { maxLength: 2 }), anything),
      }),
    );
    law(
      fc.array(point, { maxLength: 3 }).map((punten) => werknemer(punten)),
      nothing(parse),
    );
  });

  it("any JSON text: parseJson, and then every parser", () => {
    law(
      fc.oneof(fc.json(), fc.string()),
      (text) => {
        const read = parseJson(text, "werk");
        if (isRight(read)) for (const [, parse] of parsers) parse(read.right);
        return isRight(read);
      },
      { atLeast: 0.2 },
    );
  });

  it("any pair", () => {
    law(anything, nothing(asPair));
  });
});

describe("too much", { timeout: 60_000 }, () => {
  it("text beyond the limit is not even read", () => {
    const outcome = parseJson(`"${"x".repeat(limieten.bytes)}"`, "werk");
    expect(outcome).toEqual({
      _tag: "Left",
      left: { aantal: 1, fouten: [{ code: "te-groot", kant: "werk", pad: [], grens: limieten.bytes, eenheid: "bytes" }] },
    });
  });

  it("100,000 levels of text are read and then refused by their depth", () => {
    for (const text of [
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      `${'{"punten":'.repeat(100_000)}1${"}".repeat(100_000)}`,
    ]) {
      const read = parseJson(text, "werk");
      expect(isRight(read)).toBe(true);
      expect(linesOf(asWork(isRight(read) ? read.right : undefined)).at(-1)).toMatch(/^te-groot werk/u);
    }
  });

  it("200,000 faults are counted, and the first hundred are told", () => {
    const rating = { waarde: "10 liter", door: "buurman", bewijs: "test", datum: "2026-01-05" };
    const point = { criterium: "tillen", beoordelingen: Array.from({ length: 50 }, () => rating) };
    const outcome = asWork(werk(Array.from({ length: 2000 }, () => point)));
    expect(isLeft(outcome)).toBe(true);
    if (!isLeft(outcome)) return;
    // Two in each of the ratings, and every point but the first is the same criterion again.
    expect(outcome.left.aantal).toBe(2 * 2000 * 50 + 1999);
    expect(outcome.left.fouten).toHaveLength(limieten.fouten);
  });

  it.each([
    ["points that are no points", () => 5],
    ["points with an unknown criterion", (i: number) => ({ criterium: `tile-n${i}` })],
    ["points with the same criterion", () => punt("tillen", "10 kg")],
    ["points with a wrong value", () => punt("tillen", "10 liter")],
  ])("200,000 %s are refused, within the time a person waits", (_name, point) => {
    const input = werk(Array.from({ length: 200_000 }, (_, i) => point(i)));
    const begin = performance.now();
    const outcome = asWork(input);
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(isLeft(outcome)).toBe(true);
    if (isLeft(outcome)) expect(outcome.left.fouten.length).toBeLessThanOrEqual(limieten.fouten);
  });

  it("more nodes than any profile has", () => {
    const outcome = asWork(werk(Array.from({ length: limieten.knopen + 1 }, () => 1)));
    expect(linesOf(outcome)).toEqual(["te-groot werk "]);
  });

  it("a list longer than the schema allows", () => {
    const criteria = Array.from({ length: 2001 }, () => punt("tillen", "10 kg"));
    expect(linesOf(asWork(werk(criteria)))).toContain("te-groot werk punten");
  });
});

describe("JSON text", () => {
  it("with a byte order mark is read", () => {
    expect(parseJson("\u{FEFF}{}", "werk")).toEqual({ _tag: "Right", right: {} });
  });

  it("that is broken gives its place and never its content", () => {
    const secret = "123456782";
    for (const text of [`{"bsn": ${secret}`, `{"id": "${secret}" oops}`, secret.concat("x"), ""]) {
      const outcome = parseJson(text, "werknemer");
      expect(isLeft(outcome)).toBe(true);
      expect(JSON.stringify(outcome)).not.toContain(secret);
    }
  });

  it("with keys that could change a prototype is refused, and no prototype changes", () => {
    for (const key of ["__proto__", "constructor", "prototype"]) {
      const texts = [
        `{"id":"kandidaat","datum":"2026-01-10","punten":[],"${key}":{"vervuild":true}}`,
        `{"id":"kandidaat","datum":"2026-01-10","punten":[{"criterium":"tillen","beoordelingen":[{"${key}":{"vervuild":true}}]}]}`,
      ];
      for (const text of texts) {
        const read = parseJson(text, "werknemer");
        for (const [, parse] of parsers.slice(0, 3)) {
          const lines = linesOf(parse(isRight(read) ? read.right : undefined));
          expect(lines.some((line) => line.startsWith("gevaarlijke-sleutel"))).toBe(true);
        }
      }
    }
    expect(({} as Record<string, unknown>)["vervuild"]).toBeUndefined();
  });
});

describe("the input of the caller", () => {
  it("is not frozen and not changed", () => {
    const rating = { waarde: { graag: ["rustig"] }, door: "zelf", bewijs: "gesprek", datum: "2026-01-05" };
    const point = { criterium: "sfeer", beoordelingen: [rating] };
    const bron = { titel: "casus", uitDeBron: ["a"], ingevuld: [] };
    const input = { werknemer: werknemer([point], { bron }), werk: werk([], { werkbegeleider: { rol: "voorman" } }) };
    const before = JSON.stringify(input);
    expect(isRight(parsePaar(input, { peildatum }))).toBe(true);
    expect(JSON.stringify(input)).toBe(before);
    const parts = [input, input.werknemer, input.werk, point, point.beoordelingen, rating, rating.waarde, bron];
    expect(parts.filter((part) => Object.isFrozen(part))).toEqual([]);
  });

  it("stays out of the result: changing it later changes nothing", () => {
    const input = werknemer([punt("sfeer", { graag: ["rustig"] })]);
    const outcome = asWorker(input);
    const before = JSON.stringify(outcome);
    input.id = "ander";
    (input.punten as { beoordelingen: { waarde: { graag: string[] } }[] }[])[0]?.beoordelingen[0]?.waarde.graag.push("direct");
    expect(JSON.stringify(outcome)).toBe(before);
  });
});
