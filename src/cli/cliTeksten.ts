import type { Argumentreden, Leesreden } from "./melding.js";
import type { Soort } from "./soort.js";

/** Every sentence of the command, help aside. The type is the contract: a language that lacks one does not compile. */
export interface CliTeksten {
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
    readonly titel: (naam: string, editie: string, soort: string, aantal: number) => string;
    readonly onbekend: (bedoeld: string | undefined) => string;
    readonly verder: string;
    readonly soorten: (soorten: string) => string;
  };
}
