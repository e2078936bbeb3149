import { loadCatalogus } from "../catalogue.js";
import { isLeft, leidraadNl, type Catalogus } from "../index.js";
import type { Io } from "./io.js";
import { lees, plaatsnaam } from "./lees.js";
import type { Melding } from "./melding.js";
import type { Uitvoer } from "./uitvoer.js";
import { begeleidWerken } from "../vlaanderen.js";

/** The catalogues that come with the package, by name. */
const ingebouwd: ReadonlyMap<string, Catalogus> = new Map(
  [leidraadNl, begeleidWerken].map((catalogus) => [catalogus.data.code, catalogus]),
);

/** The catalogue that an extension names in `uit`, when it comes with the package. */
const basisVan = (data: unknown): Catalogus | undefined => {
  const { uit } = (data ?? {}) as { readonly uit?: unknown };
  const { code } = (uit ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? ingebouwd.get(code) : undefined;
};

/**
 * The catalogue of `--catalogus`: one by name, or a file with a whole one or an extension. Without the option the default one;
 * undefined when it is refused, and what is wrong has been reported.
 */
export const leesCatalogus = async (io: Io, uitvoer: Uitvoer, bestand: string | undefined): Promise<Catalogus | undefined> => {
  const bekend = ingebouwd.get(bestand ?? leidraadNl.data.code);
  if (bestand === undefined || bekend !== undefined) return bekend;
  const plaats = plaatsnaam(bestand);
  const gelezen = await lees(io, bestand, "opties");
  if (!("data" in gelezen)) {
    uitvoer.meld(gelezen.meldingen);
    return undefined;
  }
  const basis = basisVan(gelezen.data);
  const geladen = loadCatalogus(gelezen.data, basis === undefined ? {} : { basis });
  if (!isLeft(geladen)) return geladen.right;
  const { aantal, fouten } = geladen.left;
  uitvoer.meld(fouten.map((fout): Melding => ({ soort: "catalogusfout", plaats, fout })));
  if (aantal > fouten.length) uitvoer.meld([{ soort: "meer-fouten", plaats, aantal: aantal - fouten.length }]);
  return undefined;
};
