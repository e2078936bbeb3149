import type { Criterium, Schaal } from "../domain/criterium.js";
import type { FoutCode, Pad, Verwachting } from "../domain/fout.js";
import { codeVan } from "../domain/schaal.js";
import { graden, houdingen, type EnkeleWaarde, type Interval, type Voorkeuren, type Waarde } from "../domain/waarde.js";
import { leesHoeveelheid } from "./leesHoeveelheid.js";

/** A value that was read, or the faults in it with their path below the value. */
export type GelezenWaarde =
  | { readonly waarde: Waarde }
  | { readonly fouten: readonly { readonly code: WaardeFoutCode; readonly pad: Pad; readonly verwacht: Verwachting }[] };

type WaardeFoutCode = Extract<
  FoutCode,
  "verkeerde-vorm" | "buiten-schaal" | "vreemde-eenheid" | "interval-niet-hier" | "interval-ongeldig" | "optie-dubbel"
>;

/** What may stand as a value of this criterion, as facts. */
export const verwachteWaarde = (schaal: Schaal, vraagt: boolean): Verwachting => {
  switch (schaal.soort) {
    case "niveau":
      return { soort: "niveau", laatste: schaal.ankers.length - 1 };
    case "hoeveelheid": {
      const { eenheid, minimum, maximum, resolutie } = schaal;
      return { soort: "hoeveelheid", eenheid, minimum, maximum, resolutie };
    }
    case "voorwaarde":
      return { soort: "keuze", uit: graden };
    case "kwalificatie":
      return { soort: "keuze", uit: schaal.niveaus.map((niveau) => niveau.code) };
    case "voorkeur":
      return { soort: vraagt ? "voorkeuren" : "opties", uit: schaal.opties.map((optie) => optie.code) };
    case "tekst":
      return { soort: "tekst" };
  }
};

const isObject = (invoer: unknown): invoer is Readonly<Record<string, unknown>> =>
  typeof invoer === "object" && invoer !== null && !Array.isArray(invoer);

const fout = (code: WaardeFoutCode, verwacht: Verwachting, pad: Pad = []): GelezenWaarde => ({
  fouten: [{ code, pad, verwacht }],
});

/** One value of an ordered scale. */
const leesEnkel = (schaal: Schaal, invoer: unknown, verwacht: Verwachting): EnkeleWaarde | WaardeFoutCode => {
  let waarde: EnkeleWaarde;
  if (schaal.soort === "hoeveelheid") {
    const gelezen = leesHoeveelheid(schaal.eenheid, invoer);
    if (gelezen === "verkeerde-vorm" || gelezen === "vreemde-eenheid") return gelezen;
    waarde = gelezen;
  } else if (verwacht.soort === "niveau" ? typeof invoer === "number" : typeof invoer === "string") {
    waarde = invoer as number | string;
  } else {
    return "verkeerde-vorm";
  }
  return codeVan(schaal, waarde) === undefined ? "buiten-schaal" : waarde;
};

const leesInterval = (schaal: Schaal, invoer: Readonly<Record<string, unknown>>, verwacht: Verwachting): GelezenWaarde => {
  const grenzen: { min?: EnkeleWaarde; max?: EnkeleWaarde } = {};
  const fouten: { code: WaardeFoutCode; pad: Pad; verwacht: Verwachting }[] = [];
  for (const grens of ["min", "max"] as const) {
    if (!Object.hasOwn(invoer, grens) || invoer[grens] === undefined) continue;
    const gelezen = leesEnkel(schaal, invoer[grens], verwacht);
    if (isFoutCode(gelezen)) fouten.push({ code: gelezen, pad: [grens], verwacht });
    else grenzen[grens] = gelezen;
  }
  if (fouten.length > 0) return { fouten };
  const { min, max } = grenzen;
  if (min === undefined && max === undefined) return fout("interval-ongeldig", verwacht);
  const omgekeerd = min !== undefined && max !== undefined && (codeVan(schaal, min) ?? 0) > (codeVan(schaal, max) ?? 0);
  return omgekeerd ? fout("interval-ongeldig", verwacht) : { waarde: grenzen satisfies Interval };
};

const foutCodes: ReadonlySet<unknown> = new Set<WaardeFoutCode>(["verkeerde-vorm", "buiten-schaal", "vreemde-eenheid"]);
const isFoutCode = (gelezen: EnkeleWaarde | WaardeFoutCode): gelezen is WaardeFoutCode => foutCodes.has(gelezen);

const leesOpties = (schaal: Schaal & { soort: "voorkeur" }, invoer: unknown): readonly string[] | WaardeFoutCode => {
  if (!Array.isArray(invoer) || !invoer.every((optie) => typeof optie === "string")) return "verkeerde-vorm";
  const bekend = schaal.opties.map((optie) => optie.code);
  const genoemd = new Set<string>(invoer);
  if (!invoer.every((optie) => bekend.includes(optie))) return "buiten-schaal";
  // In the order of the catalogue, because the order in which people write options means nothing.
  return genoemd.size === invoer.length ? bekend.filter((optie) => genoemd.has(optie)) : "optie-dubbel";
};

const leesVoorkeuren = (schaal: Schaal & { soort: "voorkeur" }, invoer: unknown, verwacht: Verwachting): GelezenWaarde => {
  if (!isObject(invoer)) return fout("verkeerde-vorm", verwacht);
  const voorkeuren: { -readonly [K in keyof Voorkeuren]: Voorkeuren[K] } = {};
  const gezien = new Set<string>();
  for (const houding of houdingen) {
    if (!Object.hasOwn(invoer, houding) || invoer[houding] === undefined) continue;
    const opties = leesOpties(schaal, invoer[houding]);
    if (typeof opties === "string") return fout(opties, verwacht, [houding]);
    if (opties.some((optie) => gezien.has(optie))) return fout("optie-dubbel", verwacht, [houding]);
    for (const optie of opties) gezien.add(optie);
    voorkeuren[houding] = opties;
  }
  return gezien.size === 0 ? fout("verkeerde-vorm", verwacht) : { waarde: voorkeuren };
};

/**
 * Reads what is written as the value of a criterion into its canonical form. `vraagt` tells whether this side asks on the
 * criterion: only then can an interval or a list of preferences stand here.
 */
export const leesWaarde = (criterium: Criterium, vraagt: boolean, invoer: unknown): GelezenWaarde => {
  const { schaal } = criterium;
  const verwacht = verwachteWaarde(schaal, vraagt);
  if (schaal.soort === "tekst") {
    return typeof invoer === "string" && invoer.trim() !== "" ? { waarde: invoer } : fout("verkeerde-vorm", verwacht);
  }
  if (schaal.soort === "voorkeur") {
    if (vraagt) return leesVoorkeuren(schaal, invoer, verwacht);
    const opties = leesOpties(schaal, invoer);
    if (typeof opties === "string") return fout(opties, verwacht);
    return opties.length === 0 ? fout("verkeerde-vorm", verwacht) : { waarde: opties };
  }
  if (isObject(invoer) && !Object.hasOwn(invoer, "eenheid")) {
    return vraagt ? leesInterval(schaal, invoer, verwacht) : fout("interval-niet-hier", verwacht);
  }
  const enkel = leesEnkel(schaal, invoer, verwacht);
  return isFoutCode(enkel) ? fout(enkel, verwacht) : { waarde: enkel };
};
