import { isLeft, isRight, leidraadNl, parseWerknemerprofiel } from "passend";
import { loadCatalogus } from "passend/catalogue";
import { beschrijfImportFout, importIcf, type ImportOpties, type ImportFout } from "passend/import";
import { describe, expect, it } from "vitest";
import { bronnenKwalificaties, restPerKwalificatie } from "../../src/import/icf/kwalificaties.js";
import { sharedData, sharedDataMissing } from "../support/sharedData.js";

const opties: ImportOpties = { datum: "2026-01-10" };

const goed = (codes: unknown, rest: Partial<ImportOpties> = {}) => {
  const uitkomst = importIcf({ codes }, { ...opties, ...rest });
  if (isRight(uitkomst)) return uitkomst.right;
  expect.unreachable(JSON.stringify(uitkomst.left));
};

const fouten = (invoer: unknown, gekozen: unknown = opties): readonly ImportFout[] => {
  const uitkomst = importIcf(invoer, gekozen as ImportOpties);
  if (isLeft(uitkomst)) return uitkomst.left.fouten;
  expect.unreachable("points where faults were expected");
};

/** The values by criterium; a quantity as people write it. */
const waarden = (codes: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    goed(codes).punten.map(({ criterium, beoordelingen: [beoordeling] }) => {
      const waarde = beoordeling?.waarde;
      const isHoeveelheid = typeof waarde === "object" && !Array.isArray(waarde) && "eenheid" in waarde;
      return [criterium, isHoeveelheid ? `${String(waarde.waarde)} ${waarde.eenheid}` : waarde];
    }),
  );

const bronVan = (codes: unknown, criterium: string) =>
  goed(codes).punten.find((punt) => punt.criterium === criterium)?.beoordelingen[0]?.toelichting;

const nietOvergenomen = (codes: unknown) => goed(codes).nietOvergenomen.map(({ code, reden }) => `${code} ${reden}`);

describe("the qualifiers", () => {
  it("leave the low end of what the problem leaves, and everything where there is none", () => {
    // Problems of 0–4, 5–24, 25–49, 50–95 and 96–100 percent.
    expect(restPerKwalificatie).toEqual([100, 76, 51, 5, 0]);
  });

  it("name where they can be read, and when that was checked", () => {
    expect(bronnenKwalificaties.length).toBeGreaterThan(1);
    for (const { adres, gecontroleerdOp } of bronnenKwalificaties) {
      expect(adres).toMatch(/^https?:\/\/\S+$/u);
      expect(gecontroleerdOp).toBe("2026-11-21");
    }
  });
});

describe("a category with a number", () => {
  // Calculated by hand: the percentage of the normal value of the FML, down to the grid of the scale.
  it.each([
    // 15 kg on half kilos: 11.4, 7.65 and 0.75 kg.
    ["d430", "tillen", ["15 kg", "11 kg", "7.5 kg", "0.5 kg", "0 kg"]],
    ["d430", "dragen", ["15 kg", "11 kg", "7.5 kg", "0.5 kg", "0 kg"]],
    // 60 minutes: 45.6, 30.6 and 3.
    ["d450", "lopen", ["60 min", "45 min", "30 min", "3 min", "0 min"]],
    // 120 minutes: 91.2, 61.2 and 6.
    ["d415", "zitten", ["120 min", "91 min", "61 min", "6 min", "0 min"]],
    ["d415", "staan", ["60 min", "45 min", "30 min", "3 min", "0 min"]],
    // 5 minutes: 3.8, 2.55 and 0.25.
    ["d415", "geknield-werken", ["5 min", "3 min", "2 min", "0 min", "0 min"]],
    // 90 degrees: 68.4, 45.9 and 4.5.
    ["d410", "buigen", ["90 graden", "68 graden", "45 graden", "4 graden", "0 graden"]],
    // 10 an hour: 7.6, 5.1 and 0.5.
    ["d410", "knielen", ["10 keer/uur", "7 keer/uur", "5 keer/uur", "0 keer/uur", "0 keer/uur"]],
    // 60 steps: 45.6, 30.6 and 3.
    ["d455", "traplopen", ["60 treden", "45 treden", "30 treden", "3 treden", "0 treden"]],
    // 6 hours on quarters: 4.56, 3.06 and 0.3.
    ["b455", "lopen-tijdens-werk", ["6 uur/dag", "4.5 uur/dag", "3 uur/dag", "0.25 uur/dag", "0 uur/dag"]],
    // 250 N on fives: 190, 127.5 and 12.5.
    ["b730", "duwen-trekken", ["250 N", "190 N", "125 N", "10 N", "0 N"]],
    // 70 cm: 53.2, 35.7 and 3.5.
    ["d445", "reiken", ["70 cm", "53 cm", "35 cm", "3 cm", "0 cm"]],
    // 240 minutes: 182.4, 122.4 and 12.
    ["b130", "werken-zonder-onderbreking", ["240 min", "182 min", "122 min", "12 min", "0 min"]],
    // Level 3 of 4: 2.28, 1.53 and 0.15.
    ["d455", "klimmen", [3, 2, 1, 0, 0]],
  ])("%s gives %s what is left of the normal value", (code, criterium, verwacht) => {
    expect([0, 1, 2, 3, 4].map((kwalificatie) => waarden({ [code]: kwalificatie })[criterium])).toEqual(verwacht);
  });
});

describe("a category with levels or words", () => {
  it.each([
    ["three levels, this very point", "d160", "aandacht-vasthouden", [2, 2, 1, 0, 0]],
    ["three levels, more than this point", "b164", "mate-van-zelfstandigheid", [2, 2, 1, 1, 0]],
    ["seeing, where only a complete problem is seeing nothing", "b210", "zien", [2, 2, 1, 1, 0]],
    ["four levels", "d240", "stress-hanteren", [3, 2, 1, 1, 0]],
    ["four levels, a part of the category", "d720", "sociale-normen", [3, 3, 2, 1, 0]],
    ["five levels", "d155", "nieuwe-taken-leren", [4, 3, 2, 1, 0]],
    ["the pace of most people is not the highest level", "b147", "handelingstempo", [1, 1, 0, 0, 0]],
    ["brought or not", "d475", "beroepsmatig-vervoer", ["ja", "ja", "deels", "nee", "nee"]],
    ["brought or not, more than this point", "b265", "voelen-met-de-handen", ["ja", "ja", "deels", "deels", "nee"]],
    ["needed or not", "d415", "afwisseling-van-houding", ["niet-gevraagd", "niet-gevraagd", "deels", "ja", "ja"]],
    ["needed in danger", "b1101", "geen-verhoogd-risico", ["niet-gevraagd", "deels", "ja", "ja", "ja"]],
  ])("%s: %s on %s", (_, code, criterium, verwacht) => {
    expect([0, 1, 2, 3, 4].map((kwalificatie) => waarden({ [code]: kwalificatie })[criterium])).toEqual(verwacht);
  });

  it("of the surroundings runs from a barrier to a facilitator", () => {
    const steun = (code: string) =>
      [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((kwalificatie) => waarden({ [code]: kwalificatie })["netwerk-steunt-werk"]);
    expect(steun("e310")).toEqual([0, 0, 0, 0, 0, 1, 1, 2, 2]);
    expect(steun("e355")).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });
});

describe("several categories on one criterium", () => {
  it("give what leaves the least room, and name themselves in the order of their codes", () => {
    expect(waarden({ d445: 1, b730: 3 })["duwen-trekken"]).toBe("10 N");
    expect(waarden({ d445: 3, b730: 1 })["duwen-trekken"]).toBe("10 N");
    expect(bronVan({ d445: 1, b730: 3 }, "duwen-trekken")).toBe("ICF b730.3, d445.1");
  });

  it("ask what the heaviest of them asks", () => {
    expect(waarden({ b235: 2, b1101: 0 })["geen-verhoogd-risico"]).toBe("deels");
    expect(waarden({ b235: 0, b1101: 0 })["geen-verhoogd-risico"]).toBe("niet-gevraagd");
  });

  it("let the help of one person stand where another does not help", () => {
    expect(waarden({ e310: 4, e320: 0, e355: -3 })["netwerk-steunt-werk"]).toBe(2);
    expect(waarden({ e310: -2, e355: 1 })["netwerk-steunt-werk"]).toBe(1);
    expect(bronVan({ e310: -2, e355: 1, e320: 0 }, "netwerk-steunt-werk")).toBe("ICF e310.2, e320.0, e355+1");
  });
});

describe("8 and 9", () => {
  it("leave every criterium of the category unknown, and are reported", () => {
    expect(waarden({ d430: 8, d475: 9 })).toEqual({
      tillen: "onbekend",
      dragen: "onbekend",
      "beroepsmatig-vervoer": "onbekend",
    });
    expect(nietOvergenomen({ d430: 8, d475: 9 })).toEqual(["d430 onbekend", "d475 onbekend"]);
    expect(bronVan({ d430: 8 }, "tillen")).toBe("ICF d430.8");
    const [niet, geen] = goed({ d430: 8, d475: 9 }).nietOvergenomen;
    expect(niet?.uitleg?.en).toContain("(8)");
    expect(geen?.uitleg?.en).toContain("(9)");
  });

  it("give way to another category that says something", () => {
    expect(waarden({ d445: 8, b730: 2 })).toEqual({
      "duwen-trekken": "125 N",
      reiken: "onbekend",
      schroefbewegingen: "onbekend",
    });
    expect(bronVan({ d445: 8, b730: 2 }, "duwen-trekken")).toBe("ICF b730.2");
    expect(nietOvergenomen({ d445: 8, b730: 2 })).toEqual(["d445 onbekend"]);
  });

  it("are no facilitator", () => {
    expect(waarden({ e310: 8 })["netwerk-steunt-werk"]).toBe("onbekend");
    expect(bronVan({ e310: 9 }, "netwerk-steunt-werk")).toBe("ICF e310.9");
  });
});

describe("a finer category", () => {
  it("has a row of its own where that says less", () => {
    expect(waarden({ d4300: 2 })).toEqual({ tillen: "7.5 kg" });
    expect(goed({ d4300: 2 }).waarschuwingen.map(({ code }) => code)).toEqual(["ondergrens"]);
  });

  it("is read as the category it is a part of, and says so", () => {
    expect(waarden({ d4305: 2 })).toEqual({ tillen: "7.5 kg", dragen: "7.5 kg" });
    expect(bronVan({ d4305: 2 }, "tillen")).toBe("ICF d4305.2 (d430)");
    const { waarschuwingen } = goed({ d4305: 2, d1550: 1 });
    expect(waarschuwingen.map(({ code }) => code)).toEqual(["fijnere-code", "fijnere-code", "ondergrens"]);
    expect(waarschuwingen[0]?.tekst.nl).toContain("d1550");
    expect(waarschuwingen[0]?.tekst.nl).toContain("d155,");
    expect(waarschuwingen[1]?.tekst.en).toContain("d4305");
  });

  it("of the fourth level climbs as far as it has to", () => {
    expect(waarden({ b21000: 4 })).toEqual({ zien: 0 });
    expect(bronVan({ b21000: 4 }, "zien")).toBe("ICF b21000.4 (b210)");
    // The row in between was left out on purpose, and that holds for what lies below it.
    expect(nietOvergenomen({ b21021: 4 })).toEqual(["b21021 bewust-niet"]);
  });

  it("never climbs to a chapter, and a chapter gives nothing", () => {
    expect(nietOvergenomen({ d4: 3, d489: 1 })).toEqual(["d4 geen-koppeling", "d489 geen-koppeling"]);
    expect(waarden({ d4: 3 })).toEqual({});
  });
});

describe("what gives no point", () => {
  it("is named with its reason, in the order of the codes", () => {
    expect(nietOvergenomen({ s730: 2, b280: 4, d8: 1, d850: 8 })).toEqual([
      "b280 bewust-niet",
      "d8 geen-koppeling",
      "d850 bewust-niet",
      "s730 geen-koppeling",
    ]);
    const [pijn] = goed({ b280: 4 }).nietOvergenomen;
    expect(pijn?.uitleg).toEqual(leidraadNl.nietGekoppeld.get("icf/b280")?.reden);
  });

  it("is also a value that the crosswalk says nothing of", () => {
    const { koppelingen = [], ...data } = leidraadNl.data;
    const rij = {
      lijst: "icf",
      code: "d445",
      naam: "Hand and arm use",
      criterium: "reiken",
      regel: { soort: "niveaus", waarden: [{ niveau: "ver", waarde: 70 }] },
      eigenKoppeling: { nl: "Een koppeling voor een test.", en: "A row for a test." },
    };
    const geladen = loadCatalogus({ ...data, koppelingen: [...koppelingen.filter(({ code }) => code !== "d445"), rij] });
    if (isLeft(geladen)) return expect.unreachable(JSON.stringify(geladen.left));
    const { punten, nietOvergenomen: niet } = goed({ d445: 2 }, { catalogus: geladen.right });
    expect(punten).toEqual([]);
    expect(niet.map(({ code, reden }) => `${code} ${reden}`)).toEqual(["d445 niet-vast-te-stellen"]);
  });

  it("is everything for a catalogue without a crosswalk", () => {
    const { koppelingen: _, nietGekoppeld: __, ...data } = leidraadNl.data;
    const geladen = loadCatalogus(data);
    if (isLeft(geladen)) return expect.unreachable(JSON.stringify(geladen.left));
    const { punten, nietOvergenomen: niet } = goed({ d430: 2 }, { catalogus: geladen.right });
    expect(punten).toEqual([]);
    expect(niet).toEqual([{ code: "d430", reden: "geen-koppeling" }]);
  });
});

describe("what the reader has to know", () => {
  it("is that a part of the norm is the low end, and that the norm is no maximum", () => {
    const soorten = (codes: unknown) => goed(codes).waarschuwingen.map(({ code }) => code);
    expect(soorten({ d430: 0 })).toEqual(["norm-is-geen-maximum"]);
    expect(soorten({ d430: 3, d450: 0, d410: 1 })).toEqual(["ondergrens", "norm-is-geen-maximum"]);
    // Nothing is left, however it is reckoned; and a level is no part of a number.
    expect(soorten({ d430: 4, d160: 0, d475: 3 })).toEqual([]);
  });
});

describe("the rating", () => {
  it("is that of an expert on a document, unless something else is said", () => {
    const [punt] = goed({ d450: 1 }).punten;
    expect(punt).toEqual({
      criterium: "lopen",
      beoordelingen: [
        {
          waarde: { waarde: 45, eenheid: "min" },
          door: "deskundige",
          bewijs: "document",
          datum: "2026-01-10",
          toelichting: "ICF d450.1",
        },
      ],
    });
    const [ander] = goed({ d450: 1 }, { door: "arts", bewijs: "observatie" }).punten;
    expect(ander?.beoordelingen[0]).toMatchObject({ door: "arts", bewijs: "observatie" });
  });

  it("does not depend on the order or the way of writing", () => {
    const alsObject = goed({ e310: 3, d430: 2, b730: 1, e355: -2 });
    expect(goed({ e355: -2, b730: 1, d430: 2, e310: 3 })).toEqual(alsObject);
    expect(goed(["e310+3", "d430.2", { code: "b730", kwalificatie: 1 }, "e355.2"])).toEqual(alsObject);
    expect(alsObject.punten.map(({ criterium }) => criterium)).toEqual([
      "dragen",
      "duwen-trekken",
      "tillen",
      "netwerk-steunt-werk",
    ]);
  });

  it("reads zero of the surroundings as neither help nor hindrance", () => {
    expect(goed(["e310.0"])).toEqual(goed({ e310: 0 }));
    expect(goed(["e310+0"])).toEqual(goed({ e310: 0 }));
    expect(goed({ e310: -0 })).toEqual(goed({ e310: 0 }));
    expect(goed(["e310.8"])).toEqual(goed({ e310: 8 }));
  });

  it("is frozen", () => {
    expect(Object.isFrozen(goed({ d430: 2 }).punten[0]?.beoordelingen[0])).toBe(true);
  });
});

describe("a fault", () => {
  const vanProbleem = [0, 1, 2, 3, 4, 8, 9];
  const vanOmgeving = [-4, -3, -2, -1, 0, 1, 2, 3, 4, 8, 9];

  it.each<[string, unknown, readonly ImportFout[]]>([
    ["a qualifier the ICF does not have", { codes: { d430: 5 } }, [geenKwalificatie(["codes", "d430"], vanProbleem)]],
    ["a qualifier between two", { codes: { d430: 1.5 } }, [geenKwalificatie(["codes", "d430"], vanProbleem)]],
    ["a barrier on an activity", { codes: { d4300: -1 } }, [geenKwalificatie(["codes", "d4300"], vanProbleem)]],
    ["beyond a complete barrier", { codes: { e310: -5 } }, [geenKwalificatie(["codes", "e310"], vanOmgeving)]],
    ["between 4 and 8 behind a code", { codes: ["e310.6"] }, [geenKwalificatie(["codes", 0], vanOmgeving)]],
    ["no number", { codes: { d430: "2" } }, [geenGetal(["codes", "d430"])]],
    [
      "no number in a list",
      { codes: [{ code: "d430", kwalificatie: null }] },
      [{ code: "verkeerde-vorm", pad: ["codes", 0, "kwalificatie"], verwacht: { soort: "getal" } }],
    ],
    ["a sum score among the codes", { codes: { phcs: 44.33 } }, [geenCode(["codes", "phcs"], "d430")]],
    ["a capital", { codes: { D430: 2 } }, [geenCode(["codes", "D430"], "d430")]],
    ["two digits", { codes: [{ code: "d43", kwalificatie: 2 }] }, [geenCode(["codes", 0, "code"], "d430")]],
    ["two qualifiers, which could be either", { codes: ["d430.23"] }, [geenCode(["codes", 0], "d430.2")]],
    ["a code without its qualifier", { codes: ["d430"] }, [geenCode(["codes", 0], "d430.2")]],
    ["a facilitator on an activity", { codes: ["d430+2"] }, [geenCode(["codes", 0], "d430.2")]],
    ["a qualifier in a code that has one already", { codes: { "d430.2": 2 } }, [geenCode(["codes", "d430.2"], "d430")]],
    [
      "the same code twice",
      { codes: [{ code: "d430", kwalificatie: 1 }, "b280.1", "d430.2"] },
      [{ code: "dubbele-rij", pad: ["codes", 2], eerste: ["codes", 0, "code"] }],
    ],
    [
      "a key that is not known",
      { codes: { d430: 1 }, naam: "Jansen" },
      [{ code: "onbekende-sleutel", pad: [], sleutels: ["naam"], aantal: 1 }],
    ],
    [
      "a key that is not known in a row",
      { codes: [{ code: "d430", kwalificatie: 1, bsn: 1 }] },
      [{ code: "onbekende-sleutel", pad: ["codes", 0], sleutels: ["bsn"], aantal: 1 }],
    ],
    ["no codes", {}, [{ code: "ontbreekt", pad: ["codes"], verwacht: { soort: "object" } }]],
    ["codes that are a text", { codes: "d430.2" }, [{ code: "verkeerde-vorm", pad: ["codes"], verwacht: { soort: "object" } }]],
    ["a row that is a number", { codes: [2] }, [{ code: "verkeerde-vorm", pad: ["codes", 0], verwacht: { soort: "object" } }]],
    ["nothing", undefined, [{ code: "ontbreekt", pad: [], verwacht: { soort: "object" } }]],
    ["a list at the top", ["d430.2"], [{ code: "verkeerde-vorm", pad: [], verwacht: { soort: "object" } }]],
    [
      "more codes than the ICF has",
      { codes: Array.from({ length: 2001 }, () => "d430.2") },
      [{ code: "te-groot", pad: ["codes"], grens: 2000, eenheid: "items" }],
    ],
  ])("is %s", (_, invoer, verwacht) => {
    expect(fouten(invoer)).toEqual(verwacht);
  });

  it("does not hide another, and has a sentence in every language", () => {
    const gevonden = fouten({ codes: { d430: 7, x: 1, e310: -9, b280: 1 }, extra: 1 }, { datum: "2026-02-30", door: "buurman" });
    expect(gevonden.map(({ code, pad }) => `${code} ${pad.join("/")}`)).toEqual([
      "datum-bestaat-niet opties/datum",
      "verkeerde-vorm opties/door",
      "onbekende-sleutel ",
      "geen-kwalificatie codes/d430",
      "geen-code-van-de-lijst codes/x",
      "geen-kwalificatie codes/e310",
    ]);
    for (const fout of gevonden)
      for (const taal of ["nl", "nl-BE", "en"] as const) expect(beschrijfImportFout(fout, taal)).not.toBe("");
  });

  it("never holds what a person typed", () => {
    const tekst = JSON.stringify(fouten({ codes: { "123456782 hoofdpijn": 2, "Jan de Vries!": 1 } }));
    expect(tekst).not.toContain("123456782");
    expect(JSON.stringify(fouten({ codes: ["Jan de Vries", { code: "Jan de Vries", kwalificatie: 1 }] }))).not.toContain("Vries");
  });

  it("is counted beyond what is shown", () => {
    const uitkomst = importIcf({ codes: Array.from({ length: 150 }, () => "d430") }, opties);
    if (isRight(uitkomst)) return expect.unreachable();
    expect(uitkomst.left.aantal).toBe(150);
    expect(uitkomst.left.fouten).toHaveLength(100);
  });

  it("is also what hostile input ends in", () => {
    const diep: unknown[] = [];
    let laag = diep;
    for (let i = 0; i < 100_000; i += 1) {
      const onder: unknown[] = [];
      laag.push(onder);
      laag = onder;
    }
    expect(fouten({ codes: diep })[0]?.code).toBe("te-groot");
    expect(fouten(JSON.parse('{"codes":{"__proto__":{"d430":2}}}'))[0]?.code).toBe("gevaarlijke-sleutel");
    const werpt = {
      get codes(): never {
        throw new Error("no");
      },
    };
    expect(fouten(werpt)).toEqual([{ code: "verkeerde-vorm", pad: [], verwacht: { soort: "object" } }]);
    expect(fouten({ codes: {} }, null)).toEqual([{ code: "verkeerde-vorm", pad: ["opties"], verwacht: { soort: "object" } }]);
  });
});

function geenKwalificatie(pad: ImportFout["pad"], mogelijk: readonly number[]): ImportFout {
  return { code: "geen-kwalificatie", pad, mogelijk };
}
function geenCode(pad: ImportFout["pad"], voorbeeld: string): ImportFout {
  return { code: "geen-code-van-de-lijst", pad, voorbeeld };
}
function geenGetal(pad: ImportFout["pad"]): ImportFout {
  return { code: "verkeerde-vorm", pad, verwacht: { soort: "geheel-getal" } };
}

describe("420 real persons", () => {
  const personen = () =>
    sharedData("icf_cwp_420_patients.tsv.gz")?.map((rij) =>
      Object.fromEntries(Object.entries(rij).map(([code, tekst]) => [code, Number(tekst)])),
    );

  it("all become profiles that parse, once the sum score that is no code is left out", (context) => {
    const rijen = personen();
    if (rijen === undefined) return context.skip(sharedDataMissing);
    expect(rijen).toHaveLength(420);
    const tillen = new Map<number, number>();
    for (const { phcs, ...codes } of rijen) {
      expect(Object.keys(codes)).toHaveLength(67);
      expect(fouten({ codes: { ...codes, phcs } })).toEqual([geenCode(["codes", "phcs"], "d430")]);
      const { punten, nietOvergenomen: niet } = goed(codes);
      const profiel = { soort: "werknemerprofiel", id: "persoon", datum: "2026-01-12", punten };
      const geparst = parseWerknemerprofiel(profiel, { peildatum: "2026-02-01" });
      expect(isRight(geparst) || geparst.left).toBe(true);
      // Everyone has the same categories, all with a qualifier: none is unknown and none is without a row or a reason.
      expect(punten).toHaveLength(29);
      expect(niet).toHaveLength(44);
      expect(new Set(niet.map(({ reden }) => reden))).toEqual(new Set(["bewust-niet"]));
      const waarde = punten.find(({ criterium }) => criterium === "tillen")?.beoordelingen[0]?.waarde as { waarde: number };
      tillen.set(waarde.waarde, (tillen.get(waarde.waarde) ?? 0) + 1);
    }
    // As many as the source has with d430 at 4, 3, 2, 1 and 0, counted apart from this program.
    expect([...tillen].sort(([a], [b]) => a - b)).toEqual([
      [0, 8],
      [0.5, 72],
      [7.5, 139],
      [11, 160],
      [15, 41],
    ]);
  });

  it("have only categories that the catalogue links or leaves out with a reason", (context) => {
    const [eerste] = personen() ?? [];
    if (eerste === undefined) return context.skip(sharedDataMissing);
    const zonder = Object.keys(eerste).filter(
      (code) => !leidraadNl.koppelingen.has(`icf/${code}`) && !leidraadNl.nietGekoppeld.has(`icf/${code}`),
    );
    expect(zonder).toEqual(["phcs"]);
  });
});
