import type { Criterium, Schaal } from "../../domain/criterium.js";
import { codeVan } from "../../domain/schaal.js";
import type { Geplaatst, Meld } from "./records.js";
import { controleerSchaal } from "./schaal.js";

/** A value of the FML as a value of ours: on a scale with a unit the list gives only the number. */
const opSchaal = (schaal: Schaal, waarde: number | string): boolean =>
  codeVan(schaal, schaal.soort === "hoeveelheid" && typeof waarde === "number" ? { waarde, eenheid: schaal.eenheid } : waarde) !==
  undefined;

const controleerCriterium = ({ record: { schaal, richting, verwijzingen }, pad }: Geplaatst<Criterium>, meld: Meld): void => {
  if (schaal.soort === "voorkeur" && richting === "eis") meld({ code: "voorkeur-als-eis", pad: [...pad, "richting"] });

  let schaalfouten = 0;
  controleerSchaal(schaal, [...pad, "schaal"], (fout) => {
    schaalfouten += 1;
    meld(fout);
  });
  // On a scale that is wrong itself, nothing can be said about the place of a value.
  if (schaalfouten > 0) return;
  const { waarden = [], norm } = verwijzingen?.fml ?? {};
  waarden.forEach((waarde, i) => {
    if (!opSchaal(schaal, waarde)) meld({ code: "fml-buiten-schaal", pad: [...pad, "verwijzingen", "fml", "waarden", i] });
  });
  if (norm !== undefined && !opSchaal(schaal, norm)) {
    meld({ code: "fml-buiten-schaal", pad: [...pad, "verwijzingen", "fml", "norm"] });
  }
};

export const controleerCriteria = (criteria: readonly Geplaatst<Criterium>[], meld: Meld): void =>
  criteria.forEach((criterium) => controleerCriterium(criterium, meld));
