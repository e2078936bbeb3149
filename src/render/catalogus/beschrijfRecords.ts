import type { Catalogus } from "../../catalogue/catalogus.js";
import type { Taal } from "../../domain/taal.js";
import type { Recordsoort } from "../../messages/catalogusTeksten.js";
import { catalogusTekstenIn } from "../../messages/catalogusTekstenIn.js";
import { criteriumtekst } from "./criteriumtekst.js";
import { maatregeltekst } from "./maatregeltekst.js";
import { aandachtspunttekst, begeleideradviestekst, brontekst, doelgroeptekst, fmltekst } from "./overigetekst.js";
import { beschrijvingIn, type Beschrijving, type Recordtekst } from "./recordtekst.js";
import { regelingtekst } from "./regelingtekst.js";

/**
 * Kinds whose records have a code of their own; a crosswalk row has none, so it is shown in a table only.
 *
 * @category Catalogue
 * @since 0.2.0
 */
export type Beschrijfbaar = Exclude<Recordsoort, "koppelingen">;

export const beschrijfSoort = (soort: Beschrijfbaar, beschrijving: Beschrijving): readonly Recordtekst[] => {
  const { catalogus } = beschrijving;
  const { data } = catalogus;
  switch (soort) {
    case "criteria":
      return [...catalogus.criteria.values()].map((plek) => criteriumtekst(plek, beschrijving));
    case "maatregelen":
      return data.maatregelen.map((maatregel) => maatregeltekst(maatregel, beschrijving));
    case "doelgroepen":
      return data.doelgroepen.map((groep) => doelgroeptekst(groep, beschrijving));
    case "regelingen":
      return data.regelingen.map((regeling) => regelingtekst(regeling, beschrijving));
    case "begeleideradviezen":
      return (data.begeleideradviezen ?? []).map((advies) => begeleideradviestekst(advies, beschrijving));
    case "aandachtspunten":
      return (data.aandachtspunten ?? []).map((punt) => aandachtspunttekst(punt, beschrijving));
    case "fml":
      return (data.fml ?? []).map((item) => fmltekst(item, beschrijving));
    case "bronnen":
      return data.bronnen.map((bron) => brontekst(bron, beschrijving));
  }
};

/**
 * Describes every record of one kind in a catalogue, criteria in the order of the form, the rest in the order of the data.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { leidraadNl } from "passend";
 * import { beschrijfRecords } from "passend/catalogue";
 *
 * const tillen = beschrijfRecords(leidraadNl, "criteria", "en").find(({ code }) => code === "tillen");
 * assert.equal(tillen?.naam, "Lifting");
 * ```
 * @category Catalogue
 * @since 0.2.0
 */
export const beschrijfRecords = (catalogus: Catalogus, soort: Beschrijfbaar, taal: Taal): readonly Recordtekst[] =>
  beschrijfSoort(soort, beschrijvingIn(catalogus, taal));

/**
 * What a kind of record is called.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { soortnaam } from "passend/catalogue";
 *
 * assert.equal(soortnaam("maatregelen", "en"), "Measures");
 * ```
 * @category Catalogue
 * @since 0.2.0
 */
export const soortnaam = (soort: Recordsoort, taal: Taal): string => catalogusTekstenIn(taal).recordsoort[soort];
