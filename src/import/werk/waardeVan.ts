import type { Criterium } from "../../domain/criterium.js";
import type { Koppeling } from "../../domain/koppeling.js";
import type { EnkeleWaarde } from "../../domain/waarde.js";
import { alsWaarde, pasRegel } from "../pasRegel.js";

const tenzijOnbekend = (waarde: EnkeleWaarde | undefined): EnkeleWaarde | undefined =>
  waarde === "onbekend" ? undefined : waarde;

/** Our value for a figure of a list of occupations; undefined where the row of the crosswalk does not tell. */
export const waardeVan = ({ schaal }: Criterium, { regel }: Koppeling, invoer: number | string): EnkeleWaarde | undefined =>
  tenzijOnbekend(pasRegel(schaal, regel, invoer));

/** Every value that a row can give, for as far as that matters for which is the strictest. */
export const waardenVan = ({ schaal }: Criterium, { regel }: Koppeling): readonly EnkeleWaarde[] => {
  switch (regel.soort) {
    case "drempels":
      return regel.waarden.flatMap((waarde) => tenzijOnbekend(alsWaarde(schaal, waarde)) ?? []);
    case "niveaus":
      return regel.waarden.flatMap(({ waarde }) => tenzijOnbekend(alsWaarde(schaal, waarde)) ?? []);
    case "lijn":
      return regel.van.flatMap((eind) => pasRegel(schaal, regel, eind) ?? []);
    case "rest":
      return [];
  }
};
