import { isLeft, isRight } from "passend";
import { describe, expect, it } from "vitest";
import { leidraadNlData } from "../../src/catalogue/leidraad-nl/index.js";
import { loadCatalogus } from "../../src/catalogue/loadCatalogus.js";
import type { CatalogusFouten, CatalogusFoutCode } from "../../src/domain/catalogusFout.js";
import type { Taal } from "../../src/domain/taal.js";
import { beschrijfCatalogusFout } from "../../src/messages/catalogusfouten.js";
import { catalogusfoutenEn } from "../../src/messages/catalogusfouten-en.js";
import { catalogusfoutenNl } from "../../src/messages/catalogusfouten-nl.js";
import { beschrijfPad } from "../../src/messages/pad.js";
import { exemplaren, kleineCatalogus, type Exemplaar } from "./museum.js";

const talen: readonly Taal[] = ["nl", "en"];

const fouten = (data: unknown): CatalogusFouten => {
  const geladen = loadCatalogus(data);
  return isLeft(geladen) ? geladen.left : { aantal: 0, fouten: [] };
};

/** A piece of the museum, on the catalogue beneath it when it is an extension. */
const laadExemplaar = ({ catalogus, basis: onder }: Pick<Exemplaar, "catalogus" | "basis">) => {
  if (onder === undefined) return loadCatalogus(catalogus);
  const basis = loadCatalogus(onder);
  if (isLeft(basis)) throw new Error("the catalogue beneath does not load");
  return loadCatalogus(catalogus, { basis: basis.right });
};

const foutenIn = (exemplaar: Pick<Exemplaar, "catalogus" | "basis">): CatalogusFouten => {
  const geladen = laadExemplaar(exemplaar);
  return isLeft(geladen) ? geladen.left : { aantal: 0, fouten: [] };
};

const regel = ({ code, pad }: { readonly code: string; readonly pad: readonly (string | number)[] }): string =>
  `${code} ${beschrijfPad(pad)}`;

const geweigerd = exemplaren("reject").map((exemplaar) => [exemplaar.naam, exemplaar] as const);
const aanvaard = exemplaren("accept").map((exemplaar) => [exemplaar.naam, exemplaar] as const);

describe("the museum of broken catalogues", () => {
  it.each(geweigerd)("%s is refused, for exactly what is wrong in it", (_, exemplaar) => {
    const uitkomst = foutenIn(exemplaar);
    expect(uitkomst.fouten.map(regel).sort()).toEqual(exemplaar.verwacht.map(regel).sort());
    expect(uitkomst.aantal).toBe(exemplaar.verwacht.length);
  });

  it.each(geweigerd)("%s is explained in both languages", (_, exemplaar) => {
    for (const fout of foutenIn(exemplaar).fouten) {
      const [nl, en] = talen.map((taal) => beschrijfCatalogusFout(fout, taal));
      for (const zin of [nl, en]) {
        expect(zin).toMatch(/^["A-Z].*[^.]\.$/u);
        expect(zin).not.toMatch(/undefined|NaN|\[object|null| {2}|\n/u);
      }
      expect(nl).not.toBe(en);
    }
  });

  it.each(aanvaard)("%s loads", (_, exemplaar) => {
    expect(foutenIn(exemplaar).fouten.map(regel)).toEqual([]);
  });

  it("has a piece for every code", () => {
    const codes = new Set(geweigerd.flatMap(([, { verwacht }]) => verwacht.map(({ code }) => code)));
    const vorm: readonly CatalogusFoutCode[] = [
      "te-groot",
      "te-klein",
      "verkeerde-vorm",
      "buiten-bereik",
      "ontbreekt",
      "onbekende-sleutel",
      "gevaarlijke-sleutel",
      "datum-bestaat-niet",
    ];
    expect([...codes].sort()).toEqual([...vorm, ...Object.keys(catalogusfoutenNl)].sort());
    expect(Object.keys(catalogusfoutenEn)).toEqual(Object.keys(catalogusfoutenNl));
    expect(geweigerd.length).toBeGreaterThan(100);
    expect(aanvaard.length).toBeGreaterThan(20);
  });
});

describe("what a fault says", () => {
  const zinnen = (naam: string, taal: Taal): readonly string[] => {
    const exemplaar = geweigerd.find(([ander]) => ander === naam)?.[1];
    return exemplaar === undefined ? [] : foutenIn(exemplaar).fouten.map((fout) => beschrijfCatalogusFout(fout, taal));
  };

  it.each([
    [
      "zonder-engels",
      "De Engelse tekst ontbreekt. Verwacht: de tekst in het Nederlands en in het Engels.",
      "The English text is missing. Expected: the text in Dutch and in English.",
    ],
    [
      "fml-item-verkeerd",
      'Dit is niet op de goede manier geschreven. Verwacht: een notatie als "IV.13".',
      'This is not written in the right way. Expected: a notation like "IV.13".',
    ],
    [
      "dubbel-optie",
      "Een optie met deze code staat al op criteria[4].schaal.opties[0].code. Verwacht: elke code één keer.",
      "An option with this code is already at criteria[4].schaal.opties[0].code. Expected: each code once.",
    ],
    [
      "geldigheid-overlapt",
      "Op een deel van deze dagen geldt ook regelingen[0], van dezelfde uitvoerder en soort. Verwacht: op elke dag hoogstens één regeling.",
      "On some of these days regelingen[0] is valid too, of the same uitvoerder and soort. Expected: at most one rule on each day.",
    ],
    [
      "minuten-te-lang",
      "Er zijn minuten in meer halve jaren dan de maatregel duurt. Verwacht: hoogstens één getal voor elk half jaar in 26 weken.",
      "There are minutes in more half years than the measure lasts. Expected: at most one number for each half year in 26 weeks.",
    ],
    [
      "waarde-twee-keer",
      "Deze zin heeft meer dan één keer {waarde}. Verwacht: een zin met {waarde} er precies één keer in.",
      "This sentence has {waarde} more than once. Expected: a sentence with {waarde} in it exactly once.",
    ],
    [
      "voorbeeld-klopt-niet",
      "Dit voorbeeld klopt niet met de regeling. Verwacht: 10 uur.",
      "This example does not agree with the rule. Expected: 10 hours.",
    ],
    [
      "voorbeeld-later-jaar",
      "Dit voorbeeld klopt niet met de regeling. Verwacht: 37,5 uur.",
      "This example does not agree with the rule. Expected: 37.5 hours.",
    ],
  ])("%s", (naam, nl, en) => {
    expect(zinnen(naam, "nl")).toEqual([nl]);
    expect(zinnen(naam, "en")).toEqual([en]);
  });

  it("tells a sentence without a quantity from one with two", () => {
    expect(zinnen("waarde-zonder-hoeveelheid", "nl")[0]).toBe(
      "Deze zin heeft {waarde}, maar bij deze schaal hoort geen hoeveelheid. Verwacht: een zin zonder {waarde}.",
    );
  });

  it("names where it stands already", () => {
    expect(zinnen("staat-er-al", "nl")).toContain("Dit staat al op criteria[0].bronnen[0]. Verwacht: elk één keer.");
  });

  it("names the wording that is vague", () => {
    expect(zinnen("vaag-anker", "nl")).toEqual([
      'Deze zin is te vaag door "sturing nodig". Verwacht: een zin over gedrag dat iemand kan zien of tellen.',
      'Deze zin is te vaag door "needs steering". Verwacht: een zin over gedrag dat iemand kan zien of tellen.',
    ]);
  });
});

describe("a catalogue that loads", () => {
  it("is indexed, frozen, and apart from what was given", () => {
    const data = kleineCatalogus() as { criteria: { bronnen: object[] }[] };
    const geladen = loadCatalogus(data);
    if (isLeft(geladen)) throw new Error("the small catalogue does not load");
    const { criteria, data: eigen } = geladen.right;
    expect([...criteria.keys()]).toEqual(["lezen", "rijbewijs", "tillen", "toezicht", "overig", "plek"]);
    expect(criteria.get("tillen")?.maatregelen.map(({ code }) => code)).toEqual(["voordoen", "tilhulp"]);
    expect(eigen).toEqual(data);
    expect(Object.isFrozen(eigen.criteria[0]?.bronnen[0])).toBe(true);
    expect(Object.isFrozen(data.criteria[0]?.bronnen[0])).toBe(false);
  });

  it("may be the default one", () => {
    expect(fouten(leidraadNlData)).toEqual({ aantal: 0, fouten: [] });
    expect(isRight(loadCatalogus(JSON.parse(JSON.stringify(leidraadNlData))))).toBe(true);
  });
});

describe("hostile data", () => {
  const kringloop: Record<string, unknown> = {};
  kringloop["criteria"] = [kringloop];
  let diep: unknown = {};
  for (let i = 0; i < 100_000; i += 1) diep = { criteria: [diep] };
  const werpt = (): never => {
    throw new Error("from outside");
  };

  it.each([
    ["null", null, "verkeerde-vorm"],
    ["undefined", undefined, "ontbreekt"],
    ["a number", 3, "verkeerde-vorm"],
    ["a list", [], "verkeerde-vorm"],
    ["a circle", kringloop, "te-groot"],
    ["100,000 levels", diep, "te-groot"],
    ["a million nodes", { criteria: Array.from({ length: 1_000_001 }, () => 0) }, "te-groot"],
    ["__proto__", JSON.parse('{"criteria":[{"__proto__":{"code":"x"}}]}'), "gevaarlijke-sleutel"],
    ["a proxy that throws", new Proxy({}, { ownKeys: werpt }), "verkeerde-vorm"],
    ["a getter that throws", Object.defineProperty({}, "criteria", { get: werpt, enumerable: true }), "verkeerde-vorm"],
  ])("%s is refused, and nothing is thrown", (_, data, code) => {
    expect(fouten(data).fouten.map((fout) => fout.code)).toEqual([code]);
  });

  it("with 14,000 faults gives the first hundred and a count", () => {
    const uitkomst = fouten({ criteria: Array.from({ length: 1000 }, () => ({ verzonnen: 1 })) });
    expect(uitkomst.fouten).toHaveLength(100);
    expect(uitkomst.aantal).toBeGreaterThan(9000);
  });

  it("never comes back in a sentence", () => {
    const geheim = "Jannie Geheimstra 123456782";
    const vervang = (waarde: unknown): unknown => {
      if (typeof waarde === "string") return geheim;
      if (typeof waarde === "number") return 123456782;
      if (Array.isArray(waarde)) return waarde.map(vervang);
      return Object.fromEntries(Object.entries(waarde as object).map(([sleutel, kind]) => [sleutel, vervang(kind)]));
    };
    const zinnen = fouten(vervang(kleineCatalogus())).fouten.flatMap((fout) =>
      talen.map((taal) => `${beschrijfPad(fout.pad)}: ${beschrijfCatalogusFout(fout, taal)}`),
    );
    expect(zinnen.length).toBeGreaterThan(100);
    expect(zinnen.filter((zin) => /Geheimstra|123456782/u.test(zin))).toEqual([]);
  });
});
