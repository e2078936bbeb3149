import type { Recordtekst } from "../catalogue.js";
import { inKolommen } from "./kolommen.js";

/** One record of the catalogue, to read in a terminal. */
export const recordblad = ({ naam, code, feiten, blokken }: Recordtekst): string => {
  const delen = [
    `${naam} (${code})`,
    inKolommen(feiten).join("\n"),
    ...blokken.map(({ kop, regels }) => [kop, ...regels.map((regel) => `  ${regel}`)].join("\n")),
  ];
  return `${delen.filter((deel) => deel !== "").join("\n\n")}\n`;
};
