import type { Uren } from "../domain/formulier.js";
import { getal, kleineLetter, naEenAnder, opsomming, tabel, uren } from "./opmaak.js";
import { inTaal, maatregelnaam, naamVanId, type Weergave } from "./weergave.js";

const perHalfjaar = (minuten: readonly number[], { teksten }: Weergave): string =>
  naEenAnder(
    minuten.map((aantal, i) => teksten.uren.halfjaar(i + 1, uren(aantal, teksten))),
    teksten,
  );

const regelingzin = (regel: Uren["regelingen"][number], eersteHalfjaar: number, weergave: Weergave): string => {
  const { teksten, catalogus } = weergave;
  const regeling = catalogus.regelingen.find(({ code }) => code === regel.regeling);
  const naam = regeling === undefined ? regel.regeling : inTaal(weergave, regeling.naam);
  const regimenaam = (code: string): string => {
    const regime = regeling?.regimes.find((kandidaat) => kandidaat.code === code);
    return regime === undefined ? code : kleineLetter(inTaal(weergave, regime.naam));
  };
  const gekozen = regel.regimes.find(({ regime }) => regime === regel.kleinste);
  const zwaarste = regel.regimes.at(-1);
  if (gekozen !== undefined) {
    const gegeven = teksten.uren.halfjaar(1, uren(gekozen.minutenHalfjaar, teksten));
    return teksten.uren.regel(naam, regimenaam(gekozen.regime), gegeven, teksten.uren.eenheid(getal(regel.urenPerJaar, teksten)));
  }
  const teVeel = uren(eersteHalfjaar - (zwaarste?.minutenHalfjaar ?? 0), teksten);
  return teksten.uren.geenRegime(naam, regimenaam(zwaarste?.regime ?? ""), teVeel);
};

/** The job coach's hours, and the regime they would need; a sum, and it says so. */
export const urentekst = (weergave: Weergave): string => {
  const { formulier, teksten, zin } = weergave;
  const { perDoel, perOndersteuning, totaal, stand, regelingen } = formulier.uren;
  const kop = `## ${teksten.kop.uren}`;
  if (stand === "geen-uren")
    return `${kop}\n\n${zin(
      teksten.uren.stand[stand],
      formulier.ondersteuning.map(({ id }) => id),
    )}`;
  const rijen = [
    ...perDoel.map(({ doel, minuten }) => [naamVanId(weergave, doel), perHalfjaar(minuten, weergave)]),
    ...perOndersteuning.map(({ ondersteuning, maatregel, minuten }) => [
      `${naamVanId(weergave, ondersteuning)}: ${kleineLetter(maatregelnaam(weergave, maatregel))}`,
      perHalfjaar(minuten, weergave),
    ]),
    [`**${teksten.uren.totaal}**`, `**${perHalfjaar(totaal, weergave)}**`],
  ];
  const grond = [...perDoel.map(({ doel }) => doel), ...perOndersteuning.map(({ ondersteuning }) => ondersteuning)];
  const zinnen =
    stand === "berekend" ? regelingen.map((regel) => regelingzin(regel, totaal[0] ?? 0, weergave)) : [teksten.uren.stand[stand]];
  return [
    kop,
    tabel(teksten.uren.kolommen, rijen),
    opsomming([...zinnen, teksten.uren.geenBesluit].map((tekst) => zin(tekst, grond))),
  ].join("\n\n");
};
