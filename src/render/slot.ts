import { kiezers } from "../domain/doelkeuze.js";
import type { Vraag } from "../domain/formulier.js";
import { hoofdletter, tabel } from "./opmaak.js";
import { inTaal, naamVan, plekVan, type Weergave } from "./weergave.js";

const catalogusvraag = ({ criterium, aan }: Vraag, weergave: Weergave): string => {
  const plek = criterium === null ? undefined : plekVan(weergave, criterium);
  if (plek === undefined) return "";
  return inTaal(weergave, aan === "werk" ? plek.criterium.vraagWerk : plek.criterium.vraagWerknemer);
};

/** Questions as a numbered list, each with whom it is for. */
export const vragenlijst = (vragen: readonly Vraag[], weergave: Weergave): string => {
  const { teksten, zin } = weergave;
  const regels = vragen.map((vraag, i) => {
    const tekst = teksten.vraag.soort[vraag.soort](catalogusvraag(vraag, weergave));
    const over = vraag.criterium === null ? "" : ` **${naamVan(weergave, vraag.criterium)}.**`;
    const beslissend = vraag.beslissend ? ` *(${teksten.vraag.beslissend})*` : "";
    return `${i + 1}. ${zin(`${teksten.vraag.aan[vraag.aan]}:${over} ${tekst}${beslissend}`, vraag.because)}`;
  });
  return regels.join("\n");
};

/** The agenda of the next conversation, in order of what an answer can change. */
export const vragenTekst = (weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  const lijst = vragenlijst(formulier.vragen, weergave);
  return `## ${teksten.kop.vragen}\n\n${lijst === "" ? teksten.vraag.geen : lijst}`;
};

/** Who signs. */
export const ondertekening = ({ teksten }: Weergave): string =>
  `## ${teksten.kop.ondertekening}\n\n${tabel(
    teksten.kop.ondertekenKolommen,
    kiezers.map((kiezer) => [hoofdletter(teksten.ondertekenaar[kiezer]), "", ""]),
  )}`;

/** The receipt: with what this form was made, and how to make it again. */
export const verantwoordingTekst = ({ formulier, teksten }: Weergave): string => {
  const { motor, versie, catalogus, beleid, invoer } = formulier.verantwoording;
  const kort = (digest: string): string => `\`${digest.slice(0, 16)}\``;
  const { verantwoording: labels } = teksten;
  return [
    `## ${teksten.kop.verantwoording}`,
    tabel(
      ["", ""],
      [
        [labels.motor, `${motor} ${versie}`],
        [labels.catalogus, `${catalogus.code} ${catalogus.editie} ${kort(catalogus.digest)}`],
        [labels.beleid, `${beleid.code} ${kort(beleid.digest)}`],
        [labels.werknemer, kort(invoer.werknemer)],
        [labels.werk, kort(invoer.werk)],
        [labels.beslissingen, kort(invoer.beslissingen)],
      ],
    ),
    labels.slot,
  ].join("\n\n");
};
