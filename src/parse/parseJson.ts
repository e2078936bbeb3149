import * as E from "fp-ts/Either";
import type { Fout, Fouten, Kant } from "../domain/fout.js";
import { limieten } from "../domain/limieten.js";

const faal = (fout: Fout): E.Either<Fouten, never> => E.left({ aantal: 1, fouten: [fout] });

/** The position only: the engine's own message repeats what stands in the text. */
const positieIn = (fout: unknown): number | undefined => {
  const treffer = fout instanceof Error ? /position (\d{1,9})/u.exec(fout.message) : null;
  return treffer?.[1] === undefined ? undefined : Number(treffer[1]);
};

/**
 * Reads JSON text as data to parse further. Never throws, and its faults never repeat the text.
 *
 * @param kant which side the text is, for the faults
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isLeft, parseJson } from "passend";
 *
 * const gelezen = parseJson("{ kapot", "werknemer");
 * assert.ok(isLeft(gelezen) && gelezen.left.fouten[0]?.code === "json-ongeldig");
 * ```
 * @category Parse
 * @since 0.1.0
 */
export const parseJson = (tekst: string, kant: Kant): E.Either<Fouten, unknown> => {
  if (typeof tekst !== "string") return faal({ code: "verkeerde-vorm", kant, pad: [], verwacht: { soort: "tekst" } });
  if (tekst.length > limieten.bytes) return faal({ code: "te-groot", kant, pad: [], grens: limieten.bytes, eenheid: "bytes" });
  try {
    return E.right(JSON.parse(tekst.replace(/^\u{FEFF}/u, "")) as unknown);
  } catch (fout) {
    const positie = positieIn(fout);
    return faal({ code: "json-ongeldig", kant, pad: [], ...(positie === undefined ? {} : { positie }) });
  }
};
