import type { Catalogus } from "passend";
import { indexCatalogus } from "../../src/catalogue/catalogus.js";
import { aandachtspunten, begeleideradviezen } from "../../src/catalogue/leidraad-nl/werkbegeleiding.js";
import type { Maatregel } from "../../src/domain/maatregel.js";
import type { Aandachtspunt } from "../../src/domain/werkbegeleiding.js";
import { catalogusVan, maatregel, vaardigheid } from "./smallCatalogue.js";

/** Support by the werkbegeleider that asks only that this colleague is willing, unless the test says more. */
export const steun = (code: string, rest: Partial<Maatregel> = {}): Maatregel =>
  maatregel(code, { ingreep: "collegas", gever: "werkbegeleider", gewicht: 1, vereist: ["werkbegeleider-bereid"], ...rest });

/** An attention point of the real catalogue that shows on other criteria. */
const aandachtspunt = (plaats: number, criteria: readonly string[]): Aandachtspunt => ({
  ...(aandachtspunten[plaats] as Aandachtspunt),
  criteria: [...criteria],
});

/**
 * A catalogue with these measures on skills of which each has the named ones, the questions about the werkbegeleider of the
 * real catalogue, and two attention points: work behaviour on `aandacht`, detailed instruction on nothing here.
 */
export const begeleidcatalogus = (
  punten: Readonly<Record<string, readonly Maatregel[]>>,
  aandacht: readonly string[] = ["zagen"],
): Catalogus => {
  const maatregelen = [...new Map(Object.values(punten).flatMap((lijst) => lijst.map((een) => [een.code, een]))).values()];
  const criteria = Object.entries(punten).map(([code, lijst]) =>
    vaardigheid(
      code,
      lijst.map((een) => een.code),
    ),
  );
  return indexCatalogus({
    ...catalogusVan(criteria, maatregelen).data,
    begeleideradviezen: [...begeleideradviezen],
    aandachtspunten: [aandachtspunt(0, aandacht), aandachtspunt(1, ["nergens"])],
  });
};
