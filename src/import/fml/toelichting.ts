import type { Criterium } from "../../domain/criterium.js";
import type { FmlItem } from "../../domain/fmlItem.js";
import type { Taal } from "../../domain/taal.js";
import { inTaal } from "../../messages/inTaal.js";
import { getal } from "../../messages/notatie.js";
import { tekstenIn } from "../../messages/teksten.js";
import type { IngevuldItem } from "./leesItem.js";
import { geteldAls, minstens, normzin, opNiveau, zonderBeperking } from "./teksten.js";
import type { FmlVerwijzing } from "./waardeVan.js";

/** A point of the list: what it refers to, and whether it says a limitation or the normal value. */
interface Punt {
  readonly criterium: Criterium;
  readonly fml: FmlVerwijzing;
  readonly isGezet: boolean;
}

/** Where in the list a point comes from. */
export const vindplaats = ({ item, gezet }: IngevuldItem): string => `FML ${item.item}: ${gezet.join(", ") || "0"}`;

/** The first letter small; a Dutch "Eén" has its first accent only then. */
const kleineLetter = (tekst: string): string =>
  `${tekst.startsWith("Eén") ? "é" : tekst.charAt(0).toLowerCase()}${tekst.slice(1)}`;

const hoeveelheid = ({ schaal }: Criterium, waarde: number | string | undefined, taal: Taal): string | undefined => {
  if (schaal.soort !== "hoeveelheid" || typeof waarde !== "number") return undefined;
  const { decimaalteken, eenheid } = tekstenIn(taal);
  return `${getal(waarde, decimaalteken)} ${eenheid[schaal.eenheid]}`;
};

const waardeBij = ({ item }: IngevuldItem, nummer: number): FmlItem["waarden"][number] | undefined =>
  item.waarden.find(({ waarde }) => waarde === nummer);

/** What the list says with a degree, and what it is counted as: "less than 5 minutes" is a number nowhere in the list. */
const graadzin = (regel: IngevuldItem, { criterium, fml }: Punt, taal: Taal): string => {
  const nummer = regel.gezet[0] ?? 0;
  const naam = waardeBij(regel, nummer)?.naam;
  const onze = fml.waarden?.[nummer];
  if (naam === undefined || onze === undefined) return "";
  const niveau = criterium.schaal.soort === "niveau" ? inTaal(opNiveau, taal).replace("{waarde}", String(onze)) : String(onze);
  const als = hoeveelheid(criterium, onze, taal) ?? niveau;
  return `, ${kleineLetter(inTaal(naam, taal))}; ${inTaal(geteldAls, taal).replace("{waarde}", als)}`;
};

/** Who names no limitation has not said the value that we make of it. */
const zinBijNorm = (regel: IngevuldItem, { criterium, fml }: Punt, taal: Taal): string => {
  const geval = regel.gezet.length > 0 ? "anderGenoemd" : regel.tekst === undefined ? "niets" : "metTekst";
  const onze = fml.waarden === undefined ? fml.norm : fml.waarden[0];
  const grens = waardeBij(regel, 0)?.ondergrens === true ? hoeveelheid(criterium, onze, taal) : undefined;
  const { wat, rest } = normzin;
  const onderwerp = grens === undefined ? inTaal(wat, taal) : inTaal(minstens, taal).replace("{waarde}", grens);
  return `${inTaal(zonderBeperking[geval], taal)}; ${onderwerp} ${inTaal(rest, taal)}`;
};

/** What stands with the value of a point: its place in the list, what the list says there, and what is ours. */
export const toelichtingVan = (regel: IngevuldItem, punt: Punt, taal: Taal): string => {
  const isGraad = punt.fml.vlag === undefined && punt.fml.waarden !== undefined;
  const begin = `${vindplaats(regel)}${isGraad ? graadzin(regel, punt, taal) : ""}`;
  if (!punt.isGezet) return `${begin}. ${zinBijNorm(regel, punt, taal)}`;
  return isGraad ? `${begin}.` : begin;
};
