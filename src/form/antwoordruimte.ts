import type { Catalogus } from "../catalogue/catalogus.js";
import type { Bevinding, Gegeven } from "../domain/bevinding.js";
import type { Schaal } from "../domain/criterium.js";
import type { Vraag } from "../domain/formulier.js";
import { afstandTussen, hoogsteCode, minimumcode } from "../domain/schaal.js";

/** How far raters lie apart; values without an order can be wholly different. */
const onenigheid = (schaal: Schaal, gegeven: Gegeven | null): number => {
  if (gegeven?.waarde === undefined) return 0;
  const { waarde: gekozen, afwijkend } = gegeven;
  return afwijkend.reduce((top, { waarde }) => Math.max(top, afstandTussen(schaal, gekozen, waarde) ?? hoogsteCode), 0);
};

/** The largest shortage that a demand nobody knows yet could bring. */
const ruimteOnder = (schaal: Schaal, aanbod: Gegeven | null): number =>
  hoogsteCode - (aanbod?.waarde === undefined ? 0 : (minimumcode(schaal, aanbod.waarde) ?? 0));

/** How many codes of misfit the answer to a question can add or take away. */
export const antwoordruimte = (bevinding: Bevinding, soort: Vraag["soort"], catalogus: Catalogus): number => {
  const plek = catalogus.criteria.get(bevinding.criterium);
  if (plek === undefined) return hoogsteCode;
  const { schaal } = plek.criterium;
  const { minimum, maximum } = bevinding.verlies;
  switch (soort) {
    case "vraag-onbekend":
      return maximum > minimum ? maximum - minimum : ruimteOnder(schaal, bevinding.aanwezig);
    case "beoordelaars-verschillen":
      return Math.max(onenigheid(schaal, bevinding.gevraagd), onenigheid(schaal, bevinding.aanwezig));
    case "verschil-van-een-stap":
      return plek.stap;
    case "steun-niet-zeker":
      return maximum;
    default:
      return maximum - minimum;
  }
};
