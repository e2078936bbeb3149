import { isLeft, parseDoelkeuze, parsePaar, parseWerknemerprofiel, parseWerkprofiel } from "passend";

export const peildatum = "2026-02-01";

/** Where a rating comes from, when that does not matter. */
export const gemeten = { door: "jobcoach", bewijs: "observatie", datum: "2026-01-05" } as const;

/** A point with one rating. */
export const punt = (criterium: string, waarde: unknown, rest: object = {}) => ({
  criterium,
  beoordelingen: [{ waarde, ...gemeten }],
  ...rest,
});

export const werknemer = (punten: unknown = [], rest: object = {}) => ({
  ...{ soort: "werknemerprofiel", id: "kandidaat", datum: "2026-01-10", punten },
  ...rest,
});
export const werk = (punten: unknown = [], rest: object = {}) => ({
  ...{ soort: "werkprofiel", id: "werkplek", datum: "2026-01-12", punten },
  ...rest,
});

export const asWorker = (input: unknown) => parseWerknemerprofiel(input, { peildatum });
export const asWork = (input: unknown) => parseWerkprofiel(input, { peildatum });
export const asChoice = (input: unknown) => parseDoelkeuze(input, { peildatum });
export const asPair = (input: unknown) => parsePaar(input as Parameters<typeof parsePaar>[0], { peildatum });

/** The faults of an outcome, none when it is right. */
export const faultsOf = (outcome: ReturnType<typeof asWorker | typeof asWork | typeof asPair | typeof asChoice>) =>
  isLeft(outcome) ? outcome.left.fouten : [];

/** The faults as short lines: `code kant a/0/b`. */
export const linesOf = (outcome: Parameters<typeof faultsOf>[0]): readonly string[] =>
  faultsOf(outcome).map(({ code, kant, pad }) => `${code} ${kant} ${pad.join("/")}`);
