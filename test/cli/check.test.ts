import { describe, expect, it } from "vitest";
import { coded, example, lines, passend, profile, workProfile, type Machine } from "./support.js";

const check = async (args: readonly string[], files: NonNullable<Machine["files"]>, today?: string) => {
  const { code, stdout, stderr, terminal } = await passend(["check", ...args], {
    files,
    ...(today === undefined ? {} : { today }),
  });
  return { code, stdout: lines(stdout), stderr: lines(stderr), terminal: lines(terminal) };
};

const rating = { waarde: "ja", door: "jobcoach", bewijs: "observatie", datum: "2026-01-05" };
const point = (more: object) => ({ criterium: "hulp-vragen", beoordelingen: [rating], ...more });

describe("the reference date", () => {
  it("is today, and that is said", async () => {
    const { code, stdout } = await check(["a.json"], { "a.json": profile() }, "2026-01-10");
    expect([code, stdout[0]]).toEqual([0, "Peildatum: 2026-01-10 (vandaag)"]);
  });

  it("decides which days lie in the future", async () => {
    const { code, stderr } = await check(["a.json"], { "a.json": profile() }, "2026-01-09");
    expect(code).toBe(2);
    expect(stderr.at(-1)).toMatch(/^a\.json: datum: Deze dag ligt na de peildatum\. Verwacht: uiterlijk "2026-01-09"\./u);
  });

  it("can be given", async () => {
    const { code, stdout } = await check(
      ["a.json", "--peildatum", "2026-01-10", "--taal", "en"],
      { "a.json": profile() },
      "2020-01-01",
    );
    expect([code, stdout[0]]).toEqual([0, "Reference date: 2026-01-10"]);
  });

  it("must exist", async () => {
    const { code, stdout, stderr } = await check(["a.json", "--peildatum", "2026-02-30"], { "a.json": profile() });
    expect([code, stdout]).toEqual([2, []]);
    expect(stderr).toEqual([expect.stringMatching(/^--peildatum: Deze dag bestaat niet\./u)]);
  });
});

describe("the kind of a profile", () => {
  it.each([
    ["Werknemerprofiel", profile({ punten: [point({ leerbaarheid: "coachbaar" })] }), "1 punt"],
    ["Werkprofiel", workProfile({ functie: "medewerker" }), "0 punten"],
  ])("is what the file says: %s", async (kind, text, count) => {
    const { code, stdout, stderr } = await check(["a.json"], { "a.json": text });
    expect([code, stdout[1], stderr]).toEqual([0, `a.json: geldig als ${kind}, ${count}`, []]);
  });

  it.each([
    ["akc", "werk", "Werkprofiel, 5 entries"],
    ["akc", "werknemer", "Werknemerprofiel, 11 entries"],
    ["busgarage", "werk", "Werkprofiel, 2 entries"],
    ["busgarage", "werknemer", "Werknemerprofiel, 2 entries"],
    ["uwv-uren", "werk", "Werkprofiel, 8 entries"],
    ["uwv-uren", "werknemer", "Werknemerprofiel, 8 entries"],
  ] as const)("is said in the example %s/%s", async (name, side, verdict) => {
    const { stdout } = await check(["a.json", "--taal", "en"], { "a.json": example(name, side) });
    expect(stdout[1]).toBe(`a.json: valid as ${verdict}`);
  });

  it("decides what is wrong with it, however much it looks like the other kind", async () => {
    const { code, stdout, stderr } = await check(["a.json"], { "a.json": profile({ functie: "x", contract: { uren: "x" } }) });
    expect([code, stdout[1]]).toEqual([2, "a.json: geweigerd als Werknemerprofiel, 1 fout"]);
    expect(stderr).toEqual([expect.stringMatching(/^a\.json: Deze velden bestaan hier niet: "functie" en "contract"/u)]);
    const work = await check(["a.json"], { "a.json": workProfile({ contract: { uren: "10 kg" } }) });
    expect(work.stdout[1]).toBe("a.json: geweigerd als Werkprofiel, 1 fout");
    expect(work.stderr).toEqual([expect.stringMatching(/^a\.json: contract\.uren: .+ Verwacht: /u)]);
  });

  const expected = 'Verwacht: een van deze woorden: "werknemerprofiel" of "werkprofiel".';

  it.each([
    ["{}", "Dit veld ontbreekt."],
    ["[]", "Dit veld ontbreekt."],
    ["null", "Dit veld ontbreekt."],
    ["7", "Dit veld ontbreekt."],
    [JSON.stringify({ functie: 7, punten: 7, bsn: "geheim" }), "Dit veld ontbreekt."],
    ['{"__proto__":{"soort":"werkprofiel"}}', "Dit veld ontbreekt."],
    ['{"soort":null}', "Wat hier staat, heeft niet de goede vorm."],
    ['{"soort":["werkprofiel"]}', "Wat hier staat, heeft niet de goede vorm."],
    [profile({ soort: "Werkprofiel geheim" }), "Wat hier staat, heeft niet de goede vorm."],
    [profile({ soort: "constructor" }), "Wat hier staat, heeft niet de goede vorm."],
  ])("is all that is asked for when the file does not say it: %s", async (text, what) => {
    const { code, stdout, stderr } = await check(["a.json"], { "a.json": text });
    expect([code, stdout[1], stderr]).toEqual([2, "a.json: geweigerd, soort onbekend", [`a.json: soort: ${what} ${expected}`]]);
  });

  it("is asked for in English too", async () => {
    const { stdout, stderr } = await check(["a.json", "--taal", "en"], { "a.json": "{}" });
    expect(stdout[1]).toBe("a.json: refused, kind unknown");
    expect(stderr).toEqual([
      'a.json: soort: This field is missing. Expected: one of these words: "werknemerprofiel" or "werkprofiel".',
    ]);
  });
});

describe("several files", () => {
  const files = { "a.json": profile(), "b.json": workProfile({ id: 7, functie: "x" }), "c.json": coded("EIO"), "d.json": "{" };

  it("are each judged, with their faults below", async () => {
    const { code, stdout, stderr, terminal } = await check(Object.keys(files), files);
    expect(code).toBe(2);
    expect(stdout).toHaveLength(5);
    expect(stderr).toHaveLength(3);
    expect(terminal.map((line) => line.replace(/(?<=: geweigerd|: geldig).*/u, ""))).toEqual([
      "Peildatum: 2026-03-16 (vandaag)",
      "a.json: geldig",
      "b.json: geweigerd",
      expect.stringMatching(/^b\.json: id: .+ Verwacht: /u),
      "c.json: geweigerd",
      "c.json: Dit bestand kan niet worden gelezen.",
      "d.json: geweigerd",
      expect.stringMatching(/^d\.json: Deze tekst is geen geldige JSON/u),
    ]);
  });

  it("are refused when one is, wherever it stands", async () => {
    expect((await check(["b.json", "a.json"], files)).code).toBe(2);
    expect((await check(["a.json", "b.json"], files)).code).toBe(2);
  });

  it("are fine when all are", async () => {
    expect((await check(["a.json", "a.json"], files)).code).toBe(0);
  });
});

describe("many faults", () => {
  it("are counted, and the first hundred shown", async () => {
    const flood = workProfile({ functie: "x", punten: Array.from({ length: 101 }, () => 7) });
    const { stdout, stderr } = await check(["a.json"], { "a.json": flood });
    expect(stdout[1]).toBe("a.json: geweigerd als Werkprofiel, 101 fouten");
    expect(stderr).toHaveLength(101);
    expect(stderr.at(-1)).toBe("a.json: En nog 1 fout die hier niet staat.");
  });
});
