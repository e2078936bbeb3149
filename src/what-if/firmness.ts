import { match, type Vergelijking } from "../match/match.js";
import { conclusiesVan, isZelfdeStand, type Conclusiesoort, type Conclusiestand } from "./conclusies.js";
import { pasToe } from "./pasToe.js";
import { stappen, type Stap } from "./stappen.js";

/**
 * A step that changes a conclusion, and what it becomes.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Kanteling {
  readonly stap: Stap;
  readonly wordt: Conclusiestand;
}

/**
 * A conclusion and whether it is firm: `vast` where no single step that was tried changes it; else every step that does,
 * smallest first. Its id is that of the finding or the discrepantie, `oordeel`, `doelen`, or `uren/` and the funding rule.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Conclusie {
  readonly id: string;
  readonly soort: Conclusiesoort;
  readonly nu: Conclusiestand;
  readonly vast: boolean;
  readonly kantelt: readonly Kanteling[];
  readonly because: readonly string[];
}

/**
 * Which conclusions of a comparison are firm, and how many steps were tried to find out.
 *
 * @category What if
 * @since 0.3.0
 */
export interface Firmness {
  readonly vergelijking: Vergelijking;
  readonly geprobeerd: { readonly beoordelingen: number; readonly belang: number };
  readonly conclusies: readonly Conclusie[];
}

/**
 * Finds which conclusions hang on a single step. Every rating that counts, of every rater, is moved one step up and one step
 * down on its scale (the step that one rater can tell apart; of preferences one attitude), and every importance by one; always
 * one thing at a time, and each time the pair is compared again. A rating by a test or by raters who agree is moved as well:
 * this is about how firm a conclusion is, not about how sure a rating is.
 *
 * Not moved: whether a point is essential, decisions, learnability and adaptability, because those are chosen or answered and
 * not measured (see {@link agenda}); aids, the werkbegeleider and the hours of the contract; words, and what a workplace offers
 * in options. Goals are those proposed, not those that people chose.
 *
 * Takes about one comparison and one plan per step.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { readFileSync } from "node:fs";
 * import { isRight, match, parsePaar } from "passend";
 * import { firmness } from "passend/what-if";
 *
 * const lees = (naam: string): unknown => JSON.parse(readFileSync(`examples/kringloop/${naam}.json`, "utf8"));
 * const paar = parsePaar({ werknemer: lees("werknemer"), werk: lees("werk") }, { peildatum: "2015-03-02" });
 * assert.ok(isRight(paar));
 * const { conclusies } = firmness(match(paar.right));
 * const van = (id: string) => conclusies.find((conclusie) => conclusie.id === id);
 * assert.equal(van("oordeel")?.vast, true); // two essential shortages: no single step takes both away
 * const [eerste] = van("bevinding/weinig-afleiding")?.kantelt ?? [];
 * assert.deepEqual([eerste?.stap.van, eerste?.stap.naar, eerste?.wordt], ["ja", "deels", "match"]);
 * ```
 * @category What if
 * @since 0.3.0
 */
export const firmness = (vergelijking: Vergelijking): Firmness => {
  const { paar, beleid } = vergelijking;
  const alle = stappen(vergelijking);
  const kantelt = new Map<string, Kanteling[]>();
  const nu = conclusiesVan(vergelijking);
  for (const stap of alle) {
    const na = new Map(conclusiesVan(match(pasToe(paar, [stap.wijziging]), { beleid })).map(({ id, stand }) => [id, stand]));
    for (const { id, stand } of nu) {
      const wordt = na.get(id) ?? null;
      if (!isZelfdeStand(stand, wordt)) kantelt.set(id, [...(kantelt.get(id) ?? []), { stap, wordt }]);
    }
  }
  const belang = alle.filter(({ beoordeling }) => beoordeling === null).length;
  return {
    vergelijking,
    geprobeerd: { beoordelingen: alle.length - belang, belang },
    conclusies: nu.map(({ id, soort, stand, because }) => ({
      ...{ id, soort, nu: stand, vast: !kantelt.has(id) },
      kantelt: kantelt.get(id) ?? [],
      because,
    })),
  };
};
