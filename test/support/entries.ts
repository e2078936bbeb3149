import { readFileSync } from "node:fs";
import { root } from "./root.js";

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

const { exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as Manifest;

/** The entries of the package as its manifest has them, by the name of their file: `index`, `analysis`, … */
export const entryNames: readonly string[] = Object.keys(exports)
  .filter((path) => !path.endsWith(".json"))
  .map((path) => (path === "." ? "index" : path.slice(2)));

/** Their source files. */
export const entries: readonly string[] = entryNames.map((name) => `src/${name}.ts`);
