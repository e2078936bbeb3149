import { expectTypeOf, it } from "vitest";
import type { Catalogus, Criterium, Either, Maatregel } from "passend";
import {
  defineCatalogue,
  type CatalogusFouten,
  type CriteriumCode,
  type MaatregelCode,
  type Uitbreiding,
} from "passend/catalogue";

const t = { nl: "x", en: "x" } as const;
const kop = { code: "eigen", editie: "2026.1", naam: t, uit: { code: "leidraad-nl", editie: "2026.3" } } as const;
const bronnen = [{ bron: "leidraad", plaats: "1" }] as const;

const maatregel = {
  naam: t,
  omschrijving: t,
  ingreep: "taak",
  gever: "werkgever",
  soort: "aanpassing",
  gewicht: 1,
  bereik: 60,
  termijn: "direct",
  vereist: [],
  activiteiten: [],
  inzet: { frequentie: t, weken: 0, jobcoachMinuten: [] },
  bronnen,
} as const;

const criterium = {
  onderdeel: "capaciteiten",
  richting: "eis",
  aard: "vaardigheid",
  naam: t,
  vraagWerknemer: t,
  vraagWerk: t,
  schaal: { soort: "voorwaarde", zin: t },
  bronnen,
} as const;

const rij = {
  lijst: "icf",
  code: "d430",
  naam: "x",
  regel: { soort: "lijn", van: [0, 4], naar: [4, 0] },
  eigenKoppeling: t,
} as const;

it("gives faults or a catalogue", () => {
  expectTypeOf(defineCatalogue(kop)).toEqualTypeOf<Either<CatalogusFouten, Catalogus>>();
});

it("knows the codes of the default catalogue", () => {
  expectTypeOf<"tillen">().toExtend<CriteriumCode>();
  expectTypeOf<"tilhulp">().toExtend<MaatregelCode>();
  expectTypeOf<"tilen">().not.toExtend<CriteriumCode>();
});

it("takes own codes where codes of the default catalogue may stand", () => {
  defineCatalogue({
    ...kop,
    maatregelen: [{ ...maatregel, code: "eigen-hulp" }],
    criteria: [
      { ...criterium, code: "eigen-punt", maatregelen: ["eigen-hulp", "tilhulp", { code: "eigen-hulp", bereik: 10 }] },
      { ...criterium, code: "tweede-punt", maatregelen: [], vervangt: "tillen" },
    ],
    aandachtspunten: [{ code: "let-op", naam: t, omschrijving: t, criteria: ["eigen-punt", "tweede-punt", "dragen"], bronnen }],
    koppelingen: [{ ...rij, criterium: "eigen-punt" }],
    zonder: { criteria: ["dragen"], maatregelen: ["tilhulp"], koppelingen: ["icf/d430"] },
    teksten: { criteria: { tillen: { naam: t } }, maatregelen: { tilhulp: { omschrijving: t, voorWerknemer: t } } },
  });
});

it("does not compile with a code that is nowhere", () => {
  defineCatalogue({
    ...kop,
    maatregelen: [{ ...maatregel, code: "eigen-hulp" }],
    criteria: [
      // @ts-expect-error TS2820: a measure that is neither of the default catalogue nor of this one
      { ...criterium, code: "eigen-punt", maatregelen: ["eigen-hulpp"] },
      // @ts-expect-error TS2322: the same, with a reach
      { ...criterium, code: "tweede-punt", maatregelen: [{ code: "tilhulpp", bereik: 10 }] },
      // @ts-expect-error TS2820: a criterium to replace that is not there
      { ...criterium, code: "derde-punt", maatregelen: [], vervangt: "tilen" },
    ],
  });
  // @ts-expect-error TS2820: a measure to replace that is not there
  defineCatalogue({ ...kop, maatregelen: [{ ...maatregel, code: "hulp", vervangt: "tilhulpp" }] });
  // @ts-expect-error TS2820: a criterium to leave out that is not there
  defineCatalogue({ ...kop, zonder: { criteria: ["tilen"] } });
  // @ts-expect-error TS2820: a measure to leave out that is not there
  defineCatalogue({ ...kop, zonder: { maatregelen: ["tilhulpp"] } });
  // @ts-expect-error TS2561: a text for a criterium that is not there
  defineCatalogue({ ...kop, teksten: { criteria: { tilen: { naam: t } } } });
  // @ts-expect-error TS2353: a text that a criterium does not have
  defineCatalogue({ ...kop, teksten: { criteria: { tillen: { titel: t } } } });
  // @ts-expect-error TS2741: a text in one language
  defineCatalogue({ ...kop, teksten: { criteria: { tillen: { naam: { nl: "x" } } } } });
  // @ts-expect-error TS2820: a row of a crosswalk to a criterium that is not there
  defineCatalogue({ ...kop, koppelingen: [{ ...rij, criterium: "tilen" }] });
});

it("takes a record of a loaded catalogue with what is different in it", () => {
  const tillen = {} as Criterium;
  const tilhulp = {} as Maatregel;
  defineCatalogue({
    ...kop,
    criteria: [
      { ...tillen, code: "tillen", vervangt: "tillen" },
      { ...tillen, code: "tillen-boven-het-hoofd", vervangt: undefined },
    ],
    maatregelen: [{ ...tilhulp, code: "potlift", vervangt: "tilhulp" }],
  });
  // @ts-expect-error TS2820: a criterium to replace that is not there
  defineCatalogue({ ...kop, criteria: [{ ...tillen, code: "tillen", vervangt: "tilen" }] });
});

it("takes the name that a catalogue gives itself", () => {
  const catalogus = {} as Catalogus;
  defineCatalogue({ ...kop, uit: catalogus.toJSON() });
});

it("takes any code on top of a catalogue whose codes are not known yet", () => {
  const basis = {} as Catalogus;
  const opBasis = { ...kop, uit: { code: "begeleid-werken-be", editie: "2026.2" } } as const;
  defineCatalogue(
    {
      ...opBasis,
      criteria: [{ ...criterium, code: "eigen-punt", maatregelen: ["iets", { code: "anders", bereik: 10 }], vervangt: "iets" }],
      maatregelen: [{ ...maatregel, code: "eigen-hulp", vervangt: "iets" }],
      zonder: { criteria: ["evaluatie-werkattitudes"], maatregelen: ["iets"] },
      teksten: { criteria: { "evaluatie-werkattitudes": { naam: t } } },
    },
    { basis },
  );
  // @ts-expect-error TS2353: a text that a criterium does not have
  defineCatalogue({ ...opBasis, teksten: { criteria: { iets: { titel: t } } } }, { basis });
  // @ts-expect-error TS2353: without that catalogue, codes are those of the default one
  defineCatalogue({ ...opBasis, teksten: { criteria: { "evaluatie-werkattitudes": { naam: t } } } });
});

it("the type of an extension can be written out", () => {
  expectTypeOf<{ readonly zonder: { readonly criteria: readonly ["tillen"] } } & typeof kop>().toExtend<Uitbreiding>();
});
