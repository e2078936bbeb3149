// Run by `npm run validation -- ../shared/data`: writes docs/validation.md; speed goes to the screen only.
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "../support/root.js";
import { faceChecks, type List } from "./checks.js";
import { compareAll } from "./compare.js";
import { loadOnet, loadOrs, loadPersons, loadRelated, missingIn, type Work } from "./load.js";
import { report } from "./report.js";
import { sampleLine } from "./sample.js";

const folder = resolve(root, process.argv[2] ?? "../shared/data");
const missing = missingIn(folder);
if (missing.length > 0) {
  process.stderr.write(`Not found in ${process.argv[2] ?? "../shared/data"}: ${missing.join(", ")}\n`);
  process.exit(2);
}

const persons = loadPersons(folder);
const compared = (name: string, works: readonly Work[]): List => {
  const outcome = compareAll(persons, works);
  const speed = Math.round((outcome.pairs / outcome.milliseconds) * 1000);
  process.stdout.write(`${name}: ${outcome.pairs} pairs in ${Math.round(outcome.milliseconds)} ms, ${speed} a second\n`);
  return { name, works, outcome };
};
const ors = compared("ORS", loadOrs(folder));
const onet = compared("O*NET", loadOnet(folder));
const checks = faceChecks(persons, onet, ors, loadRelated(folder));
const sample = sampleLine(persons, [
  ["ORS", ors.works],
  ["O*NET", onet.works],
]);

writeFileSync(`${root}docs/validation.md`, report({ persons, lists: [ors, onet], checks, sample }));
const wrong = [ors, onet].reduce((sum, { outcome }) => sum + outcome.threw + outcome.unsound, 0);
const failed = checks.filter(({ holds }) => !holds);
process.stdout.write(
  `docs/validation.md: ${wrong} pairs that threw or are not sound, ${failed.length} of ${checks.length} face checks fail\n`,
);
process.exit(wrong > 0 ? 1 : 0);
