import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { root } from "./root.js";

/** One row of a table, by the names of its header line. A blank cell is missing in the source. */
export type Row = Readonly<Record<string, string>>;

const folder = `${root}../shared/data/`;

/** One cell, and what ends it: the next cell, the next row, or the end of the text. */
interface Cell {
  readonly text: string;
  readonly next: number;
  readonly ends: "cell" | "row";
}

const plainCell = (text: string, from: number, separator: string): Cell => {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== "\n") at += 1;
  const end = at > from && text[at - 1] === "\r" && text[at] !== separator ? at - 1 : at;
  return { text: text.slice(from, end), next: at + 1, ends: text[at] === separator ? "cell" : "row" };
};

/** A cell between quotes (RFC 4180): a quote in it is written twice, and it may hold separators and line ends. */
const quotedCell = (text: string, from: number, separator: string): Cell => {
  let at = from + 1;
  let found = "";
  for (;;) {
    const quote = text.indexOf('"', at);
    const end = quote === -1 ? text.length : quote;
    found += text.slice(at, end);
    at = end + 1;
    if (text[at] !== '"') break;
    found += '"';
    at += 1;
  }
  const rest = plainCell(text, at, separator);
  return { text: found, next: rest.next, ends: rest.ends };
};

/** The cells of a table, row by row. Only a `.csv` writes quotes round a cell. */
const cells = (text: string, separator: "," | "\t"): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const cell = separator === "," && text[at] === '"' ? quotedCell(text, at, separator) : plainCell(text, at, separator);
    row.push(cell.text);
    at = cell.next;
    if (cell.ends === "cell" && at < text.length) continue;
    // A separator at the very end of the text still opens a last, empty cell.
    if (cell.ends === "cell") row.push("");
    rows.push(row);
    row = [];
  }
  return rows;
};

/** The rows of a table of which the first line names the columns. */
export const readTable = (text: string, separator: "," | "\t"): readonly Row[] => {
  const [header = [], ...rows] = cells(text, separator);
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ""])));
};

/**
 * The rows of a file of `../shared/data`, such as `sharedData("icf_cwp_420_patients.tsv.gz")`; undefined where that folder is
 * absent, and then the test that needs it is skipped.
 */
export const sharedData = (name: string): readonly Row[] | undefined => {
  const path = folder + name;
  if (!existsSync(path)) return undefined;
  const text = gunzipSync(readFileSync(path)).toString("utf8");
  return readTable(text, name.endsWith(".csv.gz") ? "," : "\t");
};

/** What a test that is skipped says. */
export const sharedDataMissing = "the real data of ../shared/data are not here";
