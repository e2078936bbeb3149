import type { Maatregel } from "../../domain/maatregel.js";
import { maatregelcode } from "../../domain/criterium.js";
import { herkomst, type Beschrijving, type Recordtekst } from "./recordtekst.js";

/** What has to be true first, with the bounds that belong to it. */
const vereisten = ({ vereist, minimaalAanwezig, minimaleUren }: Maatregel, { teksten, getal }: Beschrijving): readonly string[] =>
  vereist.map((vereiste) => {
    const zin = teksten.vereiste[vereiste];
    if (vereiste === "werkbegeleider-aanwezig" && minimaalAanwezig !== undefined) {
      return `${zin}: ${teksten.minimaalAanwezig(minimaalAanwezig)}`;
    }
    if (vereiste === "werkbegeleider-uren" && minimaleUren !== undefined)
      return `${zin}: ${teksten.minimaleUren(getal(minimaleUren))}`;
    return zin;
  });

const criteria = ({ code, bereik }: Maatregel, { catalogus, teksten, lees }: Beschrijving): readonly string[] =>
  catalogus.data.criteria.flatMap(({ naam, maatregelen }) => {
    const hier = maatregelen.find((verwijzing) => maatregelcode(verwijzing) === code);
    if (hier === undefined) return [];
    const reikt = typeof hier === "string" ? bereik : hier.bereik;
    return [reikt === bereik ? lees(naam) : `${lees(naam)} (${teksten.bereik(reikt)})`];
  });

const activiteiten = (codes: readonly string[], { catalogus, lees }: Beschrijving): readonly string[] =>
  codes.flatMap((code) => {
    const activiteit = catalogus.activiteiten.get(code)?.activiteiten.find((kandidaat) => kandidaat.code === code);
    return activiteit === undefined ? [] : [lees(activiteit.naam)];
  });

/** Everything the catalogue says on one measure. */
export const maatregeltekst = (maatregel: Maatregel, beschrijving: Beschrijving): Recordtekst => {
  const { teksten, lees } = beschrijving;
  const { kop } = teksten;
  const { ingreep, gever, soort, gewicht, bereik, termijn, inzet, voorWerknemer } = maatregel;
  const nodig = vereisten(maatregel, beschrijving);
  const werk = activiteiten(maatregel.activiteiten, beschrijving);
  const waar = criteria(maatregel, beschrijving);
  return {
    naam: lees(maatregel.naam),
    code: maatregel.code,
    kort: [teksten.ingreep[ingreep], teksten.gever[gever], teksten.bereik(bereik)],
    feiten: [
      [kop.ingreep, teksten.ingreep[ingreep]],
      [kop.gever, teksten.gever[gever]],
      [kop.soort, teksten.steunsoort[soort]],
      [kop.gewicht, teksten.gewicht(gewicht)],
      [kop.bereik, teksten.bereik(bereik)],
      [kop.termijn, teksten.termijn[termijn]],
    ],
    blokken: [
      {
        kop: kop.inzet,
        regels: [
          lees(maatregel.omschrijving),
          teksten.inzet(lees(inzet.frequentie), inzet.weken),
          inzet.jobcoachMinuten.some((minuten) => minuten > 0) ? teksten.minuten(inzet.jobcoachMinuten) : teksten.geenMinuten,
        ],
      },
      ...(voorWerknemer === undefined ? [] : [{ kop: kop.voorWerknemer, regels: [lees(voorWerknemer)] }]),
      ...(nodig.length === 0 ? [] : [{ kop: kop.vereist, regels: nodig }]),
      ...(werk.length === 0 ? [] : [{ kop: kop.activiteiten, regels: werk }]),
      ...(waar.length === 0 ? [] : [{ kop: kop.criteria, regels: [waar.join("; ")] }]),
      ...herkomst(maatregel, beschrijving),
    ],
  };
};
