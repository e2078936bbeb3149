import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { versie } from "../src/version.js";
import { root } from "./support/root.js";

const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };

/** The entries of the changelog by version, newest first. */
const entries = new Map(
  readFileSync(`${root}CHANGELOG.md`, "utf8")
    .split(/^## /mu)
    .slice(1)
    .map((text) => [/^\[?([^\]\s]+)/u.exec(text)?.[1] ?? "", text] as const),
);

describe("the changelog", () => {
  it("has an entry for the version of the package, at the top or under what is unreleased", () => {
    expect([...entries.keys()].filter((name) => name !== "Unreleased")[0]).toBe(version);
  });

  it("says in every entry what happens to the outcomes", () => {
    expect(entries.size).toBeGreaterThan(0);
    const silent = [...entries].filter(([, text]) => !/^(?:- )?(?:\*\*)?Uitkomsten:/mu.test(text)).map(([name]) => name);
    expect(silent).toEqual([]);
  });

  it("uses the headings of Keep a Changelog only", () => {
    const headings = [...entries.values()].flatMap((text) => [...text.matchAll(/^### (.+)$/gmu)].map(([, heading]) => heading));
    const known = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
    expect(headings.filter((heading) => !known.includes(heading ?? ""))).toEqual([]);
  });
});

describe("the version", () => {
  it("is the same in the receipt and in the package", () => {
    expect(versie).toBe(version);
  });
});
