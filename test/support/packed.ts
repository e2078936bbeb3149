import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeConsumer } from "./consumer.js";
import { root } from "./root.js";
import { run } from "./run.js";

/** The package as a user gets it: packed, and installed into a folder that held nothing. */
export interface Packed {
  readonly tarball: string;
  /** The paths in the tarball, without `package/`. */
  readonly files: readonly string[];
  /** The folder it is installed into. */
  readonly home: string;
  /** The folder of the installed package. */
  readonly installed: string;
  readonly remove: () => void;
}

interface PackReport {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Files of `test/package` and the name under which they go into the folder. */
const consumers = [
  ["use-import.mjs", "use-import.mjs"],
  ["use-require.cjs", "use-require.cjs"],
  ["use-types.ts", "use-types.mts"],
  ["use-types.ts", "use-types.cts"],
] as const;

/** Packs what the last build left in `dist`, and installs the tarball as a user would. */
export const packAndInstall = async (): Promise<Packed> => {
  const folder = mkdtempSync(join(tmpdir(), "passend-"));
  const home = join(folder, "leeg");
  mkdirSync(home);
  const pack = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root);
  if (pack.code !== 0) throw new Error(`npm pack failed: ${pack.stderr}`);
  const [report] = JSON.parse(pack.stdout) as readonly PackReport[];
  if (report === undefined) throw new Error("npm pack reported no tarball");
  const tarball = join(folder, report.filename);
  writeConsumer(home, tarball);
  const install = await run("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], home);
  if (install.code !== 0) throw new Error(`the tarball does not install: ${install.stderr}`);
  for (const [source, name] of consumers) copyFileSync(`${root}test/package/${source}`, join(home, name));
  return {
    tarball,
    files: report.files.map(({ path }) => path),
    home,
    installed: join(home, "node_modules/passend"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
