import type { Coachingsdoel } from "../domain/doel.js";
import { rangregels } from "../domain/doel.js";
import type { Doelen, kiezers } from "../domain/formulier.js";

/**
 * The goals that client and employer chose, where they differ from the proposal: criteria in their order, who chose, and why.
 *
 * @category Form
 * @since 0.1.0
 */
export interface Doelkeuze {
  readonly criteria: readonly string[];
  readonly door: readonly [(typeof kiezers)[number], ...(typeof kiezers)[number][]];
  readonly reden: string;
}

/** The goals of the first period and those that wait. Without a choice the ranking proposes; it never decides. */
export const kiesDoelen = (doelen: readonly Coachingsdoel[], maximum: number, keuze: Doelkeuze | undefined): Doelen => {
  if (keuze === undefined || keuze.criteria.length === 0 || keuze.door.length === 0) {
    return {
      periode: doelen.slice(0, maximum),
      wachtend: doelen.slice(maximum),
      keuze: { door: "voorstel", reden: null, rangregels: [...rangregels], nietMogelijk: [] },
    };
  }
  const gevraagd = [...new Set(keuze.criteria)];
  const gekozen = gevraagd.flatMap((criterium) => doelen.find((doel) => doel.criterium === criterium) ?? []);
  const periode = gekozen.slice(0, maximum);
  return {
    periode,
    wachtend: doelen.filter((doel) => !periode.includes(doel)),
    keuze: {
      door: [...keuze.door],
      reden: keuze.reden,
      rangregels: [...rangregels],
      nietMogelijk: gevraagd.filter((criterium) => !doelen.some((doel) => doel.criterium === criterium)),
    },
  };
};
