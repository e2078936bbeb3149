import { isLeft, leidraadNl } from "passend";
import { loadCatalogus } from "passend/catalogue";
import { describe, expect, it } from "vitest";
import type { Regeling } from "../../src/domain/regeling.js";
import { groepsminuten } from "../../src/funding/groepsminuten.js";
import { jobcoachMinuten } from "../../src/funding/jobcoachMinuten.js";
import { proefplaatsingMinuten } from "../../src/funding/proefplaatsingMinuten.js";
import { subsidiebedrag } from "../../src/funding/subsidiebedrag.js";
import { vroegsteIngang } from "../../src/funding/vroegsteIngang.js";
import { beschrijfPad } from "../../src/messages/pad.js";
import { kleineCatalogus } from "./museum.js";

const { regelingen } = leidraadNl;
const regel = (code: string): Regeling | undefined => regelingen.find((regeling) => regeling.code === code);

/** Each condition as it stands in the table of conditions: unit, least, most, utmost in an exception. */
const grenzen = (code: string): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    (regel(code)?.voorwaarden ?? []).map(({ soort, grens }) => [
      soort,
      grens === undefined ? [] : [grens.eenheid, grens.minimum, grens.maximum, grens.uitzondering],
    ]),
  );

const geen: readonly unknown[] = [];
const minstens = (eenheid: string, minimum: number, uitzondering?: number): readonly unknown[] => [
  eenheid,
  minimum,
  undefined,
  uitzondering,
];
const hoogstens = (eenheid: string, maximum: number, uitzondering?: number): readonly unknown[] => [
  eenheid,
  undefined,
  maximum,
  uitzondering,
];

describe("the conditions", () => {
  const extern = {
    contractduur: minstens("maanden", 6),
    "uren-per-week": minstens("uur/week", 12, 8),
    loonwaarde: minstens("% WML", 35, 20),
    proefplaatsing: hoogstens("maanden", 2, 6),
    regime: geen,
    toekenning: hoogstens("perioden", 6),
    onderbreking: hoogstens("weken", 4),
    "nieuwe-werkgever": geen,
    verlenging: geen,
    begeleider: geen,
    aanvrager: geen,
    plan: geen,
    aanvraag: hoogstens("weken", 4),
    terugwerkend: hoogstens("dagen", 28),
    beslistermijn: hoogstens("weken", 6, 8),
    vervolg: geen,
    groep: geen,
  };

  it.each(["uwv-extern-2014", "uwv-extern-2015"])("of %s are those of the 2014 protocol", (code) => {
    expect(grenzen(code)).toEqual(extern);
  });

  it("of the internal job coach of 2015 are those of its own protocol", () => {
    const { onderbreking: _, groep: __, ...gedeeld } = extern;
    expect(grenzen("uwv-intern-2015")).toEqual({
      ...gedeeld,
      toekenning: hoogstens("perioden", 3),
      contractvorm: geen,
      "eerdere-perioden": geen,
      problematiek: geen,
      bedrag: geen,
    });
  });

  it("of 2007 are the standard since 2006, without a lowest bound for what deviates", () => {
    expect(grenzen("uwv-extern-2007")).toEqual({
      contractduur: minstens("maanden", 6, 0),
      "uren-per-week": minstens("uur/week", 12, 0),
      loonwaarde: minstens("% WML", 35, 0),
      regime: geen,
      proefplaatsing: hoogstens("maanden", 3),
    });
  });

  const zin = (code: string, soort: string, taal: "nl" | "en") =>
    regel(code)?.voorwaarden?.find((voorwaarde) => voorwaarde.soort === soort)?.tekst[taal];

  it.each([
    ["uwv-extern-2014", "artikel 18: 15, 7,5 en 6 procent", "article 18: 15, 7.5 and 6 percent"],
    ["uwv-extern-2015", "artikel 18: 15, 7,5 en 6 procent", "article 18: 15, 7.5 and 6 percent"],
    ["uwv-intern-2015", "artikel 12: 15, 7,5 en 6 procent", "article 12: 15, 7.5 and 6 percent"],
  ])("of %s say that the shares are the most there can be, by which law", (code, nl, en) => {
    expect(zin(code, "regime", "nl")).toContain(nl);
    expect(zin(code, "regime", "nl")).toContain("geen recht op zoveel uren");
    expect(zin(code, "regime", "en")).toContain(en);
  });

  it("of the internal job coach say that an external one beside it is not possible", () => {
    expect(zin("uwv-intern-2015", "eerdere-perioden", "nl")).toContain("Een interne en een externe jobcoach in dezelfde periode");
    expect(zin("uwv-intern-2015", "eerdere-perioden", "en")).toContain("in the same period is not possible");
  });

  it("name each kind once, with its place in the source", () => {
    for (const { code, voorwaarden = [] } of regelingen) {
      expect(new Set(voorwaarden.map(({ soort }) => soort)).size, code).toBe(voorwaarden.length);
      expect(voorwaarden.length, code).toBeGreaterThan(4);
      for (const { soort, plaats } of voorwaarden) expect(plaats, `${code} ${soort}`).toMatch(/\d/u);
    }
  });

  it("say in words the numbers they have", () => {
    const getallen: Readonly<Record<string, RegExp>> = { 6: /6|half/u, 12: /12/u, 28: /28/u };
    for (const { code, voorwaarden = [] } of regelingen) {
      for (const { soort, grens, tekst } of voorwaarden) {
        for (const getal of [grens?.minimum, grens?.maximum, grens?.uitzondering]) {
          if (getal === undefined || getal === 0) continue;
          const gevraagd = getallen[getal] ?? new RegExp(String(getal), "u");
          expect(tekst.nl, `${code} ${soort}`).toMatch(gevraagd);
          expect(tekst.en, `${code} ${soort}`).toMatch(gevraagd);
        }
      }
    }
  });
});

describe("the rules", () => {
  const bronnen = (code: string) => regel(code)?.bronnen.map(({ bron }) => bron);

  it("take each tariff from the amounts of its own year", () => {
    expect(bronnen("uwv-extern-2014")).toEqual(["uwv-protocol-2014", "uwv-normbedragen-2014"]);
    expect(bronnen("uwv-extern-2015")).toEqual(["uwv-protocol-2014", "uwv-normbedragen-2015", "uwv-protocol-2016"]);
    const adres = leidraadNl.data.bronnen.find(({ code }) => code === "uwv-normbedragen-2014")?.adres;
    expect(adres).toBe("BWBR0034890");
  });

  it("name the amounts for an internal job coach before 2015 with their source, and without shares", () => {
    expect(bronnen("uwv-intern-2015")).toContain("stcrt-2014-22754");
    const gekozen = regel("uwv-intern-2015")?.eigenKeuze;
    for (const bedrag of ["1.400", "2.700", "4.500", "6.800"]) {
      expect(gekozen?.nl).toContain(`€ ${bedrag}`);
      expect(gekozen?.en).toContain(`€ ${bedrag.replace(".", ",")}`);
    }
  });

  it("are granted for half a year outside and a year inside, and counted over 48 weeks", () => {
    expect(regelingen.map(({ code, periodeMaanden, wekenPerJaar }) => [code, periodeMaanden, wekenPerJaar]).sort()).toEqual([
      ["uwv-extern-2007", undefined, 48],
      ["uwv-extern-2014", 6, 48],
      ["uwv-extern-2015", 6, 48],
      ["uwv-intern-2015", 12, 48],
    ]);
  });

  it("give a part of the amount below 24 hours a week and for less than a year", () => {
    expect(regel("uwv-intern-2015")?.naarRato).toMatchObject({ urenPerWeek: 24, maanden: 12 });
    expect(regelingen.filter(({ naarRato }) => naarRato !== undefined)).toHaveLength(1);
  });

  it("have the same share in a trial placement as in year 1", () => {
    for (const { code, regimes } of regelingen) {
      for (const { proefplaatsing, perJaar } of regimes) expect(proefplaatsing, code).toBe(perJaar[0]);
    }
  });
});

describe("the worked examples of the sources", () => {
  const voorbeelden = regelingen.flatMap((regeling) =>
    (regeling.rekenvoorbeelden ?? []).map((voorbeeld) => ({ regeling, voorbeeld })),
  );

  it.each(voorbeelden.map(({ regeling, voorbeeld }) => [`${regeling.code}, ${voorbeeld.plaats}`, regeling, voorbeeld] as const))(
    "%s comes out",
    (_naam, regeling, voorbeeld) => {
      switch (voorbeeld.soort) {
        case "proefplaatsing": {
          const { regime, urenPerJaar, maanden, uren } = voorbeeld;
          expect(proefplaatsingMinuten(regeling, regime, urenPerJaar, maanden)).toBe(uren * 60);
          return;
        }
        case "groep":
          expect(groepsminuten(voorbeeld.minuten, voorbeeld.deelnemers)).toBe(voorbeeld.perDeelnemer);
          return;
        case "bedrag":
          expect(subsidiebedrag(regeling, voorbeeld.regime, voorbeeld.jaar, voorbeeld)).toBe(voorbeeld.bedrag);
          return;
        case "te-laat":
          expect(vroegsteIngang(regeling, voorbeeld.ontvangen)).toBe(voorbeeld.ingang);
      }
    },
  );

  it("of the shares come out too, in minutes", () => {
    const aandelen = regelingen.flatMap((regeling) => (regeling.voorbeelden ?? []).map((voorbeeld) => ({ regeling, voorbeeld })));
    expect(aandelen).toHaveLength(12);
    for (const { regeling, voorbeeld } of aandelen) {
      const { regime, jaar, urenPerJaar, uren } = voorbeeld;
      expect(jobcoachMinuten(regeling, regime, jaar, urenPerJaar)?.perJaar).toBe(uren * 60);
    }
  });

  it("are marked where the source errs, with what it says itself and why that is wrong", () => {
    const fouten = voorbeelden.flatMap(({ regeling, voorbeeld }) =>
      "inDeBron" in voorbeeld && voorbeeld.inDeBron !== undefined
        ? [{ waar: `${regeling.code}: ${voorbeeld.plaats}`, inDeBron: voorbeeld.inDeBron, toelichting: voorbeeld.toelichting }]
        : [],
    );
    expect(fouten.map(({ waar, inDeBron }) => [waar, inDeBron]).sort()).toEqual([
      ["uwv-extern-2014: A.3.2, voorbeeld 3", 15],
      ["uwv-extern-2014: A.5, voorbeeld 12", "2014-07-22"],
      ["uwv-extern-2015: A.3.2, voorbeeld 3", 15],
      ["uwv-extern-2015: A.5, voorbeeld 12", "2014-07-22"],
      ["uwv-intern-2015: 3.2, voorbeeld 4", "2015-04-02"],
    ]);
    for (const { waar, toelichting } of fouten) expect(toelichting, waar).toBeDefined();
  });
});

describe("a rule of your own", () => {
  type Boom = { regelingen: Record<string, unknown>[] };
  const voorwaarde = { soort: "contractduur", tekst: { nl: "Zes maanden.", en: "Six months." }, plaats: "3" };
  const proef = { soort: "proefplaatsing", regime: "licht", urenPerJaar: 600, maanden: 2, plaats: "3" };

  /** What is wrong in the small catalogue after a change to its first rule. */
  const fouten = (verandering: (eerste: Record<string, unknown>) => void): readonly string[] => {
    const catalogus = kleineCatalogus() as Boom;
    for (const regeling of catalogus.regelingen.slice(0, 1)) verandering(regeling);
    const geladen = loadCatalogus(catalogus);
    return isLeft(geladen) ? geladen.left.fouten.map((fout) => `${fout.code} ${beschrijfPad(fout.pad)}`) : [];
  };

  const metGrens = (grens: object): readonly string[] =>
    fouten((eerste) => {
      eerste["voorwaarden"] = [{ ...voorwaarde, grens }];
    });

  it("loads with conditions and their bounds", () => {
    expect(metGrens({ eenheid: "maanden", minimum: 6 })).toEqual([]);
    expect(metGrens({ eenheid: "maanden", minimum: 6, uitzondering: 6 })).toEqual([]);
    expect(metGrens({ eenheid: "maanden", maximum: 6, uitzondering: 8 })).toEqual([]);
    expect(metGrens({ eenheid: "maanden", minimum: 2, maximum: 6, uitzondering: 1 })).toEqual([]);
  });

  it("is refused with a bound that says nothing, crosses itself, or has an exception on the wrong side", () => {
    const pad = "regelingen[0].voorwaarden[0].grens";
    expect(metGrens({ eenheid: "maanden" })).toEqual([`ontbreekt ${pad}.minimum`]);
    expect(metGrens({ eenheid: "maanden", minimum: 6, maximum: 5 })).toEqual([`bereik-leeg ${pad}.maximum`]);
    expect(metGrens({ eenheid: "maanden", minimum: 6, uitzondering: 7 })).toEqual([`buiten-bereik ${pad}.uitzondering`]);
    expect(metGrens({ eenheid: "maanden", maximum: 6, uitzondering: 5 })).toEqual([`buiten-bereik ${pad}.uitzondering`]);
  });

  const metVoorbeeld = (voorbeeld: object): readonly string[] =>
    fouten((eerste) => {
      const [regime, ...andere] = eerste["regimes"] as object[];
      eerste["regimes"] = [{ ...regime, code: "licht", proefplaatsing: 100 }, ...andere];
      eerste["voorbeelden"] = [];
      eerste["rekenvoorbeelden"] = [voorbeeld];
    });

  it("is refused with an example of a trial placement that does not come out", () => {
    expect(metVoorbeeld({ ...proef, uren: 10 })).toEqual([]);
    expect(metVoorbeeld({ ...proef, uren: 10, inDeBron: 15 })).toEqual([]);
    expect(metVoorbeeld({ ...proef, uren: 15 })).toEqual(["voorbeeld-klopt-niet regelingen[0].rekenvoorbeelden[0].uren"]);
  });

  it("is refused with an example of a regime that it does not have", () => {
    const pad = "regelingen[0].rekenvoorbeelden[0].regime";
    expect(metVoorbeeld({ ...proef, regime: "toveren", uren: 10 })).toEqual([`onbekend-regime ${pad}`]);
    const bedrag = { soort: "bedrag", regime: "toveren", jaar: 1, urenPerWeek: 24, maanden: 3, bedrag: 1, plaats: "3" };
    expect(metVoorbeeld(bedrag)).toEqual([`onbekend-regime ${pad}`]);
  });
});
