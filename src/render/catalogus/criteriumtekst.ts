import type { CatalogusCriterium } from "../../catalogue/catalogus.js";
import type { Criterium } from "../../domain/criterium.js";
import { codeEnNaam, lijstnaam } from "./koppelingtekst.js";
import { herkomst, type Beschrijving, type Recordtekst } from "./recordtekst.js";
import { voorbeeldwaarden } from "./voorbeeldwaarde.js";

const schaalregels = ({ schaal, doorlopend }: Criterium, { teksten, lees, getal }: Beschrijving): readonly string[] => {
  const benoemd = (lijst: readonly { readonly code: string; readonly naam: Criterium["naam"] }[]): readonly string[] =>
    lijst.map(({ code, naam }) => `${code}: ${lees(naam)}`);
  const regels = ((): readonly string[] => {
    switch (schaal.soort) {
      case "niveau":
        return [teksten.schaalZin.niveau, ...schaal.ankers.map((anker, niveau) => `${niveau}: ${lees(anker)}`)];
      case "hoeveelheid":
        return [teksten.schaalbereik(schaal, getal), lees(schaal.zin).replace("{waarde}", `… ${schaal.eenheid}`)];
      case "voorwaarde":
        return [teksten.schaalZin.voorwaarde, lees(schaal.zin)];
      case "kwalificatie":
        return [teksten.schaalZin.kwalificatie, ...benoemd(schaal.niveaus)];
      case "voorkeur":
        return [teksten.schaalZin.voorkeur, ...benoemd(schaal.opties)];
      case "tekst":
        return [teksten.schaalZin.tekst];
    }
  })();
  return doorlopend === true ? [...regels, teksten.doorlopend] : regels;
};

const schrijfwijze = (criterium: Criterium, { teksten }: Beschrijving): readonly string[] => {
  const waarden = voorbeeldwaarden(criterium);
  const [brenger, vrager] = criterium.richting === "eis" ? (["werknemer", "werk"] as const) : (["werk", "werknemer"] as const);
  const samen = (delen: readonly string[]): string =>
    delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} ${teksten.of} ${delen.at(-1)}`;
  return [
    `${teksten.brengt[brenger]}: ${samen(waarden.brengt)}`,
    `${teksten.vraagt[vrager]}: ${samen(waarden.vraagt)}`,
    teksten.ookOnbekend,
  ];
};

const maatregelregels = ({ maatregelen }: CatalogusCriterium, { teksten, lees, kort }: Beschrijving): readonly string[] => {
  if (maatregelen.length === 0) return [teksten.geenMaatregelen];
  if (kort) return [maatregelen.map(({ naam, bereik }) => `${lees(naam)} (${teksten.bereik(bereik)})`).join("; ")];
  return maatregelen.map(
    ({ code, naam, omschrijving, termijn, bereik }, i) =>
      `${i + 1}. ${lees(naam)} (${code}; ${teksten.bereik(bereik)}; ${teksten.termijn[termijn]}): ${lees(omschrijving)}`,
  );
};

const fmlregels = ({ verwijzingen }: Criterium, { teksten, getal }: Beschrijving): readonly string[] => {
  const fml = verwijzingen?.fml;
  if (fml === undefined) return [];
  const geschreven = (waarde: number | string): string => (typeof waarde === "number" ? getal(waarde) : waarde);
  const delen = [
    ...(fml.vlag === undefined ? [] : [teksten.vlag(fml.vlag)]),
    ...(fml.waarden ?? []).map((waarde, nummer) => teksten.fmlWaarde(nummer, geschreven(waarde))),
    ...(fml.norm === undefined ? [] : [teksten.fmlNorm(geschreven(fml.norm))]),
  ];
  return [`FML ${fml.item}${delen.length === 0 ? "" : `: ${delen.join(", ")}`}`];
};

const koppelregels = ({ code }: Criterium, { catalogus }: Beschrijving): readonly string[] =>
  (catalogus.data.koppelingen ?? [])
    .filter(({ criterium }) => criterium === code)
    .map((koppeling) => `${lijstnaam[koppeling.lijst]} ${codeEnNaam(koppeling)}`);

/** Everything the catalogue says on one criterion. */
export const criteriumtekst = (plek: CatalogusCriterium, beschrijving: Beschrijving): Recordtekst => {
  const { criterium } = plek;
  const { teksten, lees } = beschrijving;
  const { kop } = teksten;
  const anders = [...fmlregels(criterium, beschrijving), ...koppelregels(criterium, beschrijving)];
  return {
    naam: lees(criterium.naam),
    code: criterium.code,
    kort: [teksten.onderdeel[criterium.onderdeel], teksten.soort[criterium.schaal.soort], teksten.richting[criterium.richting]],
    feiten: [
      [kop.onderdeel, teksten.onderdeel[criterium.onderdeel]],
      [kop.soort, teksten.soort[criterium.schaal.soort]],
      [kop.richting, teksten.richtingZin[criterium.richting]],
      [kop.aard, teksten.aard[criterium.aard]],
    ],
    blokken: [
      { kop: kop.vraagWerknemer, regels: [lees(criterium.vraagWerknemer)] },
      { kop: kop.vraagWerk, regels: [lees(criterium.vraagWerk)] },
      { kop: kop.schaal, regels: schaalregels(criterium, beschrijving) },
      ...(beschrijving.kort ? [] : [{ kop: kop.schrijfwijze, regels: schrijfwijze(criterium, beschrijving) }]),
      { kop: kop.maatregelen, regels: maatregelregels(plek, beschrijving) },
      ...(anders.length === 0 ? [] : [{ kop: kop.anderelijsten, regels: anders }]),
      ...herkomst(criterium, beschrijving),
    ],
  };
};
