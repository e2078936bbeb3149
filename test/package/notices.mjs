// Part of the build: writes dist/THIRD-PARTY-LICENSES.txt for every package that ended up inside dist.
// Which packages these are comes from the bundler's own record, so that a new dependency cannot be forgotten.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const records = ["dist/metafile-esm.json", "dist/metafile-cjs.json"].map((path) => new URL(path, root));

const folderOf = (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0];

const bundledFolders = () => {
  const folders = new Map();
  for (const record of records) {
    for (const output of Object.values(JSON.parse(readFileSync(record, "utf8")).outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
        const folder = folderOf(input);
        if (folder !== undefined && bytesInOutput > 0) folders.set(folder.replace(/^.*node_modules\//u, ""), folder);
      }
    }
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1));
};

const noticeOf = ([name, folder]) => {
  const place = new URL(`${folder}/`, root);
  const { version, license } = JSON.parse(readFileSync(new URL("package.json", place), "utf8"));
  const files = readdirSync(place)
    .filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.\w+)?$/iu.test(file))
    .sort();
  if (files.length === 0) throw new Error(`${name} is bundled but has no licence file`);
  const texts = files.map((file) => readFileSync(new URL(file, place), "utf8").trim());
  return [`${name} ${version} (${license})`, ...texts].join("\n\n");
};

const rule = `\n\n${"-".repeat(80)}\n\n`;
const notices = bundledFolders().map(noticeOf);
if (notices.length === 0) throw new Error("the bundler's record names no bundled package");

const head = "This package contains code of the following packages, under the licences given with each.";
writeFileSync(new URL("dist/THIRD-PARTY-LICENSES.txt", root), `${[head, ...notices].join(rule)}\n`);
for (const record of records) rmSync(record);
