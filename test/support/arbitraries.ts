import fc from "fast-check";
import { leidraadNl } from "passend";
import type { EnkeleWaarde } from "../../src/domain/waarde.js";
import { ladderOf } from "./ladder.js";

export const peildatum = "2026-02-01";

type Criterium = ReturnType<typeof criteriaList>[number];
const criteriaList = () => [...leidraadNl.criteria.values()].map(({ criterium }) => criterium);

export const criteria: readonly Criterium[] = criteriaList();

const ofKind = (...soorten: readonly Criterium["schaal"]["soort"][]): readonly Criterium[] =>
  criteria.filter(({ schaal }) => soorten.includes(schaal.soort));

export type Side = "werknemer" | "werk";

/** The shape of an input, loose enough to change it in a law. */
export interface Rating {
  waarde?: unknown;
  door: string;
  bewijs: string;
  datum: string;
  toelichting?: string;
}
export interface Point {
  criterium: string;
  beoordelingen: Rating[];
  belang?: number;
  essentieel?: boolean;
  voorbehoud?: string;
  toelichting?: string;
  metSteun?: { steun: string; inGebruik: boolean; waarde: unknown }[];
  leerbaarheid?: string;
  wilInzetten?: boolean;
  aanpasbaar?: string;
  taken?: string[];
}
export interface Profile {
  soort: "werknemerprofiel" | "werkprofiel";
  id: string;
  datum: string;
  volledig?: string[];
  punten: Point[];
  functie?: string;
  contract?: { uren: unknown };
  taken?: { id: string; naam: string; aandeel: number }[];
  werkbegeleider?: Record<string, unknown>;
  netwerk?: Record<string, unknown>;
}
export interface Decision {
  criterium: string;
  oordeel: string;
  reden: string;
  door: string;
  datum: string;
}
export interface PairInput {
  werknemer: Profile;
  werk: Profile;
  beslissingen: Decision[];
}

export const asks = (side: Side, { richting }: Criterium): boolean => (richting === "eis") === (side === "werk");

/** Present in one of so many cases. */
const maybe = <T>(arb: fc.Arbitrary<T>, oneIn = 2): fc.Arbitrary<T | undefined> =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: oneIn - 1 }, { arbitrary: arb, weight: 1 });

/** Leaves out what is undefined, as JSON does. */
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, content]) => content !== undefined)) as T;

const datum = fc.constantFrom("2023-11-30", "2025-07-31", "2025-08-01", "2025-12-24", "2026-01-15", peildatum);
const text = fc.constantFrom("zegt dat het goed gaat", "alleen met vaste collega's", "nader te bepalen", 'é ☑ \\ "tekst"');

/** A quantity now and then as people write it. */
const written = (value: EnkeleWaarde): fc.Arbitrary<unknown> => {
  if (typeof value !== "object") return fc.constant(value);
  const plain = `${value.waarde} ${value.eenheid}`;
  return fc.constantFrom<unknown>(value, plain, plain.replace(".", ","));
};

const ordered = (ladder: readonly EnkeleWaarde[]): fc.Arbitrary<EnkeleWaarde> =>
  // The ends and a coarse grid more often than the points between, so that two sides meet each other.
  fc.oneof(fc.constantFrom(...ladder.filter((_, i) => i % Math.ceil(ladder.length / 6) === 0)), fc.constantFrom(...ladder));

const interval = (ladder: readonly EnkeleWaarde[]): fc.Arbitrary<unknown> =>
  fc.tuple(fc.nat(ladder.length - 1), fc.nat(ladder.length - 1), fc.constantFrom("min", "max", "both")).map(([a, b, which]) => ({
    ...(which === "max" ? {} : { min: ladder[Math.min(a, b)] }),
    ...(which === "min" ? {} : { max: ladder[Math.max(a, b)] }),
  }));

const preferences = (options: readonly string[]): fc.Arbitrary<unknown> =>
  fc
    .array(fc.constantFrom(undefined, "graag", "goed", "liever-niet", "nooit"), {
      minLength: options.length,
      maxLength: options.length,
    })
    .filter((attitudes) => attitudes.some((attitude) => attitude !== undefined))
    .map((attitudes) => {
      const value: Record<string, string[]> = {};
      attitudes.forEach((attitude, i) => {
        if (attitude !== undefined) value[attitude] = [...(value[attitude] ?? []), options[i] ?? ""];
      });
      return value;
    });

/** A known value of a criterion as one side may say it. */
export const knownValue = ({ schaal }: Criterium, asking: boolean): fc.Arbitrary<unknown> => {
  if (schaal.soort === "tekst") return text;
  if (schaal.soort === "voorkeur") {
    const options = schaal.opties.map(({ code }) => code);
    return asking ? preferences(options) : fc.shuffledSubarray(options, { minLength: 1, maxLength: 3 });
  }
  const ladder = ladderOf(schaal);
  const single = ordered(ladder).chain(written);
  return asking ? fc.oneof({ arbitrary: single, weight: 3 }, { arbitrary: interval(ladder), weight: 1 }) : single;
};

const anyValue = (criterium: Criterium, asking: boolean): fc.Arbitrary<unknown> => {
  const silent = asking ? fc.constantFrom("onbekend", "niet-gevraagd") : fc.constant("onbekend");
  return fc.oneof({ arbitrary: knownValue(criterium, asking), weight: 7 }, { arbitrary: silent, weight: 1 });
};

const rating = (criterium: Criterium, asking: boolean): fc.Arbitrary<Rating> =>
  fc
    .record({
      waarde: anyValue(criterium, asking),
      door: fc.constantFrom("zelf", "netwerk", "jobcoach", "werkgever", "werkbegeleider", "arts", "deskundige", "test"),
      bewijs: fc.constantFrom("test", "observatie", "document", "gesprek"),
      datum,
      toelichting: maybe(text, 5),
    })
    .map(compact) as fc.Arbitrary<Rating>;

const ratings = (criterium: Criterium, asking: boolean): fc.Arbitrary<Rating[]> =>
  fc.oneof(
    { arbitrary: fc.array(rating(criterium, asking), { minLength: 1, maxLength: 1 }), weight: 2 },
    { arbitrary: fc.array(rating(criterium, asking), { minLength: 2, maxLength: 4 }), weight: 1 },
  );

/** What generated cases may hold. */
export interface Having {
  /** Free text that a person must judge, and what people decided. */
  readonly judgement?: boolean | "often";
}

const shared = (criterium: Criterium, asking: boolean, { judgement = true }: Having) => ({
  criterium: fc.constant(criterium.code),
  beoordelingen: ratings(criterium, asking),
  belang: maybe(fc.integer({ min: 1, max: 5 })),
  essentieel: maybe(fc.boolean()),
  voorbehoud: judgement === false ? fc.constant(undefined) : maybe(text, judgement === "often" ? 2 : 6),
  toelichting: maybe(text, 6),
});

const aid = (criterium: Criterium) =>
  fc.record({
    steun: fc.constantFrom("stappenplan", "leesbril", "tilband", "timer"),
    inGebruik: fc.boolean(),
    waarde: knownValue(criterium, false),
  });

const workerPoint = (criterium: Criterium, having: Having): fc.Arbitrary<Point> => {
  const asking = asks("werknemer", criterium);
  return fc
    .record({
      ...shared(criterium, asking, having),
      metSteun: asking ? fc.constant(undefined) : maybe(fc.array(aid(criterium), { maxLength: 3 }), 3),
      leerbaarheid: maybe(fc.constantFrom("trainbaar", "coachbaar", "niet", "onbekend")),
      wilInzetten: maybe(fc.boolean(), 3),
    })
    .map(compact) as fc.Arbitrary<Point>;
};

const workPoint = (criterium: Criterium, having: Having): fc.Arbitrary<Point> =>
  fc
    .record({
      ...shared(criterium, asks("werk", criterium), having),
      aanpasbaar: maybe(fc.constantFrom("ja", "deels", "nee", "onbekend")),
      taken: maybe(fc.subarray(["inpakken", "orders"]), 3),
    })
    .map(compact) as fc.Arbitrary<Point>;

const complete = maybe(fc.subarray(["capaciteiten", "leren", "context", "cultuur", "wensen"]), 3);

export const workerProfile = (chosen: readonly Criterium[], having: Having = {}): fc.Arbitrary<Profile> =>
  fc
    .record({
      soort: fc.constant("werknemerprofiel"),
      id: fc.constantFrom("w1", "kandidaat-2"),
      datum,
      volledig: complete,
      netwerk: maybe(fc.record({ steunt: fc.constantFrom("ja", "deels", "nee", "onbekend") })),
      punten: fc.tuple(...chosen.map((criterium) => workerPoint(criterium, having))),
    })
    .map(compact) as fc.Arbitrary<Profile>;

const yesNo = fc.constantFrom("ja", "ja", "ja", "deels", "nee", "onbekend", undefined);

/** The colleague on the spot, who supports on some of these criteria. */
const supervisor = (chosen: readonly Criterium[]): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record({
      rol: fc.constantFrom("voorman", "vaste begeleider"),
      kentWerk: yesNo,
      urenVrij: maybe(fc.constantFrom<unknown>("2 uur/week", { waarde: 10, eenheid: "uur/week" }, "0 uur/week")),
      opgeleid: yesNo,
      aanwezig: maybe(fc.constantFrom<unknown>("80 %", { waarde: 100, eenheid: "%" }, "10 %")),
      bereid: yesNo,
      rugdekking: yesNo,
      vervanging: yesNo,
      steuntBij: fc.subarray(chosen.map(({ code }) => code)),
    })
    .map(compact);

export const workProfile = (chosen: readonly Criterium[], having: Having = {}): fc.Arbitrary<Profile> =>
  fc
    .record({
      soort: fc.constant("werkprofiel"),
      id: fc.constantFrom("baan-1", "magazijn"),
      datum,
      volledig: complete,
      functie: maybe(fc.constant("medewerker magazijn")),
      contract: maybe(
        fc.constantFrom<{ uren: unknown }>({ uren: "24 uur/week" }, { uren: "500 uur/jaar" }, { uren: "0 uur/week" }),
      ),
      taken: fc.constant<Profile["taken"]>([
        { id: "inpakken", naam: "Inpakken", aandeel: 60 },
        { id: "orders", naam: "Orders verzamelen", aandeel: 40 },
      ]),
      werkbegeleider: maybe(supervisor(chosen), 2),
      punten: fc.tuple(...chosen.map((criterium) => workPoint(criterium, having))),
    })
    .map(compact) as fc.Arbitrary<Profile>;

const decision = (code: string): fc.Arbitrary<Decision> =>
  fc.record({
    criterium: fc.constant(code),
    oordeel: fc.constantFrom("match", "tekort"),
    reden: text,
    door: fc.constantFrom("jobcoach", "arbeidsdeskundige", "werknemer-en-werkgever"),
    datum,
  });

const criterionOfEveryKind: fc.Arbitrary<Criterium> = fc.oneof(
  ...(["niveau", "hoeveelheid", "voorwaarde", "kwalificatie", "voorkeur", "tekst"] as const).map((soort) => ({
    arbitrary: fc.constantFrom(...ofKind(soort)),
    weight: soort === "tekst" ? 1 : 3,
  })),
  { arbitrary: fc.constantFrom(...criteria.filter(({ doorlopend }) => doorlopend === true)), weight: 1 },
);

/** A handful of criteria, all kinds and both directions as often. */
export const someCriteria: fc.Arbitrary<readonly Criterium[]> = fc.uniqueArray(criterionOfEveryKind, {
  selector: ({ code }) => code,
  minLength: 1,
  maxLength: 9,
});

/** Most criteria are on both sides; some only on one. */
const sides = (chosen: readonly Criterium[]): fc.Arbitrary<readonly (readonly [boolean, boolean])[]> =>
  fc.array(
    fc.oneof(
      { arbitrary: fc.constant([true, true] as const), weight: 8 },
      { arbitrary: fc.constant([true, false] as const), weight: 1 },
      { arbitrary: fc.constant([false, true] as const), weight: 1 },
    ),
    { minLength: chosen.length, maxLength: chosen.length },
  );

/** The input of a pair that parses: real criteria, both sides, everything a profile can say. */
export const pairInput = (having: Having = {}): fc.Arbitrary<PairInput> =>
  someCriteria.chain((chosen) =>
    sides(chosen).chain((where) =>
      fc.record({
        werknemer: workerProfile(
          chosen.filter((_, i) => where[i]?.[0]),
          having,
        ),
        werk: workProfile(
          chosen.filter((_, i) => where[i]?.[1]),
          having,
        ),
        beslissingen:
          having.judgement === false
            ? fc.constant<Decision[]>([])
            : fc
                .subarray(chosen.map(({ code }) => code))
                .chain((codes) => fc.tuple(...codes.map(decision)))
                .map((decisions): Decision[] => [...decisions]),
      }),
    ),
  );
