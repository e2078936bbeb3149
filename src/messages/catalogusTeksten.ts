import type { Aard, Richting, Schaal } from "../domain/criterium.js";
import type { FmlItem } from "../domain/fmlItem.js";
import type { Gever, Ingreep, Maatregel, Vereiste } from "../domain/maatregel.js";
import type { Onderdeel } from "../domain/onderdeel.js";
import type { Koppeling } from "../domain/koppeling.js";
import type { Regeling, RegelingVoorwaarde, Rekenvoorbeeld } from "../domain/regeling.js";

type Schaalsoort = Schaal["soort"];
type Hoeveelheidschaal = Extract<Schaal, { readonly soort: "hoeveelheid" }>;
type Zijde = "werknemer" | "werk";

/**
 * The kinds of records a catalogue holds, in the order in which they are shown.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { recordsoorten } from "passend/catalogue";
 *
 * assert.equal(recordsoorten[0], "criteria");
 * ```
 * @category Catalogue
 * @since 0.2.0
 */
export const recordsoorten = [
  "criteria",
  "maatregelen",
  "doelgroepen",
  "regelingen",
  "begeleideradviezen",
  "aandachtspunten",
  "fml",
  "koppelingen",
  "bronnen",
] as const;

/** @category Catalogue @since 0.2.0 */
export type Recordsoort = (typeof recordsoorten)[number];

/** Every label and sentence around the texts of a catalogue. A language that lacks one does not compile. */
export interface CatalogusTeksten {
  readonly decimaalteken: string;
  readonly ja: string;
  readonly of: string;
  readonly editie: (editie: string) => string;
  readonly inleiding: readonly string[];
  readonly recordsoort: Readonly<Record<Recordsoort, string>>;
  readonly kop: Readonly<
    Record<
      | "onderdeel"
      | "soort"
      | "richting"
      | "aard"
      | "vraagWerknemer"
      | "vraagWerk"
      | "schaal"
      | "schrijfwijze"
      | "maatregelen"
      | "anderelijsten"
      | "bronnen"
      | "eigenKeuze"
      | "ingreep"
      | "gever"
      | "gewicht"
      | "bereik"
      | "termijn"
      | "vereist"
      | "inzet"
      | "voorWerknemer"
      | "activiteiten"
      | "criteria"
      | "uitvoerder"
      | "geldig"
      | "tarief"
      | "regimes"
      | "voorwaarden"
      | "voorbeelden"
      | "waarden"
      | "advies"
      | "vraag"
      | "adres"
      | "nagekeken"
      | "licentie"
      | "naam"
      | "code"
      | "lijst"
      | "regel"
      | "grond"
      | "reden",
      string
    >
  >;
  readonly nietGekoppeld: string;
  readonly onderdeel: Readonly<Record<Onderdeel, string>>;
  readonly soort: Readonly<Record<Schaalsoort, string>>;
  readonly richting: Readonly<Record<Richting, string>>;
  readonly richtingZin: Readonly<Record<Richting, string>>;
  readonly aard: Readonly<Record<Aard, string>>;
  readonly doorlopend: string;
  readonly schaalbereik: (schaal: Omit<Hoeveelheidschaal, "zin" | "soort">, getal: (waarde: number) => string) => string;
  readonly schaalZin: Readonly<Record<Exclude<Schaalsoort, "hoeveelheid">, string>>;
  readonly brengt: Readonly<Record<Zijde, string>>;
  readonly vraagt: Readonly<Record<Zijde, string>>;
  readonly ookOnbekend: string;
  readonly geenMaatregelen: string;
  readonly fmlWaarde: (nummer: number, waarde: string) => string;
  readonly fmlNorm: (waarde: string) => string;
  readonly vlag: (nummer: number) => string;
  readonly fmlSoort: Readonly<Record<FmlItem["soort"], string>>;
  readonly namelijk: string;
  readonly ingreep: Readonly<Record<Ingreep, string>>;
  readonly gever: Readonly<Record<Gever, string>>;
  readonly steunsoort: Readonly<Record<Maatregel["soort"], string>>;
  readonly gewicht: (gewicht: number) => string;
  readonly bereik: (codes: number) => string;
  readonly termijn: Readonly<Record<Maatregel["termijn"], string>>;
  readonly vereiste: Readonly<Record<Vereiste, string>>;
  readonly minimaalAanwezig: (procent: number) => string;
  readonly minimaleUren: (uren: string) => string;
  readonly inzet: (frequentie: string, weken: number) => string;
  readonly minuten: (perHalfjaar: readonly number[]) => string;
  readonly geenMinuten: string;
  readonly regelingsoort: Readonly<Record<Regeling["soort"], string>>;
  readonly geldig: (vanaf: string, tot: string | undefined) => string;
  readonly bedrag: (eurocent: number) => string;
  readonly jaarkolommen: (aantal: number) => readonly string[];
  readonly proefplaatsing: string;
  readonly standaard: string;
  readonly voorwaardesoort: Readonly<Record<RegelingVoorwaarde["soort"], string>>;
  readonly voorbeeld: (regime: string, jaar: number, urenPerJaar: string, uren: string) => string;
  readonly rekenvoorbeeld: (voorbeeld: Rekenvoorbeeld, regime: string) => string;
  readonly foutInDeBron: (uitkomst: string) => string;
  readonly koppelregel: (regel: Koppeling["regel"], waarde: (waarde: number | string) => string) => string;
  readonly eigenKoppeling: (reden: string) => string;
  readonly zonderWaarde: string;
}
