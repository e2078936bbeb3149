import type { CatalogusData } from "../../domain/catalogus.js";
import { leidraadNlData } from "../leidraad-nl/index.js";
import { bronnenVlaanderen } from "./bronnen.js";
import { criteriaVlaanderen } from "./criteria.js";
import { diplomaVlaanderen } from "./diploma.js";
import { evaluatiecriteria } from "./evaluatie.js";
import { maatregelenVlaanderen } from "./maatregelen.js";

const { criteria, koppelingen = [], nietGekoppeld = [] } = leidraadNlData;

/** Has Dutch levels; `diploma-vlaanderen` takes its place. */
const nederlandsDiploma = "diplomaniveau";

const isGekoppeldAan = (code: string) => (koppeling: { readonly criterium: string }) => koppeling.criterium === code;

/** What another list says of a Dutch diploma says nothing of a Flemish one. */
const zonderDiploma: NonNullable<CatalogusData["nietGekoppeld"]> = koppelingen
  .filter(isGekoppeldAan(nederlandsDiploma))
  .map(({ lijst, code, naam }) => ({
    lijst,
    code,
    naam,
    reden: {
      nl: "De lijst noemt Amerikaanse diploma's; wij hebben ze niet naast de Vlaamse gelegd.",
      en: "The list names American diplomas; we did not lay them beside the Flemish ones.",
    },
  }));

/**
 * The catalogue of Begeleid Werken as data: the criteria and measures of the Leidraad, what the Flemish sources ask besides, and
 * no funding rule, because the Dutch rules do not hold in Flanders.
 */
export const begeleidWerkenData: CatalogusData = {
  ...leidraadNlData,
  code: "begeleid-werken-be",
  editie: "2026.2",
  naam: { nl: "Begeleid Werken (Vlaanderen)", en: "Begeleid Werken (Flanders)" },
  bronnen: [...leidraadNlData.bronnen, ...bronnenVlaanderen],
  criteria: [
    ...criteria.filter(({ code }) => code !== nederlandsDiploma),
    diplomaVlaanderen,
    ...criteriaVlaanderen,
    ...evaluatiecriteria,
  ],
  maatregelen: [...leidraadNlData.maatregelen, ...maatregelenVlaanderen],
  koppelingen: koppelingen.filter((koppeling) => !isGekoppeldAan(nederlandsDiploma)(koppeling)),
  nietGekoppeld: [...nietGekoppeld, ...zonderDiploma],
  regelingen: [],
};
