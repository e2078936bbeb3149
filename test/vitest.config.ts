import { defineConfig } from "vitest/config";
import { root } from "./support/root.js";

const entries = [
  { find: /^passend$/u, replacement: `${root}src/index.ts` },
  { find: /^passend\/analysis$/u, replacement: `${root}src/analysis.ts` },
  { find: /^passend\/catalogue$/u, replacement: `${root}src/catalogue.ts` },
  { find: /^passend\/import$/u, replacement: `${root}src/import.ts` },
  { find: /^passend\/vlaanderen$/u, replacement: `${root}src/vlaanderen.ts` },
];

export default defineConfig({
  root,
  resolve: { alias: entries },
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
