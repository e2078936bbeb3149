import { readdirSync, readFileSync } from "node:fs";
import { root } from "../support/root.js";

const map = `${root}test/conformance/catalogus/`;

/** One step of a JSON Patch (RFC 6902); only these three operations are used. */
interface Stap {
  readonly op: "add" | "replace" | "remove";
  readonly path: string;
  readonly value?: unknown;
}

type Verwacht = readonly { readonly code: string; readonly pad: readonly (string | number)[] }[];

/**
 * One file: what it is about, and a whole catalogue, what is changed in the small one, or an extension of the small one
 * without its head. `met` adds the lists that only some catalogues have to the small one.
 */
interface Bestand {
  readonly wat: string;
  readonly verwacht?: Verwacht;
  readonly met?: "lijsten";
  readonly catalogus?: unknown;
  readonly patch?: readonly Stap[];
  readonly uitbreiding?: object;
}

export interface Exemplaar {
  readonly naam: string;
  readonly wat: string;
  readonly verwacht: Verwacht;
  readonly catalogus: unknown;
  /** The catalogue beneath, for an extension. */
  readonly basis?: unknown;
}

const lees = (pad: string): unknown => JSON.parse(readFileSync(map + pad, "utf8"));

/** A fresh copy of the small catalogue that is right. */
export const kleineCatalogus = (): unknown => lees("klein.json");

type Boom = Record<string, unknown>;

const pas = (data: unknown, { op, path, value }: Stap): void => {
  const delen = path.split("/").slice(1);
  const laatste = delen.pop() ?? "";
  const ouder = delen.reduce((plaats, deel) => plaats[deel] as Boom, data as Boom);
  if (op !== "add" && !Object.hasOwn(ouder, laatste)) throw new Error(`${path} is not there to ${op}`);
  if (op === "remove") delete ouder[laatste];
  else if (Array.isArray(ouder) && laatste === "-") ouder.push(value);
  else ouder[laatste] = value;
};

const kleineMet = (met: Bestand["met"]): unknown =>
  met === undefined ? kleineCatalogus() : { ...(kleineCatalogus() as object), ...(lees(`${met}.json`) as object) };

const kop = {
  code: "eigen",
  editie: "2026.3",
  naam: { nl: "Een eigen catalogus", en: "A catalogue of one's own" },
  uit: { code: "klein", editie: "2026.1" },
};

const catalogusVan = ({ catalogus, patch, met, uitbreiding }: Bestand): Pick<Exemplaar, "catalogus" | "basis"> => {
  if (uitbreiding !== undefined) return { catalogus: { ...kop, ...uitbreiding }, basis: kleineMet(met) };
  if (patch === undefined) return { catalogus };
  const data = kleineMet(met);
  for (const stap of patch) pas(data, stap);
  return { catalogus: data };
};

/** The museum: every file of one of the two halls, with the catalogue it stands for. */
export const exemplaren = (zaal: "accept" | "reject"): readonly Exemplaar[] =>
  readdirSync(map + zaal)
    .sort()
    .map((bestandsnaam) => {
      const bestand = lees(`${zaal}/${bestandsnaam}`) as Bestand;
      return {
        naam: bestandsnaam.replace(".json", ""),
        wat: bestand.wat,
        verwacht: bestand.verwacht ?? [],
        ...catalogusVan(bestand),
      };
    });
