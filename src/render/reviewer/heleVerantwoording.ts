import { tabel } from "../opmaak.js";
import type { Weergave } from "../weergave.js";

/** The receipt with its digests whole, so that each can be checked. */
export const heleVerantwoording = ({ formulier, teksten }: Weergave): string => {
  const { motor, versie, catalogus, beleid, invoer } = formulier.verantwoording;
  const { verantwoording: labels } = teksten;
  const heel = (digest: string): string => `\`${digest}\``;
  return [
    `## ${teksten.kop.verantwoording}`,
    tabel(
      ["", ""],
      [
        [labels.motor, `${motor} ${versie}`],
        [labels.catalogus, `${catalogus.code} ${catalogus.editie} ${heel(catalogus.digest)}`],
        [labels.beleid, `${beleid.code} ${heel(beleid.digest)}`],
        [labels.werknemer, heel(invoer.werknemer)],
        [labels.werk, heel(invoer.werk)],
        [labels.beslissingen, heel(invoer.beslissingen)],
      ],
    ),
    labels.slot,
  ].join("\n\n");
};
