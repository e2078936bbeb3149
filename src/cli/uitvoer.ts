import { beschrijfCatalogusFout } from "../catalogue.js";
import { beschrijfFout, beschrijfPad, type Fout, type Taal } from "../index.js";
import type { CliTeksten } from "./cliTeksten.js";
import type { Io } from "./io.js";
import type { Melding } from "./melding.js";
import { opEenRegel, schoon } from "./schoon.js";
import { tekstenIn } from "./teksten.js";

/** Where a command writes. Whatever is reported makes the exit code 2. */
export interface Uitvoer {
  readonly taal: Taal;
  readonly teksten: CliTeksten;
  readonly resultaat: (tekst: string) => void;
  /** Help that nobody asked for. */
  readonly hulp: (tekst: string) => void;
  readonly meld: (meldingen: readonly Melding[]) => void;
  readonly isGeweigerd: () => boolean;
}

const regel = (...delen: readonly string[]): string => delen.filter((deel) => deel !== "").join(": ");

const foutregel = (plaats: string, fout: Fout, taal: Taal): string =>
  regel(plaats, beschrijfPad(fout.pad), beschrijfFout(fout, taal));

/** One line: file, path, what is expected there. */
const meldingregel = (melding: Melding, taal: Taal): string => {
  const { lezen, argument, meerFouten, catalogus } = tekstenIn(taal);
  switch (melding.soort) {
    case "argument":
      return argument(melding.feit);
    case "lezen":
      return regel(melding.plaats, lezen[melding.reden]);
    case "fout":
      return foutregel(melding.plaats, melding.fout, taal);
    case "catalogusfout":
      return regel(melding.plaats, beschrijfPad(melding.fout.pad), beschrijfCatalogusFout(melding.fout, taal));
    case "onbekende-code":
      return catalogus.onbekend(melding.bedoeld);
    case "meer-fouten":
      return regel(melding.plaats, meerFouten(melding.aantal));
  }
};

/** What is not ours in a fault report is a file name; it is cleaned together with the sentence around it. */
export const maakUitvoer = (io: Io, taal: Taal): Uitvoer => {
  let geweigerd = false;
  return {
    taal,
    teksten: tekstenIn(taal),
    resultaat: (tekst) => io.stdout(schoon(tekst)),
    hulp: (tekst) => io.stderr(schoon(tekst)),
    meld: (meldingen) => {
      geweigerd ||= meldingen.length > 0;
      for (const melding of meldingen) io.stderr(`${opEenRegel(meldingregel(melding, taal))}\n`);
    },
    isGeweigerd: () => geweigerd,
  };
};
