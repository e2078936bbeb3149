import type * as z from "zod";
import type { CatalogusFout } from "../../domain/catalogusFout.js";
import type { Pad } from "../../domain/fout.js";
import type { Bron } from "../../domain/bron.js";
import { bronSchema } from "../../domain/bron.js";
import { criteriumSchema, type Criterium } from "../../domain/criterium.js";
import { doelgroepSchema, type Doelgroep } from "../../domain/doelgroep.js";
import { maatregelSchema, type Maatregel } from "../../domain/maatregel.js";
import { regelingSchema, type Regeling } from "../../domain/regeling.js";

export type Meld = (fout: CatalogusFout) => void;

/** A record whose shape is right, with its place in the catalogue. */
export interface Geplaatst<T> {
  readonly record: T;
  readonly pad: Pad;
}

/** The records of a catalogue whose shape is right. The others are left to the schema, so that no fault is reported twice. */
export interface Records {
  readonly bronnen: readonly Geplaatst<Bron>[];
  readonly criteria: readonly Geplaatst<Criterium>[];
  readonly maatregelen: readonly Geplaatst<Maatregel>[];
  readonly doelgroepen: readonly Geplaatst<Doelgroep>[];
  readonly regelingen: readonly Geplaatst<Regeling>[];
}

/** More than the longest list may hold is not looked at; the schema says that it is too long. */
const langsteLijst = 2000;

const alsLijst = (data: unknown, naam: string): readonly unknown[] => {
  const lijst = typeof data === "object" && data !== null ? (data as Readonly<Record<string, unknown>>)[naam] : undefined;
  return Array.isArray(lijst) ? lijst.slice(0, langsteLijst) : [];
};

const inLijst = <T>(data: unknown, naam: keyof Records, schema: z.ZodType<T>): readonly Geplaatst<T>[] =>
  alsLijst(data, naam).flatMap((item, i) => {
    const gelezen = schema.safeParse(item);
    return gelezen.success ? [{ record: gelezen.data, pad: [naam, i] }] : [];
  });

/** Reads every record by itself, so that a fault in one does not hide what is wrong in another. */
export const leesRecords = (data: unknown): Records => ({
  bronnen: inLijst(data, "bronnen", bronSchema),
  criteria: inLijst(data, "criteria", criteriumSchema),
  maatregelen: inLijst(data, "maatregelen", maatregelSchema),
  doelgroepen: inLijst(data, "doelgroepen", doelgroepSchema),
  regelingen: inLijst(data, "regelingen", regelingSchema),
});

const codeVan = (item: unknown): string | undefined => {
  const code = typeof item === "object" && item !== null ? (item as { readonly code?: unknown }).code : undefined;
  return typeof code === "string" ? code : undefined;
};

/** The codes in a list, those of records with another fault included: a reference to such a record is not a fault. */
export const codesIn = (data: unknown, naam: keyof Records): readonly (string | undefined)[] => alsLijst(data, naam).map(codeVan);

/** The codes of the activities, those of goal groups with a fault included, by group. */
export const activiteitcodesIn = (data: unknown): readonly (readonly (string | undefined)[])[] =>
  alsLijst(data, "doelgroepen").map((groep) => alsLijst(groep, "activiteiten").map(codeVan));
