import type { Aard, Kant, Maatregel, Onderdeel, Richting, Schaal } from "../index.js";
import type { Argumentreden, Leesreden } from "./melding.js";
import type { Soort } from "./soort.js";

type Zijde = Extract<Kant, "werknemer" | "werk">;
type Schaalsoort = Schaal["soort"];
type Hoeveelheidschaal = Extract<Schaal, { readonly soort: "hoeveelheid" }>;

/** Every sentence of the command, help aside. The type is the contract: a language that lacks one does not compile. */
export interface CliTeksten {
  readonly decimaalteken: string;
  readonly lezen: Readonly<Record<Leesreden, string>>;
  readonly argument: (feit: Argumentreden) => string;
  readonly meerFouten: (aantal: number) => string;
  readonly onverwacht: string;
  readonly check: {
    readonly peildatum: (dag: string, isVandaag: boolean) => string;
    readonly geldig: (soort: Soort, punten: number) => string;
    readonly geweigerd: (soort: Soort, fouten: number) => string;
    readonly zonderSoort: string;
    readonly onleesbaar: string;
  };
  readonly catalogus: {
    readonly titel: (naam: string, editie: string, aantal: number) => string;
    readonly verder: string;
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
        | "verwijzingen"
        | "bronnen"
        | "eigenKeuze",
        string
      >
    >;
    readonly onderdeel: Readonly<Record<Onderdeel, string>>;
    readonly soort: Readonly<Record<Schaalsoort, string>>;
    readonly richting: Readonly<Record<Richting, string>>;
    readonly richtingZin: Readonly<Record<Richting, string>>;
    readonly aard: Readonly<Record<Aard, string>>;
    readonly doorlopend: string;
    readonly bereik: (schaal: Omit<Hoeveelheidschaal, "zin" | "soort">, getal: (waarde: number) => string) => string;
    readonly schaalZin: Readonly<Record<Exclude<Schaalsoort, "hoeveelheid">, string>>;
    readonly brengt: Readonly<Record<Zijde, string>>;
    readonly vraagt: Readonly<Record<Zijde, string>>;
    readonly ookOnbekend: string;
    readonly termijn: Readonly<Record<Maatregel["termijn"], string>>;
    readonly geenMaatregelen: string;
    readonly fmlWaarde: (nummer: number, waarde: string) => string;
    readonly vlag: (nummer: number) => string;
    readonly gecontroleerd: (dag: string) => string;
    readonly licentie: (licentie: string) => string;
    readonly of: string;
  };
}
