import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { nodeIo } from "../../src/cli/nodeIo.js";
import { run } from "../../src/cli/run.js";
import { profile } from "./support.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "passend-"));
  writeFileSync(join(folder, "a.json"), profile());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = async (args: readonly string[]) => {
  const text = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((stream) =>
    vi.spyOn(process[stream], "write").mockImplementation((chunk) => {
      text[stream] += String(chunk);
      return true;
    }),
  );
  try {
    return { code: await run(args, nodeIo), ...text };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
};

describe("the machine", () => {
  it("has files, folders and missing files", async () => {
    const [file, nothing] = [join(folder, "a.json"), join(folder, "b.json")];
    const { code, stdout, stderr } = await written(["check", file, folder, nothing, "--peildatum", "2026-02-01"]);
    expect(code).toBe(2);
    expect(stdout).toContain(`${file}: geldig als`);
    expect(stderr).toBe(
      `${folder}: Dit is een map. Verwacht: een bestand met JSON.\n${nothing}: Dit bestand is niet gevonden.\n`,
    );
  });

  it("tells the size of a file before it is read", async () => {
    const { isMap, grootte } = await nodeIo.open(join(folder, "a.json"));
    expect([isMap, grootte]).toEqual([false, profile().length]);
  });

  it("knows what day it is for the person at the keyboard", async () => {
    vi.useFakeTimers({ now: new Date(2026, 0, 5, 0, 30) });
    try {
      expect(nodeIo.vandaag()).toBe("2026-01-05");
    } finally {
      vi.useRealTimers();
    }
  });

  it("has standard input", () => {
    expect(nodeIo.stdin()).toBe(process.stdin);
  });
});
