import type { Catalogus } from "../../catalogue/catalogus.js";
import type { Bron } from "../../domain/bron.js";
import type { Taal, Tekst } from "../../domain/taal.js";
import type { CatalogusTeksten } from "../../messages/catalogusTeksten.js";
import { catalogusTekstenIn } from "../../messages/catalogusTekstenIn.js";
import { inTaal } from "../../messages/inTaal.js";

/** Lines under a heading. @category Catalogue @since 0.2.0 */
export interface Recordblok {
  readonly kop: string;
  readonly regels: readonly string[];
}

/**
 * One record of a catalogue as text: its name and code, its facts in pairs, and what needs more than one line.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export interface Recordtekst {
  readonly naam: string;
  readonly code: string;
  /** What stands between code and name in a list of one line a record. */
  readonly kort: readonly string[];
  readonly feiten: readonly (readonly [label: string, waarde: string])[];
  readonly blokken: readonly Recordblok[];
}

/** What every description needs. */
export interface Beschrijving {
  readonly catalogus: Catalogus;
  readonly taal: Taal;
  readonly teksten: CatalogusTeksten;
  /** One of many on a page that has chapters for measures and sources: names there, details in their own chapter. */
  readonly kort: boolean;
  readonly lees: (tekst: Tekst) => string;
  readonly getal: (waarde: number) => string;
}

export const beschrijvingIn = (catalogus: Catalogus, taal: Taal, kort = false): Beschrijving => {
  const teksten = catalogusTekstenIn(taal);
  return {
    catalogus,
    taal,
    teksten,
    kort,
    lees: (tekst) => inTaal(tekst, taal),
    getal: (waarde) => String(waarde).replace(".", teksten.decimaalteken),
  };
};

interface Herkomst {
  readonly bronnen: readonly { readonly bron: string; readonly plaats: string }[];
  readonly eigenKeuze?: Tekst | undefined;
}

/** Title and place, address, and when it was checked. */
const bronregels = (
  { titel, adres, gecontroleerdOp, licentie }: Bron,
  plaats: string,
  { teksten, kort }: Beschrijving,
): readonly string[] => {
  if (kort) return [`${titel}, ${plaats}`];
  const rest = [
    `${teksten.kop.nagekeken.toLowerCase()} ${gecontroleerdOp}`,
    ...(licentie === undefined ? [] : [`${teksten.kop.licentie.toLowerCase()}: ${licentie}`]),
  ];
  return [`${titel}, ${plaats}`, `  ${adres}`, `  ${rest.join("; ")}`];
};

/** Where a record comes from, and what in it is our own choice. */
export const herkomst = ({ bronnen, eigenKeuze }: Herkomst, beschrijving: Beschrijving): readonly Recordblok[] => {
  const { catalogus, teksten, lees } = beschrijving;
  return [
    {
      kop: teksten.kop.bronnen,
      regels: bronnen.flatMap(({ bron, plaats }) => {
        const gevonden = catalogus.data.bronnen.find(({ code }) => code === bron);
        return gevonden === undefined ? [] : bronregels(gevonden, plaats, beschrijving);
      }),
    },
    ...(eigenKeuze === undefined ? [] : [{ kop: teksten.kop.eigenKeuze, regels: [lees(eigenKeuze)] }]),
  ];
};
