import type { Bevinding } from "../../domain/bevinding.js";
import { isBekend } from "../../match/fit.js";
import { inCel, naEenAnder, kleineLetter, tabel } from "../../render/opmaak.js";
import { omvang, waardetekst } from "../../render/waardetekst.js";
import { naamVan, steunnaam } from "../../render/weergave.js";
import type { Taakoordeel, Taaktekort } from "../taakoordeel.js";
import { deeltekst, puntnamen, taaknaam, taaknamen, type Pagina } from "./paginaweergave.js";

const tekortzin = (tekort: Taaktekort, taak: Taakoordeel, pagina: Pagina): string => {
  const { weergave, woorden } = pagina;
  const bevinding = taak.bevindingen.find(({ criterium }) => criterium === tekort.criterium) as Bevinding;
  const steun = taak.ondersteuning.filter(({ discrepantie }) => discrepantie === tekort.discrepantie);
  const namen = steun.map((behoefte) => kleineLetter(steunnaam(weergave, behoefte)));
  const zinnen = [
    woorden.tekort(kleineLetter(naamVan(weergave, tekort.criterium)), omvang(bevinding, weergave)),
    woorden.tekortsoort[tekort.soort],
    ...(namen.length === 0 ? [] : [woorden.metSteun(naEenAnder(namen, weergave.teksten))]),
    tekort.ookVan.length === 0 ? woorden.alleenHier : woorden.ookBij(taaknamen(pagina, tekort.ookVan)),
  ];
  return weergave.zin(zinnen.join(" "), tekort.because);
};

const overPunten = (ids: readonly string[], zeg: (punten: string) => string, pagina: Pagina): readonly string[] =>
  ids.length === 0 ? [] : [pagina.weergave.zin(zeg(puntnamen(pagina, ids)), ids)];

const waarom = (taak: Taakoordeel, pagina: Pagina): string => {
  const { woorden, weergave } = pagina;
  if (taak.redenen.some(({ code }) => code === "niets-gevraagd")) return weergave.zin(woorden.nietBeschreven, taak.because);
  const kort = new Set(taak.tekorten.map(({ criterium }) => criterium));
  const goed = taak.bevindingen.filter((bevinding) => isBekend(bevinding) && !kort.has(bevinding.criterium));
  return inCel([
    ...taak.tekorten.map((tekort) => tekortzin(tekort, taak, pagina)),
    ...overPunten(taak.onbekend, woorden.onbekend, pagina),
    ...overPunten(taak.onzeker, woorden.onzeker, pagina),
    ...overPunten(
      goed.map(({ id }) => id),
      woorden.geenTekort,
      pagina,
    ),
  ]);
};

const wens = ({ wensen }: Taakoordeel, { weergave, woorden }: Pagina): string =>
  wensen.length === 0
    ? woorden.wensOnbekend
    : inCel(
        wensen.map(({ criterium, optie, houding, because }) => {
          const wat = waardetekst(criterium, [optie], "aanwezig", weergave);
          const hoe = houding === "onbekend" ? woorden.wensOnbekend : weergave.teksten.houding[houding];
          return weergave.zin(`${hoe}: ${wat}`, because);
        }),
      );

/** Every task by itself: how it fits, why, and what the worker thinks of it. */
export const takentabel = (pagina: Pagina): string => {
  const { resultaat, woorden } = pagina;
  const rijen = resultaat.taken.map((taak) => [
    `**${taaknaam(pagina, taak.taak)}**`,
    deeltekst(pagina, taak.aandeel, taak.uren),
    woorden.klasse[taak.klasse],
    waarom(taak, pagina),
    wens(taak, pagina),
  ]);
  const { aandeel, uren } = resultaat.nietBeschreven;
  const { discrepanties, blokkeert } = resultaat.heelWerk;
  return [
    `## ${woorden.taken}`,
    tabel(woorden.taakKolommen, rijen),
    ...overPunten(discrepanties, woorden.heelWerk, pagina),
    ...overPunten(blokkeert, woorden.heelWerkBlokkeert, pagina),
    ...(aandeel === 0 ? [] : [pagina.weergave.zin(woorden.rest(deeltekst(pagina, aandeel, uren)), resultaat.because)]),
  ].join("\n\n");
};
