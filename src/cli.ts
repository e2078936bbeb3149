#!/usr/bin/env node
import { nodeIo } from "./cli/nodeIo.js";
import { run } from "./cli/run.js";

/** A reader that stops early, such as `head`, is no fault; a disk that is full is. */
const bijSchrijffout = (fout: NodeJS.ErrnoException): void => {
  if (fout.code !== "EPIPE") process.exitCode = 1;
};
process.stdout.on("error", bijSchrijffout);
process.stderr.on("error", bijSchrijffout);

run(process.argv.slice(2), nodeIo).then(
  (code) => {
    process.exitCode ??= code;
  },
  () => {
    process.exitCode = 1;
  },
);
