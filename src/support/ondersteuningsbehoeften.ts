import { isNatuurlijk } from "../catalogue/lichtNaarZwaar.js";
import type { Paar } from "../catalogue/paar.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { Maatregel } from "../domain/maatregel.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import type { Vergelijking } from "../match/match.js";
import { kiesOpties, type GekozenOptie } from "./kiesOpties.js";
import { rustOp } from "./rustOp.js";

const behoefteVan = (
  discrepantie: Discrepantie,
  { optie, voorwaardelijk, sluit, lichter }: GekozenOptie,
  maatregel: Maatregel,
  paar: Paar,
): Ondersteuningsbehoefte => ({
  id: `ondersteuning/${discrepantie.criterium}/${maatregel.code}`,
  discrepantie: discrepantie.id,
  bevinding: discrepantie.bevinding,
  criterium: discrepantie.criterium,
  onderdeel: discrepantie.onderdeel,
  maatregel: maatregel.code,
  ...(optie.hulpmiddel === undefined ? {} : { hulpmiddel: optie.hulpmiddel }),
  ingreep: maatregel.ingreep,
  gever: maatregel.gever,
  soort: maatregel.soort,
  stap: optie.stap,
  natuurlijk: isNatuurlijk(maatregel),
  voorwaardelijk,
  sluit,
  weken: maatregel.inzet.weken,
  minuten: maatregel.inzet.jobcoachMinuten,
  lichter,
  grond: maatregel.bronnen,
  because: rustOp(discrepantie, maatregel, {
    werkbegeleider: paar.werk.werkbegeleider !== undefined,
    netwerk: paar.werknemer.netwerk !== undefined,
  }),
});

const voor = (discrepantie: Discrepantie, paar: Paar): readonly Ondersteuningsbehoefte[] =>
  kiesOpties(discrepantie, paar.catalogus.maatregelen).flatMap((gekozen) => {
    const maatregel = paar.catalogus.maatregelen.get(gekozen.optie.maatregel);
    return maatregel === undefined ? [] : [behoefteVan(discrepantie, gekozen, maatregel, paar)];
  });

/**
 * What has to be arranged for every discrepantie, in the order of the findings. A discrepantie without any stays open.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, match, ondersteuningsbehoeften, parsePaar } from "passend";
 *
 * const gezegd = { door: "werkgever", bewijs: "gesprek", datum: "2026-01-05" };
 * const paar = parsePaar(
 *   {
 *     werknemer: {
 *       soort: "werknemerprofiel",
 *       id: "kandidaat",
 *       datum: "2026-01-10",
 *       punten: [{ criterium: "geen-hoog-tempo", beoordelingen: [{ waarde: "ja", ...gezegd }] }],
 *     },
 *     werk: {
 *       soort: "werkprofiel",
 *       id: "lopende-band",
 *       datum: "2026-01-12",
 *       punten: [{ criterium: "geen-hoog-tempo", aanpasbaar: "ja", beoordelingen: [{ waarde: "nee", ...gezegd }] }],
 *     },
 *   },
 *   { peildatum: "2026-02-01" },
 * );
 * assert.ok(isRight(paar));
 * const [behoefte] = ondersteuningsbehoeften(match(paar.right));
 * assert.equal(behoefte?.maatregel, "tempo-loslaten");
 * ```
 * @category Support
 * @since 0.1.0
 */
export const ondersteuningsbehoeften = (vergelijking: Vergelijking): readonly Ondersteuningsbehoefte[] =>
  vergelijking.discrepanties.flatMap((discrepantie) => voor(discrepantie, vergelijking.paar));
