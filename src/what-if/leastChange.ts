import type { Belemmering, EersteVraag, NodigeWijziging, Wens, wensstanden } from "../domain/kleinsteWijziging.js";
import type { Wijziging } from "../domain/wijziging.js";
import type { Vergelijking } from "../match/match.js";
import { nodigeWijzigingen } from "./least-change/nodigeWijzigingen.js";
import { isMinstens, reikt, verondersteld } from "./least-change/reikt.js";
import type { Verzameling } from "./least-change/stap.js";
import { bewaard, zoekMetAntwoorden } from "./least-change/zoekMetAntwoorden.js";
import { whatIf, type WatAls } from "./whatIf.js";

/**
 * The smallest set of changes that reaches a wished verdict.
 *
 * @category What if
 * @since 0.3.0
 */
export interface KleinsteWijziging {
  readonly wens: Wens;
  /** The comparison as it is. */
  readonly voor: Vergelijking;
  /** `eerst-weten`: reachable, if the answers in `eerstWeten` come out well. */
  readonly stand: (typeof wensstanden)[number];
  /** In the order in which they are applied; empty where nothing has to change, or where the wish cannot be reached. */
  readonly wijzigingen: readonly NodigeWijziging[];
  /** What has to be asked first. An answer is no change that somebody can make, so it is not counted as one. */
  readonly eerstWeten: readonly EersteVraag[];
  /**
   * The comparison with everything supposed: the tasks that go, the favourable answers, the other changes, in that order. Null
   * where the wish cannot be reached.
   */
  readonly watAls: WatAls | null;
  /** Other sets of the same size that reach the wish with the same answers, best first, at most `maximumAndere`. */
  readonly andere: readonly (readonly Wijziging[])[];
  /** Whether there are more than those. */
  readonly meerAndere: boolean;
  /** What stands in the way; empty where the wish can be reached. */
  readonly belemmeringen: readonly Belemmering[];
  /**
   * False where the budget was spent, of twelve changes that act on several points and 400 combinations of them worked out: a
   * smaller set may exist.
   */
  readonly volledig: boolean;
}

/**
 * How far to look.
 *
 * @category What if
 * @since 0.3.0
 */
export interface LeastChangeOpties {
  /** How many other sets of the same size to list, 0 to 20. Default 5. */
  readonly maximumAndere?: number;
}

const zonderWijziging = (wens: Wens, voor: Vergelijking): KleinsteWijziging => ({
  wens,
  voor,
  stand: "al-bereikt",
  wijzigingen: [],
  eerstWeten: [],
  watAls: whatIf(voor, []),
  andere: [],
  meerAndere: false,
  belemmeringen: [],
  volledig: true,
});

/**
 * The smallest set of changes after which the verdict is the wished one or better: which measures have to be in place, what is
 * refused now and has to be possible, what the work has to ask less or offer more, which task has to go. Fewest changes first;
 * then the fewest refusals overturned, the fewest values changed, the fewest open preconditions, natural support, the least
 * weight. A measure on two points is two changes, because it is agreed on each of them. What somebody can learn, can do or needs
 * is never changed. Total.
 *
 * Where something essential is not known, `eerstWeten` has the questions, and the set is the one for favourable answers.
 *
 * @param wens the verdict to reach
 * @param opties `maximumAndere`: how many other sets of the same size to list
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { leastChange } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const { wijzigingen, watAls } = leastChange(match(paar.right), "passend-met-ondersteuning");
 * assert.deepEqual(
 *   wijzigingen.map(({ wijziging }) => wijziging),
 *   [
 *     { soort: "zonder-taken", taken: ["kassa"] },
 *     { soort: "zonder-taken", taken: ["lossen"] },
 *   ],
 * );
 * assert.equal(watAls?.na.oordeel.uitkomst, "passend-met-ondersteuning");
 * ```
 * @category What if
 * @since 0.3.0
 */
export const leastChange = (voor: Vergelijking, wens: Wens, opties: LeastChangeOpties = {}): KleinsteWijziging => {
  if (isMinstens(voor, wens)) return zonderWijziging(wens, voor);
  const uitslag = zoekMetAntwoorden(voor, wens);
  if (!uitslag.gelukt) {
    const { antwoorden, belemmeringen, volledig } = uitslag;
    return {
      ...zonderWijziging(wens, voor),
      stand: "niet-bereikbaar",
      eerstWeten: antwoorden,
      watAls: null,
      belemmeringen,
      volledig,
    };
  }
  const { antwoorden: eerstWeten, gevonden } = uitslag;
  const { sets, volledig } = gevonden;
  const [beste, ...rest] = sets as readonly [Verzameling, ...Verzameling[]];
  const andere = rest
    .filter((set) => reikt(voor, wens, eerstWeten, set))
    .map(({ stappen }) => stappen.map(({ wijziging }) => wijziging));
  const watAls = whatIf(voor, verondersteld(eerstWeten, beste));
  const maximum = Math.max(0, Math.min(20, opties.maximumAndere ?? 5));
  return {
    ...zonderWijziging(wens, voor),
    stand: eerstWeten.length === 0 ? "bereikbaar" : "eerst-weten",
    wijzigingen: nodigeWijzigingen(watAls, beste),
    eerstWeten,
    watAls,
    andere: andere.slice(0, maximum),
    meerAndere: andere.length > maximum || sets.length === bewaard,
    volledig,
  };
};
