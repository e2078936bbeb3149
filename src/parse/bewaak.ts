import type { Fout, Kant, Pad } from "../domain/fout.js";
import { limieten } from "../domain/limieten.js";
import { sleutelnaam } from "./sleutelnaam.js";
import { verbodenGegeven } from "./verbodenGegevens.js";

const gevaarlijk: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

interface Knoop {
  readonly waarde: object;
  readonly pad: Pad;
}

const sleutelfout = (kant: Kant, pad: Pad, sleutel: string): Fout | undefined => {
  if (gevaarlijk.has(sleutel)) return { code: "gevaarlijke-sleutel", kant, pad, sleutel };
  const gegeven = verbodenGegeven(sleutel);
  return gegeven && { code: "verboden-gegeven", kant, pad, gegeven, sleutel: sleutelnaam(sleutel) };
};

/**
 * Looks at the shape of any input before a schema does: not too deep, not too large, no forbidden or dangerous keys.
 * Iterative, so that 100,000 levels of nesting cannot exhaust the stack. A cycle shows as too deep.
 */
export const bewaak = (kant: Kant, invoer: unknown): readonly Fout[] => {
  if (typeof invoer !== "object" || invoer === null) return [];
  const fouten: Fout[] = [];
  const stapel: Knoop[] = [{ waarde: invoer, pad: [] }];
  let knopen = 0;
  for (let knoop = stapel.pop(); knoop !== undefined; knoop = stapel.pop()) {
    const { waarde, pad } = knoop;
    if (pad.length > limieten.diepte) {
      return [...fouten, { code: "te-groot", kant, pad: pad.slice(0, 3), grens: limieten.diepte, eenheid: "niveaus" }];
    }
    const lijst = Array.isArray(waarde);
    for (const sleutel of lijst ? waarde.keys() : Object.keys(waarde)) {
      knopen += 1;
      if (knopen > limieten.knopen) {
        return [...fouten, { code: "te-groot", kant, pad: [], grens: limieten.knopen, eenheid: "knopen" }];
      }
      const fout = typeof sleutel === "string" ? sleutelfout(kant, pad, sleutel) : undefined;
      if (fout !== undefined) {
        fouten.push(fout);
        continue;
      }
      const kind = (waarde as Record<string | number, unknown>)[sleutel];
      if (typeof kind === "object" && kind !== null) {
        stapel.push({ waarde: kind, pad: [...pad, typeof sleutel === "string" ? sleutelnaam(sleutel) : sleutel] });
      }
    }
  }
  return fouten;
};
