import { oordelen } from "../domain/vergelijking.js";
import type { Vergelijking } from "../match/match.js";

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);

const redenenOver = ({ oordeel }: Vergelijking): number =>
  oordeel.uitkomst === "passend" ? 0 : som(oordeel.redenen.map(({ because }) => Math.max(1, because.length)));

/** How far a comparison is from the best verdict: the verdict, how much stands in its way, what is short. Smaller is better. */
const bezwaren = (vergelijking: Vergelijking): readonly number[] => {
  const { oordeel, discrepanties, bevindingen } = vergelijking;
  return [
    oordelen.indexOf(oordeel.uitkomst),
    redenenOver(vergelijking),
    som(discrepanties.map(({ rest, sluitbaar }) => Math.max(0, rest - sluitbaar.minimum))),
    som(discrepanties.map(({ rest }) => rest)),
    som(bevindingen.map(({ verlies }) => verlies.maximum)),
  ];
};

/** What is short for certain: essential and beyond closing, beyond closing at all, short at all. Larger is worse. */
const nadelen = ({ discrepanties, bevindingen }: Vergelijking): readonly number[] => {
  const essentieel = new Set(bevindingen.flatMap(({ essentieel: telt, id }) => (telt ? [id] : [])));
  const zeker = discrepanties.map(({ rest, sluitbaar }) => Math.max(0, rest - sluitbaar.maximum));
  return [
    som(zeker.filter((_, i) => essentieel.has(discrepanties[i]?.bevinding ?? ""))),
    som(zeker),
    som(discrepanties.map(({ rest, sluitbaar }) => Math.max(0, rest - sluitbaar.minimum))),
    som(bevindingen.map(({ verlies }) => verlies.minimum)),
  ];
};

const eerder = (a: readonly number[], b: readonly number[]): number =>
  a.map((getal, i) => getal - (b[i] ?? 0)).find((verschil) => verschil !== 0) ?? 0;

type MetNa = { readonly na: Vergelijking };

/** The answer after which the pair stands best; on a tie the first. */
export const gunstigste = <T extends MetNa>(antwoorden: readonly T[]): T | undefined =>
  [...antwoorden].sort((a, b) => eerder(bezwaren(a.na), bezwaren(b.na)))[0];

/** The answer after which most is short for certain; on a tie the first. */
export const ongunstigste = <T extends MetNa>(antwoorden: readonly T[]): T | undefined =>
  [...antwoorden].sort((a, b) => eerder(nadelen(b.na), nadelen(a.na)))[0];
