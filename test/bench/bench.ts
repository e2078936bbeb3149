// Run by `npm run bench`, on what the build made: speed on one core, size and start of the main entry.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import type { Paar } from "../../src/index.js";
import { root } from "../support/root.js";
import { lastResult, medianOfTen, perSecond, perSecondOnce } from "./measure.js";
import { naiveMatch } from "./naive.js";
import { makeWerk, makeWerknemer, peildatum, puntenPerProfiel } from "./profielen.js";
import { seededRandom } from "./random.js";
import { sizesOf } from "./size.js";

const entry = `${root}dist/index.js`;
const { buildMatchingsformulier, isLeft, leidraadNl, match, parsePaar }: typeof import("../../src/index.js") = await import(
  entry
);

const aantal = 200;
const seed = 2026;
const random = seededRandom(seed);
const indices = Array.from({ length: aantal }, (_, i) => i);
const werknemers = indices.map((i) => makeWerknemer(random, leidraadNl, i));
const werken = indices.map((i) => makeWerk(random, leidraadNl, i));

const parse = (i: number): Paar => {
  const paar = parsePaar({ werknemer: werknemers[i % aantal], werk: werken[i % aantal] }, { peildatum });
  if (isLeft(paar)) throw new Error(`the bench made a wrong profile: ${JSON.stringify(paar.left.fouten[0])}`);
  return paar.right;
};

const geparst = indices.map(parse);
/** A pair as a batch makes it: a new object around profiles that were parsed before. Every worker meets every job. */
const paarVan = (i: number): Paar => {
  const links = geparst[i % aantal] as Paar;
  const rechts = geparst[(i + Math.floor(i / aantal)) % aantal] as Paar;
  return { ...links, werk: rechts.werk };
};

const teksten = indices.map((i) => JSON.stringify([werknemers[i], werken[i]]));
const vergelijkingen = indices.map((i) => match(paarVan(i * 7)));

const snelheid = {
  "match, profiles used before": perSecond((i) => match(paarVan(i))),
  "match, profiles never seen": perSecondOnce(
    () => indices.map(parse),
    (paar) => match(paar),
  ),
  buildMatchingsformulier: perSecond((i) =>
    buildMatchingsformulier(vergelijkingen[i % aantal] as (typeof vergelijkingen)[number]),
  ),
  "whole form: match and build": perSecond((i) => buildMatchingsformulier(match(paarVan(i)))),
  "whole form, profiles never seen": perSecondOnce(
    () => indices.map(parse),
    (paar) => buildMatchingsformulier(match(paar)),
  ),
  parsePaar: perSecond(parse),
  "beside it: naive percentage by array.find": perSecond((i) => naiveMatch(paarVan(i))),
  "beside it: JSON.parse of the pair": perSecond((i) => JSON.parse(teksten[i % aantal] as string)),
  "beside it: structuredClone of the pair": perSecond((i) => structuredClone([werknemers[i % aantal], werken[i % aantal]])),
};

const startIn = (code: string): number =>
  medianOfTen(() => Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd: root, encoding: "utf8" })));
const importing = (what: string): string =>
  `const t = performance.now(); await import(${JSON.stringify(what)}); process.stdout.write(String(performance.now() - t));`;

const start = { "passend, zod included": startIn(importing(entry)), "zod alone": startIn(importing("zod")) };
const sizes = await sizesOf(entry, leidraadNl);
if (lastResult() === undefined) throw new Error("nothing was measured");

const bevindingen = vergelijkingen.reduce((som, { bevindingen: gevonden }) => som + gevonden.length, 0) / aantal;
const oordelen: Record<string, number> = {};
for (const { oordeel } of vergelijkingen) oordelen[oordeel.uitkomst] = (oordelen[oordeel.uitkomst] ?? 0) + 1;

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const row = (name: string, ...cells: readonly string[]): string =>
  `| ${[name.padEnd(44), ...cells.map((cell) => cell.padStart(12))].join(" | ")} |`;
const aim = { "match, profiles used before": 20_000, "whole form: match and build": 3_000 } as Readonly<Record<string, number>>;
const perMatch = snelheid["match, profiles used before"];

const table = [
  `${aantal} workers and ${aantal} jobs (seed ${seed}), ${puntenPerProfiel} points a side, ${bevindingen.toFixed(0)} findings a pair, Node ${process.versions.node}, one core.`,
  `Verdicts in the sample: ${JSON.stringify(oordelen)}`,
  "",
  row("speed", "per second", "time", "match = 1", "aim"),
  row("---", "---:", "---:", "---:", "---:"),
  ...Object.entries(snelheid).map(([name, speed]) =>
    row(
      name,
      Math.round(speed).toLocaleString("en"),
      `${(1e6 / speed).toFixed(0)} µs`,
      (perMatch / speed).toFixed(2),
      aim[name]?.toLocaleString("en") ?? "",
    ),
  ),
  "",
  row("main entry, zod left outside", "size", "aim"),
  row("---", "---:", "---:"),
  row("minified", kB(sizes.minified), ""),
  row("minified, gzip", kB(sizes.gzip), ""),
  row("the same, texts of the catalogue blanked", kB(sizes.gzipWithoutTexts), kB(60_000)),
  "",
  row("import in a fresh process, median of ten", "time"),
  row("---", "---:"),
  ...Object.entries(start).map(([name, milliseconds]) => row(name, `${milliseconds.toFixed(0)} ms`)),
];
process.stdout.write(`${table.join("\n")}\n`);

const cache = `${root}node_modules/.cache`;
mkdirSync(cache, { recursive: true });
const report = { seed, aantal, puntenPerProfiel, bevindingen, oordelen, snelheid, sizes, start, node: process.versions.node };
writeFileSync(`${cache}/bench.json`, `${JSON.stringify(report, null, 2)}\n`);
