import { buildMatchingsformulier, isLeft, leidraadNl, match, parsePaar, type Paar, type Vergelijking } from "passend";
import { peildatum, type PairInput, type Point, type Side } from "./arbitraries.js";

/** Parses what is known to be right; anything else is a fault of the test. */
export const parsed = (input: unknown): Paar => {
  const pair = parsePaar(input as PairInput, { peildatum });
  if (isLeft(pair)) throw new Error(`the case does not parse: ${JSON.stringify(pair.left.fouten.slice(0, 3))}`);
  return pair.right;
};

/** A copy without quantities as text, to change freely and parse again. */
export const canonical = (input: unknown): PairInput => {
  const { werknemer, werk, beslissingen } = parsed(input);
  return JSON.parse(JSON.stringify({ werknemer, werk, beslissingen })) as PairInput;
};

export const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

export const compared = (input: unknown): Vergelijking => match(parsed(input));

export const formOf = (input: unknown) => buildMatchingsformulier(compared(input));

export const formText = (input: unknown): string => JSON.stringify(formOf(input));

export const criterionOf = (code: string) => {
  const found = leidraadNl.criteria.get(code);
  if (found === undefined) throw new Error(`no criterion ${code}`);
  return found.criterium;
};

/** Which side brings on a criterion, and which asks. */
export const bringing = (code: string): Side => (criterionOf(code).richting === "eis" ? "werknemer" : "werk");
export const asking = (code: string): Side => (bringing(code) === "werknemer" ? "werk" : "werknemer");

/** The points of a pair on the side that brings, or asks. */
export const pointsThat = (role: "bring" | "ask", input: PairInput): readonly Point[] =>
  (["werknemer", "werk"] as const).flatMap((side) =>
    input[side].punten.filter(({ criterium }) => (role === "bring" ? bringing : asking)(criterium) === side),
  );
