import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { aanvraaggroepen } from "../src/catalogue/aanvraag/aanvraageis.js";
import { bevindingRedenen, uitkomsten } from "../src/domain/bevinding.js";
import { aarden } from "../src/domain/criterium.js";
import { handelingen, handelingsgronden, rangregels } from "../src/domain/doel.js";
import { vraagsoorten } from "../src/domain/formulier.js";
import { belemmeringen, wensstanden, wijzigingsdoelen } from "../src/domain/kleinsteWijziging.js";
import { lichterRedenen } from "../src/domain/ondersteuning.js";
import { optierollen } from "../src/domain/optieoverzicht.js";
import { onderdelen } from "../src/domain/onderdeel.js";
import { toetspuntcodes, verbeteringen } from "../src/domain/toets.js";
import { oordeelRedenen, oordelen } from "../src/domain/vergelijking.js";
import { invloeden } from "../src/what-if/agenda.js";
import { conclusiesoorten } from "../src/what-if/conclusies.js";
import { pakketsoorten, pakketstanden, taakklassen, taakvraagsoorten, tekortsoorten } from "../src/domain/taakpakket.js";
import { entries } from "./support/entries.js";
import { contactsoorten } from "../src/follow-up/logboek.js";
import { opvolgingwaarschuwingen, resultaatklassen, tegenspraken, verschuivingsoorten } from "../src/follow-up/opvolging.js";
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
      handelingen,
      handelingsgronden,
      bevindingRedenen,
      oordeelRedenen,
      lichterRedenen,
      optierollen,
      belemmeringen,
      wensstanden,
      wijzigingsdoelen,
      vraagsoorten,
      taakklassen,
      tekortsoorten,
      pakketsoorten,
      pakketstanden,
      taakvraagsoorten,
      contactsoorten,
      opvolgingwaarschuwingen,
      resultaatklassen,
      tegenspraken,
      verschuivingsoorten,
      toetspuntcodes,
      verbeteringen,
      aanvraaggroepen,
      invloeden,
      conclusiesoorten,
    }),
  )("has every code of %s", (_, codes) => {
    expect(codes.filter((code) => !glossary.includes(`\`${code}\``))).toEqual([]);
  });
});
