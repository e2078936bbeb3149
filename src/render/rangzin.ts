import type { Coachingsdoel } from "../domain/doel.js";
import { kleineLetter } from "./opmaak.js";
import { naamVan, type Weergave } from "./weergave.js";

/** The place of a goal in the ranking, and the first rule that puts it before the next one. */
export const rangzin = (doel: Coachingsdoel, weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  const alle = [...formulier.doelen.periode, ...formulier.doelen.wachtend];
  if (alle.length === 1) return teksten.doel.enige;
  const belangVan = ({ bevindingen: [id] }: Coachingsdoel): number =>
    formulier.bevindingen.find((bevinding) => bevinding.id === id)?.belang ?? 0;
  const volgend = alle.find(({ rang }) => rang === doel.rang + 1);
  const waarom =
    doel.rangregel === null || volgend === undefined
      ? teksten.doel.laatste
      : teksten.doel.gaatVoor[doel.rangregel](
          kleineLetter(naamVan(weergave, volgend.criterium)),
          belangVan(doel),
          belangVan(volgend),
        );
  return `${teksten.doel.plaats(doel.rang, alle.length)} ${waarom}`;
};
