import type { Coachingsdoel } from "../domain/doel.js";
import { hoofdletter, kleineLetter, naEenAnder, opsomming, tabel, uren, veilig } from "./opmaak.js";
import { heeftNazorg } from "./heeftNazorg.js";
import { keuzetekst } from "./keuzetekst.js";
import { gedragszin } from "./waardetekst.js";
import { inTaal, naamVan, type Weergave } from "./weergave.js";

const tijd = (minuten: readonly number[], { teksten }: Weergave): string =>
  minuten.map((aantal, i) => teksten.uren.halfjaar(i + 1, uren(aantal, teksten))).join(", ");

const metenZin = (doel: Coachingsdoel, waarneming: string, { teksten }: Weergave): string =>
  teksten.doel.metenZin(doel.gas[0]?.maat ?? "dagen", waarneming, heeftNazorg(doel));

const activiteitnaam = (code: string, weergave: Weergave): string => {
  const naam = weergave.catalogus.activiteiten.get(code)?.activiteiten.find((activiteit) => activiteit.code === code)?.naam;
  return naam === undefined ? code : kleineLetter(inTaal(weergave, naam));
};

const doelTekst = (doel: Coachingsdoel, nummer: number, weergave: Weergave): string => {
  const { teksten, catalogus, zin } = weergave;
  const naam = naamVan(weergave, doel.criterium);
  const maatregel = catalogus.maatregelen.get(doel.maatregel);
  const streef = gedragszin(doel.criterium, doel.streef, weergave);
  const waarneming = doel.streef === "deels" ? gedragszin(doel.criterium, "ja", weergave) : streef;
  const regels: readonly (readonly [string, string])[] = [
    [teksten.doel.nu, gedragszin(doel.criterium, doel.nu, weergave)],
    [teksten.doel.straks, streef],
    [teksten.doel.aanpak, maatregel === undefined ? "" : inTaal(weergave, maatregel.omschrijving)],
    [
      teksten.doel.wie,
      maatregel === undefined
        ? teksten.gever[doel.gever]
        : `${hoofdletter(teksten.gever[doel.gever])}; ${teksten.duur(inTaal(weergave, maatregel.inzet.frequentie), doel.weken)}.`,
    ],
    [
      teksten.doel.activiteiten,
      `${hoofdletter(
        naEenAnder(
          doel.activiteiten.map((code) => activiteitnaam(code, weergave)),
          teksten,
        ),
      )}.`,
    ],
    [teksten.doel.meten, metenZin(doel, waarneming, weergave)],
    ...(doel.minuten.some((aantal) => aantal > 0)
      ? [[teksten.doel.tijd, `${hoofdletter(tijd(doel.minuten, weergave))}.`] as const]
      : []),
  ];
  return [
    `### ${teksten.doelKop(nummer, kleineLetter(naam), doel.soort, doel.horizon)}`,
    opsomming([
      ...regels.map(([label, tekst]) => `**${label}:** ${zin(tekst, doel.because)}`),
      ...(doel.volstaat ? [] : [zin(teksten.doel.nietGenoeg, doel.because)]),
    ]),
    tabel(
      teksten.gasKolommen[doel.gas[0]?.maat ?? "dagen"],
      doel.gas.map((niveau) => [
        niveau.niveau > 0 ? `+${niveau.niveau}` : String(niveau.niveau).replace("-", "−"),
        teksten.gas(niveau),
      ]),
    ),
  ].join("\n\n");
};

/** The goals of the period, the waiting list, who chose, and the rule behind the order. */
export const doelen = (weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  const { periode, wachtend, keuze } = formulier.doelen;
  const wachtlijst = wachtend.map(({ criterium, because }) => weergave.zin(naamVan(weergave, criterium), because));
  return [
    `## ${teksten.kop.doelen}`,
    ...(periode.length + wachtend.length === 0
      ? [
          weergave.zin(
            teksten.doel.geen,
            formulier.discrepanties.map(({ id }) => id),
          ),
        ]
      : []),
    ...periode.map((doel, i) => doelTekst(doel, i + 1, weergave)),
    ...(wachtlijst.length === 0
      ? []
      : [`### ${teksten.kop.wachtend}`, wachtlijst.map((naam, i) => `${i + 1}. ${naam}`).join("\n")]),
    ...(periode.length + wachtend.length === 0 ? [] : [keuzetekst(weergave)]),
    ...(keuze.nietMogelijk.length === 0
      ? []
      : [
          teksten.keuzeNietMogelijk(
            naEenAnder(
              keuze.nietMogelijk.map((criterium) => veilig(naamVan(weergave, criterium))),
              teksten,
            ),
          ),
        ]),
  ].join("\n\n");
};
