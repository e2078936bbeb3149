import * as E from "fp-ts/Either";
import type { Coachingsdoel } from "../domain/doel.js";
import type { Doelresultaat, Doelscore, Verschuiving } from "./opvolging.js";
import { tScore, type GescoordDoel } from "./tScore.js";
import type { Uitslag } from "./uitslagen.js";

const gewichtVan = ({ weging }: Uitslag): number | null => (weging === undefined ? null : weging.belang * weging.moeilijkheid);

/** A level and the re-assessment are two measurements; where they do not agree, somebody has to look again. */
const tegenspraakTussen = (
  { volstaat }: Coachingsdoel,
  gehaald: boolean | null,
  verschuiving: Verschuiving["soort"] | undefined,
): Doelresultaat["tegenspraak"] => {
  if (gehaald === true && volstaat && verschuiving === "gebleven") return "gehaald-maar-gebleven";
  return gehaald === false && verschuiving === "gesloten" ? "niet-gehaald-maar-gesloten" : null;
};

/** What was reached on each goal of the period, in the order of the form. 0 is what was agreed, so from 0 on a goal is met. */
export const doelresultaten = (
  doelen: readonly Coachingsdoel[],
  uitslagen: readonly Uitslag[],
  verschoven: readonly Verschuiving[],
): readonly Doelresultaat[] =>
  doelen.map((doel) => {
    const uitslag = uitslagen.find(({ doel: criterium }) => criterium === doel.criterium) ?? null;
    const verschuiving = verschoven.find(({ criterium }) => criterium === doel.criterium);
    const gehaald = uitslag === null ? null : uitslag.niveau >= 0;
    return {
      doel: doel.id,
      criterium: doel.criterium,
      uitslag,
      gehaald,
      gewicht: uitslag === null ? null : gewichtVan(uitslag),
      verschuiving: verschuiving?.soort ?? null,
      tegenspraak: tegenspraakTussen(doel, gehaald, verschuiving?.soort),
      because: [`eerste/${doel.id}`, ...(uitslag === null ? [] : [`uitslag/${doel.id}`])],
    };
  });

const scoreOver = (resultaten: readonly Doelresultaat[], niveauVan: (uitslag: Uitslag) => number | undefined): number | null => {
  const doelen: readonly GescoordDoel[] = resultaten.flatMap(({ uitslag, gewicht }) => {
    const niveau = uitslag === null ? undefined : niveauVan(uitslag);
    return niveau === undefined ? [] : [{ niveau, ...(gewicht === null ? {} : { gewicht }) }];
  });
  if (doelen.length < resultaten.length) return null;
  return E.getOrElse<unknown, number | null>(() => null)(tScore(doelen));
};

/** The score over all goals of the period, and how far that is from the start where every level at the start is known. */
export const doelscore = (resultaten: readonly Doelresultaat[]): Doelscore => {
  const waarde = scoreOver(resultaten, ({ niveau }) => niveau);
  const begin = scoreOver(resultaten, ({ beginniveau }) => beginniveau);
  return {
    waarde,
    begin,
    verschil: waarde === null || begin === null ? null : waarde - begin,
    gewogen: resultaten.some(({ gewicht }) => gewicht !== null),
    zonder: resultaten.filter(({ uitslag }) => uitslag === null).map(({ doel }) => doel),
    because: resultaten.flatMap(({ doel, uitslag }) => (uitslag === null ? [] : [`uitslag/${doel}`])),
  };
};
