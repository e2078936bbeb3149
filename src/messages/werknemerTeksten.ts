import type { GasNiveau } from "../domain/doel.js";
import type { Kiezer } from "../domain/doelkeuze.js";
import type { Vraag } from "../domain/formulier.js";
import type { Gever } from "../domain/maatregel.js";
import type { Oordeel } from "../domain/vergelijking.js";
import type { graden } from "../domain/waarde.js";

type Graad = (typeof graden)[number];

/**
 * Every sentence of the letter to the worker. Short sentences and common words: the aim is language level B1, which tests on the
 * length of sentences and on words guard, and a reader decides.
 */
export interface WerknemerTeksten {
  readonly titel: string;
  readonly werk: string;
  readonly datum: string;
  readonly kop: Readonly<Record<"goed" | "past" | "vragen" | "hulp" | "doelen" | "kiezen" | "werkgever" | "oneens", string>>;
  /** A sentence of a scale in the third person without a subject, said to the worker. */
  readonly jij: (zin: string) => string;
  /** How far a sentence about the worker, or about the work, is true now. */
  readonly stand: Readonly<Record<"eis" | "behoefte", Readonly<Record<Graad, string>>>>;
  readonly goed: {
    readonly brengt: string;
    readonly biedt: string;
    readonly steun: string;
    readonly kanAl: string;
    readonly geen: string;
    readonly genoeg: (punt: string) => string;
    readonly erIs: (punt: string) => string;
    readonly meer: (punt: string) => string;
    readonly wil: Readonly<Record<"graag" | "goed", (punt: string, opties: string) => string>>;
    readonly besloten: (punt: string) => string;
    readonly gedekt: (punt: string, steun: string) => string;
  };
  readonly past: Readonly<Record<Oordeel["uitkomst"] | "grotendeels", string>>;
  readonly waarom: string;
  readonly anders: string;
  readonly verschil: {
    readonly vraagt: (zin: string) => string;
    readonly deelsGevraagd: (zin: string) => string;
    readonly nu: (zin: string) => string;
    readonly nuHebJe: (niveau: string) => string;
    readonly nodig: Readonly<Record<"voorwaarde" | "voorkeur", (zin: string) => string>>;
    readonly hier: (zin: string) => string;
    readonly wilNiet: Readonly<Record<"liever-niet" | "nooit", (opties: string) => string>>;
    readonly toch: string;
    readonly besloten: string;
  };
  readonly vragen: {
    readonly geen: string;
    readonly soort: Readonly<Record<Vraag["soort"], (punt: string, vraag: string) => string>>;
    readonly aanWerkgever: string;
    readonly teBekijken: string;
    readonly bespreken: string;
    readonly talent: (punt: string) => string;
    readonly teVeel: (punt: string) => string;
  };
  readonly hulp: {
    readonly geenNodig: string;
    readonly nietBekend: string;
    readonly nogGeen: string;
    readonly overDoel: (nummer: number) => string;
    readonly middel: (naam: string) => string;
    readonly wie: (wie: string, frequentie: string, duur: string) => string;
    readonly gever: Readonly<Record<Gever, string>>;
    readonly duur: (weken: number) => string;
    readonly eerstVragen: string;
    readonly deelsGedekt: (steun: string) => string;
    readonly blijftOpen: Readonly<Record<"ja" | "onbekend", string>>;
  };
  readonly doelen: {
    readonly geen: string;
    readonly nietBekend: string;
    readonly geenNodig: string;
    readonly kop: (nummer: number, punt: string) => string;
    readonly persoonlijk: string;
    readonly nu: (zin: string) => string;
    readonly straks: (zin: string) => string;
    /** `gehaald`: on how many of the five days counts as reached; `nazorg`: support goes on after the measuring. */
    readonly zoZien: (maat: GasNiveau["maat"], gehaald: number, nazorg: boolean) => string;
    readonly nazorg: string;
    readonly nietGenoeg: string;
  };
  readonly kiezen: {
    readonly voorstel: string;
    readonly gekozen: (door: string, reden: string) => string;
    readonly kiezer: Readonly<Record<Kiezer, string>>;
    readonly wachtend: string;
    readonly anders: string;
    readonly kan: (punt: string, maatregelen: string) => string;
    readonly misschien: (punt: string, maatregelen: string) => string;
    readonly meer: string;
    readonly rechten: readonly string[];
  };
  readonly werkgever: { readonly ziet: readonly string[]; readonly zietNiet: (doelen: string) => string };
  readonly oneens: readonly string[];
  readonly of: string;
}
