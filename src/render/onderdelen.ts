import type { Bevinding } from "../domain/bevinding.js";
import type { Discrepantie } from "../domain/discrepantie.js";
import { inCel, tabel } from "./opmaak.js";
import { uitkomstZinnen } from "./uitkomsttekst.js";
import { gegevenRegels, grondVan, type Rol } from "./waardetekst.js";
import { naamVan, steunnaam, type Weergave } from "./weergave.js";

/** What is done about a discrepantie: is it learnable, which support, which goal, and what stays open. */
const aanpakZinnen = (gat: Discrepantie, weergave: Weergave): readonly string[] => {
  const { formulier, teksten, zin } = weergave;
  const steun = formulier.ondersteuning.filter(({ discrepantie }) => discrepantie === gat.id);
  const doelen = [...formulier.doelen.periode, ...formulier.doelen.wachtend].filter(
    ({ discrepantie }) => discrepantie === gat.id,
  );
  return [
    zin(teksten.leerbaar[gat.leerbaar.oordeel][gat.leerbaar.grond], gat.because),
    ...steun.map((behoefte) =>
      zin(`→ ${steunnaam(weergave, behoefte)}.${behoefte.voorwaardelijk ? ` ${teksten.voorwaardelijk}` : ""}`, behoefte.because),
    ),
    ...doelen.map((doel) => zin(`→ ${teksten.doelVerwijzing(formulier.doelen.periode.indexOf(doel) + 1)}`, doel.because)),
    ...(steun.length === 0 ? [zin(teksten.geenSteun, gat.because)] : []),
    teksten.blijftOpen[gat.open] === "" ? "" : zin(teksten.blijftOpen[gat.open], gat.because),
  ];
};

const rij = (bevinding: Bevinding, weergave: Weergave): readonly string[] => {
  const eis = bevinding.richting === "eis";
  const gat = weergave.formulier.discrepanties.find((discrepantie) => discrepantie.bevinding === bevinding.id);
  const kolom = (rol: Rol): string => {
    const grond = grondVan(bevinding, rol);
    return inCel(gegevenRegels(bevinding.criterium, bevinding[rol], rol, weergave).map((regel) => weergave.zin(regel, grond)));
  };
  return [
    `**${naamVan(weergave, bevinding.criterium)}**`,
    kolom(eis ? "aanwezig" : "gevraagd"),
    kolom(eis ? "gevraagd" : "aanwezig"),
    inCel([...uitkomstZinnen(bevinding, weergave), ...(gat === undefined ? [] : aanpakZinnen(gat, weergave))]),
  ];
};

/** The five rows, each comparing the two columns point by point. */
export const onderdelenNaastElkaar = (weergave: Weergave): string => {
  const { formulier, teksten } = weergave;
  const delen = formulier.onderdelen.map(({ onderdeel }, i) => {
    const inRij = formulier.bevindingen.filter((bevinding) => bevinding.onderdeel === onderdeel);
    const titel = `### ${i + 1}. ${teksten.rij[onderdeel].join(" ↔ ")}`;
    const inhoud =
      inRij.length === 0
        ? teksten.kop.rijLeeg
        : tabel(
            teksten.kop.rijKolommen,
            inRij.map((bevinding) => rij(bevinding, weergave)),
          );
    return `${titel}\n\n${inhoud}`;
  });
  return [`## ${teksten.kop.onderdelen}`, ...delen].join("\n\n");
};
