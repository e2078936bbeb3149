import fc from "fast-check";
import { isRight, leidraadNl, parseWerknemerprofiel } from "passend";
import { importIcf } from "passend/import";
import { describe, expect, it } from "vitest";
import { codeVan } from "../../src/domain/schaal.js";
import type { EnkeleWaarde } from "../../src/domain/waarde.js";
import { law } from "../support/law.js";

const opties = { datum: "2026-01-10" };

const gekoppeld = [...new Set((leidraadNl.data.koppelingen ?? []).flatMap(({ lijst, code }) => (lijst === "icf" ? [code] : [])))];
const graad = (code: string): fc.Arbitrary<number> =>
  code.startsWith("e") ? fc.integer({ min: -4, max: 4 }) : fc.integer({ min: 0, max: 4 });
const kwalificatie = (code: string): fc.Arbitrary<number> =>
  fc.oneof({ weight: 4, arbitrary: graad(code) }, fc.constantFrom(8, 9));

/** Any code as the ICF writes it: most of them have a row, the others lie anywhere. */
const code = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...gekoppeld) }, fc.stringMatching(/^[bdes]\d(?:\d{2,4})?$/u));

type Codes = Readonly<Record<string, number>>;

const codesMet = (waarde: (code: string) => fc.Arbitrary<number>): fc.Arbitrary<Codes> =>
  fc
    .uniqueArray(code, { minLength: 1, maxLength: 30 })
    .chain((namen) => fc.tuple(...namen.map((naam) => waarde(naam).map((getal) => [naam, getal] as const))))
    .map((paren) => Object.fromEntries(paren));

const punten = (codes: Codes) => {
  const uitkomst = importIcf({ codes }, opties);
  if (isRight(uitkomst)) return uitkomst.right.punten;
  expect.unreachable(JSON.stringify({ codes, fouten: uitkomst.left }));
};

/** How much is brought or asked, by criterium; nothing where it is unknown. */
const hoeveel = (codes: Codes): ReadonlyMap<string, number> =>
  new Map(
    punten(codes).flatMap(({ criterium, beoordelingen: [beoordeling] }) => {
      const schaal = leidraadNl.criteria.get(criterium)?.criterium.schaal;
      const waarde = beoordeling?.waarde as EnkeleWaarde;
      if (schaal === undefined || waarde === "onbekend") return [];
      return [[criterium, waarde === "niet-gevraagd" ? 0 : (codeVan(schaal, waarde) ?? Number.NaN)] as const];
    }),
  );

describe("any codes of the ICF", () => {
  it("become points that parse, each criterium once and in the order of the catalogue", () => {
    law(codesMet(kwalificatie), (codes) => {
      const gevonden = punten(codes);
      const profiel = { soort: "werknemerprofiel", id: "persoon", datum: "2026-01-12", punten: gevonden };
      const geparst = parseWerknemerprofiel(profiel, { peildatum: "2026-02-01" });
      expect(isRight(geparst) || geparst.left).toBe(true);
      const rangen = gevonden.map(({ criterium }) => leidraadNl.criteria.get(criterium)?.rang ?? -1);
      expect(rangen).toEqual([...new Set(rangen)].sort((a, b) => a - b));
      return gevonden.length > 0;
    });
  });

  it("all come back: in a point, or among what was not carried over", () => {
    law(codesMet(kwalificatie), (codes) => {
      const uitkomst = importIcf({ codes }, opties);
      if (!isRight(uitkomst)) return expect.unreachable();
      const { punten: gevonden, nietOvergenomen } = uitkomst.right;
      const genoemd = gevonden.flatMap(({ beoordelingen }) => beoordelingen.map(({ toelichting = "" }) => toelichting)).join(" ");
      for (const naam of Object.keys(codes)) {
        const inPunt = new RegExp(`(?:^|\\s)${naam}[.+]`, "u").test(genoemd);
        expect(inPunt || nietOvergenomen.some((niet) => niet.code === naam), naam).toBe(true);
      }
      return true;
    });
  });

  it("give the same whatever order they stand in", () => {
    law(codesMet(kwalificatie), (codes) => {
      const omgekeerd = Object.fromEntries(Object.entries(codes).reverse());
      expect(importIcf({ codes: omgekeerd }, opties)).toEqual(importIcf({ codes }, opties));
      return Object.keys(codes).length > 1;
    });
  });
});

describe("a worse qualifier", () => {
  const metEenSlechter = codesMet(graad).chain((codes) =>
    fc
      .constantFrom(...Object.keys(codes))
      .chain((naam) => graad(naam).map((ander) => ({ codes, naam, ander: ander - (codes[naam] ?? 0) }))),
  );

  it("never leaves more, and never makes the worker ask less", () => {
    law(
      metEenSlechter,
      ({ codes, naam, ander }) => {
        // A problem is worse higher up, what surrounds a person lower down.
        const verschil = naam.startsWith("e") ? -Math.abs(ander) : Math.abs(ander);
        const nieuw = Math.min(4, Math.max(naam.startsWith("e") ? -4 : 0, (codes[naam] ?? 0) + verschil));
        const [voor, na] = [hoeveel(codes), hoeveel({ ...codes, [naam]: nieuw })];
        // Nothing at all takes the word of more categories, and may become unknown or known by it; what is known stays in order.
        for (const [criterium, eerst] of voor) {
          const later = na.get(criterium);
          if (later === undefined) continue;
          const vraagt = leidraadNl.criteria.get(criterium)?.criterium.richting === "behoefte";
          if (vraagt) expect(later, criterium).toBeGreaterThanOrEqual(eerst);
          else expect(later, criterium).toBeLessThanOrEqual(eerst);
        }
        return [...voor].some(([criterium, eerst]) => na.has(criterium) && na.get(criterium) !== eerst);
      },
      { atLeast: 0.15 },
    );
  });

  it("where one was not known changes nothing of what was known", () => {
    const metOpen = codesMet(kwalificatie).chain((codes) => {
      // Of an aid, 9 says that none is used, and that is known.
      const open = Object.keys(codes).filter((naam) => (codes[naam] ?? 0) > 4 && !naam.startsWith("d465"));
      const open4551 = open.filter((naam) => !naam.startsWith("d4551"));
      return fc
        .tuple(...open4551.map((naam) => graad(naam).map((getal) => [naam, getal] as const)))
        .map((ingevuld) => ({ codes, ingevuld: { ...codes, ...Object.fromEntries(ingevuld) } }));
    });
    law(
      metOpen,
      ({ codes, ingevuld }) => {
        const na = hoeveel(ingevuld);
        const voor = hoeveel(codes);
        for (const [criterium, eerst] of voor) expect(na.get(criterium), criterium).toBe(eerst);
        return voor.size > 0 && JSON.stringify(codes) !== JSON.stringify(ingevuld);
      },
      { atLeast: 0.15 },
    );
  });

  it("that is not known says nothing at all", () => {
    law(
      fc.constantFrom(...gekoppeld).chain((naam) => fc.tuple(fc.constant(naam), fc.constantFrom(8, 9))),
      ([naam, waarde]) => {
        const gevonden = punten({ [naam]: waarde });
        expect(gevonden.length).toBeGreaterThan(0);
        for (const { beoordelingen } of gevonden) expect(beoordelingen.map((oordeel) => oordeel.waarde)).toEqual(["onbekend"]);
        return true;
      },
    );
  });
});

describe("any input at all", () => {
  it("gives points or faults, and never throws", () => {
    law(fc.oneof(fc.anything(), fc.record({ codes: fc.anything({ withNullPrototype: true }) })), (invoer) => {
      const uitkomst = importIcf(invoer, opties);
      if (isRight(uitkomst)) return false;
      expect(uitkomst.left.aantal).toBeGreaterThanOrEqual(uitkomst.left.fouten.length);
      expect(uitkomst.left.fouten.length).toBeGreaterThan(0);
      return true;
    });
  });
});
