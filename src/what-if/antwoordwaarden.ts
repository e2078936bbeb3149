import type { CatalogusCriterium } from "../catalogue/catalogus.js";
import type { Bevinding } from "../domain/bevinding.js";
import type { Schaal } from "../domain/criterium.js";
import { codeVan, minimumcode, waardenVan } from "../domain/schaal.js";
import { houdingen, maximumVan, type Voorkeuren, type Waarde } from "../domain/waarde.js";
import type { Wijziging } from "../domain/wijziging.js";
import type { Vergelijking } from "../match/match.js";
import { afstanden, grenswaarden } from "./grenswaarden.js";

export type Kant = "werknemer" | "werk";

/** The comparison of the pair with something changed. */
export type Probeer = (wijzigingen: readonly Wijziging[]) => Vergelijking;

/** What is known when a value is looked for: the point, its finding now, and a way to try. */
export interface Punt {
  readonly plek: CatalogusCriterium;
  readonly bevinding: Bevinding;
  readonly kant: Kant;
  readonly probeer: Probeer;
}

export const waardewijziging = ({ plek, kant }: Pick<Punt, "plek" | "kant">, waarde: Waarde): Wijziging => ({
  soort: "waarde",
  kant,
  criterium: plek.criterium.code,
  waarde,
});

/** Where on a scale of many values the outcome can change, in codes between what is asked and what is there. */
const grenzen = (punt: Punt, bij: readonly (Waarde | undefined)[]): readonly number[] =>
  bij.flatMap((waarde) => {
    if (waarde === undefined) return [];
    const { code } = punt.plek.criterium;
    const { bevindingen, discrepanties } = punt.probeer([waardewijziging(punt, waarde)]);
    return afstanden(
      bevindingen.find(({ criterium }) => criterium === code),
      discrepanties.find(({ criterium }) => criterium === code),
    );
  });

/** The lowest and the highest value. */
const uitersten = (schaal: Schaal): readonly Waarde[] => {
  const waarden = waardenVan(schaal);
  return [...waarden.slice(0, 1), ...waarden.slice(-1)];
};

/** What could be there: every value of a short scale; of a quantity the ends and both sides of every bound. */
export const mogelijkAanbod = (punt: Punt): readonly Waarde[] => {
  const { schaal } = punt.plek.criterium;
  if (schaal.soort === "voorkeur") return schaal.opties.map(({ code }) => [code]);
  if (schaal.soort !== "hoeveelheid") return waardenVan(schaal);
  const gevraagd = punt.bevinding.gevraagd?.waarde;
  if (gevraagd === undefined) return uitersten(schaal);
  const minimum = minimumcode(schaal, gevraagd) ?? 0;
  const hoogstens = maximumVan(gevraagd);
  const maximum = hoogstens === undefined ? [] : [codeVan(schaal, hoogstens) ?? 0];
  // An aid carries a low value up to its own, so what it leaves is found at that value.
  const metHulp = (punt.bevinding.aanwezig?.metSteun ?? []).map(({ waarde }) => waarde);
  const tekortBij = grenzen(punt, [waardenVan(schaal)[0], ...metHulp]).map((afstand) => minimum - afstand);
  return grenswaarden(schaal, [...tekortBij, ...maximum]);
};

/** Options that nobody rated, each way a worker can feel about them. */
const mogelijkeVoorkeuren = ({ plek, bevinding }: Punt): readonly Voorkeuren[] => {
  const { schaal } = plek.criterium;
  const alle = schaal.soort === "voorkeur" ? schaal.opties.map(({ code }) => code) : [];
  const gezegd = (bevinding.gevraagd?.waarde ?? {}) as Voorkeuren;
  const feiten = (bevinding.aanwezig?.waarde ?? alle) as readonly string[];
  const beoordeeld = new Set(houdingen.flatMap((houding) => gezegd[houding] ?? []));
  const open = feiten.filter((feit) => !beoordeeld.has(feit));
  return houdingen.map((houding) => ({ ...gezegd, [houding]: [...(gezegd[houding] ?? []), ...open] }));
};

/**
 * What could be asked: every value of a short scale as the least that is asked; of a quantity the ends and both sides of every
 * bound; or nothing at all, where nobody said that something is.
 */
export const mogelijkeVraag = (punt: Punt): readonly Waarde[] => {
  const { schaal } = punt.plek.criterium;
  const niets: readonly Waarde[] = punt.bevinding.gevraagd?.waarde === undefined ? ["niet-gevraagd"] : [];
  if (schaal.soort === "voorkeur") return [...mogelijkeVoorkeuren(punt), ...niets];
  if (schaal.soort !== "hoeveelheid") return [...waardenVan(schaal), ...niets];
  const aanbod = punt.bevinding.aanwezig?.waarde;
  if (aanbod === undefined) return [...uitersten(schaal), ...niets];
  const code = minimumcode(schaal, aanbod) ?? 0;
  const tekortBij = grenzen(punt, [waardenVan(schaal).at(-1)]).map((afstand) => code + afstand);
  return [...grenswaarden(schaal, tekortBij), ...niets];
};
