import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { isLeft, parseWerknemerprofiel, parseWerkprofiel, type Werknemerprofiel, type Werkprofiel } from "passend";
import { importIcf, importOnet, importOrs, type NietOvergenomen } from "passend/import";
import { readTable, type Row } from "../support/sharedData.js";

/** The day on which everything is compared; the figures were taken over shortly before. */
export const peildatum = "2026-11-21";
const datum = "2026-11-01";

/** What was taken over of one person or occupation. */
export interface Loaded<P> {
  readonly id: string;
  readonly title: string;
  readonly profile: P;
  /** How many points there are, and why the rest of the list is not in them. */
  readonly points: number;
  readonly left: readonly NietOvergenomen[];
}

/** A person, with the qualifiers they were given and the physical component summary that was measured apart from those. */
export interface Person extends Loaded<Werknemerprofiel> {
  readonly qualifiers: Readonly<Record<string, number>>;
  readonly phcs: number | undefined;
}

export type Work = Loaded<Werkprofiel>;

const files = {
  icf: "icf_cwp_420_patients.tsv.gz",
  onet: "derived_onet_matrix.csv.gz",
  ors: "ors2018_requirements.tsv.gz",
  related: "related_pairs_dev.csv.gz",
} as const;

const table = (folder: string, name: string): readonly Row[] =>
  readTable(gunzipSync(readFileSync(`${folder}/${name}`)).toString("utf8"), name.endsWith(".csv.gz") ? "," : "\t");

/** The files that are not in a folder. */
export const missingIn = (folder: string): readonly string[] =>
  Object.values(files).filter((name) => !existsSync(`${folder}/${name}`));

const need = <T>(
  outcome: { readonly _tag: "Left"; readonly left: unknown } | { readonly _tag: "Right"; readonly right: T },
  of: string,
): T => {
  if (isLeft(outcome)) throw new Error(`${of}: ${JSON.stringify(outcome.left)}`);
  return outcome.right;
};

const number = (text: string | undefined): number | undefined => (text === undefined || text === "" ? undefined : Number(text));

export const loadPersons = (folder: string): readonly Person[] =>
  table(folder, files.icf).map((row, i) => {
    const id = `persoon-${String(i + 1).padStart(3, "0")}`;
    const { phcs, ...cells } = row;
    const qualifiers = Object.fromEntries(
      Object.entries(cells).flatMap(([code, text]) => {
        const qualifier = number(text);
        return qualifier === undefined ? [] : [[code, qualifier]];
      }),
    );
    const { punten, nietOvergenomen } = need(importIcf({ codes: qualifiers }, { datum }), id);
    const written = { soort: "werknemerprofiel", id, datum, punten };
    return {
      ...{ id, title: id, points: punten.length, left: nietOvergenomen, qualifiers, phcs: number(phcs) },
      profile: need(parseWerknemerprofiel(written, { peildatum }), id),
    };
  });

const byKey = (rows: readonly Row[], key: string): ReadonlyMap<string, readonly Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const group = found.get(row[key] ?? "");
    if (group === undefined) found.set(row[key] ?? "", [row]);
    else group.push(row);
  }
  return found;
};

const loadWorks = (
  rows: readonly Row[],
  { key, title, read }: { readonly key: string; readonly title: string; readonly read: typeof importOnet },
): readonly Work[] =>
  [...byKey(rows, key)].map(([id, rijen]) => {
    const { punten, nietOvergenomen } = need(read({ rijen }, { datum }), id);
    const written = { soort: "werkprofiel", id: `beroep-${id}`, datum, punten };
    return {
      ...{ id, title: rijen[0]?.[title] ?? id, points: punten.length, left: nietOvergenomen },
      profile: need(parseWerkprofiel(written, { peildatum }), id),
    };
  });

export const loadOnet = (folder: string): readonly Work[] =>
  loadWorks(table(folder, files.onet), { key: "onetsoc_code", title: "title", read: importOnet });

export const loadOrs = (folder: string): readonly Work[] =>
  loadWorks(table(folder, files.ors), { key: "soc8", title: "occupation", read: importOrs });

/** Pairs of occupations that O*NET calls related, of the half that is for looking at. */
export const loadRelated = (folder: string): readonly (readonly [string, string])[] =>
  table(folder, files.related).map((row) => [row["source_onetsoc"] ?? "", row["target_onetsoc"] ?? ""]);
