import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { root } from "./root.js";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const writeJson = (path: string, data: unknown): void => writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`);

/**
 * Writes the two files of a project that depends on nothing but the tarball. Its lock file names what our own lock file has
 * for users, so that the install finds everything in the cache that `npm ci` filled: without a network, and never newer.
 */
export const writeConsumer = (home: string, tarball: string): void => {
  const { packages } = readJson(`${root}package-lock.json`) as Lock;
  const { version, dependencies, bin, engines } = readJson(`${root}package.json`) as Readonly<Record<string, unknown>>;
  const resolved = `file:${relative(home, tarball)}`;
  const project = { private: true, dependencies: { passend: resolved } };
  const forUsers = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional);
  writeJson(join(home, "package.json"), project);
  writeJson(join(home, "package-lock.json"), {
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": project,
      "node_modules/passend": { version, resolved, dependencies, bin, engines },
      ...Object.fromEntries(forUsers),
    },
  });
};
