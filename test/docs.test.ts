import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { format } from "node:util";
import type ts from "typescript";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { collectExamples } from "./support/examples.js";
import { entries } from "./support/entries.js";
import { createProgram, faultsIn } from "./support/program.js";
import { publicNames } from "./support/publicApi.js";
import { root } from "./support/root.js";
import { run } from "./support/run.js";

/** Constants that the examples of the functions take as they are. */
const withoutExample: readonly string[] = ["leidraadNl", "standaardBeleid"];

const folder = `${root}test/.docs`;
const examples = collectExamples().map((example) => ({
  ...example,
  file: `${folder}/${example.place.replace(/[^A-Za-z0-9]+/gu, "-")}.ts`,
}));
const byPlace = examples.map((example) => [example.place, example] as const);

let program: ts.Program;

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { file, code } of examples) writeFileSync(file, `${code}\nexport {};\n`);
  program = createProgram([...entries.map((entry) => root + entry), ...examples.map(({ file }) => file)]);
}, 60_000);

describe("the examples", () => {
  it("are all found", () => {
    const count = (start: string): number => examples.filter(({ place }) => place.startsWith(start)).length;
    expect(count("README.md")).toBeGreaterThan(0);
    expect(count("docs/")).toBeGreaterThan(0);
    expect(count("src/")).toBeGreaterThan(7);
    expect(new Set(examples.map(({ file }) => file)).size).toBe(examples.length);
  });

  it.each(byPlace)("%s is right in its types", { timeout: 60_000 }, (_, { file }) => {
    expect(faultsIn(program, file)).toEqual([]);
  });

  it.each(byPlace)("%s runs, and prints what it says", { timeout: 30_000 }, async (_, { file, prints }) => {
    const printed: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((...args) => {
      printed.push(format(...args));
    });
    try {
      await import(file);
    } finally {
      log.mockRestore();
    }
    if (prints.length > 0) expect(printed).toEqual(prints);
  });
});

describe.each(entries)("what %s exports", (entry) => {
  const lacking = (tag: string): readonly string[] =>
    publicNames(program, entry)
      .filter(({ name, isValue, tags }) => !tags.has(tag) && (tag !== "example" || (isValue && !withoutExample.includes(name))))
      .map(({ name }) => name);

  it("is seen", () => {
    expect(publicNames(program, entry).length).toBeGreaterThan(0);
  });

  it.each(["category", "since"])("has @%s", (tag) => {
    expect(lacking(tag)).toEqual([]);
  });

  it("shows by example how a function or value is used", () => {
    expect(lacking("example")).toEqual([]);
  });
});

describe("the pages on the API", () => {
  it("are made without a warning", { timeout: 120_000 }, async () => {
    const { code, stdout, stderr } = await run(`${root}node_modules/.bin/typedoc`, ["--emit", "none"], root);
    expect(code, stdout + stderr).toBe(0);
  });
});

describe("these checks", () => {
  it("see a wrong type", () => {
    const file = `${folder}/wrong-on-purpose.ts`;
    writeFileSync(file, 'import { parsePaar } from "passend";\n\nparsePaar("geen paar", {});\n');
    expect(faultsIn(createProgram([file]), file)).toEqual([expect.stringMatching(/^3: /u)]);
  }, 60_000);
});
