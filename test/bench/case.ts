// Measures one case and prints how often a second it can be done. Each runs in a process of its own: what ran before decides
// how the engine of Node lays out memory, and changes the speed of the same code by a factor of two.
import type { Paar, Vergelijking } from "../../src/index.js";
import { root } from "../support/root.js";
import { perSecond, perSecondOnce } from "./measure.js";
import { naiveMatch } from "./naive.js";
import { aantal, makeSample, peildatum } from "./profielen.js";

const { buildMatchingsformulier, isLeft, leidraadNl, match, parsePaar }: typeof import("../../src/index.js") = await import(
  `${root}dist/index.js`
);

const { werknemers, werken } = makeSample(leidraadNl);
const indices = Array.from({ length: aantal }, (_, i) => i);

const parse = (i: number): Paar => {
  const paar = parsePaar({ werknemer: werknemers[i % aantal], werk: werken[i % aantal] }, { peildatum });
  if (isLeft(paar)) throw new Error(`the bench made a wrong profile: ${JSON.stringify(paar.left.fouten[0])}`);
  return paar.right;
};
const parseAll = (): readonly Paar[] => indices.map(parse);

/** Pairs as a batch makes them: new objects around profiles that were parsed before. Every worker meets every job. */
const batch = (): ((i: number) => Paar) => {
  const parsed = parseAll();
  return (i) => {
    const one = parsed[i % aantal] as Paar;
    const other = parsed[(i + Math.floor(i / aantal)) % aantal] as Paar;
    return { ...one, werk: other.werk };
  };
};

const compared = (): ((i: number) => Vergelijking) => {
  const paarVan = batch();
  const results = indices.map((i) => match(paarVan(i * 7)));
  return (i) => results[i % aantal] as Vergelijking;
};

const cases: Readonly<Record<string, () => number>> = {
  match: () => {
    const paarVan = batch();
    return perSecond((i) => match(paarVan(i)));
  },
  "match-kept": () => {
    const paarVan = batch();
    const kept: Vergelijking[] = [];
    return perSecond((i) => {
      kept[i % 4000] = match(paarVan(i));
    });
  },
  "match-cold": () => perSecondOnce(parseAll, (paar) => match(paar)),
  form: () => {
    const vergelijking = compared();
    return perSecond((i) => buildMatchingsformulier(vergelijking(i)));
  },
  whole: () => {
    const paarVan = batch();
    return perSecond((i) => buildMatchingsformulier(match(paarVan(i))));
  },
  "whole-cold": () => perSecondOnce(parseAll, (paar) => buildMatchingsformulier(match(paar))),
  parse: () => perSecond(parse),
  naive: () => {
    const paarVan = batch();
    return perSecond((i) => naiveMatch(paarVan(i)));
  },
  "json-parse": () => {
    const texts = indices.map((i) => JSON.stringify([werknemers[i], werken[i]]));
    return perSecond((i) => JSON.parse(texts[i % aantal] as string));
  },
  "structured-clone": () => perSecond((i) => structuredClone([werknemers[i % aantal], werken[i % aantal]])),
};

const speed = cases[process.argv[2] ?? ""]?.();
if (speed === undefined) throw new Error(`choose one of ${Object.keys(cases).join(", ")}`);
process.stdout.write(String(speed));
