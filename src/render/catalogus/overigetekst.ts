import type { Bron } from "../../domain/bron.js";
import type { Doelgroep } from "../../domain/doelgroep.js";
import type { FmlItem } from "../../domain/fmlItem.js";
import type { Aandachtspunt, Begeleideradvies } from "../../domain/werkbegeleiding.js";
import { herkomst, type Beschrijving, type Recordtekst } from "./recordtekst.js";

export const doelgroeptekst = (groep: Doelgroep, beschrijving: Beschrijving): Recordtekst => ({
  naam: beschrijving.lees(groep.naam),
  code: groep.code,
  kort: [],
  feiten: [],
  blokken: [
    {
      kop: beschrijving.teksten.kop.activiteiten,
      regels: groep.activiteiten.map(({ code, naam }) => `${beschrijving.lees(naam)} (${code})`),
    },
    ...herkomst(groep, beschrijving),
  ],
});

export const begeleideradviestekst = (advies: Begeleideradvies, beschrijving: Beschrijving): Recordtekst => ({
  naam: beschrijving.lees(advies.vraag),
  code: advies.code,
  kort: [],
  feiten: [],
  blokken: [
    { kop: beschrijving.teksten.kop.advies, regels: [beschrijving.lees(advies.advies)] },
    ...herkomst(advies, beschrijving),
  ],
});

export const aandachtspunttekst = (punt: Aandachtspunt, beschrijving: Beschrijving): Recordtekst => {
  const { catalogus, lees, teksten } = beschrijving;
  const namen = punt.criteria.flatMap((code) => catalogus.criteria.get(code)?.criterium.naam ?? []);
  return {
    naam: lees(punt.naam),
    code: punt.code,
    kort: [],
    feiten: [],
    blokken: [
      { kop: teksten.kop.inzet, regels: [lees(punt.omschrijving)] },
      { kop: teksten.kop.criteria, regels: [namen.map(lees).join("; ")] },
      ...herkomst(punt, beschrijving),
    ],
  };
};

/** The criteria an item of the FML is about. */
const bijItem = ({ item }: FmlItem, { catalogus, lees, teksten }: Beschrijving): readonly string[] =>
  catalogus.data.criteria.flatMap(({ naam, verwijzingen }) => {
    const fml = verwijzingen?.fml;
    if (fml?.item !== item) return [];
    return [fml.vlag === undefined ? lees(naam) : `${lees(naam)} (${teksten.vlag(fml.vlag)})`];
  });

export const fmltekst = (item: FmlItem, beschrijving: Beschrijving): Recordtekst => {
  const { lees, teksten } = beschrijving;
  const criteria = bijItem(item, beschrijving);
  return {
    naam: `${item.item} ${lees(item.naam)}`,
    code: item.item,
    kort: [teksten.fmlSoort[item.soort]],
    feiten: [[teksten.kop.soort, teksten.fmlSoort[item.soort]]],
    blokken: [
      {
        kop: teksten.kop.waarden,
        regels: item.waarden.map(
          ({ waarde, naam, namelijk }) => `${waarde}: ${lees(naam)}${namelijk === true ? ` (${teksten.namelijk})` : ""}`,
        ),
      },
      ...(criteria.length === 0 ? [] : [{ kop: teksten.kop.criteria, regels: [criteria.join("; ")] }]),
      ...herkomst(item, beschrijving),
    ],
  };
};

export const brontekst = (
  { code, titel, adres, gecontroleerdOp, licentie }: Bron,
  { teksten: { kop } }: Beschrijving,
): Recordtekst => ({
  naam: titel,
  code,
  kort: [gecontroleerdOp],
  feiten: [
    [kop.adres, adres],
    [kop.nagekeken, gecontroleerdOp],
    ...(licentie === undefined ? [] : [[kop.licentie, licentie] as const]),
  ],
  blokken: [],
});
