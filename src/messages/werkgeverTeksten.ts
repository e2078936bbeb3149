import type { GasNiveau } from "../domain/doel.js";
import type { Kiezer } from "../domain/doelkeuze.js";
import type { Gever } from "../domain/maatregel.js";

/** Every sentence of the coaching plan for the employer. */
export interface WerkgeverTeksten {
  readonly titel: string;
  readonly datum: string;
  readonly voorWie: string;
  readonly kop: Readonly<Record<"steun" | "doelen" | "uren" | "gevraagd" | "vragen" | "ondertekening", string>>;
  readonly steunKolommen: readonly [string, string, string];
  readonly gever: Readonly<Record<Gever, string>>;
  readonly middel: string;
  readonly eerstVragen: string;
  readonly geenSteun: string;
  readonly doel: (nummer: number) => string;
  readonly straks: (zin: string) => string;
  readonly aanpak: (wat: string, wie: string) => string;
  readonly activiteiten: (namen: string) => string;
  readonly meten: (maat: GasNiveau["maat"], nazorg: boolean) => string;
  readonly geenDoelen: string;
  readonly anderDoel: string;
  readonly totaal: (halfjaren: string) => string;
  readonly voorwaarden: {
    readonly aanpasbaar: (maatregelen: string) => string;
    readonly kentWerk: string;
    readonly bereid: string;
    readonly opgeleid: string;
    readonly rugdekking: string;
    readonly aanwezig: (procent: string) => string;
    readonly uren: (uren: string) => string;
  };
  readonly geenVraag: string;
  readonly meerVragen: string;
  readonly ondertekenaar: Readonly<Record<Kiezer, string>>;
  readonly ondertekenKolommen: readonly [string, string, string];
}
