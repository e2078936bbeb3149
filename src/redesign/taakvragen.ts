import type { Taakvraagsoort } from "../domain/taakpakket.js";
import type { Taakoordeel } from "./taakoordeel.js";
import type { Taakpakket } from "./taakpakket.js";

/**
 * What has to be asked before tasks can be exchanged, and to whom.
 *
 * @category Redesign
 * @since 0.3.0
 */
export interface Taakvraag {
  readonly id: string;
  readonly soort: Taakvraagsoort;
  readonly aan: "werknemer" | "werk";
  /** The tasks it is about, by id; empty: the whole work. */
  readonly taken: readonly string[];
  /** Empty only where there are no tasks: what is not there has no id. */
  readonly because: readonly string[];
}

/** A question only where there is something to ask about. */
const over = (soort: Taakvraag["soort"], aan: Taakvraag["aan"], taken: readonly Taakoordeel[]): readonly Taakvraag[] =>
  taken.length === 0 ? [] : [{ ...overHetWerk(soort, taken), aan, taken: taken.map(({ taak }) => taak) }];

const overHetWerk = (soort: Taakvraag["soort"], grond: readonly Taakoordeel[]): Taakvraag => ({
  ...{ id: `vraag/${soort}`, soort, aan: "werk", taken: [] },
  because: grond.map(({ id }) => id),
});

const zonderEisen = ({ redenen }: Taakoordeel): boolean => redenen.some(({ code }) => code === "niets-gevraagd");

/** Nothing known of what the worker thinks of this task: nobody said what kind of task it is, or the worker was not asked. */
const zonderWens = ({ wensen }: Taakoordeel): boolean => wensen.every(({ houding }) => houding === "onbekend");

/**
 * The questions that come with the packages. The work is described by who knows it; whether tasks can be exchanged and what comes
 * in return only the employer can say; what the worker thinks of a task only the worker.
 */
export const taakvragen = (
  taken: readonly Taakoordeel[],
  pakketten: readonly Taakpakket[],
  nietBeschreven: number,
): readonly Taakvraag[] => {
  if (taken.length === 0) return [overHetWerk("taken-beschrijven", [])];
  const eruit = taken.filter(({ taak }) => pakketten.some((pakket) => pakket.eruit.includes(taak)));
  return [
    ...(nietBeschreven === 0 ? [] : [overHetWerk("rest-beschrijven", taken)]),
    ...over("eisen-beschrijven", "werk", taken.filter(zonderEisen)),
    ...over("ruil-mogelijk", "werk", eruit),
    ...over("wat-komt-terug", "werk", eruit),
    ...over("wens-vragen", "werknemer", taken.filter(zonderWens)),
  ];
};
