import { gevers, type Maatregel } from "../../domain/maatregel.js";
import type { Ondersteuningsbehoefte } from "../../domain/ondersteuning.js";
import type { WerkgeverTeksten } from "../../messages/werkgeverTeksten.js";
import { isBlijvend } from "../isBlijvend.js";
import { inCel, tabel } from "../opmaak.js";
import { inTaal, maatregelnaam, type Weergave } from "../weergave.js";
import { toontMaatregel } from "./toont.js";

/** A measure of the plan, however many points it is for. */
export interface Planmaatregel {
  readonly id: string;
  readonly maatregel: Maatregel;
  readonly toont: "zin" | "naam";
  readonly eerstVragen: boolean;
  /** The profile names an aid; which, the job coach says. */
  readonly isHulpmiddel: boolean;
}

const voeg = (eerder: Planmaatregel | undefined, nieuw: Planmaatregel): Planmaatregel =>
  eerder === undefined
    ? nieuw
    : {
        ...nieuw,
        toont: eerder.toont === "naam" ? "naam" : nieuw.toont,
        eerstVragen: eerder.eerstVragen || nieuw.eerstVragen,
        isHulpmiddel: eerder.isHulpmiddel || nieuw.isHulpmiddel,
      };

/**
 * The measures that the employer sees, each once: how often it occurs says how many points there are. The order is that of who
 * gives it and then of the code, which says nothing of the points either.
 */
export const planmaatregelen = (weergave: Weergave): readonly Planmaatregel[] => {
  const gevonden = new Map<string, Planmaatregel>();
  const bekijk = (behoefte: Ondersteuningsbehoefte): void => {
    const toont = toontMaatregel(behoefte, weergave);
    const maatregel = weergave.catalogus.maatregelen.get(behoefte.maatregel);
    if (toont === undefined || maatregel === undefined) return;
    const { code } = maatregel;
    const nieuw: Planmaatregel = {
      id: `maatregel/${code}`,
      maatregel,
      toont,
      eerstVragen: behoefte.voorwaardelijk,
      isHulpmiddel: behoefte.hulpmiddel !== undefined,
    };
    gevonden.set(code, voeg(gevonden.get(code), nieuw));
  };
  weergave.formulier.ondersteuning.forEach(bekijk);
  return [...gevonden.values()].sort(
    ({ maatregel: a }, { maatregel: b }) => gevers.indexOf(a.gever) - gevers.indexOf(b.gever) || (a.code < b.code ? -1 : 1),
  );
};

/** What happens, as far as the employer sees it. */
const wat = ({ maatregel, toont, isHulpmiddel }: Planmaatregel, weergave: Weergave, plan: WerkgeverTeksten): string => {
  if (isHulpmiddel) return plan.middel;
  return toont === "zin" ? inTaal(weergave, maatregel.omschrijving) : `${maatregelnaam(weergave, maatregel.code)}.`;
};

/** How often, and how long where it ends. */
const hoeVaak = ({ soort, inzet }: Maatregel, weergave: Weergave): string =>
  weergave.teksten.duur(inTaal(weergave, inzet.frequentie), isBlijvend(soort) ? 0 : inzet.weken);

/** The support at work, with who gives it and how often. */
export const steunOpHetWerk = (weergave: Weergave, plan: WerkgeverTeksten): string => {
  const { zin } = weergave;
  const rijen = planmaatregelen(weergave).map((deel) => [
    inCel([zin(wat(deel, weergave, plan), [deel.id]), deel.eerstVragen ? zin(plan.eerstVragen, [deel.id]) : ""]),
    plan.gever[deel.maatregel.gever],
    hoeVaak(deel.maatregel, weergave),
  ]);
  return `## ${plan.kop.steun}\n\n${rijen.length === 0 ? plan.geenSteun : tabel(plan.steunKolommen, rijen)}`;
};
