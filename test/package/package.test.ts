import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importGraph } from "../support/importGraph.js";
import { packAndInstall, type Packed } from "../support/packed.js";
import { root } from "../support/root.js";
import { run, type Ran } from "../support/run.js";

let packed: Packed;
let browser: string;
const ran = {} as Record<"import" | "require" | "help" | "schema" | "publint" | "attw", Ran>;

const inNode = (file: string): Promise<Ran> => run(process.execPath, [file], packed.home);
const command = (...args: readonly string[]): Promise<Ran> =>
  run(join(packed.home, "node_modules/.bin/passend"), args, packed.home);
const tool = (name: string, ...args: readonly string[]): Promise<Ran> => run(`${root}node_modules/.bin/${name}`, args, root);

const bundleForBrowser = async (): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "passend";', resolveDir: packed.home },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
};

beforeAll(async () => {
  if (!existsSync(`${root}dist/index.js`)) throw new Error("dist is missing: run npm run build first");
  packed = await packAndInstall();
  const { tarball } = packed;
  ran.import = await inNode("use-import.mjs");
  ran.require = await inNode("use-require.cjs");
  ran.help = await command("--help");
  ran.schema = await command("schema", "werkprofiel");
  ran.publint = await tool("publint", "run", tarball, "--strict");
  ran.attw = await tool("attw", tarball, "--profile", "node16", "--no-color", "--no-emoji");
  browser = await bundleForBrowser();
}, 300_000);

afterAll(() => packed?.remove());

describe("the tarball", () => {
  it("installs into an empty folder", () => {
    expect(packed.install).toMatchObject({ code: 0 });
    expect(existsSync(join(packed.installed, "package.json"))).toBe(true);
  });

  it("holds what a user needs", () => {
    const schemas = ["werknemerprofiel", "werkprofiel", "matchingsformulier"].map((name) => `dist/schema/${name}.json`);
    const entries = ["index", "analysis"].flatMap((name) => ["js", "cjs", "d.ts", "d.cts"].map((end) => `dist/${name}.${end}`));
    const papers = ["LICENSE", "README.md", "CHANGELOG.md", "dist/THIRD-PARTY-LICENSES.txt"];
    expect(packed.files).toEqual(expect.arrayContaining([...schemas, ...entries, ...papers, "dist/cli.js", "package.json"]));
  });

  it("holds nothing else", () => {
    const known = /^(?:dist\/[^/]+\.(?:c?js|d\.c?ts)|dist\/schema\/[^/]+\.json|dist\/THIRD-PARTY-LICENSES\.txt|[^/]+)$/u;
    expect(packed.files.filter((path) => !known.test(path) || path === "dist/cli.cjs")).toEqual([]);
  });

  it("carries the licence of every package that is bundled", () => {
    const notices = readFileSync(join(packed.installed, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const name of ["fp-ts", "mathjs", "fastest-levenshtein", "decimal.js", "typed-function"]) {
      expect(notices).toMatch(new RegExp(`^${name.replace(".", "\\.")} \\d+\\.\\d+\\.\\d+ \\(`, "mu"));
    }
    expect(notices).toContain("Apache License");
  });
});

describe("plain Node", () => {
  it.each(["import", "require"] as const)("uses it by %s", (way) => {
    expect(ran[way]).toEqual({ code: 0, stdout: "tekort", stderr: "" });
  });

  it("runs the command", () => {
    expect(ran.help).toMatchObject({ code: 0, stderr: "" });
    expect(ran.help.stdout).toMatch(/\bmatch\b/u);
  });

  it("gets the same schema from the command and from the package", () => {
    expect(ran.schema).toMatchObject({ code: 0, stderr: "" });
    const shipped = readFileSync(join(packed.installed, "dist/schema/werkprofiel.json"), "utf8");
    expect(JSON.parse(ran.schema.stdout)).toEqual(JSON.parse(shipped));
  });
});

describe("a TypeScript project", () => {
  it.each(["mts", "cts"])(
    "that checks the types of its libraries too compiles with it: %s",
    { timeout: 120_000 },
    (extension) => {
      const program = ts.createProgram([join(packed.home, `use-types.${extension}`)], {
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2022,
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: [],
      });
      const faults = ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
      expect(faults).toEqual([]);
      expect(program.getSourceFiles().some(({ fileName }) => fileName.includes("/passend/dist/index.d."))).toBe(true);
    },
  );
});

describe("the package linters", () => {
  it("have nothing to say: publint", () => {
    expect(ran.publint, ran.publint.stdout + ran.publint.stderr).toMatchObject({ code: 0 });
    expect(ran.publint.stdout).toContain("All good");
  });

  it("have nothing to say: attw", () => {
    expect(ran.attw, ran.attw.stdout + ran.attw.stderr).toMatchObject({ code: 0 });
    expect(ran.attw.stdout).toContain("No problems found");
  });
});

describe("the main entry", () => {
  /** Names that mathjs cannot lose in a bundle, because it looks its functions up by them. */
  const marks = ["typed-function", "createEigs", "multiplyScalar"];

  it.each(["index.js", "index.cjs"])("never loads mathjs: %s", (file) => {
    const { files, packages, text } = importGraph(join(packed.installed, "dist", file));
    expect(files.length).toBeGreaterThan(1);
    expect(text).toContain("parsePaar");
    expect(marks.filter((mark) => text.includes(mark))).toEqual([]);
    expect([...packages]).toEqual(["zod"]);
  });

  it.each(["analysis.js", "analysis.cjs"])("would be seen to: %s does", (file) => {
    const { text } = importGraph(join(packed.installed, "dist", file));
    expect(marks.filter((mark) => !text.includes(mark))).toEqual([]);
  });

  it("bundles for a browser without a Node built-in", () => {
    expect(browser).toContain("parsePaar");
    expect(browser).not.toMatch(/["']node:/u);
    expect(browser).not.toMatch(/\b(?:process\.(?:env|argv|exit)|__dirname)\b/u);
  });
});
