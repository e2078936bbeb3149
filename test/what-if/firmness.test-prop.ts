import type { Vergelijking } from "passend";
import { firmness, whatIf } from "passend/what-if";
import { describe, expect, it } from "vitest";
import { conclusiesVan, isZelfdeStand } from "../../src/what-if/conclusies.js";
import { stappen } from "../../src/what-if/stappen.js";
import { pairInput, type Point, type Rating } from "../support/arbitraries.js";
import { ladderOf, placeOf } from "../support/ladder.js";
import { law } from "../support/law.js";
import { canonical, compared, copy, criterionOf } from "../support/pairs.js";

/** What a comparison concludes, by id: made again here, without the engine's own list. */
const concluded = ({ oordeel, bevindingen, discrepanties }: Vergelijking): ReadonlyMap<string, string> =>
  new Map([
    ["oordeel", oordeel.uitkomst],
    ...bevindingen.map(({ id, uitkomst }) => [id, uitkomst] as const),
    ...discrepanties.map(({ id, open }) => [id, open] as const),
  ]);

/** The places on its ladder one rating step up and down from a rating with one value. */
const neighbours = (criterium: string, { waarde }: Rating): readonly unknown[] => {
  const { schaal } = criterionOf(criterium);
  const place = placeOf(criterionOf(criterium), waarde);
  if (place < 0) return [];
  const step = schaal.soort === "hoeveelheid" ? Math.round(schaal.beoordelingsstap / schaal.resolutie) : 1;
  const ladder = ladderOf(schaal);
  return [Math.min(ladder.length - 1, place + step), Math.max(0, place - step)].flatMap((to) =>
    to === place ? [] : [ladder[to]],
  );
};

/** A rating that a newer one of the same rater on the same evidence took the place of. */
const overtaken = (rating: Rating, { beoordelingen }: Point): boolean =>
  beoordelingen.some(
    ({ door, bewijs, datum, waarde }) =>
      door === rating.door && bewijs === rating.bewijs && datum > rating.datum && waarde !== "onbekend",
  );

describe("what is called firm", { timeout: 120_000 }, () => {
  it("stays when one rating in the input is one step off", () => {
    law(
      pairInput(),
      (input) => {
        const pair = canonical(input);
        const before = compared(pair);
        const vast = new Set(firmness(before).conclusies.flatMap((een) => (een.vast ? [een.id] : [])));
        const firm = [...concluded(before)].filter(([id]) => vast.has(id));
        let tried = 0;
        for (const side of ["werknemer", "werk"] as const) {
          pair[side].punten.forEach((point, i) =>
            point.beoordelingen.forEach((rating, j) => {
              if (overtaken(rating, point)) return;
              for (const waarde of neighbours(point.criterium, rating)) {
                const other = copy(pair);
                Object.assign(other[side].punten[i]?.beoordelingen[j] ?? {}, { waarde });
                const after = concluded(compared(other));
                expect(firm.map(([id]) => [id, after.get(id)])).toEqual(firm);
                tried += 1;
              }
            }),
          );
        }
        return tried > 0;
      },
      { part: 0.25 },
    );
  });

  it("stays, goals and regime too, under every step that was tried; what is not becomes what is said", () => {
    law(
      pairInput(),
      (input) => {
        const vergelijking = compared(input);
        const { conclusies, geprobeerd } = firmness(vergelijking);
        const tried = stappen(vergelijking);
        expect(geprobeerd.beoordelingen + geprobeerd.belang).toBe(tried.length);
        for (const stap of tried) {
          const after = new Map(conclusiesVan(whatIf(vergelijking, [stap.wijziging]).na).map(({ id, stand }) => [id, stand]));
          for (const { id, nu, kantelt } of conclusies) {
            const flip = kantelt.find((kanteling) => JSON.stringify(kanteling.stap) === JSON.stringify(stap));
            if (flip === undefined) expect(isZelfdeStand(after.get(id) ?? null, nu)).toBe(true);
            else expect(after.get(id) ?? null).toEqual(flip.wordt);
          }
        }
        return tried.length > 0;
      },
      { part: 0.15 },
    );
  });

  it("says of importance only what it does to the goals: never to an outcome or an open shortage", () => {
    law(
      pairInput(),
      (input) => {
        const { conclusies, geprobeerd } = firmness(compared(input));
        for (const { soort, kantelt } of conclusies) {
          if (soort === "uitkomst" || soort === "open") {
            expect(kantelt.filter(({ stap }) => stap.beoordeling === null)).toEqual([]);
          }
        }
        return geprobeerd.belang > 0;
      },
      { part: 0.5 },
    );
  });

  it("lists the steps from small to large", () => {
    law(
      pairInput(),
      (input) => {
        const lists = firmness(compared(input)).conclusies.map(({ kantelt }) => kantelt.map(({ stap }) => stap.omvang));
        for (const sizes of lists) expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
        return lists.some(({ length }) => length > 1);
      },
      { part: 0.5, atLeast: 0.2 },
    );
  });
});
