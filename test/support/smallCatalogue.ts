import { leidraadNl, type Catalogus } from "passend";
import { indexCatalogus } from "../../src/catalogue/catalogus.js";
import type { Criterium } from "../../src/domain/criterium.js";
import type { Maatregel } from "../../src/domain/maatregel.js";

const tekst = (nl: string) => ({ nl, en: nl });
const bronnen = [{ bron: "verzonnen", plaats: "1" }];

/** A measure of a test: what matters is named, the rest is filled in. */
export const maatregel = (code: string, rest: Partial<Maatregel> = {}): Maatregel => ({
  ...{ code, naam: tekst(code), omschrijving: tekst(code), ingreep: "taak", gever: "werkgever", soort: "aanpassing" },
  ...{ gewicht: 3, bereik: 240, termijn: "direct", vereist: [], activiteiten: [] },
  inzet: { frequentie: tekst("eenmalig"), weken: 4, jobcoachMinuten: [] },
  bronnen,
  ...rest,
});

/** A skill with the scale nee, deels, ja, and the measures that can close a gap on it. */
export const vaardigheid = (code: string, maatregelen: readonly string[], rest: Partial<Criterium> = {}): Criterium => ({
  ...{ code, onderdeel: "capaciteiten", richting: "eis", aard: "vaardigheid", naam: tekst(code) },
  ...{ vraagWerknemer: tekst("?"), vraagWerk: tekst("?"), schaal: { soort: "voorwaarde", zin: tekst(code) } },
  maatregelen: [...maatregelen],
  bronnen,
  ...rest,
});

/** A catalogue that holds just these, so that a test does not change with the data of the real one. */
export const catalogusVan = (criteria: readonly Criterium[], maatregelen: readonly Maatregel[]): Catalogus =>
  indexCatalogus({
    ...{ code: "proef", editie: "2026.1", naam: tekst("Proef"), doelgroepen: [], regelingen: leidraadNl.data.regelingen },
    bronnen: [{ code: "verzonnen", titel: "Verzonnen", adres: "nergens", gecontroleerdOp: "2026-01-01" }],
    criteria: [...criteria],
    maatregelen: [...maatregelen],
  });

/** A way to learn it, given by the job coach. */
export const training = (code: string, rest: Partial<Maatregel> = {}): Maatregel =>
  maatregel(code, {
    ...{ ingreep: "persoon", gever: "jobcoach", soort: "training", gewicht: 6, termijn: "kort", vereist: ["leerbaar"] },
    inzet: { frequentie: tekst("wekelijks"), weken: 26, jobcoachMinuten: [600, 300] },
    ...rest,
  });
