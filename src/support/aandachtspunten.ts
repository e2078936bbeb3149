import type { Catalogus } from "../catalogue/catalogus.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Werkbegeleideradvies } from "../domain/werkbegeleideradvies.js";
import type { Vergelijking } from "../match/match.js";

type Plaatsen = ReadonlyMap<string, readonly number[]>;

const perCatalogus = new WeakMap<Catalogus, Plaatsen>();

/** The places of the attention points that a criterion shows. */
const plaatsenIn = (catalogus: Catalogus): Plaatsen => {
  const bekend = perCatalogus.get(catalogus);
  if (bekend !== undefined) return bekend;
  const plaatsen = new Map<string, number[]>();
  (catalogus.data.aandachtspunten ?? []).forEach(({ criteria }, plaats) => {
    for (const criterium of criteria) plaatsen.set(criterium, [...(plaatsen.get(criterium) ?? []), plaats]);
  });
  perCatalogus.set(catalogus, plaatsen);
  return plaatsen;
};

/** Whether a point asks attention when someone starts: it falls short, is not known, or holds only thanks to support. */
const vraagtAandacht = ({ uitkomst, beslissing }: Bevinding): boolean =>
  uitkomst === "tekort" ||
  uitkomst === "onbekend" ||
  uitkomst === "gedekt" ||
  (uitkomst === "handmatig" && beslissing?.oordeel === "tekort");

/**
 * The attention points of the introduction period in the order of the catalogue, each with the findings on which it shows here.
 * One without findings stays: it deserves attention at every start.
 */
export const aandachtspunten = ({ paar, bevindingen }: Vergelijking): Werkbegeleideradvies["aandachtspunten"] => {
  const punten = paar.catalogus.data.aandachtspunten ?? [];
  if (punten.length === 0) return [];
  const plaatsen = plaatsenIn(paar.catalogus);
  const gevonden = punten.map((): string[] => []);
  for (const bevinding of bevindingen) {
    if (!vraagtAandacht(bevinding)) continue;
    for (const plaats of plaatsen.get(bevinding.criterium) ?? []) gevonden[plaats]?.push(bevinding.id);
  }
  return punten.map(({ code, bronnen }, plaats) => {
    const ids = gevonden[plaats] ?? [];
    return { aandachtspunt: code, standaard: ids.length === 0, bevindingen: ids, grond: bronnen };
  });
};
