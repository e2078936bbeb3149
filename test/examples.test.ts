import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { root } from "./support/root.js";
import { run } from "./support/run.js";

const scripts = readdirSync(`${root}examples`).filter((name) => name.endsWith(".mjs"));

describe("the scripts in examples/", () => {
  it("are found, and the build they run on is there", () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(existsSync(`${root}dist/what-if.js`), "run npm run build first").toBe(true);
  });

  it.each(scripts)("%s runs, and prints what its golden file holds", { timeout: 60_000 }, async (name) => {
    const { code, stdout, stderr } = await run(process.execPath, [`examples/${name}`], root);
    expect(code, stderr).toBe(0);
    expect(stderr).toBe("");
    await expect(stdout).toMatchFileSnapshot(`./golden/examples/${name.replace(/\.mjs$/u, ".txt")}`);
  });

  it.each(scripts)("%s says in its comment how to run it", (name) => {
    expect(readFileSync(`${root}examples/${name}`, "utf8")).toContain(`node examples/${name}`);
  });
});
