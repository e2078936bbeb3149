import { defineConfig } from "vitest/config";
import { entryNames } from "./support/entries.js";
import { root } from "./support/root.js";

/** `passend` and `passend/analysis` are the sources here, not the build. */
const sources = entryNames.map((name) => ({
  find: name === "index" ? /^passend$/u : new RegExp(`^passend/${name}$`, "u"),
  replacement: `${root}src/${name}.ts`,
}));

export default defineConfig({
  root,
  resolve: { alias: sources },
  test: {
    // One module graph per worker: the catalogue and the compiler are loaded once instead of once per file.
    isolate: false,
    allowOnly: false,
    // A law with hundreds of cases, under coverage, on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", "json"],
    outputFile: { json: "node_modules/.cache/vitest-results.json" },
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "html"],
      reportsDirectory: "node_modules/.cache/coverage",
      thresholds: { lines: 95 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: "runtime",
          include: ["test/**/*.test.ts", "test/**/*.test-prop.ts"],
          setupFiles: ["test/support/failOnConsole.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
        },
      },
    ],
  },
});
