import { isLeft, isRight, leidraadNl } from "passend";
import { defineCatalogue, loadCatalogus } from "passend/catalogue";
import { describe, expect, it } from "vitest";

const tekst = (nl: string, en: string) => ({ nl, en });
const kop = {
  code: "kwekerij",
  editie: "2026.1",
  naam: tekst("Kwekerij", "Nursery"),
  uit: { code: "leidraad-nl", editie: leidraadNl.data.editie },
} as const;

const bronnen = [{ code: "eigen-lijst", titel: "Lijst van de kwekerij", adres: "Kast", gecontroleerdOp: "2026-01-05" }];
const herkomst = [{ bron: "eigen-lijst", plaats: "blad 2" }];

const uitbreiding = {
  ...kop,
  bronnen,
  maatregelen: [
    {
      code: "plantenkaart",
      naam: tekst("Plantenkaart", "Plant chart"),
      omschrijving: tekst("De collega hangt een kaart met foto's op.", "The colleague puts up a chart with photographs."),
      ingreep: "hulpmiddel",
      gever: "collega",
      soort: "hulpmiddel",
      gewicht: 2,
      bereik: 120,
      termijn: "direct",
      vereist: [],
      activiteiten: [],
      inzet: { frequentie: tekst("eenmalig", "once"), weken: 0, jobcoachMinuten: [] },
      bronnen: herkomst,
    },
  ],
  criteria: [
    {
      code: "planten-kennen",
      onderdeel: "capaciteiten",
      richting: "eis",
      aard: "vaardigheid",
      naam: tekst("Planten kennen", "Knowing plants"),
      vraagWerknemer: tekst("Welke planten herken je?", "Which plants do you recognise?"),
      vraagWerk: tekst("Welke planten moet iemand herkennen?", "Which plants does a person have to recognise?"),
      schaal: { soort: "niveau", ankers: [tekst("Herkent geen plant.", "Recognises none."), tekst("Herkent er tien.", "Ten.")] },
      maatregelen: ["plantenkaart", { code: "jobcoach-taaktraining", bereik: 60 }],
      bronnen: herkomst,
    },
  ],
} as const;

describe("defineCatalogue", () => {
  it("gives what loadCatalogus gives for the same data", () => {
    const gedefinieerd = defineCatalogue(uitbreiding);
    const geladen = loadCatalogus(JSON.parse(JSON.stringify(uitbreiding)));
    if (!isRight(gedefinieerd) || !isRight(geladen)) throw new Error("the nursery does not load");
    expect(gedefinieerd.right.data).toEqual(geladen.right.data);
    expect(gedefinieerd.right.criteria.get("planten-kennen")?.maatregelen.map(({ code }) => code)).toEqual([
      "plantenkaart",
      "jobcoach-taaktraining",
    ]);
  });

  it("adds to the default catalogue and leaves that as it was", () => {
    const aantal = leidraadNl.data.criteria.length;
    const gedefinieerd = defineCatalogue(uitbreiding);
    expect(isRight(gedefinieerd) && gedefinieerd.right.data.criteria.length).toBe(aantal + 1);
    expect(leidraadNl.data.criteria.length).toBe(aantal);
    expect(leidraadNl.criteria.has("planten-kennen")).toBe(false);
  });

  it("builds on another catalogue that is handed over", () => {
    const eerste = defineCatalogue(uitbreiding);
    if (!isRight(eerste)) throw new Error("the nursery does not load");
    const tweede = defineCatalogue(
      {
        ...{ code: "kas", editie: "2026.1", naam: tekst("Kas", "Greenhouse"), uit: eerste.right.toJSON() },
        teksten: { criteria: { "planten-kennen": { naam: tekst("Kasplanten kennen", "Knowing greenhouse plants") } } },
      },
      { basis: eerste.right },
    );
    expect(isRight(tweede) && tweede.right.criteria.get("planten-kennen")?.criterium.naam.nl).toBe("Kasplanten kennen");
  });

  it("takes a record of the default catalogue with other words", () => {
    const tillen = leidraadNl.criteria.get("tillen")?.criterium;
    if (tillen === undefined) throw new Error("the default catalogue has no tillen");
    const naam = tekst("Potten tillen", "Lifting pots");
    const gedefinieerd = defineCatalogue({
      ...{ ...kop, uit: leidraadNl.toJSON() },
      criteria: [{ ...tillen, code: "tillen", vervangt: "tillen", naam }],
    });
    expect(isRight(gedefinieerd) && gedefinieerd.right.criteria.get("tillen")?.criterium).toEqual({ ...tillen, naam });
  });

  it("gives the faults that only show when it runs", () => {
    const oud = defineCatalogue({ ...kop, uit: { code: "leidraad-nl", editie: "2001.1" } });
    expect(isLeft(oud) && oud.left.fouten.map(({ code }) => code)).toEqual(["onbekende-basis"]);
    const zonder = defineCatalogue({ ...kop, zonder: { criteria: ["tillen"] } });
    expect(isLeft(zonder) && zonder.left.fouten.every(({ code }) => code === "basis-klopt-niet")).toBe(true);
  });

  it("never throws, whatever comes in past the types", () => {
    for (const invoer of [null, 3, "kwekerij", [], {}, { uit: null }, { uit: 3, zonder: 3, teksten: 3, criteria: 3 }]) {
      expect(isLeft(defineCatalogue(invoer as never))).toBe(true);
    }
  });
});
