import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Io } from "./io.js";

const tweeCijfers = (getal: number): string => String(getal).padStart(2, "0");

/** The day on the calendar of the person at the keyboard, not the one in Greenwich. */
const dag = (moment: Date): string =>
  `${moment.getFullYear()}-${tweeCijfers(moment.getMonth() + 1)}-${tweeCijfers(moment.getDate())}`;

/** The machine as Node shows it. */
export const nodeIo: Io = {
  stdin: () => process.stdin,
  open: async (naam) => {
    const gevonden = await stat(naam);
    return { isMap: gevonden.isDirectory(), grootte: gevonden.size, inhoud: () => createReadStream(naam) };
  },
  stdout: (tekst) => process.stdout.write(tekst),
  stderr: (tekst) => process.stderr.write(tekst),
  vandaag: () => dag(new Date()),
};
