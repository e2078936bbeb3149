import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { codesbestand, codetekst, opdracht } from "./codetekst.js";

it("the codes as types are those of the data", () => {
  expect(readFileSync(codesbestand, "utf8"), `codes.ts is out of date: run "${opdracht}"`).toBe(codetekst());
  expect(codetekst().match(/^ {2}\| "/gmu)?.length).toBeGreaterThan(200);
});
