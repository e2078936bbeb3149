import { CommanderError } from "commander";
import type { Taal } from "../index.js";
import { argumentfout } from "./argumentfout.js";
import type { Io } from "./io.js";
import { talen } from "./opties.js";
import { programma } from "./opdrachten.js";
import { opEenRegel } from "./schoon.js";
import { maakUitvoer, type Uitvoer } from "./uitvoer.js";

export const exitcode = { gelukt: 0, onverwacht: 1, geweigerd: 2 } as const;

/** The language, looked up beforehand: it is needed to say what is wrong with the other arguments. */
const taalIn = (argv: readonly string[]): Taal => {
  const genoemd = (taal: Taal): boolean =>
    argv.some((deel, i) => deel === `--taal=${taal}` || (deel === taal && argv[i - 1] === "--taal"));
  return talen.find(genoemd) ?? "nl";
};

/** Help that was asked for is a result; help that is shown because nothing was asked, is a refusal. */
const naStop = (fout: CommanderError, weiger: () => void): number => {
  if (fout.exitCode === 0) return exitcode.gelukt;
  if (fout.code !== "commander.help") weiger();
  return exitcode.geweigerd;
};

/** Where in our own code it went wrong. The message is left out: it could repeat what a person filled in. */
const spoor = (fout: unknown): readonly string[] => {
  if (!(fout instanceof Error)) return [];
  const plekken = (fout.stack ?? "").split("\n").filter((regel) => /^ {4}at /u.test(regel));
  return [fout.constructor.name, ...plekken.slice(0, 8)];
};

const onverwacht = (io: Io, { teksten }: Uitvoer, fout: unknown): number => {
  for (const regel of [teksten.onverwacht, ...spoor(fout)]) io.stderr(`${opEenRegel(regel)}\n`);
  return exitcode.onverwacht;
};

/**
 * Runs the command on its arguments (without the names of the program).
 *
 * @returns the exit code: 0 done, 1 unexpected, 2 input refused. Never rejects.
 */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const uitvoer = maakUitvoer(io, taalIn(argv));
  const commandos = programma(io, uitvoer);
  try {
    await commandos.parseAsync([...argv], { from: "user" });
    return uitvoer.isGeweigerd() ? exitcode.geweigerd : exitcode.gelukt;
  } catch (fout) {
    if (!(fout instanceof CommanderError)) return onverwacht(io, uitvoer, fout);
    return naStop(fout, () => uitvoer.meld([{ soort: "argument", feit: argumentfout(commandos, fout) }]));
  }
};
