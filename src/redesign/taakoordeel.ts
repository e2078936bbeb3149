import type { Bevinding } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import type { Taakklasse, Tekortsoort } from "../domain/taakpakket.js";
import type { Oordeel } from "../domain/vergelijking.js";
import { houdingen, type Hoeveelheid, type Houding, type Voorkeuren } from "../domain/waarde.js";
import { isBekend } from "../match/fit.js";
import type { Vergelijking } from "../match/match.js";
import { ondersteuningsbehoeften } from "../support/ondersteuningsbehoeften.js";
import { alleenDeTaak } from "./alleenDeTaak.js";
import { essentiele } from "./essentiele.js";
import { urendeel } from "./urendeel.js";

/**
 * A shortage that a task brings. `ookVan` names the other tasks that fall short on the same point; empty: this task alone.
 *
 * @category Redesign
 * @since 0.3.0
 */
export interface Taaktekort {
  readonly discrepantie: string;
  readonly criterium: string;
  readonly soort: Tekortsoort;
  readonly ookVan: readonly string[];
  readonly because: readonly string[];
}

/**
 * What the worker thinks of something that a task is; `onbekend` where the worker did not say.
 *
 * @category Redesign
 * @since 0.3.0
 */
export interface Taakwens {
  readonly criterium: string;
  readonly optie: string;
  readonly houding: Houding | "onbekend";
  readonly because: readonly string[];
}

/**
 * One task of the work beside the worker, by itself.
 *
 * @category Redesign
 * @since 0.3.0
 */
export interface Taakoordeel {
  readonly id: string;
  readonly taak: string;
  readonly naam: string;
  /** Percent of the working time. */
  readonly aandeel: number;
  /** The same as hours of the contract, in its unit; null without a contract. */
  readonly uren: Hoeveelheid | null;
  readonly klasse: Taakklasse;
  /** The reasons of the engine's verdict on this task alone, which its class is. */
  readonly redenen: Oordeel["redenen"];
  /** What the task asks and offers, compared by itself. */
  readonly bevindingen: readonly Bevinding[];
  readonly tekorten: readonly Taaktekort[];
  /** Findings on this task of which something is not known or has to be judged, by id. */
  readonly onbekend: readonly string[];
  /** Essential findings on this task whose outcome is uncertain, by id. */
  readonly onzeker: readonly string[];
  readonly wensen: readonly Taakwens[];
  /** What would have to be arranged for this task alone. */
  readonly ondersteuning: readonly Ondersteuningsbehoefte[];
  readonly because: readonly string[];
}

/** The verdict on the task alone is the class; there is no second set of rules. */
const klasseBij: Readonly<Record<Oordeel["uitkomst"], Taakklasse>> = {
  passend: "past",
  "passend-met-ondersteuning": "past-met-ondersteuning",
  "onvoldoende-bekend": "onbekend",
  "niet-passend": "beter-ruilen",
};

const soortVan = ({ open }: Discrepantie, essentieel: boolean): Taaktekort["soort"] => {
  if (open === "nee") return "sluitbaar";
  if (open === "ja") return essentieel ? "open-essentieel" : "open";
  return essentieel ? "misschien-open-essentieel" : "misschien-open";
};

const tekortenVan = (alleen: Vergelijking, taak: string, perTaak: ReadonlyMap<string, Vergelijking>): readonly Taaktekort[] => {
  const telt = essentiele(alleen);
  return alleen.discrepanties.map((gat) => ({
    discrepantie: gat.id,
    criterium: gat.criterium,
    soort: soortVan(gat, telt.has(gat.bevinding)),
    ookVan: [...perTaak].flatMap(([ander, { discrepanties }]) =>
      ander !== taak && discrepanties.some(({ id }) => id === gat.id) ? [ander] : [],
    ),
    because: gat.because,
  }));
};

const houdingVan = (voorkeuren: Voorkeuren, optie: string): Taakwens["houding"] =>
  houdingen.find((houding) => voorkeuren[houding]?.includes(optie)) ?? "onbekend";

/** Where the worker has preferences and the task has options: what the worker thinks of each. */
const wensenVan = ({ paar, bevindingen }: Vergelijking): readonly Taakwens[] =>
  bevindingen.flatMap(({ criterium, gevraagd, aanwezig, because }): readonly Taakwens[] => {
    const { schaal, richting } = paar.catalogus.criteria.get(criterium)?.criterium ?? {};
    const opties = aanwezig?.waarde;
    if (schaal?.soort !== "voorkeur" || richting !== "behoefte" || !Array.isArray(opties)) return [];
    const voorkeuren = gevraagd?.status === "bekend" ? (gevraagd.waarde as Voorkeuren) : {};
    return opties.map((optie: string) => ({ criterium, optie, houding: houdingVan(voorkeuren, optie), because }));
  });

/**
 * Judges every task by itself, largest share first. Which shortages a task brings alone and which others bring too follows from
 * laying the tasks beside each other.
 */
export const taakoordelen = (vergelijking: Vergelijking): readonly Taakoordeel[] => {
  const { taken = [], contract } = vergelijking.paar.werk;
  const gesorteerd = [...taken].sort((a, b) => b.aandeel - a.aandeel || (a.id < b.id ? -1 : 1));
  const perTaak = new Map(gesorteerd.map(({ id }) => [id, alleenDeTaak(vergelijking, id)]));
  return gesorteerd.map(({ id: taak, naam, aandeel }) => {
    const alleen = perTaak.get(taak) as Vergelijking;
    const { oordeel, bevindingen } = alleen;
    return {
      id: `taak/${taak}`,
      taak,
      naam,
      aandeel,
      uren: urendeel(contract?.uren, aandeel),
      klasse: klasseBij[oordeel.uitkomst],
      redenen: oordeel.redenen,
      bevindingen,
      tekorten: tekortenVan(alleen, taak, perTaak),
      onbekend: bevindingen.flatMap((bevinding) => (isBekend(bevinding) ? [] : [bevinding.id])),
      onzeker: oordeel.onzeker,
      wensen: wensenVan(alleen),
      ondersteuning: ondersteuningsbehoeften(alleen),
      because: [...new Set([`werk/taken/${taak}`, ...bevindingen.flatMap(({ because }) => because)])],
    };
  });
};
