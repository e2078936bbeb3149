import type { Ondersteuningsbehoefte } from "../domain/ondersteuning.js";
import { lichterRedenen } from "../domain/ondersteuning.js";
import { afhankelijkVan } from "../support/optieregel.js";
import { optiebronVan } from "./optiebronVan.js";
import { steunzinnen } from "./optierij.js";
import { hoofdletter, inCel, kleineLetter, naEenAnder, tabel } from "./opmaak.js";
import { inTaal, maatregelnaam, naamVan, steunnaam, type Weergave } from "./weergave.js";

/** Why nothing lighter: the lighter options grouped by what stood in the way. */
export const waaromNietLichter = ({ lichter }: Ondersteuningsbehoefte, weergave: Weergave): string => {
  const { teksten } = weergave;
  if (lichter.length === 0) return teksten.lichtst;
  return lichterRedenen
    .map((reden) => ({
      reden,
      namen: lichter
        .filter((optie) => optie.reden === reden)
        .map(({ maatregel }) => kleineLetter(maatregelnaam(weergave, maatregel))),
    }))
    .filter(({ namen }) => namen.length > 0)
    .map(({ reden, namen }) => `${hoofdletter(teksten.lichter[reden])}: ${naEenAnder(namen, teksten)}.`)
    .join(" ");
};

/** On whom the support leans: people who have to be there for it. */
const leuntOp = (behoefte: Ondersteuningsbehoefte, weergave: Weergave): readonly string[] => {
  const maatregel = weergave.catalogus.maatregelen.get(behoefte.maatregel);
  if (maatregel === undefined) return [];
  return steunzinnen(afhankelijkVan(maatregel, optiebronVan(weergave)), behoefte.gever, weergave).map((tekst) =>
    weergave.zin(tekst, behoefte.because),
  );
};

const rij = (behoefte: Ondersteuningsbehoefte, weergave: Weergave): readonly string[] => {
  const { teksten, catalogus, zin } = weergave;
  const maatregel = catalogus.maatregelen.get(behoefte.maatregel);
  const wat = maatregel === undefined ? behoefte.maatregel : inTaal(weergave, maatregel.omschrijving);
  const frequentie = maatregel === undefined ? "" : inTaal(weergave, maatregel.inzet.frequentie);
  return [
    `**${naamVan(weergave, behoefte.criterium)}**`,
    inCel([
      zin(wat, behoefte.because),
      behoefte.hulpmiddel === undefined ? "" : `*${steunnaam(weergave, behoefte)}*`,
      behoefte.voorwaardelijk ? zin(teksten.voorwaardelijk, behoefte.because) : "",
    ]),
    inCel([teksten.gever[behoefte.gever], ...leuntOp(behoefte, weergave)]),
    teksten.duur(frequentie, behoefte.weken),
    zin(waaromNietLichter(behoefte, weergave), behoefte.because),
  ];
};

/** What has to be arranged, with who does it and why nothing lighter would do. */
export const ondersteuning = (weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  if (formulier.ondersteuning.length === 0) return "";
  const rijen = formulier.ondersteuning.map((behoefte) => rij(behoefte, weergave));
  return `## ${teksten.kop.ondersteuning}\n\n${tabel(teksten.kop.ondersteuningKolommen, rijen)}`;
};
