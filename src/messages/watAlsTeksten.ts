import type { Optie } from "../domain/discrepantie.js";
import type { leerbaarheden, weetNiet } from "../domain/profiel.js";

/** Every sentence of a what-if, by code; what the form already says is taken from there. */
export interface WatAlsTeksten {
  readonly titel: string;
  readonly inleiding: string;
  readonly veronderstellingen: string;
  readonly geenVeronderstelling: string;
  readonly maatregel: (punt: string, maatregel: string) => string;
  readonly waarde: Readonly<Record<"werknemer" | "werk", (punt: string, waarde: string) => string>>;
  readonly belang: (punt: string, belang: number) => string;
  readonly essentieel: (punt: string, is: boolean) => string;
  readonly leerbaarheid: Readonly<Record<(typeof leerbaarheden)[number], (punt: string) => string>>;
  readonly aanpasbaar: Readonly<Record<(typeof weetNiet)[number], (punt: string) => string>>;
  readonly werkbegeleider: (feiten: string) => string;
  readonly steuntBij: (punten: string) => string;
  readonly netwerk: (steunt: string) => string;
  readonly uren: (uren: string) => string;
  readonly zonderTaken: (taken: string) => string;
  readonly beslissing: (punt: string, oordeel: "match" | "tekort") => string;
  readonly zonderWerking: string;
  /** What stands in the way of a measure before anything is supposed. */
  readonly belet: Readonly<Record<Exclude<Optie["kan"], "ja">, (vereisten: string) => string>>;
  readonly kopVerschil: string;
  readonly geenVerschil: string;
  readonly oordeel: (voor: string, na: string) => string;
  readonly oordeelBlijft: (oordeel: string) => string;
  readonly cijfers: readonly [string, string, string, string, string];
  readonly kolommen: readonly [string, string, string];
  readonly ontbreekt: string;
  readonly blijftOpen: (punten: string) => string;
  readonly kopPlan: string;
  readonly planKolommen: readonly [string, string, string];
  readonly plan: Readonly<Record<"doelen" | "uren" | "verondersteld", string>>;
  readonly regime: (regeling: string) => string;
  readonly geenRegime: string;
  readonly geen: string;
  readonly slot: string;
}
