import { puntnamen as namenVanPunten } from "../../render/puntnamen.js";
import type { Taakoordeel } from "../taakoordeel.js";
import type { Taakpakketten } from "../taakpakketten.js";
import { buildMatchingsformulier } from "../../form/buildMatchingsformulier.js";
import type { TaakpakketTeksten } from "../../messages/taakpakketTeksten.js";
import { taakpakketTekstenIn } from "../../messages/taakpakketTekstenIn.js";
import type { Hoeveelheid } from "../../domain/waarde.js";
import { hoeveelheidstekst } from "../../render/hoeveelheidstekst.js";
import { getal, veilig } from "../../render/opmaak.js";
import { weergaveVan, zinMetIds, type Weergave, type WeergaveOpties } from "../../render/weergave.js";

/** What every part of the page on tasks needs. */
export interface Pagina {
  readonly weergave: Weergave;
  readonly woorden: TaakpakketTeksten;
  readonly resultaat: Taakpakketten;
}

export const paginaVan = (resultaat: Taakpakketten, { taal, ids, ...opties }: WeergaveOpties): Pagina => {
  const { vergelijking } = resultaat;
  const catalogus = opties.catalogus ?? vergelijking.paar.catalogus;
  return {
    weergave: weergaveVan(buildMatchingsformulier(vergelijking), { taal, catalogus }, zinMetIds(ids)),
    woorden: taakpakketTekstenIn(taal),
    resultaat,
  };
};

const taakVan = ({ resultaat }: Pagina, id: string): Taakoordeel | undefined => resultaat.taken.find(({ taak }) => taak === id);

/** The name of a task as a person typed it, made harmless. */
export const taaknaam = (pagina: Pagina, id: string): string => veilig(taakVan(pagina, id)?.naam ?? id);

export const taaknamen = (pagina: Pagina, ids: readonly string[]): string => ids.map((id) => taaknaam(pagina, id)).join(", ");

/** Points by their ids, in words: "tillen, rekenen en staan". */
export const puntnamen = ({ weergave }: Pagina, ids: readonly string[]): string => namenVanPunten(ids, weergave);

/** A share of the working time, with the hours where there is a contract. */
export const deeltekst = ({ weergave, woorden }: Pagina, aandeel: number, uren: Hoeveelheid | null): string => {
  const percent = getal(aandeel, weergave.teksten);
  return uren === null ? woorden.deel(percent) : woorden.deelMetUren(percent, hoeveelheidstekst(uren, weergave.teksten));
};
