import { isLeft, limieten, parseJson, type Kant } from "../index.js";
import type { Io } from "./io.js";
import type { Leesreden, Melding } from "./melding.js";

/** A document that was read, or why it was not. */
export type Gelezen = { readonly data: unknown } | { readonly meldingen: readonly Melding[] };

/** The file name that stands for standard input. */
export const stdinNaam = "-";

/** How a file is called in what is printed. */
export const plaatsnaam = (naam: string): string => (naam === stdinNaam ? "stdin" : naam);

const redenen: Readonly<Record<string, Leesreden>> = {
  ENOENT: "niet-gevonden",
  ENOTDIR: "niet-gevonden",
  EACCES: "geen-toegang",
  EPERM: "geen-toegang",
  EISDIR: "map",
};

/** Why the machine could not read a file, or undefined when the fault is not the machine's. */
const redenVan = (fout: unknown): Leesreden | undefined => {
  if (!(fout instanceof Error) || !("code" in fout) || typeof fout.code !== "string") return undefined;
  return (Object.hasOwn(redenen, fout.code) ? redenen[fout.code] : undefined) ?? "onleesbaar";
};

/** All bytes, or undefined as soon as there are more than the limit; what follows is not read. */
const leesBegrensd = async (bron: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> => {
  const delen: Uint8Array[] = [];
  let bytes = 0;
  for await (const deel of bron) {
    bytes += deel.byteLength;
    if (bytes > limieten.bytes) return undefined;
    delen.push(deel);
  }
  return Buffer.concat(delen);
};

/** The bytes of a file; `undefined` when it is too large, judged by its size before it is read where that is known. */
const leesBytes = async (io: Io, naam: string): Promise<Uint8Array | Leesreden | undefined> => {
  if (naam === stdinNaam) return leesBegrensd(io.stdin());
  const bestand = await io.open(naam);
  if (bestand.isMap) return "map";
  return bestand.grootte > limieten.bytes ? undefined : leesBegrensd(bestand.inhoud());
};

const alsTekst = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Reads one JSON document from a file or from standard input. */
export const lees = async (io: Io, naam: string, kant: Kant): Promise<Gelezen> => {
  const plaats = plaatsnaam(naam);
  const onleesbaar = (reden: Leesreden): Gelezen => ({ meldingen: [{ soort: "lezen", plaats, reden }] });
  try {
    const bytes = await leesBytes(io, naam);
    if (typeof bytes === "string") return onleesbaar(bytes);
    if (bytes === undefined) {
      const fout = { code: "te-groot", kant, pad: [], grens: limieten.bytes, eenheid: "bytes" } as const;
      return { meldingen: [{ soort: "fout", plaats, fout }] };
    }
    const tekst = alsTekst(bytes);
    if (tekst === undefined) return onleesbaar("geen-utf8");
    const json = parseJson(tekst, kant);
    return isLeft(json) ? { meldingen: json.left.fouten.map((fout) => ({ soort: "fout", plaats, fout })) } : { data: json.right };
  } catch (fout) {
    const reden = redenVan(fout);
    if (reden === undefined) throw fout;
    return onleesbaar(reden);
  }
};
