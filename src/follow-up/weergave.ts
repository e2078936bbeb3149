import { leidraadNl } from "../catalogue/leidraadNl.js";
import type { Catalogus } from "../catalogue/catalogus.js";
import type { Tekst } from "../domain/taal.js";
import { inTaal } from "../messages/inTaal.js";
import { tekstenIn } from "../messages/teksten.js";
import { vulIn } from "../messages/vulIn.js";
import { kleineLetter, naEenAnder, opsomming, veilig } from "../render/opmaak.js";
import { naamVan, type WeergaveOpties, type Woorden, zinMetIds } from "../render/weergave.js";
import { tijdteksten } from "./tijdteksten.js";

/** What every part of a rendering needs. */
export interface Hoe extends Woorden {
  /** A text with its places filled in. What is filled in stays as it is, in Flemish too. */
  readonly vul: (tekst: Tekst, waarden?: Readonly<Record<string, string | number>>) => string;
}

export const hoe = ({ taal, catalogus = leidraadNl, ids }: WeergaveOpties): Hoe => ({
  taal,
  catalogus,
  teksten: tekstenIn(taal),
  zin: zinMetIds(ids),
  vul: (tekst, waarden = {}) => vulIn(inTaal(tekst, taal), waarden),
});

/** The name of a point in the middle of a sentence. */
export const puntIn = (weergave: Hoe, criterium: string): string => kleineLetter(naamVan(weergave, criterium));

export const punten = (weergave: Hoe, criteria: readonly string[]): string =>
  naEenAnder(
    criteria.map((criterium) => puntIn(weergave, criterium)),
    weergave.teksten,
  );

export const activiteitnaam = ({ catalogus, taal }: Hoe, code: string): string => {
  const naam = catalogus.activiteiten.get(code)?.activiteiten.find((activiteit) => activiteit.code === code)?.naam;
  return naam === undefined ? code : kleineLetter(veilig(inTaal(naam, taal)));
};

/** Whole hours and minutes, so that a reader can add them up. */
export const duur = ({ vul }: Hoe, minuten: number): string => {
  const [uren, rest] = [Math.floor(minuten / 60), minuten % 60];
  if (rest === 0) return vul(tijdteksten.uur, { uren });
  return uren === 0 ? vul(tijdteksten.minuut, { minuten: rest }) : vul(tijdteksten.uurMinuut, { uren, minuten: rest });
};

export const perHalfjaar = (weergave: Hoe, minuten: readonly number[]): string =>
  minuten.some((aantal) => aantal > 0)
    ? minuten
        .map((aantal, i) => weergave.vul(tijdteksten.perHalfjaar, { nummer: i + 1, tijd: duur(weergave, aantal) }))
        .join(", ")
    : weergave.vul(tijdteksten.geenTijd);

/** Headed points; nothing when there are none. */
export const lijst = (zinnen: readonly string[]): readonly string[] => (zinnen.length === 0 ? [] : [opsomming(zinnen)]);

const titelIn = ({ data }: Catalogus, code: string): string | undefined => data.bronnen.find((bron) => bron.code === code)?.titel;

/** The title of a source. Ours are those of the default catalogue, which another one need not have. */
export const brontitel = ({ catalogus }: Hoe, code: string): string =>
  veilig(titelIn(catalogus, code) ?? titelIn(leidraadNl, code) ?? code);

export const zinnen = (...delen: readonly string[]): string => delen.filter((deel) => deel !== "").join(" ");
