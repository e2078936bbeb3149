import type { CatalogusData } from "../../domain/catalogus.js";
import { maatregelcode, type Criterium } from "../../domain/criterium.js";
import { leidraadNlData } from "../leidraad-nl/index.js";
import { criteriaVlaanderen } from "./criteria.js";
import { evaluatiecriteria } from "./evaluatie.js";
import { maatregelenVlaanderen } from "./maatregelen.js";
import { verwijzingen } from "./randvoorwaarden.js";

/** A precondition gets the referral that exists for it, if it does not have it yet. */
const metVerwijzing = (criterium: Criterium): Criterium => {
  const verwijzing = verwijzingen.get(criterium.code);
  if (verwijzing === undefined || criterium.maatregelen.some((maatregel) => maatregelcode(maatregel) === verwijzing)) {
    return criterium;
  }
  return { ...criterium, maatregelen: [...criterium.maatregelen, verwijzing] };
};

/**
 * The catalogue of Begeleid Werken as data: the criteria and measures of the Leidraad, what the Flemish sources ask besides, and
 * no funding rule, because the Dutch rules do not hold in Flanders.
 */
export const begeleidWerkenData: CatalogusData = {
  ...leidraadNlData,
  code: "begeleid-werken-be",
  editie: "2026.1",
  naam: { nl: "Begeleid Werken (Vlaanderen)", en: "Begeleid Werken (Flanders)" },
  criteria: [...leidraadNlData.criteria.map(metVerwijzing), ...criteriaVlaanderen, ...evaluatiecriteria],
  maatregelen: [...leidraadNlData.maatregelen, ...maatregelenVlaanderen],
  regelingen: [],
};
