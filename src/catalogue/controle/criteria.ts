import type { Criterium } from "../../domain/criterium.js";
import { opSchaal } from "./opSchaal.js";
import type { Geplaatst, Meld } from "./records.js";
import { controleerSchaal, isSchaalGoed } from "./schaal.js";

const controleerCriterium = ({ record, pad }: Geplaatst<Criterium>, meld: Meld): void => {
  const { schaal, richting, aard, doorlopend, verwijzingen } = record;
  if (schaal.soort === "voorkeur" && richting === "eis") meld({ code: "voorkeur-als-eis", pad: [...pad, "richting"] });
  if (doorlopend === true && (richting !== "behoefte" || aard !== "voorwaarde")) {
    meld({ code: "doorlopend-kan-niet", pad: [...pad, "doorlopend"] });
  }
  controleerSchaal(schaal, [...pad, "schaal"], meld);
  // On a scale that is wrong itself, nothing can be said about the place of a value.
  if (!isSchaalGoed(schaal)) return;
  const { waarden = [], norm } = verwijzingen?.fml ?? {};
  waarden.forEach((waarde, i) => {
    if (!opSchaal(schaal, waarde)) meld({ code: "fml-buiten-schaal", pad: [...pad, "verwijzingen", "fml", "waarden", i] });
  });
  if (norm !== undefined && !opSchaal(schaal, norm)) {
    meld({ code: "fml-buiten-schaal", pad: [...pad, "verwijzingen", "fml", "norm"] });
  }
};

/** Every criterium is sound by itself. */
export const controleerCriteria = (criteria: readonly Geplaatst<Criterium>[], meld: Meld): void => {
  for (const criterium of criteria) controleerCriterium(criterium, meld);
};
