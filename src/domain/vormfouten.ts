import type * as z from "zod";
import type { Pad, Verwachting } from "./fout.js";
import { limieten } from "./limieten.js";
import { sleutelnaam } from "./sleutelnaam.js";
import { nietLeeg } from "./taal.js";
import type { VormFout } from "./vormfout.js";

type Issue = z.core.$ZodIssue;

const opPad = (invoer: unknown, pad: Pad): unknown => {
  let plaats = invoer;
  for (const sleutel of pad) {
    if (typeof plaats !== "object" || plaats === null || !Object.hasOwn(plaats, sleutel)) return undefined;
    plaats = (plaats as Record<string | number, unknown>)[sleutel];
  }
  return plaats;
};

const perType: Readonly<Record<string, Verwachting["soort"]>> = {
  string: "tekst",
  number: "getal",
  int: "geheel-getal",
  boolean: "ja-of-nee",
  array: "lijst",
  object: "object",
  record: "object",
};

const perSleutel: ReadonlyMap<string, "datum" | "id"> = new Map([
  ["datum", "datum"],
  ["peildatum", "datum"],
  ["begin", "datum"],
  ["geldigVanaf", "datum"],
  ["geldigTot", "datum"],
  ["gecontroleerdOp", "datum"],
  ["aanvraagdatum", "datum"],
  ["startdatum", "datum"],
  ["id", "id"],
  ["taken", "id"],
]);

/** The last key of a path by name: `taken` in `taken[2]`. */
const naamVan = (pad: Pad): string => String([...pad].reverse().find((deel) => typeof deel === "string") ?? "");

const verwachting = (issue: Issue, pad: Pad): Verwachting => {
  switch (issue.code) {
    case "invalid_type":
      return {
        soort: (issue.expected === "string" ? perSleutel.get(naamVan(pad)) : undefined) ?? perType[issue.expected] ?? "waarde",
      } as Verwachting;
    case "invalid_value":
      return { soort: "keuze", uit: issue.values.map(String) };
    case "invalid_format":
      if (issue.pattern === String(nietLeeg)) return { soort: "tekst" };
      return { soort: perSleutel.get(naamVan(pad)) ?? "code" };
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? { soort: "keuze", uit: issue.options.map(String) }
        : { soort: "waarde" };
    default:
      return { soort: naamVan(pad) === "datum" ? "datum" : "waarde" };
  }
};

const foutVan = (invoer: unknown, issue: Issue, alGemeld: (sleutel: string) => boolean): VormFout | undefined => {
  const pad = issue.path.map((deel) => (typeof deel === "symbol" ? "?" : deel));
  if (issue.code === "unrecognized_keys") {
    const sleutels = issue.keys.filter((sleutel) => sleutel !== "__proto__" && !alGemeld(sleutel));
    if (sleutels.length === 0) return undefined;
    return { code: "onbekende-sleutel", pad, sleutels: sleutels.slice(0, 5).map(sleutelnaam), aantal: sleutels.length };
  }
  const verwacht = verwachting(issue, pad);
  if (opPad(invoer, pad) === undefined) return { code: "ontbreekt", pad, verwacht };
  switch (issue.code) {
    case "too_big":
    case "too_small": {
      const grens = Number(issue.code === "too_big" ? issue.maximum : issue.minimum);
      if (issue.origin !== "string" && issue.origin !== "array") {
        return { code: "buiten-bereik", pad, ...(issue.code === "too_big" ? { maximum: grens } : { minimum: grens }) };
      }
      const eenheid = issue.origin === "string" ? "tekens" : "items";
      return { code: issue.code === "too_big" ? "te-groot" : "te-klein", pad, grens, eenheid };
    }
    case "custom":
      return { code: "datum-bestaat-niet", pad };
    default:
      return { code: "verkeerde-vorm", pad, verwacht };
  }
};

/**
 * What a schema found wrong, as our own faults; no more than are shown are built, but all are counted. Keys that the guard
 * on keys has already reported are left out.
 */
export const vormfouten = (
  invoer: unknown,
  issues: readonly Issue[],
  alGemeld: (sleutel: string) => boolean = () => false,
): { readonly aantal: number; readonly fouten: readonly VormFout[] } => {
  const getoond = issues.slice(0, limieten.fouten * 2);
  const fouten = getoond.flatMap((issue) => foutVan(invoer, issue, alGemeld) ?? []);
  return { fouten, aantal: issues.length - getoond.length + fouten.length };
};
