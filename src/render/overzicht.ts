import type { Bevinding } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import { hoofdletter, inCel, tabel } from "./opmaak.js";
import { grondVan, omvang, waardetekst, type Rol } from "./waardetekst.js";
import { naamVan, steunnaam, type Weergave } from "./weergave.js";

const waardeVan = (bevinding: Bevinding, kant: Rol, weergave: Weergave): string => {
  const waarde = bevinding[kant]?.waarde;
  return waarde === undefined
    ? ""
    : weergave.zin(waardetekst(bevinding.criterium, waarde, kant, weergave), grondVan(bevinding, kant));
};

const regel = (gat: Discrepantie, weergave: Weergave): readonly string[] => {
  const { formulier, teksten, zin } = weergave;
  const bevinding = formulier.bevindingen.find(({ id }) => id === gat.bevinding) as Bevinding;
  const aanpak = formulier.ondersteuning.filter(({ discrepantie }) => discrepantie === gat.id);
  return [
    `**${naamVan(weergave, gat.criterium)}**${bevinding.essentieel ? ` (${teksten.essentieel})` : ""}`,
    waardeVan(bevinding, "gevraagd", weergave),
    waardeVan(bevinding, "aanwezig", weergave),
    zin(hoofdletter(omvang(bevinding, weergave)), gat.because),
    inCel([
      ...aanpak.map((behoefte) => zin(steunnaam(weergave, behoefte), behoefte.because)),
      zin(teksten.blijftOpen[gat.open], gat.because),
    ]),
  ];
};

/** All discrepanties in one table, so that the overload shows at a glance. */
export const overzicht = (weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  const inhoud =
    formulier.discrepanties.length === 0
      ? weergave.zin(
          teksten.kop.geenDiscrepantie,
          formulier.bevindingen.map(({ id }) => id),
        )
      : tabel(
          teksten.kop.overzichtKolommen,
          formulier.discrepanties.map((gat) => regel(gat, weergave)),
        );
  return `## ${teksten.kop.overzicht}\n\n${inhoud}`;
};
