import type { Optieoverzicht, Optieregel } from "../domain/optieoverzicht.js";
import type { EnkeleWaarde } from "../domain/waarde.js";
import { optietekstenIn } from "../messages/optietekstenIn.js";
import { overzichtUit } from "../support/optieoverzicht.js";
import { optiebronVan } from "./optiebronVan.js";
import { optienaam, optierij, type Optieweergave } from "./optierij.js";
import { kleineLetter, naEenAnder, tabel } from "./opmaak.js";
import { waardetekst } from "./waardetekst.js";
import { maatregelnaam, naamVan, type Weergave } from "./weergave.js";

const namen = (regels: readonly Optieregel[], weergave: Weergave): string =>
  naEenAnder(
    regels.map((regel) => kleineLetter(optienaam(regel, weergave))),
    weergave.teksten,
  );

const grondVan = (regels: readonly Optieregel[]): readonly string[] => [...new Set(regels.flatMap(({ because }) => because))];

/** What cannot be done here, in one sentence per reason. */
const watNietKan = (regels: readonly Optieregel[], w: Optieweergave): readonly string[] => {
  const perReden = new Map<string, Optieregel[]>();
  for (const regel of regels) {
    const redenen = regel.voorwaarden
      .filter(({ stand }) => stand === "nee")
      .map(({ vereiste }) => w.woorden.waaromNiet[vereiste]);
    const reden = naEenAnder(redenen, w.teksten);
    perReden.set(reden, [...(perReden.get(reden) ?? []), regel]);
  }
  return [...perReden].map(([reden, groep]) => w.zin(w.woorden.kanNiet(namen(groep, w), reden), grondVan(groep)));
};

/** More than these would drown the rest. */
const hoogstensCombinaties = 3;

const combinatiezin = (gat: Optieoverzicht, w: Optieweergave): readonly string[] => {
  const { woorden } = w;
  if (gat.combinaties.length === 0) {
    const ietsKan = gat.opties.some(({ effect }) => effect.maximum > 0);
    const ietsSluit = gat.opties.some(({ effect }) => effect.maximum >= gat.rest);
    return ietsKan && !ietsSluit ? [w.zin(woorden.nietsSamen, gat.because)] : [];
  }
  const genoemd = gat.combinaties.slice(0, hoogstensCombinaties).map(({ maatregelen: [links, rechts], zeker }) => {
    const naam = (code: string): string => kleineLetter(maatregelnaam(w, code));
    return woorden.combinatie(naam(links), naam(rechts), zeker);
  });
  const over = gat.combinaties.length - genoemd.length;
  const lijst = [...genoemd, ...(over === 0 ? [] : [woorden.enNog(over)])].join("; ");
  return [w.zin(woorden.combinaties(lijst), gat.because)];
};

/** What is asked and what is there, where both were measured. */
const puntkop = (gat: Optieoverzicht, w: Optieweergave): string => {
  const bevinding = w.formulier.bevindingen.find(({ id }) => id === gat.bevinding);
  const [gevraagd, nu] = (["gevraagd", "aanwezig"] as const).map((kant) => {
    const waarde = bevinding?.[kant]?.waarde;
    return waarde === undefined ? "" : waardetekst(gat.criterium, waarde, kant, w).replace(/\.$/u, "");
  });
  const naam = naamVan(w, gat.criterium);
  return gevraagd === undefined || nu === undefined || gevraagd === "" || nu === ""
    ? `**${naam}.**`
    : w.zin(w.woorden.punt(naam, kleineLetter(gevraagd), kleineLetter(nu)), gat.because);
};

const deel = (gat: Optieoverzicht, w: Optieweergave): readonly string[] => {
  const nu = w.formulier.bevindingen.find(({ id }) => id === gat.bevinding)?.aanwezig?.waarde as EnkeleWaarde | undefined;
  const metRol = (...rollen: readonly Optieregel["rol"][]): readonly Optieregel[] =>
    gat.opties.filter(({ rol }) => rollen.includes(rol));
  const zwaarder = metRol("zwaarder");
  const kanNiet = metRol("kan-niet");
  const rijen = gat.opties.filter((regel) => !zwaarder.includes(regel) && !kanNiet.includes(regel));
  const overige = gat.open !== "nee" ? rijen.length > 0 : rijen.some(({ rol }) => rol !== "gekozen");
  const zinnen = [
    ...(gat.doorlopend ? [w.zin(w.woorden.doorlopend, gat.because)] : []),
    ...(zwaarder.length === 0 ? [] : [w.zin(w.woorden.zwaarder(namen(zwaarder, w)), grondVan(zwaarder))]),
    ...watNietKan(kanNiet, w),
    ...combinatiezin(gat, w),
  ];
  if (!overige && zinnen.length === 0) return [];
  return [
    puntkop(gat, w),
    ...(overige
      ? [
          tabel(
            w.woorden.kolommen,
            rijen.map((regel) => optierij(regel, gat, nu, w)),
          ),
        ]
      : []),
    ...(zinnen.length === 0 ? [] : [zinnen.join(" ")]),
  ];
};

/**
 * All options on every discrepantie: one row per option that is possible, one sentence for those that are not. It is worked out
 * from the form and its catalogue, so the form does not carry it twice.
 */
export const opties = (weergave: Weergave): string => {
  const w: Optieweergave = { ...weergave, woorden: optietekstenIn(weergave.taal) };
  const delen = overzichtUit(optiebronVan(weergave)).flatMap((gat) => deel(gat, w));
  return delen.length === 0 ? "" : [`### ${w.woorden.kop}`, w.woorden.uitleg, ...delen].join("\n\n");
};
