import type { Bevinding } from "../domain/bevinding.js";
import type { Oordeel } from "../domain/vergelijking.js";
import type { Vergelijking } from "../match/match.js";

/**
 * A finding before and after; null where there was or is none.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Bevindingverschil {
  readonly criterium: string;
  readonly voor: Bevinding | null;
  readonly na: Bevinding | null;
}

/**
 * What changes between two comparisons of one pair. Empty lists and nulls where nothing does.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Verschil {
  /** The verdict before and after; null where it stays. */
  readonly oordeel: { readonly voor: Oordeel["uitkomst"]; readonly na: Oordeel["uitkomst"] } | null;
  /** Findings that differ, in the order of the form. */
  readonly bevindingen: readonly Bevindingverschil[];
  /** Discrepanties, by id, that are none any more, that came, and that became less or more. */
  readonly discrepanties: {
    readonly gesloten: readonly string[];
    readonly nieuw: readonly string[];
    readonly kleiner: readonly string[];
    readonly groter: readonly string[];
  };
}

/** What does not make a finding another one: its share, which moves with other points, and the tasks it comes from. */
const bijzaken: ReadonlySet<string> = new Set(["aandeel", "taken"]);

const hoofdzaak = (bevinding: Bevinding): string =>
  JSON.stringify(bevinding, (sleutel, waarde: unknown) => (bijzaken.has(sleutel) ? undefined : waarde));

const isGelijk = (a: Bevinding, b: Bevinding): boolean => a === b || hoofdzaak(a) === hoofdzaak(b);

const opCriterium = (vergelijking: Vergelijking): ReadonlyMap<string, Bevinding> =>
  new Map(vergelijking.bevindingen.map((bevinding) => [bevinding.criterium, bevinding]));

const bevindingverschillen = (voor: Vergelijking, na: Vergelijking): readonly Bevindingverschil[] => {
  const [eerst, daarna] = [opCriterium(voor), opCriterium(na)];
  return [...voor.paar.catalogus.criteria.keys()].flatMap((criterium): readonly Bevindingverschil[] => {
    const [a, b] = [eerst.get(criterium) ?? null, daarna.get(criterium) ?? null];
    if (a === b || (a !== null && b !== null && isGelijk(a, b))) return [];
    return [{ criterium, voor: a, na: b }];
  });
};

/**
 * Compares two comparisons of one pair, before and after something changed.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { verschil } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const vergelijking = match(paar.right);
 * assert.deepEqual(verschil(vergelijking, vergelijking).bevindingen, []);
 * ```
 * @category What if
 * @since 0.3.0
 */
export const verschil = (voor: Vergelijking, na: Vergelijking): Verschil => {
  const restVan = ({ discrepanties }: Vergelijking): ReadonlyMap<string, number> =>
    new Map(discrepanties.map(({ id, rest }) => [id, rest]));
  const [eerst, daarna] = [restVan(voor), restVan(na)];
  const waar = (van: ReadonlyMap<string, number>, geldt: (id: string, rest: number) => boolean): readonly string[] =>
    [...van].flatMap(([id, rest]) => (geldt(id, rest) ? [id] : []));
  return {
    oordeel: voor.oordeel.uitkomst === na.oordeel.uitkomst ? null : { voor: voor.oordeel.uitkomst, na: na.oordeel.uitkomst },
    bevindingen: bevindingverschillen(voor, na),
    discrepanties: {
      gesloten: waar(eerst, (id) => !daarna.has(id)),
      nieuw: waar(daarna, (id) => !eerst.has(id)),
      kleiner: waar(daarna, (id, rest) => rest < (eerst.get(id) ?? 0)),
      groter: waar(daarna, (id, rest) => eerst.has(id) && rest > (eerst.get(id) ?? 0)),
    },
  };
};
