import type * as z from "zod";
import { bronSchema, type Bron } from "../../domain/bron.js";
import { hoogstens, lijsten, type Lijst } from "../../domain/catalogus.js";
import type { CatalogusFout } from "../../domain/catalogusFout.js";
import { criteriumSchema, type Criterium } from "../../domain/criterium.js";
import { doelgroepSchema, type Doelgroep } from "../../domain/doelgroep.js";
import { fmlItemSchema, type FmlItem } from "../../domain/fmlItem.js";
import type { Pad } from "../../domain/fout.js";
import { koppelingSchema, nietGekoppeldSchema, type Koppeling, type NietGekoppeld } from "../../domain/koppeling.js";
import { maatregelSchema, type Maatregel } from "../../domain/maatregel.js";
import { regelingSchema, type Regeling } from "../../domain/regeling.js";
import {
  aandachtspuntSchema,
  begeleideradviesSchema,
  type Aandachtspunt,
  type Begeleideradvies,
} from "../../domain/werkbegeleiding.js";

export type Meld = (fout: CatalogusFout) => void;

/** A record whose shape is right, with its place in the catalogue. */
export interface Geplaatst<T> {
  readonly record: T;
  readonly pad: Pad;
}

/** What each list holds. */
export interface PerLijst {
  readonly bronnen: Bron;
  readonly criteria: Criterium;
  readonly maatregelen: Maatregel;
  readonly doelgroepen: Doelgroep;
  readonly regelingen: Regeling;
  readonly begeleideradviezen: Begeleideradvies;
  readonly aandachtspunten: Aandachtspunt;
  readonly fml: FmlItem;
  readonly koppelingen: Koppeling;
  readonly nietGekoppeld: NietGekoppeld;
}

/** The records of a catalogue whose shape is right. The others are left to the schema, so that no fault is reported twice. */
export type Records = { readonly [L in Lijst]: readonly Geplaatst<PerLijst[L]>[] };

/** How a record of each list is written. */
type Recordschemas = { readonly [L in Lijst]: z.ZodType<PerLijst[L]> };

const recordschemas: Recordschemas = {
  bronnen: bronSchema,
  criteria: criteriumSchema,
  maatregelen: maatregelSchema,
  doelgroepen: doelgroepSchema,
  regelingen: regelingSchema,
  begeleideradviezen: begeleideradviesSchema,
  aandachtspunten: aandachtspuntSchema,
  fml: fmlItemSchema,
  koppelingen: koppelingSchema,
  nietGekoppeld: nietGekoppeldSchema,
};

const alsLijst = (data: unknown, naam: string, hoogste: number): readonly unknown[] => {
  const lijst = typeof data === "object" && data !== null ? (data as Readonly<Record<string, unknown>>)[naam] : undefined;
  return Array.isArray(lijst) ? lijst.slice(0, hoogste) : [];
};

/** A list as it was given. More than it may hold is not looked at; the schema says that it is too long. */
export const ruweLijst = (data: unknown, lijst: Lijst): readonly unknown[] => alsLijst(data, lijst, hoogstens[lijst]);

/** A record of whichever list. */
export type Willekeurig = PerLijst[Lijst];

/** Puts a list together for each kind of record. */
export const elkeLijst = (lees: (lijst: Lijst) => readonly Geplaatst<Willekeurig>[]): Records =>
  // Each list is made for its own name; that the two belong together cannot be expressed.
  Object.fromEntries(lijsten.map((lijst) => [lijst, lees(lijst)])) as unknown as Records;

/** Reads every record by itself, so that a fault in one does not hide what is wrong in another. */
export const leesRecords = (data: unknown, schemas: Recordschemas = recordschemas): Records =>
  elkeLijst((lijst) =>
    ruweLijst(data, lijst).flatMap((item, i): readonly Geplaatst<Willekeurig>[] => {
      const gelezen = schemas[lijst].safeParse(item);
      return gelezen.success ? [{ record: gelezen.data, pad: [lijst, i] }] : [];
    }),
  );

/** A field of anything, when it is a text. */
export const tekstIn = (item: unknown, veld: string): string | undefined => {
  const waarde = typeof item === "object" && item !== null ? (item as Readonly<Record<string, unknown>>)[veld] : undefined;
  return typeof waarde === "string" ? waarde : undefined;
};

/** The lists whose records have a name of their own, and the field it stands in. */
export const sleutelvelden = {
  bronnen: "code",
  criteria: "code",
  maatregelen: "code",
  doelgroepen: "code",
  regelingen: "code",
  begeleideradviezen: "code",
  aandachtspunten: "code",
  fml: "item",
} as const satisfies Partial<Record<Lijst, string>>;

export type Benoemd = keyof typeof sleutelvelden;

export const benoemdeLijsten = Object.keys(sleutelvelden) as readonly Benoemd[];

/** A code and where it stands. */
export interface Codeplaats {
  readonly code: string | undefined;
  readonly pad: Pad;
}

/** The codes in a catalogue, those of records with another fault included: a reference to such a record is not a fault. */
export type Codes = Readonly<Record<Benoemd | "activiteiten", readonly Codeplaats[]>>;

const codesIn = (data: unknown, lijst: Benoemd): readonly Codeplaats[] => {
  const veld = sleutelvelden[lijst];
  return ruweLijst(data, lijst).map((item, i) => ({ code: tekstIn(item, veld), pad: [lijst, i, veld] }));
};

/** Far more than a goal group may hold. */
const meesteActiviteiten = 100;

const activiteitenIn = (data: unknown): readonly Codeplaats[] =>
  ruweLijst(data, "doelgroepen").flatMap((groep, i) =>
    alsLijst(groep, "activiteiten", meesteActiviteiten).map((item, j) => ({
      code: tekstIn(item, "code"),
      pad: ["doelgroepen", i, "activiteiten", j, "code"],
    })),
  );

export const leesCodes = (data: unknown): Codes => ({
  bronnen: codesIn(data, "bronnen"),
  criteria: codesIn(data, "criteria"),
  maatregelen: codesIn(data, "maatregelen"),
  doelgroepen: codesIn(data, "doelgroepen"),
  regelingen: codesIn(data, "regelingen"),
  begeleideradviezen: codesIn(data, "begeleideradviezen"),
  aandachtspunten: codesIn(data, "aandachtspunten"),
  fml: codesIn(data, "fml"),
  activiteiten: activiteitenIn(data),
});

/** Everything the checks look at. */
export interface Inhoud {
  readonly records: Records;
  readonly codes: Codes;
}
