import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Coachingsdoel } from "../domain/doel.js";
import type { Schaal } from "../domain/criterium.js";
import type { Maatregel } from "../domain/maatregel.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import { codeVan, hoogsteWaardeTot, laagsteWaardeVanaf } from "../domain/schaal.js";
import { minimumVan, type EnkeleWaarde, type Waarde } from "../domain/waarde.js";
import type { Vergelijking } from "../match/match.js";
import { ondersteuningsbehoeften } from "../support/ondersteuningsbehoeften.js";
import { gasNuVan, gasVoor } from "./gas.js";
import { metingVan } from "./meting.js";
import { metRang, type Kandidaat } from "./rang.js";
import { tellerIn, wieDoetWat, type Teller } from "./wieDoetWat.js";

/** A goal of half a year or less is short-term; a course, or what takes longer, is long-term. */
const horizonVan = ({ termijn }: Maatregel): Coachingsdoel["horizon"] => (termijn === "lang" ? "lang" : "kort");

interface VanTot {
  readonly nu: Waarde;
  readonly streef: EnkeleWaarde;
  readonly volstaat: boolean;
}

/**
 * The worker comes to bring more: what is asked less what existing support carries, or as far as the measure reaches.
 */
const meerBrengen = (schaal: Schaal, nu: EnkeleWaarde, doel: number, reikt: number): VanTot | undefined => {
  const van = codeVan(schaal, nu) ?? 0;
  const volstaat = van + reikt >= doel;
  const streef = volstaat ? laagsteWaardeVanaf(schaal, doel) : hoogsteWaardeTot(schaal, van + reikt);
  return streef === undefined || (codeVan(schaal, streef) ?? 0) <= van ? undefined : { nu, streef, volstaat };
};

/**
 * Behaviour now and at the end. On an `eis` the worker brings more; on a `behoefte` the worker comes to manage with what the
 * work offers. Nothing when the measure does not reach the next value of the scale.
 */
const vanTot = (
  { criterium }: CatalogusCriterium,
  bevinding: Bevinding,
  behoefte: Ondersteuningsbehoefte,
): VanTot | undefined => {
  const vraag = bevinding.gevraagd?.waarde === undefined ? undefined : minimumVan(bevinding.gevraagd.waarde);
  const aanbod = bevinding.aanwezig?.waarde as EnkeleWaarde | undefined;
  if (vraag === undefined || aanbod === undefined || codeVan(criterium.schaal, aanbod) === undefined) return undefined;
  const rest = bevinding.tekort - bevinding.gedekt;
  if (rest <= 0) return undefined;
  if (bevinding.richting === "eis") {
    const doel = (codeVan(criterium.schaal, vraag) ?? 0) - bevinding.gedekt;
    return meerBrengen(criterium.schaal, aanbod, doel, behoefte.sluit.minimum);
  }
  const volstaat = behoefte.sluit.minimum >= rest;
  return volstaat ? { nu: vraag, streef: aanbod, volstaat } : undefined;
};

const kandidaatVan = (
  vergelijking: Vergelijking,
  bevinding: Bevinding,
  behoefte: Ondersteuningsbehoefte,
  teller: Teller,
): readonly Kandidaat[] => {
  const { catalogus } = vergelijking.paar;
  const plek = catalogus.criteria.get(behoefte.criterium);
  const maatregel = catalogus.maatregelen.get(behoefte.maatregel);
  const inhoud = plek === undefined ? undefined : vanTot(plek, bevinding, behoefte);
  if (plek === undefined || maatregel === undefined || inhoud === undefined) return [];
  const horizon = horizonVan(maatregel);
  const gas = gasVoor(plek.criterium, inhoud.streef);
  const meting = metingVan(plek.criterium, inhoud.streef, gas, horizon, behoefte.weken);
  const doel: Kandidaat["doel"] = {
    id: `doel/${behoefte.criterium}`,
    bevindingen: [bevinding.id],
    discrepantie: behoefte.discrepantie,
    ondersteuning: behoefte.id,
    maatregel: behoefte.maatregel,
    criterium: behoefte.criterium,
    onderdeel: behoefte.onderdeel,
    soort: behoefte.onderdeel === "context" ? "persoonlijk-doel" : "werkdoel",
    horizon,
    nu: inhoud.nu,
    streef: inhoud.streef,
    volstaat: inhoud.volstaat,
    activiteiten: maatregel.activiteiten,
    gever: behoefte.gever,
    weken: behoefte.weken,
    minuten: behoefte.minuten,
    wieDoetWat: wieDoetWat(behoefte, meting, teller),
    meting,
    gas,
    gasNu: gasNuVan(gas),
    because: [behoefte.id, ...behoefte.because],
  };
  return [{ doel, bevinding }];
};

/**
 * The coaching goals that follow from the support needs: one for every shortage that the person can learn away, ranked. A goal
 * is never made without the finding it is derived from; what the person cannot learn, or nobody knows, gives no goal.
 *
 * @param behoeften the support needs of the comparison, where they are known already
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { coachingsdoelen, isRight, match, parsePaar } from "passend";
 *
 * const gezien = { door: "jobcoach", bewijs: "observatie", datum: "2026-01-05" };
 * const punt = (waarde: string, leerbaarheid?: string) => ({
 *   criterium: "hulp-vragen",
 *   beoordelingen: [{ waarde, ...gezien }],
 *   ...(leerbaarheid === undefined ? {} : { leerbaarheid }),
 * });
 * const doelenBij = (leerbaarheid?: string) => {
 *   const paar = parsePaar(
 *     {
 *       werknemer: { soort: "werknemerprofiel", id: "kandidaat", datum: "2026-01-10", punten: [punt("deels", leerbaarheid)] },
 *       werk: { soort: "werkprofiel", id: "kwekerij", datum: "2026-01-12", punten: [punt("ja")] },
 *     },
 *     { peildatum: "2026-02-01" },
 *   );
 *   assert.ok(isRight(paar));
 *   return coachingsdoelen(match(paar.right));
 * };
 * assert.equal(doelenBij("coachbaar").length, 1);
 * assert.equal(doelenBij().length, 0); // nobody said that it can be learned: a question, not a goal
 * ```
 * @category Goals
 * @since 0.1.0
 */
export const coachingsdoelen = (
  vergelijking: Vergelijking,
  behoeften: readonly Ondersteuningsbehoefte[] = ondersteuningsbehoeften(vergelijking),
): readonly Coachingsdoel[] => {
  const teLeren = behoeften.filter(({ stap, voorwaardelijk }) => stap === "leren" && !voorwaardelijk);
  if (teLeren.length === 0) return [];
  const bevindingen = new Map(vergelijking.bevindingen.map((bevinding) => [bevinding.id, bevinding]));
  const teller = tellerIn(vergelijking.paar.werk);
  return metRang(
    teLeren.flatMap((behoefte) => {
      const bevinding = bevindingen.get(behoefte.bevinding);
      return bevinding === undefined ? [] : kandidaatVan(vergelijking, bevinding, behoefte, teller);
    }),
  );
};
