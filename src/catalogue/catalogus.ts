import type { CatalogusData } from "../domain/catalogus.js";
import { maatregelcode, type Criterium, type MaatregelVerwijzing } from "../domain/criterium.js";
import type { Doelgroep } from "../domain/doelgroep.js";
import type { FmlItem } from "../domain/fmlItem.js";
import type { Koppeling, NietGekoppeld } from "../domain/koppeling.js";
import type { Maatregel } from "../domain/maatregel.js";
import { onderdelen } from "../domain/onderdeel.js";
import type { Regeling } from "../domain/regeling.js";
import { stapVan } from "../domain/schaal.js";
import { bevries } from "../internal/bevries.js";
import { groepeer } from "../internal/groepeer.js";
import { lichtNaarZwaar } from "./lichtNaarZwaar.js";

/**
 * A criterion with what the engine derives from it once.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface CatalogusCriterium {
  readonly criterium: Criterium;
  /** Place in the fixed order: onderdeel, then code. Independent of the order of the records. */
  readonly rang: number;
  readonly namen: CriteriumNamen;
  /** One rating step in codes. */
  readonly stap: number;
  /** The measures that can close a shortage, each with its reach here, from light to heavy, natural support first. */
  readonly maatregelen: readonly Maatregel[];
}

/** The ids that findings on a criterion carry; made once, because they are carried by every pair. */
export interface CriteriumNamen {
  readonly bevinding: string;
  readonly discrepantie: string;
  /** What a finding rests on: the asking side first. */
  readonly vraag: readonly string[];
  readonly aanbod: readonly string[];
  readonly beide: readonly string[];
  /** What a discrepantie rests on: the finding, and what that rests on. */
  readonly gat: readonly string[];
}

/**
 * A loaded catalogue: the data, and ways to find a record by its code.
 *
 * @category Catalogue
 * @since 0.1.0
 */
export interface Catalogus {
  readonly data: CatalogusData;
  readonly criteria: ReadonlyMap<string, CatalogusCriterium>;
  readonly maatregelen: ReadonlyMap<string, Maatregel>;
  readonly doelgroepen: ReadonlyMap<string, Doelgroep>;
  /** The goal group each activity belongs to. */
  readonly activiteiten: ReadonlyMap<string, Doelgroep>;
  readonly regelingen: readonly Regeling[];
  /** The items of the FML by their number: "IV.13". */
  readonly fml: ReadonlyMap<string, FmlItem>;
  /** The rows of the crosswalks by list and code: "icf/d430". */
  readonly koppelingen: ReadonlyMap<string, readonly Koppeling[]>;
  /** What is left out of the crosswalks on purpose, by list and code. */
  readonly nietGekoppeld: ReadonlyMap<string, NietGekoppeld>;
  /** In JSON a catalogue is only named. */
  readonly toJSON: () => { readonly code: string; readonly editie: string };
}

const opCode = <T extends { readonly code: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.code, record]));

const inVasteOrde = (criteria: readonly Criterium[]): readonly Criterium[] =>
  [...criteria].sort((a, b) => onderdelen.indexOf(a.onderdeel) - onderdelen.indexOf(b.onderdeel) || (a.code < b.code ? -1 : 1));

const namenVan = ({ code, richting }: Criterium): CriteriumNamen => {
  const [vraag, aanbod] = richting === "eis" ? [`werk/${code}`, `werknemer/${code}`] : [`werknemer/${code}`, `werk/${code}`];
  return bevries({
    bevinding: `bevinding/${code}`,
    discrepantie: `discrepantie/${code}`,
    vraag: [vraag],
    aanbod: [aanbod],
    beide: [vraag, aanbod],
    gat: [`bevinding/${code}`, vraag, aanbod],
  });
};

/** Builds the look-ups of a catalogue whose data is known to be right, and freezes the data. */
export const indexCatalogus = (data: CatalogusData): Catalogus => {
  bevries(data);
  const maatregelen = opCode(data.maatregelen);
  const maatregelVan = (verwijzing: MaatregelVerwijzing): readonly Maatregel[] => {
    const maatregel = maatregelen.get(maatregelcode(verwijzing));
    if (maatregel === undefined) return [];
    return [typeof verwijzing === "string" ? maatregel : { ...maatregel, bereik: verwijzing.bereik }];
  };
  const criteria = inVasteOrde(data.criteria).map((criterium, rang) => ({
    criterium,
    rang,
    namen: namenVan(criterium),
    stap: stapVan(criterium.schaal),
    maatregelen: criterium.maatregelen.flatMap(maatregelVan).sort(lichtNaarZwaar),
  }));
  return {
    data,
    maatregelen,
    criteria: new Map(criteria.map((plek) => [plek.criterium.code, plek])),
    doelgroepen: opCode(data.doelgroepen),
    activiteiten: new Map(data.doelgroepen.flatMap((groep) => groep.activiteiten.map(({ code }) => [code, groep] as const))),
    regelingen: data.regelingen,
    fml: new Map((data.fml ?? []).map((item) => [item.item, item])),
    koppelingen: groepeer(data.koppelingen ?? [], ({ lijst, code }) => `${lijst}/${code}`),
    nietGekoppeld: new Map((data.nietGekoppeld ?? []).map((code) => [`${code.lijst}/${code.code}`, code])),
    toJSON: () => ({ code: data.code, editie: data.editie }),
  };
};
