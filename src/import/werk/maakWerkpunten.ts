import type { Catalogus, CatalogusCriterium } from "../../catalogue/catalogus.js";
import { vraagt, type Criterium } from "../../domain/criterium.js";
import type { WerkPuntInvoer } from "../../domain/importeren.js";
import type { Beoordeling } from "../../domain/profiel.js";
import type { Koppeling } from "../../domain/koppeling.js";
import { codeVan } from "../../domain/schaal.js";
import type { EnkeleWaarde } from "../../domain/waarde.js";
import { groepeer } from "../../internal/groepeer.js";
import { strengste } from "../strengste.js";
import type { Bijdrage } from "./bijdrage.js";
import { waardenVan } from "./waardeVan.js";

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

/** The strictest of what is known of each row; undefined where no row tells. */
const samen = (criterium: Criterium, waarden: readonly (EnkeleWaarde | undefined)[]): EnkeleWaarde | undefined =>
  waarden.reduce(
    (een, ander) => (een === undefined || ander === undefined ? (een ?? ander) : strengste("werk", criterium, een, ander)),
    undefined,
  );

/** The strictest that the rows could have said of which nothing is known. */
const strengstZwijgend = (criterium: Criterium, zwijgend: readonly Koppeling[]): EnkeleWaarde | undefined =>
  samen(
    criterium,
    zwijgend.flatMap((koppeling) => waardenVan(criterium, koppeling)),
  );

/**
 * One point from everything a list says on a criterium, or undefined where that leaves more than one answer. A row of the
 * crosswalk of which the figures are missing can still say anything it can say, up to its strictest.
 */
const puntVan = (
  { criterium }: CatalogusCriterium,
  bijdragen: readonly Bijdrage[],
  zwijgend: readonly Koppeling[],
  herkomst: Herkomst,
): WerkPuntInvoer | undefined => {
  const mildst = samen(
    criterium,
    bijdragen.map(({ mildst: waarde }) => waarde),
  );
  const strengst = samen(criterium, [...bijdragen.map(({ strengst: waarde }) => waarde), strengstZwijgend(criterium, zwijgend)]);
  if (mildst === undefined || strengst === undefined) return undefined;
  const code = codeVan(criterium.schaal, mildst);
  if (code === undefined || code !== codeVan(criterium.schaal, strengst)) return undefined;

  const isEis = vraagt("werk", criterium);
  const sprekend = bijdragen.filter((bijdrage) => bijdrage.strengst !== undefined);
  const belang = isEis && code > 0 ? belangVan(sprekend) : undefined;
  return {
    criterium: criterium.code,
    beoordelingen: [{ waarde: alsVraag(mildst, code, isEis), ...herkomst, toelichting: toelichtingVan(sprekend) }],
    ...(belang === undefined ? {} : { belang }),
  };
};

const sleutel = ({ lijst, code, schaal = "" }: Koppeling): string => [lijst, code, schaal].join("/");

/** In an order of its own, so that the order of the rows that came in changes nothing. */
const opVolgorde = (a: Bijdrage, b: Bijdrage): number => (sleutel(a.koppeling) < sleutel(b.koppeling) ? -1 : 1);

/** The rows of the crosswalk with these lists of which no figure is known. */
const zwijgendeRijen = (bijdragen: readonly Bijdrage[], { data }: Catalogus): readonly Koppeling[] => {
  const gezegd = new Set(bijdragen.map(({ koppeling }) => sleutel(koppeling)));
  const lijsten = new Set(bijdragen.map(({ koppeling }) => koppeling.lijst));
  return (data.koppelingen ?? []).filter((koppeling) => lijsten.has(koppeling.lijst) && !gezegd.has(sleutel(koppeling)));
};

/** Turns what the rows of a crosswalk say into the points of a Werkprofiel, in the order of the catalogue. */
export const maakWerkpunten = (bijdragen: readonly Bijdrage[], catalogus: Catalogus, herkomst: Herkomst): Werkpunten => {
  const zwijgend = groepeer(zwijgendeRijen(bijdragen, catalogus), ({ criterium }) => criterium);
  const sprekend = groepeer([...bijdragen].sort(opVolgorde), ({ koppeling }) => koppeling.criterium);
  const punten: WerkPuntInvoer[] = [];
  const open: string[] = [];
  for (const plek of catalogus.criteria.values()) {
    const over = sprekend.get(plek.criterium.code);
    if (over === undefined) continue;
    const punt = puntVan(plek, over, zwijgend.get(plek.criterium.code) ?? [], herkomst);
    if (punt === undefined) open.push(...over.map(({ koppeling }) => koppeling.code));
    else punten.push(punt);
  }
  return { punten, open };
};
