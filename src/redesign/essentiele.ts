import type { Vergelijking } from "../match/match.js";

/** The essential findings of a comparison, by id. */
export const essentiele = ({ bevindingen }: Pick<Vergelijking, "bevindingen">): ReadonlySet<string> =>
  new Set(bevindingen.flatMap(({ id, essentieel }) => (essentieel ? [id] : [])));
