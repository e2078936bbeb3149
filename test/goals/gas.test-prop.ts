import fc from "fast-check";
import { gasNiveauVan, isLeft, isRight, leidraadNl, type MeetbaarDoel, type Waarneming } from "passend";
import { describe, expect, it } from "vitest";
import type { Criterium, Schaal } from "../../src/domain/criterium.js";
import { gasNuVan, gasVoor } from "../../src/goals/gas.js";
import { metingVan } from "../../src/goals/meting.js";
import type { EnkeleWaarde } from "../../src/domain/waarde.js";
import { law } from "../support/law.js";

const goal = (criterium: Pick<Criterium, "richting" | "schaal">, nu: EnkeleWaarde, streef: EnkeleWaarde): MeetbaarDoel => {
  const gas = gasVoor(criterium, streef);
  return { nu, streef, gas, meting: metingVan(criterium, streef, gas, "lang", 40) };
};

/** Every criterion of the catalogue on which a goal can be made, with a start and a target at the ends of its scale. */
const goals: readonly (readonly [string, MeetbaarDoel])[] = [...leidraadNl.criteria.values()].flatMap(({ criterium }) => {
  const made = (nu: EnkeleWaarde, streef: EnkeleWaarde): readonly [string, MeetbaarDoel] => {
    const [van, tot] = criterium.richting === "eis" ? [nu, streef] : [streef, nu];
    return [`${criterium.code}, to ${JSON.stringify(tot)}`, goal(criterium, van, tot)];
  };
  const { schaal } = criterium;
  switch (schaal.soort) {
    case "niveau":
      return [made(0, schaal.ankers.length - 1)];
    case "voorwaarde":
      return [made("nee", "deels"), made("deels", "ja"), made("nee", "ja")];
    case "kwalificatie":
      return [made(schaal.niveaus[0]?.code ?? "", schaal.niveaus.at(-1)?.code ?? "")];
    case "hoeveelheid": {
      const at = (waarde: number) => ({ waarde, eenheid: schaal.eenheid });
      return [made(at(schaal.minimum), at(schaal.maximum))];
    }
    default:
      return [];
  }
});

const days = [0, 1, 2, 3, 4, 5].flatMap((dagen) => [true, false].map((hulp) => ({ maat: "dagen", dagen, hulp }) as const));

const moments = [0, 1, 31, 32, 33, 36, 37, 39, 40, 41, 100, null].flatMap((behaaldInWeek) =>
  [true, false].map((begonnen) => ({ maat: "behalen", behaaldInWeek, begonnen }) as const),
);

/** Every way in which four to six weeks can go: below the start, at it, on the way, at the target and beyond. */
const weeks = ({ nu, streef }: MeetbaarDoel): readonly Waarneming[] => {
  if (typeof nu !== "object" || typeof streef !== "object" || !("waarde" in nu) || !("waarde" in streef)) return [];
  const step = (streef.waarde - nu.waarde) / 2;
  const values = [nu.waarde - step, nu.waarde, nu.waarde + step, streef.waarde, streef.waarde + step];
  const lists = (length: number): readonly (readonly number[])[] =>
    length === 0 ? [[]] : lists(length - 1).flatMap((list) => values.map((value) => [...list, value]));
  return [...lists(4), ...lists(5).filter((_, i) => i % 7 === 0)].map((list) => ({
    maat: "weken",
    waarden: list.map((waarde) => ({ waarde, eenheid: nu.eenheid })),
  }));
};

const observations = (doel: MeetbaarDoel): readonly Waarneming[] =>
  doel.meting.maat === "dagen" ? days : doel.meting.maat === "weken" ? weeks(doel) : moments;

/** Which levels hold, each asked by itself: a goal that only has this one. */
const levelsThatHold = (doel: MeetbaarDoel, seen: Waarneming): readonly number[] =>
  doel.gas.filter((level) => isRight(gasNiveauVan({ ...doel, gas: [level] }, seen))).map(({ niveau }) => niveau);

describe("the five levels", () => {
  it("are looked at on every kind of scale and both directions", () => {
    expect(new Set(goals.map(([, { meting }]) => meting.maat))).toEqual(new Set(["dagen", "weken", "behalen"]));
    expect(goals.length).toBeGreaterThan(150);
    expect(goals.filter(([, doel]) => doel.meting.maat === "weken" && isFalling(doel)).length).toBeGreaterThan(0);
  });

  it("are −2 to +2, in that order", () => {
    for (const [, { gas }] of goals) expect(gas.map(({ niveau }) => niveau)).toEqual([-2, -1, 0, 1, 2]);
  });

  it("exclude each other and cover: of every observation exactly one holds, and all five can", () => {
    const perMaat = new Map(
      goals.map(([name, doel]) => [`${doel.meting.maat} ${JSON.stringify(doel.gas)} ${isFalling(doel)}`, { name, doel }]),
    );
    // The levels are shared by all criteria of a kind; each is asked once in full, the whole catalogue below.
    expect(perMaat.size).toBeGreaterThanOrEqual(4);
    for (const { name, doel } of perMaat.values()) {
      const reached = new Set<number>();
      for (const seen of observations(doel)) {
        const level = gasNiveauVan(doel, seen);
        expect(isRight(level), `${name}: ${JSON.stringify(seen)}`).toBe(true);
        if (isRight(level)) reached.add(level.right);
        expect(levelsThatHold(doel, seen), `${name}: ${JSON.stringify(seen)}`).toEqual(isRight(level) ? [level.right] : []);
      }
      expect(
        [...reached].sort((a, b) => a - b),
        name,
      ).toEqual([-2, -1, 0, 1, 2]);
    }
  });

  it("hold on every criterion of the catalogue, whatever is seen", () => {
    law(
      fc.constantFrom(...goals).chain(([, doel]) => fc.tuple(fc.constant(doel), fc.constantFrom(...observations(doel)))),
      ([doel, seen]) => levelsThatHold(doel, seen).length === 1 && isRight(gasNiveauVan(doel, seen)),
      { atLeast: 1 },
    );
  });

  it("never fall when more is seen", () => {
    const level = (doel: MeetbaarDoel, seen: Waarneming): number => {
      const found = gasNiveauVan(doel, seen);
      if (isLeft(found)) throw new Error(found.left.code);
      return found.right;
    };
    for (const [, doel] of goals.filter(([, { meting }]) => meting.maat === "dagen")) {
      for (let dagen = 1; dagen <= 5; dagen += 1) {
        const [less, more] = [dagen - 1, dagen].map((n) => level(doel, { maat: "dagen", dagen: n, hulp: false })) as [
          number,
          number,
        ];
        expect(more).toBeGreaterThanOrEqual(less);
      }
    }
  });
});

const isFalling = ({ nu, streef }: MeetbaarDoel): boolean =>
  typeof nu === "object" && "waarde" in nu && typeof streef === "object" && "waarde" in streef && streef.waarde < nu.waarde;

describe("by hand", () => {
  const kg = (waarde: number) => ({ waarde, eenheid: "kg" }) as const;
  const schaal: Schaal = {
    ...{ soort: "hoeveelheid", eenheid: "kg", minimum: 0, maximum: 60, resolutie: 1, beoordelingsstap: 5 },
    zin: { nl: "Tilt {waarde}.", en: "Lifts {waarde}." },
  };
  const up = goal({ richting: "eis", schaal }, kg(10), kg(20));
  const down = goal({ richting: "behoefte", schaal }, kg(20), kg(10));
  const over = (doel: MeetbaarDoel, ...waarden: readonly number[]) =>
    gasNiveauVan(doel, { maat: "weken", waarden: waarden.map(kg) });
  const right = (level: number) => ({ _tag: "Right", right: level });
  const left = (code: string) => ({ _tag: "Left", left: { code } });

  it("the last week decides, and weeks on end are counted back from it", () => {
    expect(over(up, 20, 20, 20, 8)).toEqual(right(-2)); // below the start
    expect(over(up, 20, 20, 20, 10)).toEqual(right(-2)); // as at the start
    expect(over(up, 20, 20, 20, 19)).toEqual(right(-1));
    expect(over(up, 20, 20, 19, 20)).toEqual(right(0)); // reached now, and not on end
    expect(over(up, 20, 19, 20, 20)).toEqual(right(1));
    expect(over(up, 19, 20, 25, 20)).toEqual(right(1));
    expect(over(up, 20, 20, 20, 20)).toEqual(right(2));
    expect(over(up, 20, 20, 20, 20, 20)).toEqual(right(2));
  });

  it("a need goes down: closer to the goal is less", () => {
    expect(over(down, 10, 10, 10, 22)).toEqual(right(-2));
    expect(over(down, 10, 10, 10, 15)).toEqual(right(-1));
    expect(over(down, 20, 15, 12, 9)).toEqual(right(0));
  });

  it("what was not measured is not guessed, where it would decide", () => {
    expect(over(up, 20, 20)).toEqual(left("weken-onbekend"));
    expect(over(up, 15)).toEqual(right(-1)); // the last week tells
    expect(over(up, 15, 20)).toEqual(right(0));
    expect(over(up)).toEqual(left("buiten-bereik"));
    expect(gasNiveauVan(up, { maat: "weken", waarden: [{ waarde: 20, eenheid: "min" }] })).toEqual(left("andere-eenheid"));
    expect(over(up, Number.NaN)).toEqual(left("buiten-bereik"));
  });

  const behaviour = goal({ richting: "eis", schaal: { soort: "voorwaarde", zin: { nl: "a", en: "b" } } }, "nee", "ja");

  it("help is only asked for where it decides", () => {
    const on = (dagen: number, hulp?: boolean) => gasNiveauVan(behaviour, { maat: "dagen", dagen, hulp });
    expect([0, 1, 3, 4].map((n) => on(n))).toEqual([-2, -1, -1, 0].map(right));
    expect(on(4, true)).toEqual(right(0));
    expect([on(5, true), on(5, false)]).toEqual([right(1), right(2)]);
    expect(on(5)).toEqual(left("hulp-onbekend"));
    for (const dagen of [-1, 6, 2.5, Number.NaN]) expect(on(dagen)).toEqual(left("buiten-bereik"));
  });

  it("what is obtained after the agreed time had begun", () => {
    const course = goal({ richting: "eis", schaal: { soort: "kwalificatie", niveaus: [] } }, "geen", "diploma");
    const at = (behaaldInWeek: number | null, begonnen?: boolean) =>
      gasNiveauVan(course, { maat: "behalen", behaaldInWeek, begonnen });
    // Week 40 is the moment: 37 is 3 weeks earlier, 36 is 4, 33 is 7 and 32 is 8.
    expect([40, 37, 36, 33, 32, 0].map((week) => at(week))).toEqual([0, 0, 1, 1, 2, 2].map(right));
    expect([at(41), at(null, true), at(null, false)]).toEqual([-1, -1, -2].map(right));
    expect(at(null)).toEqual(left("begonnen-onbekend"));
  });

  it("an observation of another measure, or a goal that is not ours, is refused", () => {
    expect(gasNiveauVan(behaviour, { maat: "behalen", behaaldInWeek: 3 })).toEqual(left("andere-maat"));
    const seen = { maat: "dagen", dagen: 0 } as const;
    expect(gasNiveauVan({ ...behaviour, gas: behaviour.gas.slice(1) }, seen)).toEqual(left("niet-een-niveau"));
    expect(gasNiveauVan({ ...behaviour, gas: [...behaviour.gas, ...behaviour.gas] }, seen)).toEqual(left("niet-een-niveau"));
  });

  it("the value of now is a level only where the scale tells", () => {
    expect(gasNuVan(up.gas)).toBe(-2);
    expect(gasNuVan(behaviour.gas)).toBeNull();
    // By its own rule: a week like the start is on that level.
    expect(over(up, 10)).toEqual(right(gasNuVan(up.gas) ?? 9));
  });
});
