import type { Coachingsdoel, GasNiveau, Meting, rangregels, WieDoetWat } from "../domain/doel.js";
import type { Kiezer } from "../domain/doelkeuze.js";
import type { Gever } from "../domain/maatregel.js";

/** What the reader of a goal gets to know of its measurement. */
export interface Meetfeiten {
  readonly maat: Meting["maat"];
  readonly inWeek: number;
  readonly zin: string;
}

/** The sentences on goals and on the choice between them. */
export interface DoelTeksten {
  readonly nu: string;
  readonly straks: string;
  /** On a need: what the worker needs now, and what the worker will manage with. */
  readonly behoefteNu: (zin: string) => string;
  readonly behoefteStraks: (zin: string) => string;
  readonly eigenWoorden: (door: string) => string;
  readonly eigenWoordenNu: (tekst: string) => string;
  readonly eigenWoordenStraks: (tekst: string) => string;
  readonly aanpak: string;
  readonly hoeLang: string;
  readonly wie: string;
  /** With the article, as it stands in a sentence. */
  readonly met: Readonly<Record<Gever, string>>;
  readonly doet: Readonly<Record<WieDoetWat["doet"], (wie: string, grond: string) => string>>;
  /** Why it is this person; empty where the measure or the goal itself says so. */
  readonly grond: Readonly<Record<WieDoetWat["grond"], string>>;
  readonly activiteiten: string;
  readonly meten: string;
  readonly metenZin: (feiten: Meetfeiten) => string;
  readonly beter: string;
  /** Of behaviour: a day without occasion for it does not count. */
  readonly gelegenheid: string;
  readonly hulp: string;
  readonly begin: string;
  readonly nulmeting: Readonly<Record<Meting["maat"], string>>;
  readonly beginNiveau: (niveau: string) => string;
  readonly nazorg: string;
  readonly nazorgZin: (vanaf: number, tot: number) => string;
  readonly nietGenoeg: string;
  readonly tijd: string;
  readonly geen: string;
  readonly rang: string;
  readonly plaats: (rang: number, aantal: number) => string;
  readonly gaatVoor: Readonly<
    Record<(typeof rangregels)[number], (volgend: string, belang: number, belangVolgend: number) => string>
  >;
  readonly laatste: string;
  readonly enige: string;
  readonly kop: (nummer: number, naam: string, soort: Coachingsdoel["soort"], horizon: Coachingsdoel["horizon"]) => string;
  readonly gasKolommen: Readonly<Record<GasNiveau["maat"], readonly [string, string]>>;
  readonly gas: (niveau: GasNiveau) => string;
  readonly keuze: {
    readonly voorstel: string;
    readonly gekozen: (door: string, datum: string, reden: string) => string;
    readonly zoalsVoorgesteld: string;
    readonly afwijkend: (voorstel: string) => string;
    readonly zonder: (wie: string) => string;
    readonly teVeel: (maximum: number, punten: string) => string;
    readonly nietMogelijk: (punten: string) => string;
  };
  readonly kiezer: Readonly<Record<Kiezer, string>>;
}
