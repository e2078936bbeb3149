import { limieten } from "passend";
import { describe, expect, it } from "vitest";
import { chunks, coded, lines, passend, profile, type Machine } from "./support.js";

const day = ["--peildatum", "2026-02-01"];
const check = async (name: string, machine: Machine) => {
  const { code, stdout, stderr } = await passend(["check", name, ...day], machine);
  return { code, verdict: lines(stdout)[1], faults: lines(stderr) };
};

const padded = (bytes: number): string => profile().padEnd(bytes, " ");
const valid = "geldig als Werknemerprofiel, 0 punten";
const tooLarge = "Dit bestand is te groot. Verwacht: hoogstens 5.000.000 bytes.";

describe("a file", () => {
  it.each([
    ["ENOENT", "Dit bestand is niet gevonden."],
    ["ENOTDIR", "Dit bestand is niet gevonden."],
    ["EACCES", "Dit bestand mag niet worden gelezen."],
    ["EPERM", "Dit bestand mag niet worden gelezen."],
    ["EISDIR", "Dit is een map. Verwacht: een bestand met JSON."],
    ["EIO", "Dit bestand kan niet worden gelezen."],
    ["constructor", "Dit bestand kan niet worden gelezen."],
  ])("that cannot be opened is refused: %s", async (code, sentence) => {
    expect(await check("a.json", { files: { "a.json": coded(code) } })).toEqual({
      code: 2,
      verdict: "a.json: geweigerd, niet te lezen",
      faults: [`a.json: ${sentence}`],
    });
  });

  it("that fails while it is read is refused", async () => {
    const inhoud = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from("{");
      throw coded("EACCES");
    };
    const { faults } = await check("a.json", { files: { "a.json": { isMap: false, grootte: 9, inhoud } } });
    expect(faults).toEqual(["a.json: Dit bestand mag niet worden gelezen."]);
  });

  it("that is a folder is refused", async () => {
    const { faults } = await check("a", { files: { a: { isMap: true, grootte: 4096, inhoud: () => chunks() } } });
    expect(faults).toEqual(["a: Dit is een map. Verwacht: een bestand met JSON."]);
  });

  it("may be as large as the limit", async () => {
    expect(await check("a.json", { files: { "a.json": padded(limieten.bytes) } })).toMatchObject({ code: 0, faults: [] });
  });

  it("that is larger is not even read", async () => {
    let reads = 0;
    const inhoud = () => {
      reads += 1;
      return chunks(profile());
    };
    const file = { isMap: false, grootte: limieten.bytes + 1, inhoud };
    expect((await check("a.json", { files: { "a.json": file } })).faults).toEqual([`a.json: ${tooLarge}`]);
    expect(reads).toBe(0);
    await check("a.json", { files: { "a.json": { ...file, grootte: limieten.bytes } } });
    expect(reads).toBe(1);
  });

  it("of an unknown size is cut off at the limit", async () => {
    let given = 0;
    const inhoud = async function* (): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield new Uint8Array(1_000_000).fill(32);
      }
    };
    const { code, faults } = await check("pipe", { files: { pipe: { isMap: false, grootte: 0, inhoud } } });
    expect([code, faults, given]).toEqual([2, [`pipe: ${tooLarge}`], 6]);
  });

  it("in another encoding than UTF-8 is refused", async () => {
    const { faults } = await check("a.json", { files: { "a.json": Buffer.from(`\u{FEFF}${profile()}`, "utf16le") } });
    expect(faults).toEqual(["a.json: Dit is geen tekst in UTF-8. Verwacht: een bestand met JSON in UTF-8."]);
  });

  it("may begin with a byte order mark", async () => {
    expect(await check("a.json", { files: { "a.json": `\u{FEFF}${profile()}` } })).toMatchObject({ code: 0 });
  });

  it("that is no JSON is refused with the place", async () => {
    const { faults } = await check("a.json", { files: { "a.json": '{"id":"geheim",' } });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^a\.json: Deze tekst is geen geldige JSON: bij teken 16 gaat het mis\./u);
  });

  it("that is nested 100,000 levels deep is refused", async () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    const { code, faults } = await check("a.json", { files: { "a.json": `{"soort":"werkprofiel","punten":${deep}}` } });
    expect(code).toBe(2);
    expect(faults.at(-1)).toMatch(/te veel lagen/u);
  });
});

describe("stdin", () => {
  it("is read for -, in whatever pieces it comes", async () => {
    const bytes = Buffer.from(profile({ id: "a", bron: { titel: "é€😀", uitDeBron: [], ingevuld: [] } }));
    const machine = { stdin: chunks(...Array.from(bytes, (byte) => Uint8Array.of(byte))) };
    expect(await check("-", machine)).toEqual({ code: 0, verdict: `stdin: ${valid}`, faults: [] });
  });

  it("is cut off at the limit, and closed", async () => {
    let given = 0;
    let closed = false;
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          given += 1;
          yield new Uint8Array(1_000_000);
        }
      } finally {
        closed = true;
      }
    };
    const { code, faults } = await check("-", { stdin: endless() });
    expect([code, faults]).toEqual([2, [`stdin: ${tooLarge}`]]);
    expect([given, closed]).toEqual([6, true]);
  });

  it("can stand for one file only", async () => {
    const twice = "Maar één bestand kan van stdin (-) komen.\n";
    expect(await passend(["check", "-", "-"])).toMatchObject({ code: 2, stdout: "", stderr: twice });
    const args = ["match", "--werknemer", "-", "--werk", "a", "--beslissingen", "-", ...day];
    expect(await passend(args)).toMatchObject({ code: 2, stdout: "", stderr: twice });
  });
});
