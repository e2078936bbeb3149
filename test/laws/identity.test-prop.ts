import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  asks,
  knownValue,
  someCriteria,
  workerProfile,
  workProfile,
  type Point,
  type Profile,
  type Side,
} from "../support/arbitraries.js";
import { law } from "../support/law.js";
import { compared, criterionOf } from "../support/pairs.js";

const single = (waarde: unknown) => [{ waarde, door: "jobcoach", bewijs: "observatie", datum: "2026-01-15" }];

/** The value that is exactly what is asked, as the other side would write it; undefined where nothing is asked. */
const exactly = (asked: unknown): unknown => {
  if (typeof asked !== "object" || asked === null) return asked === "niet-gevraagd" ? undefined : asked;
  const { min, max, graag, goed } = asked as Record<string, unknown>;
  if (graag !== undefined || goed !== undefined) return [...((graag ?? []) as string[]), ...((goed ?? []) as string[])];
  if ("liever-niet" in asked || "nooit" in asked) return undefined;
  return min ?? max ?? asked;
};

/** A profile that brings, on every criterion of `asked`, exactly what is asked there. */
const mirror = (asked: Profile): Profile => ({
  soort: asked.soort === "werkprofiel" ? "werknemerprofiel" : "werkprofiel",
  id: "spiegel",
  datum: "2026-01-15",
  punten: asked.punten.flatMap(({ criterium, beoordelingen }): readonly Point[] => {
    const waarde = exactly(beoordelingen[0]?.waarde);
    return waarde === undefined ? [] : [{ criterium, beoordelingen: single(waarde) }];
  }),
});

/** A profile of one side that only asks, one known value per criterion. */
const asking = (side: Side): fc.Arbitrary<Profile> =>
  someCriteria
    .map((chosen) => chosen.filter((criterium) => asks(side, criterium)))
    .chain((chosen) =>
      fc.tuple(
        (side === "werk" ? workProfile : workerProfile)(chosen),
        fc.tuple(...chosen.map((criterium) => knownValue(criterium, true))),
      ),
    )
    .map(([profile, values]) => ({
      ...profile,
      punten: profile.punten.map((punt, i) => ({ ...punt, beoordelingen: single(values[i]) })),
    }));

const noShortage = (input: { werknemer: Profile; werk: Profile }): boolean => {
  const { bevindingen, discrepanties } = compared(input);
  expect(bevindingen.filter(({ uitkomst, tekort }) => uitkomst === "tekort" || tekort > 0)).toEqual([]);
  expect(discrepanties).toEqual([]);
  const weighed = bevindingen.filter(({ criterium }) => criterionOf(criterium).schaal.soort !== "tekst");
  return weighed.some(({ aandeel, uitkomst }) => aandeel > 0 && uitkomst !== "onbekend");
};

describe("identity", { timeout: 60_000 }, () => {
  it("a worker who brings exactly what is asked has no tekort", () => {
    law(asking("werk"), (werk) => noShortage({ werk, werknemer: mirror(werk) }));
  });

  it("a workplace that offers exactly what the worker needs has no tekort", () => {
    law(asking("werknemer"), (werknemer) => noShortage({ werknemer, werk: mirror(werknemer) }));
  });
});
