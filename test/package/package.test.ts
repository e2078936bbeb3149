import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entryNames } from "../support/entries.js";
import { importGraph } from "../support/importGraph.js";
import { packAndInstall, type Packed } from "../support/packed.js";
import { root } from "../support/root.js";
import { run, type Ran } from "../support/run.js";

/** Strict, with the types of its libraries checked too, as an ES module and as CommonJS. */
const typescriptProject = "--noEmit --module nodenext --target es2022 --strict --skipLibCheck false use-types.mts use-types.cts";

interface Results {
  readonly import: Ran;
  readonly require: Ran;
  readonly help: Ran;
  readonly schema: Ran;
  readonly types: Ran;
  readonly examples: readonly Ran[];
  readonly publint: Ran;
  readonly attw: Ran;
  readonly browser: string;
}

let packed: Packed;
let results: Results;

const bundleForBrowser = async (resolveDir: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "passend";', resolveDir },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
};

const useIt = async ({ home, installed, tarball }: Packed): Promise<Results> => {
  const inHome = (program: string, ...args: readonly string[]): Promise<Ran> => run(program, args, home);
  const command = join(home, "node_modules/.bin/passend");
  const tools = `${root}node_modules/.bin`;
  const scripts = readdirSync(join(installed, "examples")).filter((name) => name.endsWith(".mjs"));
  const examples = Promise.all(scripts.map((name) => inHome(process.execPath, join(installed, "examples", name))));
  const [imported, required, help, schema, types, publint, attw, browser] = await Promise.all([
    inHome(process.execPath, "use-import.mjs"),
    inHome(process.execPath, "use-require.cjs"),
    inHome(command, "--help"),
    inHome(command, "schema", "werkprofiel"),
    inHome(`${tools}/tsc`, ...typescriptProject.split(" ")),
    inHome(`${tools}/publint`, "run", tarball, "--strict"),
    inHome(`${tools}/attw`, tarball, "--profile", "node16", "--no-color", "--no-emoji"),
    bundleForBrowser(home),
  ]);
  return { import: imported, require: required, help, schema, types, examples: await examples, publint, attw, browser };
};

beforeAll(async () => {
  if (!existsSync(`${root}dist/index.js`)) throw new Error("dist is missing: run npm run build first");
  packed = await packAndInstall();
  results = await useIt(packed);
}, 600_000);

afterAll(() => packed?.remove());

describe("the tarball", () => {
  it("installs into an empty folder", () => {
    const { name } = JSON.parse(readFileSync(join(packed.installed, "package.json"), "utf8")) as { name: string };
    expect(name).toBe("passend");
    expect(existsSync(join(packed.home, "node_modules/vitest"))).toBe(false);
  });

  it("holds what a user needs", () => {
    const schemas = ["werknemerprofiel", "werkprofiel", "matchingsformulier"].map((name) => `dist/schema/${name}.json`);
    const entries = entryNames.flatMap((name) => ["js", "cjs", "d.ts", "d.cts"].map((end) => `dist/${name}.${end}`));
    const papers = [
      "LICENSE",
      "README.md",
      "CHANGELOG.md",
      "dist/THIRD-PARTY-LICENSES.txt",
      "docs/guide.md",
      "docs/catalogus.md",
    ];
    expect(packed.files).toEqual(expect.arrayContaining([...schemas, ...entries, ...papers, "dist/cli.js", "package.json"]));
  });

  it("has what its README and its pages point at", () => {
    const pages = ["README.md", ...readdirSync(join(packed.installed, "docs")).map((name) => `docs/${name}`)];
    const links = pages.flatMap((page) => {
      const text = readFileSync(join(packed.installed, page), "utf8");
      return [...text.matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, link = ""]) => join(dirname(page), link));
    });
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((link) => !existsSync(join(packed.installed, link)))).toEqual([]);
  });

  it("holds nothing else", () => {
    const known =
      /^(?:dist\/[^/]+\.(?:c?js|d\.c?ts)|dist\/schema\/[^/]+\.json|dist\/THIRD-PARTY-LICENSES\.txt|docs\/[^/]+\.md|examples\/(?:[^/]+\/[^/]+\.json|[^/]+\.mjs)|[^/]+)$/u;
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
    expect(results[way]).toEqual({ code: 0, stdout: "tekort", stderr: "" });
  });

  it("runs every script of examples/", () => {
    expect(results.examples.length).toBeGreaterThan(0);
    expect(results.examples.filter(({ code, stderr }) => code !== 0 || stderr !== "")).toEqual([]);
  });

  it("runs the command", () => {
    expect(results.help).toMatchObject({ code: 0, stderr: "" });
    expect(results.help.stdout).toMatch(/\bmatch\b/u);
  });

  it("gets the same schema from the command and from the package", () => {
    expect(results.schema).toMatchObject({ code: 0, stderr: "" });
    const shipped = readFileSync(join(packed.installed, "dist/schema/werkprofiel.json"), "utf8");
    expect(JSON.parse(results.schema.stdout)).toEqual(JSON.parse(shipped));
  });
});

describe("a TypeScript project", () => {
  it("compiles with it", () => {
    expect(results.types).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("the package linters", () => {
  it("have nothing to say: publint", () => {
    expect(results.publint, results.publint.stdout + results.publint.stderr).toMatchObject({ code: 0 });
    expect(results.publint.stdout).toContain("All good");
  });

  it("have nothing to say: attw", () => {
    expect(results.attw, results.attw.stdout + results.attw.stderr).toMatchObject({ code: 0 });
    expect(results.attw.stdout).toContain("No problems found");
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
    expect(results.browser).toContain("parsePaar");
    expect(results.browser).not.toMatch(/["']node:/u);
    expect(results.browser).not.toMatch(/\b(?:process\.(?:env|argv|exit)|__dirname)\b/u);
  });
});
