import { format } from "node:util";
import { afterAll, afterEach } from "vitest";

/**
 * A library that prints, prints personal data sooner or later: every console call fails the test in which it happens. It is
 * recorded and reported afterwards, because a throw could be caught by the code under test. A test that expects output
 * replaces the method itself, with `vi.spyOn(console, "log").mockImplementation(…)`.
 */
const calls: string[] = [];

const methods = ["debug", "dir", "error", "info", "log", "table", "trace", "warn"] as const;
for (const method of methods) {
  console[method] = (...args: unknown[]) => {
    calls.push(`console.${method}: ${format(...args).slice(0, 500)}`);
  };
}

const report = (): void => {
  const seen = calls.splice(0);
  if (seen.length > 0) throw new Error(`unexpected console output\n${seen.join("\n")}`);
};

afterEach(report);
afterAll(report);
