import fc from "fast-check";
import { isLeft, isRight, type Catalogus } from "passend";
import { describe, expect, it } from "vitest";
import { loadCatalogus } from "../../src/catalogue/loadCatalogus.js";
import { uitbreidingSchema } from "../../src/domain/uitbreiding.js";
import { law } from "../support/law.js";
import { exemplaren } from "./museum.js";

const basisVan = (data: unknown): Catalogus => {
  const geladen = loadCatalogus(data);
  if (isLeft(geladen)) throw new Error("the catalogue beneath does not load");
  return geladen.right;
};

const uitbreidingen = (["accept", "reject"] as const)
  .flatMap(exemplaren)
  .flatMap(({ catalogus, basis }) => (basis === undefined ? [] : [{ catalogus, basis: basisVan(basis) }]));

/** Every place in the data, as the path to it. */
const plaatsen = (data: unknown, pad: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] =>
  typeof data !== "object" || data === null
    ? [pad]
    : [
        pad,
        ...Object.entries(data).flatMap(([sleutel, kind]) =>
          plaatsen(kind, [...pad, Array.isArray(data) ? Number(sleutel) : sleutel]),
        ),
      ];

/** A copy with something else at one place. */
const met = (data: unknown, [sleutel, ...verder]: readonly (string | number)[], iets: unknown): unknown => {
  if (sleutel === undefined) return iets;
  if (Array.isArray(data)) return data.map((kind, i) => (i === sleutel ? met(kind, verder, iets) : kind));
  return { ...(data as object), [sleutel]: met((data as Record<string | number, unknown>)[sleutel], verder, iets) };
};

const iets = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, "", "tillen", "lezen", "IV.13", "icf/d430", 0, -1, 1e9, true, [], {}, [null], {
    code: 3,
  }),
  fc.jsonValue({ maxDepth: 2 }),
);

const verminkt = fc.constantFrom(...uitbreidingen).chain(({ catalogus, basis }) =>
  fc
    .array(fc.tuple(fc.constantFrom(...plaatsen(catalogus).slice(1)), iets), { minLength: 1, maxLength: 3 })
    .map((wijzigingen) => ({
      data: wijzigingen.reduce((data, [pad, waarde]) => metVeilig(data, pad, waarde), catalogus),
      basis,
    })),
);

/** An earlier change may have taken away what a later one would change. */
const metVeilig = (data: unknown, pad: readonly (string | number)[], waarde: unknown): unknown => {
  try {
    return met(data, pad, waarde);
  } catch {
    return data;
  }
};

type Lijsten = Readonly<Record<string, unknown>>;

/** Some of the records of each list, in any order; what is no list stays as it is. */
const keuzeUit = (data: Lijsten): fc.Arbitrary<Lijsten> =>
  fc.record(
    Object.fromEntries(
      Object.entries(data).map(([veld, waarde]) => [
        veld,
        Array.isArray(waarde) ? fc.shuffledSubarray<unknown>(waarde, { minLength: 0 }) : fc.constant(waarde),
      ]),
    ),
  );

const goed = fc
  .constantFrom(...exemplaren("accept").filter(({ basis }) => basis !== undefined))
  .chain(({ catalogus, basis }) => keuzeUit(catalogus as Lijsten).map((data) => ({ data, basis: basisVan(basis) })));

const velden = new Set<string | number>(Object.keys(uitbreidingSchema.shape));

describe("an extension in which anything may be wrong", () => {
  it("is loaded, or refused with faults that all lie in the extension", () => {
    law(verminkt, ({ data, basis }) => {
      const geladen = loadCatalogus(data, { basis });
      // Without `uit` it is no extension, and is judged as a whole catalogue.
      if (isRight(geladen) || (data as { uit?: unknown }).uit === undefined) return false;
      expect(geladen.left.aantal).toBeGreaterThan(0);
      for (const { code, pad } of geladen.left.fouten) {
        if (pad.length === 0) expect(code).toBe("onbekende-sleutel");
        else expect(velden).toContain(pad[0]);
      }
      return true;
    });
  });
});

describe("an extension that loads", () => {
  it("is a whole catalogue: written down and loaded again it is the same", () => {
    law(
      goed,
      ({ data, basis }) => {
        const geladen = loadCatalogus(data, { basis });
        if (isLeft(geladen)) return false;
        const opnieuw = loadCatalogus(JSON.parse(JSON.stringify(geladen.right.data)));
        expect(isRight(opnieuw) && opnieuw.right.data).toEqual(geladen.right.data);
        return true;
      },
      { atLeast: 0.3 },
    );
  });

  it("means the same in whatever order its records stand", () => {
    law(
      goed,
      ({ data, basis }) => {
        const omgekeerd = Object.fromEntries(
          Object.entries(data).map(([veld, waarde]) => [
            veld,
            Array.isArray(waarde) ? [...(waarde as unknown[])].reverse() : waarde,
          ]),
        );
        const [een, ander] = [loadCatalogus(data, { basis }), loadCatalogus(omgekeerd, { basis })];
        expect(isLeft(een)).toBe(isLeft(ander));
        if (isLeft(een) || isLeft(ander)) return false;
        expect([...ander.right.criteria]).toEqual([...een.right.criteria]);
        expect(new Map([...ander.right.maatregelen].sort())).toEqual(new Map([...een.right.maatregelen].sort()));
        return true;
      },
      { atLeast: 0.3 },
    );
  });
});
