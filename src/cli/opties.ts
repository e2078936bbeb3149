import { isLeft, parseWerknemerprofiel, type Lezer, type Taal } from "../index.js";
import { stdinNaam } from "./lees.js";
import type { Melding } from "./melding.js";

export const talen: readonly Taal[] = ["nl", "nl-BE", "en"];

export const lezers: readonly Lezer[] = ["jobcoach", "werknemer", "werkgever", "reviewer"];

/** The options as the parser of arguments hands them over, by name. */
export type RuweOpties = Readonly<Record<string, unknown>>;

/** Reads options one by one and keeps what is wrong with them, so that all of it is said at once. */
export interface Optielezer {
  readonly meldingen: readonly Melding[];
  readonly verplicht: (naam: string) => string;
  readonly vrij: (naam: string) => string | undefined;
  readonly keuze: <K extends string>(naam: string, uit: readonly K[]) => K | undefined;
  /** What is on the line that does not go together; a part is there or not, and has a name. */
  readonly bewaakSamen: (een: readonly [string, boolean], ander: readonly [string, boolean]) => void;
  readonly bewaakPeildatum: (peildatum: string) => void;
  readonly bewaakAantal: (bestanden: readonly string[]) => void;
  readonly bewaakStdin: (bestanden: readonly (string | undefined)[]) => void;
}

export const optielezer = (ruw: RuweOpties): Optielezer => {
  const meldingen: Melding[] = [];
  const vrij = (naam: string): string | undefined => {
    const waarde = ruw[naam];
    return typeof waarde === "string" ? waarde : undefined;
  };
  return {
    meldingen,
    vrij,
    verplicht: (naam) => {
      const waarde = vrij(naam);
      if (waarde === undefined) meldingen.push({ soort: "argument", feit: { reden: "optie-ontbreekt", optie: `--${naam}` } });
      return waarde ?? "";
    },
    keuze: (naam, uit) => {
      const waarde = vrij(naam);
      const gekozen = uit.find((mogelijk) => mogelijk === waarde);
      if (waarde !== undefined && gekozen === undefined) {
        meldingen.push({ soort: "argument", feit: { reden: "geen-keuze", optie: `--${naam}`, uit } });
      }
      return gekozen;
    },
    bewaakSamen: ([een, isEen], [ander, isAnder]) => {
      if (isEen && isAnder) meldingen.push({ soort: "argument", feit: { reden: "niet-samen", delen: [een, ander] } });
    },
    // The library says whether the day exists; an empty profile is enough to ask it.
    bewaakPeildatum: (peildatum) => {
      const geparst = parseWerknemerprofiel({}, { peildatum });
      const fout = isLeft(geparst) ? geparst.left.fouten.find(({ kant }) => kant === "opties") : undefined;
      if (fout !== undefined) meldingen.push({ soort: "fout", plaats: "--peildatum", fout: { ...fout, pad: [] } });
    },
    bewaakAantal: (bestanden) => {
      if (bestanden.length === 0) meldingen.push({ soort: "argument", feit: { reden: "geen-bestand" } });
    },
    bewaakStdin: (bestanden) => {
      if (bestanden.filter((naam) => naam === stdinNaam).length > 1) {
        meldingen.push({ soort: "argument", feit: { reden: "stdin-twee-keer" } });
      }
    },
  };
};
