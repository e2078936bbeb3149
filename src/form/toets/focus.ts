import type { Bevinding } from "../../domain/bevinding.js";
import { onderdelen } from "../../domain/onderdeel.js";
import type { Toetspunt } from "../../domain/toets.js";
import { isBekend, puntOver, toetspunt, vanWerknemer, wachtOpWoordenVanWerknemer, type Toetsstof } from "./stof.js";

const ids = (bevindingen: readonly Bevinding[]): readonly string[] => bevindingen.map(({ id }) => id);

/** Question 1: does the Werknemerprofiel say in every row what to watch, on grounds that still hold? */
export const aandachtspunten = ({ vergelijking: { bevindingen } }: Toetsstof): readonly Toetspunt[] => {
  const perRij = onderdelen.map((onderdeel) => {
    const inRij = bevindingen.filter((bevinding) => bevinding.onderdeel === onderdeel);
    const gezegd = inRij.filter((bevinding) => isBekend(vanWerknemer(bevinding)));
    return gezegd.length > 0
      ? toetspunt("rij-gezegd", onderdeel, ids(gezegd))
      : toetspunt("rij-zonder-punt", onderdeel, ids(inRij), "rij");
  });
  const perPunt = bevindingen.flatMap((bevinding) => [
    ...(bevinding.waarschuwingen.includes("belastbaarheid-verouderd") ? [puntOver("belastbaarheid-verouderd", bevinding)] : []),
    ...(wachtOpWoordenVanWerknemer(bevinding) ? [puntOver("tekst-te-beoordelen", bevinding)] : []),
    ...((vanWerknemer(bevinding)?.afwijkend.length ?? 0) > 0 ? [puntOver("beoordelaars-verschillen", bevinding)] : []),
  ]);
  return [...perRij, ...perPunt];
};

const isWens = ({ onderdeel, richting }: Bevinding): boolean => onderdeel === "wensen" && richting === "behoefte";

/**
 * Question 2: does the Werknemerprofiel show what work the worker likes? A wish on which the Werkprofiel is silent counts at
 * question 3, as every need does.
 */
export const wensen = ({ vergelijking: { bevindingen } }: Toetsstof): readonly Toetspunt[] => {
  const inRij = bevindingen.filter(isWens);
  const gezegd = inRij.filter((bevinding) => isBekend(vanWerknemer(bevinding)));
  const onbekend = inRij.filter((bevinding) => !gezegd.includes(bevinding) && bevinding.uitkomst !== "niet-gevraagd");
  return [
    gezegd.length > 0 ? toetspunt("wens-gezegd", "wensen", ids(gezegd)) : toetspunt("geen-wensen", "wensen", [], "wensen"),
    ...onbekend.map((bevinding) => puntOver("wens-onbekend", bevinding)),
  ];
};
