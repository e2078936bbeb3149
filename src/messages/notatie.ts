import type { Verwachting } from "../domain/fout.js";

type VerwachteHoeveelheid = Extract<Verwachting, { readonly soort: "hoeveelheid" }>;

/** A word or a number as it has to be typed. */
const letterlijk = (woord: string | number): string => (typeof woord === "number" ? String(woord) : `"${woord}"`);

/** `"nee", "deels", "ja"` */
export const naElkaar = (woorden: readonly (string | number)[]): string => woorden.map(letterlijk).join(", ");

/** `"nee", "deels" of "ja"` */
export const opsomming = (woorden: readonly (string | number)[], voegwoord: string): string => {
  const eerdere = woorden.slice(0, -1);
  const laatste = naElkaar(woorden.slice(-1));
  return eerdere.length === 0 ? laatste : `${naElkaar(eerdere)} ${voegwoord} ${laatste}`;
};

/** A number as people write it in a profile, without more decimals than a profile can hold. */
export const getal = (waarde: number, decimaalteken: string): string =>
  String(Number(waarde.toFixed(4))).replace(".", decimaalteken);

/** A large whole number in groups of three. */
export const inGroepen = (waarde: number, groepteken: string): string =>
  String(waarde).replace(/\B(?=(?:\d{3})+$)/gu, groepteken);

const isHeel = (waarde: number): boolean => Math.abs(waarde - Math.round(waarde)) < 1e-6;

/** A round value that lies on the scale: 10 rather than 37. */
const rondeWaarde = ({ minimum, maximum, resolutie }: VerwachteHoeveelheid): number => {
  const rond = maximum < 1 ? 0 : 10 ** Math.floor(Math.log10(maximum));
  const opRaster = rond >= minimum && (resolutie === 0 || isHeel((rond - minimum) / resolutie));
  if (opRaster) return rond;
  const midden = (maximum - minimum) / 2;
  return minimum + (resolutie === 0 ? midden : Math.round(midden / resolutie) * resolutie);
};

/** A quantity that is right here, as it may be typed. */
export const voorbeeldHoeveelheid = (verwacht: VerwachteHoeveelheid, decimaalteken: string): string =>
  letterlijk(`${getal(rondeWaarde(verwacht), decimaalteken)} ${verwacht.eenheid}`);

/** `["binnen"]`: options as they may be typed. */
export const voorbeeldOpties = (uit: readonly string[]): string => `[${naElkaar(uit.slice(0, 1))}]`;
