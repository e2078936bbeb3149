import { leidraadNlData } from "../../src/catalogue/leidraad-nl/index.js";
import { root } from "../support/root.js";

/** The file that holds the codes as types, and the command that renews it. */
export const codesbestand = `${root}src/catalogue/leidraad-nl/codes.ts`;
export const opdracht = "npm run codes";

const unie = (naam: string, wat: string, records: readonly { readonly code: string }[]): string =>
  [
    "/**",
    ` * ${wat}`,
    " *",
    " * @category Catalogue",
    " * @since 0.2.0",
    " */",
    `export type ${naam} =`,
    `${records
      .map(({ code }) => `  | "${code}"`)
      .sort()
      .join("\n")};`,
  ].join("\n");

/** The codes of the default catalogue as types, in the order of the alphabet. */
export const codetekst = (): string =>
  `${[
    `// Made from the data of this folder with \`${opdracht}\`; do not edit.`,
    unie("CriteriumCode", "The code of a criterium of the default catalogue.", leidraadNlData.criteria),
    unie("MaatregelCode", "The code of a measure of the default catalogue.", leidraadNlData.maatregelen),
  ].join("\n\n")}\n`;
