import { isLeft, leidraadNl, parseWerknemerprofiel, parseWerkprofiel, type Criterium } from "passend";
import { beschrijfRecords, recordsoorten, renderCatalogus } from "passend/catalogue";
import { describe, expect, it } from "vitest";
import { voorbeeldwaarden } from "../../src/render/catalogus/voorbeeldwaarde.js";
import { lines, passend } from "./support.js";

const places = [...leidraadNl.criteria.values()];
const criteria = places.map(({ criterium }) => criterium);
const talen = ["nl", "en"] as const;
const beschrijfbaar = recordsoorten.filter((soort) => soort !== "koppelingen");

const withKind = (kind: Criterium["schaal"]["soort"]): Criterium => {
  const found = criteria.find(({ schaal }) => schaal.soort === kind);
  if (found === undefined) throw new Error("the catalogue has no such criterion");
  return found;
};

const explained = async (code: string, taal: string): Promise<string> => {
  const { code: exit, stdout, stderr } = await passend(["catalogus", code, "--taal", taal]);
  expect([exit, stderr]).toEqual([0, ""]);
  return stdout;
};

describe("the list", () => {
  it.each([
    ["nl", "Capaciteiten", "hoeveelheid", "eis", "Tillen"],
    ["en", "Capacities", "quantity", "demand", "Lifting"],
  ])("has every criterion once, in %s", async (taal, part, kind, direction, name) => {
    const { code, stdout, stderr } = await passend(["catalogus", "--taal", taal]);
    expect([code, stderr]).toEqual([0, ""]);
    const rows = lines(stdout).flatMap((line) => /^ {2}(\S+) /u.exec(line)?.[1] ?? []);
    expect(rows).toEqual(criteria.map(({ code: each }) => each));
    expect(lines(stdout)[0]).toContain(`criteria (${criteria.length})`);
    expect(
      lines(stdout)
        .find((line) => line.startsWith("  tillen "))
        ?.split(/ {2,}/u),
    ).toEqual(["", "tillen", part, kind, direction, name]);
  });

  it.each(recordsoorten)("has every record of another kind once: %s", async (soort) => {
    const { code, stdout, stderr } = await passend(["catalogus", "--soort", soort]);
    expect([code, stderr]).toEqual([0, ""]);
    const count = leidraadNl.data[soort]?.length ?? 0;
    expect(count).toBeGreaterThan(0);
    expect(lines(stdout)[0]).toMatch(new RegExp(`\\(${count}\\)$`, "u"));
    expect(lines(stdout).filter((line) => line.startsWith("  "))).toHaveLength(count);
    for (const other of recordsoorten.filter((each) => each !== soort)) expect(stdout).toContain(other);
  });

  it("of a kind that does not exist is refused", async () => {
    const { code, stdout, stderr } = await passend(["catalogus", "--soort", "geheim"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--soort");
    expect(stderr).not.toContain("geheim");
  });
});

describe("what does not go together", () => {
  it.each([
    [["tillen", "--format", "markdown"], "CODE en --format markdown gaan niet samen.\n"],
    [["tillen", "--soort", "criteria"], "CODE en --soort gaan niet samen.\n"],
    [["--soort", "criteria", "--format", "markdown"], "--soort en --format markdown gaan niet samen.\n"],
    [["tillen", "--soort", "fml", "--taal", "en"], "CODE and --soort do not go together.\n"],
  ])("is refused: %j", async (args, stderr) => {
    expect(await passend(["catalogus", ...args])).toMatchObject({ code: 2, stdout: "", stderr });
  });

  it("leaves what does", async () => {
    const { code, stdout } = await passend(["catalogus", "tillen", "--format", "tekst"]);
    expect([code, stdout]).toEqual([0, await explained("tillen", "nl")]);
  });
});

describe("the heading and the foot of a list", () => {
  it.each([
    ["nl", "de Functionelemogelijkhedenlijst ("],
    ["en", "the Functionelemogelijkhedenlijst (FML) ("],
  ])("keeps the capitals of a name, in %s", async (taal, part) => {
    const { stdout } = await passend(["catalogus", "--soort", "fml", "--taal", taal]);
    expect(lines(stdout)[0]).toContain(`: ${part}`);
  });

  it("tells how to see more of a record, but not of a crosswalk row, which has no code", async () => {
    expect((await passend(["catalogus"])).stdout).toContain("passend catalogus CODE");
    expect((await passend(["catalogus", "--soort", "koppelingen"])).stdout).not.toContain("passend catalogus CODE");
  });
});

describe("the page", () => {
  it("is the same as that of the library", async () => {
    const { code, stdout } = await passend(["catalogus", "--format", "markdown", "--taal", "en"]);
    expect([code, stdout]).toEqual([0, renderCatalogus(leidraadNl, { taal: "en" })]);
  });
});

describe("one record of another kind", () => {
  it.each([
    ["taakruil", "Taken ruilen met collega's (taakruil)", "  de hele schaal"],
    ["rekenhulp", "Hulp bij rekenen (rekenhulp)", "Aan de werknemer\n  Je gebruikt een sprekende rekenmachine.\n"],
    [
      "uwv-extern-2014",
      "UWV, externe jobcoach, protocol 2014 (uwv-extern-2014)",
      "Midden (standaard). Jaar 1: 10 %; Jaar 2: 5 %",
    ],
    ["IV.13", "IV.13 Tillen (IV.13)", "2: "],
    ["uwv-protocol-2014", "Protocol Jobcoach UWV 2014 (uwv-protocol-2014)", "BWBR0035263"],
  ])("is explained: %s", async (code, title, part) => {
    const text = await explained(code, "nl");
    expect(lines(text)[0]).toBe(title);
    expect(text).toContain(part);
  });

  it.each(beschrijfbaar)("never shows what is not there: %s", async (soort) => {
    for (const taal of ["nl", "nl-BE", "en"] as const) {
      for (const { naam, code, feiten, blokken } of beschrijfRecords(leidraadNl, soort, taal)) {
        const parts = [naam, code, ...feiten.flat(), ...blokken.flatMap(({ kop, regels }) => [kop, ...regels])];
        expect(
          parts.filter((part) => part.trim() === "" || /undefined|\[object|NaN|\{waarde\}/u.test(part)),
          code,
        ).toEqual([]);
      }
    }
  });
});

describe("one criterion", () => {
  it.each(talen)(
    "is explained whole, in %s",
    async (taal) => {
      for (const { criterium, maatregelen } of places) {
        const text = await explained(criterium.code, taal);
        const sources = criterium.bronnen.map(({ bron }) => leidraadNl.data.bronnen.find(({ code }) => code === bron));
        const { naam, vraagWerknemer, vraagWerk, eigenKeuze } = criterium;
        const expected = [
          ...[naam, vraagWerknemer, vraagWerk, ...(eigenKeuze === undefined ? [] : [eigenKeuze])].map((both) => both[taal]),
          ...maatregelen.flatMap(({ code, naam: name, omschrijving }) => [code, name[taal], omschrijving[taal]]),
          ...criterium.bronnen.map(({ plaats }) => plaats),
          ...sources.flatMap((source) => [source?.titel, source?.adres, source?.gecontroleerdOp]),
          criterium.verwijzingen?.fml?.item,
        ];
        expect(expected.filter((part) => part !== undefined && !text.includes(part))).toEqual([]);
        expect(text).not.toMatch(/undefined|\[object|NaN|\{waarde\}/u);
        expect(text.endsWith("\n")).toBe(true);
      }
    },
    60_000,
  );

  it("says who asks and who brings", async () => {
    const [demand, need] = (["eis", "behoefte"] as const).map((side) => criteria.find(({ richting }) => richting === side)?.code);
    expect(await explained(demand ?? "", "nl")).toContain("eis: het werk vraagt, de werknemer brengt");
    expect(await explained(demand ?? "", "nl")).toMatch(/Werkprofiel \(vraagt\): /u);
    expect(await explained(need ?? "", "en")).toContain("need (behoefte): the worker asks, the work offers");
    expect(await explained(need ?? "", "en")).toMatch(/Werknemerprofiel \(asks\): /u);
  });

  it("has every level of its scale", async () => {
    const { code, schaal } = withKind("niveau");
    if (schaal.soort !== "niveau") throw new Error("not a level");
    const text = await explained(code, "nl");
    schaal.ankers.forEach((anchor, level) => {
      expect(text).toContain(`  ${level}: ${anchor.nl}\n`);
    });
  });

  it("has the range of its scale, in the notation of the language", async () => {
    expect(await explained("tillen", "nl")).toContain(
      "Van 0 tot 60 kg, in stappen van 0,5. Wat één beoordelaar kan onderscheiden: 5 kg.",
    );
    expect(await explained("tillen", "en")).toContain("From 0 to 60 kg, in steps of 0.5. What one rater can tell apart: 5 kg.");
    expect(await explained("tillen", "nl")).toContain("FML IV.13: waarde 0 is hier 15, waarde 1 is hier 10,");
  });

  it.each(["kwalificatie", "voorkeur"] as const)("has every choice of its scale: %s", async (kind) => {
    const { code, schaal } = withKind(kind);
    const choices = schaal.soort === "kwalificatie" ? schaal.niveaus : schaal.soort === "voorkeur" ? schaal.opties : [];
    const text = await explained(code, "en");
    expect(choices.length).toBeGreaterThan(1);
    for (const choice of choices) expect(lines(text)).toContain(`  ${choice.code}: ${choice.naam.en}`);
  });

  it("says when someone must always be there", async () => {
    const always = criteria.filter(({ doorlopend }) => doorlopend === true);
    expect(always.length).toBeGreaterThan(0);
    for (const { code } of always)
      expect(await explained(code, "nl")).toContain("Uren van een jobcoach kunnen dat niet vervangen.");
  });

  it("shows values that may stand in a profile", () => {
    for (const criterium of criteria) {
      const { brengt, vraagt } = voorbeeldwaarden(criterium);
      const parsed = (value: string, side: "werknemer" | "werk") => {
        const beoordelingen = [{ waarde: JSON.parse(value) as unknown, door: "jobcoach", bewijs: "test", datum: "2026-01-01" }];
        const document = { id: "a", datum: "2026-01-01", punten: [{ criterium: criterium.code, beoordelingen }] };
        return side === "werk"
          ? parseWerkprofiel({ soort: "werkprofiel", ...document }, { peildatum: "2026-01-01" })
          : parseWerknemerprofiel({ soort: "werknemerprofiel", ...document }, { peildatum: "2026-01-01" });
      };
      const [bringer, asker] = criterium.richting === "eis" ? (["werknemer", "werk"] as const) : (["werk", "werknemer"] as const);
      expect(brengt.filter((value) => isLeft(parsed(value, bringer)))).toEqual([]);
      expect(vraagt.filter((value) => isLeft(parsed(value, asker)))).toEqual([]);
      expect(brengt.length * vraagt.length).toBeGreaterThan(0);
    }
  });
});

describe("an unknown code", () => {
  it.each([
    ["tilen", "nl", 'Er is geen record met deze code. Misschien is "tillen" bedoeld.'],
    ["Tillen", "nl", 'Er is geen record met deze code. Misschien is "tillen" bedoeld.'],
    ["taakrul", "en", 'There is no record with this code. Perhaps "taakruil" is meant.'],
    ["uwv-extern-2013", "nl", 'Er is geen record met deze code. Misschien is "uwv-extern-2014" bedoeld.'],
    ["geheim-xyz-0612345678", "nl", "Er is geen record met deze code."],
    ["__proto__", "en", "There is no record with this code."],
  ])("is refused, with the nearest one that exists: %s", async (code, taal, sentence) => {
    const refused = { code: 2, stdout: "", stderr: `${sentence}\n` };
    expect(await passend(["catalogus", code, "--taal", taal])).toMatchObject(refused);
  });
});
