import type { Afhankelijkheid, Optieregel, Optierol } from "../domain/optieoverzicht.js";
import type { Vereiste } from "../domain/maatregel.js";

type Stand = Optieregel["kan"];

/** What is said of the options on a discrepantie, by code. A language that lacks one does not compile. */
export interface Optieteksten {
  readonly kop: string;
  readonly uitleg: string;
  readonly kolommen: readonly [string, string, string, string, string];
  /** `gevraagd` and `nu` in the words of the scale. */
  readonly punt: (naam: string, gevraagd: string, nu: string) => string;
  readonly sluit: Readonly<Record<Exclude<Optieregel["effect"]["sluit"], "deels">, string>>;
  readonly deels: string;
  readonly hoogstensDeels: string;
  readonly brengtTot: (waarde: string) => string;
  readonly brengtHoogstensTot: (waarde: string) => string;
  readonly stand: Readonly<Record<Stand, string>>;
  readonly voorwaarde: Readonly<Record<Vereiste, (nodig: string) => string>>;
  readonly nietsNodig: string;
  /** Why an option cannot, from the precondition that is refused. */
  readonly waaromNiet: Readonly<Record<Vereiste, string>>;
  readonly kanNiet: (opties: string, waarom: string) => string;
  /** Hours of the job coach in so many half-years. */
  readonly tijd: (uren: string, halfjaren: number) => string;
  readonly zwaarder: (opties: string) => string;
  readonly leuntOp: Readonly<Record<Afhankelijkheid["van"], (rol: string) => string>>;
  readonly vervanging: Readonly<Record<Stand, string>>;
  readonly rol: Readonly<Record<Optierol, string>>;
  readonly samenMet: (opties: string) => string;
  readonly combinaties: (combinaties: string) => string;
  readonly combinatie: (werknemer: string, werk: string, zeker: boolean) => string;
  readonly enNog: (aantal: number) => string;
  readonly nietsSamen: string;
  readonly doorlopend: string;
}
