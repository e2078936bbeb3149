import type { Pakketstand } from "../domain/taakpakket.js";
import type { Hoeveelheid } from "../domain/waarde.js";
import { match, type Vergelijking } from "../match/match.js";
import { pasToe } from "../what-if/pasToe.js";
import { essentiele } from "./essentiele.js";
import { aandeelVan, pakketkeuzes } from "./pakketkeuze.js";
import { taakoordelen, type Taakoordeel } from "./taakoordeel.js";
import { maakPakketten, type Taakpakket } from "./taakpakket.js";
import { taakvragen, type Taakvraag } from "./taakvragen.js";
import { urendeel } from "./urendeel.js";

/**
 * Job redesign: the tasks one by one, the packages that can be made of them, and what has to be asked first.
 *
 * @category Redesign
 * @since 0.3.0
 */
export interface Taakpakketten {
  /** The comparison of the whole work, from which everything here follows. */
  readonly vergelijking: Vergelijking;
  /**
   * `keuze`: two packages or more. `een-pakket`: only one task has no open essential gap, so there is no second one.
   * `geen-pakket`: every task has one. `geen-taken`: the Werkprofiel names no tasks.
   */
  readonly stand: Pakketstand;
  /** Every task by itself, largest share first. */
  readonly taken: readonly Taakoordeel[];
  /** Discrepanties that come from no task, so that every package has them; `blokkeert`: the essential ones that stay open. */
  readonly heelWerk: { readonly discrepanties: readonly string[]; readonly blokkeert: readonly string[] };
  /** Working time that no task describes. */
  readonly nietBeschreven: { readonly aandeel: number; readonly uren: Hoeveelheid | null };
  /** Proposals, largest share of the working time first. */
  readonly pakketten: readonly Taakpakket[];
  readonly vragen: readonly Taakvraag[];
  readonly because: readonly string[];
}

const standVan = (taken: readonly Taakoordeel[], pakketten: readonly Taakpakket[]): Taakpakketten["stand"] => {
  if (taken.length === 0) return "geen-taken";
  if (pakketten.length === 0) return "geen-pakket";
  return pakketten.length === 1 ? "een-pakket" : "keuze";
};

/** The gaps that are left when there are no tasks at all. */
const vanHetHeleWerk = ({ paar, beleid }: Vergelijking, taken: readonly string[]): Taakpakketten["heelWerk"] => {
  const zonder = match(taken.length === 0 ? paar : pasToe(paar, [{ soort: "zonder-taken", taken }]), { beleid });
  const telt = essentiele(zonder);
  return {
    discrepanties: zonder.discrepanties.map(({ id }) => id),
    blokkeert: zonder.discrepanties.flatMap(({ id, open, bevinding }) => (open === "ja" && telt.has(bevinding) ? [id] : [])),
  };
};

/**
 * Job redesign: says of every task whether it fits as it is, fits with support, is better exchanged or is not known well enough,
 * and proposes task packages. The first holds the largest share of the working time without an open essential gap that comes from
 * a task; where there are two packages or more, never fewer than two are given. Every judgement is the engine's own, on the work
 * with only these tasks. Proposals only: whether tasks can be exchanged, and what comes in return, is for the employer to say.
 *
 * Total: a Werkprofiel without tasks gives `geen-taken` and the question to ask.
 *
 * Source: Leidraad Jobcoach, note III of the form (if a point cannot be learned, how will the work be adapted?), and its
 * grounds, "negen stappen: job (re)design". The classes and the rules for the packages are our own.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { taakpakketten } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const { taken, pakketten } = taakpakketten(match(paar.right));
 * assert.deepEqual(
 *   taken.map(({ taak, klasse }) => `${taak}: ${klasse}`),
 *   ["sorteren: past", "vullen: past-met-ondersteuning", "lossen: beter-ruilen", "kassa: beter-ruilen"],
 * );
 * assert.deepEqual(
 *   pakketten.map(({ taken, aandeel }) => `${taken.join(" + ")}: ${aandeel} %`),
 *   ["sorteren + vullen: 65 %", "sorteren: 40 %"],
 * );
 * ```
 * @category Redesign
 * @since 0.3.0
 */
export const taakpakketten = (vergelijking: Vergelijking): Taakpakketten => {
  const taken = taakoordelen(vergelijking);
  const pakketten = maakPakketten(vergelijking, taken, pakketkeuzes(taken));
  const nietBeschreven = 100 - aandeelVan(taken);
  return {
    vergelijking,
    stand: standVan(taken, pakketten),
    taken,
    heelWerk: vanHetHeleWerk(
      vergelijking,
      taken.map(({ taak }) => taak),
    ),
    nietBeschreven: { aandeel: nietBeschreven, uren: urendeel(vergelijking.paar.werk.contract?.uren, nietBeschreven) },
    pakketten,
    vragen: taakvragen(taken, pakketten, nietBeschreven),
    because: taken.map(({ id }) => id),
  };
};
