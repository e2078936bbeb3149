import type { Either } from "fp-ts/Either";
import * as z from "zod";
import type { Catalogus } from "../catalogue/catalogus.js";
import type { Geimporteerd, NietOvergenomen, WerkPuntInvoer } from "../domain/importeren.js";
import type { ImportFouten } from "../domain/importFout.js";
import { groepeer } from "../internal/groepeer.js";
import { importeer, optievelden, type ImportOpties } from "./importeer.js";
import { leesOnet, type OnetRij } from "./onet/leesOnet.js";
import { andereElementenOntbreken, andereSchaal, onetWaarschuwingen } from "./onet/teksten.js";
import type { Bijdrage } from "./werk/bijdrage.js";
import { maakWerkpunten } from "./werk/maakWerkpunten.js";
import { waardeVan } from "./werk/waardeVan.js";

const optiesSchema = z.object(optievelden("deskundige"));

type MetWaarde = OnetRij & { readonly waarde: number };

const heeftWaarde = (rij: OnetRij): rij is MetWaarde => rij.waarde !== undefined;

/** What the rows of the crosswalk make of one figure. The importance of the same element becomes the weight of its level. */
const bijdragenVan = (
  { element, schaal, waarde }: MetWaarde,
  belangVan: ReadonlyMap<string, number>,
  catalogus: Catalogus,
): readonly Bijdrage[] =>
  (catalogus.koppelingen.get(`onet/${element}`) ?? []).flatMap((koppeling): readonly Bijdrage[] => {
    const criterium = catalogus.criteria.get(koppeling.criterium)?.criterium;
    if (criterium === undefined || (koppeling.schaal ?? schaal) !== schaal) return [];
    const onze = waardeVan(criterium, koppeling, waarde);
    // Where the importance makes the value itself, it is not counted twice.
    const belang = schaal === "IM" ? undefined : belangVan.get(element);
    const cijfers = `${schaal} ${waarde}${belang === undefined ? "" : `, IM ${belang}`}`;
    return [
      {
        ...{ koppeling, mildst: onze, strengst: onze, grond: `O*NET ${element} ${koppeling.naam} (${cijfers})` },
        belang: belang === undefined ? undefined : Math.round(belang),
      },
    ];
  });

/** Why nothing of an element is in the profile. */
const redenVan = (element: string, rijen: readonly OnetRij[], catalogus: Catalogus): NietOvergenomen => {
  const bewust = catalogus.nietGekoppeld.get(`onet/${element}`);
  if (bewust !== undefined) return { code: element, reden: "bewust-niet", uitleg: bewust.reden };
  const koppelingen = catalogus.koppelingen.get(`onet/${element}`) ?? [];
  if (koppelingen.length === 0) return { code: element, reden: "geen-koppeling" };
  const gekoppeld = rijen.filter((rij) => koppelingen.some(({ schaal = rij.schaal }) => schaal === rij.schaal));
  if (gekoppeld.length > 0 || !rijen.some(heeftWaarde)) return { code: element, reden: "onbekend" };
  return { code: element, reden: "bewust-niet", uitleg: andereSchaal };
};

const maak = (
  rijen: readonly OnetRij[],
  catalogus: Catalogus,
  herkomst: z.output<typeof optiesSchema>,
): Geimporteerd<WerkPuntInvoer> => {
  const bekend = rijen.filter(heeftWaarde);
  const belangVan = new Map(bekend.filter(({ schaal }) => schaal === "IM").map(({ element, waarde }) => [element, waarde]));
  const bijdragen = bekend.flatMap((rij) => bijdragenVan(rij, belangVan, catalogus));
  const { punten, open } = maakWerkpunten(bijdragen, catalogus, herkomst);

  const gebruikt = new Set(bijdragen.map(({ koppeling }) => koppeling.code));
  const perElement = [...groepeer(rijen, ({ element }) => element)].sort(([a], [b]) => (a < b ? -1 : 1));
  const nietOvergenomen = perElement.flatMap(([element, vanElement]): readonly NietOvergenomen[] => {
    if (!gebruikt.has(element)) return [redenVan(element, vanElement, catalogus)];
    return open.includes(element) ? [{ code: element, reden: "niet-vast-te-stellen", uitleg: andereElementenOntbreken }] : [];
  });
  return { punten, nietOvergenomen, waarschuwingen: onetWaarschuwingen };
};

/**
 * Turns the figures of one occupation of O*NET into points of a Werkprofiel, along the crosswalk of the catalogue. Several
 * elements on one criterium give the strictest of what they ask; where one of them is missing and could ask more, there is no
 * point. Importance becomes no value, only the importance of a point. O*NET describes what is usual, not the least that is asked; the
 * remarks that come along say so, and nothing becomes essential.
 *
 * @param invoer `{ rijen: [{ element, schaal, waarde }] }` of one occupation; the column names `element_id`, `scale_id` and
 * `data_value` (or `value`) of the O*NET tables are read too, and a figure that those suppress or call not relevant is unknown
 * @returns Right with the points, what could not be carried over and what the reader has to know, or Left with all faults.
 * Never throws.
 * @example
 * ```ts
 * import assert from "node:assert/strict";
 * import { isRight, parseWerkprofiel } from "passend";
 * import { importOnet } from "passend/import";
 *
 * const rijen = [
 *   { element: "2.A.1.a", schaal: "LV", waarde: 3.38 }, // Reading Comprehension
 *   { element: "2.A.1.a", schaal: "IM", waarde: 3.62 },
 *   { element: "4.C.2.d.1.a", schaal: "CX", waarde: 4.6 }, // Spend Time Sitting
 *   { element: "1.A.3.a.1", schaal: "IM", waarde: 1.62 }, // Static Strength
 * ];
 * const gelezen = importOnet({ rijen }, { datum: "2026-01-10" });
 * assert.ok(isRight(gelezen));
 *
 * const { punten, nietOvergenomen } = gelezen.right;
 * assert.deepEqual(
 *   punten.map(({ criterium, belang, beoordelingen: [een] }) => [criterium, een?.waarde, belang]),
 *   [
 *     ["lezen", 2, 4],
 *     ["zitten-tijdens-werk", { waarde: 7.25, eenheid: "uur/dag" }, undefined],
 *   ],
 * );
 * assert.equal(nietOvergenomen[0]?.reden, "bewust-niet"); // of strength only the importance is known
 *
 * const profiel = { soort: "werkprofiel", id: "data-invoer", datum: "2026-01-12", punten };
 * assert.ok(isRight(parseWerkprofiel(profiel, { peildatum: "2026-02-01" })));
 * ```
 * @category Import
 * @since 0.2.0
 */
export const importOnet = (invoer: unknown, opties: ImportOpties): Either<ImportFouten, Geimporteerd<WerkPuntInvoer>> =>
  importeer({ opties: optiesSchema, lees: leesOnet, maak }, invoer, opties);
