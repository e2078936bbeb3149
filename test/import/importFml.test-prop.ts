import fc from "fast-check";
import { isLeft, isRight, leidraadNl, parseWerknemerprofiel, type WerknemerPunt } from "passend";
import { importFml } from "passend/import";
import { describe, expect, it } from "vitest";
import { codeOf } from "../support/ladder.js";
import { compare } from "../support/cases.js";
import { peildatum, punt, werknemer } from "../support/input.js";
import { law } from "../support/law.js";
import { criterionOf } from "../support/pairs.js";

const opties = { datum: "2026-01-10" };
const items = [...leidraadNl.fml.values()];
type Item = (typeof items)[number];
type Ingevuld = Readonly<Record<string, unknown>>;

const tekst = fc.constantFrom("Zie het verslag.", "onbekend", "niet-gevraagd", "Alleen met rust é ☑", "ja");

/** Something that may be filled in with an item, in every way it can be written. */
const waarde = ({ soort, waarden }: Item): fc.Arbitrary<unknown> => {
  const alle = waarden.map((mogelijk) => mogelijk.waarde);
  const enkel = fc.constantFrom(...alle);
  const metTekst = enkel.chain((getal) => tekst.map((woorden) => ({ waarde: getal, tekst: woorden })));
  if (soort !== "vlaggen") return fc.oneof(enkel, metTekst);
  const vlaggen = fc.shuffledSubarray(alle.slice(1), { minLength: 1 });
  const vlaggenMetTekst = vlaggen.chain((gezet) => tekst.map((woorden) => ({ waarden: gezet, tekst: woorden })));
  return fc.oneof(enkel, vlaggen, metTekst, vlaggenMetTekst);
};

/** A list in which some items are filled in. */
const ingevuld: fc.Arbitrary<Ingevuld> = fc
  .shuffledSubarray(items, { minLength: 1 })
  .chain((gekozen) => fc.tuple(...gekozen.map((item) => waarde(item).map((inhoud) => [item.item, inhoud] as const))))
  .map((paren) => Object.fromEntries(paren));

const imported = (lijst: Ingevuld) => {
  const gelezen = importFml({ nummering: "nieuw", items: lijst }, opties);
  if (isLeft(gelezen)) throw new Error(JSON.stringify(gelezen.left));
  return gelezen.right;
};

const parsed = (lijst: Ingevuld): readonly WerknemerPunt[] => {
  const gelezen = parseWerknemerprofiel(werknemer(imported(lijst).punten), { peildatum });
  if (isLeft(gelezen)) throw new Error(JSON.stringify(gelezen.left));
  return gelezen.right.punten;
};

const tekstenIn = (lijst: Ingevuld): readonly string[] =>
  Object.values(lijst).flatMap((inhoud) =>
    typeof inhoud === "object" && inhoud !== null && "tekst" in inhoud ? [String(inhoud.tekst)] : [],
  );

describe("any list that is filled in as the FML is", () => {
  it("imports and parses, with each criterion once", () => {
    law(ingevuld, (lijst) => {
      const codes = parsed(lijst).map(({ criterium }) => criterium);
      expect(new Set(codes).size).toBe(codes.length);
      return codes.length > 0;
    });
  });

  it("comes back item by item, as points or with the reason why not", () => {
    law(ingevuld, (lijst) => {
      const { punten, nietOvergenomen } = imported(lijst);
      const gevonden = new Set([
        ...punten.map(({ criterium }) => criterionOf(criterium).verwijzingen?.fml?.item),
        ...nietOvergenomen.map(({ code }) => code),
      ]);
      // The preferred hand stands in the point of the side that is limited.
      if (gevonden.has("IV.2")) gevonden.add("IV.1");
      expect(Object.keys(lijst).filter((item) => !gevonden.has(item))).toEqual([]);
      return Object.keys(lijst).length > 1;
    });
  });

  it("says the same whatever the order of its keys", () => {
    law(ingevuld, (lijst) => {
      const omgekeerd = Object.fromEntries(Object.entries(lijst).reverse());
      expect(JSON.stringify(imported(omgekeerd))).toBe(JSON.stringify(imported(lijst)));
      return Object.keys(lijst).length > 1;
    });
  });

  it("brings every text before a person, and never matches it in silence", () => {
    law(ingevuld, (lijst) => {
      const { punten } = imported(lijst);
      const teksten = tekstenIn(lijst);
      const gezegd = punten.flatMap(({ voorbehoud, beoordelingen }) => [voorbehoud ?? "", String(beoordelingen[0]?.waarde)]);
      for (const woorden of teksten) expect(gezegd.some((zin) => zin.includes(woorden))).toBe(true);

      const isTekst = (code: string): boolean => criterionOf(code).schaal.soort === "tekst";
      const metTekst = punten
        .filter(({ criterium, voorbehoud }) => voorbehoud !== undefined || isTekst(criterium))
        .map(({ criterium }) => criterium);
      const { bevindingen } = compare(punten, [punt("tillen", "5 kg")]);
      for (const { criterium, teBeoordelen, uitkomst } of bevindingen.filter((gevonden) =>
        metTekst.includes(gevonden.criterium),
      )) {
        expect(teBeoordelen, criterium).toBe(true);
        expect(["match", "niet-gevraagd"], criterium).not.toContain(uitkomst);
      }
      return teksten.length > 0;
    });
  });
});

const ordinaal = items.filter(({ soort }) => soort === "ordinaal");

const codeBij = (item: Item, getal: number): number => {
  const [gelezen] = parsed({ [item.item]: getal });
  if (gelezen === undefined) throw new Error(`${item.item} gives no point`);
  return codeOf(criterionOf(gelezen.criterium), gelezen.beoordelingen[0]?.waarde);
};

describe("an item with degrees", () => {
  it("never gives more when its value is higher", () => {
    const paar = fc
      .constantFrom(...ordinaal)
      .chain((item) =>
        fc
          .tuple(fc.nat(item.waarden.length - 1), fc.nat(item.waarden.length - 1))
          .map(([a, b]) => ({ item, laag: Math.min(a, b), hoog: Math.max(a, b) })),
      );
    law(
      paar,
      ({ item, laag, hoog }) => {
        expect(codeBij(item, hoog)).toBeLessThanOrEqual(codeBij(item, laag));
        return hoog > laag;
      },
      { atLeast: 0.4 },
    );
  });
});

describe("anything", () => {
  it("is a list or a fault, and never throws", () => {
    const bijna = fc.record({
      nummering: fc.oneof(fc.constant("nieuw"), fc.anything()),
      items: fc.dictionary(fc.oneof(fc.constantFrom("I.1", "I.5", "IV.2", "II.1"), fc.string()), fc.anything()),
    });
    law(fc.oneof(fc.anything(), bijna), (invoer) => {
      const gelezen = importFml(invoer, opties);
      if (isRight(gelezen)) return false;
      expect(gelezen.left.aantal).toBeGreaterThanOrEqual(gelezen.left.fouten.length);
      expect(gelezen.left.fouten.length).toBeGreaterThan(0);
      return true;
    });
  });
});
