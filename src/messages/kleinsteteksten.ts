import type { Belemmering } from "../domain/kleinsteWijziging.js";

/** What is said of the smallest change, by code. A language that lacks one does not compile. */
export interface Kleinsteteksten {
  readonly titel: (van: string, naar: string) => string;
  readonly alBereikt: (wens: string) => string;
  readonly nietBereikbaar: (wens: string) => string;
  readonly aantal: (aantal: number, oordeel: string) => string;
  readonly nietsAlsAntwoorden: (oordeel: string) => string;
  readonly vraagtMinder: (punt: string, waarde: string) => string;
  readonly vraagtNiet: (punt: string) => string;
  readonly biedtMeer: (punt: string, waarde: string) => string;
  readonly werktijd: (procent: number) => string;
  readonly nu: (waarde: string) => string;
  readonly voor: (punten: string) => string;
  readonly kop: string;
  readonly tekort: (omvang: string) => string;
  readonly tegen: string;
  readonly voorwaarden: (voorwaarden: string) => string;
  readonly daarna: (punt: string, maatregelen: string) => string;
  readonly zelfdeAls: (nummer: number) => string;
  readonly eerstWeten: string;
  readonly eerstWetenUitleg: Readonly<Record<"bereikbaar" | "nietBereikbaar", string>>;
  readonly andere: string;
  /** `nummers`: the changes of the list that another set does not have. */
  readonly inPlaatsVan: (nummers: string, anders: string) => string;
  readonly meerAndere: string;
  readonly belemmering: Readonly<Record<Belemmering["code"], (punten: string) => string>>;
  readonly onvolledig: string;
  readonly slot: string;
}
