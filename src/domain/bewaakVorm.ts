import type { Pad } from "./fout.js";
import { limieten } from "./limieten.js";
import { sleutelnaam } from "./sleutelnaam.js";
import type { VormFout } from "./vormfout.js";

const gevaarlijk: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

interface Knoop {
  readonly waarde: object;
  readonly pad: Pad;
}

/**
 * Looks at the shape of any input before a schema does: not too deep, not too large, no key that is dangerous or that `keur`
 * refuses. Iterative, so that 100,000 levels of nesting cannot exhaust the stack. A cycle shows as too deep.
 */
export const bewaakVorm = <F = never>(
  invoer: unknown,
  keur: (pad: Pad, sleutel: string) => F | undefined = () => undefined,
): readonly (F | VormFout)[] => {
  if (typeof invoer !== "object" || invoer === null) return [];
  const fouten: (F | VormFout)[] = [];
  const stapel: Knoop[] = [{ waarde: invoer, pad: [] }];
  let knopen = 0;
  for (let knoop = stapel.pop(); knoop !== undefined; knoop = stapel.pop()) {
    const { waarde, pad } = knoop;
    if (pad.length > limieten.diepte) {
      return [...fouten, { code: "te-groot", pad: pad.slice(0, 3), grens: limieten.diepte, eenheid: "niveaus" }];
    }
    for (const sleutel of Array.isArray(waarde) ? waarde.keys() : Object.keys(waarde)) {
      knopen += 1;
      if (knopen > limieten.knopen) {
        return [...fouten, { code: "te-groot", pad: [], grens: limieten.knopen, eenheid: "knopen" }];
      }
      if (typeof sleutel === "string") {
        const fout = gevaarlijk.has(sleutel) ? ({ code: "gevaarlijke-sleutel", pad, sleutel } as const) : keur(pad, sleutel);
        if (fout !== undefined) {
          fouten.push(fout);
          continue;
        }
      }
      const kind = (waarde as Record<string | number, unknown>)[sleutel];
      if (typeof kind === "object" && kind !== null) {
        stapel.push({ waarde: kind, pad: [...pad, typeof sleutel === "string" ? sleutelnaam(sleutel) : sleutel] });
      }
    }
  }
  return fouten;
};
