import type { Bevinding } from "../../domain/bevinding.js";
import type { Discrepantie } from "../../domain/discrepantie.js";
import type { Coachingsdoel } from "../../domain/doel.js";
import type { Doelen } from "../../domain/formulier.js";
import type { Toetspunt, Toetspuntcode } from "../../domain/toets.js";
import { puntOver, toetspunt, vanWerknemer, type Toetsstof } from "./stof.js";

const niveausVanGas = 5;

/** Every goal must be derivable from the discrepantie in its own row (Leidraad 189927). */
const isAfleidbaar = (doel: Coachingsdoel, gat: Discrepantie | undefined): gat is Discrepantie =>
  gat !== undefined && doel.bevindingen.includes(gat.bevinding) && doel.onderdeel === gat.onderdeel;

/** Learnability is a statement of the profile; where it has no explanation, nothing shows what it rests on. */
const overLeerbaarheid = (gat: Discrepantie, bevinding: Bevinding | undefined): readonly Toetspuntcode[] => {
  if (gat.leerbaar.oordeel !== "ja" || gat.leerbaar.grond !== "profiel") return ["doel-zonder-grond"];
  const uitleg = bevinding === undefined ? undefined : vanWerknemer(bevinding)?.toelichting;
  return uitleg === undefined || uitleg.length === 0 ? ["leerbaarheid-zonder-uitleg"] : [];
};

const overDoel = (doel: Coachingsdoel, gat: Discrepantie | undefined, stof: Toetsstof): readonly Toetspuntcode[] => {
  if (!isAfleidbaar(doel, gat)) return ["doel-niet-afleidbaar"];
  const zeker = stof.ondersteuning.filter(({ discrepantie, voorwaardelijk }) => discrepantie === gat.id && !voorwaardelijk);
  const gesloten = zeker.reduce((som, { sluit }) => som + sluit.minimum, 0) >= gat.rest;
  const bevinding = stof.vergelijking.bevindingen.find(({ id }) => id === gat.bevinding);
  return [
    "doel-afleidbaar",
    ...overLeerbaarheid(gat, bevinding),
    ...(doel.volstaat || gesloten ? [] : (["doel-reikt-niet"] as const)),
    ...(doel.gas.length === niveausVanGas ? [] : (["doel-zonder-niveaus"] as const)),
    ...(doel.horizon === "lang" ? (["doel-te-lang"] as const) : []),
  ];
};

/** What can be learned, or nobody judged, and is no goal: a gap passed over. */
const zonderDoel = ({ vergelijking, doelen }: Toetsstof): readonly Toetspunt[] => {
  const metDoel = new Set([...doelen.periode, ...doelen.wachtend].map(({ discrepantie }) => discrepantie));
  return vergelijking.discrepanties.flatMap((gat) => {
    if (metDoel.has(gat.id) || !gat.opties.some(({ stap }) => stap === "leren")) return [];
    if (gat.leerbaar.oordeel === "nee") return [];
    return [puntOver(gat.leerbaar.oordeel === "ja" ? "geen-doel" : "leerbaarheid-onbekend", gat)];
  });
};

/** The goals of the period are chosen together with worker and employer (Leidraad 189927). */
const zijnSamenGekozen = ({ periode, keuze }: Doelen): boolean =>
  periode.length === 0 || (keuze.door !== "voorstel" && keuze.door.includes("werknemer") && keuze.door.includes("werkgever"));

/** Question 6: are the goals of the period really coachable for this person, and do they come from the row they stand in? */
export const doelenZijnCoachbaar = (stof: Toetsstof): readonly Toetspunt[] => {
  const { vergelijking, doelen } = stof;
  const gaten = new Map(vergelijking.discrepanties.map((gat) => [gat.id, gat]));
  return [
    ...doelen.periode.flatMap((doel) => {
      const gat = gaten.get(doel.discrepantie);
      const because = gat === undefined ? [doel.id] : [doel.id, gat.id];
      return overDoel(doel, gat, stof).map((code) => toetspunt(code, doel.onderdeel, because));
    }),
    ...zonderDoel(stof),
    ...(zijnSamenGekozen(doelen)
      ? []
      : [
          toetspunt(
            "doelen-niet-samen-gekozen",
            null,
            doelen.periode.map(({ id }) => id),
          ),
        ]),
  ];
};
