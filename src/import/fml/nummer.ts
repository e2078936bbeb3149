import type { FmlItem } from "../../domain/fmlItem.js";

const rubrieken = ["I", "II", "III", "IV", "V", "VI"] as const;

const itemPatroon = /^([IV]{1,3}|[1-6])\.0?([1-9]\d?)$/u;
const subitemPatroon = /^(?:[IV]{1,3}|[1-6])\.\d{1,2}\.\d{1,2}$/u;

/** As people write a number: blanks around it, small letters, a dot behind it. */
const kaal = (sleutel: string): string => sleutel.trim().toUpperCase().replace(/\.$/u, "");

/** The number of an item as the list writes it, or undefined where no number stands: "iv.13" and "4.13" are "IV.13". */
export const leesNummer = (sleutel: string): string | undefined => {
  const [, rubriek, plaats] = itemPatroon.exec(kaal(sleutel)) ?? [];
  if (rubriek === undefined || plaats === undefined) return undefined;
  return `${/\d/u.test(rubriek) ? rubrieken[Number(rubriek) - 1] : rubriek}.${plaats}`;
};

/** A number with three parts, "I.9.3": only the older list has those. */
export const isOudSubitem = (sleutel: string): boolean => subitemPatroon.test(kaal(sleutel));

/** What stands under a key, also where something beside it is wrong. */
export const veld = (invoer: unknown, naam: string): unknown =>
  typeof invoer === "object" && invoer !== null && Object.hasOwn(invoer, naam) ? Reflect.get(invoer, naam) : undefined;

/** In the older list I.9 is what I.8 is now: several values side by side, and higher ones than the degrees of the newer I.9. */
export const isOudItem = ({ item, waarden }: FmlItem, invoer: unknown): boolean => {
  if (item !== "I.9") return false;
  if (Array.isArray(invoer) || Array.isArray(veld(invoer, "waarden"))) return true;
  const waarde = typeof invoer === "number" ? invoer : veld(invoer, "waarde");
  return Number.isInteger(waarde) && waarden.every((mogelijk) => mogelijk.waarde < Number(waarde));
};
