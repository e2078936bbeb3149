/** Characters that can steer a terminal, hide text or turn its direction; the end of a line is not among them. */
const stuurtekens = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Text as it may be printed: without control characters. */
export const schoon = (tekst: string): string => tekst.replace(stuurtekens, "");

/** A name as it may stand inside a line, so that a file name with a line end cannot pass for a line of ours. */
export const opEenRegel = (naam: string): string => schoon(naam).replaceAll("\n", "");

const alsEscape = (teken: string): string =>
  teken
    .split("")
    .map((eenheid) => `\\u${eenheid.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

/** JSON that means exactly what was put in, but holds no control character: those are escaped instead of stripped. */
export const schoneJson = (waarde: unknown): string => JSON.stringify(waarde, null, 2).replace(stuurtekens, alsEscape);
