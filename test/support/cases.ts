import { buildMatchingsformulier, isLeft, match, parsePaar, type Beleid, type Catalogus, type Doelkeuze } from "passend";
import { peildatum, punt, werk, werknemer } from "./input.js";

/** What a case says besides its points. */
export interface Rest {
  readonly werknemer?: object;
  readonly werk?: object;
  readonly beslissingen?: readonly object[];
  readonly beleid?: Beleid;
  readonly doelkeuze?: Doelkeuze;
  readonly peildatum?: string;
  readonly catalogus?: Catalogus;
}

const parse = (worker: readonly unknown[], job: readonly unknown[], rest: Rest) => {
  const invoer = {
    werknemer: werknemer(worker, rest.werknemer),
    werk: werk(job, rest.werk),
    ...(rest.beslissingen === undefined ? {} : { beslissingen: rest.beslissingen }),
  };
  const pair = parsePaar(invoer, {
    peildatum: rest.peildatum ?? peildatum,
    ...(rest.catalogus === undefined ? {} : { catalogus: rest.catalogus }),
  });
  if (isLeft(pair)) throw new Error(JSON.stringify(pair.left));
  return pair.right;
};

/** The comparison of a few points of the worker with a few points of the work. */
export const compare = (worker: readonly unknown[], job: readonly unknown[], rest: Rest = {}) =>
  match(parse(worker, job, rest), rest.beleid === undefined ? {} : { beleid: rest.beleid });

/** The first finding of such a comparison. */
export const finding = (worker: readonly unknown[], job: readonly unknown[], rest: Rest = {}) => {
  const [first] = compare(worker, job, rest).bevindingen;
  if (first === undefined) throw new Error("no finding");
  return first;
};

/** The whole form of such a comparison. */
export const form = (worker: readonly unknown[], job: readonly unknown[], rest: Rest = {}) =>
  buildMatchingsformulier(compare(worker, job, rest), rest.doelkeuze === undefined ? {} : { doelkeuze: rest.doelkeuze });

/** A werkbegeleider of whom everything is known and good. */
export const goedeBegeleider = {
  ...{ rol: "voorman", kentWerk: "ja", opgeleid: "ja", bereid: "ja", rugdekking: "ja", vervanging: "ja" },
  ...{ urenVrij: "10 uur/week", aanwezig: "100 %" },
} as const;

/** A decision of the job coach on a criterion. */
export const besluit = (criterium: string, oordeel: "match" | "tekort") => ({
  ...{ criterium, oordeel, reden: "samen bekeken", door: "jobcoach", datum: "2026-01-20" },
});

/** A point with ratings, each `[value, who, evidence, date]`. */
export const beoordeeld = (criterium: string, ...ratings: readonly (readonly [unknown, string, string, string])[]) => ({
  criterium,
  beoordelingen: ratings.map(([waarde, door, bewijs, datum]) => ({ waarde, door, bewijs, datum })),
});

export { punt };
