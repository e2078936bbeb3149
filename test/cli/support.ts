import { readFileSync } from "node:fs";
import type { Bestand, Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/run.js";
import { root } from "../support/root.js";

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams in the order in which they were written. */
  readonly terminal: string;
}

type Content = string | Uint8Array | Bestand | Error;

export interface Machine {
  readonly files?: Readonly<Record<string, Content>>;
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly today?: string;
}

export async function* chunks(...parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? Buffer.from(part) : part;
}

const coded = (code: string): Error => Object.assign(new Error(`${code}: geheim`), { code });

const asFile = (content: Content | undefined): Bestand => {
  if (content === undefined) throw coded("ENOENT");
  if (content instanceof Error) throw content;
  if (typeof content === "object" && "inhoud" in content) return content;
  return { isMap: false, grootte: Buffer.byteLength(content), inhoud: () => chunks(content) };
};

/** Runs the command on a machine that exists only here. */
export const passend = async (args: readonly string[], machine: Machine = {}): Promise<Outcome> => {
  const { files = {}, stdin = chunks(), today = "2026-03-16" } = machine;
  const written: { readonly to: "stdout" | "stderr"; readonly text: string }[] = [];
  const io: Io = {
    stdin: () => stdin,
    open: async (name) => asFile(Object.hasOwn(files, name) ? files[name] : undefined),
    stdout: (text) => written.push({ to: "stdout", text }),
    stderr: (text) => written.push({ to: "stderr", text }),
    vandaag: () => today,
  };
  const code = await run(args, io);
  const all = (stream?: "stdout" | "stderr"): string =>
    written
      .filter(({ to }) => stream === undefined || to === stream)
      .map(({ text }) => text)
      .join("");
  return { code, stdout: all("stdout"), stderr: all("stderr"), terminal: all() };
};

export { coded };

export const example = (name: string, side: "werknemer" | "werk"): string =>
  readFileSync(`${root}examples/${name}/${side}.json`, "utf8");

/** Both profiles of an example as files of the machine. */
export const pair = (name: string): Readonly<Record<string, string>> => ({
  "werknemer.json": example(name, "werknemer"),
  "werk.json": example(name, "werk"),
});

export const matchArgs = (day: string, ...more: readonly string[]): readonly string[] => [
  "match",
  "--werknemer",
  "werknemer.json",
  "--werk",
  "werk.json",
  "--peildatum",
  day,
  ...more,
];

/** A valid Werknemerprofiel, unless `more` says otherwise. */
export const profile = (more: object = {}): string =>
  JSON.stringify({ soort: "werknemerprofiel", id: "a", datum: "2026-01-10", punten: [], ...more });

/** A valid Werkprofiel, unless `more` says otherwise. */
export const workProfile = (more: object = {}): string => profile({ soort: "werkprofiel", ...more });

export const lines = (text: string): readonly string[] => text.split("\n").filter((line) => line !== "");
