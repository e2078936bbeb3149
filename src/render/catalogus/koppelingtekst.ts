import type { Catalogus } from "../../catalogue/catalogus.js";
import type { Koppeling } from "../../domain/koppeling.js";
import type { Taal } from "../../domain/taal.js";
import { beschrijvingIn, type Beschrijving } from "./recordtekst.js";

/** The other lists as people call them. */
export const lijstnaam: Readonly<Record<Koppeling["lijst"], string>> = { icf: "ICF", onet: "O*NET", ors: "ORS" };

/** "d430 Lifting and carrying objects"; the ORS has names only. */
export const codeEnNaam = ({ code, naam, schaal }: Pick<Koppeling, "code" | "naam" | "schaal">): string =>
  [...(code === naam ? [] : [code]), naam, ...(schaal === undefined ? [] : [`(${schaal})`])].join(" ");

const grond = ({ bron, eigenKoppeling }: Koppeling, { teksten, lees, catalogus }: Beschrijving): string => {
  if (eigenKoppeling !== undefined) return teksten.eigenKoppeling(lees(eigenKoppeling));
  const titel = catalogus.data.bronnen.find(({ code }) => code === bron?.bron)?.titel ?? "";
  return bron === undefined ? teksten.zonderWaarde : `${titel}, ${bron.plaats}`;
};

/** One row of a crosswalk in six cells: list, code, criterium, item of the FML, rule, ground. */
export const koppelrij = (koppeling: Koppeling, beschrijving: Beschrijving): readonly string[] => {
  const { catalogus, teksten, lees, getal } = beschrijving;
  const criterium = catalogus.criteria.get(koppeling.criterium)?.criterium;
  const eenheid = criterium?.schaal.soort === "hoeveelheid" ? ` ${criterium.schaal.eenheid}` : "";
  const waarde = (onze: number | string): string => (typeof onze === "number" ? `${getal(onze)}${eenheid}` : onze);
  return [
    lijstnaam[koppeling.lijst],
    codeEnNaam(koppeling),
    criterium === undefined ? koppeling.criterium : lees(criterium.naam),
    criterium?.verwijzingen?.fml?.item ?? teksten.zonderWaarde,
    teksten.koppelregel(koppeling.regel, waarde),
    grond(koppeling, beschrijving),
  ];
};

/**
 * The rows of the crosswalks, each in six cells: list, code, criterium, item of the FML, rule, ground.
 *
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { leidraadNl } from "passend";
 * import { beschrijfKoppelingen } from "passend/catalogue";
 *
 * const [lijst, code] = beschrijfKoppelingen(leidraadNl, "en").find(([, naam]) => naam?.startsWith("d430 ")) ?? [];
 * assert.deepEqual([lijst, code], ["ICF", "d430 Lifting and carrying objects"]);
 * ```
 * @category Catalogue
 * @since 0.2.0
 */
export const beschrijfKoppelingen = (catalogus: Catalogus, taal: Taal): readonly (readonly string[])[] => {
  const beschrijving = beschrijvingIn(catalogus, taal);
  return (catalogus.data.koppelingen ?? []).map((koppeling) => koppelrij(koppeling, beschrijving));
};
