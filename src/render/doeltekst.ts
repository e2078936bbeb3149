import type { Coachingsdoel, WieDoetWat } from "../domain/doel.js";
import type { Doelgroep } from "../domain/doelgroep.js";
import { hoofdletter, kleineLetter, naEenAnder, opsomming, tabel, uren, veilig, niveautekst } from "./opmaak.js";
import { rangzin } from "./rangzin.js";
import { gedragszin } from "./waardetekst.js";
import { inTaal, naamVan, plekVan, type Weergave } from "./weergave.js";

type Regel = readonly [label: string, tekst: string];

const tijd = (minuten: readonly number[], { teksten }: Weergave): string =>
  minuten.map((aantal, i) => teksten.uren.halfjaar(i + 1, uren(aantal, teksten))).join(", ");

const isBehoefte = ({ criterium }: Coachingsdoel, weergave: Weergave): boolean =>
  plekVan(weergave, criterium)?.criterium.richting === "behoefte";

/** Now and at the end: on an `eis` what the worker does, on a `behoefte` what the worker needs and comes to manage with. */
const nuEnStraks = (doel: Coachingsdoel, weergave: Weergave): readonly Regel[] => {
  const { doel: teksten } = weergave.teksten;
  const [nu, straks] = [doel.nu, doel.streef].map((waarde) => gedragszin(doel.criterium, waarde, weergave)) as [string, string];
  return isBehoefte(doel, weergave)
    ? [
        [teksten.nu, teksten.behoefteNu(nu)],
        [teksten.straks, teksten.behoefteStraks(straks)],
      ]
    : [
        [teksten.nu, nu],
        [teksten.straks, straks],
      ];
};

/** The same in someone's own words; what is measured stays the anchor. */
const inEigenWoorden = (doel: Coachingsdoel, { formulier, teksten }: Weergave): readonly Regel[] =>
  formulier.doelen.keuze.formuleringen
    .filter(({ criterium, nu, straks }) => criterium === doel.criterium && (nu ?? straks) !== null)
    .map(({ nu, straks, door }) => [
      teksten.doel.eigenWoorden(teksten.doel.kiezer[door]),
      [
        ...(nu === null ? [] : [teksten.doel.eigenWoordenNu(veilig(nu))]),
        ...(straks === null ? [] : [teksten.doel.eigenWoordenStraks(veilig(straks))]),
      ].join(" "),
    ]);

const deelzin = ({ wie, doet, grond, because }: WieDoetWat, { teksten, zin }: Weergave): string =>
  zin(teksten.doel.doet[doet](teksten.doel.met[wie], teksten.doel.grond[grond]), because);

/** The activities, each group of them with the goal group it comes from, in the order of the measure. */
const activiteiten = ({ activiteiten: codes }: Coachingsdoel, weergave: Weergave): string => {
  const groepVan = (code: string): Doelgroep | undefined => weergave.catalogus.activiteiten.get(code);
  return [...new Set(codes.map(groepVan))]
    .map((groep) => {
      const namen = codes
        .filter((code) => groepVan(code) === groep)
        .map((code) => {
          const naam = groep?.activiteiten.find((activiteit) => activiteit.code === code)?.naam;
          return naam === undefined ? code : kleineLetter(inTaal(weergave, naam));
        });
      const opgesomd = hoofdletter(naEenAnder(namen, weergave.teksten));
      return groep === undefined ? `${opgesomd}.` : `${opgesomd} (${kleineLetter(inTaal(weergave, groep.naam))}).`;
    })
    .join(" ");
};

/** Whether the scale holds something better than what is aimed at. */
const kanBeter = ({ criterium, meting }: Coachingsdoel, weergave: Weergave): boolean => {
  const plek = plekVan(weergave, criterium)?.criterium;
  if (plek?.schaal.soort !== "niveau") return false;
  return meting.wat !== (plek.richting === "eis" ? plek.schaal.ankers.length - 1 : 0);
};

const meten = (doel: Coachingsdoel, weergave: Weergave): string => {
  const { doel: teksten } = weergave.teksten;
  const { maat, inWeek, wat } = doel.meting;
  const waargenomen = gedragszin(doel.criterium, wat, weergave);
  const zin = isBehoefte(doel, weergave) ? teksten.behoefteStraks(waargenomen) : waargenomen;
  const metHulp = doel.gas.some((niveau) => niveau.maat === "dagen" && niveau.hulp !== "maakt-niet-uit");
  return [
    teksten.metenZin({ maat, inWeek, zin }),
    ...(maat === "dagen" ? [teksten.gelegenheid] : []),
    ...(kanBeter(doel, weergave) ? [teksten.beter] : []),
    ...(metHulp ? [teksten.hulp] : []),
  ].join(" ");
};

/** How it is done, how often and for how long. */
const aanpak = (doel: Coachingsdoel, weergave: Weergave): readonly Regel[] => {
  const { teksten, catalogus } = weergave;
  const maatregel = catalogus.maatregelen.get(doel.maatregel);
  if (maatregel === undefined) return [];
  const frequentie = teksten.duur(inTaal(weergave, maatregel.inzet.frequentie), doel.weken);
  return [
    [teksten.doel.aanpak, inTaal(weergave, maatregel.omschrijving)],
    [teksten.doel.hoeLang, `${hoofdletter(frequentie)}.`],
  ];
};

/** When it is measured, where it starts, and what comes after. */
const metingregels = (doel: Coachingsdoel, weergave: Weergave): readonly Regel[] => {
  const { doel: teksten } = weergave.teksten;
  const { inWeek, nazorgTotWeek, maat } = doel.meting;
  const begin = doel.gasNu === null ? teksten.nulmeting[maat] : teksten.beginNiveau(niveautekst(doel.gasNu));
  const nazorg = nazorgTotWeek === null ? [] : [[teksten.nazorg, teksten.nazorgZin(inWeek, nazorgTotWeek)] as const];
  return [[teksten.meten, meten(doel, weergave)], [teksten.begin, begin], ...nazorg];
};

const regelsVan = (doel: Coachingsdoel, weergave: Weergave): readonly string[] => {
  const { teksten, zin } = weergave;
  const regels = (lijst: readonly Regel[]): readonly string[] =>
    lijst.map(([label, tekst]) => `**${label}:** ${zin(tekst, doel.because)}`);
  const metTijd = doel.minuten.some((aantal) => aantal > 0);
  return [
    ...regels([...nuEnStraks(doel, weergave), ...inEigenWoorden(doel, weergave), ...aanpak(doel, weergave)]),
    `**${teksten.doel.wie}:** ${doel.wieDoetWat.map((deel) => deelzin(deel, weergave)).join(" ")}`,
    ...regels([
      ...(doel.activiteiten.length === 0 ? [] : [[teksten.doel.activiteiten, activiteiten(doel, weergave)] as const]),
      ...metingregels(doel, weergave),
      ...(metTijd ? [[teksten.doel.tijd, `${hoofdletter(tijd(doel.minuten, weergave))}.`] as const] : []),
      [teksten.doel.rang, rangzin(doel, weergave)],
    ]),
    ...(doel.volstaat ? [] : [zin(teksten.doel.nietGenoeg, doel.because)]),
  ];
};

/** One goal as it is signed: now, at the end, who does what, how it is measured, its levels, and why it stands where it does. */
export const doeltekst = (doel: Coachingsdoel, nummer: number, weergave: Weergave): string => {
  const { teksten } = weergave;
  return [
    `### ${teksten.doel.kop(nummer, kleineLetter(naamVan(weergave, doel.criterium)), doel.soort, doel.horizon)}`,
    opsomming(regelsVan(doel, weergave)),
    tabel(
      teksten.doel.gasKolommen[doel.meting.maat],
      doel.gas.map((niveau) => [niveautekst(niveau.niveau), teksten.doel.gas(niveau)]),
    ),
  ].join("\n\n");
};
