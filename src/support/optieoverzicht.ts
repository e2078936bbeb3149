import type { Optieoverzicht } from "../domain/optieoverzicht.js";
import type { Vergelijking } from "../match/match.js";
import { combinaties } from "./combinaties.js";
import { kiesOpties } from "./kiesOpties.js";
import type { Optiebron } from "./optiebron.js";
import { optieregel, type Gat } from "./optieregel.js";
import { rollenInPlan } from "./rolInPlan.js";

const overzichtVan = (gat: Gat, bron: Optiebron): Optieoverzicht => {
  const { discrepantie, criterium } = gat;
  const { maatregelen } = bron.catalogus;
  const plan = kiesOpties(discrepantie, maatregelen);
  const rollen = rollenInPlan(discrepantie, plan);
  const samen = plan.map(({ optie }) => optie);
  return {
    discrepantie: discrepantie.id,
    bevinding: discrepantie.bevinding,
    criterium: discrepantie.criterium,
    rest: discrepantie.rest,
    open: discrepantie.open,
    doorlopend: criterium.doorlopend === true,
    opties: discrepantie.opties.flatMap((optie, i) => {
      const maatregel = maatregelen.get(optie.maatregel);
      const rol = rollen[i];
      if (maatregel === undefined || rol === undefined) return [];
      const anderen = samen.includes(optie) ? samen.filter((ander) => ander !== optie) : [];
      const samenMet = anderen.map((ander) => ander.maatregel);
      return [optieregel(optie, maatregel, rol, samenMet, gat, bron)];
    }),
    combinaties: combinaties(discrepantie, plan, maatregelen),
    because: [discrepantie.id, ...discrepantie.because],
  };
};

/** The overviews from whatever holds what they are made from. */
export const overzichtUit = (bron: Optiebron): readonly Optieoverzicht[] =>
  bron.discrepanties.flatMap((discrepantie) => {
    const criterium = bron.catalogus.criteria.get(discrepantie.criterium)?.criterium;
    const bevinding = bron.bevindingen.find(({ id }) => id === discrepantie.bevinding);
    return criterium === undefined ? [] : [overzichtVan({ discrepantie, bevinding, criterium }, bron)];
  });

/**
 * All options on every discrepantie, from light to heavy and natural support first: how far each closes the gap, which
 * preconditions are met, what it takes, on whom it leans, and what becomes of it in the plan. Where one option is not enough,
 * the combinations that are. Every option has one role, so that none is passed over in silence. Total.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, optieoverzicht, parsePaar } from "passend";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const tillen = optieoverzicht(match(paar.right)).find(({ criterium }) => criterium === "tillen");
 * assert.deepEqual(
 *   tillen?.opties.map(({ maatregel, rol }) => [maatregel, rol]),
 *   [["tilwerk-verdelen", "kan-niet"], ["tilhulp", "kan-niet"], ["taakruil", "kan-niet"]],
 * );
 * assert.deepEqual(tillen?.opties[0]?.voorwaarden, [{ vereiste: "aanpasbaar", stand: "nee", nodig: null }]);
 * ```
 * @category Support
 * @since 0.3.0
 */
export const optieoverzicht = ({ paar, bevindingen, discrepanties }: Vergelijking): readonly Optieoverzicht[] =>
  overzichtUit({
    catalogus: paar.catalogus,
    bevindingen,
    discrepanties,
    begeleider: paar.werk.werkbegeleider,
    netwerk: paar.werknemer.netwerk,
  });
