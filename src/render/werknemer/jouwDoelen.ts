import type { Coachingsdoel } from "../../domain/doel.js";
import { kleineLetter, opsomming } from "../opmaak.js";
import { naamVan, type Weergave } from "../weergave.js";
import { briefteksten } from "./briefteksten.js";
import { puntzin } from "./punt.js";

const zoZien = (doel: Coachingsdoel, weergave: Weergave): string => {
  const { doelen } = briefteksten(weergave);
  const gehaald = doel.gas.find(({ niveau }) => niveau === 0);
  const nazorg = doel.meting.nazorgTotWeek !== null;
  const dagen = gehaald?.maat === "dagen" ? gehaald.dagen.minimum : 0;
  return [doelen.zoZien(doel.meting.maat, dagen, nazorg), nazorg ? doelen.nazorg : ""].filter(Boolean).join(" ");
};

const doeltekst = (doel: Coachingsdoel, nummer: number, weergave: Weergave): string => {
  const { doelen } = briefteksten(weergave);
  const regels = [
    ...(doel.soort === "persoonlijk-doel" ? [doelen.persoonlijk] : []),
    doelen.nu(kleineLetter(puntzin(doel.criterium, doel.nu, weergave))),
    doelen.straks(kleineLetter(puntzin(doel.criterium, doel.streef, weergave))),
    zoZien(doel, weergave),
    ...(doel.volstaat ? [] : [doelen.nietGenoeg]),
  ];
  return [
    `### ${doelen.kop(nummer, kleineLetter(naamVan(weergave, doel.criterium)))}`,
    opsomming(regels.map((regel) => weergave.zin(regel, doel.because))),
  ].join("\n\n");
};

/** The goals of the period: now, later, and how we will see it. */
export const jouwDoelen = (weergave: Weergave): string => {
  const { formulier, zin } = weergave;
  const { kop, doelen } = briefteksten(weergave);
  const { discrepanties } = formulier;
  const punten = formulier.doelen.periode.map((doel, i) => doeltekst(doel, i + 1, weergave));
  const isOnbekend = formulier.oordeel.uitkomst === "onvoldoende-bekend";
  const zonderGat = isOnbekend ? doelen.nietBekend : doelen.geenNodig;
  const geen = zin(
    discrepanties.length === 0 ? zonderGat : doelen.geen,
    discrepanties.map(({ id }) => id),
  );
  return [`## ${kop.doelen}`, ...(punten.length === 0 ? [geen] : punten)].join("\n\n");
};
