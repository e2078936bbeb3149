import type { Uren } from "../domain/formulier.js";

/** The sentences on the hours of the job coach. `uren` is an amount with its unit; `procent` is a number. */
export interface UrenTeksten {
  readonly stand: Readonly<Record<Uren["stand"], string>>;
  readonly halfjaar: (nummer: number, uren: string) => string;
  /** The heads of the columns: what for, and each half-year, with its year of employment where a rule asks for it. */
  readonly waarvoor: string;
  readonly halfjaarkop: (nummer: number) => string;
  readonly halfjaarkopMetJaar: (nummer: number, jaar: number) => string;
  readonly totaal: string;
  readonly begin: string;
  readonly deelVanContract: (uren: string) => string;
  readonly ditPlan: (uren: string) => string;
  readonly deel: (uren: string, procent: string) => string;
  readonly procent: (procent: string) => string;
  readonly teWeinig: (uren: string) => string;
  readonly over: string;
  readonly regel: (regime: string, urenPerJaar: string) => string;
  readonly geenRegime: (zwaarste: string, over: string, urenPerJaar: string) => string;
  readonly zonderRegime: (halvejaren: string) => string;
  readonly wijktAf: (gegeven: string, voorwaarde: string) => string;
  readonly buitenUitzondering: string;
  readonly teControleren: (voorwaarden: string) => string;
  readonly andereVoorwaarden: (aantal: number, uitvoerder: string, bron: string) => string;
  readonly proefplaatsing: (uren: string) => string;
  readonly buitenProefplaatsing: string;
  readonly geenBesluit: string;
  readonly eenheid: (uren: string) => string;
}
