import type { Afhankelijkheid, Optieoverzicht, Optieregel, Optievoorwaarde } from "../domain/optieoverzicht.js";
import type { Gever } from "../domain/maatregel.js";
import type { EnkeleWaarde } from "../domain/waarde.js";
import type { Optieteksten } from "../messages/optieteksten.js";
import { optietekstenIn } from "../messages/optietekstenIn.js";
import { hoeveelheidstekst } from "./hoeveelheidstekst.js";
import { getal, hoofdletter, inCel, kleineLetter, naEenAnder, veilig } from "./opmaak.js";
import { waardetekst } from "./waardetekst.js";
import { maatregelnaam, type Weergave } from "./weergave.js";

/** A rendering with the texts of this part. */
export interface Optieweergave extends Weergave {
  readonly woorden: Optieteksten;
}

export const optienaam = ({ maatregel, hulpmiddel }: Optieregel, weergave: Weergave): string => {
  const naam = maatregelnaam(weergave, maatregel);
  return hulpmiddel === null ? naam : `${naam}: ${veilig(hulpmiddel)}`;
};

const isGelijk = (a: EnkeleWaarde | undefined, b: EnkeleWaarde): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What it brings: all of it, a value on the way, or too little for a whole step. */
const effecttekst = (
  { effect, kan }: Optieregel,
  gat: Optieoverzicht,
  nu: EnkeleWaarde | undefined,
  w: Optieweergave,
): string => {
  const { woorden } = w;
  if (effect.sluit === "heel" || effect.sluit === "niet") return woorden.sluit[effect.sluit];
  const isOnzeker = kan === "onbekend";
  if (isOnzeker && effect.maximum >= gat.rest) return woorden.sluit.onbekend;
  const tot = effect.tot?.maximum;
  if (tot === undefined || isGelijk(nu, tot)) return isOnzeker ? woorden.hoogstensDeels : woorden.deels;
  const waarde = waardetekst(gat.criterium, tot, "aanwezig", w).replace(/\.$/u, "");
  return `${(isOnzeker ? woorden.brengtHoogstensTot : woorden.brengtTot)(kleineLetter(waarde))}.`;
};

const voorwaardetekst = ({ vereiste, stand, nodig }: Optievoorwaarde, { woorden, teksten }: Optieweergave): string =>
  `${woorden.stand[stand]} ${woorden.voorwaarde[vereiste](nodig === null ? "" : hoeveelheidstekst(nodig, teksten))}`;

const voorwaarden = (regel: Optieregel, w: Optieweergave): string =>
  w.zin(
    regel.voorwaarden.length === 0 ? w.woorden.nietsNodig : inCel(regel.voorwaarden.map((een) => voorwaardetekst(een, w))),
    regel.because,
  );

/** On whom it leans; not where that says no more than who gives it. */
export const steunzinnen = (mensen: readonly Afhankelijkheid[], gever: Gever, { taal }: Weergave): readonly string[] => {
  const woorden = optietekstenIn(taal);
  return mensen
    .filter(({ van, rol, vervanging }) => van !== gever || rol !== null || vervanging !== null)
    .map(({ van, rol, vervanging }) => {
      const wie = woorden.leuntOp[van](rol === null ? "" : veilig(rol));
      return vervanging === null ? `${wie}.` : `${wie}; ${woorden.vervanging[vervanging]}.`;
    });
};

const wieEnTijd = (regel: Optieregel, w: Optieweergave): string => {
  const { teksten, woorden } = w;
  const perHalfjaar = naEenAnder(
    regel.minuten.map((minuten) => getal(minuten / 60, teksten)),
    teksten,
  );
  const tijd = regel.minuten.length === 0 ? "" : woorden.tijd(teksten.uren.eenheid(perHalfjaar), regel.minuten.length);
  const kop = [teksten.gever[regel.gever], tijd].filter((deel) => deel !== "").join(", ");
  const leuntOp = steunzinnen(regel.afhankelijkVan, regel.gever, w).map((tekst) => w.zin(tekst, regel.because));
  return inCel([hoofdletter(kop), ...leuntOp]);
};

const inHetPlan = (regel: Optieregel, w: Optieweergave): string => {
  const samen = regel.samenMet.map((code) => kleineLetter(maatregelnaam(w, code)));
  return inCel([
    w.zin(w.woorden.rol[regel.rol], regel.because),
    samen.length === 0 ? "" : w.zin(w.woorden.samenMet(naEenAnder(samen, w.teksten)), regel.because),
  ]);
};

/** One option as a row of the table. */
export const optierij = (
  regel: Optieregel,
  gat: Optieoverzicht,
  nu: EnkeleWaarde | undefined,
  w: Optieweergave,
): readonly string[] => {
  const naam = optienaam(regel, w);
  const genomen = regel.rol === "gekozen" || regel.rol === "voorwaardelijk";
  return [
    genomen ? `**${naam}**` : naam,
    w.zin(effecttekst(regel, gat, nu, w), regel.because),
    voorwaarden(regel, w),
    wieEnTijd(regel, w),
    inHetPlan(regel, w),
  ];
};
