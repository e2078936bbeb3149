import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import type { Catalogus } from "../../src/index.js";
import { walk } from "../support/sources.js";

export interface Sizes {
  /** The main entry in one minified file, zod left outside. */
  readonly minified: number;
  readonly gzip: number;
  /** The same file with every text of the catalogue replaced by an empty one. */
  readonly gzipWithoutTexts: number;
}

const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: "utf8",
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    external: ["zod"],
  });
  return outputFiles[0]?.text ?? "";
};

/** The texts of a catalogue: what people read, in each language and about each source. Codes, numbers and addresses stay. */
const textsOf = (node: unknown, found = new Set<string>()): ReadonlySet<string> => {
  if (typeof node !== "object" || node === null) return found;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === "string" && (key === "nl" || key === "en" || value.includes(" "))) found.add(value);
    else textsOf(value, found);
  }
  return found;
};

const withoutTexts = (code: string, texts: ReadonlySet<string>): string => {
  const spans: (readonly [number, number])[] = [];
  walk(ts.createSourceFile("bundle.js", code, ts.ScriptTarget.ES2022), (node) => {
    if (ts.isStringLiteralLike(node) && texts.has(node.text)) spans.push([node.end - node.text.length - 2, node.end]);
  });
  return spans.reverse().reduce((rest, [start, end]) => `${rest.slice(0, start)}""${rest.slice(end)}`, code);
};

/**
 * Measures the main entry. The catalogue's texts are blanked in the bundle itself and the whole is compressed again, because
 * the parts of a compressed file cannot be subtracted from each other.
 */
export const sizesOf = async (entry: string, catalogus: Catalogus): Promise<Sizes> => {
  const code = await bundle(entry);
  const blanked = withoutTexts(code, textsOf(catalogus.data));
  return {
    minified: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    gzipWithoutTexts: gzipSync(blanked, { level: 9 }).length,
  };
};
