import { versie } from "passend";
import { describe, expect, it } from "vitest";
import { coded, lines, matchArgs, pair, passend, profile } from "./support.js";

const commands = ["match", "check", "catalogus", "schema"];

describe("help", () => {
  it.each([["--help"], ["-h"], ["help"]])("is a result: %s", async (argument) => {
    const { code, stdout, stderr } = await passend([argument]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, "mu"));
  });

  it("is a refusal when nothing was asked", async () => {
    const { code, stdout, stderr } = await passend([]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe((await passend(["--help"])).stdout);
  });

  it.each(commands)("of %s is the same in both ways", async (command) => {
    const { code, stdout } = await passend([command, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Gebruik: passend ${command} `, "u"));
    expect((await passend(["help", command])).stdout).toBe(stdout);
  });

  it.each([[], ...commands.map((command) => [command])])("is Dutch throughout: %s", async (...args) => {
    const { stdout } = await passend([...args, "--help"]);
    expect(stdout).not.toMatch(/usage|options|arguments|commands|display|output|default|choices/iu);
  });

  it("stays within a line of a terminal", async () => {
    const all = await Promise.all([[], ...commands.map((command) => [command])].map((args) => passend([...args, "--help"])));
    const shown = all.flatMap(({ stdout }) => lines(stdout));
    expect(shown.length).toBeGreaterThan(40);
    expect(shown.filter((line) => line.length > 100)).toEqual([]);
  });
});

describe("the version", () => {
  it.each(["--version", "-V"])("is printed: %s", async (argument) => {
    expect(await passend([argument])).toMatchObject({ code: 0, stdout: `${versie}\n`, stderr: "" });
  });
});

describe("arguments", () => {
  it.each([
    [["mach"], "Deze opdracht bestaat niet. Bedoeld is misschien: match"],
    [["geheim"], "Deze opdracht bestaat niet. Zie: passend --help"],
    [["help", "geheim"], "Gebruik: passend OPDRACHT [opties]"],
    [["match", "--werkk", "geheim"], "Deze optie bestaat niet. Bedoeld is misschien: --werk"],
    [["match", "--geheim"], "Deze optie bestaat niet. Zie: passend --help"],
    [["match", "--geheim (Did you mean geheim?)"], "Deze optie bestaat niet. Zie: passend --help"],
    [["match", "-x"], "Deze optie bestaat niet. Zie: passend --help"],
    [["match", "--taal"], "Achter --taal ontbreekt de waarde."],
    [["match", "geheim"], "Er staat meer op de regel dan deze opdracht verwacht. Zie: passend --help"],
    [["schema", "werkprofiel", "geheim"], "Er staat meer op de regel dan deze opdracht verwacht. Zie: passend --help"],
    [["check"], "Verwacht is ten minste één bestand."],
    [["check", "--taal", "geheim", "a"], "--taal: verwacht is nl, nl-BE of en."],
    [["catalogus", "--taal", "geheim"], "--taal: verwacht is nl, nl-BE of en."],
    [["schema", "geheim"], "schema: verwacht is werknemerprofiel, werkprofiel of matchingsformulier."],
    [["schema"], "schema: verwacht is werknemerprofiel, werkprofiel of matchingsformulier."],
  ])("are refused without repeating them: %j", async (args, first) => {
    const { code, stdout, stderr } = await passend(args);
    expect([code, stdout, lines(stderr)[0]]).toEqual([2, "", first]);
    expect(stderr).not.toContain("geheim");
  });

  it.each([["--taal", "en"], ["--taal=en"]])("are refused in English too: %s", async (...taal) => {
    const { stderr } = await passend(["match", "--werkk", "x", ...taal]);
    expect(stderr).toBe("This option does not exist. Perhaps this is meant: --werk\n");
    expect((await passend(["check", "x", "--peildatum", ...taal])).code).toBe(2);
  });

  it.each([
    [["mach"], "This command does not exist. Perhaps this is meant: match"],
    [["match", "--geheim"], "This option does not exist. See: passend --help"],
    [["match", "--werk"], "The value after --werk is missing."],
    [["match", "geheim"], "There is more on the line than this command expects. See: passend --help"],
    [["check"], "At least one file is expected."],
    [["check", "-", "-"], "Only one file can come from stdin (-)."],
    [[...matchArgs("2026-02-01"), "--format", "geheim"], "--format: expected is markdown or json."],
  ])("have an English sentence for every reason: %j", async (args, first) => {
    const [command = "", ...rest] = args;
    const { code, stderr } = await passend([command, "--taal", "en", ...rest]);
    expect([code, lines(stderr)]).toEqual([2, [first]]);
  });

  it("are all judged before anything is read", async () => {
    const { code, stderr } = await passend([
      "match",
      "--werk",
      "x",
      "--format",
      "xml",
      "--taal",
      "fr",
      "--peildatum",
      "2015-02-30",
    ]);
    expect(code).toBe(2);
    expect(lines(stderr)).toEqual([
      "--werknemer ontbreekt.",
      "--format: verwacht is markdown of json.",
      "--taal: verwacht is nl, nl-BE of en.",
      expect.stringMatching(/^--peildatum: Deze dag bestaat niet\. Verwacht: /u),
    ]);
  });

  it("name what is missing", async () => {
    const { stderr } = await passend(["match", "--taal", "en"]);
    expect(lines(stderr)).toEqual(["--werknemer is missing.", "--werk is missing.", "--peildatum is missing."]);
  });
});

describe("what is unexpected", () => {
  const broken = { files: { "x.json": new TypeError("geheim") } };

  it("ends with 1, says where it went wrong and does not repeat the message", async () => {
    const { code, stdout, stderr } = await passend(["check", "x.json", "--peildatum", "2026-01-01"], broken);
    expect([code, stdout]).toEqual([1, "Peildatum: 2026-01-01\n"]);
    expect(lines(stderr).slice(0, 2)).toEqual([
      "Er ging iets mis dat niet aan de invoer ligt. Meld dit met de regels hieronder.",
      "TypeError",
    ]);
    expect(lines(stderr)[2]).toMatch(/^ {4}at /u);
    expect(stderr).not.toContain("geheim");
  });

  it("says so in English", async () => {
    const { code, stderr } = await passend(["check", "x.json", "--taal", "en"], broken);
    expect([code, lines(stderr)[0]]).toEqual([
      1,
      "Something went wrong that is not due to the input. Please report it with the lines below.",
    ]);
  });
});

describe("what is printed", () => {
  const dirty = "\u001b]0;titel\u0007\u009b31m\u202e\u2028\r";

  it("holds no control character from a file name, and no line that is not ours", async () => {
    const name = `a${dirty}\nb.json: geldig als Werkprofiel`;
    const { terminal } = await passend(["check", name], { files: { [name]: profile() } });
    expect(terminal).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(lines(terminal)).toHaveLength(2);
    expect((await passend(["check", name])).terminal).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });

  it("holds no control character from a profile", async () => {
    const files = {
      ...pair("busgarage"),
      "werk.json": JSON.stringify({ ...JSON.parse(pair("busgarage")["werk.json"] ?? ""), functie: `Medewerker${dirty}` }),
    };
    const markdown = await passend(matchArgs("2026-03-16"), { files });
    const json = await passend(matchArgs("2026-03-16", "--format", "json"), { files });
    for (const { code, terminal } of [markdown, json]) {
      expect(code).toBe(0);
      expect(terminal).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }
    expect(JSON.parse(json.stdout)).toHaveProperty("werk.functie", `Medewerker${dirty}`);
  });

  it("never is what a person typed in a profile", async () => {
    const secret = "Geheim0612345678";
    const beoordelingen = [{ waarde: secret, door: secret, bewijs: secret, datum: secret, toelichting: 7, [secret]: secret }];
    const files = {
      "a.json": profile({
        id: `${secret} ${secret}`,
        bsn: secret,
        punten: [{ criterium: "tillen", beoordelingen }, { criterium: secret, beoordelingen }, secret],
      }),
      "b.json": `{"id": "${secret}", ${secret}`,
      "c.json": coded("EIO"),
    };
    for (const taal of ["nl", "en"]) {
      const { code, terminal } = await passend(["check", ...Object.keys(files), "--taal", taal], { files });
      expect(code).toBe(2);
      expect(lines(terminal).length).toBeGreaterThan(10);
      expect(terminal.replaceAll(`"${secret}"`, "")).not.toContain(secret);
    }
  });
});
