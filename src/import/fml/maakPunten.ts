import type { Criterium } from "../../domain/criterium.js";
import type { NietOvergenomen, WerknemerPuntInvoer } from "../../domain/importeren.js";
import { zonderWaarde } from "../../domain/waarde.js";
import { inTaal } from "../../messages/inTaal.js";
import type { Taal } from "../../domain/taal.js";
import type { IngevuldItem } from "./leesItem.js";
import { leesDeTekst, nietsTeMelden, zonderTekst } from "./teksten.js";
import { toelichtingVan, vindplaats } from "./toelichting.js";
import { graadwaarde, grenswaarde, normwaarde, type FmlVerwijzing, type GeschrevenWaarde } from "./waardeVan.js";

type Beoordeling = WerknemerPuntInvoer["beoordelingen"][number];

/** What every point of one import has in common. */
export interface Bundel {
  readonly beoordeling: Pick<Beoordeling, "door" | "bewijs" | "datum">;
  readonly taal: Taal;
}

/** A criterion that refers to the item. */
export interface FmlCriterium {
  readonly criterium: Criterium;
  readonly fml: FmlVerwijzing;
}

/** What one item gives. */
export interface Opbrengst {
  readonly punten: readonly WerknemerPuntInvoer[];
  readonly nietOvergenomen: readonly NietOvergenomen[];
  /** Whether one of the points holds the normal value. */
  readonly heeftNorm: boolean;
}

/** A value and what a person must judge with it. */
interface Inhoud {
  readonly waarde: GeschrevenWaarde;
  readonly voorbehoud?: string | undefined;
}

/** A doctor who writes "onbekend" as text says something; as a value it would mean that nothing is said. */
const alsTekst = (tekst: string): string => ((zonderWaarde as readonly string[]).includes(tekst) ? `"${tekst}"` : tekst);

/** The item and the values that are set, or else its normal value, in words. */
export const benoem = ({ item, gezet }: IngevuldItem, taal: Taal): string => {
  const geldend = gezet.length > 0 ? gezet : [0];
  const namen = item.waarden.filter(({ waarde }) => geldend.includes(waarde)).map(({ naam }) => inTaal(naam, taal));
  return `${inTaal(item.naam, taal)}: ${namen.join(", ")}`;
};

export const maakPunt = (
  criterium: Criterium,
  { waarde, voorbehoud }: Inhoud,
  toelichting: string,
  { beoordeling }: Bundel,
): WerknemerPuntInvoer => ({
  criterium: criterium.code,
  beoordelingen: [{ waarde, ...beoordeling, toelichting }],
  ...(voorbehoud === undefined ? {} : { voorbehoud }),
});

/** The values, and the milder ones that hold with them. */
const metMildere = ({ item }: IngevuldItem, gezet: readonly number[]): readonly number[] =>
  item.waarden.flatMap(({ waarde, omvat = [] }) => (gezet.includes(waarde) ? [waarde, ...omvat] : []));

/** The values with which the text belongs: those that ask for it, or else all that are set. */
const metTekst = ({ item, gezet }: IngevuldItem): readonly number[] => {
  const gevraagd = item.waarden.filter(({ waarde, namelijk }) => namelijk === true && gezet.includes(waarde));
  return gevraagd.length > 0 ? gevraagd.map(({ waarde }) => waarde) : gezet;
};

/** The text that belongs with this criterion: the doctor's, or that it is lacking where the list asks for it. */
const tekstVoor = (regel: IngevuldItem, { criterium, fml }: FmlCriterium, alle: readonly FmlCriterium[], { taal }: Bundel) => {
  const { item, gezet, tekst } = regel;
  if (gezet.length === 0) {
    // Text with the normal value belongs with no value in particular: with the point that is text, if the item has one.
    const heeftTekstpunt = alle.some((ander) => ander.criterium.schaal.soort === "tekst");
    return heeftTekstpunt && criterium.schaal.soort !== "tekst" ? undefined : tekst;
  }
  const eigen = fml.vlag === undefined ? gezet : [fml.vlag];
  const hoort = metMildere(regel, metTekst(regel));
  if (!eigen.some((waarde) => hoort.includes(waarde))) return undefined;
  const isGevraagd = item.waarden.some(({ waarde, namelijk }) => namelijk === true && eigen.includes(waarde));
  return tekst ?? (isGevraagd ? inTaal(zonderTekst, taal) : undefined);
};

const isGezet = (regel: IngevuldItem, { fml: { vlag } }: FmlCriterium): boolean =>
  vlag === undefined ? regel.gezet.length > 0 : metMildere(regel, regel.gezet).includes(vlag);

/** A limitation without a degree. What is asked is asked, with or without words; what is brought hangs on them. */
const beperkt = (criterium: Criterium, hangtOpTekst: boolean): GeschrevenWaarde | undefined =>
  hangtOpTekst && !(criterium.richting === "behoefte" && criterium.schaal.soort === "voorwaarde")
    ? "onbekend"
    : grenswaarde(criterium);

const inhoudVan = (
  regel: IngevuldItem,
  plek: FmlCriterium,
  alle: readonly FmlCriterium[],
  bundel: Bundel,
): Inhoud | undefined => {
  const { criterium, fml } = plek;
  const gezet = isGezet(regel, plek);
  const tekst = tekstVoor(regel, plek, alle, bundel);
  if (criterium.schaal.soort === "tekst") {
    if (!gezet && tekst === undefined) return undefined;
    const waarde = alsTekst(tekst ?? benoem(regel, bundel.taal));
    // What the worker asks in free text would only be unknown as long as the work says nothing; a person has to look at it.
    return criterium.richting === "behoefte" ? { waarde, voorbehoud: inTaal(leesDeTekst, bundel.taal) } : { waarde };
  }
  const isGraad = fml.vlag === undefined && fml.waarden !== undefined;
  const waarde = ((): GeschrevenWaarde | undefined => {
    if (isGraad) return graadwaarde(criterium, fml, regel.gezet[0] ?? 0);
    return gezet ? beperkt(criterium, fml.vlag === undefined || tekst !== undefined) : normwaarde(criterium, fml);
  })();
  if (waarde === undefined) return undefined;
  if (tekst === undefined) {
    return gezet && !isGraad && fml.vlag === undefined ? { waarde, voorbehoud: benoem(regel, bundel.taal) } : { waarde };
  }
  // A point that is not asked is not looked at, and its text would be lost.
  return { waarde: waarde === "niet-gevraagd" ? "onbekend" : waarde, voorbehoud: tekst };
};

/** What is set and has no point, or why there is none at all. */
const rest = (
  regel: IngevuldItem,
  alle: readonly FmlCriterium[],
  gedekt: readonly FmlCriterium[],
): readonly NietOvergenomen[] => {
  const { item, gezet } = regel;
  if (alle.length === 0) return [{ code: item.item, reden: "geen-koppeling" }];
  const ongedekt = gezet.filter((waarde) => !gedekt.some(({ fml }) => fml.vlag === undefined || fml.vlag === waarde));
  if (ongedekt.length > 0) return ongedekt.map((waarde) => ({ code: `${item.item}: ${waarde}`, reden: "geen-koppeling" }));
  return gedekt.length > 0 ? [] : [{ code: item.item, reden: "bewust-niet", uitleg: nietsTeMelden }];
};

/** A text, and what is not known, say themselves what they are; with a value it is said how it came to be. */
const toelichtingBij = (regel: IngevuldItem, plek: FmlCriterium, { waarde }: Inhoud, taal: Taal): string =>
  plek.criterium.schaal.soort === "tekst" || waarde === "onbekend"
    ? vindplaats(regel)
    : toelichtingVan(regel, { ...plek, isGezet: isGezet(regel, plek) }, taal);

/** The points of one item: each degree or flag to its own criterion, and what could not be carried over. */
export const maakPunten = (regel: IngevuldItem, alle: readonly FmlCriterium[], bundel: Bundel): Opbrengst => {
  const gevonden = alle.flatMap((plek) => {
    const inhoud = inhoudVan(regel, plek, alle, bundel);
    if (inhoud === undefined) return [];
    const toelichting = toelichtingBij(regel, plek, inhoud, bundel.taal);
    return [{ plek, punt: maakPunt(plek.criterium, inhoud, toelichting, bundel) }];
  });
  const gedekt = gevonden.map(({ plek }) => plek);
  return {
    punten: gevonden.map(({ punt }) => punt),
    nietOvergenomen: rest(regel, alle, gedekt),
    heeftNorm: gedekt.some((plek) => plek.criterium.schaal.soort !== "tekst" && !isGezet(regel, plek)),
  };
};
