import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

const reference = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)(["'])(?<specifier>[^"'\n]+)\1/gu;

/** What loading a built file brings in. */
export interface ImportGraph {
  /** The files, the first one included. */
  readonly files: readonly string[];
  /** The packages and built-ins that stay outside. */
  readonly packages: ReadonlySet<string>;
  /** The text of all files together. */
  readonly text: string;
}

/** Follows the imports of a built file to every file of `dist` that is loaded with it. */
export const importGraph = (entry: string): ImportGraph => {
  const texts = new Map<string, string>();
  const packages = new Set<string>();
  const queue = [resolve(entry)];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (texts.has(file)) continue;
    const text = readFileSync(file, "utf8");
    texts.set(file, text);
    for (const { groups } of text.matchAll(reference)) {
      const specifier = groups?.["specifier"] ?? "";
      if (specifier.startsWith(".")) queue.push(resolve(dirname(file), specifier));
      else packages.add(specifier);
    }
  }
  return { files: [...texts.keys()], packages, text: [...texts.values()].join("\n") };
};
