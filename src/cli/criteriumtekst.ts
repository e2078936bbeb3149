import { inTaal, type Catalogus, type CatalogusCriterium, type Criterium, type Taal } from "../index.js";
import type { CliTeksten } from "./cliTeksten.js";
import { inKolommen } from "./kolommen.js";
import { tekstenIn } from "./teksten.js";
import { voorbeeldwaarden } from "./voorbeeldwaarde.js";

interface Taalkeuze {
  readonly taal: Taal;
  readonly teksten: CliTeksten;
}

const blok = (kop: string, regels: readonly string[]): string =>
  regels.length === 0 ? "" : [kop, ...regels.map((regel) => `  ${regel}`)].join("\n");

const getalIn =
  ({ teksten }: Taalkeuze) =>
  (waarde: number): string =>
    String(waarde).replace(".", teksten.decimaalteken);

const kenmerken = ({ onderdeel, schaal, richting, aard }: Criterium, { teksten }: Taalkeuze): string => {
  const { kop, onderdeel: onderdelen, soort, richtingZin, aard: aarden } = teksten.catalogus;
  const paren = [
    [kop.onderdeel, onderdelen[onderdeel]],
    [kop.soort, soort[schaal.soort]],
    [kop.richting, richtingZin[richting]],
    [kop.aard, aarden[aard]],
  ] as const;
  return inKolommen(paren).join("\n");
};

const schaalregels = ({ schaal, doorlopend }: Criterium, keuze: Taalkeuze): readonly string[] => {
  const { taal, teksten } = keuze;
  const { bereik, schaalZin, doorlopend: steeds } = teksten.catalogus;
  const regels = ((): readonly string[] => {
    switch (schaal.soort) {
      case "niveau":
        return [schaalZin.niveau, ...schaal.ankers.map((anker, niveau) => `${niveau}  ${anker[taal]}`)];
      case "hoeveelheid":
        return [bereik(schaal, getalIn(keuze)), inTaal(schaal.zin, taal).replace("{waarde}", `… ${schaal.eenheid}`)];
      case "voorwaarde":
        return [schaalZin.voorwaarde, inTaal(schaal.zin, taal)];
      case "kwalificatie":
        return [schaalZin.kwalificatie, ...inKolommen(schaal.niveaus.map(({ code, naam }) => [code, inTaal(naam, taal)]))];
      case "voorkeur":
        return [schaalZin.voorkeur, ...inKolommen(schaal.opties.map(({ code, naam }) => [code, inTaal(naam, taal)]))];
      case "tekst":
        return [schaalZin.tekst];
    }
  })();
  return doorlopend === true ? [...regels, steeds] : regels;
};

const schrijfwijze = (criterium: Criterium, { teksten }: Taalkeuze): readonly string[] => {
  const { brengt, vraagt, ookOnbekend, of } = teksten.catalogus;
  const waarden = voorbeeldwaarden(criterium);
  const [brenger, vrager] = criterium.richting === "eis" ? (["werknemer", "werk"] as const) : (["werk", "werknemer"] as const);
  const samen = (delen: readonly string[]): string =>
    delen.length < 2 ? delen.join("") : `${delen.slice(0, -1).join(", ")} ${of} ${delen.at(-1)}`;
  return [`${brengt[brenger]}: ${samen(waarden.brengt)}`, `${vraagt[vrager]}: ${samen(waarden.vraagt)}`, ookOnbekend];
};

const maatregelregels = ({ maatregelen }: CatalogusCriterium, { taal, teksten }: Taalkeuze): readonly string[] =>
  maatregelen.length === 0
    ? [teksten.catalogus.geenMaatregelen]
    : maatregelen.map(
        ({ code, naam, omschrijving, termijn }, i) =>
          `${i + 1}. ${naam[taal]} (${code}; ${teksten.catalogus.termijn[termijn]}): ${omschrijving[taal]}`,
      );

const verwijzingregels = ({ verwijzingen }: Criterium, keuze: Taalkeuze): readonly string[] => {
  const { fml } = verwijzingen ?? {};
  const { vlag, fmlWaarde } = keuze.teksten.catalogus;
  const waarden = fml?.waarden?.map((waarde, nummer) =>
    fmlWaarde(nummer, typeof waarde === "number" ? getalIn(keuze)(waarde) : waarde),
  );
  const delen = [...(fml?.vlag === undefined ? [] : [vlag(fml.vlag)]), ...(waarden ?? [])];
  return fml === undefined ? [] : [`FML ${fml.item}${delen.length === 0 ? "" : `: ${delen.join(", ")}`}`];
};

const bronregels = (catalogus: Catalogus, criterium: Criterium, { teksten }: Taalkeuze): readonly string[] => {
  const { gecontroleerd, licentie: licentieZin } = teksten.catalogus;
  return criterium.bronnen.flatMap(({ bron, plaats }) => {
    const gevonden = catalogus.data.bronnen.find(({ code }) => code === bron);
    if (gevonden === undefined) return [];
    const { titel, adres, gecontroleerdOp, licentie } = gevonden;
    const rest = [gecontroleerd(gecontroleerdOp), ...(licentie === undefined ? [] : [licentieZin(licentie)])];
    return [`${titel}, ${plaats}`, `  ${adres}`, `  ${rest.join("; ")}`];
  });
};

/** Everything the catalogue says on one criterion, to read in a terminal. */
export const criteriumtekst = (catalogus: Catalogus, plek: CatalogusCriterium, taal: Taal): string => {
  const { criterium } = plek;
  const keuze: Taalkeuze = { taal, teksten: tekstenIn(taal) };
  const { kop } = keuze.teksten.catalogus;
  const delen = [
    `${inTaal(criterium.naam, taal)} (${criterium.code})`,
    kenmerken(criterium, keuze),
    blok(kop.vraagWerknemer, [inTaal(criterium.vraagWerknemer, taal)]),
    blok(kop.vraagWerk, [inTaal(criterium.vraagWerk, taal)]),
    blok(kop.schaal, schaalregels(criterium, keuze)),
    blok(kop.schrijfwijze, schrijfwijze(criterium, keuze)),
    blok(kop.maatregelen, maatregelregels(plek, keuze)),
    blok(kop.verwijzingen, verwijzingregels(criterium, keuze)),
    blok(kop.bronnen, bronregels(catalogus, criterium, keuze)),
    blok(kop.eigenKeuze, criterium.eigenKeuze === undefined ? [] : [inTaal(criterium.eigenKeuze, taal)]),
  ];
  return `${delen.filter((deel) => deel !== "").join("\n\n")}\n`;
};
