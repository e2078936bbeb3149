import { leidraadNl, limieten } from "passend";
import { begeleidWerken } from "passend/vlaanderen";
import { describe, expect, it } from "vitest";
import { chunks, lines, matchArgs, passend, profile, workProfile } from "./support.js";

const naam = { nl: "Kwekerij", en: "Nursery" };
const head = { code: "kwekerij", editie: "2026.1", naam, uit: leidraadNl.toJSON() };
const tillen = { naam: { nl: "Planten tillen", en: "Lifting plants" } };
const own = JSON.stringify({
  ...head,
  criteria: [{ ...leidraadNl.criteria.get("dragen")?.criterium, code: "potten-dragen", vervangt: "dragen" }],
  teksten: { criteria: { tillen } },
});
const faulty = JSON.stringify({ ...head, zonder: { criteria: ["tilen"] }, teksten: { criteria: { tilen: tillen } } });

const option = ["--catalogus", "eigen.json"];
const rating = (waarde: string) => [{ waarde, door: "jobcoach", bewijs: "observatie", datum: "2026-01-09" }];
const files = {
  "eigen.json": own,
  "werknemer.json": profile({ punten: [{ criterium: "potten-dragen", beoordelingen: rating("2 kg") }] }),
  "werk.json": workProfile({ punten: [{ criterium: "potten-dragen", beoordelingen: rating("10 kg") }] }),
};

describe("a catalogue of one's own", () => {
  it("gives the codes of the profiles their meaning, and the form its words", async () => {
    const { code, stdout, stderr } = await passend(matchArgs("2026-02-01", ...option), { files });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(leidraadNl.criteria.get("dragen")?.criterium.naam.nl);
    expect(stdout).toContain("kwekerij 2026.1");
    const json = await passend(matchArgs("2026-02-01", ...option, "--format", "json"), { files });
    expect(JSON.parse(json.stdout)).toMatchObject({ verantwoording: { catalogus: { code: "kwekerij", editie: "2026.1" } } });
    const without = await passend(matchArgs("2026-02-01"), { files });
    expect([without.code, lines(without.stderr).length]).toEqual([2, 2]);
  });

  it("decides what is a valid profile", async () => {
    const check = (...more: readonly string[]) =>
      passend(["check", "werk.json", "--peildatum", "2026-02-01", ...more], { files });
    expect((await check()).code).toBe(2);
    expect(lines((await check(...option)).stdout)[1]).toBe("werk.json: geldig als Werkprofiel, 1 punt");
  });

  it("is listed, and its criteria explained", async () => {
    const list = await passend(["catalogus", ...option], { files });
    expect(list.stdout).toContain("Kwekerij, editie 2026.1");
    expect(list.stdout).toMatch(/^ {2}tillen .* Planten tillen$/mu);
    expect(list.stdout).not.toMatch(/^ {2}dragen /mu);
    const one = await passend(["catalogus", "tillen", ...option, "--taal", "en"], { files });
    expect(one.stdout).toContain("Lifting plants");
  });

  it("may be one that comes with the package, by its name", async () => {
    const flemish = await passend(["catalogus", "--catalogus", "begeleid-werken-be", "--taal", "nl-BE"]);
    expect([flemish.code, flemish.stderr]).toEqual([0, ""]);
    expect(flemish.stdout).toContain("evaluatie-samenwerking");
    const dutch = await passend(["catalogus", "--catalogus", "leidraad-nl"]);
    expect(dutch.stdout).toBe((await passend(["catalogus"])).stdout);
  });

  it("may build on any that comes with the package", async () => {
    const flemish = {
      ...{ ...head, uit: begeleidWerken.toJSON() },
      teksten: { criteria: { "evaluatie-werkattitudes": { naam: { nl: "Houding in de kwekerij", en: "Attitude" } } } },
    };
    const { code, stdout, stderr } = await passend(["catalogus", "evaluatie-werkattitudes", ...option], {
      files: { "eigen.json": JSON.stringify(flemish) },
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Houding in de kwekerij");
    const unknown = { ...head, uit: { code: "toString", editie: "2026.1" } };
    const refused = await passend(["catalogus", ...option], { files: { "eigen.json": JSON.stringify(unknown) } });
    expect([refused.code, lines(refused.stderr).length]).toEqual([2, 1]);
  });

  it("may be a whole catalogue, and come from stdin", async () => {
    const whole = JSON.stringify({ ...leidraadNl.data, code: "heel" });
    const { code, stdout } = await passend(["catalogus", "--catalogus", "-"], { stdin: chunks(whole) });
    expect([code, stdout]).toEqual([0, (await passend(["catalogus"])).stdout]);
    const twice = await passend(["check", "-", "--catalogus", "-"]);
    expect([twice.code, twice.stderr]).toEqual([2, "Maar één bestand kan van stdin (-) komen.\n"]);
  });
});

describe("a faulty catalogue", () => {
  const commands = [
    ["match", "--werknemer", "werknemer.json", "--werk", "werk.json", "--peildatum", "2026-02-01"],
    ["check", "werk.json"],
    ["catalogus"],
  ];

  it.each(commands)("is refused with every fault and its place: %s", async (...args) => {
    const { code, stdout, stderr } = await passend([...args, "--catalogus", "fout.json"], {
      files: { ...files, "fout.json": faulty },
    });
    expect([code, stdout]).toEqual([2, ""]);
    expect(lines(stderr)).toEqual([
      "fout.json: zonder.criteria[0]: Er is geen record van deze soort met deze code. Verwacht: een code uit de catalogus eronder.",
      "fout.json: teksten.criteria.tilen: Er is geen record van deze soort met deze code. Verwacht: een code uit de catalogus eronder.",
    ]);
  });

  it("is refused in English too", async () => {
    const { stderr } = await passend(["catalogus", "--catalogus", "fout.json", "--taal", "en"], {
      files: { "fout.json": faulty },
    });
    expect(lines(stderr)[0]).toBe(
      "fout.json: zonder.criteria[0]: There is no record of this kind with this code. Expected: a code from the catalogue beneath.",
    );
  });

  it("with more than a hundred faults says how many more there are", async () => {
    const many = JSON.stringify({ ...head, zonder: { criteria: Array.from({ length: 130 }, (_, i) => `geen-${i}`) } });
    const { stderr } = await passend(["catalogus", "--catalogus", "veel.json"], { files: { "veel.json": many } });
    expect(lines(stderr)).toHaveLength(101);
    expect(lines(stderr)[100]).toBe("veel.json: En nog 30 fouten die hier niet staan.");
  });

  it.each([
    ["is not there", undefined, "Dit bestand is niet gevonden."],
    ["is no JSON", "{", "Deze tekst is geen geldige JSON"],
    ["is too large", " ".repeat(limieten.bytes + 1), "Dit bestand is te groot. Verwacht: hoogstens 5.000.000 bytes."],
  ])("that %s is refused", async (_, content, sentence) => {
    const { code, stdout, stderr } = await passend(["catalogus", ...option], {
      files: content === undefined ? {} : { "eigen.json": content },
    });
    expect([code, stdout, lines(stderr).length]).toEqual([2, "", 1]);
    expect(stderr).toContain(`eigen.json: ${sentence}`);
  });

  it("never repeats what was typed in it", async () => {
    const secret = "Geheim0612345678";
    const data = {
      ...head,
      [secret]: 1,
      criteria: [{ code: secret, naam: secret, vervangt: secret }],
      zonder: { criteria: [secret] },
    };
    const { terminal } = await passend(["catalogus", ...option], { files: { "eigen.json": JSON.stringify(data) } });
    expect(lines(terminal).length).toBeGreaterThan(5);
    expect(terminal).not.toContain(secret);
  });
});
