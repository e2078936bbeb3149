import ts from "typescript";
import { describe, expect, it } from "vitest";
import { ambientUses } from "./support/ambient.js";
import { findCycle } from "./support/cycle.js";
import { entries } from "./support/entries.js";
import { existsInRepository, readSource, readSources, walk, type SourceFile } from "./support/sources.js";

/** The road of the data. A layer imports from those before it and from itself, never the other way round. */
const layers = [
  "version",
  "internal",
  "domain",
  "messages",
  "catalogue",
  "funding",
  "parse",
  "compare",
  "gaps",
  "match",
  "support",
  "goals",
  "form",
  "render",
  "schema",
  "what-if",
  "redesign",
  "application",
  "follow-up",
  "index",
];

/** Layers with a rule of their own. */
const special: Readonly<Record<string, readonly string[]>> = {
  messages: ["domain", "messages"],
  analysis: ["internal", "domain", "analysis"],
  import: ["internal", "domain", "messages", "catalogue", "parse", "import"],
  vlaanderen: ["internal", "domain", "messages", "catalogue", "parse", "compare", "gaps", "match", "vlaanderen"],
  index: [...layers, "import", "vlaanderen"],
  cli: ["index", "analysis", "cli"],
};

/** The only places that may import a package. A package that is not here may not be imported at all. */
const packageHomes: Readonly<Record<string, readonly string[] | "everywhere">> = {
  zod: "everywhere",
  "fp-ts": "everywhere",
  "fastest-levenshtein": ["parse"],
  "@noble/hashes": ["internal", "form"],
  mathjs: ["analysis"],
  commander: ["cli"],
};

const mayThrow: readonly string[] = [];
const mayUse: Readonly<Record<string, readonly string[]>> = { render: ["Intl", "localeCompare"] };

const isData = (path: string): boolean => path.startsWith("src/catalogue/leidraad-nl/") || path.startsWith("src/messages/");

/** An entry stands at the end of the road, like the index, whatever its name; only that of analysis may not see the rest. */
const layerOf = (path: string): string => {
  if (entries.includes(path) && path !== "src/analysis.ts") return "index";
  return path.split("/")[1]?.replace(/\.ts$/u, "") ?? "";
};
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
const isCli = ({ path }: SourceFile): boolean => layerOf(path) === "cli";
const isNode = (specifier: string): boolean => specifier.startsWith("node:");

const mayImport = (from: string, to: string): boolean =>
  (special[from] ?? layers.slice(0, layers.indexOf(from) + 1)).includes(to);

const sources = readSources();
const library = sources.filter((source) => !isCli(source));

/** Every place where `wrong` holds, as a line to read. */
const violations = (files: readonly SourceFile[], wrong: (file: SourceFile) => readonly string[]): readonly string[] =>
  files.flatMap((file) => wrong(file).map((what) => `${file.path}: ${what}`));

describe("what is looked at", () => {
  it("is the whole of src, with its imports", () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(new Set(sources.map(({ path }) => layerOf(path))).size).toBeGreaterThan(9);
    expect(sources.reduce((sum, { references }) => sum + references.length, 0)).toBeGreaterThan(200);
  });

  it("belongs to a known layer", () => {
    const known = new Set([...layers, ...Object.keys(special)]);
    expect(sources.map(({ path }) => path).filter((path) => !known.has(layerOf(path)))).toEqual([]);
  });

  it("imports files that exist, with the extension Node asks for", () => {
    const wrong = violations(sources, ({ references }) =>
      references.flatMap(({ specifier, target }) =>
        target === undefined || (specifier.endsWith(".js") && existsInRepository(target)) ? [] : [specifier],
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("imports", () => {
  it("go one way", () => {
    const wrong = violations(sources, ({ path, references }) =>
      references.flatMap(({ specifier, target }) =>
        target === undefined || mayImport(layerOf(path), layerOf(target)) ? [] : [specifier],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("of a package stand only where that package belongs", () => {
    const wrong = violations(sources, (file) =>
      file.references.flatMap(({ specifier, target }) => {
        if (target !== undefined || (isCli(file) && isNode(specifier))) return [];
        const homes = packageHomes[packageOf(specifier)];
        return homes === "everywhere" || homes?.includes(layerOf(file.path)) ? [] : [specifier];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("of zod take the namespace, because the named form brings all its languages into a bundle", () => {
    const wrong = violations(sources, ({ references }) =>
      references.flatMap(({ specifier, kind }) => (specifier === "zod" && kind === "import" ? [specifier] : [])),
    );
    expect(wrong).toEqual([]);
  });

  it("form no cycle", () => {
    const graph = new Map(
      sources.map(({ path, references }) => [path, references.flatMap(({ target }) => target ?? [])] as const),
    );
    expect(findCycle(graph)).toBeUndefined();
  });
});

describe("exports", () => {
  it("are passed on only by the entries", () => {
    const wrong = violations(sources, ({ path, references }) =>
      references.flatMap(({ kind, specifier }) => (kind === "export" && !entries.includes(path) ? [specifier] : [])),
    );
    expect(wrong).toEqual([]);
  });

  it("are named one by one", () => {
    const wrong = violations(sources, ({ references }) =>
      references.flatMap(({ kind, specifier }) => (kind === "export-all" ? [specifier] : [])),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a file", () => {
  it("takes nothing from the machine, the clock, chance or the locale", () => {
    const wrong = violations(library, ({ path, tree }) =>
      ambientUses(tree).filter((use) => mayUse[layerOf(path)]?.includes(use) !== true),
    );
    expect(wrong).toEqual([]);
  });

  it("has at most 300 lines, data aside", () => {
    const wrong = violations(
      sources.filter(({ path }) => !isData(path)),
      ({ lines }) => (lines > 300 ? [`${lines} lines`] : []),
    );
    expect(wrong).toEqual([]);
  });

  it("does not throw: faults are values", () => {
    const wrong = violations(
      library.filter(({ path }) => !mayThrow.includes(path)),
      ({ tree }) => {
        const throws: string[] = [];
        walk(tree, (node) => {
          if (ts.isThrowStatement(node)) throws.push(node.getText());
        });
        return throws;
      },
    );
    expect(wrong).toEqual([]);
  });
});

describe("these checks", () => {
  it("see what they forbid", () => {
    const { tree, references } = readSource(
      "src/match/x.ts",
      `import fs from "node:fs"; import * as z from "zod"; import type { T } from "../form/y.js"; export * from "./z.js";
       export { a } from "./a.js"; const b = import("./b.js"); type C = import("./c.js").C;
       console.log(Date.now(), new Date(), Math.random(), (1).toLocaleString(), "a".localeCompare("b"), Intl, { process });
       const fine = { console: 1, Intl: 2 }; fine.console; Date.UTC(2026, 0);`,
    );
    expect(references.map(({ kind, target, specifier }) => `${kind} ${target ?? specifier}`)).toEqual([
      "import node:fs",
      "namespace-import zod",
      "type src/form/y.ts",
      "export-all src/match/z.ts",
      "export src/match/a.ts",
      "expression src/match/b.ts",
      "type src/match/c.ts",
    ]);
    expect(ambientUses(tree)).toEqual([
      "console",
      "Date.now",
      "new Date",
      "Math.random",
      "toLocaleString",
      "localeCompare",
      "Intl",
      "process",
    ]);
  });

  it("know which way is up", () => {
    expect(mayImport("match", "gaps")).toBe(true);
    expect(mayImport("gaps", "match")).toBe(false);
    expect(mayImport("messages", "internal")).toBe(false);
    expect(mayImport("cli", "parse")).toBe(false);
    expect(mayImport("render", "index")).toBe(false);
  });

  it("find a cycle", () => {
    const graph = { a: ["b"], b: ["c", "d"], c: [], d: ["b"] };
    expect(findCycle(new Map(Object.entries(graph)))).toEqual(["b", "d", "b"]);
    expect(findCycle(new Map(Object.entries({ ...graph, d: [] })))).toBeUndefined();
  });

  it("make no exception for a file that is gone", () => {
    expect([...entries, ...mayThrow].filter((path) => !existsInRepository(path))).toEqual([]);
  });
});
