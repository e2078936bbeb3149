import type { Catalogus, CatalogusCriterium } from "../../catalogue/catalogus.js";
import { vraagt, type Criterium } from "../../domain/criterium.js";
import type { WerkPuntInvoer } from "../../domain/importeren.js";
import type { Beoordeling } from "../../domain/profiel.js";
import type { Koppeling } from "../../domain/koppeling.js";
import { codeVan } from "../../domain/schaal.js";
import type { EnkeleWaarde } from "../../domain/waarde.js";
import { alsWaarde, pasRegel } from "../pasRegel.js";
import { strengste } from "../strengste.js";
import type { Bijdrage } from "./bijdrage.js";

/** Who says it, on what evidence, on which day; the same for every point of one list. */
export type Herkomst = Pick<Beoordeling, "door" | "bewijs" | "datum">;

/** The points of a Werkprofiel, and the codes of the other list that could not be carried over because something is missing. */
export interface Werkpunten {
  readonly punten: readonly WerkPuntInvoer[];
  readonly open: readonly string[];
}

const langsteToelichting = 2000;

/** As many of the grounds as a profile can hold. */
const toelichtingVan = (bijdragen: readonly Bijdrage[]): string =>
  bijdragen.reduce((tekst, { grond }) => {
    const langer = tekst === "" ? grond : `${tekst}; ${grond}`;
    return langer.length > langsteToelichting ? tekst : langer;
  }, "");

/** A demand of nothing is no demand: on our scales the lowest value asks nothing of a person. */
const alsVraag = (waarde: EnkeleWaarde, code: number, isEis: boolean): EnkeleWaarde =>
  isEis && code === 0 ? "niet-gevraagd" : waarde;

const belangVan = (bijdragen: readonly Bijdrage[]): number | undefined => {
  const genoemd = bijdragen.flatMap(({ belang }) => belang ?? []);
  return genoemd.length === 0 ? undefined : Math.max(...genoemd);
};

/** Every value that a rule can give, for as far as that matters for which is the mildest. */
const waardenVan = ({ schaal }: Criterium, regel: Koppeling["regel"]): readonly EnkeleWaarde[] => {
  switch (regel.soort) {
    case "drempels":
      return regel.waarden.map((waarde) => alsWaarde(schaal, waarde));
    case "niveaus":
      return regel.waarden.map(({ waarde }) => alsWaarde(schaal, waarde));
    case "lijn":
      return regel.van.flatMap((eind) => pasRegel(schaal, regel, eind) ?? []);
    case "rest":
      return [];
  }
};

/** The code of the mildest that these rows could have given together. */
const mildsteCode = (criterium: Criterium, bijdragen: readonly Bijdrage[]): number => {
  const codesVan = ({ koppeling }: Bijdrage): readonly number[] =>
    waardenVan(criterium, koppeling.regel).map((waarde) => codeVan(criterium.schaal, waarde) ?? 0);
  return vraagt("werk", criterium)
    ? Math.max(...bijdragen.map((bijdrage) => Math.min(...codesVan(bijdrage))))
    : Math.min(...bijdragen.map((bijdrage) => Math.max(...codesVan(bijdrage))));
};

/**
 * One point from everything a list says on a criterium, or undefined where that leaves more than one answer. The mildest answer
 * that these rows can give only stands when every row of the crosswalk on this criterium has spoken: what is missing could ask
 * more.
 */
const puntVan = (
  { criterium }: CatalogusCriterium,
  bijdragen: readonly Bijdrage[],
  isVolledig: boolean,
  herkomst: Herkomst,
): WerkPuntInvoer | undefined => {
  const samen = (kies: (bijdrage: Bijdrage) => EnkeleWaarde): EnkeleWaarde | undefined =>
    bijdragen.map(kies).reduce((een, ander) => strengste("werk", criterium, een, ander));
  const mildst = samen(({ mildst: waarde }) => waarde);
  const strengst = samen(({ strengst: waarde }) => waarde);
  if (mildst === undefined || strengst === undefined) return undefined;
  const code = codeVan(criterium.schaal, mildst);
  if (code === undefined || code !== codeVan(criterium.schaal, strengst)) return undefined;

  const isEis = vraagt("werk", criterium);
  if (!isVolledig && code === mildsteCode(criterium, bijdragen)) return undefined;
  const belang = isEis && code > 0 ? belangVan(bijdragen) : undefined;
  return {
    criterium: criterium.code,
    beoordelingen: [{ waarde: alsVraag(mildst, code, isEis), ...herkomst, toelichting: toelichtingVan(bijdragen) }],
    ...(belang === undefined ? {} : { belang }),
  };
};

const sleutel = ({ lijst, code, schaal = "" }: Bijdrage["koppeling"]): string => [lijst, code, schaal].join("/");

/** In an order of its own, so that the order of the rows that came in changes nothing. */
const opVolgorde = (a: Bijdrage, b: Bijdrage): number => (sleutel(a.koppeling) < sleutel(b.koppeling) ? -1 : 1);

/** Turns what the rows of a crosswalk say into the points of a Werkprofiel, in the order of the catalogue. */
export const maakWerkpunten = (bijdragen: readonly Bijdrage[], catalogus: Catalogus, herkomst: Herkomst): Werkpunten => {
  const gezegd = new Set(bijdragen.map(({ koppeling }) => sleutel(koppeling)));
  const lijsten = new Set(bijdragen.map(({ koppeling }) => koppeling.lijst));
  const zwijgend = new Set(
    (catalogus.data.koppelingen ?? [])
      .filter((koppeling) => lijsten.has(koppeling.lijst) && !gezegd.has(sleutel(koppeling)))
      .map(({ criterium }) => criterium),
  );
  const perCriterium = new Map<string, Bijdrage[]>();
  for (const bijdrage of [...bijdragen].sort(opVolgorde)) {
    const { criterium } = bijdrage.koppeling;
    perCriterium.set(criterium, [...(perCriterium.get(criterium) ?? []), bijdrage]);
  }
  const punten: WerkPuntInvoer[] = [];
  const open: string[] = [];
  for (const plek of catalogus.criteria.values()) {
    const over = perCriterium.get(plek.criterium.code);
    if (over === undefined) continue;
    const punt = puntVan(plek, over, !zwijgend.has(plek.criterium.code), herkomst);
    if (punt === undefined) open.push(...over.map(({ koppeling }) => koppeling.code));
    else punten.push(punt);
  }
  return { punten, open };
};
