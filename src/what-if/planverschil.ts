import { coachingsdoelen } from "../goals/coachingsdoelen.js";
import { kiesDoelen } from "../form/kiesDoelen.js";
import { somPerHalfjaar, urenVoor, type TijdVoor } from "../form/uren.js";
import type { Doelen, Uren } from "../domain/formulier.js";
import type { Vergelijking } from "../match/match.js";
import { ondersteuningsbehoeften } from "../support/ondersteuningsbehoeften.js";

/**
 * The plan of a comparison: which goals come first, and the job coach's time.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Plan {
  /** Criteria of the goals of the period, in order. */
  readonly doelen: readonly string[];
  /** Criteria of the goals that wait, in order. */
  readonly wachtend: readonly string[];
  readonly uren: Uren;
}

/**
 * What changes in the plan. A measure that is supposed to be in place takes time too: the hours of `na` hold it, and
 * `verondersteld` says which part of them it is, in the job coach's minutes per half-year.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Planverschil {
  readonly voor: Plan;
  readonly na: Plan;
  readonly verondersteld: readonly number[];
}

const criteriaVan = (doelen: Doelen["periode"]): readonly string[] => doelen.map(({ criterium }) => criterium);

/** The measures that are supposed and that cover something, as support that takes time. */
const verondersteldeTijd = ({ paar, bevindingen }: Vergelijking): readonly TijdVoor[] =>
  bevindingen.flatMap(({ criterium, steun }) =>
    steun.flatMap(({ soort, naam }): readonly TijdVoor[] => {
      const maatregel = soort === "maatregel" ? paar.catalogus.maatregelen.get(naam) : undefined;
      if (maatregel === undefined) return [];
      const minuten = maatregel.inzet.jobcoachMinuten;
      return [{ id: `ondersteuning/${criterium}/${naam}`, maatregel: naam, minuten, voorwaardelijk: false }];
    }),
  );

const planVan = (vergelijking: Vergelijking): Plan => {
  const ondersteuning = ondersteuningsbehoeften(vergelijking);
  const doelen = kiesDoelen(coachingsdoelen(vergelijking, ondersteuning), vergelijking.beleid.maximumDoelen, undefined);
  return {
    doelen: criteriaVan(doelen.periode),
    wachtend: criteriaVan(doelen.wachtend),
    uren: urenVoor(vergelijking, doelen, [...ondersteuning, ...verondersteldeTijd(vergelijking)]),
  };
};

/**
 * Compares the plans before and after: goals, waiting goals, hours and the regimes they would need. Apart from {@link verschil},
 * because a plan takes more time than a comparison.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { planverschil, whatIf } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const minder = { soort: "uren", uren: { waarde: 16, eenheid: "uur/week" } } as const;
 * const { voor, na } = planverschil(whatIf(match(paar.right), [minder]));
 * assert.deepEqual(na.uren.totaal, voor.uren.totaal); // the plan asks the same time of a job coach
 * assert.equal(voor.uren.regelingen[0]?.kleinste, "midden");
 * assert.equal(na.uren.regelingen[0]?.kleinste, "intensief"); // but of fewer hours it is a larger part
 * ```
 * @category What if
 * @since 0.3.0
 */
export const planverschil = ({ voor, na }: { readonly voor: Vergelijking; readonly na: Vergelijking }): Planverschil => ({
  voor: planVan(voor),
  na: planVan(na),
  verondersteld: somPerHalfjaar(verondersteldeTijd(na).map(({ minuten }) => minuten)),
});
