import { isLeft, isRight, leidraadNl, match, parsePaar, type Catalogus } from "passend";
import { describe, expect, it } from "vitest";
import { loadCatalogus } from "../../src/catalogue/loadCatalogus.js";
import type { CatalogusFout } from "../../src/domain/catalogusFout.js";
import { maatregelcode } from "../../src/domain/criterium.js";
import { beschrijfCatalogusFout } from "../../src/messages/catalogusfouten.js";
import { beschrijfPad } from "../../src/messages/pad.js";
import { exemplaren, kleineCatalogus } from "./museum.js";

const lukt = (geladen: ReturnType<typeof loadCatalogus>): Catalogus => {
  if (isLeft(geladen)) throw new Error(geladen.left.fouten.map(({ code, pad }) => `${code} ${beschrijfPad(pad)}`).join(", "));
  return geladen.right;
};

const exemplaar = (zaal: "accept" | "reject", naam: string) => {
  const gevonden = exemplaren(zaal).find((kandidaat) => kandidaat.naam === naam);
  if (gevonden === undefined) throw new Error(`${naam} is not in the museum`);
  return { ...gevonden, basis: lukt(loadCatalogus(gevonden.basis)) };
};

/** An extension of the museum with the catalogue beneath. */
const geladen = (naam: string): { readonly boven: Catalogus; readonly onder: Catalogus } => {
  const { catalogus, basis } = exemplaar("accept", naam);
  return { boven: lukt(loadCatalogus(catalogus, { basis })), onder: basis };
};

const foutenVan = (naam: string): readonly CatalogusFout[] => {
  const { catalogus, basis } = exemplaar("reject", naam);
  const uitkomst = loadCatalogus(catalogus, { basis });
  return isLeft(uitkomst) ? uitkomst.left.fouten : [];
};

const codes = (records: readonly { readonly code: string }[]): readonly string[] => records.map(({ code }) => code);

describe("every extension of the museum", () => {
  const namen = exemplaren("accept").flatMap(({ naam, basis }) => (basis === undefined ? [] : [naam]));

  it("is found", () => {
    expect(namen.length).toBeGreaterThan(5);
  });

  it.each(namen)("%s is a whole catalogue that can be written down and loaded by itself", (naam) => {
    const { boven, onder } = geladen(naam);
    const { data } = boven;
    expect(lukt(loadCatalogus(JSON.parse(JSON.stringify(data)))).data).toEqual(data);
    expect([data.code, data.editie]).toEqual(["eigen", "2026.3"]);
    expect(Object.isFrozen(data.criteria[0]?.bronnen[0])).toBe(true);
    expect(onder.data).toEqual(exemplaar("accept", naam).basis.data);
  });

  it.each(namen)("%s says nothing about another catalogue beneath", (naam) => {
    const { catalogus } = exemplaar("accept", naam);
    const opDeGewone = loadCatalogus(catalogus);
    const fouten = isLeft(opDeGewone) ? opDeGewone.left.fouten : [];
    expect(fouten.map(({ code, pad }) => [code, beschrijfPad(pad)])).toEqual([["onbekende-basis", "uit.code"]]);
  });
});

describe("an extension", () => {
  it("without anything in it is the catalogue beneath under another name", () => {
    const { boven, onder } = geladen("uitbreiding-leeg");
    const { code, editie, naam, ...rest } = boven.data;
    const { code: _, editie: __, naam: ___, ...eronder } = onder.data;
    expect(rest).toEqual(eronder);
    expect([code, editie, naam.nl]).toEqual(["eigen", "2026.3", "Een eigen catalogus"]);
  });

  it("adds records behind those beneath, each to its list", () => {
    const { boven, onder } = geladen("uitbreiding-toevoegen");
    expect(codes(boven.data.criteria)).toEqual([...codes(onder.data.criteria), "snoeien"]);
    expect(codes(boven.data.maatregelen)).toEqual([...codes(onder.data.maatregelen), "lichte-schaar"]);
    expect(codes(boven.data.bronnen)).toEqual(["boek", "lijst", "kaart"]);
    expect(boven.data.koppelingen?.map(({ code }) => code).at(-1)).toBe("d440");
    expect(boven.data.doelgroepen).toEqual(onder.data.doelgroepen);
    const plek = boven.criteria.get("snoeien");
    expect(plek?.maatregelen.map(({ code, bereik }) => [code, bereik])).toEqual([
      ["voordoen", 60],
      ["lichte-schaar", 60],
    ]);
  });

  it("puts a record in the place of another, and leads what referred to that one to it", () => {
    const { boven } = geladen("uitbreiding-vervangen");
    expect(codes(boven.data.criteria)).toEqual(["tillen", "woorden-lezen", "toezicht", "rijbewijs", "plek", "overig"]);
    expect(codes(boven.data.maatregelen)).toEqual(["hijshulp", "voordoen", "nabij"]);
    expect(boven.criteria.get("lezen")).toBeUndefined();
    expect(boven.data.koppelingen?.map(({ criterium }) => criterium)).toEqual(["tillen", "tillen", "tillen", "woorden-lezen"]);
    expect(boven.data.aandachtspunten?.[0]?.criteria).toEqual(["tillen", "woorden-lezen"]);
    // The extension itself still says "tilhulp"; it is led to the new measure just the same.
    expect(boven.criteria.get("tillen")?.criterium.maatregelen).toEqual(["hijshulp"]);
    expect(boven.data.bronnen.map(({ titel }) => titel)).toEqual(["Het boek, tweede druk", "Een lijst"]);
    expect(JSON.stringify(boven.data)).not.toContain("vervangt");
  });

  it("keeps the reach of a measure on a criterium when the measure is replaced", () => {
    const basis = lukt(
      loadCatalogus({
        ...(kleineCatalogus() as Catalogus["data"]),
        criteria: (kleineCatalogus() as Catalogus["data"]).criteria.map((criterium) =>
          criterium.code === "tillen" ? { ...criterium, maatregelen: [{ code: "tilhulp", bereik: 200 }] } : criterium,
        ),
      }),
    );
    const { catalogus } = exemplaar("accept", "uitbreiding-vervangen");
    const { maatregelen, ...kop } = catalogus as Record<string, unknown>;
    const alleenMaatregelen = { code: "eigen", editie: "2026.3", naam: kop["naam"], uit: kop["uit"], maatregelen };
    const boven = lukt(loadCatalogus(alleenMaatregelen, { basis }));
    expect(boven.criteria.get("tillen")?.criterium.maatregelen).toEqual([{ code: "hijshulp", bereik: 200 }]);
  });

  it("means its own record by a code that it uses again, also when it replaces the record that had it", () => {
    const { boven } = geladen("uitbreiding-oude-code-opnieuw");
    expect(codes(boven.data.maatregelen)).toEqual(["hijshulp", "voordoen", "nabij", "tilhulp"]);
    expect(boven.criteria.get("kruien")?.maatregelen.map(({ naam }) => naam.nl)).toEqual(["Kruiwagen"]);
    expect(boven.criteria.get("tillen")?.criterium.maatregelen.map(maatregelcode)).toContain("hijshulp");
    expect(boven.criteria.get("tillen")?.criterium.maatregelen.map(maatregelcode)).not.toContain("tilhulp");
  });

  it("leaves records out", () => {
    const { boven } = geladen("uitbreiding-zonder");
    expect(codes(boven.data.criteria)).toEqual(["tillen", "toezicht", "rijbewijs", "plek", "overig"]);
    expect(codes(boven.data.regelingen)).toEqual(["extern-nieuw"]);
    expect(boven.data.fml?.map(({ item }) => item)).toEqual(["IV.13"]);
    expect([...boven.koppelingen.keys()]).toEqual(["icf/d430", "onet/1.A.3.a.1", "ors/Lifting/carrying Seldom", "icf/b280"]);
    expect(boven.nietGekoppeld.size).toBe(0);
  });

  it("words texts differently, and nothing else", () => {
    const { boven, onder } = geladen("uitbreiding-teksten");
    const tillen = boven.criteria.get("tillen")?.criterium;
    const zoals = onder.criteria.get("tillen")?.criterium;
    expect(tillen).toEqual({
      ...zoals,
      naam: { nl: "Heffen", en: "Hoisting" },
      vraagWerk: { nl: "Wat moet iemand heffen?", en: "What does someone hoist?" },
      schaal: { ...zoals?.schaal, zin: { nl: "Heft {waarde}.", en: "Hoists {waarde}." } },
    });
    const schaal = (code: string) => boven.criteria.get(code)?.criterium.schaal;
    expect(schaal("lezen")).toMatchObject({ ankers: [{}, {}, { en: "Reads a newspaper." }] });
    expect(schaal("toezicht")).toMatchObject({ zin: { nl: "Er loopt iemand mee." } });
    expect(schaal("rijbewijs")).toMatchObject({ niveaus: [{ naam: { nl: "Geen" } }, { naam: { nl: "Personenauto" } }] });
    expect(schaal("plek")).toMatchObject({ opties: [{ naam: { en: "Indoors" } }, { naam: { en: "On the land" } }] });
    expect(boven.maatregelen.get("voordoen")?.voorWerknemer?.en).toBe("A colleague shows it to you.");
    expect(boven.maatregelen.get("voordoen")?.inzet).toEqual({
      ...onder.maatregelen.get("voordoen")?.inzet,
      frequentie: { nl: "elke ochtend", en: "every morning" },
    });
    expect(boven.doelgroepen.get("inwerken")?.activiteiten.map(({ naam }) => naam.nl)).toEqual(["Aanleren", "Doen"]);
    expect(boven.regelingen[0]?.regimes.map(({ naam }) => naam.en)).toEqual(["Little", "Heavy"]);
    expect(boven.data.begeleideradviezen?.[0]?.vraag.nl).toBe("Wie is het?");
    expect(boven.data.aandachtspunten?.[0]?.naam.nl).toBe("Dag een");
    expect(boven.fml.get("IV.13")?.naam.nl).toBe("Heffen");
  });

  it("can be built on in turn", () => {
    const { boven: eerste } = geladen("uitbreiding-vervangen");
    const tweede = lukt(
      loadCatalogus(
        {
          ...{ code: "tweede", editie: "2026.1", naam: { nl: "Tweede", en: "Second" }, uit: eerste.toJSON() },
          zonder: { begeleideradviezen: ["uren-vrij"] },
          teksten: { criteria: { "woorden-lezen": { naam: { nl: "Woorden", en: "Words" } } } },
        },
        { basis: eerste },
      ),
    );
    expect(tweede.criteria.get("woorden-lezen")?.criterium.naam.nl).toBe("Woorden");
    expect(codes(tweede.data.begeleideradviezen ?? [])).toEqual(["rol-noemen"]);
  });

  it("builds on the default catalogue when no other is given", () => {
    const eigen = lukt(
      loadCatalogus({
        ...{ code: "eigen", editie: "2026.1", naam: { nl: "Eigen", en: "Own" }, uit: leidraadNl.toJSON() },
        maatregelen: [{ ...leidraadNl.maatregelen.get("tilhulp"), code: "til-lift", vervangt: "tilhulp" }],
      }),
    );
    const gebruikers = (catalogus: Catalogus, code: string): readonly string[] =>
      catalogus.data.criteria.flatMap((each) => (each.maatregelen.map(maatregelcode).includes(code) ? [each.code] : []));
    expect(gebruikers(leidraadNl, "tilhulp").length).toBeGreaterThan(0);
    expect(gebruikers(eigen, "til-lift")).toEqual(gebruikers(leidraadNl, "tilhulp"));
    expect(gebruikers(eigen, "tilhulp")).toEqual([]);
    const leeg = { datum: "2026-01-10", punten: [] };
    const paar = parsePaar(
      { werknemer: { soort: "werknemerprofiel", id: "a", ...leeg }, werk: { soort: "werkprofiel", id: "b", ...leeg } },
      { peildatum: "2026-02-01", catalogus: eigen },
    );
    expect(isRight(paar) && match(paar.right).paar.catalogus.data.code).toBe("eigen");
  });
});

describe("what a fault in an extension points at", () => {
  it("is the place in the catalogue beneath that would be wrong, and what would be wrong there", () => {
    const fouten = foutenVan("uitbreiding-zonder-nog-nodig-onder").flatMap((fout) =>
      fout.code === "basis-klopt-niet" ? [[beschrijfPad(fout.pad), beschrijfPad(fout.waar), fout.reden]] : [],
    );
    expect(fouten.sort()).toEqual([
      ["zonder.criteria[0]", "basis.aandachtspunten[0].criteria[1]", "onbekende-criteriumcode"],
      ["zonder.criteria[0]", "basis.koppelingen[3].criterium", "onbekende-criteriumcode"],
      ["zonder.doelgroepen[0]", "basis.maatregelen[1].activiteiten[0]", "onbekende-activiteit"],
      ["zonder.fml[0]", "basis.criteria[0].verwijzingen.fml.item", "onbekend-fml-item"],
      ["zonder.maatregelen[0]", "basis.criteria[0].maatregelen[0]", "onbekende-maatregel"],
    ]);
  });

  it("is the replacing record, when that no longer fits what refers to it", () => {
    const fouten = foutenVan("uitbreiding-breekt-basis").flatMap((fout) =>
      fout.code === "basis-klopt-niet" ? [[beschrijfPad(fout.pad), beschrijfPad(fout.waar), fout.reden]] : [],
    );
    expect(fouten.sort()).toEqual([
      ["criteria[0]", "basis.koppelingen[3].regel.waarden[2]", "koppeling-buiten-schaal"],
      ["doelgroepen[0]", "basis.maatregelen[1].activiteiten[0]", "onbekende-activiteit"],
      ["fml[0]", "basis.criteria[0].verwijzingen.fml.waarden", "fml-aantal-klopt-niet"],
    ]);
  });

  it("shows a code of the catalogue beneath in full, and masks any other key", () => {
    const geladen = loadCatalogus({
      ...{ code: "eigen", editie: "2026.1", naam: { nl: "Eigen", en: "Own" }, uit: leidraadNl.toJSON() },
      teksten: { regelingen: { "uwv-extern-2014": { naam: { nl: "UWV" } }, "geheim-20260612": { naam: { nl: "UWV" } } } },
    });
    const paden = isLeft(geladen) ? geladen.left.fouten.map(({ pad }) => beschrijfPad(pad)) : [];
    expect(paden.sort()).toEqual([
      "teksten.regelingen.uwv-extern-2014.naam.en",
      'teksten.regelingen["geheim-?"]',
      'teksten.regelingen["geheim-?"].naam.en',
    ]);
  });

  it("is the first of two texts that are the same", () => {
    const [fout] = foutenVan("uitbreiding-anker-twee-keer");
    expect(fout?.code === "staat-er-al" && beschrijfPad(fout.eerste)).toBe("teksten.criteria.lezen.ankers[0].nl");
  });

  it.each([
    [
      "uitbreiding-rij-dubbel",
      "Een koppeling met deze code staat al op koppelingen[0].code van de catalogus eronder. Verwacht: elke code één keer, of de oude rijen onder zonder.",
      "A crosswalk row with this code is already at koppelingen[0].code of the catalogue beneath. Expected: each code once, or the old rows under zonder.",
    ],
    [
      "uitbreiding-vervangt-andere-code",
      "Een criterium met deze code staat al op criteria[2].code van de catalogus eronder. Verwacht: elke code één keer, of vervangt in het record dat de plaats van het andere inneemt.",
      "A criterion with this code is already at criteria[2].code of the catalogue beneath. Expected: each code once, or vervangt in the record that takes the place of the other.",
    ],
    [
      "uitbreiding-andere-editie",
      'Deze catalogus bouwt voort op een andere dan is meegegeven. Verwacht: "klein", editie "2026.1".',
      'This catalogue builds on another one than was given. Expected: "klein", editie "2026.1".',
    ],
    [
      "uitbreiding-fml-onder",
      "Hierdoor klopt criteria[0].verwijzingen.fml.item van de catalogus eronder niet meer. Verwacht: dat record ook vervangen of weglaten, of deze verandering niet doen.",
      "This makes criteria[0].verwijzingen.fml.item of the catalogue beneath wrong. Expected: that record replaced or left out too, or this change not made.",
    ],
  ])("is told in both languages: %s", (naam, nl, en) => {
    const [fout, ...meer] = foutenVan(naam);
    expect(meer).toEqual([]);
    expect(fout && beschrijfCatalogusFout(fout, "nl")).toBe(nl);
    expect(fout && beschrijfCatalogusFout(fout, "en")).toBe(en);
  });
});
