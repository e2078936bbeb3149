import { readFileSync } from "node:fs";
import { buildMatchingsformulier, isLeft, match, parsePaar, type Matchingsformulier, type Paar } from "passend";
import { root } from "./root.js";

/** The pairs of `examples/`, each with the reference date that its profiles fit. */
export const voorbeelden = [
  ["akc", "2015-02-09"],
  ["busgarage", "2026-03-16"],
  ["kringloop", "2015-03-02"],
  ["uwv-uren", "2014-09-15"],
] as const;

/** One side of an example pair, as it is written. */
export const voorbeeldzijde = (naam: string, kant: "werknemer" | "werk"): unknown =>
  JSON.parse(readFileSync(`${root}examples/${naam}/${kant}.json`, "utf8"));

/** An example pair, parsed. */
export const voorbeeldpaar = (naam: string, peildatum: string): Paar => {
  const paar = parsePaar({ werknemer: voorbeeldzijde(naam, "werknemer"), werk: voorbeeldzijde(naam, "werk") }, { peildatum });
  if (isLeft(paar)) throw new Error(JSON.stringify(paar.left));
  return paar.right;
};

/** The form of an example pair. */
export const voorbeeldformulier = (naam: string, peildatum: string): Matchingsformulier =>
  buildMatchingsformulier(match(voorbeeldpaar(naam, peildatum)));
