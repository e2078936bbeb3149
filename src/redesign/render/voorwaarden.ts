import { weetNiet } from "../../domain/profiel.js";
import { kleineLetter, opsomming } from "../../render/opmaak.js";
import { maatregelnaam } from "../../render/weergave.js";
import type { Ruilvoorwaarden } from "../ruilvoorwaarden.js";
import { puntnamen, taaknamen, type Pagina } from "./paginaweergave.js";

/** The proposal that exchanges most rests on the most points, so its conditions are those of all of them. */
const meesteVoorwaarden = ({ resultaat }: Pagina): Ruilvoorwaarden | null =>
  resultaat.pakketten.reduce<Ruilvoorwaarden | null>(
    (meest, { voorwaarden }) =>
      voorwaarden !== null && (meest === null || voorwaarden.punten.length > meest.punten.length) ? voorwaarden : meest,
    null,
  );

const rust = (pagina: Pagina): readonly string[] => {
  const { weergave, woorden } = pagina;
  const voorwaarden = meesteVoorwaarden(pagina);
  if (voorwaarden === null || voorwaarden.maatregelen.length === 0 || voorwaarden.punten.length === 0) return [];
  const namen = voorwaarden.maatregelen.map(({ maatregel }) => kleineLetter(maatregelnaam(weergave, maatregel)));
  return [
    woorden.rustOp(namen.join("; ")),
    ...weetNiet.flatMap((antwoord) => {
      const punten = voorwaarden.punten.filter(({ aanpasbaar }) => aanpasbaar === antwoord);
      const ids = punten.flatMap(({ because }) => because);
      return ids.length === 0 ? [] : [weergave.zin(woorden.aanpasbaar[antwoord](puntnamen(pagina, ids)), ids)];
    }),
  ];
};

/** What the exchange rests on, and what has to be asked first, and of whom. */
export const voorwaarden = (pagina: Pagina): string => {
  const { resultaat, weergave, woorden } = pagina;
  const vragen = resultaat.vragen.map(({ soort, aan, taken, because }) =>
    weergave.zin(`${weergave.teksten.vraag.aan[aan]}: ${woorden.vraag[soort](taaknamen(pagina, taken))}`, because),
  );
  const regels = [...rust(pagina), ...vragen];
  return regels.length === 0 ? "" : `## ${woorden.voorwaarden}\n\n${opsomming(regels)}`;
};
