import { readdirSync, readFileSync } from "node:fs";
import { root } from "../support/root.js";

const map = `${root}test/conformance/catalogus/`;

/** One step of a JSON Patch (RFC 6902); only these three operations are used. */
interface Stap {
  readonly op: "add" | "replace" | "remove";
  readonly path: string;
  readonly value?: unknown;
}

/** One file: what it is about, and either a whole catalogue or what is changed in the small one. */
interface Bestand {
  readonly wat: string;
  readonly verwacht?: readonly { readonly code: string; readonly pad: readonly (string | number)[] }[];
  readonly catalogus?: unknown;
  readonly patch?: readonly Stap[];
}

export interface Exemplaar {
  readonly naam: string;
  readonly wat: string;
  readonly verwacht: readonly { readonly code: string; readonly pad: readonly (string | number)[] }[];
  readonly catalogus: unknown;
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

const catalogusVan = ({ catalogus, patch }: Bestand): unknown => {
  if (patch === undefined) return catalogus;
  const data = kleineCatalogus();
  for (const stap of patch) pas(data, stap);
  return data;
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
        catalogus: catalogusVan(bestand),
      };
    });
