import { readFileSync } from "node:fs";
import { isLeft, match, parsePaar } from "passend";
import { agenda, firmness, renderAgenda, renderFirmness, whatIf } from "passend/what-if";
import { describe, expect, it } from "vitest";
import { talen } from "../../src/domain/taal.js";
import { beoordeeld, compare, punt } from "../support/cases.js";
import { catalogusVan, maatregel, vaardigheid } from "../support/smallCatalogue.js";

const read = (naam: string, kant: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/${naam}/${kant}.json`, import.meta.url), "utf8"));

const example = (naam: string, peildatum: string) => {
  const paar = parsePaar({ werknemer: read(naam, "werknemer"), werk: read(naam, "werk") }, { peildatum });
  if (isLeft(paar)) throw new Error(JSON.stringify(paar.left));
  return match(paar.right);
};

const kringloop = example("kringloop", "2015-03-02");

describe.each([
  ["agenda", (opties: Parameters<typeof renderAgenda>[1]) => renderAgenda(agenda(kringloop), opties)],
  ["firmness", (opties: Parameters<typeof renderFirmness>[1]) => renderFirmness(firmness(kringloop), opties)],
] as const)("the text of the %s", (naam, write) => {
  it.each(talen)("is the same text in %s", async (taal) => {
    await expect(write({ taal })).toMatchFileSnapshot(`../golden/${naam}.${taal}.md`);
  });

  it("traces every sentence to ids, and says the same without", () => {
    const withIds = write({ taal: "nl", ids: true });
    expect(withIds.replace(/ ⟨[^⟩]*⟩/gu, "")).toBe(write({ taal: "nl" }));
    const lines = withIds.split("\n").filter((line) => /^\s*(?:-|\d+\.) /u.test(line));
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.filter((line) => !line.includes("⟨"))).toEqual([]);
  });
});

describe("what was only supposed", () => {
  it("says so above everything", () => {
    const { na } = whatIf(kringloop, [{ soort: "zonder-taken", taken: ["lossen", "kassa"] }]);
    const zin = "**Let op: dit gaat over een veronderstelling, niet over hoe het nu is.**";
    for (const [nu, dan] of [
      [renderAgenda(agenda(kringloop), { taal: "nl" }), renderAgenda(agenda(na), { taal: "nl" })],
      [renderFirmness(firmness(kringloop), { taal: "nl" }), renderFirmness(firmness(na), { taal: "nl" })],
    ] as const) {
      expect(nu).not.toContain(zin);
      expect(dan.indexOf(zin)).toBeGreaterThan(0);
      expect(dan.indexOf(zin)).toBeLessThan(dan.indexOf("## "));
    }
  });
});

const teSluiten = catalogusVan(
  ["a", "b"].map((code) => vaardigheid(code, ["ruilen"])),
  [maatregel("ruilen")],
);

describe("an agenda", () => {
  const write = (...pair: Parameters<typeof compare>): string => renderAgenda(agenda(compare(...pair)), { taal: "nl" });

  it("says which questions count together, by their numbers", () => {
    const twee = write([], [punt("a", "ja", { essentieel: true }), punt("b", "ja", { essentieel: true })], {
      catalogus: teSluiten,
    });
    expect(twee).toContain(
      "Samen met het antwoord op vraag 2 bepaalt dit of dit werk past. Het oordeel kan dan worden: passend.",
    );
    expect(twee).toContain("Samen met het antwoord op vraag 1 bepaalt dit of dit werk past.");
  });

  it("does not sum up a long list of them", () => {
    const codes = ["a", "b", "c", "d", "e", "f", "g"];
    const catalogus = catalogusVan(
      codes.map((code) => vaardigheid(code, ["ruilen"])),
      [maatregel("ruilen")],
    );
    const veel = write(
      [],
      codes.map((code) => punt(code, "ja", { essentieel: true })),
      { catalogus },
    );
    expect(veel.match(/Samen met andere antwoorden bepaalt dit of dit werk past/gu)?.length).toBe(codes.length);
  });

  it("names every verdict that can follow", () => {
    const een = write([], [punt("a", "ja", { essentieel: true })], { catalogus: teSluiten });
    expect(een).toContain("Het antwoord bepaalt of dit werk past. Het oordeel kan worden: passend of passend met ondersteuning.");
  });

  it("shows to the employer nothing of what the worker said", () => {
    const worker = [punt("geen-hoog-tempo", "ja", { voorbehoud: "niet na elf uur" })];
    const job = beoordeeld(
      "geen-hoog-tempo",
      ["deels", "werkgever", "gesprek", "2026-01-10"],
      ["ja", "jobcoach", "gesprek", "2026-01-09"],
    );
    const tekst = write(worker, [job]);
    const [, werk = ""] = tekst.split("## Aan de werkgever");
    expect(werk.split("## ")[0]).toContain("de jobcoach, gesprek, 9 januari 2026");
    expect(werk.split("## ")[0]).not.toContain("elf uur");
    expect(tekst).toContain("niet na elf uur"); // the coach, who judges it, does see it
  });

  it("says so when there is nothing to ask", () => {
    expect(write([punt("a", "ja")], [punt("a", "ja")], { catalogus: teSluiten })).toContain("Er zijn geen open vragen.");
  });

  it("makes harmless what a person typed", () => {
    const vijandig = "<script>|`# x`\u202e";
    const tekst = write([punt("geen-hoog-tempo", "ja", { voorbehoud: vijandig })], [punt("geen-hoog-tempo", "ja")]);
    expect(tekst).not.toContain("<script>");
    expect(tekst).toContain("\\<script\\>");
  });
});

describe("firmness in words", () => {
  const write = (...pair: Parameters<typeof compare>): string => renderFirmness(firmness(compare(...pair)), { taal: "nl" });

  it("says first what changes the verdict, with how many steps can", () => {
    const tekst = write([punt("a", "deels")], [punt("a", "ja", { essentieel: true })], { catalogus: teSluiten });
    expect(tekst).toContain("Het oordeel is nu: passend met ondersteuning. Er zijn 2 stappen die het elk kunnen veranderen.");
    const [first] = tekst.split("\n").filter((line) => line.startsWith("- "));
    expect(first).toContain("dan wordt het oordeel: passend; ook past dit punt.");
  });

  it("does not call firm what is not known", () => {
    const tekst = write([], [punt("a", "ja")], { catalogus: teSluiten });
    expect(tekst).toContain("Nog niet bekend of nog te beoordelen: a.");
    expect(tekst).not.toContain("uitkomst vast");
  });

  it("says so when nothing hangs on one step", () => {
    const tekst = write([punt("a", "nee")], [punt("a", "ja", { essentieel: true })], {
      catalogus: catalogusVan([vaardigheid("a", [])], []),
    });
    expect(tekst).toContain("Er is niets gevonden dat van één stap afhangt.");
  });
});
