import { isLeft, match, parsePaar, type Beslissing, type Vergelijking, type Werknemerprofiel } from "passend";
import { begeleidWerken, parsePlaatsing, type Plaatsing } from "passend/vlaanderen";
import { peildatum, punt, werk, werknemer } from "../support/input.js";

/** A worker, and the decisions on the profile, parsed with the Flemish catalogue. */
export const worker = (
  points: readonly unknown[],
  decisions: readonly unknown[] = [],
): { readonly werknemer: Werknemerprofiel; readonly beslissingen: readonly Beslissing[] } => {
  const pair = parsePaar(
    { werknemer: werknemer(points), werk: werk(), beslissingen: decisions },
    { peildatum, catalogus: begeleidWerken },
  );
  if (isLeft(pair)) throw new Error(JSON.stringify(pair.left));
  return { werknemer: pair.right.werknemer, beslissingen: pair.right.beslissingen };
};

export const preconditions = [
  "wonen-stabiel",
  "gezondheid-stabiel",
  "geldzaken-op-orde",
  "nuchter-op-het-werk",
  "zorgtaken-geregeld",
] as const;

/** All five in order, but for what is named. */
export const inOrder = (but: Readonly<Record<string, unknown>> = {}): readonly unknown[] =>
  preconditions.flatMap((code) => (but[code] === "weg" ? [] : [punt(code, but[code] ?? "ja")]));

export const parts = [
  "kwaliteit-van-het-werk",
  "werkattitudes",
  "samenwerking",
  "communicatie",
  "persoonlijke-vaardigheden",
  "technische-competenties",
  "loopbaancompetenties",
].map((part) => `evaluatie-${part}`);

/** The whole evaluation at one score (0 Problematisch … 3 Sterkte), but for what is named. */
export const evaluated = (score: number, but: Readonly<Record<string, number>> = {}): readonly unknown[] =>
  parts.map((code) => punt(code, but[code] ?? score));

/** A skill for which no measure reaches from nothing to all. */
const skill = "computervaardigheid";

export type Verdict = "passend" | "passend-met-ondersteuning" | "niet-passend" | "onvoldoende-bekend";

/** A regular workplace by its verdict; one can also not fit for another reason than the level. */
export type Place = Verdict | "niet-passend-lichamelijk";

/** Demands that give each verdict to someone who lifts 10 kg and cannot use a computer. */
const demands: Readonly<Record<Place, readonly unknown[]>> = {
  passend: [punt("tillen", "5 kg")],
  "passend-met-ondersteuning": [punt("tillen", "20 kg", { aanpasbaar: "ja" })],
  "niet-passend": [punt(skill, 3, { essentieel: true, aanpasbaar: "nee" })],
  "niet-passend-lichamelijk": [punt("tillen", "60 kg", { essentieel: true, aanpasbaar: "nee" })],
  "onvoldoende-bekend": [punt("dragen", "5 kg", { essentieel: true })],
};

/** A comparison of this worker with a regular workplace that gives this verdict. */
export const comparison = (points: readonly unknown[], place: Place, id = `plek-${place}`): Vergelijking => {
  const pair = parsePaar(
    { werknemer: werknemer(points), werk: werk(demands[place], { id }) },
    { peildatum, catalogus: begeleidWerken },
  );
  if (isLeft(pair)) throw new Error(JSON.stringify(pair.left));
  const verdict: Verdict = place === "niet-passend-lichamelijk" ? "niet-passend" : place;
  const compared = match(pair.right);
  if (compared.oordeel.uitkomst !== verdict) throw new Error(`the verdict is ${compared.oordeel.uitkomst}, not ${verdict}`);
  return compared;
};

/** What the comparisons ask about: someone who lifts 10 kg, cannot do one skill, and of whom nothing more is known. */
export const known: readonly unknown[] = [punt("tillen", "10 kg"), punt(skill, 0, { leerbaarheid: "niet" })];

export const placement = (antwoorden: Readonly<Record<string, string>>, rest: object = {}) => ({
  ...{ soort: "plaatsing", id: "kringwinkel", datum: "2026-01-10", antwoorden },
  ...rest,
});

export const placed = (antwoorden: Readonly<Record<string, string>>): Plaatsing => {
  const parsed = parsePlaatsing(placement(antwoorden));
  if (isLeft(parsed)) throw new Error(JSON.stringify(parsed.left));
  return parsed.right;
};
