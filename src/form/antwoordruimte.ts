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

/** The codes of everything that was said, the value reasoned with first; undefined where a value has none. */
const codesVan = (schaal: Schaal, gegeven: Gegeven | null): readonly (number | undefined)[] => {
  const gezegd = gegeven === null ? [] : [gegeven.waarde, ...gegeven.afwijkend.map(({ waarde }) => waarde)];
  return gezegd.map((waarde) => (waarde === undefined ? undefined : minimumcode(schaal, waarde)));
};

/** Whether some of what is asked lies above some of what is there; also where that cannot be told. */
const kanBotsen = (gevraagd: readonly (number | undefined)[], aanwezig: readonly (number | undefined)[]): boolean =>
  gevraagd.some((vraag) => aanwezig.some((aanbod) => vraag === undefined || aanbod === undefined || vraag > aanbod));

/** Whether an answer from one side can be that the point falls short. */
export const kanTekortGeven = (
  bevinding: Bevinding,
  soort: Vraag["soort"],
  aan: Vraag["aan"],
  { criteria }: Catalogus,
): boolean => {
  const plek = criteria.get(bevinding.criterium);
  if (plek === undefined) return true;
  const { schaal } = plek.criterium;
  const [gevraagd, aanwezig] = [codesVan(schaal, bevinding.gevraagd), codesVan(schaal, bevinding.aanwezig)];
  switch (soort) {
    case "aanbod-onbekend":
      return bevinding.verlies.maximum > 0 && gevraagd[0] !== 0;
    case "beoordelaars-verschillen": {
      const vragende = (bevinding.richting === "eis") === (aan === "werk");
      return vragende ? kanBotsen(gevraagd, aanwezig.slice(0, 1)) : kanBotsen(gevraagd.slice(0, 1), aanwezig);
    }
    case "verschil-van-een-stap":
      return kanBotsen(gevraagd.slice(0, 1), [(aanwezig[0] ?? 0) - plek.stap]);
    default:
      return true;
  }
};
