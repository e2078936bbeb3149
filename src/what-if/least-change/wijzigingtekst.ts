import type { Waarde } from "../../domain/waarde.js";
import type { Wijziging } from "../../domain/wijziging.js";
import type { Kleinsteteksten } from "../../messages/kleinsteteksten.js";
import { watAlsTekstenIn } from "../../messages/watAls.js";
import { kleineLetter } from "../../render/opmaak.js";
import { waardetekst } from "../../render/waardetekst.js";
import { naamVan, plekVan, type Weergave } from "../../render/weergave.js";
import { wijzigingstekst } from "../wijzigingstekst.js";

/** A rendering with the words of the least change. */
export interface Kleinsteweergave extends Weergave {
  readonly woorden: Kleinsteteksten;
}

/** A value inside a sentence: small, without the full stop of an anchor. */
export const waardeInZin = (criterium: string, waarde: Waarde, rol: "gevraagd" | "aanwezig", w: Weergave): string =>
  kleineLetter(waardetekst(criterium, waarde, rol, w).replace(/\.$/u, ""));

/** What changes, in a sentence: as a what-if says it, but another value of the work as what the work then asks or offers. */
export const wijzigingtekst = (wijziging: Wijziging, w: Kleinsteweergave): string => {
  if (wijziging.soort !== "waarde") return wijzigingstekst(wijziging, w, watAlsTekstenIn(w.taal));
  const { woorden } = w;
  const { criterium, waarde } = wijziging;
  const punt = `**${naamVan(w, criterium)}**`;
  const plek = plekVan(w, criterium);
  const isVraag = plek?.criterium.richting === "eis";
  const isVoorwaarde = plek?.criterium.schaal.soort === "voorwaarde";
  if (waarde === "niet-gevraagd" || (isVraag && isVoorwaarde && waarde === "nee")) return woorden.vraagtNiet(punt);
  return isVraag
    ? woorden.vraagtMinder(punt, waardeInZin(criterium, waarde, "gevraagd", w))
    : woorden.biedtMeer(punt, waardeInZin(criterium, waarde, "aanwezig", w));
};
