import { buildMatchingsformulier, isRight, match, parsePaar, renderMarkdown, zinnen, type Matchingsformulier } from "passend";
import { describe, expect, it } from "vitest";
import { chunks, example, lines, matchArgs, pair, passend, profile, workProfile } from "./support.js";

const cases = [
  ["akc", "2015-03-02"],
  ["busgarage", "2026-03-16"],
  ["uwv-uren", "2014-09-15"],
] as const;

const formOf = (name: string, peildatum: string, beslissingen?: unknown): Matchingsformulier => {
  const { "werknemer.json": werknemer = "", "werk.json": werk = "" } = pair(name);
  const parsed = parsePaar({ werknemer: JSON.parse(werknemer), werk: JSON.parse(werk), beslissingen }, { peildatum });
  if (!isRight(parsed)) throw new Error("the example is refused");
  return buildMatchingsformulier(match(parsed.right));
};

describe.each(cases)("the form of %s", (name, day) => {
  const files = pair(name);
  const form = formOf(name, day);

  it("is JSON to the byte", async () => {
    const stdout = `${JSON.stringify(form, null, 2)}\n`;
    expect(await passend(matchArgs(day, "--format", "json"), { files })).toMatchObject({ code: 0, stdout, stderr: "" });
  });

  it("is Markdown in Dutch when nothing else is asked", async () => {
    const stdout = renderMarkdown(form, { taal: "nl" });
    expect(await passend(matchArgs(day), { files })).toMatchObject({ code: 0, stdout, stderr: "" });
    expect(await passend(matchArgs(day, "--format", "markdown", "--taal", "nl"), { files })).toMatchObject({ stdout });
  });

  it("is Markdown in English, with or without ids", async () => {
    const english = await passend(matchArgs(day, "--taal", "en"), { files });
    expect(english.stdout).toBe(renderMarkdown(form, { taal: "en" }));
    const withIds = await passend(matchArgs(day, "--taal=en", "--ids"), { files });
    expect(withIds.stdout).toBe(renderMarkdown(form, { taal: "en", ids: true }));
    expect(withIds.stdout).not.toBe(english.stdout);
  });
});

describe.each(["jobcoach", "werknemer", "werkgever", "reviewer"] as const)("for the %s", (lezer) => {
  const files = pair("uwv-uren");
  const form = formOf("uwv-uren", "2014-09-15");
  const args = (...rest: readonly string[]): readonly string[] => matchArgs("2014-09-15", "--lezer", lezer, ...rest);

  it("is the rendering for that reader, with ids on request", async () => {
    expect(await passend(args(), { files })).toMatchObject({ code: 0, stdout: renderMarkdown(form, { taal: "nl", lezer }) });
    const withIds = await passend(args("--ids", "--taal", "en"), { files });
    expect(withIds.stdout).toBe(renderMarkdown(form, { taal: "en", lezer, ids: true }));
  });

  it("is the list of its sentences as JSON, and never the form", async () => {
    const { stdout } = await passend(args("--format", "json"), { files });
    expect(stdout).toBe(`${JSON.stringify(zinnen(form, { taal: "nl", lezer }), null, 2)}\n`);
  });
});

it("refuses a reader that does not exist", async () => {
  const { code, stdout, stderr } = await passend(matchArgs("2014-09-15", "--lezer", "arts"), { files: pair("uwv-uren") });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toBe("--lezer: verwacht is jobcoach, werknemer, werkgever of reviewer.\n");
});

describe("input", () => {
  it("can come from stdin on either side", async () => {
    const files = pair("akc");
    const { stdout } = await passend(matchArgs("2015-03-02"), { files });
    for (const side of ["werknemer", "werk"] as const) {
      const args = matchArgs("2015-03-02").map((argument) => (argument === `${side}.json` ? "-" : argument));
      expect((await passend(args, { files, stdin: chunks(example("akc", side)) })).stdout).toBe(stdout);
    }
  });

  it("can hold decisions", async () => {
    const decisions = [
      { criterium: "samenwerken", oordeel: "match", reden: "werkt alleen", door: "jobcoach", datum: "2015-02-20" },
    ];
    const files = { ...pair("akc"), "besluit.json": JSON.stringify(decisions) };
    const args = matchArgs("2015-03-02", "--beslissingen", "besluit.json", "--format", "json");
    const { code, stdout } = await passend(args, { files });
    expect([code, JSON.parse(stdout)]).toEqual([0, JSON.parse(JSON.stringify(formOf("akc", "2015-03-02", decisions)))]);
  });
});

describe("refused input", () => {
  it("is reported for all files at once, each with its name", async () => {
    const files = {
      "werknemer.json": profile({ punten: [{ criterium: "tilen", beoordelingen: [] }] }),
      "werk.json": workProfile({ datum: "2026-02-30" }),
      "besluit.json": "{}",
    };
    const { code, stdout, stderr } = await passend(matchArgs("2026-03-16", "--beslissingen", "besluit.json"), { files });
    expect([code, stdout]).toEqual([2, ""]);
    expect(lines(stderr)).toEqual([
      expect.stringMatching(/^werknemer\.json: punten\[0\]\.beoordelingen: .+ Verwacht: /u),
      expect.stringMatching(/^werknemer\.json: punten\[0\]\.criterium: .+"tillen"/u),
      expect.stringMatching(/^werk\.json: datum: Deze dag bestaat niet\. Verwacht: /u),
      expect.stringMatching(/^besluit\.json: .+ Verwacht: /u),
    ]);
  });

  it("is a pair of profiles that were swapped", async () => {
    const { "werknemer.json": werknemer = "", "werk.json": werk = "" } = pair("busgarage");
    const files = { "werknemer.json": werk, "werk.json": werknemer };
    const { code, stdout, stderr } = await passend(matchArgs("2026-03-16"), { files });
    expect([code, stdout]).toEqual([2, ""]);
    expect(lines(stderr)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^werknemer\.json: soort: .+ Verwacht: .*"werknemerprofiel"\.$/u),
        expect.stringMatching(/^werk\.json: soort: .+ Verwacht: .*"werkprofiel"\.$/u),
      ]),
    );
  });

  it("is reported in English", async () => {
    const files = { ...pair("busgarage"), "werk.json": workProfile({ datum: "2026-03-17" }) };
    const { stderr } = await passend(matchArgs("2026-03-16", "--taal", "en"), { files });
    expect(stderr).toMatch(/^werk\.json: datum: .+ Expected: /u);
  });

  it("does not hide the faults in the other file when one cannot be read", async () => {
    const files = { "werk.json": workProfile({ datum: "2026-02-30" }), "besluit.json": "[" };
    const { code, stderr } = await passend(matchArgs("2026-03-16", "--beslissingen", "besluit.json"), { files });
    expect(code).toBe(2);
    expect(lines(stderr)).toEqual([
      "werknemer.json: Dit bestand is niet gevonden.",
      expect.stringMatching(/^besluit\.json: Deze tekst is geen geldige JSON/u),
      expect.stringMatching(/^werk\.json: datum: /u),
    ]);
  });

  it("is refused when only the decisions cannot be read", async () => {
    const { code, stdout, stderr } = await passend(matchArgs("2015-03-02", "--beslissingen", "x"), { files: pair("akc") });
    expect([code, stdout, stderr]).toEqual([2, "", "x: Dit bestand is niet gevonden.\n"]);
  });

  it("is shown for the first hundred faults, with the number of the others", async () => {
    const punten = Array.from({ length: 150 }, () => 7);
    const files = { "werknemer.json": profile({ punten }), "werk.json": workProfile() };
    const dutch = lines((await passend(matchArgs("2026-03-16"), { files })).stderr);
    expect(dutch).toHaveLength(101);
    expect(dutch.at(-1)).toBe("En nog 50 fouten die hier niet staan.");
    const english = lines((await passend(matchArgs("2026-03-16", "--taal", "en"), { files })).stderr);
    expect(english.at(-1)).toBe("And 50 more faults that are not listed here.");
  });
});
