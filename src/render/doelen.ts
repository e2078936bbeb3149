import type { Coachingsdoel } from "../domain/doel.js";
import { doeltekst } from "./doeltekst.js";
import { keuzetekst } from "./keuzetekst.js";
import { rangzin } from "./rangzin.js";
import { naamVan, type Weergave } from "./weergave.js";

const wachtlijst = (wachtend: readonly Coachingsdoel[], weergave: Weergave): string =>
  wachtend
    .map((doel, i) => {
      const naam = `**${naamVan(weergave, doel.criterium)}.**`;
      return `${i + 1}. ${naam} ${weergave.zin(`${weergave.teksten.doel.rang}: ${rangzin(doel, weergave)}`, doel.because)}`;
    })
    .join("\n");

/** The goals of the period, the waiting list, who chose, and the rule behind the order. */
export const doelen = (weergave: Weergave): string => {
  const { formulier, teksten, zin } = weergave;
  const { periode, wachtend } = formulier.doelen;
  const geen =
    periode.length + wachtend.length > 0
      ? ""
      : zin(
          teksten.doel.geen,
          formulier.discrepanties.map(({ id }) => id),
        );
  return [
    `## ${teksten.kop.doelen}`,
    geen,
    ...periode.map((doel, i) => doeltekst(doel, i + 1, weergave)),
    ...(wachtend.length === 0 ? [] : [`### ${teksten.kop.wachtend}`, wachtlijst(wachtend, weergave)]),
    keuzetekst(weergave),
  ]
    .filter((deel) => deel !== "")
    .join("\n\n");
};
