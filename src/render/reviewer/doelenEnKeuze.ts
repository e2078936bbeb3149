import type { Coachingsdoel } from "../../domain/doel.js";
import type { ReviewerTeksten } from "../../messages/reviewerTeksten.js";
import { keuzetekst } from "../keuzetekst.js";
import { tabel } from "../opmaak.js";
import { gedragszin } from "../waardetekst.js";
import { naamVan, type Weergave } from "../weergave.js";

/** The goals of the period and those that wait, and who chose. */
export const doelenEnKeuze = (weergave: Weergave, woorden: ReviewerTeksten): string => {
  const { formulier, teksten, zin } = weergave;
  const { periode, wachtend } = formulier.doelen;
  const rij = (doel: Coachingsdoel, nummer: string): readonly string[] => [
    `${nummer} **${naamVan(weergave, doel.criterium)}**`,
    zin(gedragszin(doel.criterium, doel.nu, weergave), doel.because),
    zin(gedragszin(doel.criterium, doel.streef, weergave), doel.because),
    woorden.horizon[doel.horizon],
  ];
  const kop = `## ${woorden.kop.doelen}`;
  if (periode.length + wachtend.length === 0)
    return `${kop}\n\n${zin(
      teksten.doel.geen,
      formulier.discrepanties.map(({ id }) => id),
    )}`;
  return [
    kop,
    tabel(woorden.doelKolommen, [
      ...periode.map((doel, i) => rij(doel, `${i + 1}.`)),
      ...wachtend.map((doel) => rij(doel, `(${woorden.wacht})`)),
    ]),
    keuzetekst(weergave),
  ].join("\n\n");
};
