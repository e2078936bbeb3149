import { readFileSync } from "node:fs";
import { leidraadNl } from "passend";
import { beschrijfRecords, renderCatalogus } from "passend/catalogue";
import { describe, expect, it } from "vitest";
import { root } from "../support/root.js";

const page = renderCatalogus(leidraadNl, { taal: "nl" });

describe("docs/catalogus.md", () => {
  it("is what the data says; renew it with: npm run docs:catalogus", () => {
    expect(readFileSync(`${root}docs/catalogus.md`, "utf8") === page).toBe(true);
  });

  it("has a section for every record that has a code, and a row for every crosswalk row", () => {
    const { criteria, maatregelen, doelgroepen, regelingen, bronnen } = leidraadNl.data;
    const { fml = [], begeleideradviezen = [], aandachtspunten = [], koppelingen = [], nietGekoppeld = [] } = leidraadNl.data;
    const codes = [
      ...[...criteria, ...maatregelen, ...doelgroepen, ...regelingen, ...bronnen, ...begeleideradviezen, ...aandachtspunten].map(
        ({ code }) => code,
      ),
      ...fml.map(({ item }) => item),
    ];
    const sections = [...page.matchAll(/^### .* \(`([^`]+)`\)$/gmu)].map(([, code]) => code);
    expect(sections.sort()).toEqual(codes.sort());
    const rows = page.split("\n").filter((line) => /^\| (?:ICF|O\\\*NET|ORS) \|/u.test(line));
    expect(rows).toHaveLength(koppelingen.length + nietGekoppeld.length);
  });

  it("gives every record its sources, and every source its address and the day it was checked", () => {
    for (const soort of ["criteria", "maatregelen", "doelgroepen", "regelingen", "fml"] as const) {
      for (const { code, blokken } of beschrijfRecords(leidraadNl, soort, "nl")) {
        expect(blokken.find(({ kop }) => kop === "Bronnen")?.regels.length ?? 0, code).toBeGreaterThanOrEqual(3);
      }
    }
    for (const { code, feiten } of beschrijfRecords(leidraadNl, "bronnen", "nl")) {
      expect(Object.fromEntries(feiten), code).toMatchObject({
        Adres: expect.stringMatching(/./u),
        "Nagekeken op": expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
      });
    }
  });
});

describe("the head of the page", () => {
  it("promises with a record what stands there, and the rest under the sources", () => {
    const [intro = ""] = page.split("\n").filter((line) => line.startsWith("Alles wat"));
    expect(intro).toContain("adres en dag van nakijken staan onder Bronnen");
    const [records = "", sources = ""] = page.split("\n## Bronnen\n");
    expect(records).not.toContain("Nagekeken op");
    expect(sources).toContain("Nagekeken op");
  });

  it("says in English why the places are in Dutch", () => {
    expect(renderCatalogus(leidraadNl, { taal: "en" })).toContain(
      "The places in Dutch sources are given in Dutch, as the source has them.",
    );
  });
});

describe("another language", () => {
  it("has the same records", () => {
    const codesOf = (text: string): readonly string[] =>
      [...text.matchAll(/^### .* \(`([^`]+)`\)$/gmu)].map(([, code = ""]) => code);
    for (const taal of ["nl-BE", "en"] as const) expect(codesOf(renderCatalogus(leidraadNl, { taal }))).toEqual(codesOf(page));
  });

  it("of Flanders speaks of the begeleidwerker", () => {
    const flemish = renderCatalogus(leidraadNl, { taal: "nl-BE" });
    expect(flemish).toContain("Vraag aan de begeleidwerker");
    expect(flemish).not.toContain("Vraag aan de werknemer");
  });
});
