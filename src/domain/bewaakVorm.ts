import type { Pad } from "./fout.js";
import { limieten } from "./limieten.js";
import { sleutelnaam } from "./sleutelnaam.js";
import type { VormFout } from "./vormfout.js";

const gevaarlijk: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A place in the input, linked to the place above it, so that a path is only built for a fault. */
interface Knoop {
  readonly waarde: object;
  readonly boven: Knoop | undefined;
  readonly sleutel: string | number;
  readonly diepte: number;
}

const padNaar = (knoop: Knoop): Pad => {
  const pad: (string | number)[] = [];
  for (let plaats = knoop; plaats.boven !== undefined; plaats = plaats.boven) {
    pad.push(typeof plaats.sleutel === "string" ? sleutelnaam(plaats.sleutel) : plaats.sleutel);
  }
  return pad.reverse();
};

/**
 * Looks at the shape of any input before a schema does: not too deep, not too large, no key that is dangerous or that `keur`
 * refuses. Iterative, so that 100,000 levels of nesting cannot exhaust the stack. A cycle shows as too deep.
 */
export const bewaakVorm = <F = never>(
  invoer: unknown,
  keur: (pad: () => Pad, sleutel: string) => F | undefined = () => undefined,
): readonly (F | VormFout)[] => {
  if (typeof invoer !== "object" || invoer === null) return [];
  const fouten: (F | VormFout)[] = [];
  const stapel: Knoop[] = [{ waarde: invoer, boven: undefined, sleutel: "", diepte: 0 }];
  let knopen = 0;
  for (let knoop = stapel.pop(); knoop !== undefined; knoop = stapel.pop()) {
    const { waarde, diepte } = knoop;
    const hier = knoop;
    if (diepte > limieten.diepte) {
      return [...fouten, { code: "te-groot", pad: padNaar(knoop).slice(0, 3), grens: limieten.diepte, eenheid: "niveaus" }];
    }
    for (const sleutel of Array.isArray(waarde) ? waarde.keys() : Object.keys(waarde)) {
      knopen += 1;
      if (knopen > limieten.knopen) {
        return [...fouten, { code: "te-groot", pad: [], grens: limieten.knopen, eenheid: "knopen" }];
      }
      if (typeof sleutel === "string") {
        const fout = gevaarlijk.has(sleutel)
          ? ({ code: "gevaarlijke-sleutel", pad: padNaar(hier), sleutel } as const)
          : keur(() => padNaar(hier), sleutel);
        if (fout !== undefined) {
          fouten.push(fout);
          continue;
        }
      }
      const kind = (waarde as Record<string | number, unknown>)[sleutel];
      if (typeof kind === "object" && kind !== null) stapel.push({ waarde: kind, boven: hier, sleutel, diepte: diepte + 1 });
    }
  }
  return fouten;
};
