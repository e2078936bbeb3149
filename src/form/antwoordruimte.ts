import type { Catalogus } from "../catalogue/catalogus.js";
import type { Bevinding, Gegeven } from "../domain/bevinding.js";
import type { Schaal } from "../domain/criterium.js";
import type { Vraag } from "../domain/formulier.js";
import { codeVan, hoogsteCode } from "../domain/schaal.js";
import { maximumVan, minimumVan, type Waarde } from "../domain/waarde.js";

const codeOp = (schaal: Schaal, waarde: Waarde): number | undefined => {
  const enkel = minimumVan(waarde);
  return enkel === undefined ? 0 : codeVan(schaal, enkel);
};

const hoogsteOp = (schaal: Schaal, waarde: Waarde): number => {
  const enkel = maximumVan(waarde);
  return enkel === undefined ? hoogsteCode : (codeVan(schaal, enkel) ?? hoogsteCode);
};

/** How far raters lie apart; values without an order can be wholly different. */
const onenigheid = (schaal: Schaal, gegeven: Gegeven | null): number => {
  if (gegeven?.waarde === undefined) return 0;
  const { waarde: gekozen } = gegeven;
  const [minimum, maximum] = [codeOp(schaal, gekozen), hoogsteOp(schaal, gekozen)];
  return gegeven.afwijkend.reduce((top, { waarde }) => {
    const ander = codeOp(schaal, waarde);
    if (minimum === undefined || ander === undefined) return hoogsteCode;
    return Math.max(top, Math.abs(minimum - ander), Math.abs(maximum - hoogsteOp(schaal, waarde)));
  }, 0);
};

/** The largest shortage that a demand nobody knows yet could bring. */
const ruimteOnder = (schaal: Schaal, aanbod: Gegeven | null): number =>
  hoogsteCode - (aanbod?.waarde === undefined ? 0 : (codeOp(schaal, aanbod.waarde) ?? 0));

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
