// Run by `npm run bench`, on what the build made: speed on one core, size and start of the main entry.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { root } from "../support/root.js";
import { medianOfTen } from "./measure.js";
import { aantal, makeSample, peildatum, puntenPerProfiel, seed } from "./profielen.js";
import { sizesOf } from "./size.js";

const entry = `${root}dist/index.js`;
const { isRight, leidraadNl, match, parsePaar }: typeof import("../../src/index.js") = await import(entry);

const node = (...args: readonly string[]): number =>
  Number(execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
const speedOf = (name: string): number => node("--import", "tsx", "test/bench/case.ts", name);

/** The cases, what they are called in the table, and what is aimed at. */
const cases = [
  ["match", "match, profiles used before", 20_000],
  ["match-kept", "match, the last 4,000 results kept", undefined],
  ["match-cold", "match, profiles never seen", undefined],
  ["form", "buildMatchingsformulier", undefined],
  ["whole", "whole form: match and build", 3_000],
  ["whole-cold", "whole form, profiles never seen", undefined],
  ["parse", "parsePaar", undefined],
  ["naive", "beside it: naive percentage by array.find", undefined],
  ["json-parse", "beside it: JSON.parse of the pair", undefined],
  ["structured-clone", "beside it: structuredClone of the pair", undefined],
] as const;

/** What kind of pairs these are, so that the numbers mean something. */
const describeSample = (): { readonly bevindingen: number; readonly oordelen: Readonly<Record<string, number>> } => {
  const { werknemers, werken } = makeSample(leidraadNl);
  const oordelen: Record<string, number> = {};
  let bevindingen = 0;
  werknemers.forEach((werknemer, i) => {
    const paar = parsePaar({ werknemer, werk: werken[i] }, { peildatum });
    if (!isRight(paar)) return;
    const vergelijking = match(paar.right);
    bevindingen += vergelijking.bevindingen.length;
    oordelen[vergelijking.oordeel.uitkomst] = (oordelen[vergelijking.oordeel.uitkomst] ?? 0) + 1;
  });
  return { bevindingen: bevindingen / aantal, oordelen };
};

const importing = (what: string): number =>
  medianOfTen(() =>
    node(
      "--input-type=module",
      "-e",
      `const t = performance.now(); await import(${JSON.stringify(what)}); process.stdout.write(String(performance.now() - t));`,
    ),
  );

const { bevindingen, oordelen } = describeSample();
const speeds = Object.fromEntries(cases.map(([name]) => [name, speedOf(name)]));
const sizes = await sizesOf(entry, leidraadNl);
const start = { "passend, zod included": importing(entry), "zod alone": importing("zod") };

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const whole = (number: number | undefined): string => number?.toLocaleString("en", { maximumFractionDigits: 0 }) ?? "";
const row = (name: string, ...cells: readonly string[]): string =>
  `| ${[name.padEnd(44), ...cells.map((cell) => cell.padStart(12))].join(" | ")} |`;

const speedRow = ([name, title, aim]: (typeof cases)[number]): string => {
  const speed = speeds[name] ?? Number.NaN;
  return row(title, whole(speed), `${whole(1e6 / speed)} µs`, ((speeds["match"] ?? 0) / speed).toFixed(2), whole(aim));
};

const table = [
  `${aantal} workers and ${aantal} jobs (seed ${seed}), ${puntenPerProfiel} points a side, ${whole(bevindingen)} findings a pair.`,
  `Node ${process.versions.node}, one core, processor time. Verdicts in the sample: ${JSON.stringify(oordelen)}.`,
  "",
  row("speed", "per second", "time", "match = 1", "aim"),
  row("---", "---:", "---:", "---:", "---:"),
  ...cases.map(speedRow),
  "",
  row("main entry, zod left outside", "size", "aim"),
  row("---", "---:", "---:"),
  row("minified", kB(sizes.minified), ""),
  row("minified, gzip", kB(sizes.gzip), ""),
  row("the same, texts of the catalogue blanked", kB(sizes.gzipWithoutTexts), kB(60_000)),
  "",
  row("import in a fresh process, median of ten", "time"),
  row("---", "---:"),
  ...Object.entries(start).map(([name, milliseconds]) => row(name, `${whole(milliseconds)} ms`)),
];
process.stdout.write(`${table.join("\n")}\n`);

const cache = `${root}node_modules/.cache`;
mkdirSync(cache, { recursive: true });
const report = { seed, aantal, puntenPerProfiel, bevindingen, oordelen, speeds, sizes, start, node: process.versions.node };
writeFileSync(`${cache}/bench.json`, `${JSON.stringify(report, null, 2)}\n`);
