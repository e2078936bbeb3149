import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { bevindingRedenen, uitkomsten } from "../src/domain/bevinding.js";
import { aarden } from "../src/domain/criterium.js";
import { rangregels } from "../src/domain/doel.js";
import { vraagsoorten } from "../src/domain/formulier.js";
import { belemmeringen, wensstanden, wijzigingsdoelen } from "../src/domain/kleinsteWijziging.js";
import { lichterRedenen } from "../src/domain/ondersteuning.js";
import { optierollen } from "../src/domain/optieoverzicht.js";
import { onderdelen } from "../src/domain/onderdeel.js";
import { oordeelRedenen, oordelen } from "../src/domain/vergelijking.js";
import { entries } from "./support/entries.js";
import { createProgram } from "./support/program.js";
import { publicNames, type PublicName } from "./support/publicApi.js";
import { root } from "./support/root.js";

const glossary = readFileSync(`${root}docs/glossary.md`, "utf8");

describe("the glossary", () => {
  let types: readonly PublicName[] = [];

  beforeAll(() => {
    const program = createProgram(entries.map((entry) => root + entry));
    types = entries.flatMap((entry) => publicNames(program, entry)).filter(({ isValue }) => !isValue);
  }, 60_000);

  it("has every public type", () => {
    expect(types.length).toBeGreaterThan(40);
    expect(types.map(({ name }) => name).filter((name) => !glossary.includes(`\`${name}\``))).toEqual([]);
  });

  it.each(
    Object.entries({
      onderdelen,
      uitkomsten,
      oordelen,
      aarden,
      rangregels,
      bevindingRedenen,
      oordeelRedenen,
      lichterRedenen,
      optierollen,
      belemmeringen,
      wensstanden,
      wijzigingsdoelen,
      vraagsoorten,
    }),
  )("has every code of %s", (_, codes) => {
    expect(codes.filter((code) => !glossary.includes(`\`${code}\``))).toEqual([]);
  });
});
