import type { FormulierTeksten } from "../messages/formulierTeksten.js";

/** Text that a person typed, made harmless in Markdown: no control characters, no markup, one line. */
export const veilig = (tekst: string): string =>
  tekst
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ")
    .replace(/[\\`*_[\]<>|~#]/gu, "\\$&")
    .trim();

const cel = (tekst: string): string => (tekst === "" ? " " : ` ${tekst} `);

/** A Markdown table; its cells are already safe. */
export const tabel = (kolommen: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [kolommen.map(cel), kolommen.map(() => "---"), ...rijen.map((rij) => rij.map(cel))]
    .map((rij) => `|${rij.join("|")}|`)
    .join("\n");

/** Sentences under each other in one cell. */
export const inCel = (zinnen: readonly string[]): string => zinnen.filter((zin) => zin !== "").join("<br>");

export const opsomming = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** "a, b en c" */
export const naEenAnder = (items: readonly string[], teksten: FormulierTeksten): string => {
  const laatste = items.at(-1);
  return items.length < 2 || laatste === undefined ? items.join("") : `${items.slice(0, -1).join(", ")} ${teksten.en} ${laatste}`;
};

/** The first letter small, unless the word is an abbreviation. */
export const kleineLetter = (tekst: string): string =>
  /^\p{Lu}{2}/u.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1);

/** A sentence as part of another one. */
export const zonderPunt = (zin: string): string => zin.replace(/\.$/u, "");

export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** A number in the notation of the language, without trailing zeros. */
export const getal = (waarde: number, teksten: FormulierTeksten): string =>
  String(Number(waarde.toFixed(2))).replace(".", teksten.decimaalteken);

export const datum = (dag: string, teksten: FormulierTeksten): string =>
  teksten.datum(Number(dag.slice(8, 10)), teksten.maanden[Number(dag.slice(5, 7)) - 1] ?? "", dag.slice(0, 4));

/** Minutes as hours, to a quarter at most. */
export const uren = (minuten: number, teksten: FormulierTeksten): string => teksten.uren.eenheid(getal(minuten / 60, teksten));

/** A share as a percentage to one tenth; above zero and below the first tenth it is that tenth. */
export const procentMetTiende = (deel: number, teksten: FormulierTeksten): string =>
  getal(deel > 0 ? Math.max(0.1, Number((deel * 100).toFixed(1))) : 0, teksten);

/** A whole percent; only what is exactly all or nothing is called so. */
const procent = (deel: number): number =>
  deel === 0 || deel === 1 ? deel * 100 : Math.min(99, Math.max(1, Math.round(deel * 100)));

/** An interval in whole percents; one number where both ends read the same. */
export const procenten = (laag: number, hoog: number): string => {
  const [van, tot] = [procent(laag), procent(hoog)];
  return van === tot ? `${van} %` : `${van}–${tot} %`;
};

/** A level of Goal Attainment Scaling, with its sign: "−2", "0", "+1". */
export const niveautekst = (niveau: number): string => (niveau > 0 ? `+${niveau}` : String(niveau).replace("-", "−"));
